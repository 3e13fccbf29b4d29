package org.casebridge.ui.compare;

import java.util.Set;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Voice;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.IkonResolver;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * The grid's signs as characters of the icon font: one text node then holds all of a cell's signs,
 * where an icon node for each would triple the nodes in sight.
 */
final class Marks {
  private Marks() {}

  /** Makes the icon font known to the style sheets. */
  static void load() {
    IkonResolver.getInstance().resolve(MaterialDesignF.FORMAT_QUOTE_CLOSE.getDescription());
  }

  /** How many excerpts stand behind a cell, and under it whose word it is. */
  static String of(CellContent content) {
    StringBuilder marks = new StringBuilder();
    if (content.excerpts() > 0) {
      marks.append(sign(MaterialDesignF.FORMAT_QUOTE_CLOSE)).append(number(content.excerpts()));
    }
    voices(content.voices(), marks);
    return marks.toString();
  }

  private static void voices(Set<Voice> voices, StringBuilder marks) {
    int shown = 0;
    for (Voice voice : voices) {
      marks.append(shown % 2 == 0 ? "\n" : "").append(sign(icon(voice)));
      shown++;
    }
  }

  /** The sign of a claim without evidence. */
  static String warning() {
    return sign(MaterialDesignA.ALERT_CIRCLE_OUTLINE);
  }

  private static Ikon icon(Voice voice) {
    return switch (voice) {
      case LEARNER -> MaterialDesignA.ACCOUNT_OUTLINE;
      case MEDIATOR_REPORTED -> MaterialDesignC.COMMENT_ACCOUNT_OUTLINE;
      case RESEARCHER -> MaterialDesignG.GLASSES;
      case DOCUMENT -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
    };
  }

  /** The sign of a factor. */
  static String of(Factor factor) {
    return sign(
        switch (factor) {
          case BACKGROUND -> MaterialDesignA.ACCOUNT_DETAILS_OUTLINE;
          case ASSET -> MaterialDesignS.STAR_FOUR_POINTS_OUTLINE;
          case OPPORTUNITY -> MaterialDesignD.DOOR_OPEN;
          case MEDIATION -> MaterialDesignB.BRIDGE;
          case OUTCOME -> MaterialDesignF.FLAG_CHECKERED;
          case MEETING -> MaterialDesignS.SET_CENTER;
        });
  }

  private static String number(int count) {
    return sign(
        switch (count) {
          case 1 -> MaterialDesignN.NUMERIC_1;
          case 2 -> MaterialDesignN.NUMERIC_2;
          case 3 -> MaterialDesignN.NUMERIC_3;
          case 4 -> MaterialDesignN.NUMERIC_4;
          case 5 -> MaterialDesignN.NUMERIC_5;
          case 6 -> MaterialDesignN.NUMERIC_6;
          case 7 -> MaterialDesignN.NUMERIC_7;
          case 8 -> MaterialDesignN.NUMERIC_8;
          case 9 -> MaterialDesignN.NUMERIC_9;
          case 10 -> MaterialDesignN.NUMERIC_10;
          default -> MaterialDesignN.NUMERIC_9_PLUS;
        });
  }

  private static String sign(Ikon icon) {
    return Character.toString(icon.getCode());
  }
}
