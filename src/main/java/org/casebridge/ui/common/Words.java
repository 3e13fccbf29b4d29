package org.casebridge.ui.common;

import org.casebridge.app.compare.Behind;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;
import org.jspecify.annotations.Nullable;

/** The words of the fixed vocabularies, the same on every screen. */
public final class Words {
  private static final Messages TEXT = Messages.of("common");

  private Words() {}

  /** What the copy of a thing is called; what has no name stays without one. */
  public static String copyOf(String name) {
    return name.isBlank() ? name : TEXT.get("copy.name", name);
  }

  /** The word of a stance; null means that the material does not say. */
  public static String of(@Nullable Stance stance) {
    return switch (stance) {
      case null -> TEXT.get("stance.not_stated");
      case BRIDGE -> TEXT.get("stance.bridge");
      case BARRIER -> TEXT.get("stance.barrier");
      case MIXED -> TEXT.get("stance.mixed");
      case ABSENT -> TEXT.get("stance.absent");
    };
  }

  /** The word of a presence. */
  public static String of(Presence presence) {
    return switch (presence) {
      case PRESENT -> TEXT.get("presence.present");
      case STATED_ABSENT -> TEXT.get("presence.stated_absent");
      case NOT_STATED -> TEXT.get("presence.not_stated");
    };
  }

  /** The word of what became of an outcome. */
  public static String of(OutcomeStatus status) {
    return switch (status) {
      case ACHIEVED -> TEXT.get("outcome.achieved");
      case DENIED -> TEXT.get("outcome.denied");
      case PENDING -> TEXT.get("outcome.pending");
      case EXPECTED -> TEXT.get("outcome.expected");
      case NOT_STATED -> TEXT.get("outcome.not_stated");
    };
  }

  /**
   * How many excerpts stand behind a claim, or that none does yet; empty where there are none but
   * those kept from who looks.
   */
  public static String of(Behind behind) {
    if (behind.count() > 0) {
      return TEXT.get("evidence.count", behind.count());
    }
    return behind.kept() ? "" : TEXT.get("evidence.none");
  }

  /** The word of a voice. */
  public static String of(Voice voice) {
    return switch (voice) {
      case LEARNER -> TEXT.get("voice.learner");
      case MEDIATOR_REPORTED -> TEXT.get("voice.mediator_reported");
      case RESEARCHER -> TEXT.get("voice.researcher");
      case DOCUMENT -> TEXT.get("voice.document");
    };
  }

  /** The heading of a part of a case. */
  public static String of(Factor factor) {
    return switch (factor) {
      case BACKGROUND -> TEXT.get("factor.background");
      case ASSET -> TEXT.get("factor.asset");
      case OPPORTUNITY -> TEXT.get("factor.opportunity");
      case MEDIATION -> TEXT.get("factor.mediation");
      case OUTCOME -> TEXT.get("factor.outcome");
      case MEETING -> TEXT.get("factor.meeting");
    };
  }

  /** The word of a case's colour. */
  public static String of(Hue hue) {
    return switch (hue) {
      case BROWN -> TEXT.get("hue.brown");
      case TEAL -> TEXT.get("hue.teal");
      case VIOLET -> TEXT.get("hue.violet");
      case BLUE -> TEXT.get("hue.blue");
      case OLIVE -> TEXT.get("hue.olive");
      case PLUM -> TEXT.get("hue.plum");
      case SLATE -> TEXT.get("hue.slate");
      case RED -> TEXT.get("hue.red");
    };
  }

  /** The word of a case's shape. */
  public static String of(Glyph glyph) {
    return switch (glyph) {
      case TRIANGLE -> TEXT.get("glyph.triangle");
      case HEXAGON -> TEXT.get("glyph.hexagon");
      case DIAMOND -> TEXT.get("glyph.diamond");
      case CIRCLE -> TEXT.get("glyph.circle");
      case SQUARE -> TEXT.get("glyph.square");
      case STAR -> TEXT.get("glyph.star");
      case PENTAGON -> TEXT.get("glyph.pentagon");
      case CROSS -> TEXT.get("glyph.cross");
    };
  }
}
