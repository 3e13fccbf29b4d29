package org.casebridge.ui.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseKind;
import org.casebridge.domain.CaseStatus;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.SearchField;

/** What narrows the list of cases. */
final class CaseFilterBar extends VBox {
  private final Messages messages = Messages.of("cases");
  private final ObjectProperty<CaseFilter> filter;
  private final Labels labels;
  private final SearchField text;
  private final Set<CaseStatus> statuses = EnumSet.noneOf(CaseStatus.class);
  private final Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
  private final Set<Stance> stances = EnumSet.noneOf(Stance.class);
  private final Set<Consent> consents = EnumSet.noneOf(Consent.class);

  CaseFilterBar(ObjectProperty<CaseFilter> filter, Labels labels) {
    this.filter = filter;
    this.labels = labels;
    getStyleClass().add("case-filter");
    text = new SearchField(messages.get("filter.text"), "", messages.get("filter.clear"));
    text.textProperty().addListener(_ -> apply());
    getChildren()
        .addAll(
            text,
            group(messages.get("filter.status"), CaseStatus.values(), statuses),
            group(messages.get("filter.stance"), Stance.values(), stances),
            group(messages.get("filter.consent"), Consent.values(), consents),
            group(messages.get("filter.kind"), CaseKind.values(), kinds));
    visibleProperty()
        .addListener((_, _, shown) -> {
          if (!shown) {
            clear();
          }
        });
    managedProperty().bind(visibleProperty());
  }

  TextField text() {
    return text;
  }

  private <E extends Enum<E> & Coded> Node group(String name, E[] values, Set<E> chosen) {
    Label label = new Label(name);
    label.getStyleClass().addAll("caption", "muted");
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("filter-chips");
    Function<E, String> word = labels::name;
    for (E value : values) {
      ToggleButton chip = new ToggleButton(word.apply(value));
      chip.getStyleClass().add("filter-chip");
      chip.setAccessibleText(messages.get("filter.chip", name, chip.getText()));
      chip.selectedProperty()
          .addListener((_, _, on) -> {
            if (on) {
              chosen.add(value);
            } else {
              chosen.remove(value);
            }
            apply();
          });
      chips.getChildren().add(chip);
    }
    return new VBox(label, chips);
  }

  private void apply() {
    filter.set(new CaseFilter(text.getText(), statuses, kinds, stances, consents));
  }

  /** Lets everything through again. */
  void clear() {
    text.clear();
    lookupAll(".filter-chip").forEach(chip -> ((ToggleButton) chip).setSelected(false));
  }
}
