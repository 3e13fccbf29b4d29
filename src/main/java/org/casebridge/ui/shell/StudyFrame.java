package org.casebridge.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.casebridge.app.edit.UndoWords;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Kind;
import org.casebridge.ui.cases.CasesScreen;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Navigation;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Rail;
import org.casebridge.ui.common.Screen;
import org.casebridge.ui.common.SearchField;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.common.TopBar;
import org.casebridge.ui.compare.CompareScreen;
import org.casebridge.ui.sources.SourcesScreen;
import org.casebridge.ui.study.StudyScreen;
import org.casebridge.ui.workshop.WorkshopScreen;
import org.jspecify.annotations.Nullable;

/** The window's content while a study is open: rail, top bar, search, and the place one is at. */
final class StudyFrame extends StackPane implements Navigation {
  private final Messages messages = Messages.of("shell");
  private final Desk desk;
  private final Memory memory;
  private final Theme theme;
  private final Notices notices;
  private final OfStudy printing;
  private final Outside outside;
  private final Consumer<Path> restore;
  private final Rail<Place> rail;
  private final SearchField field;
  private final TopBar bar;
  private final SearchPanel panel;
  private final StackPane content = new StackPane();
  private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
  private final ClosedPlace closed;
  private final Button undo;
  private final Button redo;
  private @Nullable Screen shown;

  /**
   * Makes the frame; it shows no place before {@link #begin}.
   *
   * @param restore puts a backup in the study's place
   */
  StudyFrame(
      OpenStudy study,
      Memory memory,
      Theme theme,
      Notices notices,
      OfStudy printing,
      Outside outside,
      Consumer<Path> restore,
      Node menu) {
    this.desk = study.desk();
    this.memory = memory;
    this.theme = theme;
    this.notices = notices;
    this.printing = printing;
    this.outside = outside;
    this.restore = restore;
    getStyleClass().add("study-frame");
    rail = new Rail<>(messages.get("rail"), places());
    field =
        new SearchField(
            messages.get("search.prompt"),
            messages.get("search.keys"),
            messages.get("search.clear"));
    undo = Buttons.icon(Icons.UNDO, messages.get("undo"));
    undo.setOnAction(_ -> undo());
    redo = Buttons.icon(Icons.REDO, messages.get("redo"));
    redo.setOnAction(_ -> redo());
    bar = new TopBar(field);
    bar.setActions(undo, redo, new AudienceSwitch(desk.audienceProperty()), menu);
    panel = new SearchPanel(desk, field, new HitRouter(desk, this)::open);
    closed = new ClosedPlace(() -> desk.audienceProperty().set(Audience.RESEARCHER));
    content.getStyleClass().add("study-content");
    BorderPane right = new BorderPane(content, bar, null, null, null);
    getChildren().addAll(new BorderPane(right, null, null, null, rail), panel);
    desk.studyProperty().subscribe(row -> bar.setTitle(row == null ? "" : row.title()));
    desk.keepingProperty().subscribe(_ -> showState());
    desk.endsProperty().subscribe(this::showEnds);
    desk.audienceProperty()
        .addListener(_ -> {
          showEnds(desk.endsProperty().get());
          if (shown != null) {
            show(rail.chosenProperty().get());
          }
        });
    rail.chosenProperty().addListener((_, _, place) -> show(place));
    widthProperty().addListener(_ -> panel.place());
    heightProperty().addListener(_ -> panel.place());
  }

  private List<Rail.Place<Place>> places() {
    List<Rail.Place<Place>> places = new ArrayList<>();
    for (Place place : Place.values()) {
      String tip = messages.get("rail.tip", places.size() + 1);
      places.add(
          switch (place) {
            case CASES -> new Rail.Place<>(place, Icons.CASES, messages.get("place.cases"), tip);
            case COMPARE ->
                new Rail.Place<>(place, Icons.COMPARE, messages.get("place.compare"), tip);
            case WORKSHOP ->
                new Rail.Place<>(place, Icons.WORKSHOP, messages.get("place.workshop"), tip);
            case SOURCES ->
                new Rail.Place<>(place, Icons.SOURCES, messages.get("place.sources"), tip);
            case STUDY -> new Rail.Place<>(place, Icons.STUDY, messages.get("place.study"), tip);
          });
    }
    return places;
  }

  private void showState() {
    if (desk.readOnly()) {
      bar.setState(Icons.READ_ONLY, messages.get("state.readonly"));
    } else if (desk.keepingProperty().get() > 0) {
      bar.setState(null, messages.get("state.keeping"));
    } else {
      bar.setState(Icons.KEPT, messages.get("state.kept"));
    }
  }

