package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.casebridge.app.card.Paper;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.TablePrinter;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.FileAsk;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.away.Making;
import org.casebridge.ui.compare.away.Taking;

/** Makes files of a comparison's views: asks where, writes away from the window, and tells. */
final class ViewExports {
  private final Messages messages = Messages.of("shell");
  private final Background background;
  private final Outside outside;
  private final Memory memory;
  private final Notices notices;
  private final WorkBar work;

  ViewExports(
      Background background, Outside outside, Memory memory, Notices notices, WorkBar work) {
    this.background = background;
    this.outside = outside;
    this.memory = memory;
    this.notices = notices;
    this.work = work;
  }

  private interface Writing {
    void write(Path path, Progress progress) throws ExpectedProblem;
  }

  void document(Making<ViewTable> table, Taking.Pictures pictures) {
    Instant now = outside.clock().instant();
    Paper paper = memory.paper();
    TablePrinter printer = outside.views().documents();
    ask(
        messages.get("comparison.file"),
        messages.get("kind.pdf"),
        ".pdf",
        (path, progress) -> {
          ViewTable told = table.make(progress);
          // What would come out too small to read is told by the table alone; no view has all of
          // its words larger than usual, so most of that is not even drawn.
          List<Drawing> legible =
              pictures
                  .make((width, height) -> legible(Theme.BODY_SIZE, width, height, paper), progress)
                  .stream()
                  .filter(it -> legible(it.smallestWords(), it.width(), it.height(), paper))
                  .toList();
          progress.report(-1, "");
          printer.print(told, legible, paper, now, path, progress);
        });
  }

  private boolean legible(double words, double width, double height, Paper paper) {
    return words * outside.views().documents().scale(width, height, paper) >= TablePrinter.SMALLEST;
  }

  void spreadsheet(Making<ViewTable> table) {
    Instant now = outside.clock().instant();
    ask(
        messages.get("comparison.file.xlsx"),
        messages.get("kind.xlsx"),
        ".xlsx",
        (path, progress) ->
            outside.views().spreadsheets().write(table.make(progress), now, path, progress));
  }

  void drawing(Making<Drawing> drawing) {
    ask(
        messages.get("comparison.file.svg"),
        messages.get("kind.svg"),
        ".svg",
        (path, progress) -> {
          Drawing made = drawing.make(progress);
          progress.report(-1, "");
          outside.views().drawings().write(made, path, progress);
        });
  }

  void bitmap(Making<Bitmap> bitmap) {
    ask(
        messages.get("comparison.file.png"),
        messages.get("kind.png"),
        ".png",
        (path, progress) -> {
          Bitmap made = bitmap.make(progress);
          progress.report(-1, "");
          outside.views().bitmaps().write(made, path, progress);
        });
  }

  <T> void make(String name, Making<T> making, Consumer<T> then) {
    work.run(
        name,
        background.aside("make of a view", (Progress it) -> making.make(it)).onSuccess(then),
        () -> {});
  }

  private void ask(String name, String kind, String ending, Writing writing) {
    outside
        .ask()
        .save(messages.get("ask.comparison"), name, List.of(FileAsk.Kind.of(kind, "*" + ending)))
        .map(path -> Exports.ending(path, ending))
        .ifPresent(path ->
            work.run(
                messages.get("comparison.writing"),
                background
                    .aside(
                        "write a view",
                        (Progress progress) -> {
                          writing.write(path, progress);
                          return Background.Done.DONE;
                        })
                    .onSuccess(_ ->
                        notices.show(
                            Notice.of(
                                Notice.Kind.SUCCESS,
                                messages.get("comparison.done", path.toString())))),
                () -> {}));
  }
}
