package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
    void write(Path path) throws ExpectedProblem;
  }

  void document(ViewTable table, List<Drawing> pictures) {
    Instant now = outside.clock().instant();
    TablePrinter printer = outside.views().documents();
    // What would come out too small to read is told by the table alone.
    List<Drawing> legible =
        pictures.stream()
            .filter(it ->
                it.smallestWords() * printer.scale(it, memory.paper()) >= TablePrinter.SMALLEST)
            .toList();
    ask(
        messages.get("comparison.file"),
        messages.get("kind.pdf"),
        ".pdf",
        path -> printer.print(table, legible, memory.paper(), now, path));
  }

  void spreadsheet(ViewTable table) {
    Instant now = outside.clock().instant();
    ask(
        messages.get("comparison.file.xlsx"),
        messages.get("kind.xlsx"),
        ".xlsx",
        path -> outside.views().spreadsheets().write(table, now, path));
  }

  void drawing(Drawing drawing) {
    ask(
        messages.get("comparison.file.svg"),
        messages.get("kind.svg"),
        ".svg",
        path -> outside.views().drawings().write(drawing, path));
  }

  void bitmap(Bitmap bitmap) {
    ask(
        messages.get("comparison.file.png"),
        messages.get("kind.png"),
        ".png",
        path -> outside.views().bitmaps().write(bitmap, path));
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
                        (Progress _) -> {
                          writing.write(path);
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
