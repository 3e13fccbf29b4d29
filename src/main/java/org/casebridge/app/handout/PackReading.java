package org.casebridge.app.handout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.LaneItem;
import org.casebridge.app.card.Leaflet;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.WorkshopPack;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Factor;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Presence;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Study;
import org.casebridge.domain.WorkshopSession;

/** Reads from a study what is printed for a workshop on some of its cases. */
public final class PackReading {
  /** The steps of a workshop that has no script of its own. */
  private static final List<String> USUAL =
      List.of(
          "background", "assets", "opportunity", "predict", "mediation", "outcome", "questions");

  private final Messages texts = Messages.of("pack");
  private final StudyFile study;
  private final Labels labels;
  private final Audience audience;

  /**
   * Reads from a study; each call has to be on the thread that may read it.
   *
   * @param audience who is to get it
   */
  public PackReading(StudyFile study, Labels labels, Audience audience) {
    this.study = study;
    this.labels = labels;
    this.audience = audience;
  }

  /**
   * What was read.
   *
   * @param pack nothing if no consent reaches the readers, or it was cancelled
   * @param disclosure what the readers do not get, and why
   */
  public record Packed(Optional<WorkshopPack> pack, Disclosure disclosure) {}

  /**
   * The pack for some cases, in their order. Its script is that of a workshop on a comparison of
   * just these cases, if there is one; otherwise the usual steps.
   *
   * @param design how the cards look
   * @param choices what is left away from the cards, by case
   * @param sheet the paper of everything else
   * @param made the date written into the document
   */
  public Packed read(
      List<UUID> caseIds,
      CardDesign design,
      Map<UUID, CaseChoice> choices,
      Paper sheet,
      Instant made,
      Progress progress)
      throws ExpectedProblem {
    CardReading.Cards cards =
        new CardReading(study, labels, audience).read(caseIds, design, choices, made, progress);
    if (cards.deck().isEmpty()) {
      return new Packed(Optional.empty(), cards.disclosure());
    }
    List<CaseFile> files = new ArrayList<>();
    for (UUID id : caseIds) {
      study
          .caseFile(id)
          .filter(it -> Visibility.reaches(it.learner().consent(), audience))
          .ifPresent(files::add);
    }
    Study whole = study.study();
    Optional<Comparison> comparison =
        study.all(Comparison.class).stream().filter(it -> it.caseIds().equals(caseIds)).findFirst();
    Optional<WorkshopSession> session =
        comparison.isEmpty() ? Optional.empty() : session(comparison.get().id());
    String title =
        session
            .map(WorkshopSession::title)
            .filter(it -> !it.isBlank())
            .or(() -> comparison.map(Comparison::title).filter(it -> !it.isBlank()))
            .orElse(whole.title());
    List<ScriptStep> script =
        session.map(WorkshopSession::script).filter(it -> !it.isEmpty()).orElseGet(this::usual);
    return new Packed(
        Optional.of(
            new WorkshopPack(
                texts.get("title", title),
                whole.language(),
                made,
                sheet,
                agenda(title, whole, script, cards.deck().get().cards()),
                texts.get("cards"),
                cards.deck().get(),
                texts.get("handout"),
                handouts(comparison, files, whole, title, sheet, made),
                questions(whole),
                facilitator(title, whole, script, files, cards.deck().get().cards()))),
        cards.disclosure());
  }

  private Optional<WorkshopSession> session(UUID comparisonId) throws ExpectedProblem {
    return study.all(WorkshopSession.class).stream()
        .filter(it -> Objects.equals(it.comparisonId(), comparisonId))
        .findFirst();
  }

  private List<ScriptStep> usual() {
    return USUAL.stream().map(it -> new ScriptStep(it, "", 0, "")).toList();
  }

  private Leaflet agenda(String title, Study whole, List<ScriptStep> script, List<CaseCard> cards) {
    int minutes = script.stream().mapToInt(ScriptStep::minutes).sum();
    List<Leaflet.Block> steps = new ArrayList<>();
    for (ScriptStep step : script) {
      steps.add(new Leaflet.Step(steps.size() + 1, name(step), time(step), what(step)));
    }
    steps.add(new Leaflet.Heading(texts.get("agenda.learners"), null));
    cards.forEach(it -> steps.add(new Leaflet.CaseNotes(it.mark(), it.pseudonym(), List.of())));
    return new Leaflet(
        title,
        minutes == 0 ? texts.get("agenda") : texts.get("agenda.minutes", minutes),
        steps,
        texts.get("footer"),
        whole.title());
  }

  private String name(ScriptStep step) {
    return step.title().isBlank() ? usualName(step.kind()) : step.title();
  }

