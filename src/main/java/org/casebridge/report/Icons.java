package org.casebridge.report;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.casebridge.app.card.EventIcon;
import org.casebridge.domain.Factor;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Stance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignBIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * The icons of the screens as outlines. Drawn as shapes and not set as text, they are never read
 * out or copied as letters without meaning.
 */
final class Icons {
  static final Ikon QUOTE = MaterialDesignF.FORMAT_QUOTE_OPEN;
  static final Ikon QUESTION = MaterialDesignM.MESSAGE_QUESTION_OUTLINE;
  private @Nullable Face face;

  static Ikon of(Factor factor) {
    return switch (factor) {
      case BACKGROUND -> MaterialDesignA.ACCOUNT_OUTLINE;
      case ASSET -> MaterialDesignS.STAR_FOUR_POINTS_OUTLINE;
      case OPPORTUNITY -> MaterialDesignD.DOOR_OPEN;
      case MEDIATION -> MaterialDesignB.BRIDGE;
      case OUTCOME -> MaterialDesignF.FLAG_CHECKERED;
      case MEETING -> MaterialDesignT.TARGET;
    };
  }

  static Ikon of(Stance stance) {
    return switch (stance) {
      case BRIDGE -> MaterialDesignB.BRIDGE;
      case BARRIER -> MaterialDesignB.BOOM_GATE;
      case MIXED -> MaterialDesignC.CIRCLE_HALF_FULL;
      case ABSENT -> MaterialDesignA.ACCOUNT_OFF_OUTLINE;
    };
  }

  static Ikon of(OutcomeStatus status) {
    return switch (status) {
      case ACHIEVED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
      case DENIED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
      case PENDING -> MaterialDesignP.PROGRESS_CLOCK;
      case EXPECTED -> MaterialDesignS.STAR_OUTLINE;
      case NOT_STATED -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
    };
  }

  static Ikon of(EventIcon icon) {
    return switch (icon) {
      case REFERRED -> MaterialDesignS.SIGN_DIRECTION;
      case TRAINED -> MaterialDesignS.SCHOOL_OUTLINE;
      case TAPPED -> MaterialDesignH.HAND_POINTING_RIGHT;
      case PROMOTED -> MaterialDesignS.STAIRS_UP;
      case BLOCKED -> MaterialDesignC.CLOSE_OCTAGON_OUTLINE;
      case MEDIATOR_LEFT -> MaterialDesignA.ACCOUNT_REMOVE_OUTLINE;
      case HIRED -> MaterialDesignB.BRIEFCASE_CHECK_OUTLINE;
      case LEFT_JOB -> MaterialDesignE.EXIT_RUN;
      case SOUGHT_ELSEWHERE -> MaterialDesignC.COMPASS_OUTLINE;
      case OTHER -> MaterialDesignC.CIRCLE_MEDIUM;
    };
  }

  /** The outline of an icon in a square, y downwards. */
  Shape shape(Ikon icon, float x, float y, float size) {
    Face outlines = face;
    if (outlines == null) {
      outlines = Face.read(new MaterialDesignBIkonHandler().getFontResourceAsStream(), 1);
      face = outlines;
    }
    double scale = size / outlines.unitsPerEm();
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(scale, -scale);
    // The pack's grid reaches from an eighth of its em beneath the line letters stand on.
    place.translate(0, -outlines.unitsPerEm() * 0.875);
    return outlines.outline(outlines.glyph(icon.getCode())).createTransformedShape(place);
  }
}
