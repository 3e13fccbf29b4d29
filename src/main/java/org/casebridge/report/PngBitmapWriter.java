package org.casebridge.report;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.casebridge.app.port.BitmapWriter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Bitmap;

/** Writes pictures as PNG. Any thread may call it. */
public final class PngBitmapWriter implements BitmapWriter {
  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final double METRES_PER_INCH = 0.0254;

  /** Makes a writer. */
  public PngBitmapWriter() {}

  @Override
  public void write(Bitmap bitmap, Path target, Progress progress) throws ExpectedProblem {
    BufferedImage image = image(bitmap, ColorModel.getRGBdefault());
    new SafeFile().write(target, out -> write(image, 0, out), progress);
  }

  /**
   * Writes a picture through which nothing can be seen, and that knows how large it is on paper;
   * else as {@link #write(Bitmap, Path, Progress)}.
   *
   * @param dpi dots per inch, above 0
   */
  void write(Bitmap bitmap, int dpi, Path target, Progress progress) throws ExpectedProblem {
    BufferedImage image = image(bitmap, new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF));
    new SafeFile().write(target, out -> write(image, dpi, out), progress);
  }

  /**
   * @param dpi 0 where the picture has no size on paper
   */
  private static void write(BufferedImage image, int dpi, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    // Left to itself the library would keep the picture in a file of its own for a while.
    try (ImageOutputStream cached = new MemoryCacheImageOutputStream(out)) {
      IIOMetadata about =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      if (dpi > 0) {
        about.mergeTree(FORMAT, size(dpi));
      }
      writer.setOutput(cached);
      writer.write(new IIOImage(image, null, about));
    } finally {
      writer.dispose();
    }
  }

  /** The size of a dot (PNG, chunk pHYs). */
  private static IIOMetadataNode size(int dpi) {
    String perMetre = String.valueOf(Math.round(dpi / METRES_PER_INCH));
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", perMetre);
    size.setAttribute("pixelsPerUnitYAxis", perMetre);
    size.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(size);
    return root;
  }

  /** Over the same pixels, since a copy of a large picture may not fit into memory. */
  private static BufferedImage image(Bitmap bitmap, ColorModel colours) {
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
