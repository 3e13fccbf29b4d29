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

  /** Scripts the interface's family lacks and not every machine has; once loaded, they step in. */
  private static final List<String> OTHER_SCRIPTS =
      List.of(
          "NotoSansEthiopic-Regular",
          "NotoSansEthiopic-Bold",
          "NotoNaskhArabic-Regular",
          "NotoNaskhArabic-Bold",
          "NotoSansHebrew-Regular",
          "NotoSansHebrew-Bold");

  private Fonts() {}

  /** Makes the fonts known to JavaFX; a second call costs nothing. */
  static void load() {
    Once.load();
  }

  /**
   * Loads with its class, once in the program's life. Nothing may have asked JavaFX for a font
   * before: on Linux it looks only once for the fonts that step in for missing letters.
   */
  private static final class Once {
    static {
      INTERFACE_FILES.forEach(Fonts::loadText);
      OTHER_SCRIPTS.forEach(Fonts::loadText);
      loadIcons();
      BrokenRuns.mend();
    }

    static void load() {
      // The class has done it.
    }
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
    try (InputStream in = new MaterialDesignAIkonHandler().getFontResourceAsStream()) {
      Font.loadFont(in, 14);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
