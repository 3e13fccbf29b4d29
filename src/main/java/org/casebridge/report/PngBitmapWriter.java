package org.casebridge.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.casebridge.app.port.BitmapWriter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.takeaway.Bitmap;

/** Writes pictures as PNG. Any thread may call it. */
public final class PngBitmapWriter implements BitmapWriter {
  /** Makes a writer. */
  public PngBitmapWriter() {}

  @Override
  public void write(Bitmap bitmap, Path target) throws ExpectedProblem {
    BufferedImage image =
        new BufferedImage(bitmap.width(), bitmap.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, bitmap.width(), bitmap.height(), bitmap.argb(), 0, bitmap.width());
    new SafeFile()
        .write(
            target,
            out -> {
              if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no writer for PNG");
              }
            });
  }
}
