package org.casebridge.app.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.casebridge.domain.Entity;

/** Makes, opens, checks, backs up and restores study files. */
public interface StudyFiles {
  /** The ending of a study file's name. */
  String ENDING = ".casebridge";

  /** What a study file is called: its name without the ending, if it has it. */
  static String nameOf(Path study) {
    String name = String.valueOf(study.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /**
   * Makes a study file with its first rows; these are where its history begins.
   *
   * @param rows the study's row and whatever else it starts with, in any order
   */
  StudyFile create(Path path, Iterable<? extends Entity> rows, Progress progress)
      throws ExpectedProblem;

  /** Opens a study file for work; refuses one that somebody else has open. */
  StudyFile open(Path path) throws ExpectedProblem;

  /** Opens a study file for reading alone. */
  StudyFile openReadOnly(Path path) throws ExpectedProblem;

  /** Looks through a whole file, and says in sentences what is wrong with it; empty if nothing. */
  List<String> check(Path path, Progress progress) throws ExpectedProblem;

  /** Makes a backup now, reads it back, and thins older ones. */
  Backup backUp(StudyFile study) throws ExpectedProblem;

  /** The backups of a study file, latest first. */
  List<Backup> backups(Path study) throws ExpectedProblem;

  /** Copies a study file, checked, to a path that does not exist yet. */
  void copy(Path study, Path to) throws ExpectedProblem;

  /** What a backup holds, without changing anything. */
  Preview preview(Path backup) throws ExpectedProblem;

  /** Puts a backup in the place of a closed study file; what stood there is kept as a backup. */
  void restore(Path backup, Path study) throws ExpectedProblem;

  /**
   * One backup.
   *
   * @param path where it lies
   * @param made when
   * @param bytes its size
   * @param kept whether thinning never takes it, as those made before a migration or a restore
   */
  record Backup(Path path, Instant made, long bytes, boolean kept) {}

  /**
   * What a study file holds.
   *
   * @param title the study's title
   * @param cases how many cases
   * @param excerpts how many excerpts
   * @param pseudonyms the first cases' pseudonyms, 12 at most
   * @param changed when it was last changed
   */
  record Preview(String title, int cases, int excerpts, List<String> pseudonyms, Instant changed) {
    @Override
    public String toString() {
      return "Preview[" + cases + " cases]";
    }
  }
}
