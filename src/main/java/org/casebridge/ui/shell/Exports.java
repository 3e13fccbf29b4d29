package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.handout.CardReading;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.interchange.Merging;
import org.casebridge.app.interchange.Problem;
import org.casebridge.app.interchange.ReadResult;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.FileAsk;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Overlay;
import org.casebridge.ui.common.UndoNotice;

/** Takes files in and out of the open study. */
final class Exports {
  private final Messages messages = Messages.of("shell");
  private final Background background;
  private final Outside outside;
  private final Memory memory;
  private final Overlay overlay;
  private final Notices notices;
  private final WorkBar work;

  Exports(
      Background background,
      Outside outside,
      Memory memory,
      Overlay overlay,
      Notices notices,
      WorkBar work) {
    this.background = background;
    this.outside = outside;
    this.memory = memory;
    this.overlay = overlay;
    this.notices = notices;
    this.work = work;
  }

  /** Asks for paper and readers, and makes the cards of cases. */
  void cards(OpenStudy study, List<UUID> caseIds) {
    if (caseIds.isEmpty()) {
      notices.show(Notice.of(Notice.Kind.INFO, messages.get("cards.none")));
      return;
    }
    study.desk().flush();
    CardOptions options =
        new CardOptions(caseIds.size(), memory.paper(), study.desk().audienceProperty().get());
    options.setOnChosen(() -> {
      overlay.close();
      memory.paper(options.paper());
      outside
          .ask()
          .save(
              messages.get("ask.cards"),
              messages.get("cards.file"),
              List.of(FileAsk.Kind.of(messages.get("kind.pdf"), "*.pdf")))
          .ifPresent(path -> print(study, caseIds, options, ending(path, ".pdf")));
    });
    overlay.open(messages.get("cards.heading"), options);
  }

  private void print(OpenStudy study, List<UUID> caseIds, CardOptions options, Path target) {
    Instant now = outside.clock().instant();
    var labels = study.desk().labels();
    work.run(
        messages.get("cards.reading"),
        background
            .database(
                "read cards",
                (Progress progress) -> {
                  return new CardReading(study.file(), labels, options.audience())
                      .read(caseIds, CardDesign.page(options.paper()), Map.of(), now, progress);
                })
            .onSuccess(cards -> print(cards, target)),
        () -> {});
  }

  private void print(CardReading.Cards cards, Path target) {
    if (cards.deck().isEmpty()) {
      notices.show(Notice.of(Notice.Kind.PROBLEM, messages.get("cards.consent")));
      return;
    }
    CardDeck deck = cards.deck().get();
    work.run(
        messages.get("cards.printing"),
        background
            .aside(
                "print cards",
                (Progress progress) ->
                    outside.cards().pdf().print(deck, PageRange.ALL, target, progress))
            .onSuccess(written -> {
              if (Boolean.TRUE.equals(written)) {
                String text = messages.get("cards.done", deck.cards().size(), target.toString());
                notices.show(
                    Notice.of(
                        Notice.Kind.SUCCESS,
                        cards.disclosure().refused().isEmpty()
                            ? text
                            : text
                                + " "
                                + messages.get(
                                    "cards.refused", cards.disclosure().refused().size())));
              }
            }),
        () -> {});
  }

  /** Asks for a file and takes its rows in, all or none. */
  void importJson(OpenStudy study) {
    study.desk().flush();
    outside
        .ask()
        .open(
            messages.get("ask.import"),
            List.of(FileAsk.Kind.of(messages.get("kind.json"), "*.json")))
        .ifPresent(path -> read(study, path));
  }

  private void read(OpenStudy study, Path path) {
    work.run(
        messages.get("import.reading"),
        background
            .aside(
                "read interchange",
                (Progress progress) -> new Interchange(outside.clock()).read(path, progress))
            .onSuccess(result -> {
              switch (result) {
                case ReadResult.Read read -> takeIn(study, read);
                case ReadResult.Refused refused -> tell(path, refused);
                case ReadResult.Cancelled _ -> {}
              }
            }),
        () -> {});
  }

  private void takeIn(OpenStudy study, ReadResult.Read read) {
    study
        .desk()
        .edit(
            "import",
            (editor, file) -> {
              List<Entity> rows = Merging.rows(file, read);
              return editor.takeIn(rows);
            },
            changed ->
                UndoNotice.show(
                    notices, study.desk(), messages.get("import.taken", changed.ids().size())));
  }

  private void tell(Path path, ReadResult.Refused refused) {
    Label lead =
        new Label(
            messages.get(
                "import.refused", String.valueOf(path.getFileName()), refused.problems().size()));
    lead.setWrapText(true);
    VBox box = new VBox(lead);
    box.getStyleClass().add("import-problems");
    for (Problem problem : refused.problems()) {
      Label where =
          new Label(
              problem.line() > 0
                  ? messages.get("import.line", problem.line(), problem.path())
                  : problem.path());
      where.getStyleClass().addAll("caption", "muted");
      Label sentence = new Label(problem.sentence());
      sentence.setWrapText(true);
      box.getChildren().add(new VBox(where, sentence));
    }
    overlay.open(messages.get("import.heading"), box);
  }

  /** Asks for a file and writes the whole study to it in its open form. */
  void exportJson(OpenStudy study) {
    study.desk().flush();
    String name = String.valueOf(study.path().getFileName());
    outside
        .ask()
        .save(
            messages.get("ask.export"),
            name + ".json",
            List.of(FileAsk.Kind.of(messages.get("kind.json"), "*.json")))
        .map(path -> ending(path, ".json"))
        .ifPresent(path -> write(study, path));
  }

  private void write(OpenStudy study, Path path) {
    work.run(
        messages.get("export.writing"),
        background
            .database(
                "write interchange",
                (Progress progress) -> {
                  return written(study.file(), path, progress);
                })
            .onSuccess(written -> {
              if (written) {
                notices.show(
                    Notice.of(Notice.Kind.SUCCESS, messages.get("export.done", path.toString())));
              }
            }),
        () -> {});
  }

  private boolean written(StudyFile file, Path path, Progress progress) throws ExpectedProblem {
    return new Interchange(outside.clock()).write(file, path, progress);
  }

  /** The path with an ending, unless it has it. */
  static Path ending(Path path, String ending) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(ending) ? path : path.resolveSibling(name + ending);
  }
}
