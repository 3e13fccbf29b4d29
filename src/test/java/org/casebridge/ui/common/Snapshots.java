package org.casebridge.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/** Pictures of the interface, to be looked at. */
public final class Snapshots {
  private Snapshots() {}

  /**
   * Renders a node.
   *
   * @param node makes the node, on the interface thread
   * @param width of the picture in pixels
   * @param height of the picture in pixels; 0 for as high as the node wants to be
   * @param dark whether in the dark theme
   * @param scale the interface scale, 0.8 to 2
   * @param file where to write the PNG; folders are made
   */
  public static void png(
      Supplier<? extends Node> node,
      double width,
      double height,
      boolean dark,
      double scale,
      Path file) {
    write(
        Fx.get(() -> {
          Theme theme = new Theme();
          theme.choiceProperty().set(dark ? Theme.Choice.DARK : Theme.Choice.LIGHT);
          theme.scaleProperty().set(scale);
          Node made = node.get();
          Parent root = made instanceof Parent parent ? parent : new StackPane(made);
          Scene scene = new Scene(root, width, height == 0 ? 600 : height);
          theme.dress(scene);
          root.applyCss();
          root.layout();
          if (height == 0) {
            double wanted = root.prefHeight(width);
            scene = resized(theme, scene, width, wanted);
          }
          // A second pass, for controls whose skins come with the first.
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          WritableImage image = scene.snapshot(null);
          theme.release(scene);
          return image;
        }),
        file);
  }

  /** Writes a picture of a scene as it stands, such as that of a window under test. */
  public static void png(Scene scene, Path file) {
    write(Fx.get(() -> scene.snapshot(null)), file);
  }

  private static Scene resized(Theme theme, Scene scene, double width, double height) {
    Parent root = scene.getRoot();
    scene.setRoot(new StackPane());
    theme.release(scene);
    Scene larger = new Scene(root, width, Math.ceil(height));
    theme.dress(larger);
    return larger;
  }

  /** Writes a picture. */
  public static void write(Image image, Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
