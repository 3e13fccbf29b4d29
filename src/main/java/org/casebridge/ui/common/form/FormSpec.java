package org.casebridge.ui.common.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which fields the form of a kind has, in what groups and order.
 *
 * @param groups from top to bottom
 */
record FormSpec(List<Group> groups) {
  /**
   * Fields that belong together.
   *
   * @param heading the key of its heading; null for none
   * @param rows from top to bottom
   */
  record Group(@Nullable String heading, List<Row> rows) {}

  /**
   * Fields side by side.
   *
   * @param fields from left to right, as wide as each other
   */
  record Row(List<Field> fields) {}

  /**
   * One field.
   *
   * @param path of its slot
   * @param label the key of its name
   * @param look how it is edited where its type leaves a choice
   */
  record Field(String path, String label, Look look) {}

  /** How a field is edited where its type leaves a choice. */
  enum Look {
    /** As its type suggests; a text has one line. */
    PLAIN,
    /** A text of many lines. */
    AREA
  }

  /** All fields, in order. */
  Stream<Field> fields() {
    return groups.stream().flatMap(it -> it.rows().stream()).flatMap(it -> it.fields().stream());
  }

  /** The field of a slot. */
  Optional<Field> field(String path) {
    return fields().filter(it -> it.path().equals(path)).findFirst();
  }

  private static FormSpec form(Group... groups) {
    return new FormSpec(List.of(groups));
  }

  private static Group group(@Nullable String heading, Row... rows) {
    return new Group(heading, List.of(rows));
  }

  private static Row row(Field... fields) {
    return new Row(List.of(fields));
  }

  private static Row area(String path, String label) {
    return new Row(List.of(new Field(path, label, Look.AREA)));
  }

  private static Field of(String path, String label) {
    return new Field(path, label, Look.PLAIN);
  }

  private static Group claim() {
    return group(
        "group.claim",
        row(of("claim.presence", "claim.presence")),
        row(of("claim.voice", "claim.voice"), of("claim.inferred", "claim.inferred")),
        row(of("claim.audience", "claim.audience")));
  }

  /** The form of a kind. */
  static FormSpec of(Kind kind) {
    return switch (kind) {
      case STUDY ->
          form(
              group(
                  null, row(of("title", "study.title")), area("description", "study.description")),
              group(
                  null,
                  row(of("team", "study.team")),
                  row(of("byline", "study.byline"), of("language", "study.language"))));
      case VOCABULARY_TERM ->
          form(
              group(
                  null,
                  row(of("label", "term.label")),
                  area("note", "term.note"),
                  row(of("hidden", "term.hidden"))));
      case GUIDING_QUESTION ->
          form(
              group(
                  null,
                  area("text", "question.text"),
                  row(of("code", "question.code"), of("factor", "question.factor")),
                  row(of("scope", "question.scope")),
                  row(of("hidden", "question.hidden"))));
      case SOURCE ->
          form(
              group(
                  null,
                  row(of("title", "source.title"), of("type", "source.type")),
                  row(of("importedFrom", "source.imported")),
                  row(of("checked", "source.checked"))));
      case CASE -> learner();
      case MEDIATOR ->
          form(
              group(
                  null,
                  row(of("pseudonym", "mediator.pseudonym"), of("role", "mediator.role")),
                  row(of("type", "mediator.type")),
                  area("note", "mediator.note")));
      case PHASE -> phase();
      case BACKGROUND ->
          form(
              group(
                  null,
                  row(of("type", "background.type")),
                  area("text", "background.text"),
                  row(of("reading", "background.reading")),
                  row(of("sensitive", "background.sensitive"))),
              claim());
      case ASSET ->
          form(
              group(
                  null,
                  area("text", "asset.text"),
                  row(of("capitals", "asset.capitals")),
                  row(of("source", "asset.source"), of("leveraged", "asset.leveraged"))),
              group(null, row(of("recognisedBy", "asset.recognised"))),
              claim());
      case READINESS_SIGNAL ->
          form(
              group(
                  null,
                  area("text", "signal.text"),
                  row(of("judgement", "signal.judgement"), of("noticedById", "signal.noticed")),
                  row(of("phaseId", "field.phase"))),
              claim());
      case OPPORTUNITY -> opportunity();
      case MEDIATION -> mediation();
      case SUPPORT -> support();
      case EVENT -> event();
      case OUTCOME ->
          form(
              group(
                  null,
                  row(of("dimension", "outcome.dimension"), of("status", "outcome.status")),
                  row(of("direction", "outcome.direction"), of("phaseId", "field.phase")),
                  area("text", "outcome.text")),
              claim());
      case EXCERPT -> excerpt();
      case EVIDENCE_LINK -> form();
      case COMPARISON ->
          form(
              group(
                  null,
                  row(of("title", "comparison.title")),
                  row(of("caseIds", "comparison.cases"))));
      case ANSWER ->
          form(
              group(
                  null,
                  area("text", "answer.text"),
                  row(of("who", "answer.who"), of("given", "answer.given")),
                  row(of("phaseId", "field.phase"), of("comparisonId", "answer.comparison"))));
      case SUMMARY -> form(group(null, area("text", "summary.text")));
      case REPLICATION ->
          form(
              group(
                  null,
                  row(of("expected", "replication.expected")),
                  area("rival", "replication.rival")));
      case MEMO -> form(group(null, area("text", "memo.text")));
      case WORKSHOP_SESSION ->
          form(
              group(
                  null,
                  row(of("title", "session.title")),
                  row(of("held", "session.held"), of("comparisonId", "session.comparison"))),
              group(null, row(of("script", "session.script"))),
              group(null, row(of("predictions", "session.predictions"))),
              group(null, row(of("notes", "session.notes"))));
    };
  }

