package org.casebridge.ui.compare.away;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.HtmlTable;
import org.casebridge.app.takeaway.Tsv;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Notice;
import org.casebridge.ui.common.Notices;

/** Takes the view that is shown to the clipboard, or to a file. */
public final class AwayMenu {
  /**
   * How wide a page is, in pixels. On A4 laid crosswise its smallest text, 12 pixels, comes out at
   * 9 points.
   */
  public static final double WIDTH = 1000;

  /** Beyond this a picture is not made sharper, so that it fits into memory, in pixels. */
  private static final double LARGEST = 60_000_000;

  /** The clipboard copies a picture while nothing else can be done. */
  private static final double LARGEST_COPY = 16_000_000;

  private final Messages messages = Messages.of("away");
  private final Supplier<Away> shown;
  private final Taking taking;
  private final Notices notices;
  private final MenuButton button = new MenuButton();
  private final MenuItem sheet;

  /**
   * Makes the menu.
   *
   * @param shown the view as it is shown now
   */
  public AwayMenu(Supplier<Away> shown, Taking taking, Notices notices) {
    this.shown = shown;
    this.taking = taking;
    this.notices = notices;
    button.setText(messages.get("menu"));
    button.setAccessibleText(messages.get("menu"));
    button.setGraphic(Icons.EXPORT.node());
    MenuItem picture = item(messages.get("menu.picture"), this::copyPicture);
    picture.setAccelerator(
        new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    sheet = item(messages.get("menu.xlsx"), away -> taking.spreadsheet(table(away)));
    button
        .getItems()
        .addAll(
            picture,
            item(messages.get("menu.table"), this::copyTable),
            new SeparatorMenuItem(),
            item(messages.get("menu.png"), away -> taking.bitmap(Studio.bitmap(away, LARGEST))),
            item(messages.get("menu.svg"), away -> taking.drawing(Studio.drawing(away))),
            item(
                messages.get("menu.pdf"),
                away ->
                    taking.document(
                        table(away),
                        (wanted, progress) -> Studio.drawings(away, wanted, progress))),
            sheet);
    button.setOnShowing(_ -> sheet.setVisible(shown.get().counted()));
  }

  /** The button that opens the menu. */
  public MenuButton node() {
    return button;
  }

  /** Whether there is anything to take away. */
  public void setDisable(boolean nothing) {
    button.setDisable(nothing);
  }

  private MenuItem item(String text, Consumer<Away> act) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> {
      Away away = shown.get();
      if (away.pages().isEmpty()) {
        notices.show(Notice.of(Notice.Kind.INFO, messages.get("nothing")));
      } else {
        act.accept(away);
      }
    });
    return item;
  }

  private Making<ViewTable> table(Away away) {
    return _ ->
        away.table()
            .get()
            .orElseThrow(() -> new ExpectedProblem("away.nothing", messages.get("nothing")));
  }

  private void copyPicture(Away away) {
    Making<Bitmap> picture = Studio.bitmap(away, LARGEST_COPY);
    taking.make(
        messages.get("making.picture"),
        progress -> image(picture.make(progress)),
        image -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          copied(content, messages.get("copied.picture"));
        });
  }

  private static WritableImage image(Bitmap bitmap) {
    WritableImage image = new WritableImage(bitmap.width(), bitmap.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            bitmap.width(),
            bitmap.height(),
            PixelFormat.getIntArgbInstance(),
            bitmap.argb(),
            0,
            bitmap.width());
    return image;
  }

  /** A table as text and as a table of a web page. */
  private record Copied(String text, String html) {
    static Copied of(ViewTable table) {
      return new Copied(Tsv.of(table), HtmlTable.of(table));
    }

    @Override
    public String toString() {
      return "Copied[" + text.length() + "]";
    }
  }

  private void copyTable(Away away) {
    taking.make(
        messages.get("making.table"),
        progress -> Copied.of(table(away).make(progress)),
        table -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(table.text());
          content.putHtml(table.html());
          copied(content, messages.get("copied.table"));
        });
  }

  private void copied(ClipboardContent content, String told) {
    Clipboard.getSystemClipboard().setContent(content);
    notices.show(Notice.of(Notice.Kind.SUCCESS, told));
  }
}
