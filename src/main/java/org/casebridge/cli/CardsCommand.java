package org.casebridge.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.handout.CardReading;
import org.casebridge.app.port.CardFiles;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** Writes case cards, in the form that the file's ending says. */
final class CardsCommand extends PrintCommand {
  private static final String ENDING = "-cards.pdf";
  private static final int USUAL_DPI = 150;
  private final CardOptions options;
  private final ArgSpec pages;
  private final ArgSpec dpi;

  CardsCommand(Tools tools, Messages texts) {
    super(tools, texts, "cards", texts.get("cards"), ENDING);
    options = new CardOptions(this, texts);
    pages = add(option("--pages", String.class, "PAGES", texts.get("cards.pages")));
    dpi = add(option("--dpi", Integer.class, "DPI", texts.get("cards.dpi")));
  }

  @Override
  public Integer call() throws ExpectedProblem {
    try (StudyFile open = tools().files().openReadOnly(study())) {
      Path target = target(ENDING);
      PageRange range = range();
      int fine = fine();
      CardReading.Cards cards =
          new CardReading(open, labels(open), audience())
              .read(
                  chosen(open),
                  options.design(),
                  Map.of(),
                  tools().clock().instant(),
                  Progress.NONE);
      CardDeck deck = cards.deck().orElseThrow(this::nothingToShow);
      tell(cards.disclosure());
      write(deck, range, fine, target);
    }
    return Commands.DONE;
  }

  private void write(CardDeck deck, PageRange range, int fine, Path target) throws ExpectedProblem {
    CardFiles files = tools().cards();
    String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      List<Path> written = files.pages().pictures(deck, range, fine, target, progress());
      say(texts().get("cards.pictures", written.size(), written.getFirst().toString()));
      return;
    }
    if (name.endsWith(".html")) {
      files.web().write(deck, target, progress());
    } else if (name.endsWith(".docx")) {
      files.document().write(deck, target, progress());
    } else {
      files.pdf().print(deck, range, target, progress());
    }
    say(texts().get("cards.written", deck.cards().size(), target.toString()));
  }

  private PageRange range() throws ExpectedProblem {
    @Nullable String given = pages.getValue();
    return PageRange.read(given == null ? "" : given)
        .orElseThrow(() ->
            new ExpectedProblem(
                "cli.no_range", texts().get("cards.no_range", String.valueOf(given))));
  }

  private int fine() throws ExpectedProblem {
    @Nullable Integer given = dpi.getValue();
    int fine = given == null ? USUAL_DPI : given;
    if (fine < 36 || fine > 600) {
      throw new ExpectedProblem("cli.no_dpi", texts().get("cards.no_dpi"));
    }
    return fine;
  }
}
