package org.casebridge.report;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.casebridge.app.port.BitmapWriter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;

/** Writes pictures as PNG. Any thread may call it. */
public final class PngBitmapWriter implements BitmapWriter {
  /** Makes a writer. */
  public PngBitmapWriter() {}

  @Override
  public void write(Bitmap bitmap, Path target, Progress progress) throws ExpectedProblem {
    BufferedImage image = image(bitmap);
    new SafeFile()
        .write(
            target,
            out -> {
              if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no writer for PNG");
              }
            },
            progress);
  }

  /** Over the same pixels, since a copy of a large picture may not fit into memory. */
  private static BufferedImage image(Bitmap bitmap) {
    ColorModel colours = ColorModel.getRGBdefault();
    WritableRaster pixels =
        Raster.createPackedRaster(
            new DataBufferInt(bitmap.argb(), bitmap.argb().length),
            bitmap.width(),
            bitmap.height(),
            bitmap.width(),
            ((DirectColorModel) colours).getMasks(),
            null);
    return new BufferedImage(colours, pixels, false, null);
  }
}
