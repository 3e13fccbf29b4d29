package org.casebridge.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.report.PdfCardPrinter;
import org.casebridge.report.Typefaces;
import org.casebridge.store.SqliteStudyFiles;

/**
 * Measures how fast case cards are printed and how much memory that takes, each number of cards in
 * a process of its own, beside programs that turn web pages into PDF. Making the cards is not
 * measured, but they stand in memory all the time.
 */
public final class CardsBench {
  private static final Instant MADE = Instant.parse("2026-01-05T08:00:00Z");

  /** Cards to be printed before a machine counts as warm. */
  private static final int WARM = 300;

  private static final int ROUNDS = 3;

  private CardsBench() {}

  /**
   * Measures and prints tables in Markdown; or, with a first argument of {@code speed} or {@code
   * memory}, is one of the processes measured.
   *
   * @param arguments the numbers of cards; 10, 100 and 1,000 if there are none
   */
  public static void main(String[] arguments) throws Exception {
    switch (arguments.length == 0 ? "" : arguments[0]) {
      case "speed" -> speed(Path.of(arguments[1]));
      case "memory" -> memory(Path.of(arguments[1]));
      default -> all(arguments);
    }
  }

  private static void all(String[] arguments) throws Exception {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(10, 100, 1_000)
            : Stream.of(arguments).map(Integer::valueOf).toList();
    List<Path> studies = new ArrayList<>();
    for (int size : sizes) {
      studies.add(MadeStudies.generated(size));
    }
    System.out.println("| printed by | cards | cold per s | warm per s | KB per card |");
    System.out.println("|---|--:|--:|--:|--:|");
    for (Path study : studies) {
      System.out.println(child("speed", study));
    }
    for (Path study : studies) {
      CardsAsHtml.measure(deck(study));
    }
    System.out.println();
    System.out.println("| cards | peak MB | live MB | of these the cards and fonts |");
    System.out.println("|--:|--:|--:|--:|");
    double[][] taken = new double[sizes.size()][];
    for (int i = 0; i < sizes.size(); i++) {
      taken[i] = numbers(child("memory", studies.get(i), "-Xms64m", "-Xmn16m"));
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.1f | %.1f | %.1f |%n",
          sizes.get(i),
          taken[i][0],
          taken[i][1],
          taken[i][2]);
    }
    for (int i = 1; i < sizes.size(); i++) {
      double cards = sizes.get(i) - sizes.get(i - 1);
      System.out.printf(
          Locale.ROOT,
          "From %,d to %,d cards: peak x %.2f, live x %.2f; for each card %.2f KB live, %.2f KB of"
              + " that the card itself%n",
          sizes.get(i - 1),
          sizes.get(i),
          taken[i][0] / taken[i - 1][0],
          taken[i][1] / taken[i - 1][1],
          (taken[i][1] - taken[i - 1][1]) * 1000 / cards,
          (taken[i][2] - taken[i - 1][2]) * 1000 / cards);
    }
  }

  private static double[] numbers(String said) {
    return Stream.of(said.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static String child(String what, Path study, String... flags) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-XX:+UseSerialGC"));
    command.addAll(List.of(flags));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            CardsBench.class.getName(),
            what,
            study.toString()));
    Process process =
        new ProcessBuilder(command)
            .directory(new File(System.getProperty("user.dir")))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(said);
    }
    // Libraries of the tests may have said something before.
    return said.lines().reduce((_, last) -> last).orElseThrow();
  }

  private static CardDeck deck(Path path) throws Exception {
    try (StudyFile study = new SqliteStudyFiles(Clock.systemUTC()).openReadOnly(path)) {
      List<CaseFile> cases = new ArrayList<>();
      for (Case learner : study.all(Case.class)) {
        cases.add(study.caseFile(learner.id()).orElseThrow());
      }
      return new CardMaker(
              study.study(),
              Labels.of(List.of(), Locale.ENGLISH),
              study.all(GuidingQuestion.class),
              Audience.RESEARCHER)
          .deck(cases, CardDesign.page(Paper.A4), Map.of(), MADE)
          .orElseThrow();
    }
  }

  private static Path target() throws IOException {
    return MadeStudies.folder().resolve("cards.pdf");
  }

  private static void speed(Path study) throws Exception {
    CardDeck deck = deck(study);
    int cards = deck.cards().size();
    PdfCardPrinter printer = new PdfCardPrinter(new Typefaces());
    double cold = seconds(printer, deck);
    for (int printed = cards; printed < WARM; printed += cards) {
      seconds(printer, deck);
    }
    double warm = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      warm = Math.min(warm, seconds(printer, deck));
    }
    System.out.println(row("Casebridge", cards, cold, warm, target()));
  }

  /** A line of the table of speeds. */
  static String row(String program, int cards, double cold, double warm, Path file)
      throws IOException {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %.1f |",
        program,
        cards,
        cards / cold,
        cards / warm,
        Files.size(file) / 1e3 / cards);
  }

  private static double seconds(PdfCardPrinter printer, CardDeck deck) throws Exception {
    long start = System.nanoTime();
    printer.print(deck, PageRange.ALL, target(), Progress.NONE);
    return (System.nanoTime() - start) / 1e9;
  }

  /** Says the most memory used, the most that was alive, and what was alive before, in MB. */
  private static void memory(Path study) throws Exception {
    CardDeck deck = deck(study);
    PdfCardPrinter printer = new PdfCardPrinter(new Typefaces());
    // Once before, so that what stays in memory for good, such as fonts, is counted apart.
    printer.print(first(deck), PageRange.ALL, target(), Progress.NONE);
    double before = live();
    Alive alive = new Alive(deck.cards().size());
    printer.print(deck, PageRange.ALL, target(), alive);
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    printer.print(deck, PageRange.ALL, target(), Progress.NONE);
    double peak = pools().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
    System.out.println(peak + " " + alive.most + " " + before);
  }

  private static CardDeck first(CardDeck deck) {
    return new CardDeck(
        deck.title(), deck.lang(), deck.made(), deck.design(), deck.cards().subList(0, 10));
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static double live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  /** Looks at a tenth of the cards each what is alive, and at the last one. */
  private static final class Alive implements Progress {
    private final int each;
    private int seen;
    private double most;

    Alive(int cards) {
      each = Math.max(1, cards / 10);
    }

    @Override
    public void report(double done, String what) {
      seen++;
      if (seen % each == 0 || done >= 1) {
        most = Math.max(most, live());
      }
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
