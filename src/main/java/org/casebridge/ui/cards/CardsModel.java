package org.casebridge.ui.cards;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.casebridge.app.card.CardClaim;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CardMaker;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.jspecify.annotations.Nullable;

/** What is chosen for the cards, and what the study gives for it. Used on the interface thread. */
final class CardsModel {
  /** So many cards are shown before; more would be laid out in vain. */
  static final int FIRST = 12;

  private static final Duration PAUSE = Duration.millis(150);

  private final Desk desk;
  private final Clock clock;
  private final List<UUID> caseIds;
  private final ObjectProperty<Audience> audience;
  private final ObjectProperty<CardDesign> design;
  private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Map<UUID, CaseChoice>> choices;
  private final ReadOnlyObjectWrapper<List<Case>> cases = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Disclosure> disclosure =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<CardClaim>> claims =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Listening listening;

  /**
   * Cards to be seen before.
   *
   * @param deck some of the cards; nothing if no consent reaches the readers
   * @param of how many cards there are in all
   */
  record Shown(Audience audience, Optional<CardDeck> deck, int of) {
    /** Whether all cards are among them. */
    boolean whole() {
      return deck.isEmpty() || deck.get().cards().size() == of;
    }
  }

  private record Read(List<Case> cases, Shown shown) {
    @Override
    public String toString() {
      return "Read[" + cases.size() + " cases]";
    }
  }

  CardsModel(
      Desk desk,
      Clock clock,
      List<UUID> caseIds,
      CardDesign design,
      Map<UUID, CaseChoice> choices) {
    this.desk = desk;
    this.clock = clock;
    this.caseIds = List.copyOf(caseIds);
    this.audience = new SimpleObjectProperty<>(desk.audienceProperty().get());
    this.design = new SimpleObjectProperty<>(design);
    this.choices = new ReadOnlyObjectWrapper<>(Map.copyOf(choices));
    this.listening = new Listening(desk, _ -> refresh());
    pause.setOnFinished(_ -> readCards());
    this.audience.addListener((_, _, _) -> refresh());
    this.design.addListener((_, _, _) -> soon());
    this.choices.addListener((_, _, _) -> soon());
    chosen.addListener((_, _, now) -> choose(now));
  }

  // What there is.

  ObjectProperty<Audience> audienceProperty() {
    return audience;
  }

  ObjectProperty<CardDesign> designProperty() {
    return design;
  }

  /** The case whose card is looked at more closely; null for none. */
  ObjectProperty<@Nullable UUID> chosenProperty() {
    return chosen;
  }

  /** What is left away, by case. */
  ReadOnlyObjectProperty<Map<UUID, CaseChoice>> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /** The cases whose consent reaches the readers, in order. */
  ReadOnlyObjectProperty<List<Case>> casesProperty() {
    return cases.getReadOnlyProperty();
  }

  /** What the readers do not get; null until it is known for them. */
  ReadOnlyObjectProperty<@Nullable Disclosure> disclosureProperty() {
    return disclosure.getReadOnlyProperty();
  }

  /** The cards to be seen before; null until they are read for the first time. */
  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The claims on the card of the chosen case. */
  ReadOnlyObjectProperty<List<CardClaim>> claimsProperty() {
    return claims.getReadOnlyProperty();
  }

  /** Whether the cards shown are older than what is chosen. */
  ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  List<UUID> caseIds() {
    return caseIds;
  }

  CaseChoice choice(UUID caseId) {
    return choices.get().getOrDefault(caseId, CaseChoice.ALL);
  }

  // What one can do.

  /** Reads the study, and anew whenever it changes. */
  void begin() {
    listening.begin();
    refresh();
  }

  /** Reads nothing any more. */
  void end() {
    listening.end();
    pause.stop();
  }

  /** Leaves something else away from the card of a case. */
  void choose(UUID caseId, CaseChoice choice) {
    Map<UUID, CaseChoice> now = new HashMap<>(choices.get());
    if (choice.equals(CaseChoice.ALL)) {
      now.remove(caseId);
    } else {
      now.put(caseId, choice);
    }
    choices.set(Map.copyOf(now));
  }

