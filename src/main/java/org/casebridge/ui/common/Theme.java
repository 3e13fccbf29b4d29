package org.casebridge.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;

/**
 * The look of the program: light or dark, its scale, its fonts and its stylesheets.
 *
 * <p>Everything travels in a scene's list of stylesheets rather than on its root, because pop-ups
 * (menus, tooltips) take over the stylesheets of their owner's scene but not its root's style.
 *
 * <p>To be used on the interface thread.
 */
public final class Theme {
  /** What the user chose. */
  public enum Choice {
    /** As the machine is set. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK
  }

  /** The smallest interface scale. */
  public static final double SMALLEST_SCALE = 0.8;

  /** The largest interface scale. */
  public static final double LARGEST_SCALE = 2.0;

  /** The size of body text in pixels at scale 1. */
  public static final double BODY_SIZE = 14;

  private static final double STEPS = 10;

  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
  private final DoubleProperty scale =
      new SimpleDoubleProperty(1) {
        @Override
        public void set(double value) {
          super.set(Math.clamp(value, SMALLEST_SCALE, LARGEST_SCALE));
        }
      };
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final List<Scene> scenes = new ArrayList<>();
  private boolean dark;
  // Platform preferences outlive every theme, so they must not keep one alive.
  private final ChangeListener<ColorScheme> systemListener = (_, _, _) -> refresh();
  private final ChangeListener<Boolean> motionListener =
      (_, _, reduced) -> reducedMotion.set(reduced);

  /** Makes a theme that follows the machine, at scale 1. */
  public Theme() {
    Fonts.load();
    Platform.Preferences machine = Platform.getPreferences();
    machine.colorSchemeProperty().addListener(new WeakChangeListener<>(systemListener));
    machine.reducedMotionProperty().addListener(new WeakChangeListener<>(motionListener));
    reducedMotion.set(machine.isReducedMotion());
    choice.addListener((_, _, _) -> refresh());
    scale.addListener((_, _, _) -> refresh());
    refresh();
  }

  /** Dresses a scene, and keeps it dressed as the theme changes, until {@link #release}. */
  public void dress(Scene scene) {
    scenes.add(scene);
    scene.getStylesheets().setAll(stylesheets(dark, scale.get()));
  }

  /** Lets go of a scene whose window is closed. */
  public void release(Scene scene) {
    scenes.remove(scene);
  }

  /** The stylesheets of a scene that has a look of its own, such as a projected one. */
  public static List<String> stylesheets(boolean dark, double scale) {
    return List.of(
        sheet("casebridge.css"),
        sheet("controls.css"),
        sheet(dark ? "tokens-dark.css" : "tokens-light.css"),
        "data:text/css,"
            + String.format(Locale.ROOT, ".root%%7B-fx-font-size:%.2fpx;%%7D", BODY_SIZE * scale));
  }

  /** One step larger, up to {@link #LARGEST_SCALE}. */
  public void larger() {
    scale.set(stepped(scale.get() + 1 / STEPS));
  }

  /** One step smaller, down to {@link #SMALLEST_SCALE}. */
  public void smaller() {
    scale.set(stepped(scale.get() - 1 / STEPS));
  }

  /** What the user chose; {@link Choice#SYSTEM} at first. */
  public ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  /** The interface scale, {@link #SMALLEST_SCALE} to {@link #LARGEST_SCALE}; others are clamped. */
  public DoubleProperty scaleProperty() {
    return scale;
  }

  /** Whether things should jump rather than slide; follows the machine until set. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  private void refresh() {
    dark =
        switch (choice.get()) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        };
    String base =
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS();
    if (!base.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base);
    }
    List<String> sheets = stylesheets(dark, scale.get());
    for (Scene scene : scenes) {
      if (!scene.getStylesheets().equals(sheets)) {
        scene.getStylesheets().setAll(sheets);
      }
    }
  }

  private static double stepped(double value) {
    return Math.round(value * STEPS) / STEPS;
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
