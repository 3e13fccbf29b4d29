package org.casebridge.ui.common.form;

import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param value what is chosen; null for nothing
 * @param text in words
 * @param icon may be null
 */
public record Option(@Nullable Object value, String text, @Nullable Icons icon) {
  /** A choice without an icon. */
  public static Option of(@Nullable Object value, String text) {
    return new Option(value, text, null);
  }

  @Override
  public String toString() {
    return "Option";
  }
}
