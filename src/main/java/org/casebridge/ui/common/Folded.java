package org.casebridge.ui.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as filters and pickers look through them. */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private Folded() {}

  /** A text without accents and in lower case. */
  public static String of(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
