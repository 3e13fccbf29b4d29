package org.casebridge.ui.compare.choosing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.choosing.CaseQuery;
import org.casebridge.app.compare.choosing.Fact;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.common.form.Option;
import org.casebridge.ui.common.form.Picker;
import org.jspecify.annotations.Nullable;

/** Finds the cases that say certain things. */
final class FilterPane {
  private final Messages messages;
  private final KnownCases known;
  private final Map<Wanted, Picker> pickers = new EnumMap<>(Wanted.class);
  private final Map<Wanted, Option> chosen = new EnumMap<>(Wanted.class);
  private final Button clear;
  private final FoundCases found;
  private final Label hint;
  private final VBox box = new VBox();
  private CaseQuery shown = CaseQuery.NOTHING;
  private Runnable onQuery = () -> {};

  FilterPane(Messages messages, KnownCases known, Consumer<List<UUID>> choose) {
    this.messages = messages;
    this.known = known;
    GridPane grid = new GridPane();
    grid.getStyleClass().add("filter-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints choices = new ColumnConstraints();
    choices.setHgrow(Priority.ALWAYS);
    choices.setFillWidth(true);
    grid.getColumnConstraints().addAll(names, choices);
    for (Wanted wanted : Wanted.values()) {
      Picker picker = new Picker();
      picker.setMinWidth(0);
      picker.setName(wanted.title(messages));
      picker.setOnPick(option -> pick(wanted, option));
      Label name = new Label(wanted.title(messages));
      name.setLabelFor(picker);
      name.getStyleClass().add("small");
      grid.addRow(pickers.size(), name, picker);
      pickers.put(wanted, picker);
    }
    clear = Buttons.quiet(messages.get("filter.clear"), Icons.CLOSE);
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setOnAction(_ -> {
      chosen.clear();
      Objects.requireNonNull(pickers.get(Wanted.BACKGROUND)).requestFocus();
      onQuery.run();
    });
    hint = new Label(messages.get("filter.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("small", "muted");
    hint.managedProperty().bind(hint.visibleProperty());
    found = new FoundCases(messages, true, choose);
    found.managedProperty().bind(found.visibleProperty());
    box.getStyleClass().add("choosing-pane");
    box.getChildren().addAll(grid, clear, hint, found);
  }

  Region node() {
    return box;
  }

  /** What happens when something else is looked for. */
  void setOnQuery(Runnable action) {
    onQuery = action;
  }

  private void pick(Wanted wanted, Option option) {
    if (option.value() == null) {
      chosen.remove(wanted);
    } else {
      chosen.put(wanted, option);
    }
    onQuery.run();
  }

  private CaseQuery query() {
    List<CaseQuery.Wish> wishes = new ArrayList<>();
    chosen.values().stream()
        .map(Option::value)
        .filter(CaseQuery.Wish.class::isInstance)
        .map(CaseQuery.Wish.class::cast)
        .forEach(wishes::add);
    if (chosen.containsKey(Wanted.OUTCOME) || chosen.containsKey(Wanted.STATUS)) {
      Object dimension = value(Wanted.OUTCOME);
      wishes.add(
          CaseQuery.Wish.ofOutcome(
              dimension instanceof String code ? code : "",
              value(Wanted.STATUS) instanceof OutcomeStatus status ? status : null));
    }
    return new CaseQuery(wishes);
  }

  private @Nullable Object value(Wanted wanted) {
    Option option = chosen.get(wanted);
    return option == null ? null : option.value();
  }

  /**
   * Shows what is found among the cases.
   *
   * @param cases those that may be seen, in order
   * @param inComparison the cases of the comparison
   */
  void show(List<Case> cases, List<UUID> inComparison, Labels labels) {
    for (Wanted wanted : Wanted.values()) {
      List<Option> options = options(wanted, labels);
      Picker picker = Objects.requireNonNull(pickers.get(wanted));
      picker.setOptions(options);
      Option now =
          options.stream()
              .filter(it -> Objects.equals(it.value(), value(wanted)))
              .findFirst()
              .orElse(options.getFirst());
      picker.show(now.icon(), now.text());
      picker.getStyleClass().remove("filter-set");
      if (now.value() != null) {
        picker.getStyleClass().add("filter-set");
      }
    }
    CaseQuery query = query();
    boolean anew = !query.equals(shown);
    shown = query;
    clear.setVisible(!query.isEmpty());
    hint.setVisible(query.isEmpty());
    found.setVisible(!query.isEmpty());
    List<FoundCases.Found> matching =
        (query.isEmpty() ? Stream.<Case>empty() : cases.stream())
            .filter(it -> known.of(it.id()).filter(query::matches).isPresent())
            .map(it -> new FoundCases.Found(it, null))
            .toList();
    found.show(
        messages.get("filter.count", matching.size(), cases.size()),
        matching,
        inComparison,
        List.of(),
        anew);
  }

  private List<Option> options(Wanted wanted, Labels labels) {
    List<Option> options = new ArrayList<>();
    options.add(Option.of(null, messages.get("filter.any")));
    switch (wanted) {
      case STANCE -> {
        for (Stance stance : Stance.values()) {
          options.add(new Option(CaseQuery.Wish.of(stance), Words.of(stance), Icons.of(stance)));
        }
      }
      case STATUS ->
          Stream.of(OutcomeStatus.values())
              .filter(it -> it != OutcomeStatus.NOT_STATED)
              .forEach(it -> options.add(new Option(it, Words.of(it), Icons.of(it))));
      case OUTCOME ->
          codes(wanted, Presence.PRESENT, true)
              .forEach(it -> options.add(Option.of(it, wanted.term(labels, it))));
      case BACKGROUND, CAPITAL, OPPORTUNITY, SUPPORT -> {
        for (String code : codes(wanted, Presence.PRESENT, true)) {
          options.add(
              Option.of(
                  CaseQuery.Wish.of(wanted.aspect(), code, Presence.PRESENT),
                  wanted.term(labels, code)));
        }
        for (String code : codes(wanted, Presence.STATED_ABSENT, false)) {
          options.add(
              Option.of(
                  CaseQuery.Wish.of(wanted.aspect(), code, Presence.STATED_ABSENT),
                  messages.get("filter.absent", wanted.term(labels, code))));
        }
      }
    }
    return options;
  }

  /** The codes of a vocabulary as the study orders them, and those that some case says besides. */
  private Set<String> codes(Wanted wanted, Presence presence, boolean offered) {
    Set<String> codes = new LinkedHashSet<>();
    if (offered) {
      known.terms().stream()
          .filter(it -> it.vocabulary() == wanted.vocabulary() && !it.hidden())
          .map(VocabularyTerm::code)
          .forEach(codes::add);
    }
    known.said().stream()
        .filter(it -> it.aspect() == wanted.aspect() && it.presence() == presence)
        .map(Fact::code)
        .sorted()
        .forEach(codes::add);
    return codes;
  }
}
