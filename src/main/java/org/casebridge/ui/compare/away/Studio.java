package org.casebridge.ui.compare.away;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.ui.common.Theme;

/**
 * Where pictures of views are made: in light colours and at the usual size of text, whatever the
 * window looks like. To be used on the interface thread.
 */
final class Studio {
  private static final String STYLES =
      Objects.requireNonNull(Studio.class.getResource("/org/casebridge/ui/compare/compare.css"))
          .toExternalForm();

  /** A picture has so many pixels for each of the view's, so that it can be enlarged a little. */
  private static final double SHARPNESS = 2;

  /** Beyond this a picture is not made sharper, so that it fits into memory, in pixels. */
  private static final double LARGEST = 60_000_000;

  private Studio() {}

  /** The pages one by one, as drawings. */
  static List<Drawing> drawings(Away away) {
    List<Drawing> drawings = new ArrayList<>();
    for (Region page : away.pages()) {
      dressed(page);
      String told = page.getAccessibleText();
      drawings.add(
          SceneDrawing.of(
              page,
              away.title() + ", " + away.subtitle(),
              told == null || told.isBlank() ? away.description() : told));
    }
    return drawings;
  }

  /** All pages under their title, as one drawing. */
  static Drawing drawing(Away away) {
    return SceneDrawing.of(whole(away), away.title() + ", " + away.subtitle(), away.description());
  }

  /** All pages under their title, in pixels. */
  static WritableImage image(Away away) {
    Region sheet = whole(away);
    double pixels = sheet.getWidth() * sheet.getHeight();
    double scale = Math.min(SHARPNESS, Math.max(1, Math.sqrt(LARGEST / pixels)));
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    how.setFill(Color.WHITE);
    return sheet.snapshot(how, null);
  }

  static Bitmap bitmap(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Bitmap(width, height, argb);
  }

  private static Region whole(Away away) {
    Label title = new Label(away.title());
    title.getStyleClass().add("title-2");
    Label subtitle = new Label(away.subtitle());
    subtitle.getStyleClass().add("muted");
    VBox sheet = new VBox(new VBox(title, subtitle));
    sheet.getStyleClass().addAll("ground", "away-sheet");
    sheet.getStylesheets().add(STYLES);
    sheet.getChildren().addAll(away.pages());
    dressed(sheet);
    return sheet;
  }

  /** Gives a page its styles and the size it wants. */
  private static void dressed(Region page) {
    Pane holder = new Pane(page);
    Scene scene = new Scene(holder);
    scene.getStylesheets().setAll(Theme.stylesheets(false, 1));
    holder.applyCss();
    double width = Math.max(page.prefWidth(-1), page.minWidth(-1));
    page.resize(width, page.prefHeight(width));
    page.layout();
    // What wraps knows its height only once it has its width.
    page.resize(width, page.prefHeight(width));
    page.layout();
  }
}
