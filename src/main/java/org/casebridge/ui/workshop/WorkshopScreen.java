package org.casebridge.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Kind;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.WorkshopSession;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.CardList;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Screen;
import org.casebridge.ui.common.SectionCard;
import org.casebridge.ui.common.UndoNotice;
import org.casebridge.ui.common.form.EntityForm;
import org.jspecify.annotations.Nullable;

/** The workshops at the left; the plan and the record of one at the right. */
public final class WorkshopScreen implements Screen {
  private final Messages messages = Messages.of("workshop");
  private final Desk desk;
  private final Notices notices;
  private final WorkshopModel model;
  private final CardList list = new CardList(messages.get("heading"));
  private final Label title = new Label();
  private final VBox column = new VBox();
  private final ScrollPane sheet = new ScrollPane(column);
  private final BorderPane page = new BorderPane();
  private final EmptyState empty;
  private @Nullable UUID shown;

  /** Makes the screen. */
  public WorkshopScreen(Desk desk, Notices notices) {
    this.desk = desk;
    this.notices = notices;
    this.model = new WorkshopModel(desk);
    empty =
        new EmptyState(
            Icons.WORKSHOP,
            messages.get("empty.heading"),
            messages.get("empty.teaching"),
            adding(Buttons.primary(messages.get("add"), Icons.ADD)));
    list.setActions(adding(Buttons.icon(Icons.ADD, messages.get("add"))));
    list.setOnOpen(model::choose);
    list.setOnDelete(this::remove);
    list.setOnMove((from, to) -> {
      List<WorkshopSession> all = sessions();
      if (from < all.size() && !desk.readOnly()) {
        model.move(all.get(from).id(), to);
      }
    });
    title.getStyleClass().add("title-2");
    title.setWrapText(true);
    column.getStyleClass().add("workshop-column");
    sheet.setFitToWidth(true);
    sheet.setFocusTraversable(false);
    page.getStyleClass().add("workshop-screen");
    page.getStylesheets()
        .add(
            Objects.requireNonNull(WorkshopScreen.class.getResource("workshop.css"))
                .toExternalForm());
    page.setLeft(list);
    model.sessionsProperty().addListener((_, _, _) -> showList());
    model.chosenProperty().addListener((_, _, id) -> show(id));
  }

  private Button adding(Button button) {
    button.setOnAction(_ -> model.add());
    button.setDisable(desk.readOnly());
    return button;
  }

  private List<WorkshopSession> sessions() {
    List<WorkshopSession> all = model.sessionsProperty().get();
    return all == null ? List.of() : all;
  }

  private String name(WorkshopSession session) {
    return session.title().isBlank() ? messages.get("untitled") : session.title();
  }

  private void showList() {
    list.show(
        sessions().stream().map(it -> new CardList.Row(it.id(), name(it), meta(it))).toList());
    list.select(model.chosenProperty().get());
    page.setCenter(sessions().isEmpty() ? empty : sheet);
    showTitle();
  }

  private void showTitle() {
    sessions().stream()
        .filter(it -> it.id().equals(shown))
        .findFirst()
        .ifPresent(it -> title.setText(name(it)));
  }

  private String meta(WorkshopSession session) {
    List<String> parts = new ArrayList<>();
    parts.add(session.held() == null ? messages.get("no_date") : session.held().iso());
    parts.add(messages.get("steps", session.script().size()));
    int minutes = session.script().stream().mapToInt(ScriptStep::minutes).sum();
    if (minutes > 0) {
      parts.add(messages.get("minutes", minutes));
    }
    if (!session.notes().isEmpty()) {
      parts.add(messages.get("notes.count", session.notes().size()));
    }
    return String.join(" · ", parts);
  }

  private void show(@Nullable UUID id) {
    list.select(id);
    if (id == null || id.equals(shown)) {
      shown = id;
      return;
    }
    shown = id;
    Button copy = Buttons.icon(Icons.DUPLICATE, messages.get("duplicate"));
    copy.setOnAction(_ -> model.duplicate(id));
    copy.setDisable(desk.readOnly());
    Button delete = Buttons.icon(Icons.DELETE, messages.get("delete"));
    delete.setOnAction(_ -> remove(id));
    delete.setDisable(desk.readOnly());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox top = new HBox(title, copy, delete);
    top.getStyleClass().add("workshop-top");
    EntityForm first =
        new EntityForm(desk, Kind.WORKSHOP_SESSION, id, Set.of("title", "held", "comparisonId"));
    SectionCard plan = section(Icons.WORKSHOP, messages.get("plan"), messages.get("plan.hint"));
    plan.setContent(first);
    SectionCard script =
        section(Icons.TIMELINE, messages.get("script"), messages.get("script.hint"));
    script.setContent(part(id, "script"));
    SectionCard predictions =
        section(Icons.EXPECTED, messages.get("predictions"), messages.get("predictions.hint"));
    predictions.setContent(part(id, "predictions"));
    SectionCard notes = section(Icons.MEMO, messages.get("notes"), messages.get("notes.hint"));
    notes.setContent(part(id, "notes"));
    column.getChildren().setAll(top, plan, script, predictions, notes);
    sheet.setVvalue(0);
    showTitle();
  }

  private static SectionCard section(Icons icon, String heading, String hint) {
    SectionCard card = new SectionCard(icon, heading);
    card.setHint(hint);
    return card;
  }

  private EntityForm part(UUID id, String path) {
    EntityForm form = new EntityForm(desk, Kind.WORKSHOP_SESSION, id, Set.of(path));
    form.getStyleClass().add("workshop-part");
    return form;
  }

  private void remove(UUID id) {
    if (!desk.readOnly()) {
      model.remove(id, () -> UndoNotice.show(notices, desk, messages.get("deleted")));
    }
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void release() {
    model.release();
  }

  @Override
  public void focus() {
    if (sessions().isEmpty()) {
      page.requestFocus();
    } else {
      list.focusSelected();
    }
  }

  /** Shows a workshop. */
  public void open(UUID sessionId) {
    model.choose(sessionId);
  }
}
