package org.casebridge.ui.common;

import javafx.scene.control.Button;
import org.casebridge.app.text.Messages;

/** How many excerpts stand behind a claim, or that none does yet; opens them. */
public final class EvidenceBadge extends Button {
  private final Messages messages = Messages.of("common");

  /** Makes a badge that only tells. */
  public EvidenceBadge(int excerpts) {
    setFocusTraversable(false);
    setMouseTransparent(true);
    setMinWidth(USE_PREF_SIZE);
    show(excerpts);
  }

  /** Makes a badge that opens the excerpts. */
  public EvidenceBadge(int excerpts, Runnable open) {
    this(excerpts);
    setFocusTraversable(true);
    setMouseTransparent(false);
    setOnAction(_ -> open.run());
  }

  /** Shows another number, 0 or more. */
  public void show(int excerpts) {
    getStyleClass()
        .setAll("button", "evidence-badge", excerpts == 0 ? "evidence-none" : "evidence-some");
    setText(excerpts == 0 ? messages.get("evidence.none") : Integer.toString(excerpts));
    setGraphic((excerpts == 0 ? Icons.NO_EVIDENCE : Icons.EXCERPT).node("icon-small"));
    setAccessibleText(
        excerpts == 0 ? messages.get("evidence.none") : messages.get("evidence.count", excerpts));
  }
}
