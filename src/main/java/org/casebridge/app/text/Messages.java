package org.casebridge.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one area of the program, in the reader's language.
 *
 * <p>Texts lie in {@code messages/<area>.properties} (UTF-8). A text with arguments follows {@link
 * MessageFormat}, so its apostrophes are doubled; one without is taken as it stands.
 */
public final class Messages {
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
   * The text of a key, its arguments filled in.
   *
   * @throws java.util.MissingResourceException if there is no such key: a fault of the program
   */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** Whether the area has a text for the key; for keys put together from a vocabulary's codes. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
