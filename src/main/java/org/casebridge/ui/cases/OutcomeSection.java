package org.casebridge.ui.cases;

import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.ui.common.OutcomeLine;
import org.casebridge.ui.common.SectionCard;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** What came of it, one line for each respect. */
final class OutcomeSection implements Section {
  private final Messages messages = Messages.of("cases");
  private final ItemCards itemCards;
  private final SectionCard card = new SectionCard(Factor.OUTCOME, Words.of(Factor.OUTCOME));
  private final PartRows<Outcome> rows;
  private @Nullable CaseView view;

  OutcomeSection(ItemDesk items, ItemCards itemCards) {
    this.itemCards = itemCards;
    rows =
        new PartRows<>(
            card,
            items,
            Kind.OUTCOME,
            "outcome-rows",
            messages.get("add.outcome"),
            messages.get("teach.outcomes"),
            this::fill);
    rows.add().getGraphic().getStyleClass().add("fg-outcome");
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void show(CaseView newView) {
    view = newView;
    rows.show(newView.file().outcomes());
  }

  private void fill(PartRow row, Outcome outcome) {
    CaseView now = view;
    if (now == null) {
      return;
    }
    ItemWords words = now.words();
    String dimension = words.title(outcome);
    String phase =
        now.file().phases().size() < 2 || outcome.phaseId() == null
            ? ""
            : now.file().phase(outcome.phaseId()).map(Phase::label).orElse("");
    OutcomeLine line =
        new OutcomeLine(
            dimension.isEmpty()
                ? dimension
                : dimension.substring(0, 1).toUpperCase(Locale.getDefault())
                    + dimension.substring(1),
            outcome.status(),
            words.outcome(outcome));
    Label where = new Label(Phrases.joined(" · ", phase, words.standing(outcome)));
    where.getStyleClass().addAll("caption", "muted", "outcome-where");
    where.setManaged(!where.getText().isEmpty());
    VBox told = new VBox(line, where);
    HBox.setHgrow(told, Priority.ALWAYS);
    Node[] badge = itemCards.rowBadge(outcome);
    Node[] content = new Node[badge.length + 1];
    content[0] = told;
    System.arraycopy(badge, 0, content, 1, badge.length);
    row.show(
        outcome,
        dimension,
        Phrases.joined(": ", dimension, Words.of(outcome.status()))
            + (outcome.text().isBlank() ? "" : ", " + outcome.text()),
        content);
  }

  @Override
  public @Nullable Node of(UUID item) {
    return rows.of(item);
  }
}
