package org.casebridge.ui.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.meeting.CircleLayout;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ManyTokensTest {
  private static Compared compared(List<CaseFile> cases) {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    return new Compared(
        Comparison.of(
            new Stamp(new UUID(0, 1), Instant.EPOCH, Instant.EPOCH, ""),
            0,
            "All",
            cases.stream().map(it -> it.learner().id()).toList()),
        cases,
        new Comparer(labels, Audience.RESEARCHER).grid(cases, ComparisonPart.shown(List.of())),
        labels,
        Audience.RESEARCHER);
  }

  private static int count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(ManyTokensTest::count).sum()
        : 1;
  }

  /** Circles of two hundred cases in a window of 700 by 700. */
  private static CirclesPane circles(Meeting meeting) {
    CirclesPane circles = new CirclesPane(new MeetingWords(Messages.of("meetingview", Locale.UK)));
    StackPane root = new StackPane(circles);
    new Scene(root, 700, 700);
    MeetingView.dress(root);
    circles.show(meeting);
    root.applyCss();
    root.layout();
    return circles;
  }

  @Test
  void everyTokenIsDrawnInTheColourOfItsCase() {
    Fx.run(() -> {
      Meeting meeting = Meeting.of(compared(GeneratedCases.of(200, 4)));
      CirclesPane circles = circles(meeting);
      List<CircleLayout.Place> places = meeting.layout().places();
      assertThat(meeting.rated())
          .isNotEmpty()
          .allSatisfy(token -> {
            CircleLayout.Place place = places.get(meeting.rated().indexOf(token));
            assertThat(circles.lookup(".fill-" + token.hue().code()))
                .isInstanceOfSatisfying(
                    SVGPath.class,
                    path -> assertThat(path.contains(700 * place.x(), 700 * place.y())).isTrue());
          });
    });
  }

  @Test
  void markingATokenDrawsNoneAnew() {
    Fx.run(() -> {
      Meeting meeting = Meeting.of(compared(GeneratedCases.of(200, 4)));
      CirclesPane circles = circles(meeting);
      SVGPath path = (SVGPath) circles.lookup(".fill-brown");
      String blank = "M 0 0";
      path.setContent(blank);
      circles.mark(meeting.rated().getFirst(), meeting.point().routes().getFirst());
      circles.getParent().layout();
      assertThat(path.getContent()).isEqualTo(blank);
      circles.resize(600, 600);
      circles.layout();
      assertThat(path.getContent()).startsWith("M ").isNotEqualTo(blank);
    });
  }

  @Test
  void twoHundredCasesTakeFewNodesAndEveryTokenIsReachedByKey() {
    Fx.run(() -> {
      Meeting meeting = Meeting.of(compared(GeneratedCases.of(200, 4)));
      MeetingWords words = new MeetingWords(Messages.of("meetingview", Locale.UK));
      CirclesPane circles = new CirclesPane(words);
      RouteList list = new RouteList(words);
      int[] at = {-1};
      circles.setOnSelect(token -> {
        at[0] = meeting.rated().indexOf(token);
        circles.mark(token, meeting.route(token.caseId()).orElse(null));
      });
      Theme theme = new Theme();
      theme.choiceProperty().set(Theme.Choice.LIGHT);
      StackPane root = new StackPane(circles);
      Scene scene = new Scene(root, 700, 700);
      theme.dress(scene);
      MeetingView.dress(root);
      Stage stage = new Stage();
      stage.setScene(scene);
      circles.show(meeting);
      list.show(meeting);
      stage.show();
      root.applyCss();
      root.layout();
      assertThat(meeting.rated()).hasSizeGreaterThan(200);
      assertThat(count(root)).isLessThan(60);
      for (int i = 0; i < meeting.rated().size(); i++) {
        circles.fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        assertThat(at[0]).isEqualTo(i);
      }
      root.layout();
      root.getChildren().setAll(list);
      root.applyCss();
      root.layout();
      assertThat(count(root)).isLessThanOrEqualTo(400);
      stage.close();
    });
  }
}
