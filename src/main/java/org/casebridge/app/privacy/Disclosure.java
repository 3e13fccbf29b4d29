package org.casebridge.app.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Grounds;
import org.casebridge.domain.Presence;

/**
 * What an audience will not get of some cases, and why, told before anything leaves the study.
 *
 * @param audience who is to read it
 * @param refused the cases whose consent does not reach so far; nothing is given of them
 * @param leftOut what is left out of the others, by case, each reason once
 */
public record Disclosure(Audience audience, List<Refused> refused, List<LeftOut> leftOut) {
  /** Keeps its own copies. */
  public Disclosure {
    refused = List.copyOf(refused);
    leftOut = List.copyOf(leftOut);
  }

  /** Why something is left out. */
  public enum Reason {
    /** A fact marked as sensitive. */
    SENSITIVE,
    /** A claim marked for fewer readers. */
    MARKED,
    /** What a mediator judged by. */
    GROUNDS,
    /** Words marked for fewer readers, or behind what is left out. */
    WORDS
  }

  /**
   * A case that is refused.
   *
   * @param consent how far its learner's consent reaches
   */
  public record Refused(UUID caseId, String pseudonym, Consent consent) {
    @Override
    public String toString() {
      return "Refused[" + caseId + "]";
    }
  }

  /**
   * Something left out of a case.
   *
   * @param count how many of the kind, 1 or more
   */
  public record LeftOut(UUID caseId, String pseudonym, Reason reason, int count) {
    @Override
    public String toString() {
      return "LeftOut[" + caseId + ", " + reason + ", " + count + "]";
    }
  }

  /** What an audience will not get of cases. */
  public static Disclosure of(List<CaseFile> cases, Audience audience) {
    List<Refused> refused = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (CaseFile file : cases) {
      UUID id = file.learner().id();
      String name = file.learner().pseudonym();
      if (!Visibility.reaches(file.learner().consent(), audience)) {
        refused.add(new Refused(id, name, file.learner().consent()));
        continue;
      }
      for (Reason reason : Reason.values()) {
        int count = count(file, audience, reason);
        if (count > 0) {
          leftOut.add(new LeftOut(id, name, reason, count));
        }
      }
    }
    return new Disclosure(audience, refused, leftOut);
  }

  /** This and what an audience will not get of other cases. */
  public Disclosure and(Disclosure other) {
    return new Disclosure(
        audience,
        Stream.concat(refused.stream(), other.refused.stream()).toList(),
        Stream.concat(leftOut.stream(), other.leftOut.stream()).toList());
  }

  /** Whether everything is given. */
  public boolean nothing() {
    return refused.isEmpty() && leftOut.isEmpty();
  }

  private static int count(CaseFile file, Audience audience, Reason reason) {
    Set<UUID> hidden = Visibility.hiddenClaims(file, audience);
    return (int)
        switch (reason) {
          case SENSITIVE ->
              file.backgrounds().stream()
                  .filter(it -> it.sensitive() && says(it) && hidden.contains(it.id()))
                  .count();
          case MARKED ->
              file.items()
                  .filter(it -> it instanceof Claimed claim && says(claim))
                  .filter(it -> hidden.contains(it.id()))
                  .filter(it -> !(it instanceof Background fact && fact.sensitive()))
                  .count();
          case GROUNDS ->
              audience == Audience.RESEARCHER
                  ? 0
                  : file.mediations().stream()
                      .filter(it -> !hidden.contains(it.id()))
                      .filter(it -> !it.grounds().equals(Grounds.NOT_STATED))
                      .count();
          case WORDS -> Visibility.hiddenWords(file, audience).size();
        };
  }

  /** Where the material says nothing, nothing is left out. */
  private static boolean says(Claimed claim) {
    return claim.claim().presence() != Presence.NOT_STATED;
  }

  @Override
  public String toString() {
    return "Disclosure[" + audience + ", " + refused + ", " + leftOut + "]";
  }
}
