package org.casebridge.ui.sources;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.SourceSummary;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CasePart;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.CardList;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.FileAsk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Navigation;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Screen;
import org.casebridge.ui.common.SearchField;
import org.casebridge.ui.common.SideDrawer;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.common.UndoNotice;
import org.casebridge.ui.common.form.EntityDrawer;
import org.casebridge.ui.common.form.EntityForm;
import org.jspecify.annotations.Nullable;

/** The sources at the left, the text of one in the middle, its excerpts at the right. */
public final class SourcesScreen implements Screen, ExcerptCard.Actions {
  private final Messages messages = Messages.of("sources");
  private final Desk desk;
  private final Navigation navigation;
  private final Notices notices;
  private final FileAsk files;
  private final SourcesModel model;
  private final CardList list = new CardList(messages.get("heading"));
  private final TextField filter =
      new SearchField(messages.get("filter"), "", messages.get("filter.clear"));
  private final TextPane text;
  private final StackPane head = new StackPane();
  private final VBox excerpts = new VBox();
  private final Label excerptsHint = new Label(messages.get("excerpts.none"));
  private final Button mark = Buttons.primary(messages.get("mark"), Icons.EXCERPT);
  private final BorderPane page = new BorderPane();
  private final BorderPane sheet = new BorderPane();
  private final StackPane node = new StackPane();
  private final EntityDrawer drawer;
  private final EmptyState empty;
  private @Nullable Runnable forget;
  private @Nullable UUID shown;
  private @Nullable UUID wanted;

  /**
   * Makes the screen.
   *
   * @param files asks for the text file to open
   */
  public SourcesScreen(
      Desk desk, Theme theme, Notices notices, Navigation navigation, FileAsk files) {
    this.desk = desk;
    this.navigation = navigation;
    this.notices = notices;
    this.files = files;
    this.model = new SourcesModel(desk);
    SideDrawer side = new SideDrawer(theme.reducedMotionProperty());
    drawer = new EntityDrawer(desk, side);
    text =
        new TextPane(
            this::keep,
            () ->
                desk.tell(
                    new ExpectedProblem(
                        "source.long", messages.get("text.long", TextFile.LONGEST))));
    text.setReadOnly(desk.readOnly());
    empty =
        new EmptyState(
            Icons.SOURCES,
            messages.get("empty.heading"),
            messages.get("empty.teaching"),
            adding(Buttons.primary(messages.get("add"), Icons.ADD)),
            opening(Buttons.plain(messages.get("open"), Icons.OPEN_FILE)));
    buildList();
    buildSheet();
    page.getStyleClass().addAll("sources-screen");
    page.setLeft(list);
    node.getStylesheets()
        .add(
            Objects.requireNonNull(SourcesScreen.class.getResource("sources.css"))
                .toExternalForm());
    node.getChildren().addAll(page, side);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.linesProperty().addListener((_, _, _) -> showList());
    model.shownProperty().addListener((_, _, view) -> show(view));
  }

  private Button adding(Button button) {
    button.setOnAction(_ -> {
      desk.flush();
      model.add();
    });
    button.setDisable(desk.readOnly());
    return button;
  }

  private Button opening(Button button) {
    button.setOnAction(_ ->
        files
            .open(
                messages.get("open"),
                List.of(new FileAsk.Kind(messages.get("open.kind"), List.of("*.txt", "*.md"))))
            .ifPresent(model::open));
    button.setDisable(desk.readOnly());
    return button;
  }

  private void buildList() {
    list.setActions(
        opening(Buttons.icon(Icons.OPEN_FILE, messages.get("open"))),
        adding(Buttons.icon(Icons.ADD, messages.get("add"))));
    list.setTop(filter);
    filter.textProperty().addListener((_, _, _) -> showList());
    list.setOnOpen(model::choose);
    list.setOnDelete(this::removeSource);
    list.setOnMove((from, to) -> {
      List<SourceSummary> lines = lines();
      if (filter.getText().isBlank() && !desk.readOnly() && from < lines.size()) {
        model.move(lines.get(from).id(), to);
      }
    });
  }