  private static FormSpec learner() {
    return form(
        group(
            null,
            row(of("pseudonym", "case.pseudonym")),
            row(of("headline", "case.headline")),
            area("summary", "case.summary")),
        group(
            "group.work",
            row(of("kind", "case.kind")),
            row(of("status", "case.status")),
            row(of("consent", "case.consent"))),
        group("group.look", row(of("glyph", "case.glyph"), of("hue", "case.hue"))),
        group(null, row(of("aliases", "case.aliases"))));
  }

  private static FormSpec phase() {
    return form(
        group(
            null,
            row(of("label", "phase.label")),
            row(of("workplace", "phase.workplace")),
            row(of("span.from", "phase.from"), of("span.to", "phase.to")),
            row(of("mainMediators", "phase.mediators"))),
        group(
            "group.scores",
            row(of("assetScore.value", "phase.asset_score")),
            row(of("assetScore.reason", "phase.asset_reason")),
            row(of("opportunityScore.value", "phase.opportunity_score")),
            row(of("opportunityScore.reason", "phase.opportunity_reason")),
            row(of("mediationScore.value", "phase.mediation_score")),
            row(of("mediationScore.reason", "phase.mediation_reason"))));
  }

  private static FormSpec opportunity() {
    return form(
        group(
            null,
            row(of("title", "opportunity.title")),
            row(of("type", "opportunity.type"), of("status", "opportunity.status")),
            row(of("providerId", "opportunity.provider"), of("phaseId", "field.phase"))),
        group(
            "group.access",
            row(of("initiator", "opportunity.initiator"), of("deciderId", "opportunity.decider")),
            row(of("access", "opportunity.access")),
            row(of("payerId", "opportunity.payer"))),
        group(
            "group.worth",
            row(of("linkedToAdvancement", "opportunity.linked")),
            row(of("scheduleFit", "opportunity.schedule")),
            row(of("credential.presence", "opportunity.credential")),
            row(of("credential.text", "opportunity.credential_text"))),
        claim());
  }

  private static FormSpec mediation() {
    return form(
        group(
            null,
            row(of("mediatorId", "mediation.mediator"), of("phaseId", "mediation.phase")),
            row(of("stance", "mediation.stance")),
            area("text", "mediation.text"),
            row(of("proactive", "mediation.proactive"))),
        group(
            "group.grounds",
            row(of("grounds.presence", "mediation.grounds")),
            row(of("grounds.text", "mediation.grounds_text")),
            row(of("grounds.voice", "mediation.grounds_voice"))),
        claim());
  }

  private static FormSpec support() {
    return form(
        group(
            null,
            row(of("type", "support.type"), of("mediatorId", "support.mediator")),
            area("text", "support.text"),
            row(of("helpful", "support.helpful")),
            row(of("phaseId", "field.phase"))),
        group(
            "group.who",
            row(of("whoHas", "support.has")),
            row(of("whoLacks", "support.lacks")),
            row(of("whoDecides", "support.decides")),
            row(of("whoInitiates", "support.initiates"))),
        claim());
  }

  private static FormSpec event() {
    return form(
        group(
            null,
            row(of("type", "event.type"), of("phaseId", "field.phase")),
            area("text", "event.text"),
            row(of("span.from", "event.from"), of("span.to", "event.to")),
            row(of("duration", "event.duration"), of("aboutMediatorId", "event.about")),
            row(of("linked", "event.linked"))),
        claim());
  }

  private static FormSpec excerpt() {
    return form(
        group(
            null,
            area("words", "excerpt.words"),
            row(of("paraphrase", "excerpt.paraphrase")),
            row(of("voice", "excerpt.voice"), of("caseId", "excerpt.case")),
            row(of("speaker", "excerpt.speaker"), of("reportedSpeaker", "excerpt.reported")),
            row(of("audience", "excerpt.audience"))),
        group(
            "group.place",
            row(of("sourceId", "excerpt.source"), of("locator", "excerpt.locator")),
            row(of("start", "excerpt.start"), of("end", "excerpt.end"))));
  }
}
