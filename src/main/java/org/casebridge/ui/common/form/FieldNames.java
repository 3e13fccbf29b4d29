package org.casebridge.ui.common.form;

import org.casebridge.app.text.Messages;
import org.casebridge.domain.Kind;

/** What the fields of items are called. */
public final class FieldNames {
  private static final Messages TEXT = Messages.of("form");

  private FieldNames() {}

  /**
   * The name of a field; empty for one that has no name, such as a place.
   *
   * @param path of its slot, e.g. {@code text} or {@code claim.presence}
   */
  public static String of(Kind kind, String path) {
    return FormSpec.of(kind).field(path).map(it -> TEXT.get(it.label())).orElse("");
  }
}
