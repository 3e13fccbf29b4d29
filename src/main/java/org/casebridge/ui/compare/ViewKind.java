package org.casebridge.ui.compare;

import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Icons;

/** The views of a comparison. */
enum ViewKind {
  /** By parts. */
  GRID("view.grid", Icons.GRID),
  /** What differs and what is shared. */
  CONTRASTS("view.contrasts", Icons.CONTRASTS),
  /** Histories one beneath the other. */
  TIMELINE("view.timeline", Icons.TIMELINE),
  /** Who stood around each learner. */
  MEDIATORS("view.mediators", Icons.NETWORK),
  /** Where assets, opportunities and mediation met. */
  MEETING("view.meeting", Icons.MEETING);

  private final String name;
  private final Icons icon;

  ViewKind(String name, Icons icon) {
    this.name = name;
    this.icon = icon;
  }

  String title(Messages messages) {
    return messages.get(name);
  }

  Icons icon() {
    return icon;
  }
}
