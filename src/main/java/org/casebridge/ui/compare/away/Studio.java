package org.casebridge.ui.compare.away;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.compare.view.Parted;

/**
 * Where pictures of views are made: in light colours and at the usual size of text, whatever the
 * window looks like. One page at a time is laid out, and the interface thread works in short turns,
 * so that it makes no difference to those who go on working how large the view is.
 */
final class Studio {
  private static final String STYLES =
      Objects.requireNonNull(Studio.class.getResource("/org/casebridge/ui/compare/compare.css"))
          .toExternalForm();

  /** Free space around all pages, in pixels. */
  private static final double EDGE = 2 * Theme.BODY_SIZE;

  /** Between pages, in pixels. */
  private static final double GAP = Theme.BODY_SIZE;

  /** A picture has so many pixels for each of the view's, so that it can be enlarged a little. */
  private static final double SHARPNESS = 2;

  /** With fewer nobody could read it. */
  private static final double LEAST_SHARPNESS = 0.6;

  /** Pixels painted at a time, while the interface thread waits. */
  private static final int BAND = 250_000;

  private final Messages messages = Messages.of("away");
  private final Away away;
  private final Progress progress;
  private final Turns turns;
  private final LetterShapes letters = new LetterShapes();
  private final Pane holder;

  /** A page that is laid out, and how large it is in pixels. */
  private record Sitter(Region page, double width, double height) {
    int parts() {
      return page instanceof Parted parted ? parted.parts() : 1;
    }

    Rectangle2D area(int part) {
      return page instanceof Parted parted
          ? parted.area(part)
          : new Rectangle2D(0, 0, width, height);
    }
  }

  private Studio(Away away, Progress progress) {
    this.away = away;
    this.progress = progress;
    this.turns = new Turns(progress);
    this.holder = turns.get(Studio::stage);
  }

  private static Pane stage() {
    Pane holder = new Pane();
    holder.getStyleClass().add("ground");
    holder.getStylesheets().add(STYLES);
    new Scene(holder).getStylesheets().setAll(Theme.stylesheets(false, 1));
    holder.applyCss();
    return holder;
  }

  /** The pages one by one, as drawings. */
  static List<Drawing> drawings(Away away, Taking.Wanted wanted, Progress progress) {
    return new Studio(away, progress).each(wanted);
  }

  /** All pages under their title, as one drawing. */
  static Making<Drawing> drawing(Away away) {
    return progress -> new Studio(away, progress).whole();
  }

  /**
   * All pages under their title, in pixels.
   *
   * @param most how many pixels it has at most; where that would be too few, it can't be made
   */
  static Making<Bitmap> bitmap(Away away, double most) {
    return progress -> new Studio(away, progress).painted(most);
  }

  private List<Drawing> each(Taking.Wanted wanted) {
    List<Drawing> drawings = new ArrayList<>();
    String title = away.title() + ", " + away.subtitle();
    for (int i = 0; i < away.pages().size(); i++) {
      tell(i, away.pages().size());
      Sitter sitter = seat(away.pages().get(i));
      if (wanted.is(sitter.width(), sitter.height())) {
        List<Mark> marks = new ArrayList<>();
        read(sitter, Point2D.ZERO, marks);
        String told = sitter.page().getAccessibleText();
        drawings.add(
            new Drawing(
                Math.max(1, sitter.width()),
                Math.max(1, sitter.height()),
                title,
                told == null || told.isBlank() ? away.description().get() : told,
                marks));
      }
    }
    return drawings;
  }

  private Drawing whole() {
    List<Mark> marks = new ArrayList<>();
    List<Supplier<Region>> pages = pages();
    double width = 0;
    double y = EDGE;
    for (int i = 0; i < pages.size(); i++) {
      tell(i, pages.size());
      Sitter sitter = seat(pages.get(i));
      read(sitter, new Point2D(EDGE, y), marks);
      width = Math.max(width, sitter.width() + 2 * EDGE);
      y += sitter.height() + GAP;
    }
    double height = y - GAP + EDGE;
    marks.addAll(0, Paints.filled(PathData.rectangle(0, 0, width, height), ground(), 1));
    return new Drawing(
        width, height, away.title() + ", " + away.subtitle(), away.description().get(), marks);
  }

