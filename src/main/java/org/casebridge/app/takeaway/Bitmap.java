package org.casebridge.app.takeaway;

/**
 * A picture of a view in pixels.
 *
 * @param width in pixels, above 0
 * @param height in pixels, above 0
 * @param argb 0xAARRGGBB, line by line; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Bitmap(int width, int height, int[] argb) {
  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if it is not that of the pixels
   */
  public Bitmap {
    if (width <= 0 || height <= 0 || argb.length != width * height) {
      throw new IllegalArgumentException("a bitmap has width times height pixels");
    }
  }

  @Override
  public String toString() {
    return "Bitmap[" + width + " × " + height + "]";
  }
}
