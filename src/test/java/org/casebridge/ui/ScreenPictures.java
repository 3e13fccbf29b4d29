package org.casebridge.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.casebridge.app.edit.Blank;
import org.casebridge.domain.Case;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Source;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.OpenDesk;
import org.casebridge.ui.common.Screen;
import org.casebridge.ui.common.SetAnswer;
import org.casebridge.ui.common.Snapshots;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.common.Trail;
import org.casebridge.ui.sources.SourcesScreen;
import org.casebridge.ui.study.StudyScreen;
import org.casebridge.ui.workshop.WorkshopScreen;

/** Draws the screens of sources, study and workshop; run it for pictures in {@code target}. */
public final class ScreenPictures {
  private static Path folder = Path.of("target/screens");

  private ScreenPictures() {}

  /** Renders them light and dark, in two sizes, and at 150 %. */
  public static void main(String[] arguments) throws Exception {
    folder = Path.of(arguments.length > 0 ? arguments[0] : "target/screens");
    try (OpenDesk open = OpenDesk.sample(Files.createTempDirectory("screens"))) {
      draw(open, "workshop-empty", () -> new WorkshopScreen(open.desk(), new Notices()), _ -> {});
      Fx.run(() ->
          open.desk()
              .edit(
                  "add",
                  (editor, _) ->
                      editor.add(Blank.of(Kind.WORKSHOP_SESSION, editor.fresh(), null, 1 << 20))));
      Fx.run(() ->
          open.desk()
              .edit(
                  "change",
                  (editor, file) -> {
                    Case first = file.all(Case.class).getFirst();
                    return editor.change(
                        first, Shape.with(first, "headline", "found another way"), "headline");
                  }));
      Fx.run(() ->
          open.desk()
              .edit(
                  "change",
                  (editor, file) -> {
                    Source first = file.all(Source.class).getFirst();
                    return editor.change(first, Shape.with(first, "title", "A talk"), "title");
                  }));
      open.settle();
      open.undo();
      Theme theme = Fx.get(Theme::new);
      draw(
          open,
          "sources",
          () ->
              new SourcesScreen(
                  open.desk(), theme, new Notices(), new Trail(), new SetAnswer(Optional.empty())),
          _ -> {});
      draw(open, "workshop", () -> new WorkshopScreen(open.desk(), new Notices()), _ -> {});
      for (StudyScreen.Part part : StudyScreen.Part.values()) {
        draw(
            open,
            "study-" + part.name().toLowerCase(java.util.Locale.ROOT),
            () -> new StudyScreen(open.desk(), theme, new Notices(), open.files(), _ -> {}),
            screen -> ((StudyScreen) screen).open(part));
      }
    }
    System.exit(0);
  }

  private record View(boolean dark, double width, double height, double scale, String name) {}

  private static void draw(
      OpenDesk open, String name, Supplier<Screen> maker, Consumer<Screen> then) {
    for (View view :
        List.of(
            new View(false, 1300, 720, 1, ""),
            new View(true, 1850, 1030, 1, "-dark"),
            new View(false, 1850, 1030, 1.5, "-150"))) {
      Screen[] made = new Screen[1];
      Supplier<Node> node =
          () -> {
            made[0] = maker.get();
            made[0].attach();
            then.accept(made[0]);
            return made[0].node();
          };
      Scene scene = open.layOut(node, view.width(), view.height(), view.dark(), view.scale());
      Snapshots.png(scene, folder.resolve(name + view.name() + ".png"));
      Fx.run(() -> made[0].release());
    }
  }
}
