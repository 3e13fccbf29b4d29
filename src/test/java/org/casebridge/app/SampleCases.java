package org.casebridge.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casebridge.app.interchange.Interchange;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Study;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.store.SqliteStudyFiles;

/**
 * The sample study as it is read back from a real file.
 *
 * @param cases Ijakoo, Muhazzin and Destiny, in this order
 */
public record SampleCases(
    Study study, List<CaseFile> cases, List<GuidingQuestion> questions, Labels labels) {

  /** Makes the sample study in a folder and reads it back. */
  public static SampleCases in(Path folder) throws ExpectedProblem {
    Clock clock = Clock.systemUTC();
    try (StudyFile file =
        new SqliteStudyFiles(clock)
            .create(
                folder.resolve("sample.casebridge"),
                new Interchange(clock).sample(),
                Progress.NONE)) {
      List<CaseFile> cases = new ArrayList<>();
      for (Case each : file.all(Case.class)) {
        cases.add(file.caseFile(each.id()).orElseThrow());
      }
      return new SampleCases(
          file.study(),
          List.copyOf(cases),
          file.all(GuidingQuestion.class),
          Labels.of(file.all(VocabularyTerm.class), Locale.ENGLISH));
    }
  }

  /** A case with another learner's row and other phases. */
  public static CaseFile with(CaseFile it, Case learner, List<Phase> phases) {
    return new CaseFile(
        learner,
        it.backgrounds(),
        phases,
        it.assets(),
        it.signals(),
        it.opportunities(),
        it.mediators(),
        it.mediations(),
        it.supports(),
        it.events(),
        it.outcomes(),
        it.summaries(),
        it.excerpts(),
        it.links(),
        it.kept(),
        it.answers(),
        it.memos());
  }

  @Override
  public String toString() {
    return "SampleCases";
  }
}
