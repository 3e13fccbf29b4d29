package org.casebridge.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.interchange.NewStudy;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.FileAsk;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes studies. One is open at a time; another takes its place only once that is open,
 * so that a failure leaves the first where it was.
 */
final class StudyDoor {
  private final Messages messages = Messages.of("shell");
  private final Background background;
  private final Outside outside;
  private final Memory memory;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable OpenStudy> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  StudyDoor(Background background, Outside outside, Memory memory, Notices notices) {
    this.background = background;
    this.outside = outside;
    this.memory = memory;
    this.notices = notices;
  }

  /** The open study; null for none. */
  ReadOnlyObjectProperty<@Nullable OpenStudy> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether a study is on its way in. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Asks for a study and opens it. */
  void ask(boolean readOnly) {
    outside
        .ask()
        .open(messages.get(readOnly ? "ask.open.readonly" : "ask.open"), kinds())
        .ifPresent(path -> open(path, readOnly));
  }

  /** Opens a study. */
  void open(Path path, boolean readOnly) {
    Path whole = path.toAbsolutePath().normalize();
    OpenStudy now = open.get();
    if (now == null || !now.path().equals(whole)) {
      enter("open study", whole, () -> opened(whole, readOnly));
    } else if (now.file().readOnly() != readOnly) {
      // The same file the other way: it must be let go before it can be taken.
      letGo(now, () -> enter("open study again", whole, () -> opened(whole, readOnly)));
    }
  }

  private StudyFile opened(Path path, boolean readOnly) throws ExpectedProblem {
    return readOnly ? outside.files().openReadOnly(path) : outside.files().open(path);
  }

  /** Asks where, and makes an empty study there. */
  void create() {
    outside
        .ask()
        .save(messages.get("ask.new"), messages.get("new.name") + StudyFiles.ENDING, kinds())
        .ifPresent(path -> create(withEnding(path)));
  }

  private void create(Path path) {
    String name = path.getFileName().toString();
    String title = name.substring(0, name.length() - StudyFiles.ENDING.length());
    enter(
        "make study",
        path,
        () ->
            outside.files().create(path, NewStudy.rows(title, "", outside.clock()), Progress.NONE));
  }

  /** Opens a fresh copy of the sample study, in a file that was not there before. */
  void sample() {
    enter(
        "open sample",
        outside.documents(),
        () -> {
          Path path = unused(outside.documents(), messages.get("sample.name"));
          List<Entity> rows = new Interchange(outside.clock()).sample();
          return outside.files().create(path, rows, Progress.NONE);
        });
  }

  /** A name in a folder that is not taken yet, numbered if need be. */
  static Path unused(Path folder, String name) {
    Path path = folder.resolve(name + StudyFiles.ENDING);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(name + " " + i + StudyFiles.ENDING);
    }
    return path;
  }

  /** Puts a backup in the place of the open study, and opens that. */
  void restore(Path backup) {
    OpenStudy now = open.get();
    if (now == null || busy.get()) {
      return;
    }
    letGo(
        now,
        () ->
            background
                .database("restore", () -> outside.files().restore(backup, now.path()))
                .onSuccess(
                    _ -> notices.show(Notice.of(Notice.Kind.SUCCESS, messages.get("restored"))))
                // Restored or not, there is a study to go on with.
                .finallyDo(() -> enter("reopen", now.path(), () -> opened(now.path(), false)))
                .start());
  }

  /** Closes the study, if one is open, and goes on. */
  void close(Runnable then) {
    OpenStudy now = open.get();
    if (now == null) {
      then.run();
    } else {
      letGo(now, then);
    }
  }

  /** Keeps what is in typing, lets a backup in the making through, and closes the file. */
  private void letGo(OpenStudy study, Runnable then) {
    study.desk().flush();
    study.backups().stop();
    background
        .aside("wait for backup", _ -> Background.Done.DONE)
        .finallyDo(() ->
            background
                .database("close study", () -> study.file().close())
                .finallyDo(() -> {
                  if (open.get() == study) {
                    open.set(null);
                  }
                  then.run();
                })
                .start())
        .start();
  }

  /** Brings a study in; the one before goes once it is there. */
  private void enter(String what, Path about, Background.Work<StudyFile> opening) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    background
        .database(
            what,
            () -> {
              StudyFile file = opening.run();
              try {
                // What every screen needs at once; a file that cannot give it is not taken.
                file.study();
                file.all(VocabularyTerm.class);
                file.ends();
                return file;
              } catch (ExpectedProblem unfit) {
                file.close();
                throw unfit;
              }
            })
        .onSuccess(this::adopt)
        .onProblem(problem -> refused(problem, about))
        .finallyDo(() -> busy.set(false))
        .start();
  }

  private void adopt(StudyFile file) {
    OpenStudy before = open.get();
    Desk desk = new Desk(background, file, outside.clock());
    OpenStudy study =
        new OpenStudy(
            file,
            file.path().toAbsolutePath().normalize(),
            desk,
            new BackupRhythm(outside.files(), desk, notices));
    desk.begin(() -> {
      memory.opened(study.path());
      if (before != null) {
        before.desk().flush();
      }
      open.set(study);
      study.backups().start();
      if (before != null) {
        letGo(before, () -> {});
      }
    });
  }

  private void refused(ExpectedProblem problem, Path about) {
    Notice notice = Notice.of(Notice.Kind.PROBLEM, problem.sentence());
    boolean readable =
        problem.code().equals("file.locked") || problem.code().equals("file.readonly");
    notices.show(
        readable ? notice.with(messages.get("open.readonly"), () -> open(about, true)) : notice);
  }

  private List<FileAsk.Kind> kinds() {
    return List.of(FileAsk.Kind.of(messages.get("kind.study"), "*" + StudyFiles.ENDING));
  }

  private static Path withEnding(Path path) {
    String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    return name.endsWith(StudyFiles.ENDING) ? path : path.resolveSibling(name + StudyFiles.ENDING);
  }
}
