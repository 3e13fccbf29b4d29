package org.casebridge.app.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.Claim;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Factor;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Presence;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Study;
import org.casebridge.domain.Support;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.Voice;

/** Makes cards of cases: what an audience may see of them, in words ready for the page. */
public final class CardMaker {
  private static final Messages TEXTS = Messages.of("cards");
  private static final int CHIPS = 7;
  private static final int LONGEST_VOICE = 320;
  private final Study study;
  private final Labels labels;
  private final List<GuidingQuestion> questions;
  private final Audience audience;

  /**
   * Makes cards of one study's cases.
   *
   * @param questions the study's guiding questions, of which one is put on the cards
   * @param audience who is to read the cards
   */
  public CardMaker(Study study, Labels labels, List<GuidingQuestion> questions, Audience audience) {
    this.study = study;
    this.labels = labels;
    this.questions = List.copyOf(questions);
    this.audience = audience;
  }

  /**
   * The cases whose consent does not reach the audience; no card is made of them.
   *
   * @param cases in any order
   */
  public List<CaseFile> refused(List<CaseFile> cases) {
    return cases.stream()
        .filter(it -> !Visibility.reaches(it.learner().consent(), audience))
        .toList();
  }

  /**
   * The cards of the cases whose consent reaches the audience.
   *
   * @param made the date written into the document
   * @return nothing if no consent reaches
   */
  public Optional<CardDeck> deck(List<CaseFile> cases, Paper paper, Instant made) {
    List<CaseFile> shown =
        cases.stream().filter(it -> Visibility.reaches(it.learner().consent(), audience)).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<CaseCard> cards = new ArrayList<>();
    for (CaseFile file : shown) {
      cards.add(card(file, cards.size() + 1, shown.size()));
    }
    String title =
        shown.size() == 1
            ? TEXTS.get("title.one", shown.getFirst().learner().pseudonym(), study.title())
            : TEXTS.get("title.many", study.title());
    return Optional.of(new CardDeck(title, study.language(), made, paper, cards));
  }

  private CaseCard card(CaseFile whole, int number, int of) {
    CaseFile file = Visibility.seenBy(whole, audience);
    Phrases phrases = new Phrases(file, labels);
    Case learner = file.learner();
    return new CaseCard(
        mark(learner),
        learner.pseudonym(),
        learner.headline(),
        chips(file),
        learner.summary(),
        List.of(
            new CaseCard.Lane(labels.name(Factor.ASSET), assets(file, phrases), notStated()),
            new CaseCard.Lane(
                labels.name(Factor.OPPORTUNITY), opportunities(file, phrases), notStated()),
            new CaseCard.Lane(
                labels.name(Factor.MEDIATION), mediators(file, phrases), notStated())),
        new HistoryLine(file, labels).band(),
        voice(file),
        outcomes(file),
        question(),
        new CaseCard.Titles(
            TEXTS.get("history"),
            labels.name(Factor.OUTCOME),
            TEXTS.get("question"),
            TEXTS.get("continued")),
        learner.kind() == CaseKind.COMPOSITE
            ? TEXTS.get("footer.composite")
            : TEXTS.get("footer.pseudonyms"),
        TEXTS.get("footer.case", study.title(), number, of));
  }

  /** The sign of a case, with its words. */
  public Mark mark(Case learner) {
    return new Mark(
        learner.glyph(),
        learner.hue(),
        TEXTS.get("mark", labels.name(learner.hue()), labels.name(learner.glyph())));
  }

  private String notStated() {
    return labels.name(Presence.NOT_STATED);
  }

  private List<String> chips(CaseFile file) {
    Stream<String> kind =
        file.learner().kind() == CaseKind.COMPOSITE
            ? Stream.of(labels.name(CaseKind.COMPOSITE))
            : Stream.empty();
    Stream<String> facts =
        file.backgrounds().stream()
            .filter(it -> it.claim().presence() != Presence.NOT_STATED)
            .map(this::fact);
    return Stream.concat(kind, facts).limit(CHIPS).toList();
  }

  private String fact(Background fact) {
    String text =
        fact.text().isBlank() ? labels.term(Vocabulary.BACKGROUND_KIND, fact.type()) : fact.text();
    return fact.claim().presence() == Presence.STATED_ABSENT
        ? TEXTS.get("absent", text)
        : Phrases.starred(text, fact.claim().inferred());
  }

  private List<LaneItem> assets(CaseFile file, Phrases phrases) {
    List<Asset> shown = file.assets().stream().filter(it -> says(it.claim(), it.text())).toList();
    Set<String> recognitions = shown.stream().map(phrases::recognition).collect(Collectors.toSet());
    // The same few saw all of it more often than not; then it is said once.
    boolean once = shown.size() > 1 && recognitions.size() == 1;
    List<LaneItem> items = new ArrayList<>();
    for (Asset asset : shown) {
      LaneItem named = item(asset.text(), asset.claim(), once ? "" : phrases.recognition(asset));
      items.add(once ? named.with(phrases.assetKind(asset)) : named);
    }
    if (once && !recognitions.contains("")) {
      items.add(
          new LaneItem(
              TEXTS.get("recognised"), "", Presence.PRESENT, null, String.join("", recognitions)));
    }
    file.signals().stream()
        .filter(it -> says(it.claim(), it.text()))
        .forEach(it -> items.add(item(it.text(), it.claim(), phrases.judgement(it))));
    return items;
  }

