package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.card.CaseCard.Lane;
import org.casebridge.app.card.LaneItem;
import org.casebridge.report.HistoryOutline.Stage;

/** The words of a card in the order in which they are read. */
final class CardWords {
  private CardWords() {}

  /** All of them; the foot is not among them. */
  static List<String> of(CaseCard card) {
    List<String> words = new ArrayList<>(List.of(card.pseudonym(), card.headline()));
    words.addAll(card.chips());
    words.add(card.summary());
    for (Lane lane : card.lanes()) {
      words.add(lane.title());
      words.addAll(of(lane));
    }
    words.addAll(rest(card));
    words.removeIf(String::isBlank);
    return words;
  }

  /** The same where the lanes are a table: all of its heads come first. */
  static List<String> withTable(CaseCard card) {
    List<String> words = new ArrayList<>(List.of(card.pseudonym(), card.headline()));
    words.addAll(card.chips());
    words.add(card.summary());
    card.lanes().forEach(lane -> words.add(lane.title()));
    card.lanes().forEach(lane -> words.addAll(of(lane)));
    words.addAll(rest(card));
    words.removeIf(String::isBlank);
    return words;
  }

  private static List<String> of(Lane lane) {
    List<String> words = new ArrayList<>();
    for (LaneItem item : lane.items()) {
      words.addAll(List.of(item.lead(), item.rest(), item.note()));
    }
    if (lane.items().isEmpty()) {
      words.add(lane.empty());
    }
    return words;
  }

  private static List<String> rest(CaseCard card) {
    List<String> words = new ArrayList<>();
    List<Stage> stages = HistoryOutline.of(card.history());
    words.add(stages.isEmpty() ? "" : card.titles().history());
    for (Stage stage : stages) {
      words.add(stage.part() == null ? "" : stage.part().label());
      stage.events().forEach(event -> words.add(event.text()));
    }
    words.addAll(List.of(card.voice().text(), card.voice().attribution()));
    words.add(card.outcomes().isEmpty() ? "" : card.titles().outcomes());
    card.outcomes().forEach(it -> words.addAll(List.of(it.dimension(), it.word(), it.note())));
    words.add(card.question().isBlank() ? "" : card.titles().question());
    words.add(card.question());
    return words;
  }

  /** Each one stands in a text after the one before it. */
  static void assertInOrder(String text, List<String> words) {
    String flat = flat(text);
    int at = 0;
    for (String each : words) {
      String wanted = flat(each);
      assertThat(flat.indexOf(wanted, at))
          .as("“%s” after place %s of %s", wanted, at, flat)
          .isNotNegative();
      at = flat.indexOf(wanted, at) + wanted.length();
    }
  }

  /** With every stretch of white space as one space, and without what can't be shown. */
  static String flat(String text) {
    return CleanText.of(text).replaceAll("[\u2066-\u2069]", "").replaceAll("\\s+", " ").strip();
  }
}
