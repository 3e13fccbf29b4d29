package org.casebridge.ui.cards;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.casebridge.app.takeaway.Bitmap;

/** Pages as pictures of the window. May be made on any thread. */
final class PageImage {
  private PageImage() {}

  /**
   * A page as a picture.
   *
   * @param grey as a printer without colours shows it
   */
  static Image of(Bitmap page, boolean grey) {
    int[] pixels = grey ? grey(page.argb()) : page.argb();
    WritableImage image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            page.width());
    return image;
  }

  /** Without colour, weighed as ISO 32000-2, 10.4.2.2 turns DeviceRGB into DeviceGray. */
  static int[] grey(int[] argb) {
    int[] grey = new int[argb.length];
    for (int i = 0; i < argb.length; i++) {
      int pixel = argb[i];
      int light =
          (30 * ((pixel >> 16) & 0xff) + 59 * ((pixel >> 8) & 0xff) + 11 * (pixel & 0xff) + 50)
              / 100;
      grey[i] = (pixel & 0xff000000) | (light << 16) | (light << 8) | light;
    }
    return grey;
  }
}