  private List<LaneItem> opportunities(CaseFile file, Phrases phrases) {
    List<LaneItem> items = new ArrayList<>();
    for (Opportunity each : file.opportunities()) {
      String credential =
          each.credential().presence() == Presence.STATED_ABSENT
              ? TEXTS.get("credential.absent")
              : each.credential().text();
      String detail =
          Phrases.joined(
              " · ", phrases.opportunityDetail(each), phrases.advancement(each), credential);
      if (says(each.claim(), each.title())) {
        items.add(item(phrases.opportunity(each), each.claim(), detail));
      }
    }
    return items;
  }

  /** A claim that is not stated and has no words of its own says nothing on a card. */
  private static boolean says(Claim claim, String text) {
    return claim.presence() != Presence.NOT_STATED || !text.isBlank();
  }

  private List<LaneItem> mediators(CaseFile file, Phrases phrases) {
    List<LaneItem> items = new ArrayList<>();
    for (Mediator mediator : file.mediators()) {
      List<Mediation> stances =
          file.mediations().stream().filter(it -> it.mediatorId().equals(mediator.id())).toList();
      String supports = supports(file, mediator, Presence.PRESENT);
      String lacking = supports(file, mediator, Presence.STATED_ABSENT);
      String given =
          Phrases.joined(
              "; ", supports, lacking.isEmpty() ? "" : TEXTS.get("support.absent", lacking));
      if (stances.isEmpty()) {
        items.add(
            new LaneItem(phrases.mediatorWithRole(mediator), "", Presence.PRESENT, null, given));
      }
      for (Mediation mediation : stances) {
        Stance stance = Phrases.stance(mediation);
        String lead = phrases.mediatorWithRole(mediator);
        items.add(
            new LaneItem(
                stance == null ? lead : TEXTS.get("stance", lead, labels.name(stance)),
                Phrases.sentence(phrases.mediation(mediation)),
                mediation.claim().presence(),
                stance,
                mediation.id().equals(stances.getFirst().id()) ? given : ""));
      }
    }
    return items;
  }

  private String supports(CaseFile file, Mediator mediator, Presence presence) {
    return Phrases.joined(
        ", ",
        file.supports().stream()
            .filter(it -> mediator.id().equals(it.mediatorId()))
            .filter(it -> it.claim().presence() == presence)
            .map(Support::type)
            .distinct()
            .map(type -> labels.term(Vocabulary.SUPPORT_KIND, type)));
  }

  private LaneItem item(String lead, Claim claim, String note) {
    String rest = claim.presence() == Presence.NOT_STATED ? labels.name(Presence.NOT_STATED) : "";
    return new LaneItem(
        Phrases.starred(lead, claim.inferred()), rest, claim.presence(), null, note);
  }

  /** The learner's words that most of the case rests on; of several the longest. */
  private static CaseCard.Quote voice(CaseFile file) {
    return file.excerpts().stream()
        .filter(it -> it.voice() == Voice.LEARNER)
        .filter(it -> it.words().length() <= LONGEST_VOICE)
        .max(
            Comparator.comparingLong((Excerpt it) ->
                    file.links().stream().filter(link -> link.excerptId().equals(it.id())).count())
                .thenComparingInt(it -> it.words().length()))
        .map(it ->
            new CaseCard.Quote(
                it.words(), it.paraphrase() ? TEXTS.get("voice.retold") : TEXTS.get("voice.own")))
        .orElse(CaseCard.Quote.NONE);
  }

  private List<CaseCard.Outcome> outcomes(CaseFile file) {
    return file.outcomes().stream()
        .filter(it -> it.claim().presence() != Presence.NOT_STATED)
        .map(this::outcome)
        .toList();
  }

  private CaseCard.Outcome outcome(Outcome outcome) {
    String word = labels.name(outcome.status());
    String dimension = labels.term(Vocabulary.OUTCOME_DIMENSION, outcome.dimension());
    boolean more = !outcome.text().equalsIgnoreCase(dimension + " " + word);
    return new CaseCard.Outcome(
        Phrases.capital(dimension),
        Phrases.starred(word, outcome.claim().inferred()),
        outcome.status(),
        more ? outcome.text() : "");
  }

  private String question() {
    return questions.stream()
        .filter(it -> !it.hidden() && !it.text().isBlank())
        .min(
            Comparator.comparingInt(it ->
                it.scope() == QuestionScope.WORKPLACE && it.factor() == Factor.OPPORTUNITY ? 0 : 1))
        .map(GuidingQuestion::text)
        .orElse("");
  }
}