  private void refresh() {
    disclosure.set(null);
    reading.set(true);
    readCards();
    readDisclosure();
    readClaims();
  }

  private void soon() {
    reading.set(true);
    pause.playFromStart();
  }

  private void choose(@Nullable UUID caseId) {
    claims.set(List.of());
    readClaims();
    Shown now = shown.get();
    boolean there =
        caseId == null
            || (now != null
                && now.deck().stream()
                    .flatMap(deck -> deck.cards().stream())
                    .anyMatch(card -> card.caseId().equals(caseId)));
    if (!there) {
      soon();
    }
  }

  private void readCards() {
    pause.stop();
    Audience who = audience.get();
    CardDesign how = design.get();
    Map<UUID, CaseChoice> away = choices.get();
    UUID also = chosen.get();
    Labels labels = desk.labels();
    Instant now = clock.instant();
    desk.background()
        .latest(
            "cards to show",
            "read cards to show",
            (Progress progress) -> {
              StudyFile file = desk.file();
              CardMaker maker =
                  new CardMaker(file.study(), labels, file.all(GuidingQuestion.class), who);
              return read(file, maker, new Wish(who, how, away, also), now, progress);
            })
        .onSuccess(this::take)
        .finallyDo(() -> reading.set(pause.getStatus() == PauseTransition.Status.RUNNING))
        .start();
  }

  private record Wish(
      Audience audience, CardDesign design, Map<UUID, CaseChoice> choices, @Nullable UUID also) {}

  private Read read(StudyFile file, CardMaker maker, Wish wish, Instant made, Progress progress)
      throws ExpectedProblem {
    Map<UUID, Case> all =
        file.summaries().stream()
            .map(CaseSummary::learner)
            .collect(Collectors.toMap(Case::id, it -> it));
    List<Case> reached =
        caseIds.stream().filter(all::containsKey).map(all::get).filter(maker::reaches).toList();
    List<CaseCard> cards = new ArrayList<>();
    for (int i = 0; i < reached.size() && !progress.cancelled(); i++) {
      UUID id = reached.get(i).id();
      Optional<CaseFile> found =
          i < FIRST || id.equals(wish.also()) ? file.caseFile(id) : Optional.empty();
      if (found.isPresent()) {
        CaseChoice choice = wish.choices().getOrDefault(id, CaseChoice.ALL);
        cards.add(maker.card(found.get(), wish.design(), choice, i + 1, reached.size()));
      }
    }
    return new Read(
        reached,
        new Shown(wish.audience(), maker.deck(cards, wish.design(), made), reached.size()));
  }

  private void take(Read read) {
    if (!read.cases().equals(cases.get())) {
      cases.set(read.cases());
    }
    shown.set(read.shown());
  }

  private void readDisclosure() {
    Audience who = audience.get();
    desk.background()
        .latest(
            "cards left out",
            "read what is left out",
            (Progress progress) -> {
              Disclosure found = Disclosure.of(List.of(), who);
              for (UUID id : caseIds) {
                if (progress.cancelled()) {
                  break;
                }
                found = found.and(Disclosure.of(desk.file().caseFile(id).stream().toList(), who));
              }
              return found;
            })
        .onSuccess(disclosure::set)
        .start();
  }

  private void readClaims() {
    UUID caseId = chosen.get();
    if (caseId == null) {
      return;
    }
    Audience who = audience.get();
    Labels labels = desk.labels();
    desk.latest(
            "claims of a card",
            "read claims of a card",
            file -> {
              CardMaker maker =
                  new CardMaker(file.study(), labels, file.all(GuidingQuestion.class), who);
              return file.caseFile(caseId)
                  .filter(it -> maker.reaches(it.learner()))
                  .map(maker::claims)
                  .orElse(List.of());
            })
        .onSuccess(claims::set)
        .start();
  }
}
