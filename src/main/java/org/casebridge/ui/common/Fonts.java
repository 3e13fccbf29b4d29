package org.casebridge.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;

/** The fonts the program brings along, so that it looks the same on every machine. */
final class Fonts {
  /** The family of the interface. */
  static final String INTERFACE = "Atkinson Hyperlegible Next";

  /** The family that holds the icons. */
  static final String ICONS = "Material Design Icons";

  private static final List<String> INTERFACE_FILES =
      List.of(
          "AtkinsonHyperlegibleNext-Regular",
          "AtkinsonHyperlegibleNext-Bold",
          "AtkinsonHyperlegibleNext-Italic",
          "AtkinsonHyperlegibleNext-SemiBold");

  private Fonts() {}

  /** Makes the interface's family and the icons known to JavaFX; a second call costs little. */
  static void load() {
    if (Font.getFamilies().contains(INTERFACE)) {
      loadIcons();
      return;
    }
    INTERFACE_FILES.forEach(Fonts::loadText);
    loadIcons();
  }

  static void loadText(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            Fonts.class.getResourceAsStream("/org/casebridge/fonts/" + file + ".ttf"), file)) {
      Font.loadFont(in, 14);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void loadIcons() {
    if (Font.getFamilies().contains(ICONS)) {
      return;
    }
    try (InputStream in = new MaterialDesignAIkonHandler().getFontResourceAsStream()) {
      Font.loadFont(in, 14);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
