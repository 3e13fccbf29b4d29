package org.casebridge.app.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.domain.Background;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Consent;
import org.casebridge.domain.EvidenceLink;
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
   * The case as an audience may see it. Anybody but the researcher sees no sensitive background, no
   * grounds of a barrier (they name what a person is judged by), no words that stand behind either,
   * and no memos.
   */
  public static CaseFile seenBy(CaseFile file, Audience audience) {
    if (audience == Audience.RESEARCHER) {
      return file;
    }
    Set<UUID> hidden =
        file.backgrounds().stream()
            .filter(Background::sensitive)
            .map(Background::id)
            .collect(Collectors.toSet());
    Set<UUID> touchy = new HashSet<>(hidden);
    file.mediations().stream()
        .filter(it -> it.grounds().presence() == Presence.PRESENT)
        .map(Mediation::id)
        .forEach(touchy::add);
    Set<UUID> hiddenWords = wordsBehind(file, touchy);
    return new CaseFile(
        file.learner(),
        file.backgrounds().stream().filter(it -> !it.sensitive()).toList(),
        file.phases(),
        file.assets(),
        file.signals(),
        file.opportunities(),
        file.mediators(),
        file.mediations().stream().map(Visibility::withoutGrounds).toList(),
        file.supports(),
        file.events(),
        file.outcomes(),
        showsMemos(audience) ? file.summaries() : List.of(),
        file.excerpts().stream().filter(it -> !hiddenWords.contains(it.id())).toList(),
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

  private static Set<UUID> wordsBehind(CaseFile file, Set<UUID> hidden) {
    return file.links().stream()
        .filter(it -> hidden.contains(it.claimId()))
        .map(EvidenceLink::excerptId)
        .collect(Collectors.toSet());
  }

  private static Mediation withoutGrounds(Mediation mediation) {
    Grounds grounds = mediation.grounds();
    Mediation silent = Shape.with(mediation, "grounds.presence", Grounds.NOT_STATED.presence());
    return grounds.equals(Grounds.NOT_STATED) ? mediation : Shape.with(silent, "grounds.text", "");
  }
}
