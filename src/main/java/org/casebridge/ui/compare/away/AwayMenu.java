package org.casebridge.ui.compare.away;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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

  private final Messages messages = Messages.of("away");
  private final Supplier<Away> shown;
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
    this.notices = notices;
    button.setText(messages.get("menu"));
    button.setAccessibleText(messages.get("menu"));
    button.setGraphic(Icons.EXPORT.node());
    MenuItem picture = item(messages.get("menu.picture"), this::copyPicture);
    picture.setAccelerator(
        new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    sheet =
        item(
            messages.get("menu.xlsx"),
            away -> away.table().ifPresentOrElse(taking::spreadsheet, this::nothing));
    button
        .getItems()
        .addAll(
            picture,
            item(messages.get("menu.table"), away -> table(away, this::copyTable)),
            new SeparatorMenuItem(),
            item(
                messages.get("menu.png"),
                away -> picture(away, () -> taking.bitmap(Studio.bitmap(Studio.image(away))))),
            item(
                messages.get("menu.svg"),
                away -> picture(away, () -> taking.drawing(Studio.drawing(away)))),
            item(
                messages.get("menu.pdf"),
                away -> table(away, it -> taking.document(it, Studio.drawings(away)))),
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
    item.setOnAction(_ -> act.accept(shown.get()));
    return item;
  }

  private void table(Away away, Consumer<ViewTable> act) {
    away.table().ifPresentOrElse(act, this::nothing);
  }

  private void picture(Away away, Runnable act) {
    if (away.pages().isEmpty()) {
      nothing();
    } else {
      act.run();
    }
  }

  private void nothing() {
    notices.show(Notice.of(Notice.Kind.INFO, messages.get("nothing")));
  }

  private void copyPicture(Away away) {
    picture(
        away,
        () -> {
          WritableImage image = Studio.image(away);
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          Clipboard.getSystemClipboard().setContent(content);
          notices.show(Notice.of(Notice.Kind.SUCCESS, messages.get("copied.picture")));
        });
  }

  private void copyTable(ViewTable table) {
    ClipboardContent content = new ClipboardContent();
    content.putString(Tsv.of(table));
    content.putHtml(HtmlTable.of(table));
    Clipboard.getSystemClipboard().setContent(content);
    notices.show(Notice.of(Notice.Kind.SUCCESS, messages.get("copied.table")));
  }
}