  private void showEnds(HistoryEntry.Ends ends) {
    UndoWords words = new UndoWords(desk.labels());
    // The name of a step may tell what others may not see; nor may they take back what they can't.
    HistoryEntry last = desk.wholeInSight() ? ends.undo() : null;
    HistoryEntry next = desk.wholeInSight() ? ends.redo() : null;
    name(undo, last == null ? messages.get("undo") : messages.get("undo.step", words.of(last)));
    name(redo, next == null ? messages.get("redo") : messages.get("redo.step", words.of(next)));
    undo.setDisable(last == null || desk.readOnly());
    redo.setDisable(next == null || desk.readOnly());
  }

  private static void name(Button button, String text) {
    button.setAccessibleText(text);
    button.getTooltip().setText(text);
  }

  Desk desk() {
    return desk;
  }

  /** Whether a place may be seen by those who look. */
  private boolean open(Place place) {
    return switch (place) {
      case CASES, COMPARE -> true;
      case WORKSHOP, SOURCES, STUDY -> desk.wholeInSight();
    };
  }

  /** Takes back the last step, where it may be seen. */
  void undo() {
    if (desk.wholeInSight()) {
      desk.undo();
    }
  }

  /** Brings back the last step taken back, where it may be seen. */
  void redo() {
    if (desk.wholeInSight()) {
      desk.redo();
    }
  }

  /** Shows where one was last. */
  void begin(Place first) {
    rail.chosenProperty().set(first);
    if (shown == null) {
      show(first);
    }
    go(rail.chosenProperty().get());
  }

  /** Goes to a place. */
  void go(Place place) {
    rail.chosenProperty().set(place);
    if (shown != null) {
      shown.focus();
    }
  }

  private void show(Place place) {
    desk.flush();
    panel.hide();
    Screen next = open(place) ? screen(place) : closed;
    if (next == shown) {
      return;
    }
    if (shown != null) {
      shown.release();
    }
    shown = next;
    memory.place(place);
    content.getChildren().setAll(next.node());
    next.attach();
  }

  private Screen screen(Place place) {
    return screens.computeIfAbsent(
        place,
        which ->
            switch (which) {
              case CASES -> new CasesScreen(desk, theme, notices, this, printing);
              case COMPARE ->
                  new CompareScreen(
                      desk, this, notices, printing, memory.comparison(), memory::comparison);
              case WORKSHOP -> new WorkshopScreen(desk, notices);
              case SOURCES -> new SourcesScreen(desk, theme, notices, this, outside.ask());
              case STUDY ->
                  new StudyScreen(
                      desk,
                      theme,
                      notices,
                      outside.files(),
                      backup -> restore.accept(backup.path()));
            });
  }

  private CasesScreen cases() {
    go(Place.CASES);
    return (CasesScreen) screen(Place.CASES);
  }

  private CompareScreen compare() {
    go(Place.COMPARE);
    return (CompareScreen) screen(Place.COMPARE);
  }

  /** Puts the focus into search. */
  void search() {
    field.requestFocus();
    field.selectAll();
  }

  void newCase() {
    if (!desk.readOnly() && desk.wholeInSight()) {
      cases().newCase();
    }
  }

  /** Listens no more; the study is being closed. */
  void release() {
    if (shown != null) {
      shown.release();
      shown = null;
    }
  }

  @Override
  public void openCase(UUID caseId, @Nullable Kind kind, @Nullable UUID item) {
    cases().open(caseId, kind, item);
  }

  @Override
  public void openCompare(List<UUID> caseIds) {
    compare().compare(caseIds);
  }

  @Override
  public void openComparison(UUID comparisonId) {
    compare().open(comparisonId);
  }

  @Override
  public void openMemo(UUID comparisonId, @Nullable UUID caseId, String rowKey) {
    compare().openMemo(comparisonId, caseId, rowKey);
  }

  @Override
  public void openAnswer(UUID comparisonId, UUID questionId) {
    compare().openAnswer(comparisonId, questionId);
  }

  @Override
  public void openSource(UUID sourceId, @Nullable UUID excerptId) {
    go(Place.SOURCES);
    if (open(Place.SOURCES)) {
      ((SourcesScreen) screen(Place.SOURCES)).show(sourceId, excerptId);
    }
  }

  @Override
  public void openWorkshop(UUID sessionId) {
    go(Place.WORKSHOP);
    if (open(Place.WORKSHOP)) {
      ((WorkshopScreen) screen(Place.WORKSHOP)).open(sessionId);
    }
  }

  @Override
  public void openStudy(Kind kind, UUID item) {
    go(Place.STUDY);
    if (open(Place.STUDY)) {
      ((StudyScreen) screen(Place.STUDY)).show(kind, item);
    }
  }
}
