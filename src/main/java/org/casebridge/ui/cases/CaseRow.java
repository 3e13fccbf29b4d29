package org.casebridge.ui.cases;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseStatus;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.ui.common.CaseMark;
import org.casebridge.ui.common.StanceBand;
import org.jspecify.annotations.Nullable;

/** A case in the list: sign, name, headline and what stances it met. */
final class CaseRow extends ListCell<CaseSummary> {
  private final Messages messages = Messages.of("cases");
  private final CaseListModel model;
  private final CaseMark mark = new CaseMark(Glyph.CIRCLE, Hue.SLATE, CaseMark.MEDIUM);
  private final Label name = new Label();
  private final Label headline = new Label();
  private final StanceBand band = new StanceBand(StanceBand.Size.THIN);
  private final HBox line;
  private final ChangeListener<CaseSummary.@Nullable Evidence> counted =
      (_, _, evidence) -> showHeadline(evidence);
  private @Nullable ObjectProperty<CaseSummary.@Nullable Evidence> evidence;

  CaseRow(CaseListModel model) {
    this.model = model;
    getStyleClass().add("case-row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    name.getStyleClass().add("strong");
    headline.getStyleClass().addAll("small", "muted");
    name.setMinWidth(0);
    headline.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    VBox words = new VBox(name, headline, band);
    words.getStyleClass().add("case-row-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(mark, words);
    line.getStyleClass().add("case-row-line");
    line.setAlignment(Pos.CENTER_LEFT);
    // A list sizes its rows by what they would like; these are to fit in.
    setPrefWidth(1);
  }

  @Override
  protected void updateItem(@Nullable CaseSummary summary, boolean empty) {
    super.updateItem(summary, empty);
    setText(null);
    if (evidence != null) {
      evidence.removeListener(counted);
      evidence = null;
    }
    if (empty || summary == null) {
      setGraphic(null);
      return;
    }
    Case learner = summary.learner();
    mark.show(learner.glyph(), learner.hue());
    name.setText(learner.pseudonym().isBlank() ? messages.get("unnamed") : learner.pseudonym());
    band.show(summary.band().stream().map(part -> new StanceBand.Part("", part.stance())).toList());
    band.setVisible(!summary.band().isEmpty());
    if (learner.status() == CaseStatus.DRAFT) {
      evidence = model.evidence(learner.id());
      evidence.addListener(counted);
      showHeadline(evidence.get());
    } else {
      showHeadline(null);
    }
    setGraphic(line);
  }

  private void showHeadline(CaseSummary.@Nullable Evidence known) {
    CaseSummary summary = getItem();
    if (summary == null) {
      return;
    }
    Case learner = summary.learner();
    String note = "";
    if (learner.status() == CaseStatus.DRAFT) {
      note =
          known != null && known.unsupported() > 0
              ? messages.get("list.draft.claims", known.unsupported())
              : messages.get("list.draft");
    }
    String text =
        note.isEmpty()
            ? learner.headline()
            : learner.headline().isBlank()
                ? note
                : messages.get("list.note", note, learner.headline());
    headline.setText(text);
    setAccessibleText(
        String.join(". ", name.getText(), text, String.valueOf(band.getAccessibleText())));
  }
}
