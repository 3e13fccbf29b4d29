package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
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
  private final Overlay overlay;
  private final Notices notices;
  private final WorkBar work;

  Exports(Background background, Outside outside, Overlay overlay, Notices notices, WorkBar work) {
    this.background = background;
    this.outside = outside;
    this.overlay = overlay;
    this.notices = notices;
    this.work = work;
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
