package org.casebridge.ui.cases;

import java.util.List;
import java.util.UUID;
import org.casebridge.app.text.Labels;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;

/**
 * A case as it is shown.
 *
 * @param file the case, as the audience may see it
 * @param questions the study's guiding questions, in order
 * @param labels the study's words
 */
record CaseView(CaseFile file, List<GuidingQuestion> questions, Labels labels) {
  CaseView {
    questions = List.copyOf(questions);
  }

  Phrases phrases() {
    return new Phrases(file, labels);
  }

  ItemWords words() {
    return new ItemWords(this);
  }

  /** How many excerpts stand behind a claim. */
  int evidence(UUID claimId) {
    return (int) file.links().stream().filter(it -> it.claimId().equals(claimId)).count();
  }

  @Override
  public String toString() {
    return "CaseView[" + file.learner().id() + "]";
  }
}
