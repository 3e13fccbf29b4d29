package org.casebridge.app.compare.choosing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CasePart;
import org.casebridge.domain.Event;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.Support;

/**
 * Reads all cases of a study for what they say in codes, one kind of item after the other, which is
 * several times as quick as one case after the other. The steps may be taken on different threads,
 * one at a time; what is read is given up case by case as its facts are taken.
 */
public final class ManyCases {
  private static final List<Class<? extends CasePart>> KINDS =
      List.of(
          Background.class,
          Phase.class,
          Asset.class,
          ReadinessSignal.class,
          Opportunity.class,
          Mediator.class,
          Mediation.class,
          Support.class,
          Event.class,
          Outcome.class);

  private final Map<UUID, List<CasePart>> parts = new HashMap<>();
  private final Map<Fact, Fact> same = new HashMap<>();
  private final Audience audience;
  private int kind;

  /**
   * Has read nothing yet.
   *
   * @param audience who looks: what they may not see is left out of the facts
   */
  public ManyCases(Audience audience) {
    this.audience = audience;
  }

  /** How many steps of reading there are. */
  public static int steps() {
    return KINDS.size();
  }

  /**
   * Reads the next kind of item, on the thread of the study file.
   *
   * @return whether there are more to read
   */
  public boolean read(StudyFile file) throws ExpectedProblem {
    if (kind < KINDS.size()) {
      for (CasePart part : file.all(KINDS.get(kind))) {
        parts.computeIfAbsent(part.caseId(), _ -> new ArrayList<>()).add(part);
      }
      kind++;
    }
    return kind < KINDS.size();
  }

  /** The facts of a case; nothing where the learner's consent does not reach those who look. */
  public Optional<CaseFacts> facts(Case learner) {
    List<CasePart> own = Optional.ofNullable(parts.remove(learner.id())).orElse(List.of());
    return seen(file(learner, own), audience).map(it -> CaseFacts.of(it, this::shared));
  }

  /** The facts of one case; nothing where the learner's consent does not reach those who look. */
  public static Optional<CaseFacts> facts(CaseFile file, Audience audience) {
    return seen(file, audience).map(CaseFacts::of);
  }

  private static Optional<CaseFile> seen(CaseFile file, Audience audience) {
    return Visibility.reaches(file.learner().consent(), audience)
        ? Optional.of(Visibility.seenBy(file, audience))
        : Optional.empty();
  }

  private Fact shared(Fact fact) {
    return same.computeIfAbsent(fact, it -> it);
  }

  /** Without the words behind claims, its answers and memos: they say nothing in codes. */
  private static CaseFile file(Case learner, List<CasePart> parts) {
    return new CaseFile(
        learner,
        of(Background.class, parts),
        of(Phase.class, parts),
        of(Asset.class, parts),
        of(ReadinessSignal.class, parts),
        of(Opportunity.class, parts),
        of(Mediator.class, parts),
        of(Mediation.class, parts),
        of(Support.class, parts),
        of(Event.class, parts),
        of(Outcome.class, parts),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  private static <P extends CasePart> List<P> of(Class<P> type, List<CasePart> parts) {
    return parts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public String toString() {
    return "ManyCases[" + parts.size() + " cases]";
  }
}
