package org.casebridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.casebridge.app.port.ExpectedProblem;
import org.junit.jupiter.api.Test;

class ProblemsTest extends WindowTest {
  private static final String CASE_TEXT = "she felt a burden";

  @Test
  void anExpectedProblemIsASentenceThatStaysUntilDismissed() {
    Notices notices = Fx.get(Notices::new);
    show(notices);
    new Problems(notices)
        .expected(new ExpectedProblem("file.newer", "It is newer. Nothing changed."));
    Fx.until(() -> notices.shownProperty().size() == 1);
    Notice notice = Fx.get(() -> notices.shownProperty().getFirst());
    assertThat(notice.text()).isEqualTo("It is newer. Nothing changed.");
    assertThat(notice.kind().passing()).isFalse();
    assertThat(Fx.get(() -> notices.getChildren().getFirst().getAccessibleText()))
        .isEqualTo(notice.text());
    List<Button> buttons = all(notices, "button", Button.class);
    assertThat(buttons).extracting(Button::getAccessibleText).containsExactly("Dismiss");
    // A button hears keys once it has been drawn.
    Fx.until(() -> buttons.getFirst().getSkin() != null);
    Fx.run(() -> buttons.getFirst().requestFocus());
    push(KeyCode.SPACE);
    Fx.until(() -> notices.shownProperty().isEmpty() && notices.getChildren().isEmpty());
  }

  @Test
  void aFaultHasAStableCodeAndAReportWithoutCaseText() {
    Notices notices = Fx.get(Notices::new);
    show(notices);
    Problems problems = new Problems(notices);
    List<Exception> same = Stream.generate(ProblemsTest::fault).limit(2).toList();
    same.forEach(problems::fault);
    Fx.until(() -> !notices.shownProperty().isEmpty());
    Fx.run(() -> {
      assertThat(notices.shownProperty()).as("the same fault is told once").hasSize(1);
      Notice notice = notices.shownProperty().getFirst();
      String report = Objects.requireNonNull(notice.detail());
      assertThat(notice.text()).contains(FaultReport.of(same.getFirst()).code());
      assertThat(report)
          .contains("IllegalStateException", "caused by java.lang.IllegalArgumentException")
          .contains("ProblemsTest.fault")
          .doesNotContain(CASE_TEXT);
    });
  }

  @Test
  void differentFaultsHaveDifferentCodes() {
    assertThat(FaultReport.of(fault()).code())
        .matches("CB-[0-9A-F]{6}")
        .isNotEqualTo(FaultReport.of(new IllegalArgumentException()).code());
  }

  @Test
  void aDoneThingCanBeUndoneFromItsNotice() {
    List<String> log = new ArrayList<>();
    Notices notices = Fx.get(Notices::new);
    show(notices);
    Fx.run(() ->
        notices.show(
            Notice.of(Notice.Kind.SUCCESS, "Deleted").with("Undo", () -> log.add("undone"))));
    Fx.run(() -> all(notices, "notice-action", Button.class).getFirst().fire());
    assertThat(log).containsExactly("undone");
    assertThat(Fx.get(() -> notices.shownProperty().isEmpty())).isTrue();
  }

  @Test
  void noticesDoNotPileUpAndProblemsOutlastPassingOnes() {
    Notices notices = Fx.get(Notices::new);
    Fx.run(() -> {
      notices.show(Notice.of(Notice.Kind.PROBLEM, "problem"));
      for (int i = 0; i < 9; i++) {
        notices.show(Notice.of(Notice.Kind.SUCCESS, "done " + i));
      }
    });
    assertThat(Fx.get(() -> notices.shownProperty().stream().map(Notice::text).toList()))
        .containsExactly("problem", "done 6", "done 7", "done 8");
  }

  private static Exception fault() {
    return new IllegalStateException(CASE_TEXT, new IllegalArgumentException(CASE_TEXT));
  }
}
