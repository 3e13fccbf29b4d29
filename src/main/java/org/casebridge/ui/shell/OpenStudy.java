package org.casebridge.ui.shell;

import java.nio.file.Path;
import org.casebridge.app.port.StudyFile;
import org.casebridge.ui.common.Desk;

/**
 * The study that is open in the window.
 *
 * @param file to be used on the database thread alone
 * @param path where it lies
 */
record OpenStudy(StudyFile file, Path path, Desk desk, BackupRhythm backups) {
  @Override
  public String toString() {
    return "OpenStudy";
  }
}
