package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was asked to stop leaves everything as it was. */
class StoppedTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final Instant MADE = Instant.parse("2026-01-05T08:00:00Z");

  @TempDir private Path folder;

  /** What can be written. */
  enum Sort {
    DOCUMENT {
      @Override
      void write(Path target, Progress progress) throws ExpectedProblem {
        new PdfTablePrinter(TYPEFACES)
            .print(TABLE, List.of(Drawings.sample()), Paper.A4, MADE, target, progress);
      }
    },
    SPREADSHEET {
      @Override
      void write(Path target, Progress progress) throws ExpectedProblem {
        new XlsxTableWriter().write(TABLE, MADE, target, progress);
      }
    },
    DRAWING {
      @Override
      void write(Path target, Progress progress) throws ExpectedProblem {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
          marks.add(Drawings.words("Again and again", i, i));
        }
        new SvgDrawingWriter().write(new Drawing(10, 10, "t", "d", marks), target, progress);
      }
    },
    BITMAP {
      @Override
      void write(Path target, Progress progress) throws ExpectedProblem {
        new PngBitmapWriter().write(new Bitmap(300, 300, new int[90_000]), target, progress);
      }
    };

    private static final ViewTable TABLE =
        new ViewTable(
            "Contrasts",
            "",
            "en",
            "Part",
            List.of(new ViewTable.ColumnHead("Destiny", "")),
            List.of(
                new ViewTable.Group(
                    "",
                    Optional.empty(),
                    List.of(new ViewTable.Row("Stance", "", List.of(TableCell.of("bridge")))))));

    abstract void write(Path target, Progress progress) throws ExpectedProblem;
  }

  /** Is asked to stop when it has asked so often. */
  private static final class Stop implements Progress {
    private int left;

    Stop(int after) {
      left = after;
    }

    @Override
    public void report(double done, String what) {}

    @Override
    public boolean cancelled() {
      left--;
      return left < 0;
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void whateverIsWrittenLeavesWhatWasThereAndNothingElse(Sort sort) throws Exception {
    Path target = folder.resolve("taken");
    Files.writeString(target, "as it was");
    for (int after : new int[] {0, 1}) {
      assertThatThrownBy(() -> sort.write(target, new Stop(after)))
          .isInstanceOf(CancellationException.class);
      assertThat(target).content().isEqualTo("as it was");
      try (Stream<Path> there = Files.list(folder)) {
        assertThat(there).containsExactly(target);
      }
    }
    sort.write(target, new Stop(Integer.MAX_VALUE));
    assertThat(Files.size(target)).isGreaterThan(100);
  }
}
