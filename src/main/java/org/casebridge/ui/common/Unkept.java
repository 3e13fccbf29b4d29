package org.casebridge.ui.common;

import javafx.scene.Node;

/**
 * Marks fields that hold typing which is not kept yet, so that undo takes that back first and steps
 * of the study only then.
 */
public final class Unkept {
  private static final String KEY = "casebridge.unkept";

  private Unkept() {}

  /** Says whether a field holds typing that is not kept yet. */
  public static void mark(Node field, boolean unkept) {
    if (unkept) {
      field.getProperties().put(KEY, true);
    } else {
      field.getProperties().remove(KEY);
    }
  }

  /** Whether a field holds typing that is not kept yet. */
  public static boolean in(Node field) {
    return field.getProperties().containsKey(KEY);
  }
}
