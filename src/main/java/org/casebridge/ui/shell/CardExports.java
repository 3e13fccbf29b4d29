package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.WorkshopPack;
import org.casebridge.app.handout.CardReading;
import org.casebridge.app.handout.PackReading;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.cards.CardForm;
import org.casebridge.ui.cards.CardOrder;
import org.casebridge.ui.cards.CardPresets;
import org.casebridge.ui.cards.CardTaking;
import org.casebridge.ui.cards.CardsPanel;
import org.casebridge.ui.cards.PagePrinter;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.FileAsk;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Overlay;
import org.jspecify.annotations.Nullable;

/** Opens the panel for case cards, and makes what is ordered there. */
final class CardExports {
  private static final int PRINTED_DPI = 300;

  private final Messages messages = Messages.of("shell");
  private final Background background;
  private final Outside outside;
  private final Memory memory;
  private final Overlay overlay;
  private final Notices notices;
  private final WorkBar work;
  private final Runnable keep;
  private @Nullable OpenStudy lastStudy;
  private Map<UUID, CaseChoice> lastChoices = Map.of();

  /**
   * @param keep writes what is remembered
   */
  CardExports(
      Background background,
      Outside outside,
      Memory memory,
      Overlay overlay,
      Notices notices,
      WorkBar work,
      Runnable keep) {
    this.background = background;
    this.outside = outside;
    this.memory = memory;
    this.overlay = overlay;
    this.notices = notices;
    this.work = work;
    this.keep = keep;
  }

  /** Opens the panel for some cases. */
  void open(OpenStudy study, List<UUID> caseIds) {
    if (caseIds.isEmpty()) {
      notices.show(Notice.of(Notice.Kind.INFO, messages.get("cards.none")));
      return;
    }
    study.desk().flush();
    CardPresets presets = memory.cards();
    CardsPanel panel =
        new CardsPanel(
            study.desk(),
            outside.clock(),
            outside.cards().pages(),
            presets,
            new Taking(study),
            new CardsPanel.Beginning(
                caseIds,
                presets.last().orElse(CardDesign.page(memory.paper())),
                // What was left away is of the study's content, so no settings keep it.
                study == lastStudy ? lastChoices : Map.of()));
    overlay.openLarge(
        messages.get("cards.heading", caseIds.size()),
        panel,
        () -> {
          panel.end();
          lastStudy = study;
          lastChoices = panel.choices();
          presets.last().map(CardDesign::paper).filter(Paper::isSheet).ifPresent(memory::paper);
          keep.run();
        });
    panel.begin();
  }

  /** Orders of one study's cards. */
  private final class Taking implements CardTaking {
    private final OpenStudy study;

    Taking(OpenStudy study) {
      this.study = study;
    }

    @Override
    public void save(CardOrder order, String name) {
      String ending = order.form().ending();
      outside
          .ask()
          .save(
              messages.get("ask.cards"),
              name + ending,
              List.of(FileAsk.Kind.of(kind(order.form()), "*" + ending)))
          .map(path -> Exports.ending(path, ending))
          .ifPresent(path -> {
            overlay.close();
            if (order.form() == CardForm.PACK) {
              pack(study, order, path);
            } else {
              read(study, order, cards -> write(cards, order, path), () -> {});
            }
          });
    }

    @Override
    public void print(CardOrder order) throws ExpectedProblem {
      outside
          .printer()
          .ask(messages.get("cards.job"), order.design())
          .ifPresent(job -> {
            overlay.close();
            read(study, order, cards -> CardExports.this.print(cards, order, job), job::cancel);
          });
    }
  }

  private String kind(CardForm form) {
    return switch (form) {
      case PDF, PACK -> messages.get("kind.pdf");
      case PICTURES -> messages.get("kind.png");
      case WEB -> messages.get("kind.html");
      case DOCUMENT -> messages.get("kind.docx");
    };
  }

  private void read(
      OpenStudy study, CardOrder order, Consumer<CardReading.Cards> then, Runnable otherwise) {
    Instant now = outside.clock().instant();
    Labels labels = study.desk().labels();
    work.run(
        messages.get("cards.reading"),
        background
            .database(
                "read cards",
                (Progress progress) ->
                    new CardReading(study.file(), labels, order.audience())
                        .read(order.caseIds(), order.design(), order.choices(), now, progress))
            .onSuccess(cards -> {
              if (cards.deck().isPresent()) {
                then.accept(cards);
              } else {
                otherwise.run();
                notices.show(Notice.of(Notice.Kind.PROBLEM, messages.get("cards.consent")));
              }
            })
            .onProblem(problem -> {
              otherwise.run();
              study.desk().tell(problem);
            })
            .onCancelled(otherwise),
        () -> {});
  }

