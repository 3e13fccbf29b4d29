package org.casebridge.leak;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardPart;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Overflow;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.SheetMaker;
import org.casebridge.app.card.Turn;
import org.casebridge.app.card.WorkshopPack;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.handout.CardReading;
import org.casebridge.app.handout.PackReading;
import org.casebridge.app.port.CardFiles;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.HtmlTable;
import org.casebridge.app.takeaway.Tsv;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Labels;
import org.casebridge.cli.Commands;
import org.casebridge.cli.Tools;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.report.CardReports;
import org.casebridge.report.PdfComparisonPrinter;
import org.casebridge.report.PdfTablePrinter;
import org.casebridge.report.SvgDrawingWriter;
import org.casebridge.report.Typefaces;
import org.casebridge.report.XlsxTableWriter;
import org.casebridge.store.SqliteStudyFiles;

/** Makes exports of a study in every form there is, each drawn by lot. */
final class Exports {
  private static final Instant MADE = Instant.parse("2026-03-04T05:06:07Z");
  private static final Clock CLOCK = Clock.fixed(MADE, ZoneOffset.UTC);

  /** Dots per inch of pictures; the least, since nobody looks at them. */
  private static final int DPI = 36;

  private static final String[] COMMANDS = {
    "cards .pdf", "cards .png", "cards .html", "cards .docx", "compare .pdf", "pack .pdf"
  };

  private final Printers printers;
  private final StudyFile study;
  private final Labels labels;
  private final Path folder;
  private final Random random;

  /** What leaves a study. */
  enum Form {
    CARDS_PDF,
    CARDS_PNG,
    CARDS_HTML,
    CARDS_DOCX,
    PACK_PDF,
    COMPARISON_PDF,
    TABLE_PDF,
    TABLE_XLSX,
    TABLE_TEXT,
    PICTURE_SVG,
    COMMAND
  }

  /**
   * What was made.
   *
   * @param cases of which cases
   * @param whole whether it shows all that its reader may see of them on a card
   * @param files none where there was nothing to show
   */
  record Made(Form form, Audience reader, List<UUID> cases, boolean whole, List<Path> files) {
    /** The format by the ending of the first file. */
    String format() {
      String name = String.valueOf(files.getFirst().getFileName());
      return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
  }

  /** What all of them are written with; made once, since reading fonts takes long. */
  static final class Printers {
    private final Typefaces typefaces = new Typefaces();
    private final CardFiles cards = CardReports.of(typefaces);
    private final PdfComparisonPrinter comparisons = new PdfComparisonPrinter(typefaces);
    private final PdfTablePrinter tables = new PdfTablePrinter(typefaces);
  }

  /**
   * Makes exports of an open study.
   *
   * @param folder where they are written, each in a folder of its own
   */
  Exports(Printers printers, StudyFile study, Path folder, Random random) throws ExpectedProblem {
    this.printers = printers;
    this.study = study;
    this.labels = Labels.of(study.all(VocabularyTerm.class), Locale.ENGLISH);
    this.folder = folder;
    this.random = random;
  }

  /** One export of some of the cases. */
  Made next(List<UUID> all, int number) throws ExpectedProblem, IOException {
    Path target = Files.createDirectory(folder.resolve(Integer.toString(number)));
    List<UUID> cases = new ArrayList<>(all);
    if (random.nextInt(3) == 0) {
      Collections.shuffle(cases, random);
      cases.subList(random.nextInt(cases.size()) + 1, cases.size()).clear();
    }
    Audience reader =
        random.nextInt(10) == 0
            ? Audience.RESEARCHER
            : random.nextBoolean() ? Audience.WORKSHOP : Audience.PUBLICATION;
    Form form = any(Form.values());
    boolean whole = (form == Form.CARDS_PDF || form == Form.CARDS_HTML) && random.nextInt(4) == 0;
    switch (form) {
      case CARDS_PDF, CARDS_PNG, CARDS_HTML, CARDS_DOCX ->
          cards(form, reader, cases, whole, target);
      case PACK_PDF -> pack(reader, cases, target);
      case COMPARISON_PDF, TABLE_PDF, TABLE_XLSX, TABLE_TEXT, PICTURE_SVG ->
          comparison(form, reader, cases, target);
      case COMMAND -> command(reader, target);
    }
    try (Stream<Path> files = Files.list(target)) {
      return new Made(form, reader, cases, whole, files.sorted(Comparator.reverseOrder()).toList());
    }
  }

  private void cards(Form form, Audience reader, List<UUID> cases, boolean whole, Path target)
      throws ExpectedProblem {
    Optional<CardDeck> read =
        new CardReading(study, labels, reader)
            .read(
                cases,
                whole ? CardDesign.page(any(Paper.A4, Paper.LETTER)) : design(),
                whole ? Map.of() : choices(cases),
                MADE,
                Progress.NONE)
            .deck();
    if (read.isEmpty()) {
      return;
    }
    CardDeck deck = read.get();
    CardFiles to = printers.cards;
    PageRange range = whole ? PageRange.ALL : range();
    try {
      switch (form) {
        case CARDS_PNG -> {
          to.pages().pictures(deck, range, DPI, target.resolve("c.png"), Progress.NONE);
          // No string can be found in what is drawn, so the pages it is drawn from are searched.
          to.pdf().print(deck, range, target.resolve("a.pdf"), Progress.NONE);
        }
        case CARDS_HTML -> to.web().write(deck, target.resolve("c.html"), Progress.NONE);
        case CARDS_DOCX -> to.document().write(deck, target.resolve("c.docx"), Progress.NONE);
        default -> to.pdf().print(deck, range, target.resolve("c.pdf"), Progress.NONE);
      }
    } catch (ExpectedProblem noPages) {
      if (range.equals(PageRange.ALL)) {
        throw noPages;
      }
    }
  }

