package org.casebridge.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Glyph;
import org.casebridge.domain.Hue;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;

/** Shows every control in its states; run it to get pictures in {@code target/gallery}. */
public final class Gallery {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  private Gallery() {}

  /** Renders the gallery: light and dark, at 100 % and 150 %. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/gallery");
    render("parts", Gallery::parts, folder);
    render("case", Gallery::caseSheet, folder);
    render("history", Gallery::histories, folder);
    render("window", Gallery::window, folder);
    render("shortcuts", Gallery::shortcuts, folder);
    System.exit(0);
  }

  private static void render(String name, Supplier<Node> node, Path folder) {
    for (boolean dark : new boolean[] {false, true}) {
      for (double scale : new double[] {1, 1.5}) {
        String file =
            String.format(
                Locale.ROOT, "%s-%s-%.0f.png", name, dark ? "dark" : "light", 100 * scale);
        Snapshots.png(node, 1366 * (scale > 1 ? 1.2 : 1), 0, dark, scale, folder.resolve(file));
      }
    }
  }

  static Node parts() {
    FlowPane marks = row();
    for (int i = 0; i < Glyph.values().length; i++) {
      marks.getChildren().add(new CaseMark(Glyph.nth(i), Hue.nth(i), CaseMark.MEDIUM));
    }
    marks.getChildren().add(new CaseMark(Glyph.DIAMOND, Hue.VIOLET, CaseMark.LARGE));
    marks.getChildren().add(new CaseMark(Glyph.DIAMOND, Hue.VIOLET, CaseMark.SMALL));

    FlowPane type = row();
    for (String style :
        List.of("title-1", "title-2", "title-3", "title-4", "body", "small", "caption")) {
      Label label = new Label("Two stories " + style);
      label.getStyleClass().add(style);
      type.getChildren().add(label);
    }

    FlowPane badges = row();
    for (Stance stance : Stance.values()) {
      badges.getChildren().add(new StanceBadge(stance));
    }
    badges
        .getChildren()
        .addAll(
            new StanceBadge(null),
            new EvidenceBadge(2, () -> {}),
            new EvidenceBadge(0, () -> {}),
            focused(new EvidenceBadge(3, () -> {})));

    FlowPane chips = row();
    chips
        .getChildren()
        .addAll(
            Chip.of(Icons.EDUCATION, "some college"),
            Chip.statedAbsent("no degree"),
            Chip.of(Icons.PRIOR_CAREER, "hospitality, two years"),
            Chip.sensitive("3 sensitive facts, researcher only"),
            Chip.notStated("migration"),
            Chip.of("aspirational"));

    FlowPane buttons = row();
    buttons
        .getChildren()
        .addAll(
            Buttons.primary("Case card", Icons.CASE_CARD),
            focused(Buttons.primary("Case card", Icons.CASE_CARD)),
            Buttons.plain("Compare", Icons.COMPARE),
            focused(Buttons.plain("Compare", Icons.COMPARE)),
            Buttons.quiet("Show all", null),
            Buttons.icon(Icons.ADD, "Add"),
            focused(Buttons.icon(Icons.FILTER, "Filter")),
            disabled(Buttons.plain("Not now", null)));

    TextField field = new TextField("A supervisor who opened the door");
    TextField prompt = new TextField();
    prompt.setPromptText("Search cases, voices, sources");
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().addAll("individual", "composite");
    combo.getSelectionModel().selectFirst();
    CheckBox check = new CheckBox("Inferred by us");
    check.setSelected(true);
    TextArea area = new TextArea("With one manager she felt trusted to carry a responsibility.");
    area.setPrefRowCount(2);
    area.setPrefColumnCount(24);
    area.setWrapText(true);
    FlowPane fields = row();
    fields
        .getChildren()
        .addAll(
            field,
            prompt,
            focused(new TextField("focused")),
            combo,
            check,
            new CheckBox("Sensitive"),
            area);

    StanceBand thin = new StanceBand(StanceBand.Size.THIN);
    thin.show(
        List.of(
            new StanceBand.Part("", Stance.BRIDGE),
            new StanceBand.Part("", Stance.BARRIER),
            new StanceBand.Part("", Stance.MIXED),
            new StanceBand.Part("", Stance.ABSENT),
            new StanceBand.Part("", null)));
    StanceBand large = new StanceBand(StanceBand.Size.LARGE);
    large.show(
        List.of(
            new StanceBand.Part("James", Stance.BRIDGE, 1.2),
            new StanceBand.Part("Bob", Stance.BARRIER),
            new StanceBand.Part("HR", Stance.MIXED, 1.3),
            new StanceBand.Part("Airport", Stance.ABSENT),
            new StanceBand.Part("Later", null)));

    VBox presences =
        new VBox(
            8,
            new PresenceText("Several languages; finance; solves problems", Presence.PRESENT),
            new PresenceText("by the employer", Presence.STATED_ABSENT),
            new PresenceText("", Presence.STATED_ABSENT),
            new PresenceText("", Presence.NOT_STATED));

    Notices notices = new Notices();
    notices.show(
        Notice.of(Notice.Kind.SUCCESS, "Deleted 'Pride in the work'").with("Undo", () -> {}));
    notices.show(
        Notice.of(
            Notice.Kind.PROBLEM,
            "This file was made by a newer version of Casebridge. Nothing was changed. Install the"
                + " newer version to open it."));
    notices.show(
        Notice.of(Notice.Kind.FAULT, "Something in the program went wrong (CB-4F2A91).")
            .withDetail(FaultReport.of(new IllegalStateException()).text()));

    VBox all =
        new VBox(
            18,
            type,
            marks,
            badges,
            chips,
            buttons,
            fields,
            thin,
            large,
            presences,
            notices,
            new EmptyState(
                Icons.CASES,
                "No cases yet",
                "A case tells what one learner brought, what was open to them, and who stood"
                    + " between the two.",
                Buttons.primary("New case", Icons.ADD),
                Buttons.plain("Open the sample study", Icons.SAMPLE)));
    all.setStyle("-fx-padding: 24;");
    return all;
  }

  static Node histories() {
    HistoryBand empty = new HistoryBand();
    HistoryBand two = destiny();
    HistoryBand crowded = new HistoryBand();
    List<HistoryBand.Event> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.add(
          new HistoryBand.Event(
              "e" + i,
              i % 3 == 0 ? Icons.TRAINED : i % 3 == 1 ? Icons.BLOCKED : Icons.PROMOTED,
              i % 4 == 0 ? "called on in a meeting of the whole department" : "step " + i,
              List.of(HistoryBand.Tone.values()).get(i % 3),
              i / 8,
              HistoryBand.evenly(i % 8, i / 8 == 2 ? 4 : 8)));
    }
    crowded.show(
        List.of(
            new HistoryBand.Phase("a", "Airport", Stance.ABSENT, 8),
            new HistoryBand.Phase("b", "Community organisation", Stance.MIXED, 8),
            new HistoryBand.Phase("c", "Now", null, 4)),
        many);
    SectionCard first = new SectionCard((Icons) null, "Advancement history");
    first.setHint("in order, no dates");
    first.setContent(two);
    SectionCard second = new SectionCard((Icons) null, "Crowded");
    second.setContent(crowded);
    SectionCard third = new SectionCard((Icons) null, "Empty");
    third.setContent(empty);
    VBox all = new VBox(14, first, second, third);
    all.setStyle("-fx-padding: 24;");
    return all;
  }

  static Node window() {
    SearchField search = new SearchField("Search cases, voices, sources", "Ctrl F", "Clear");
    TopBar top = new TopBar(search);
    top.setTitle("Working learners, airport and hospitality");
    top.setState(Icons.KEPT, "All changes kept");
    top.setActions(
        Buttons.icon(Icons.UNDO, "Undo"),
        disabled(Buttons.icon(Icons.REDO, "Redo")),
        Buttons.plain("Researcher", Icons.AUDIENCE));
    Rail<String> rail =
        new Rail<>(
            "Places",
            List.of(
                new Rail.Place<>("cases", Icons.CASES, "Cases", "Ctrl+1"),
                new Rail.Place<>("compare", Icons.COMPARE, "Compare", "Ctrl+2"),
                new Rail.Place<>("workshop", Icons.WORKSHOP, "Workshop", "Ctrl+3"),
                new Rail.Place<>("sources", Icons.SOURCES, "Sources", "Ctrl+4"),
                new Rail.Place<>("study", Icons.STUDY, "Study", "Ctrl+5")),
            Buttons.icon(Icons.SHORTCUTS, "Shortcuts"));
    rail.chosenProperty().set("compare");
    SegmentedControl<Integer> views =
        new SegmentedControl<>(
            "View",
            List.of(
                new SegmentedControl.Choice<>(1, "Grid", Icons.GRID),
                new SegmentedControl.Choice<>(2, "Contrasts", Icons.CONTRASTS),
                new SegmentedControl.Choice<>(3, "Timeline", Icons.TIMELINE),
                new SegmentedControl.Choice<>(4, "Mediators", Icons.NETWORK),
                new SegmentedControl.Choice<>(5, "Meeting point", Icons.MEETING)));
    SectionCard history = new SectionCard((Icons) null, "Advancement history");
    history.setContent(destiny());
    VBox content = new VBox(16, views, history);
    content.setStyle("-fx-padding: 20;");
    SideDrawer drawer = new SideDrawer(new SimpleBooleanProperty(true));
    StackPane stack = new StackPane(content, drawer);
    ChipPicker<String> picker = new ChipPicker<>("Capitals", word -> word);
    picker.choices().addAll("aspirational", "linguistic", "familial", "social");
    picker.chosen().addAll("aspirational", "resistant", "experience");
    Label what = new Label("What the learner brought");
    what.getStyleClass().add("strong");
    TextArea area = new TextArea("Learns regularly to get better");
    area.setPrefRowCount(3);
    Label capitals = new Label("Capitals");
    capitals.getStyleClass().add("strong");
    drawer.open(
        "Asset", new VBox(8, what, area, capitals, picker), Buttons.icon(Icons.MORE, "More"));
    BorderPane pane = new BorderPane(new BorderPane(stack, top, null, null, null));
    pane.setLeft(rail);
    pane.setMinHeight(700);
    return pane;
  }

  static Node shortcuts() {
    Overlay overlay = new Overlay();
    overlay.open(
        "Shortcuts",
        new ShortcutSheet(
            List.of(
                new ShortcutSheet.Group(
                    "Anywhere",
                    List.of(
                        new ShortcutSheet.Shortcut("Ctrl+F", "Search everything"),
                        new ShortcutSheet.Shortcut("Ctrl+Z", "Undo"),
                        new ShortcutSheet.Shortcut("Ctrl+Shift+Z", "Redo"),
                        new ShortcutSheet.Shortcut("?", "This list"))),
                new ShortcutSheet.Group(
                    "On a card",
                    List.of(
                        new ShortcutSheet.Shortcut("Enter", "Open"),
                        new ShortcutSheet.Shortcut("Delete", "Delete; can be undone"),
                        new ShortcutSheet.Shortcut("Alt+↑", "Move up"))))));
    StackPane stack = new StackPane(caseSheet(), overlay);
    return stack;
  }

  static HistoryBand destiny() {
    HistoryBand band = new HistoryBand();
    band.show(
        List.of(
            new HistoryBand.Phase("j", "Under manager James", Stance.BRIDGE, 3),
            new HistoryBand.Phase("b", "Under general manager Bob", Stance.BARRIER, 2)),
        List.of(
            new HistoryBand.Event(
                "1", Icons.TAPPED, "tapped for supervisor", HistoryBand.Tone.NEUTRAL, 0, 0.17),
            new HistoryBand.Event(
                "2",
                Icons.TRAINED,
                "mentored, trained on the job",
                HistoryBand.Tone.NEUTRAL,
                0,
                0.5),
            new HistoryBand.Event(
                "3",
                Icons.MEDIATOR_LEFT,
                "James’s position eliminated",
                HistoryBand.Tone.BAD,
                0,
                1),
            new HistoryBand.Event(
                "4", Icons.BLOCKED, "title and raise denied", HistoryBand.Tone.BAD, 1, 0.45),
            new HistoryBand.Event(
                "5", Icons.LEFT_JOB, "left job and employer", HistoryBand.Tone.NEUTRAL, 1, 0.9)));
    return band;
  }

  static Node caseSheet() {
    Lane assets = new Lane(Factor.ASSET, "Assets", "Add an asset");
    ItemCard learns =
        card("Learns regularly to get better", "aspirational · leveraged by James, not by Bob");
    learns.setTrailing(new EvidenceBadge(2, () -> {}));
    ItemCard pride = card("Pride in hard, responsible work", "resistant · in her own words");
    pride.setTrailing(new EvidenceBadge(1, () -> {}));
    pride.selectedProperty().set(true);
    assets.items().addAll(learns, pride);

    Lane opportunities = new Lane(Factor.OPPORTUNITY, "Opportunities", "Add an opportunity");
    ItemCard post = card("Supervisor position", "initiated and decided by James · partly realised");
    post.setTrailing(new EvidenceBadge(1, () -> {}));
    ItemCard training = card("Training on the job", "provider James · ended with his position");
    training.setTrailing(new EvidenceBadge(0, () -> {}));
    focused(training);
    opportunities.items().addAll(post, training);

    Lane mediators = new Lane(Factor.MEDIATION, "Mediators and support", "Add a mediator");
    ItemCard james = card("James, manager", "sponsorship · mentoring · training · trust");
    james.setBadges(new StanceBadge(Stance.BRIDGE));
    james.setTrailing(new EvidenceBadge(2, () -> {}));
    ItemCard bob =
        card(
            "Bob, general manager",
            "not ready, he held; grounds by her account: race, gender, weight");
    bob.setBadges(new StanceBadge(Stance.BARRIER));
    bob.setTrailing(new EvidenceBadge(1, () -> {}));
    mediators.items().addAll(james, bob);
    Lane empty = new Lane(Factor.OUTCOME, "Outcomes", "Add");
    empty.setTeaching("What came of it: responsibility, title, pay. Each has its own answer.");

    GridPane lanes = columns(assets, opportunities, mediators, empty);

    SectionCard end = new SectionCard(Factor.OUTCOME, "To what end?");
    end.setContent(
        new OutcomeLine("Responsibility", OutcomeStatus.ACHIEVED, ""),
        new OutcomeLine("Title", OutcomeStatus.DENIED, ""),
        new OutcomeLine("Pay", OutcomeStatus.DENIED, "while the department’s rose"),
        new OutcomeLine("Credential", OutcomeStatus.PENDING, ""),
        new OutcomeLine("Schedule", OutcomeStatus.EXPECTED, ""),
        new OutcomeLine("Retention", OutcomeStatus.NOT_STATED, ""));
    SectionCard voice = new SectionCard(Icons.VOICE, "Voice");
    voice.setHint("paraphrase · learner");
    voice.setActions(Buttons.icon(Icons.MORE, "More"));
    Label words =
        new Label(
            "With one manager she felt trusted to carry a heavy responsibility; with the next,"
                + " discouraged, a burden rather than somebody with something to give.");
    words.setWrapText(true);
    words.getStyleClass().add("body-large");
    voice.setContent(words);
    GridPane lower = columns(end, voice);
    VBox all = new VBox(14, lanes, lower);
    all.setStyle("-fx-padding: 24;");
    return all;
  }

  private static ItemCard card(String title, String meta) {
    ItemCard card = new ItemCard(title, meta);
    card.setOnMove(_ -> {});
    return card;
  }

  private static GridPane columns(Node... nodes) {
    GridPane grid = new GridPane(12, 12);
    for (int i = 0; i < nodes.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / nodes.length);
      grid.getColumnConstraints().add(column);
      grid.add(nodes[i], i, 0);
    }
    return grid;
  }

  private static FlowPane row() {
    FlowPane row = new FlowPane(12, 12);
    return row;
  }

  private static <N extends Node> N focused(N node) {
    node.pseudoClassStateChanged(FOCUSED, true);
    return node;
  }

  private static <N extends Node> N disabled(N node) {
    node.setDisable(true);
    return node;
  }
}
