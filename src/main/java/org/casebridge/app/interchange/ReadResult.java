package org.casebridge.app.interchange;

import java.util.List;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Entity;

/** What came of reading a file: all of it or nothing. */
public sealed interface ReadResult {
  /**
   * The whole file.
   *
   * @param rows every row of a study, its own row among them, ready for a new study file
   * @param notes what was filled in or put right, in sentences
   */
  record Read(List<Entity> rows, List<String> notes) implements ReadResult {
    /** Copies the lists. */
    public Read {
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
      return "Read[" + rows.size() + " rows]";
    }
  }

  /**
   * Nothing, since the file has faults.
   *
   * @param problems at least one, in the order of the file
   * @param more whether there are more than these
   */
  record Refused(List<Problem> problems, boolean more) implements ReadResult {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }

    /** The first problem and how many there are, as one sentence. */
    public ExpectedProblem asProblem() {
      Messages messages = Messages.of("interchange");
      String key =
          more
              ? "import.refused_many"
              : problems.size() > 1 ? "import.invalid" : "import.refused_one";
      String sentence = messages.get(key, problems.getFirst().inLine(), problems.size());
      return new ExpectedProblem("import.invalid", sentence);
    }
  }

  /** Nothing, since it was called off. */
  record Cancelled() implements ReadResult {}
}
