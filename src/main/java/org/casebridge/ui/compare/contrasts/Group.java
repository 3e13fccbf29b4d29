package org.casebridge.ui.compare.contrasts;

import org.casebridge.app.compare.contrast.ContrastKind;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Icons;

/** Sorts of contrast that stand under one heading. */
enum Group {
  /** A stance or an outcome is another one from phase to phase or from case to case. */
  TURNS("group.turns", Icons.TURNED),
  /** Stated absent somewhere. */
  ABSENT("group.absent", Icons.STATED_ABSENT),
  /** In one case alone. */
  ONLY_ONE("group.only", Icons.LEARNER),
  /** In some. */
  SOME("group.some", Icons.MIXED),
  /** In all. */
  SHARED("group.shared", Icons.CASES);

  private final String title;
  private final Icons icon;

  Group(String title, Icons icon) {
    this.title = title;
    this.icon = icon;
  }

  String title(Messages messages) {
    return messages.get(title);
  }

  Icons icon() {
    return icon;
  }

  static Group of(ContrastKind kind) {
    return switch (kind) {
      case STANCE_TURN, OUTCOME_SPLIT, SCORES_TURN, OUTCOME_DIFFERS -> TURNS;
      case STATED_ABSENT -> ABSENT;
      case ONLY_ONE -> ONLY_ONE;
      case DIVIDED -> SOME;
      case SHARED -> SHARED;
    };
  }
}
