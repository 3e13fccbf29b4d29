package org.casebridge.ui.compare.choosing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.alike.Alike;
import org.casebridge.app.compare.alike.Likeness;
import org.casebridge.app.compare.alike.Profile;
import org.casebridge.app.compare.choosing.CaseFacts;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.SegmentedControl;
import org.casebridge.ui.common.form.Option;
import org.casebridge.ui.common.form.Picker;
import org.jspecify.annotations.Nullable;

/** Finds the cases most alike, or most different, to one of the comparison. */
final class AlikePane {
  private final Messages messages;
  private final Desk desk;
  private final KnownCases known;
  private final SegmentedControl<Boolean> way;
  private final Picker to = new Picker();
  private final FoundCases found;
  private final VBox box = new VBox();
  private @Nullable UUID one;
  private @Nullable Asked shown;
  private Runnable onQuery = () -> {};

  /** What the list answers. */
  private record Asked(UUID one, boolean different) {}

  AlikePane(Messages messages, Desk desk, KnownCases known, Consumer<List<UUID>> choose) {
    this.messages = messages;
    this.desk = desk;
    this.known = known;
    way =
        new SegmentedControl<>(
            messages.get("alike.way"),
            List.of(
                new SegmentedControl.Choice<>(false, messages.get("alike.alike"), null),
                new SegmentedControl.Choice<>(true, messages.get("alike.different"), null)));
    way.valueProperty().addListener(_ -> onQuery.run());
    to.setName(messages.get("alike.to.spoken"));
    to.setMinWidth(0);
    to.setOnPick(option -> {
      one = option.value() instanceof UUID id ? id : null;
      onQuery.run();
    });
    HBox.setHgrow(to, Priority.ALWAYS);
    Label word = new Label(messages.get("alike.to"));
    word.getStyleClass().add("small");
    word.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(word, to);
    line.getStyleClass().add("alike-line");
    Label measure = new Label(messages.get("alike.measure"));
    measure.setWrapText(true);
    measure.setMinHeight(Region.USE_PREF_SIZE);
    measure.getStyleClass().addAll("small", "muted");
    found = new FoundCases(messages, false, choose);
    found.managedProperty().bind(found.visibleProperty());
    box.getStyleClass().add("choosing-pane");
    box.getChildren().addAll(way, line, measure, found);
  }

  Region node() {
    return box;
  }

  /** What happens when something else is asked. */
  void setOnQuery(Runnable action) {
    onQuery = action;
  }

  /**
   * Ranks the cases and shows them.
   *
   * @param cases those that may be seen, in order
   * @param inComparison the cases of the comparison
   * @param selected the case selected in the comparison; null for none
   */
  void show(List<Case> cases, List<UUID> inComparison, @Nullable UUID selected) {
    Map<UUID, Case> byId =
        cases.stream().collect(Collectors.toMap(Case::id, Function.identity(), (it, _) -> it));
    List<UUID> choices = inComparison.stream().filter(byId::containsKey).toList();
    if (one == null || !choices.contains(one)) {
      one = selected != null && choices.contains(selected) ? selected : null;
    }
    UUID now = one != null ? one : choices.isEmpty() ? null : choices.getFirst();
    to.setOptions(choices.stream().flatMap(it -> option(byId.get(it))).toList());
    to.setDisable(choices.isEmpty());
    Case learner = now == null ? null : byId.get(now);
    to.show(null, learner == null ? messages.get("alike.nobody") : learner.pseudonym());
    Optional<Profile> profile =
        now == null ? Optional.empty() : known.of(now).map(CaseFacts::profile);
    if (now == null || profile.isEmpty()) {
      found.setVisible(false);
      return;
    }
    Asked asked = new Asked(now, way.valueProperty().get());
    List<Profile> others =
        cases.stream().flatMap(it -> known.of(it.id()).stream()).map(CaseFacts::profile).toList();
    desk.latest(
            "alike",
            "rank cases",
            _ ->
                asked.different()
                    ? Alike.mostDifferent(profile.get(), others)
                    : Alike.mostAlike(profile.get(), others))
        .onSuccess(ranked -> show(asked, ranked, byId, inComparison))
        .start();
  }

  private static Stream<Option> option(@Nullable Case learner) {
    return learner == null
        ? Stream.empty()
        : Stream.of(Option.of(learner.id(), learner.pseudonym()));
  }

  private void show(
      Asked asked, List<Likeness> ranked, Map<UUID, Case> byId, List<UUID> inComparison) {
    boolean anew = !asked.equals(shown);
    shown = asked;
    List<FoundCases.Found> rows =
        ranked.stream()
            .flatMap(it ->
                Stream.ofNullable(byId.get(it.caseId()))
                    .map(learner -> new FoundCases.Found(learner, it)))
            .toList();
    found.setVisible(true);
    found.show(
        messages.get("alike.count", rows.size()), rows, inComparison, List.of(asked.one()), anew);
  }
}
