package org.casebridge.ui.compare.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.GeneratedCases;
import org.casebridge.app.compare.GeneratedGrids;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.FxWatchdog;
import org.casebridge.ui.common.OpenDesk;
import org.casebridge.ui.compare.contrasts.ContrastsView;
import org.casebridge.ui.compare.grid.GridView;
import org.casebridge.ui.compare.mediators.MediatorsView;
import org.casebridge.ui.compare.meeting.MeetingView;
import org.casebridge.ui.compare.timeline.TimelineView;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.StillActs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking 200 cases by 60 rows away never blocks the interface, whichever view it is. */
@Tag("fx")
class LargeViewsTest {
  private static final int CASES = 200;
  private static final int ROWS = 60;
  private static final int TRIES = 4;

  @TempDir private Path folder;

  /** Cases with parts of their own, or with as many rows as are asked for in the grid. */
  private static Compared compared(int count, boolean gridded) {
    Labels labels = Labels.of(List.of(), Locale.ENGLISH);
    List<CaseFile> cases = GeneratedCases.of(count, 4);
    Comparison comparison =
        Comparison.of(
            new Stamp(new UUID(0, 1), Instant.EPOCH, Instant.EPOCH, ""),
            0,
            "All",
            cases.stream().map(it -> it.learner().id()).toList());
    return new Compared(
        comparison,
        cases,
        gridded
            ? GeneratedGrids.of(count, ROWS, 7)
            : new Comparer(labels, Audience.RESEARCHER)
                .grid(cases, ComparisonPart.shown(List.of())),
        labels,
        Audience.RESEARCHER);
  }

  private static ComparisonView made(String name, OpenDesk desk) {
    StillActs acts = new StillActs();
    return switch (name) {
      case "grid" -> new GridView(Messages.of("compare"), acts);
      case "contrasts" -> new ContrastsView(acts, desk.desk());
      case "timeline" -> new TimelineView(acts);
      case "mediators" -> new MediatorsView(acts);
      case "meeting" -> new MeetingView(acts);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Away away(ComparisonView view, int count) {
    Runnable show = view.prepare(compared(count, view instanceof GridView));
    return Fx.get(() -> {
      show.run();
      return new Away(
          "All", "View", () -> "all", Optional::empty, false, view.pages(AwayMenu.WIDTH));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid", "contrasts", "timeline", "mediators", "meeting"})
  void noTurnTakesLong(String name) throws Exception {
    try (OpenDesk desk = OpenDesk.sample(folder)) {
      ComparisonView view = Fx.get(() -> made(name, desk));
      // What is done for the first time is slower, whatever it is.
      taken(away(view, 8), true);
      Away all = away(view, CASES);
      // A block of the program's own comes back each time; one of the machine's does not.
      AssertionError blocked = null;
      for (int i = 0; i < TRIES && (i == 0 || blocked != null); i++) {
        blocked = blockedBy(all, name.equals("timeline"));
      }
      assertThat(blocked).isNull();
    }
  }

  private static @Nullable AssertionError blockedBy(Away away, boolean painted) throws Exception {
    try (FxWatchdog dog = FxWatchdog.of50()) {
      taken(away, painted);
      return null;
    } catch (AssertionError blocked) {
      return blocked;
    }
  }

  private static void taken(Away away, boolean painted) throws ExpectedProblem {
    assertThat(Studio.drawing(away).make(Progress.NONE).marks()).hasSizeGreaterThan(50);
    Studio.drawings(away, (_, height) -> height < 2000, Progress.NONE);
    if (painted) {
      assertThat(Studio.bitmap(away, 60e6).make(Progress.NONE).width()).isGreaterThan(900);
    }
  }
}