  private String usualName(String kind) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "background" -> texts.get("step.background");
      case "assets" -> texts.get("step.assets");
      case "opportunity" -> texts.get("step.opportunity");
      case "predict" -> texts.get("step.predict");
      case "mediation" -> texts.get("step.mediation");
      case "outcome" -> texts.get("step.outcome");
      case "questions" -> texts.get("step.questions");
      default -> kind;
    };
  }

  private String what(ScriptStep step) {
    return switch (step.kind().toLowerCase(Locale.ROOT)) {
      case "background" -> texts.get("what.background");
      case "assets" -> texts.get("what.assets");
      case "opportunity" -> texts.get("what.opportunity");
      case "predict" -> texts.get("what.predict");
      case "mediation" -> texts.get("what.mediation");
      case "outcome" -> texts.get("what.outcome");
      case "questions" -> texts.get("what.questions");
      default -> "";
    };
  }

  private String time(ScriptStep step) {
    return step.minutes() == 0 ? "" : texts.get("minutes", step.minutes());
  }

  private List<ComparisonSheet> handouts(
      Optional<Comparison> comparison,
      List<CaseFile> files,
      Study whole,
      String title,
      Paper sheet,
      Instant made) {
    Comparison shown =
        comparison.orElseGet(() ->
            Comparison.of(
                new Stamp(new UUID(0, 0), made, made, ""),
                0,
                title,
                files.stream().map(it -> it.learner().id()).toList()));
    Compared compared =
        new Compared(
            shown,
            files.stream().map(it -> Visibility.seenBy(it, audience)).toList(),
            new Comparer(labels, audience)
                .grid(files, ComparisonPart.shown(shown.rows()), shown.collapsed()),
            labels,
            audience);
    return new Handouts(whole, labels, sheet, made).of(compared, title);
  }

  private Leaflet questions(Study whole) throws ExpectedProblem {
    List<GuidingQuestion> asked =
        study.all(GuidingQuestion.class).stream()
            .filter(it -> !it.hidden() && !it.text().isBlank())
            .toList();
    List<Leaflet.Block> blocks = new ArrayList<>();
    for (QuestionScope scope : QuestionScope.values()) {
      Factor last = null;
      boolean begun = false;
      for (GuidingQuestion question : asked) {
        if (question.scope() == scope) {
          if (!begun || question.factor() != last) {
            String about = labels.name(question.factor());
            blocks.add(
                new Leaflet.Heading(
                    switch (scope) {
                      case CASE -> texts.get("about.case", about);
                      case WORKPLACE -> texts.get("about.workplace", about);
                      case CROSS_CASE -> texts.get("about.cross_case", about);
                    },
                    question.factor()));
            begun = true;
            last = question.factor();
          }
          blocks.add(new Leaflet.Ask(question.code(), question.text()));
        }
      }
    }
    return new Leaflet(
        texts.get("questions"),
        texts.get("questions.what"),
        blocks,
        texts.get("footer"),
        whole.title());
  }

  private Leaflet facilitator(
      String title,
      Study whole,
      List<ScriptStep> script,
      List<CaseFile> files,
      List<CaseCard> cards) {
    List<Leaflet.Block> blocks = new ArrayList<>();
    blocks.add(new Leaflet.Heading(texts.get("facilitator.steps"), null));
    for (int i = 0; i < script.size(); i++) {
      ScriptStep step = script.get(i);
      blocks.add(new Leaflet.Step(i + 1, name(step), time(step), step.notes()));
    }
    blocks.add(new Leaflet.Heading(texts.get("facilitator.outcomes"), Factor.OUTCOME));
    CardMaker maker = new CardMaker(whole, labels, List.of(), audience);
    for (int i = 0; i < files.size(); i++) {
      CaseFile file = files.get(i);
      // Whatever the cards leave away, who leads the room needs to know.
      CaseCard full =
          maker.card(file, CardDesign.page(Paper.A4), CaseChoice.ALL, i + 1, files.size());
      blocks.add(new Leaflet.CaseNotes(cards.get(i).mark(), full.pseudonym(), notes(full)));
    }
    return new Leaflet(
        texts.get("facilitator"),
        texts.get("facilitator.what", title),
        blocks,
        texts.get("facilitator.footer"),
        whole.title());
  }

  private static List<LaneItem> notes(CaseCard card) {
    List<LaneItem> items = new ArrayList<>();
    for (CaseCard.Outcome outcome : card.outcomes()) {
      items.add(
          new LaneItem(
              outcome.dimension() + ": " + outcome.word(),
              outcome.note(),
              Presence.PRESENT,
              null,
              ""));
    }
    items.addAll(card.lanes().getLast().items());
    return items;
  }
}
