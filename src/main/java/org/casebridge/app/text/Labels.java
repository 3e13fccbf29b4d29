package org.casebridge.app.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;

/**
 * The words people read for codes of the model: the study's own wording first, then the shipped.
 */
public final class Labels {
  private final Messages messages;
  private final Map<String, String> own = new HashMap<>();

  private Labels(List<VocabularyTerm> terms, Locale locale) {
    messages = Messages.of("vocabulary", locale);
    for (VocabularyTerm term : terms) {
      if (!term.label().isBlank()) {
        own.put(key(term.vocabulary(), term.code()), term.label());
      }
    }
  }

  /**
   * The words of a study.
   *
   * @param terms the study's terms; empty for the shipped words alone
   * @param locale the reader's language
   */
  public static Labels of(List<VocabularyTerm> terms, Locale locale) {
    return new Labels(terms, locale);
  }

  /**
   * The word for a vocabulary's code; the code itself where neither the study nor the program has a
   * word for it, and nothing for nothing.
   */
  public String term(Vocabulary vocabulary, String code) {
    String key = key(vocabulary, code);
    String label = own.get(key);
    return label != null ? label : shipped(vocabulary, code);
  }

  /** The shipped word for a vocabulary's code, whatever the study calls it; else the code. */
  public String shipped(Vocabulary vocabulary, String code) {
    String key = key(vocabulary, code);
    return messages.has(key) ? messages.get(key) : code;
  }

  /** The word for a value of a fixed vocabulary. */
  public String name(Coded value) {
    String type = ((Enum<?>) value).getDeclaringClass().getSimpleName();
    return messages.get("enum." + type + "." + value.code());
  }

  /** The word for a kind of item, in the singular and in lower case. */
  public String kind(Kind kind) {
    return messages.get("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private static String key(Vocabulary vocabulary, String code) {
    return "term." + vocabulary.code() + "." + code;
  }
}