  private void write(CardReading.Cards cards, CardOrder order, Path target) {
    CardDeck deck = cards.deck().orElseThrow();
    work.run(
        messages.get("cards.making"),
        background
            .aside("write cards", (Progress progress) -> written(deck, order, target, progress))
            .onSuccess(files -> {
              if (files > 0) {
                tell(
                    cards.disclosure(),
                    order.form() == CardForm.PICTURES
                        ? messages.get("cards.done.pictures", files, folder(target))
                        : messages.get("cards.done", deck.cards().size(), target.toString()));
              }
            }),
        () -> {});
  }

  private void pack(OpenStudy study, CardOrder order, Path target) {
    Instant now = outside.clock().instant();
    Labels labels = study.desk().labels();
    Paper sheet = sheet(order.design());
    work.run(
        messages.get("cards.reading"),
        background
            .database(
                "read workshop pack",
                (Progress progress) ->
                    new PackReading(study.file(), labels, order.audience())
                        .read(
                            order.caseIds(), order.design(), order.choices(), sheet, now, progress))
            .onSuccess(packed -> {
              if (packed.pack().isPresent()) {
                write(packed.pack().get(), packed.disclosure(), target);
              } else {
                notices.show(Notice.of(Notice.Kind.PROBLEM, messages.get("cards.consent")));
              }
            }),
        () -> {});
  }

  /** What is not a card is printed on the sheet the cards are on, or else on the usual one. */
  private Paper sheet(CardDesign design) {
    Paper on = design.sheet();
    return on != null ? on : design.paper().isSheet() ? design.paper() : memory.paper();
  }

  private void write(WorkshopPack pack, Disclosure disclosure, Path target) {
    work.run(
        messages.get("cards.pack.making"),
        background
            .aside(
                "write workshop pack",
                (Progress progress) -> outside.cards().pack().print(pack, target, progress))
            .onSuccess(whole -> {
              if (Boolean.TRUE.equals(whole)) {
                int cards = pack.deck().cards().size();
                tell(disclosure, messages.get("cards.pack.done", cards, target.toString()));
              }
            }),
        () -> {});
  }

  private static String folder(Path target) {
    return String.valueOf(target.toAbsolutePath().getParent());
  }

  /** Writes the files, and gives how many. */
  private int written(CardDeck deck, CardOrder order, Path target, Progress progress)
      throws ExpectedProblem {
    boolean whole =
        switch (order.form()) {
          case PDF -> outside.cards().pdf().print(deck, order.pages(), target, progress);
          case WEB -> outside.cards().web().write(deck, target, progress);
          case DOCUMENT -> outside.cards().document().write(deck, target, progress);
          case PICTURES, PACK -> false;
        };
    return order.form() == CardForm.PICTURES
        ? outside
            .cards()
            .pages()
            .pictures(deck, order.pages(), order.dpi(), target, progress)
            .size()
        : whole ? 1 : 0;
  }

  private void print(CardReading.Cards cards, CardOrder order, PagePrinter.Job job) {
    CardDeck deck = cards.deck().orElseThrow();
    work.run(
        messages.get("cards.printing"),
        background
            .aside(
                "print cards", (Progress progress) -> printed(deck, order.pages(), job, progress))
            .onSuccess(pages -> tell(cards.disclosure(), messages.get("cards.printed", pages))),
        () -> {});
  }

  /** Prints page by page, so that no more than one is held, and gives how many. */
  private int printed(CardDeck deck, PageRange range, PagePrinter.Job job, Progress progress)
      throws ExpectedProblem {
    int done = 0;
    boolean whole = false;
    try (CardPages.Pages pages = outside.cards().pages().open(deck, progress)) {
      for (int page = 0; page < pages.count() && !progress.cancelled(); page++) {
        if (range.test(page + 1)) {
          progress.report(
              (double) page / pages.count(), messages.get("cards.page", page + 1, pages.count()));
          job.print(pages.draw(page, PRINTED_DPI), pages.width(page), pages.height(page));
          done++;
        }
      }
      whole = !progress.cancelled();
    } finally {
      if (whole && done > 0) {
        job.end();
      } else {
        job.cancel();
      }
    }
    if (whole && done == 0) {
      throw new ExpectedProblem("cards.pages", messages.get("cards.pages"));
    }
    return done;
  }

  private void tell(Disclosure disclosure, String text) {
    int refused = disclosure.refused().size();
    notices.show(
        Notice.of(
            Notice.Kind.SUCCESS,
            refused == 0 ? text : text + " " + messages.get("cards.refused", refused)));
  }
}
