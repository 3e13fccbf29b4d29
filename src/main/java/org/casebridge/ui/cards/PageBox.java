package org.casebridge.ui.cards;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One page as it is printed, with a shadow; blank until it is drawn. */
final class PageBox extends Region {
  private final ImageView view = new ImageView();
  private PageDrawer.Size size;
  private @Nullable Drawn drawn;

  /**
   * How it was drawn.
   *
   * @param dpi dots per inch
   */
  record Drawn(double dpi, boolean grey) {}

  PageBox(PageDrawer.Size size) {
    this.size = size;
    getStyleClass().add("card-page");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setSmooth(true);
    getChildren().add(view);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  PageDrawer.Size size() {
    return size;
  }

  /** Is another page from now on; shows the old one until that is drawn. */
  void renew(PageDrawer.Size newSize) {
    size = newSize;
    drawn = null;
  }

  /**
   * Shows it so large.
   *
   * @param zoom pixels for a point
   */
  void zoom(double zoom) {
    setPrefSize(Math.rint(size.width() * zoom), Math.rint(size.height() * zoom));
  }

  /** Whether it has been drawn like this. */
  boolean isDrawn(Drawn as) {
    return as.equals(drawn);
  }

  void show(Image image, Drawn as) {
    view.setImage(image);
    drawn = as;
  }

  /** Gives its picture back, since it is far out of sight. */
  void forget() {
    view.setImage(null);
    drawn = null;
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
  }
}
