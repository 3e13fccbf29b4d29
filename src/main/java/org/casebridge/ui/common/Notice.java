package org.casebridge.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * Something the window tells in passing.
 *
 * @param kind how grave it is
 * @param text a sentence for people
 * @param action what can be done about it at once, or null
 * @param detail what may be looked at and copied, or null
 */
public record Notice(Kind kind, String text, @Nullable Action action, @Nullable String detail) {
  /** How grave a notice is. */
  public enum Kind {
    /** Worth knowing. */
    INFO(Icons.INFO),
    /** Something was done; goes by itself. */
    SUCCESS(Icons.SUCCESS),
    /** Something did not work as meant; stays until dismissed. */
    PROBLEM(Icons.WARNING),
    /** A fault of the program; stays until dismissed. */
    FAULT(Icons.FAULT);

    private final Icons icon;

    Kind(Icons icon) {
      this.icon = icon;
    }

    Icons icon() {
      return icon;
    }

    /** Whether it goes by itself. */
    boolean passing() {
      return switch (this) {
        case INFO, SUCCESS -> true;
        case PROBLEM, FAULT -> false;
      };
    }
  }

  /**
   * What can be done about a notice.
   *
   * @param label what the button says, e.g. "Undo"
   * @param run what it does; the notice goes first
   */
  public record Action(String label, Runnable run) {}

  /** A notice that only tells. */
  public static Notice of(Kind kind, String text) {
    return new Notice(kind, text, null, null);
  }

  /** This notice, with something that can be done about it. */
  public Notice with(String label, Runnable run) {
    return new Notice(kind, text, new Action(label, run), detail);
  }

  /** This notice, with something that may be looked at and copied. */
  public Notice withDetail(String newDetail) {
    return new Notice(kind, text, action, newDetail);
  }

  @Override
  public String toString() {
    return "Notice[" + kind + "]";
  }
}
