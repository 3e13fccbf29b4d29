package org.casebridge.app.compare.mediators;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.compare.Behind;
import org.casebridge.domain.MediatorKind;
import org.casebridge.domain.Stance;

/**
 * What ties a mediator to the learner, in one phase or over all.
 *
 * @param mediatorId who; nothing for all support of which it is not stated who gave it
 * @param name pseudonym, or the role alone, or that it is not stated who
 * @param roleCode the role's code; empty if not stated who
 * @param role the role in the study's words; empty if not stated who
 * @param type person or organisation; nothing if not stated who
 * @param sphere where in the learner's life; nothing if not stated who
 * @param present whether the case speaks of them in the phase: of where they stood, of support or
 *     its absence, or as one who counted most. Over all phases everybody is present
 * @param stance where they stood, over all phases that of the phases together; nothing if not known
 * @param turned whether they stood elsewhere in another phase, whichever phase is looked at
 * @param inferred whether the researcher concluded any part of the stance
 * @param supportCount how many supports they gave
 * @param supports the kinds of support they gave, in order, each once; {@code *} marks what is
 *     inferred throughout
 * @param absentSupports the kinds they expressly did not give, in order, each once
 * @param claimIds the claims about stance and support, in order
 * @param behind the words behind these claims
 */
public record Tie(
    Optional<UUID> mediatorId,
    String name,
    String roleCode,
    String role,
    Optional<MediatorKind> type,
    Optional<Sphere> sphere,
    boolean present,
    Optional<Stance> stance,
    boolean turned,
    boolean inferred,
    int supportCount,
    List<String> supports,
    List<String> absentSupports,
    List<UUID> claimIds,
    Behind behind) {
  /** Keeps its own copies. */
  public Tie {
    supports = List.copyOf(supports);
    absentSupports = List.copyOf(absentSupports);
    claimIds = List.copyOf(claimIds);
  }

  @Override
  public String toString() {
    return "Tie[" + mediatorId + "]";
  }
}
