package org.casebridge.ui.common.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.casebridge.app.edit.Blank;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.Stamp;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.OpenDesk;
import org.casebridge.ui.common.SideDrawer;
import org.casebridge.ui.common.Snapshots;
import org.casebridge.ui.common.Theme;

/** Draws the forms in a drawer; run it to get pictures in {@code target/forms}. */
public final class FormPictures {
  private FormPictures() {}

  private static Stamp stamp() {
    return new Stamp(Ids.next(), Instant.EPOCH, Instant.EPOCH, "");
  }

  /** Renders them in light and dark. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/forms");
    Entity learner = Blank.of(Kind.CASE, stamp(), null, 1, Map.of("pseudonym", "Destiny"));
    UUID id = learner.id();
    Entity james = Blank.of(Kind.MEDIATOR, stamp(), id, 1, Map.of("pseudonym", "James"));
    Entity phase = Blank.of(Kind.PHASE, stamp(), id, 1, Map.of("label", "Under James"));
    Entity asset =
        Blank.of(
            Kind.ASSET,
            stamp(),
            id,
            1,
            Map.of(
                "text",
                "Learns regularly to get better at the work",
                "capitals",
                List.of("aspirational", "resistant"),
                "recognisedBy",
                List.of(new Recognition(james.id(), Leveraged.YES, true))));
    Entity mediation =
        Blank.of(
            Kind.MEDIATION,
            stamp(),
            id,
            1,
            Map.of("mediatorId", james.id(), "phaseId", phase.id()));
    Entity post =
        Blank.of(Kind.OPPORTUNITY, stamp(), id, 1, Map.of("title", "Supervisor position"));
    Entity excerpt =
        Blank.of(
            Kind.EXCERPT,
            stamp(),
            id,
            1,
            Map.of("words", "She says she reads up on things each week.", "paraphrase", true));
    Entity link = new EvidenceLink(stamp(), excerpt.id(), asset.id(), 1);
    Entity session = Blank.of(Kind.WORKSHOP_SESSION, stamp(), null, 1, Map.of("title", "June"));
    List<Entity> rows =
        List.of(learner, james, phase, asset, mediation, post, excerpt, link, session);
    try (OpenDesk open = OpenDesk.with(Files.createTempDirectory("forms"), rows)) {
      for (boolean dark : new boolean[] {false, true}) {
        for (Entity each : new ArrayList<>(List.of(asset, mediation, phase, post, session))) {
          SideDrawer drawer =
              open.show(() -> {
                Theme theme = new Theme();
                theme.reducedMotionProperty().set(true);
                return new SideDrawer(theme.reducedMotionProperty());
              });
          Fx.run(() -> {
            Scene scene = open.scene();
            ((StackPane) scene.getRoot()).setMinHeight(1000);
            scene.getStylesheets().setAll(Theme.stylesheets(dark, 1));
            new EntityDrawer(open.desk(), drawer).open(each.entityKind(), each.id());
          });
          open.settle();
          Fx.run(() -> {
            open.scene().getWindow().setHeight(1000);
            open.scene().getWindow().setWidth(560);
          });
          open.settle();
          Snapshots.png(
              open.scene(),
              folder.resolve(each.entityKind().table() + (dark ? "-dark" : "") + ".png"));
        }
      }
    }
    System.exit(0);
  }
}
