package org.casebridge.app.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Grounds;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;

/** Decides what an audience may see of a case. */
public final class Visibility {
  private Visibility() {}

  /** Whether a learner's consent reaches an audience. */
  public static boolean reaches(Consent consent, Audience audience) {
    return switch (audience) {
      case RESEARCHER -> true;
      case WORKSHOP -> consent != Consent.TEAM;
      case PUBLICATION -> consent == Consent.PUBLICATION;
    };
  }

  /** Whether an audience may read memos, and the summaries a researcher wrote. */
  public static boolean showsMemos(Audience audience) {
    return audience == Audience.RESEARCHER;
  }

  /**
   * Whether an audience may see a claim, its consent aside. A sensitive fact is for researchers
   * alone, any other claim for the audience it is marked for.
   */
  public static boolean shows(Claimed claim, Audience audience) {
    boolean sensitive = claim instanceof Background background && background.sensitive();
    return audience.within(sensitive ? Audience.RESEARCHER : claim.claim().audience());
  }

  /**
   * The case as an audience may see it. Anybody but the researcher sees no claim that is not meant
   * for them, no grounds of a barrier (they name what a person is judged by), no words that stand
   * behind either, and no memos.
   */
  public static CaseFile seenBy(CaseFile file, Audience audience) {
    if (audience == Audience.RESEARCHER) {
      return file;
    }
    Set<UUID> hidden = hiddenClaims(file, audience);
    Set<UUID> hiddenWords = hiddenWords(file, audience);
    return new CaseFile(
        file.learner(),
        shown(file.backgrounds(), hidden),
        file.phases(),
        shown(file.assets(), hidden),
        shown(file.signals(), hidden),
        shown(file.opportunities(), hidden),
        file.mediators(),
        shown(file.mediations(), hidden).stream().map(Visibility::withoutGrounds).toList(),
        shown(file.supports(), hidden),
        shown(file.events(), hidden),
        shown(file.outcomes(), hidden),
        showsMemos(audience) ? file.summaries() : List.of(),
        shown(file.excerpts(), hiddenWords),
        file.links().stream()
            .filter(it -> !hidden.contains(it.claimId()) && !hiddenWords.contains(it.excerptId()))
            .toList(),
        file.links().stream()
            .filter(it -> !hidden.contains(it.claimId()) && hiddenWords.contains(it.excerptId()))
            .map(EvidenceLink::claimId)
            .collect(Collectors.toSet()),
        file.answers(),
        showsMemos(audience) ? file.memos() : List.of());
  }

  /** The claims of a case that an audience may not see. */
  static Set<UUID> hiddenClaims(CaseFile file, Audience audience) {
    return file.items()
        .filter(it -> it instanceof Claimed claim && !shows(claim, audience))
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  /**
   * The words an audience may not read: those kept from it; those behind what is, or behind the
   * grounds of a barrier; and those that speak of another case or stand behind a claim of one,
   * since what is hidden there, and how far its consent reaches, does not show here.
   */
  static Set<UUID> hiddenWords(CaseFile file, Audience audience) {
    if (audience == Audience.RESEARCHER) {
      return Set.of();
    }
    Set<UUID> touchy = hiddenClaims(file, audience);
    file.mediations().stream()
        .filter(it -> it.grounds().presence() == Presence.PRESENT)
        .map(Mediation::id)
        .forEach(touchy::add);
    Set<UUID> own = file.items().map(Entity::id).collect(Collectors.toSet());
    Set<UUID> words =
        file.links().stream()
            .filter(it -> touchy.contains(it.claimId()) || !own.contains(it.claimId()))
            .map(EvidenceLink::excerptId)
            .collect(Collectors.toSet());
    UUID here = file.learner().id();
    file.excerpts().stream()
        .filter(it ->
            !audience.within(it.audience()) || (it.caseId() != null && !it.caseId().equals(here)))
        .map(Excerpt::id)
        .forEach(words::add);
    return words;
  }

  private static <E extends Entity> List<E> shown(List<E> items, Set<UUID> hidden) {
    return items.stream().filter(it -> !hidden.contains(it.id())).toList();
  }

  private static Mediation withoutGrounds(Mediation mediation) {
    Grounds grounds = mediation.grounds();
    Mediation silent = Shape.with(mediation, "grounds.presence", Grounds.NOT_STATED.presence());
    return grounds.equals(Grounds.NOT_STATED) ? mediation : Shape.with(silent, "grounds.text", "");
  }
}
