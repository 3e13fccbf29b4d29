package org.casebridge.ui.common;

import org.casebridge.domain.Factor;
import org.casebridge.domain.Kind;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.SourceKind;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Voice;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** What each icon means, so that one meaning has one icon everywhere. */
public enum Icons {
  // Places and the program.
  BRAND(MaterialDesignB.BRIDGE),
  CASES(MaterialDesignA.ACCOUNT_GROUP),
  COMPARE(MaterialDesignV.VIEW_COLUMN),
  WORKSHOP(MaterialDesignP.PRESENTATION),
  SOURCES(MaterialDesignT.TEXT_BOX_SEARCH_OUTLINE),
  STUDY(MaterialDesignB.BOOK_COG_OUTLINE),
  SEARCH(MaterialDesignM.MAGNIFY),
  UNDO(MaterialDesignU.UNDO),
  REDO(MaterialDesignR.REDO),
  AUDIENCE(MaterialDesignE.EYE_OUTLINE),
  KEPT(MaterialDesignC.CHECK),
  SHORTCUTS(MaterialDesignK.KEYBOARD_OUTLINE),
  APPEARANCE(MaterialDesignT.THEME_LIGHT_DARK),
  HISTORY(MaterialDesignH.HISTORY),
  BACKUP(MaterialDesignD.DATABASE_CHECK_OUTLINE),
  RESTORE(MaterialDesignD.DATABASE_REFRESH_OUTLINE),
  SETTINGS(MaterialDesignC.COG_OUTLINE),
  PRIVACY(MaterialDesignS.SHIELD_LOCK_OUTLINE),
  READ_ONLY(MaterialDesignL.LOCK_OUTLINE),
  VOCABULARY(MaterialDesignT.TAG_MULTIPLE_OUTLINE),
  TEAM(MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE),

  // Parts of a case.
  ASSET(MaterialDesignS.STAR_FOUR_POINTS_OUTLINE),
  OPPORTUNITY(MaterialDesignD.DOOR_OPEN),
  MEDIATION(MaterialDesignB.BRIDGE),
  OUTCOME(MaterialDesignF.FLAG_CHECKERED),
  BACKGROUND(MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE),
  MEETING(MaterialDesignS.SET_CENTER),
  PHASE(MaterialDesignC.CHART_TIMELINE_VARIANT),
  READINESS(MaterialDesignA.ACCOUNT_CHECK_OUTLINE),
  SUPPORT(MaterialDesignH.HANDSHAKE_OUTLINE),
  MEDIATOR(MaterialDesignA.ACCOUNT_OUTLINE),
  ORGANISATION(MaterialDesignD.DOMAIN),
  EVENT(MaterialDesignC.CALENDAR_STAR),
  EXCERPT(MaterialDesignF.FORMAT_QUOTE_CLOSE),
  VOICE(MaterialDesignF.FORMAT_QUOTE_OPEN),
  LEARNER(MaterialDesignA.ACCOUNT_VOICE),
  REPORTED(MaterialDesignC.COMMENT_ACCOUNT_OUTLINE),
  RESEARCHER(MaterialDesignG.GLASSES),
  QUESTION(MaterialDesignM.MESSAGE_QUESTION_OUTLINE),
  ANSWER(MaterialDesignM.MESSAGE_REPLY_TEXT_OUTLINE),
  MEMO(MaterialDesignN.NOTE_EDIT_OUTLINE),
  SUMMARY(MaterialDesignT.TEXT_SHORT),

  // Stance and presence.
  BRIDGE(MaterialDesignB.BRIDGE),
  BARRIER(MaterialDesignS.SIGN_CAUTION),
  MIXED(MaterialDesignC.CALL_SPLIT),
  TURNED(MaterialDesignS.SWAP_HORIZONTAL),
  ABSENT(MaterialDesignA.ACCOUNT_OFF_OUTLINE),
  NOT_STATED(MaterialDesignH.HELP_CIRCLE_OUTLINE),
  STATED_ABSENT(MaterialDesignC.CANCEL),
  SENSITIVE(MaterialDesignE.EYE_OFF_OUTLINE),
  INFERRED(MaterialDesignL.LIGHTBULB_OUTLINE),
  NO_EVIDENCE(MaterialDesignA.ALERT_CIRCLE_OUTLINE),

  // Outcomes.
  ACHIEVED(MaterialDesignC.CHECK_CIRCLE_OUTLINE),
  DENIED(MaterialDesignC.CLOSE_CIRCLE_OUTLINE),
  PENDING(MaterialDesignP.PROGRESS_CLOCK),
  EXPECTED(MaterialDesignT.TELESCOPE),

