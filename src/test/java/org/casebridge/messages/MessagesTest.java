package org.casebridge.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text is missing and none is left over; and each sort of fault is found when planted. */
class MessagesTest {
  /** Beginnings that keys are put together from. LabelsTest compares them with the model. */
  private static final Set<String> FAMILIES = Set.of("enum.", "kind.", "question.", "term.");

  @TempDir private Path sources;
  @TempDir private Path messages;

  @BeforeEach
  void plantSoundFiles() throws IOException {
    plant(
        """
        final class Screen {
          private final Messages texts = Messages.of("screen");
          String title(String kind) {
            return texts.get("title.count", 3) + texts.get("kind." + kind);
          }
        }
        """);
    Files.writeString(
        messages.resolve("screen.properties"), "title.count={0} cases\nkind.case=case\n");
  }

  @Test
  void everyKeyOfTheProgramIsThereAndUsed() throws IOException {
    assertThat(
            KeyCheck.faults(
                Path.of("src/main/java"),
                Path.of("src/main/resources/org/casebridge/messages"),
                FAMILIES,
                fieldPaths()))
        .isEmpty();
  }

  @Test
  void everyPartOfAComparisonHasATitleAndNoTitleOrHintIsLeftOver() {
    Set<String> parts =
        Stream.of(ComparisonPart.values()).map(ComparisonPart::key).collect(Collectors.toSet());
    assertThat(comparisonKeys("part.")).isEqualTo(parts);
    assertThat(parts).containsAll(comparisonKeys("hint."));
  }

  private static Set<String> comparisonKeys(String family) {
    return ResourceBundle.getBundle("org.casebridge.messages.comparison", Locale.ROOT)
        .keySet()
        .stream()
        .filter(key -> key.startsWith(family))
        .map(key -> key.substring(family.length()))
        .collect(Collectors.toSet());
  }

  private static Set<String> fieldPaths() {
    Set<String> paths =
        Stream.of(Kind.values())
            .flatMap(kind -> Shape.of(kind).slots().stream())
            .map(Slot::path)
            .collect(Collectors.toSet());
    // Parts of the claims that the shape of an entity holds as one.
    paths.addAll(Set.of("claim.inferredParts"));
    return paths;
  }

  @Test
  void soundFilesHaveNoFault() throws IOException {
    assertThat(faults()).isEmpty();
  }

  @Test
  void findsAMissingKey() throws IOException {
    plant("class Other { String say() { return Messages.of(\"screen\").get(\"title.gone\"); } }");
    assertThat(faults())
        .contains("Other.java asks for title.gone, which is not in screen")
        .contains("Other.java names title.gone, which looks like a key and is in no area");
  }

  @Test
  void findsAKeyThatIsOnlyInAnotherArea() throws IOException {
    Files.writeString(messages.resolve("other.properties"), "foot.note=Note\n");
    plant(
        """
        class Other {
          private final Messages texts;
          Other() { this.texts = Messages.of("other"); }
          String say(boolean yes) { return texts.get(yes ? "foot.note" : "title.count"); }
        }
        """);
    assertThat(faults()).containsExactly("Other.java asks for title.count, which is not in other");
  }

  @Test
  void findsAMissingKeyAskedOfTextsHandedOver() throws IOException {
    plant("class Other { String say(Messages texts) { return texts.get(\"gone\"); } }");
    assertThat(faults()).containsExactly("Other.java asks for gone, which is not in any area");
  }

  @Test
  void findsAMissingKeyThatIsOnlyPassedOn() throws IOException {
    plant(
        "class Other { String code = \"title.lost\"; String css = \"title.css\"; String field ="
            + " \"title.path\"; }");
    assertThat(faults())
        .containsExactly("Other.java names title.lost, which looks like a key and is in no area");
  }

  @Test
  void findsAKeyNobodyUses() throws IOException {
    append("title.old=Old");
    assertThat(faults()).containsExactly("screen has title.old, which nobody uses");
  }

  @Test
  void findsAKeyThatIsThereTwice() throws IOException {
    append("title.count={0} learners");
    assertThat(faults()).containsExactly("screen has title.count twice");
  }

  @Test
  void findsAnAreaWithoutAFileAndAFileWithoutAnArea() throws IOException {
    plant("class Other { Messages texts = Messages.of(\"nowhere\"); }");
    Files.writeString(messages.resolve("left.properties"), "");
    assertThat(faults())
        .containsExactly(
            "Other.java opens the area nowhere, which has no file", "left is opened by nobody");
  }

  @Test
  void findsKeysPutTogetherWithoutANamedFamily() throws IOException {
    plant("class Other { String say(Messages m, String s) { return m.get(\"title.\" + s); } }");
    assertThat(faults())
        .containsExactly("Other.java puts keys together from \"title.\", which is no named family");
  }

  @Test
  void findsALoneApostropheThatWouldSwallowTheArgument() throws IOException {
    Files.writeString(
        messages.resolve("screen.properties"), "title.count=It's {0}\nkind.case=It's\n");
    assertThat(faults()).containsExactly("screen has a lone apostrophe in title.count");
  }

  @Test
  void findsAnArgumentTooFew() throws IOException {
    plant("class Other { String say(Messages texts) { return texts.get(\"title.count\"); } }");
    assertThat(faults())
        .containsExactly("Other.java gives 0 arguments to title.count, which has places for 1");
  }

  @Test
  void findsAnEmptyText() throws IOException {
    append("kind.study=");
    assertThat(faults()).containsExactly("screen has nothing for kind.study");
  }

  private void append(String line) throws IOException {
    Path file = messages.resolve("screen.properties");
    Files.writeString(file, Files.readString(file) + line + "\n");
  }

  private void plant(String source) throws IOException {
    String name = source.contains("class Other") ? "Other.java" : "Screen.java";
    Files.writeString(sources.resolve(name), source);
  }

  private Set<String> faults() throws IOException {
    return KeyCheck.faults(sources, messages, Set.of("kind."), Set.of("title.path"));
  }
}
