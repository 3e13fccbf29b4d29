package org.casebridge.app.compare.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Event;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Vocabulary;

/** Which events cases can be aligned on. */
public final class Alignments {
  private Alignments() {}

  /**
   * An event that cases can be aligned on.
   *
   * @param alignment the alignment
   * @param label the event's type in the study's words
   * @param cases how many of the cases have such an event, at least 1
   */
  public record Offer(Alignment.OnEvent alignment, String label, int cases) {}

  /**
   * The types of event that happened in any of the cases: the shipped ones in the vocabulary's
   * order, then the study's own.
   *
   * @param labels the words of the study
   */
  public static List<Offer> offered(List<CaseFile> cases, Labels labels) {
    List<String> shipped = Vocabulary.EVENT_TYPE.shipped();
    Comparator<String> byVocabulary =
        Comparator.comparingInt(code -> Math.floorMod(shipped.indexOf(code), shipped.size() + 1));
    Map<String, Integer> counts = new TreeMap<>(byVocabulary.thenComparing(code -> code));
    for (CaseFile file : cases) {
      file.events().stream()
          .filter(it -> it.claim().presence() == Presence.PRESENT)
          .map(Event::type)
          .distinct()
          .forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(it ->
            new Offer(
                new Alignment.OnEvent(it.getKey()),
                labels.term(Vocabulary.EVENT_TYPE, it.getKey()),
                it.getValue()))
        .toList();
  }
}
