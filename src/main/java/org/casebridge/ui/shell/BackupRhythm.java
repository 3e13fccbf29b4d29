package org.casebridge.ui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.port.StudyFiles;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;

/** Backs up an open study when it is opened, after each half hour of work, and when asked. */
final class BackupRhythm {
  private static final Duration EACH = Duration.minutes(30);

  private final Messages messages = Messages.of("shell");
  private final StudyFiles files;
  private final Desk desk;
  private final Notices notices;
  private final Timeline rhythm = new Timeline(new KeyFrame(EACH, _ -> ifChanged()));
  private boolean changed;

  BackupRhythm(StudyFiles files, Desk desk, Notices notices) {
    this.files = files;
    this.desk = desk;
    this.notices = notices;
    rhythm.setCycleCount(Animation.INDEFINITE);
  }

  void start() {
    if (!desk.readOnly()) {
      desk.onChanged(_ -> changed = true);
      backUp(false);
      rhythm.play();
    }
  }

  void stop() {
    rhythm.stop();
  }

  private void ifChanged() {
    if (changed) {
      backUp(false);
    }
  }

  /**
   * Backs up.
   *
   * @param asked whether somebody asked for it, and so hears that it is done
   */
  void backUp(boolean asked) {
    changed = false;
    StudyFile file = desk.file();
    Background background = desk.background();
    background
        .aside("back up", _ -> files.backUp(file))
        .onSuccess(backup -> {
          if (asked) {
            notices.show(
                Notice.of(
                    Notice.Kind.SUCCESS,
                    messages.get("backup.done", backup.path().getFileName().toString())));
          }
        })
        .onProblem(problem -> {
          changed = true;
          notices.show(
              Notice.of(Notice.Kind.PROBLEM, messages.get("backup.failed", problem.sentence())));
        })
        .start();
  }
}
