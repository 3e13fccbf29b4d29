package org.casebridge.app.compare.mediators;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.text.Labels;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;

/**
 * The mediators around one learner, in one phase or over all.
 *
 * @param caseId which case
 * @param pseudonym its name
 * @param glyph its shape
 * @param hue its colour
 * @param phaseId the phase looked at; nothing for all
 * @param phases the phases that can be looked at, in order
 * @param ties one for each mediator of the case in order, whether present or not, so that each
 *     keeps its place from phase to phase; last the support of nobody named, if there is any in the
 *     case
 */
public record EgoMap(
    UUID caseId,
    String pseudonym,
    Glyph glyph,
    Hue hue,
    Optional<UUID> phaseId,
    List<PhaseChoice> phases,
    List<Tie> ties) {
  /** Keeps its own copies. */
  public EgoMap {
    phases = List.copyOf(phases);
    ties = List.copyOf(ties);
  }

  /**
   * A phase that can be looked at.
   *
   * @param phaseId which phase
   * @param label its name and the word for its stance
   */
  public record PhaseChoice(UUID phaseId, String label) {
    @Override
    public String toString() {
      return "PhaseChoice[" + phaseId + "]";
    }
  }

  /**
   * The map of a case.
   *
   * @param file the case, as the audience may see it
   * @param phase the phase looked at; nothing for all. In one the case does not have, nobody is
   *     present
   * @param labels the words of the study
   */
  public static EgoMap of(CaseFile file, Optional<UUID> phase, Labels labels) {
    Phrases phrases = new Phrases(file, labels);
    return new EgoMap(
        file.learner().id(),
        file.learner().pseudonym(),
        file.learner().glyph(),
        file.learner().hue(),
        phase,
        file.phases().stream().map(it -> new PhaseChoice(it.id(), phrases.phase(it))).toList(),
        new Ties(file, phase, labels).all());
  }

  @Override
  public String toString() {
    return "EgoMap[" + caseId + ", " + ties.size() + " ties]";
  }
}
