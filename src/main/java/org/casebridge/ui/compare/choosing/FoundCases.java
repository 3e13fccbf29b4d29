package org.casebridge.ui.compare.choosing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.alike.Likeness;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The cases that were found, each with a check, and what can be done with those checked. */
final class FoundCases extends VBox {
  private static final int PAGE = 10;

  /** Beyond so many side by side, the program would be slow. */
  private static final int MOST = 500;

  private final Messages messages;
  private final boolean checkedAtFirst;
  private final Consumer<List<UUID>> choose;
  private final Label count = new Label();
  private final CheckBox all;
  private final VBox rows = new VBox();
  private final Button more;
  private final Button add;
  private final Button only;
  private final Label tooMany = new Label();
  private final Set<UUID> exceptions = new HashSet<>();
  private List<Found> found = List.of();
  private List<UUID> shown = List.of();
  private List<UUID> staying = List.of();
  private int pages = 1;

  /**
   * A case that was found.
   *
   * @param likeness how alike it is; null where that was not asked
   */
  record Found(Case learner, @Nullable Likeness likeness) {
    UUID id() {
      return learner.id();
    }

    @Override
    public String toString() {
      return "Found[" + id() + "]";
    }
  }

  /**
   * Shows none yet.
   *
   * @param checkedAtFirst whether a case is chosen until its check is taken away
   * @param choose chooses the cases of the comparison
   */
  FoundCases(Messages messages, boolean checkedAtFirst, Consumer<List<UUID>> choose) {
    this.messages = messages;
    this.checkedAtFirst = checkedAtFirst;
    this.choose = choose;
    getStyleClass().add("found-cases");
    count.getStyleClass().add("strong");
    count.setWrapText(true);
    count.setMinHeight(Region.USE_PREF_SIZE);
    all = new CheckBox(messages.get("found.all"));
    all.setOnAction(_ -> checkAll(all.isSelected()));
    rows.getStyleClass().add("found-rows");
    more = Buttons.quiet(messages.get("found.more"), Icons.DOWN);
    more.setOnAction(_ -> showMore());
    add = Buttons.plain(messages.get("found.add"), Icons.ADD);
    add.setOnAction(_ -> choose(true));
    only = Buttons.plain(messages.get("found.only"), Icons.COMPARE);
    only.setOnAction(_ -> choose(false));
    tooMany.getStyleClass().addAll("small", "fg-warn");
    tooMany.setText(messages.get("found.too_many", MOST));
    tooMany.setWrapText(true);
    tooMany.setMinHeight(Region.USE_PREF_SIZE);
    FlowPane acts = new FlowPane(add, only);
    acts.getStyleClass().add("found-acts");
    getChildren().addAll(count, all, rows, more, tooMany, acts);
    for (Node each : List.of(all, more, tooMany, acts)) {
      each.managedProperty().bind(each.visibleProperty());
    }
    acts.visibleProperty().bind(rows.visibleProperty());
  }

  /**
   * Shows what was found.
   *
   * @param words how many, in words
   * @param now the cases found, the best first
   * @param inComparison the cases of the comparison
   * @param stay the cases that stay when only those found are to be shown
   * @param anew whether something else was looked for, so that the checks are as at first
   */
  void show(String words, List<Found> now, List<UUID> inComparison, List<UUID> stay, boolean anew) {
    if (anew) {
      exceptions.clear();
      pages = 1;
    }
    found = List.copyOf(now);
    shown = List.copyOf(inComparison);
    staying = List.copyOf(stay);
    count.setText(words);
    fill();
  }

  private void fill() {
    List<Node> nodes = new ArrayList<>();
    Set<UUID> in = new HashSet<>(shown);
    for (Found each : found.subList(0, Math.min(found.size(), pages * PAGE))) {
      FoundRow row = new FoundRow(messages, each, checked(each.id()), in.contains(each.id()));
      row.onCheck(chosen -> check(each.id(), chosen));
      nodes.add(row);
    }
    rows.getChildren().setAll(nodes);
    rows.setVisible(!found.isEmpty());
    rows.setManaged(!found.isEmpty());
    more.setVisible(nodes.size() < found.size());
    all.setVisible(checkedAtFirst && found.size() > 1);
    follow();
  }

  private void showMore() {
    int first = pages * PAGE;
    pages++;
    fill();
    if (rows.getChildren().get(first) instanceof FoundRow row) {
      row.focus();
    }
  }

  private boolean checked(UUID id) {
    return exceptions.contains(id) != checkedAtFirst;
  }

  private void check(UUID id, boolean chosen) {
    if (chosen == checkedAtFirst) {
      exceptions.remove(id);
    } else {
      exceptions.add(id);
    }
    follow();
  }

  private void checkAll(boolean chosen) {
    exceptions.clear();
    if (chosen != checkedAtFirst) {
      found.forEach(it -> exceptions.add(it.id()));
    }
    fill();
  }

  private List<UUID> chosen() {
    return found.stream().map(Found::id).filter(this::checked).toList();
  }

  private List<UUID> afterwards(List<UUID> chosen, boolean adding) {
    Set<UUID> after = new LinkedHashSet<>(adding ? shown : staying);
    after.addAll(chosen);
    return List.copyOf(after);
  }

  private void follow() {
    List<UUID> ids = chosen();
    int chosen = ids.size();
    all.setIndeterminate(chosen > 0 && chosen < found.size());
    all.setSelected(chosen > 0 && chosen == found.size());
    List<UUID> together = afterwards(ids, true);
    List<UUID> alone = afterwards(ids, false);
    add.setDisable(together.equals(shown) || together.size() > MOST);
    only.setDisable(chosen == 0 || alone.equals(shown) || alone.size() > MOST);
    add.setAccessibleText(messages.get("found.add.spoken", chosen));
    only.setAccessibleText(messages.get("found.only.spoken", chosen));
    tooMany.setVisible(chosen > 0 && together.size() > MOST);
  }

  private void choose(boolean adding) {
    choose.accept(afterwards(chosen(), adding));
  }
}
