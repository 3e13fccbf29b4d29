package org.casebridge.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One case with everything that belongs to it, each list in its order.
 *
 * @param learner the case itself
 * @param excerpts the excerpts of this case and those its claims rest on
 * @param links which excerpt stands behind which of its claims, and behind which of others' claims
 *     its excerpts stand besides
 * @param kept the claims behind which stand other words too, kept from who looks
 */
public record CaseFile(
    Case learner,
    List<Background> backgrounds,
    List<Phase> phases,
    List<Asset> assets,
    List<ReadinessSignal> signals,
    List<Opportunity> opportunities,
    List<Mediator> mediators,
    List<Mediation> mediations,
    List<Support> supports,
    List<Event> events,
    List<Outcome> outcomes,
    List<Summary> summaries,
    List<Excerpt> excerpts,
    List<EvidenceLink> links,
    Set<UUID> kept,
    List<Answer> answers,
    List<Memo> memos) {

  /** Copies the lists. */
  public CaseFile {
    backgrounds = List.copyOf(backgrounds);
    phases = List.copyOf(phases);
    assets = List.copyOf(assets);
    signals = List.copyOf(signals);
    opportunities = List.copyOf(opportunities);
    mediators = List.copyOf(mediators);
    mediations = List.copyOf(mediations);
    supports = List.copyOf(supports);
    events = List.copyOf(events);
    outcomes = List.copyOf(outcomes);
    summaries = List.copyOf(summaries);
    excerpts = List.copyOf(excerpts);
    links = List.copyOf(links);
    kept = Set.copyOf(kept);
    answers = List.copyOf(answers);
    memos = List.copyOf(memos);
  }

  /** Everything in it but the case itself and the links, kind by kind. */
  public Stream<Entity> items() {
    return Stream.of(
            backgrounds,
            phases,
            assets,
            signals,
            opportunities,
            mediators,
            mediations,
            supports,
            events,
            outcomes,
            summaries,
            excerpts,
            answers,
            memos)
        .flatMap(List::stream);
  }

  /** The mediator of an id. */
  public Optional<Mediator> mediator(UUID id) {
    return mediators.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** The phase of an id. */
  public Optional<Phase> phase(UUID id) {
    return phases.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Where mediators stood in a phase, in order. */
  public List<Mediation> mediationsIn(UUID phaseId) {
    return mediations.stream().filter(it -> it.phaseId().equals(phaseId)).toList();
  }

  /** The summary of a part; nothing if none was written. */
  public Optional<Summary> summary(String rowKey) {
    return summaries.stream().filter(it -> it.rowKey().equals(rowKey)).findFirst();
  }

  /** The excerpts behind a claim, in order. */
  public List<Excerpt> evidence(UUID claimId) {
    return links.stream()
        .filter(link -> link.claimId().equals(claimId))
        .flatMap(link -> excerpts.stream().filter(it -> it.id().equals(link.excerptId())))
        .toList();
  }

  /**
   * The stance of a phase as a whole: that of its mediations if they agree, {@code MIXED} if they
   * do not, nothing where none is known. Absent mediators do not weigh against present ones.
   */
  public Optional<Stance> stance(UUID phaseId) {
    return together(
        mediationsIn(phaseId).stream()
            .filter(it -> it.claim().presence() != Presence.NOT_STATED)
            .map(Mediation::stance)
            .toList());
  }

  /** The stance that several make together; see {@link #stance}. */
  public static Optional<Stance> together(List<Stance> stances) {
    List<Stance> there = stances.stream().filter(it -> it != Stance.ABSENT).distinct().toList();
    if (there.isEmpty()) {
      return stances.stream().findFirst();
    }
    return Optional.of(there.size() == 1 ? there.getFirst() : Stance.MIXED);
  }

  @Override
  public String toString() {
    return "CaseFile[" + learner.id() + "]";
  }
}
