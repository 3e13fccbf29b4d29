package org.casebridge.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casebridge.app.port.Change;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Stamp;
import org.junit.jupiter.api.Test;

class OffsetsTest {
  private static final String TEXT = "She learns each week. James saw it. Bob did not.";

  private static Excerpt excerpt(String words) {
    int start = TEXT.indexOf(words);
    return (Excerpt)
        Blank.of(
            Kind.EXCERPT,
            new Stamp(Ids.next(), Instant.EPOCH, Instant.EPOCH, ""),
            null,
            1,
            Map.of("words", words, "start", start, "end", start + words.length()));
  }

  private static int startAfter(String words, String text) {
    List<Change> changes = Offsets.moved(TEXT, text, List.of(excerpt(words)));
    return changes.isEmpty()
        ? excerpt(words).start()
        : ((Excerpt) changes.getFirst().after()).start();
  }

  @Test
  void anEditBehindAnExcerptLeavesIt() {
    assertThat(startAfter("James saw it.", TEXT + " Later she left.")).isEqualTo(22);
    assertThat(startAfter("James saw it.", TEXT.replace("Bob", "Robert"))).isEqualTo(22);
  }

  @Test
  void anEditBeforeAnExcerptMovesIt() {
    String text = TEXT.replace("each week", "each and every week");
    assertThat(startAfter("James saw it.", text)).isEqualTo(text.indexOf("James saw it."));
    assertThat(startAfter("She learns", "Well. " + TEXT)).isEqualTo(6);
    assertThat(startAfter("James saw it.", TEXT.replace("She learns ", ""))).isEqualTo(11);
  }

  @Test
  void anEditWithinAnExcerptTakesItsPlaceButNotItsWords() {
    List<Change> changes =
        Offsets.moved(TEXT, TEXT.replace("saw", "noticed"), List.of(excerpt("James saw it.")));
    Excerpt after = (Excerpt) changes.getFirst().after();
    assertThat(after.words()).isEqualTo("James saw it.");
    assertThat(after.start()).isEqualTo(-1);
    assertThat(after.end()).isEqualTo(-1);
  }

  @Test
  void anEditRightAtTheEdgeOfAnExcerptKeepsIt() {
    assertThat(startAfter("James saw it.", TEXT.replace("James", "- James"))).isEqualTo(24);
    assertThat(startAfter("James saw it.", TEXT.replace("it. Bob", "it. Yes. Bob"))).isEqualTo(22);
    assertThat(startAfter("James saw it.", TEXT.replace("it. Bob", "it.) Bob"))).isEqualTo(22);
    assertThat(startAfter("James saw it.", TEXT.replace("it. Bob", "it.Bob"))).isEqualTo(22);
  }

  @Test
  void whateverIsEditedAnExcerptWithAPlaceStandsOnItsWords() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder before = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        before.append((char) ('a' + random.nextInt(2)));
      }
      int from = random.nextInt(25);
      int to = from + 1 + random.nextInt(30 - from);
      int start = random.nextInt(25);
      int end = start + 1 + random.nextInt(5);
      String words = before.substring(start, end);
      Excerpt excerpt =
          (Excerpt)
              Blank.of(
                  Kind.EXCERPT,
                  new Stamp(Ids.next(), Instant.EPOCH, Instant.EPOCH, ""),
                  null,
                  1,
                  Map.of("words", words, "start", start, "end", end));
      String after =
          new StringBuilder(before).replace(from, to, "ab".repeat(random.nextInt(3))).toString();
      List<Change> changes = Offsets.moved(before.toString(), after, List.of(excerpt));
      Excerpt now = changes.isEmpty() ? excerpt : (Excerpt) changes.getFirst().after();
      if (now.start() >= 0) {
        assertThat(after.substring(now.start(), now.end())).isEqualTo(words);
      }
    }
  }
}
