package org.casebridge.app.compare.mediators;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.text.Labels;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Support;
import org.casebridge.domain.Vocabulary;

/**
 * Who has access to one support, and who decides; each part empty where it is not stated.
 *
 * @param caseId in which case
 * @param pseudonym its name
 * @param supportId which support
 * @param kind the kind of support in the study's words
 * @param text what it was; may be empty
 * @param mediator who gave it; empty if not stated
 * @param presence whether the material speaks of the support
 * @param inferred whether the researcher concluded it
 * @param has who has access
 * @param lacks who has not
 * @param decides who decides on that
 * @param initiates who takes the first step
 * @param behind the words behind it
 */
public record SupportAccess(
    UUID caseId,
    String pseudonym,
    UUID supportId,
    String kind,
    String text,
    String mediator,
    Presence presence,
    boolean inferred,
    String has,
    String lacks,
    String decides,
    String initiates,
    Behind behind) {
  /**
   * The supports of which at least one of the four is stated, by case, then in order.
   *
   * @param cases in order, as the audience may see them
   * @param labels the words of the study
   */
  public static List<SupportAccess> of(List<CaseFile> cases, Labels labels) {
    return cases.stream()
        .flatMap(file ->
            file.supports().stream()
                .filter(SupportAccess::stated)
                .map(support -> of(file, support, labels)))
        .toList();
  }

  private static boolean stated(Support support) {
    return support.claim().presence() != Presence.NOT_STATED
        && Stream.of(
                support.whoHas(), support.whoLacks(), support.whoDecides(), support.whoInitiates())
            .anyMatch(it -> !it.isBlank());
  }

  private static SupportAccess of(CaseFile file, Support support, Labels labels) {
    return new SupportAccess(
        file.learner().id(),
        file.learner().pseudonym(),
        support.id(),
        labels.term(Vocabulary.SUPPORT_KIND, support.type()),
        support.text(),
        new Phrases(file, labels).mediator(support.mediatorId()),
        support.claim().presence(),
        support.claim().inferred(),
        support.whoHas(),
        support.whoLacks(),
        support.whoDecides(),
        support.whoInitiates(),
        Behind.of(file, support.id()));
  }

  @Override
  public String toString() {
    return "SupportAccess[" + supportId + "]";
  }
}
