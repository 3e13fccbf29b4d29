package org.casebridge.app.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Factor;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Presence;
import org.casebridge.domain.QuestionScope;
import org.casebridge.domain.Study;
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

  /** Whether a card may be made of a case: its learner's consent reaches the readers. */
  public boolean reaches(Case learner) {
    return Visibility.reaches(learner.consent(), audience);
  }

  /**
   * The cards of the cases whose consent reaches the audience.
   *
   * @param choices what is left away, by case
   * @param made the date written into the document
   * @return nothing if no consent reaches
   */
  public Optional<CardDeck> deck(
      List<CaseFile> cases, CardDesign design, Map<UUID, CaseChoice> choices, Instant made) {
    List<CaseFile> shown = cases.stream().filter(it -> reaches(it.learner())).toList();
    List<CaseCard> cards = new ArrayList<>();
    for (CaseFile file : shown) {
      CaseChoice choice = choices.getOrDefault(file.learner().id(), CaseChoice.ALL);
      cards.add(card(file, design, choice, cards.size() + 1, shown.size()));
    }
    return deck(cards, design, made);
  }

  /**
   * Cards as one document.
   *
   * @param made the date written into the document
   * @return nothing if there are none
   */
  public Optional<CardDeck> deck(List<CaseCard> cards, CardDesign design, Instant made) {
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    String title =
        cards.size() == 1
            ? TEXTS.get("title.one", cards.getFirst().pseudonym(), study.title())
            : TEXTS.get("title.many", study.title());
    return Optional.of(new CardDeck(title, study.language(), made, design, cards));
  }

  /** The claims in the lanes of a case's card, each of which may be left away. */
  public List<CardClaim> claims(CaseFile whole) {
    CardLanes lanes = new CardLanes(Visibility.seenBy(whole, audience), labels);
    List<CardClaim> claims = new ArrayList<>(lanes.assets(Set.of()));
    claims.addAll(lanes.opportunities(Set.of()));
    claims.addAll(lanes.mediators(Set.of()));
    claims.removeIf(it -> it.id().equals(whole.learner().id()));
    return claims;
  }

  /**
   * The card of one case whose consent reaches the audience.
   *
   * @param number its place among the cards of the document, from 1
   * @param of how many there are
   * @throws IllegalArgumentException if its consent does not reach the audience
   */
  public CaseCard card(CaseFile whole, CardDesign design, CaseChoice choice, int number, int of) {
    if (!reaches(whole.learner())) {
      throw new IllegalArgumentException("its consent does not reach " + audience);
    }
    Predicate<CardPart> on = part -> design.shows(part) && !choice.off().contains(part);
    CaseFile file = Visibility.seenBy(whole, audience);
    CardLanes lanes = new CardLanes(file, labels);
    Set<UUID> dropped = choice.dropped();
    Case learner = file.learner();
    return new CaseCard(
        learner.id(),
        mark(learner),
        learner.pseudonym(),
        on.test(CardPart.HEADLINE) ? learner.headline() : "",
        on.test(CardPart.BACKGROUND) ? chips(file) : kind(file).toList(),
        on.test(CardPart.SUMMARY) ? learner.summary() : "",
        List.of(
            lane(Factor.ASSET, on.test(CardPart.ASSETS), lanes::assets, dropped),
            lane(
                Factor.OPPORTUNITY, on.test(CardPart.OPPORTUNITIES), lanes::opportunities, dropped),
            lane(Factor.MEDIATION, on.test(CardPart.MEDIATORS), lanes::mediators, dropped)),
        on.test(CardPart.HISTORY) ? new HistoryLine(file, labels).band() : Band.NONE,
        on.test(CardPart.VOICE) ? voice(file) : CaseCard.Quote.NONE,
        on.test(CardPart.OUTCOMES) ? outcomes(file) : List.of(),
        on.test(CardPart.QUESTION) ? question() : "",
        front(lanes, on, dropped),
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

  private CaseCard.Lane lane(
      Factor factor,
      boolean shown,
      Function<Set<UUID>, List<CardClaim>> claims,
      Set<UUID> dropped) {
    if (!shown) {
      return new CaseCard.Lane("", List.of(), "");
    }
    List<CardClaim> kept = claims.apply(dropped);
    Set<UUID> there =
        claims.apply(Set.of()).stream().map(CardClaim::id).collect(Collectors.toSet());
    there.retainAll(dropped);
    return new CaseCard.Lane(
        labels.name(factor),
        kept.stream().map(CardClaim::item).toList(),
        there.isEmpty() ? notStated() : "",
        there.size());
  }

  private CaseCard.Front front(CardLanes lanes, Predicate<CardPart> on, Set<UUID> dropped) {
    CaseCard.Lane none = new CaseCard.Lane("", List.of(), "");
    List<CaseCard.Lane> before =
        List.of(
            on.test(CardPart.ASSETS)
                ? new CaseCard.Lane(
                    labels.name(Factor.ASSET), lanes.assetsBefore(dropped), notStated())
                : none,
            on.test(CardPart.OPPORTUNITIES)
                ? new CaseCard.Lane(
                    labels.name(Factor.OPPORTUNITY),
                    lanes.opportunitiesBefore(dropped),
                    notStated())
                : none);
    return new CaseCard.Front(before, TEXTS.get("front.heading"), TEXTS.get("front.prompt"));
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
    Stream<String> facts =
        file.backgrounds().stream()
            .filter(it -> it.claim().presence() != Presence.NOT_STATED)
            .map(this::fact);
    return Stream.concat(kind(file), facts).limit(CHIPS).toList();
  }

  /** That a case is put together from several is always said. */
  private Stream<String> kind(CaseFile file) {
    return file.learner().kind() == CaseKind.COMPOSITE
        ? Stream.of(labels.name(CaseKind.COMPOSITE))
        : Stream.empty();
  }

  private String fact(Background fact) {
    String text =
        fact.text().isBlank() ? labels.term(Vocabulary.BACKGROUND_KIND, fact.type()) : fact.text();
    return fact.claim().presence() == Presence.STATED_ABSENT
        ? TEXTS.get("absent", text)
        : Phrases.starred(text, fact.claim().inferred());
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
