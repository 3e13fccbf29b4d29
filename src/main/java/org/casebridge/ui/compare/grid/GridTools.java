package org.casebridge.ui.compare.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Sorting;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Vocabulary;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.compare.view.ViewActs;

/** Above the grid: in which order the cases stand, and which way round. */
final class GridTools {
  private final Messages messages;
  private final ViewActs acts;
  private final MenuButton sort = new MenuButton();
  private final ToggleButton transposed = new ToggleButton();

  GridTools(Messages messages, ViewActs acts) {
    this.messages = messages;
    this.acts = acts;
    sort.setGraphic(Icons.SORT.node());
    transposed.setGraphic(Icons.TRANSPOSE.node());
    transposed.setText(messages.get("grid.transposed"));
    transposed.setMinWidth(Region.USE_PREF_SIZE);
    transposed.setAccessibleText(messages.get("grid.transposed.spoken"));
    transposed.setTooltip(new Tooltip(messages.get("grid.transposed.spoken")));
    transposed.setDisable(acts.readOnly());
    transposed.setOnAction(_ -> acts.arranging().transpose(transposed.isSelected()));
    sort.setDisable(acts.readOnly());
  }

  List<Node> nodes() {
    return List.of(sort, transposed);
  }

  void show(Compared compared) {
    Sorting now = Sorting.of(compared.comparison().sort());
    String order = messages.get("sort.by", title(compared, now));
    sort.setText(title(compared, now));
    sort.setAccessibleText(order);
    sort.setTooltip(new Tooltip(order));
    transposed.setSelected(compared.comparison().transposed());
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (Sorting.By by : Sorting.By.values()) {
      if (by != Sorting.By.OUTCOME) {
        items.add(choice(compared, new Sorting(by, "", now.descending()), now, group));
      }
    }
    Set<String> dimensions = new LinkedHashSet<>();
    compared.cases().stream()
        .flatMap(it -> it.outcomes().stream())
        .map(Outcome::dimension)
        .forEach(dimensions::add);
    if (!dimensions.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (String dimension : dimensions) {
      items.add(
          choice(
              compared, new Sorting(Sorting.By.OUTCOME, dimension, now.descending()), now, group));
    }
    items.add(new SeparatorMenuItem());
    CheckMenuItem down = new CheckMenuItem(messages.get("sort.descending"));
    down.setSelected(now.descending());
    down.setDisable(now.by() == Sorting.By.CHOSEN);
    down.setOnAction(
        _ -> acts.arranging().sort(new Sorting(now.by(), now.dimension(), !now.descending())));
    items.add(down);
    sort.getItems().setAll(items);
  }

  private MenuItem choice(Compared compared, Sorting sorting, Sorting now, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(title(compared, sorting));
    item.setToggleGroup(group);
    item.setSelected(sorting.by() == now.by() && sorting.dimension().equals(now.dimension()));
    item.setOnAction(_ -> acts.arranging().sort(sorting));
    return item;
  }

  private String title(Compared compared, Sorting sorting) {
    return switch (sorting.by()) {
      case CHOSEN -> messages.get("sort.chosen");
      case NAME -> messages.get("sort.name");
      case ASSET -> messages.get("sort.asset");
      case OPPORTUNITY -> messages.get("sort.opportunity");
      case MEDIATION -> messages.get("sort.mediation");
      case OUTCOME ->
          messages.get(
              "sort.outcome",
              compared.labels().term(Vocabulary.OUTCOME_DIMENSION, sorting.dimension()));
    };
  }
}
