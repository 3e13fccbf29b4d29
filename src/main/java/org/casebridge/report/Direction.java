package org.casebridge.report;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
final class Direction {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo");

  private Direction() {}

  /**
   * @param lang a BCP 47 tag
   */
  static boolean isRightToLeft(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    return locale.getScript().isEmpty()
        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
        : SCRIPTS.contains(locale.getScript());
  }
}
