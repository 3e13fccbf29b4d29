package org.casebridge.app.text;

import java.text.Bidi;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The texts of one area of the program, in the reader's language.
 *
 * <p>Texts lie in {@code messages/<area>.properties} (UTF-8). A text with arguments follows {@link
 * MessageFormat}, so its apostrophes are doubled; one without is taken as it stands.
 */
public final class Messages {
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * Opens the texts of an area.
   *
   * @param area the file's name without its ending, e.g. {@code "cases"}
   * @param locale the reader's language; English is used where a text has no translation
   */
  public static Messages of(String area, Locale locale) {
    return new Messages(
        ResourceBundle.getBundle(
            "org.casebridge.messages." + area,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        locale);
  }

  /** Opens the texts of an area in the machine's language. */
  public static Messages of(String area) {
    return of(area, Locale.getDefault());
  }

  /**
   * The text of a key, its arguments filled in. A text that runs from right to left, at least in
   * part, comes between invisible signs that keep it from turning the words around it (isolates,
   * Unicode Standard Annex #9).
   *
   * @throws java.util.MissingResourceException if there is no such key: a fault of the program
   */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0
        ? text
        : new MessageFormat(text, locale)
            .format(Stream.of(arguments).map(Messages::isolated).toArray());
  }

  private static Object isolated(Object argument) {
    return argument instanceof String text
            && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? ISOLATE + text + END_OF_ISOLATE
        : argument;
  }

  /** Whether the area has a text for the key; for keys put together from a vocabulary's codes. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