  private Bitmap painted(double most) throws ExpectedProblem {
    List<Supplier<Region>> pages = new ArrayList<>(pages());
    double width = 0;
    double height = EDGE;
    for (int i = 0; i < pages.size(); i++) {
      tell(i, 2 * pages.size());
      Sitter sitter = seat(pages.get(i));
      width = Math.max(width, sitter.width() + 2 * EDGE);
      height += sitter.height() + GAP;
      if (sitter.page() instanceof Parted) {
        // It need not be measured again, and keeps few nodes alive.
        pages.set(i, sitter::page);
      }
    }
    height += EDGE - GAP;
    double scale = Math.min(SHARPNESS, Math.sqrt(most / (width * height)));
    if (scale < LEAST_SHARPNESS) {
      throw new ExpectedProblem("away.large", messages.get("large"));
    }
    int across = (int) Math.floor(width * scale);
    int down = (int) Math.floor(height * scale);
    int[] argb = new int[across * down];
    Arrays.fill(argb, Paints.colour(ground(), 1));
    Bitmap bitmap = new Bitmap(across, down, argb);
    double y = EDGE;
    for (int i = 0; i < pages.size(); i++) {
      tell(pages.size() + i, 2 * pages.size());
      Sitter sitter = seat(pages.get(i));
      paint(sitter, (int) Math.round(EDGE * scale), (int) Math.round(y * scale), scale, bitmap);
      y += sitter.height() + GAP;
    }
    return bitmap;
  }

  private void tell(int done, int of) {
    progress.report((double) done / of, messages.get("page", done + 1, of));
  }

  private List<Supplier<Region>> pages() {
    List<Supplier<Region>> pages = new ArrayList<>();
    pages.add(this::head);
    pages.addAll(away.pages());
    return pages;
  }

  private Region head() {
    Label title = new Label(away.title());
    title.getStyleClass().add("title-2");
    Label subtitle = new Label(away.subtitle());
    subtitle.getStyleClass().add("muted");
    return new VBox(title, subtitle);
  }

  private Paint ground() {
    return turns.get(() -> {
      boolean filled = holder.getBackground() != null && !holder.getBackground().isEmpty();
      return filled ? holder.getBackground().getFills().getFirst().getFill() : Color.WHITE;
    });
  }

  /** Makes a page, and gives it its styles and the size it wants. */
  private Sitter seat(Supplier<Region> maker) {
    Region page =
        turns.get(() -> {
          Region made = maker.get();
          holder.getChildren().setAll(made);
          holder.applyCss();
          return made;
        });
    if (page instanceof Parted parted) {
      turns.all(parted::measure);
    }
    return turns.get(() -> {
      double width = Math.max(page.prefWidth(-1), page.minWidth(-1));
      page.resize(width, page.prefHeight(width));
      page.layout();
      // What wraps knows its height only once it has its width, and some things their styles only
      // once they have their place.
      page.resize(width, page.prefHeight(width));
      settle(page);
      return new Sitter(page, width, page.getHeight());
    });
  }

  private void settle(Region page) {
    page.layout();
    holder.applyCss();
    page.layout();
  }

  private void show(Sitter sitter, int part) {
    if (sitter.page() instanceof Parted parted) {
      turns.run(() -> {
        parted.show(part);
        settle(sitter.page());
      });
    }
  }

  private void read(Sitter sitter, Point2D at, List<Mark> into) {
    for (int part = 0; part < sitter.parts(); part++) {
      show(sitter, part);
      SceneDrawing reading = new SceneDrawing(sitter.page(), at, letters);
      turns.all(reading::step);
      into.addAll(reading.marks());
    }
  }

  private void paint(Sitter sitter, int left, int top, double scale, Bitmap into) {
    for (int part = 0; part < sitter.parts(); part++) {
      show(sitter, part);
      Rectangle2D area = sitter.area(part);
      int fromX = (int) Math.round(area.getMinX() * scale);
      int toX = Math.min((int) Math.round(area.getMaxX() * scale), into.width() - left);
      int toY = Math.min((int) Math.round(area.getMaxY() * scale), into.height() - top);
      int most = Math.max(1, BAND / Math.max(1, toX - fromX));
      for (int y = (int) Math.round(area.getMinY() * scale); y < toY; y += most) {
        int height = Math.min(most, toY - y);
        WritableImage band = band(sitter, scale, new Rectangle2D(fromX, y, toX - fromX, height));
        band.getPixelReader()
            .getPixels(
                0,
                0,
                toX - fromX,
                height,
                PixelFormat.getIntArgbInstance(),
                into.argb(),
                (top + y) * into.width() + left + fromX,
                into.width());
      }
    }
  }

  private WritableImage band(Sitter sitter, double scale, Rectangle2D place) {
    return turns.get(() -> {
      SnapshotParameters how = new SnapshotParameters();
      how.setTransform(Transform.scale(scale, scale));
      how.setFill(
          holder.getBackground() == null || holder.getBackground().isEmpty()
              ? Color.WHITE
              : holder.getBackground().getFills().getFirst().getFill());
      how.setViewport(place);
      return sitter.page().snapshot(how, null);
    });
  }
}