  // Events.
  REFERRED(MaterialDesignA.ACCOUNT_ARROW_RIGHT_OUTLINE),
  TRAINED(MaterialDesignS.SCHOOL_OUTLINE),
  TAPPED(MaterialDesignH.HAND_POINTING_UP),
  PROMOTED(MaterialDesignT.TROPHY_OUTLINE),
  BLOCKED(MaterialDesignC.CLOSE_OCTAGON_OUTLINE),
  MEDIATOR_LEFT(MaterialDesignA.ACCOUNT_REMOVE_OUTLINE),
  HIRED(MaterialDesignB.BRIEFCASE_PLUS_OUTLINE),
  LEFT_JOB(MaterialDesignE.EXIT_RUN),
  SOUGHT_ELSEWHERE(MaterialDesignM.MAGNIFY),

  // Background kinds.
  MIGRATION(MaterialDesignE.EARTH),
  LANGUAGE(MaterialDesignT.TRANSLATE),
  EDUCATION(MaterialDesignS.SCHOOL_OUTLINE),
  PRIOR_CAREER(MaterialDesignB.BRIEFCASE_OUTLINE),
  FAMILY(MaterialDesignH.HOME_HEART),
  CARE(MaterialDesignH.HAND_HEART_OUTLINE),
  CONSTRAINT(MaterialDesignT.TIMER_SAND),
  IDENTITY(MaterialDesignF.FINGERPRINT),

  // Sources.
  INTERVIEW(MaterialDesignM.MICROPHONE_OUTLINE),
  FIELD_NOTE(MaterialDesignN.NOTEBOOK_EDIT_OUTLINE),
  DOCUMENT(MaterialDesignF.FILE_DOCUMENT_OUTLINE),

  // Views of a comparison.
  GRID(MaterialDesignT.TABLE_LARGE),
  CONTRASTS(MaterialDesignN.NOT_EQUAL_VARIANT),
  TIMELINE(MaterialDesignC.CHART_TIMELINE),
  NETWORK(MaterialDesignS.SITEMAP_OUTLINE),
  PATTERNS(MaterialDesignC.CHART_SCATTER_PLOT),

  // What one can do.
  ADD(MaterialDesignP.PLUS),
  SMALLER(MaterialDesignM.MINUS),
  FIT(MaterialDesignA.ARROW_EXPAND_HORIZONTAL),
  EDIT(MaterialDesignP.PENCIL_OUTLINE),
  DELETE(MaterialDesignT.TRASH_CAN_OUTLINE),
  DUPLICATE(MaterialDesignC.CONTENT_DUPLICATE),
  COPY(MaterialDesignC.CONTENT_COPY),
  CLOSE(MaterialDesignC.CLOSE),
  MORE(MaterialDesignD.DOTS_HORIZONTAL),
  MOVE(MaterialDesignD.DRAG_VERTICAL),
  UP(MaterialDesignC.CHEVRON_UP),
  DOWN(MaterialDesignC.CHEVRON_DOWN),
  LEFT(MaterialDesignC.CHEVRON_LEFT),
  RIGHT(MaterialDesignC.CHEVRON_RIGHT),
  PIN(MaterialDesignP.PIN_OUTLINE),
  TRANSPOSE(MaterialDesignS.SWAP_HORIZONTAL),
  FILTER(MaterialDesignF.FILTER_VARIANT),
  SORT(MaterialDesignS.SORT_VARIANT),
  LINK(MaterialDesignL.LINK_VARIANT),
  UNLINK(MaterialDesignL.LINK_VARIANT_OFF),
  CASE_CARD(MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE),
  PROJECT(MaterialDesignP.PRESENTATION_PLAY),
  OPEN_FILE(MaterialDesignF.FOLDER_OPEN_OUTLINE),
  NEW_FILE(MaterialDesignF.FILE_PLUS_OUTLINE),
  SAMPLE(MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE),
  IMPORT(MaterialDesignI.IMPORT),
  EXPORT(MaterialDesignE.EXPORT_VARIANT),
  PRINT(MaterialDesignP.PRINTER),
  PICTURE(MaterialDesignI.IMAGE_OUTLINE),
  WEB_PAGE(MaterialDesignW.WEB),

  // Notices.
  INFO(MaterialDesignI.INFORMATION_OUTLINE),
  SUCCESS(MaterialDesignC.CHECK_CIRCLE_OUTLINE),
  WARNING(MaterialDesignA.ALERT_OUTLINE),
  FAULT(MaterialDesignA.ALERT_OCTAGON_OUTLINE),
  GENERIC(MaterialDesignC.CIRCLE_SMALL);

  private final Ikon ikon;

  Icons(Ikon ikon) {
    this.ikon = ikon;
  }