  private void pack(Audience reader, List<UUID> cases, Path target) throws ExpectedProblem {
    Optional<WorkshopPack> pack =
        new PackReading(study, labels, reader)
            .read(cases, design(), choices(cases), any(Paper.A4, Paper.LETTER), MADE, Progress.NONE)
            .pack();
    if (pack.isPresent()) {
      printers.cards.pack().print(pack.get(), target.resolve("p.pdf"), Progress.NONE);
    }
  }

  private void comparison(Form form, Audience reader, List<UUID> cases, Path target)
      throws ExpectedProblem, IOException {
    List<CaseFile> files = new ArrayList<>();
    for (UUID each : cases) {
      study.caseFile(each).ifPresent(files::add);
    }
    // As the window puts them together.
    Compared compared =
        new Compared(
            Comparison.of(new Stamp(new UUID(0, 1), MADE, MADE, ""), 0, "All of them", cases),
            files.stream()
                .filter(it -> Visibility.reaches(it.learner().consent(), reader))
                .map(it -> Visibility.seenBy(it, reader))
                .toList(),
            new Comparer(labels, reader).grid(files, List.of(ComparisonPart.values())),
            labels,
            reader);
    if (compared.cases().isEmpty()) {
      return;
    }
    Paper paper = any(Paper.A4, Paper.LETTER);
    if (form == Form.COMPARISON_PDF) {
      ComparisonSheet sheet =
          new SheetMaker(study.study(), labels)
              .sheet(compared.grid(), "All of them", paper, MADE)
              .orElseThrow();
      printers.comparisons.print(sheet, target.resolve("s.pdf"));
      return;
    }
    Views views = new Views(compared);
    if (form == Form.PICTURE_SVG) {
      new SvgDrawingWriter().write(views.drawing(), target.resolve("v.svg"), Progress.NONE);
      return;
    }
    Optional<ViewTable> made = views.table(random);
    if (made.isEmpty()) {
      return;
    }
    ViewTable table = made.get();
    switch (form) {
      case TABLE_XLSX ->
          new XlsxTableWriter().write(table, MADE, target.resolve("t.xlsx"), Progress.NONE);
      case TABLE_TEXT -> {
        Files.writeString(target.resolve("t.tsv"), Tsv.of(table));
        Files.writeString(target.resolve("t.html"), HtmlTable.of(table));
      }
      default -> {
        List<Drawing> pictures = random.nextBoolean() ? List.of() : List.of(views.drawing());
        printers.tables.print(table, pictures, paper, MADE, target.resolve("t.pdf"), Progress.NONE);
      }
    }
  }

  /** What is asked for on the command line, and what that says. */
  private void command(Audience reader, Path target) throws IOException {
    String[] kind = any(COMMANDS).split(" ", -1);
    List<String> words = new ArrayList<>();
    words.add(kind[0]);
    words.add(study.path().toString());
    words.add(target.resolve("z" + kind[1]).toString());
    // Whoever says nothing asks for what anybody may see.
    if (reader != Audience.PUBLICATION || random.nextBoolean()) {
      words.add("--audience=" + reader.name().toLowerCase(Locale.ROOT));
    }
    if (kind[1].equals(".png")) {
      words.add("--dpi=" + DPI);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code =
        new Commands(
                new Tools(
                    new SqliteStudyFiles(CLOCK),
                    printers.cards,
                    printers.comparisons,
                    CLOCK,
                    _ -> Commands.FAULT,
                    "test",
                    out,
                    new PrintStream(OutputStream.nullOutputStream()),
                    out,
                    false))
            .run(words.toArray(String[]::new));
    if (code != Commands.DONE) {
      throw new IllegalStateException(said.toString());
    }
    Files.writeString(target.resolve("said.txt"), said.toString());
  }

  private CardDesign design() {
    Layout layout = any(Layout.values());
    Set<CardPart> parts = EnumSet.allOf(CardPart.class);
    if (random.nextBoolean()) {
      parts.removeIf(_ -> random.nextInt(4) == 0);
    }
    return new CardDesign(
        layout,
        any(layout.papers().toArray(Paper[]::new)),
        any(Overflow.values()),
        parts,
        random.nextBoolean() ? any(Paper.A4, Paper.LETTER) : null,
        any(Turn.values()));
  }

  private Map<UUID, CaseChoice> choices(List<UUID> cases) throws ExpectedProblem {
    Map<UUID, CaseChoice> choices = new HashMap<>();
    for (UUID each : cases) {
      if (random.nextInt(4) == 0) {
        Set<CardPart> off = EnumSet.allOf(CardPart.class);
        off.removeIf(_ -> random.nextInt(4) != 0);
        Set<UUID> dropped =
            study
                .caseFile(each)
                .orElseThrow()
                .items()
                .map(Entity::id)
                .filter(_ -> random.nextInt(4) == 0)
                .collect(Collectors.toSet());
        choices.put(each, new CaseChoice(off, dropped));
      }
    }
    return choices;
  }

  private PageRange range() {
    return random.nextInt(3) == 0
        ? PageRange.read(any("1", "2-", "1-2, 4", "-3", "3")).orElseThrow()
        : PageRange.ALL;
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
