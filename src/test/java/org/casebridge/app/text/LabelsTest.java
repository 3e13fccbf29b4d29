package org.casebridge.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.casebridge.app.interchange.NewStudy;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private final Labels shipped = Labels.of(List.of(), Locale.ENGLISH);

  @Test
  void everyCodeOfTheModelHasAWordAndNoWordIsLeftOver() {
    Set<String> needed = new TreeSet<>();
    for (Class<?> type : Coded.class.getPermittedSubclasses()) {
      for (Object value : type.getEnumConstants()) {
        needed.add("enum." + type.getSimpleName() + "." + ((Coded) value).code());
      }
    }
    for (Vocabulary vocabulary : Vocabulary.values()) {
      for (String code : vocabulary.shipped()) {
        needed.add("term." + vocabulary.code() + "." + code);
      }
    }
    for (Kind kind : Kind.values()) {
      needed.add("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
    NewStudy.QUESTIONS.forEach(question -> needed.add("question." + question.code()));
    Set<String> there =
        new TreeSet<>(
            ResourceBundle.getBundle("org.casebridge.messages.vocabulary", Locale.ROOT).keySet());
    assertThat(there).isEqualTo(needed);
  }

  @Test
  void everyWordCanBeAskedFor() {
    List<String> words = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      words.add(shipped.kind(kind));
    }
    for (Stance stance : Stance.values()) {
      words.add(shipped.name(stance));
    }
    assertThat(words).doesNotContain("").doesNotHaveDuplicates();
  }

  @Test
  void theStudysOwnWordComesFirstThenTheShippedOneThenTheCode() {
    Stamp stamp = new Stamp(Ids.next(), Instant.EPOCH, Instant.EPOCH, "");
    Labels labels =
        Labels.of(
            List.of(
                new VocabularyTerm(
                    stamp, Vocabulary.CAPITAL, 1, "social", "people known", "", false),
                new VocabularyTerm(stamp, Vocabulary.CAPITAL, 2, "skill", " ", "", false)),
            Locale.ENGLISH);
    assertThat(labels.term(Vocabulary.CAPITAL, "social")).isEqualTo("people known");
    assertThat(labels.shipped(Vocabulary.CAPITAL, "social")).isEqualTo("social");
    assertThat(labels.term(Vocabulary.CAPITAL, "skill")).isEqualTo("skill");
    assertThat(labels.term(Vocabulary.MEDIATOR_ROLE, "hr")).isEqualTo("HR");
    assertThat(labels.term(Vocabulary.CAPITAL, "spiritual")).isEqualTo("spiritual");
    assertThat(labels.term(Vocabulary.CAPITAL, "")).isEmpty();
  }
}