  /** The icon of a part of a case. */
  public static Icons of(Factor factor) {
    return switch (factor) {
      case BACKGROUND -> BACKGROUND;
      case ASSET -> ASSET;
      case OPPORTUNITY -> OPPORTUNITY;
      case MEDIATION -> MEDIATION;
      case OUTCOME -> OUTCOME;
      case MEETING -> MEETING;
    };
  }

  /** The icon of a stance. */
  public static Icons of(Stance stance) {
    return switch (stance) {
      case BRIDGE -> BRIDGE;
      case BARRIER -> BARRIER;
      case MIXED -> MIXED;
      case ABSENT -> ABSENT;
    };
  }

  /** The icon of a presence. */
  public static Icons of(Presence presence) {
    return switch (presence) {
      case PRESENT -> KEPT;
      case STATED_ABSENT -> STATED_ABSENT;
      case NOT_STATED -> NOT_STATED;
    };
  }

  /** The icon of what became of an outcome. */
  public static Icons of(OutcomeStatus status) {
    return switch (status) {
      case ACHIEVED -> ACHIEVED;
      case DENIED -> DENIED;
      case PENDING -> PENDING;
      case EXPECTED -> EXPECTED;
      case NOT_STATED -> NOT_STATED;
    };
  }

  /** The icon of a voice. */
  public static Icons of(Voice voice) {
    return switch (voice) {
      case LEARNER -> LEARNER;
      case MEDIATOR_REPORTED -> REPORTED;
      case RESEARCHER -> RESEARCHER;
      case DOCUMENT -> DOCUMENT;
    };
  }

  /** The icon of a kind of source. */
  public static Icons of(SourceKind kind) {
    return switch (kind) {
      case INTERVIEW -> INTERVIEW;
      case FIELD_NOTE -> FIELD_NOTE;
      case DOCUMENT -> DOCUMENT;
    };
  }

  /** The icon of a kind of item. */
  public static Icons of(Kind kind) {
    return switch (kind) {
      case STUDY -> STUDY;
      case VOCABULARY_TERM -> VOCABULARY;
      case GUIDING_QUESTION -> QUESTION;
      case SOURCE -> SOURCES;
      case CASE -> CASES;
      case MEDIATOR -> MEDIATOR;
      case PHASE -> PHASE;
      case BACKGROUND -> BACKGROUND;
      case ASSET -> ASSET;
      case READINESS_SIGNAL -> READINESS;
      case OPPORTUNITY -> OPPORTUNITY;
      case MEDIATION -> MEDIATION;
      case SUPPORT -> SUPPORT;
      case EVENT -> EVENT;
      case OUTCOME -> OUTCOME;
      case EXCERPT -> EXCERPT;
      case EVIDENCE_LINK -> LINK;
      case COMPARISON -> COMPARE;
      case ANSWER -> ANSWER;
      case MEMO -> MEMO;
      case SUMMARY -> SUMMARY;
      case REPLICATION -> COMPARE;
      case WORKSHOP_SESSION -> WORKSHOP;
    };
  }

  /**
   * The icon of a vocabulary's term, such as a kind of event ({@code mediator_left}) or of
   * background ({@code prior_career}).
   *
   * @param code the term's code
   * @param otherwise what to take for a term of the study's own
   */
  public static Icons ofCode(String code, Icons otherwise) {
    return switch (code) {
      case "referred" -> REFERRED;
      case "trained" -> TRAINED;
      case "tapped" -> TAPPED;
      case "promoted" -> PROMOTED;
      case "blocked" -> BLOCKED;
      case "mediator_left" -> MEDIATOR_LEFT;
      case "hired" -> HIRED;
      case "left_job" -> LEFT_JOB;
      case "sought_elsewhere" -> SOUGHT_ELSEWHERE;
      case "migration" -> MIGRATION;
      case "language" -> LANGUAGE;
      case "education" -> EDUCATION;
      case "prior_career", "employment" -> PRIOR_CAREER;
      case "family" -> FAMILY;
      case "care" -> CARE;
      case "constraint" -> CONSTRAINT;
      case "identity" -> IDENTITY;
      default -> otherwise;
    };
  }

  /** A new node that shows the icon in the size and colour of the text around it. */
  public Icon node() {
    return new Icon(this);
  }

  /** The same with a style class, such as {@code icon-large} or {@code fg-asset}. */
  public Icon node(String... styleClasses) {
    Icon icon = new Icon(this);
    icon.getStyleClass().addAll(styleClasses);
    return icon;
  }

  /** The icon as a character of the icon font, for several icons in one text node. */
  public String glyph() {
    return Character.toString(ikon.getCode());
  }
}
