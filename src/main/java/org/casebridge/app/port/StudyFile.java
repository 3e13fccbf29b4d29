package org.casebridge.app.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Study;

/**
 * An open study file. Used from one thread at a time, never the interface's.
 *
 * <p>Every method throws {@link ExpectedProblem} where the file or the disk fails; what had been
 * committed is then still safe.
 */
public interface StudyFile extends AutoCloseable {
  /** Where it lies. */
  Path path();

  /** Whether it was opened for reading alone. */
  boolean readOnly();

  /** The study itself. */
  Study study() throws ExpectedProblem;

  /** All rows of a kind, in their order; of a case's parts, those of all cases. */
  <E extends Entity> List<E> all(Class<E> type) throws ExpectedProblem;

  /** The row of an id. */
  <E extends Entity> Optional<E> find(Class<E> type, UUID id) throws ExpectedProblem;

  /** The row of an id and of whichever kind. */
  Optional<Entity> find(Kind kind, UUID id) throws ExpectedProblem;

  /** How many rows of a kind there are. */
  int count(Kind kind) throws ExpectedProblem;

  /**
   * The greatest place among the rows of a kind; 0 if there are none.
   *
   * @param kind a kind whose rows have an order
   */
  long lastPlace(Kind kind) throws ExpectedProblem;

  /** What a list shows of all cases, in their order. */
  List<CaseSummary> summaries() throws ExpectedProblem;

  /** What a list shows of one case; nothing if it is gone. */
  Optional<CaseSummary> summary(UUID caseId) throws ExpectedProblem;

  /** How far a case is backed by excerpts. */
  CaseSummary.Evidence evidence(UUID caseId) throws ExpectedProblem;

  /** What a list shows of all sources, in their order. */
  List<SourceSummary> sourceSummaries() throws ExpectedProblem;

  /** What a list shows of one source; nothing if it is gone. */
  Optional<SourceSummary> sourceSummary(UUID sourceId) throws ExpectedProblem;

  /** A case with everything that belongs to it; nothing if it is gone. */
  Optional<CaseFile> caseFile(UUID caseId) throws ExpectedProblem;

  /** The rows that point at an id, of every kind. */
  List<Entity> referring(Kind kind, UUID id) throws ExpectedProblem;

  /**
   * Looks for words in everything a person wrote: accents and case do not count, the last word may
   * be begun.
   *
   * @param typed what was typed; blank finds nothing
   * @param limit how many finds at most
   */
  List<SearchHit> search(String typed, int limit) throws ExpectedProblem;

  /**
   * Keeps an operation: rows and history in one transaction, on disk when this returns.
   *
   * <p>Of a changed row only what differs between before and after is written, so that two edits of
   * one row made from the same reading do not undo each other.
   */
  Changed commit(Operation operation) throws ExpectedProblem;

  /** Takes back the last operation that stands; nothing if there is none. */
  Optional<Changed> undo() throws ExpectedProblem;

  /** Brings back the last operation taken back; nothing if there is none. */
  Optional<Changed> redo() throws ExpectedProblem;

  /** Undoes or redoes until the entry is the last that stands; 0 goes back to the beginning. */
  Changed goTo(long number) throws ExpectedProblem;

  /** What undo and redo would do now. */
  HistoryEntry.Ends ends() throws ExpectedProblem;

  /**
   * The history, latest first.
   *
   * @param before entries with smaller numbers alone; {@link Long#MAX_VALUE} for the latest
   * @param limit how many at most
   */
  List<HistoryEntry> history(long before, int limit) throws ExpectedProblem;

  /** What the rows of an entry were before and after. */
  List<HistoryEntry.Row> historyRows(long number) throws ExpectedProblem;

  /** Closes the file, leaving one plain file. */
  @Override
  void close() throws ExpectedProblem;
}