  private void buildSheet() {
    mark.setOnAction(_ -> markSelection());
    mark.disableProperty().bind(text.selectingProperty().not());
    Button details = Buttons.icon(Icons.EDIT, messages.get("details"));
    details.setOnAction(_ -> {
      if (shown != null) {
        drawer.open(Kind.SOURCE, shown);
      }
    });
    Button delete = Buttons.icon(Icons.DELETE, messages.get("delete"));
    delete.setOnAction(_ -> {
      if (shown != null) {
        removeSource(shown);
      }
    });
    delete.setDisable(desk.readOnly());
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox tools = new HBox(details, delete, mark);
    tools.getStyleClass().add("source-tools");
    mark.setMinWidth(Button.USE_PREF_SIZE);
    HBox top = new HBox(head, tools);
    top.getStyleClass().add("source-head");
    excerptsHint.setWrapText(true);
    excerptsHint.getStyleClass().addAll("small", "muted");
    Label title = new Label(messages.get("excerpts"), Icons.EXCERPT.node());
    title.getStyleClass().add("title-4");
    excerpts.getStyleClass().add("source-excerpts");
    excerpts.setMinWidth(0);
    ScrollPane scroll = new ScrollPane(excerpts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(title, excerptsHint, scroll);
    right.getStyleClass().add("source-side");
    excerptsHint.managedProperty().bind(excerptsHint.visibleProperty());
    sheet.setTop(top);
    sheet.setCenter(text);
    sheet.setRight(right);
    sheet.getStyleClass().add("source-sheet");
  }

  private List<SourceSummary> lines() {
    List<SourceSummary> lines = model.linesProperty().get();
    return lines == null ? List.of() : lines;
  }

  private void showList() {
    if (model.linesProperty().get() == null) {
      return;
    }
    String typed = filter.getText().strip().toLowerCase(Locale.getDefault());
    list.show(
        lines().stream()
            .filter(it -> title(it).toLowerCase(Locale.getDefault()).contains(typed))
            .map(it ->
                new CardList.Row(
                    it.id(),
                    title(it),
                    messages.get("list.meta", desk.labels().name(it.type()), it.letters())))
            .toList());
    list.select(model.chosen());
    page.setCenter(lines().isEmpty() ? empty : sheet);
  }

  private String title(SourceSummary line) {
    return line.title().isBlank() ? messages.get("untitled") : line.title();
  }

  private void show(@Nullable SourceView view) {
    if (view == null) {
      shown = null;
      return;
    }
    UUID id = view.source().id();
    if (id.equals(shown)) {
      text.show(view.source().text());
    } else {
      text.flush();
      shown = id;
      text.open(view.source().text());
      head.getChildren().setAll(new EntityForm(desk, Kind.SOURCE, id, Set.of("title", "type")));
    }
    list.select(id);
    text.mark(
        view.excerpts().stream()
            .map(SourceView.Marked::excerpt)
            .filter(it -> it.start() >= 0)
            .map(it -> new TextPane.Stretch(it.start(), it.end()))
            .toList());
    excerpts
        .getChildren()
        .setAll(
            view.excerpts().stream()
                .map(it -> new ExcerptCard(view, it, desk.labels(), desk.readOnly(), this))
                .toList());
    excerptsHint.setVisible(view.excerpts().isEmpty());
    UUID excerpt = wanted;
    if (excerpt != null) {
      wanted = null;
      view.excerpts().stream()
          .map(SourceView.Marked::excerpt)
          .filter(it -> it.id().equals(excerpt))
          .findFirst()
          .ifPresent(it -> {
            find(it);
            edit(it.id());
          });
    }
  }

  private void keep(String whole) {
    UUID id = shown;
    if (id != null) {
      model.keepText(
          id,
          whole,
          () -> {
            if (id.equals(shown)) {
              text.kept(whole);
            }
          });
    }
  }

  private void markSelection() {
    UUID id = shown;
    if (id != null && text.selectingProperty().get() && !desk.readOnly()) {
      TextPane.Stretch stretch = text.selection();
      model.mark(id, stretch.start(), stretch.end());
    }
  }

  private void removeSource(UUID id) {
    if (!desk.readOnly()) {
      String name =
          lines().stream().filter(it -> it.id().equals(id)).map(this::title).findFirst().orElse("");
      model.remove(id, () -> UndoNotice.show(notices, desk, messages.get("deleted", name)));
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.E) {
      markSelection();
      event.consume();
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    if (forget == null) {
      forget = desk.addPending(text::flush);
    }
    model.attach();
  }

  @Override
  public void release() {
    text.flush();
    if (forget != null) {
      forget.run();
      forget = null;
    }
    model.release();
  }

  @Override
  public void focus() {
    list.focusSelected();
  }

  /**
   * Shows a source.
   *
   * @param excerptId an excerpt of it to show and open; null for its beginning
   */
  public void show(UUID sourceId, @Nullable UUID excerptId) {
    wanted = excerptId;
    if (sourceId.equals(shown)) {
      show(model.shownProperty().get());
    } else {
      model.choose(sourceId);
    }
  }

  @Override
  public void edit(UUID excerptId) {
    drawer.open(Kind.EXCERPT, excerptId);
  }

  @Override
  public void find(Excerpt excerpt) {
    text.select(new TextPane.Stretch(excerpt.start(), excerpt.end()));
  }

  @Override
  public void remove(UUID excerptId) {
    model.removeExcerpt(excerptId);
  }

  @Override
  public void support(UUID excerptId, Entity claim) {
    model.support(excerptId, claim.entityKind(), claim.id());
  }

  @Override
  public void openClaim(CasePart claim) {
    navigation.openCase(claim.caseId(), claim.entityKind(), claim.id());
  }
}
