package org.casebridge.ui.common.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.ui.common.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Edits one item of any kind in place. There is nothing to save: each field keeps itself after a
 * pause in typing, when it is left, and when the {@link Desk} asks. The form follows what changes
 * elsewhere, undo among it, but never takes away what is being typed.
 *
 * <p>It listens while it is in a scene.
 */
public final class EntityForm extends VBox {
  private static final String INFERRED_PARTS = String.join(".", "claim", "inferredParts");
  private static final Kind[] CHOSEN_FROM = {
    Kind.VOCABULARY_TERM,
    Kind.GUIDING_QUESTION,
    Kind.SOURCE,
    Kind.EXCERPT,
    Kind.EVIDENCE_LINK,
    Kind.COMPARISON
  };

  private final Messages messages = Messages.of("form");
  private final Desk desk;
  private final Kind kind;
  private final UUID id;
  private final EditorFactory factory;
  private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
  private final Map<String, ToggleButton> asterisks = new LinkedHashMap<>();
  private final @Nullable EvidenceSection evidence;
  private final ReadOnlyObjectWrapper<@Nullable Entity> item = new ReadOnlyObjectWrapper<>();
  private final List<Runnable> releases = new ArrayList<>();
  private Runnable onGone = () -> {};
  private Runnable onClose = () -> {};
  private @Nullable String focusNext;
  private @Nullable UUID caseId;
  private @Nullable FormData shown;
  private int newChoices;

  /**
   * Makes a form of all fields of an item.
   *
   * @param kind the item's kind; not {@link Kind#EVIDENCE_LINK}, which has nothing to edit
   */
  public EntityForm(Desk desk, Kind kind, UUID id) {
    this(desk, kind, id, Set.of());
  }

  /**
   * Makes a form of some fields of an item.
   *
   * @param paths the fields it has, such as {@code script}; empty for all
   */
  public EntityForm(Desk desk, Kind kind, UUID id, Set<String> paths) {
    this.desk = desk;
    this.kind = kind;
    this.id = id;
    this.factory =
        new EditorFactory(
            desk,
            () ->
                desk.tell(
                    new ExpectedProblem(
                        "text.long", messages.get("text.long", TypedEditors.LONGEST))));
    getStyleClass().add("entity-form");
    Picker.Styles.dress(this);
    for (FormSpec.Group group : FormSpec.of(kind).groups()) {
      addGroup(group, paths);
    }
    evidence =
        kind.claimed() && paths.isEmpty() ? new EvidenceSection(desk, kind, id, factory) : null;
    if (evidence != null) {
      getChildren().add(evidence);
    }
    editors.values().forEach(editor -> editor.setReadOnly(desk.readOnly()));
    asterisks.values().forEach(toggle -> toggle.setDisable(desk.readOnly()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene == null) {
            release();
          } else if (releases.isEmpty()) {
            attach();
          }
        });
  }

  /** The item as it was read last; null before that and once it is gone. */
  public ReadOnlyObjectProperty<@Nullable Entity> itemProperty() {
    return item.getReadOnlyProperty();
  }

  /** The fields it has; with {@code claim.inferredParts} where single fields may be inferred. */
  public Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>(editors.keySet());
    if (!asterisks.isEmpty()) {
      paths.add(INFERRED_PARTS);
    }
    return paths;
  }

  /** What to do when the item is removed elsewhere or its adding is undone. */
  public void setOnGone(Runnable action) {
    onGone = action;
  }

  /** What Ctrl+Enter does, once everything is kept. */
  public void setOnClose(Runnable action) {
    onClose = action;
  }

  /** Keeps what is still in typing. */
  public void flush() {
    editors.values().forEach(FieldEditor::flush);
    if (evidence != null) {
      evidence.flush();
    }
  }

  /** Takes the focus to the first field. */
  public void focusFirst() {
    editors.keySet().stream().findFirst().ifPresent(this::focus);
  }

  /** Takes the focus to a field, as soon as it can. */
  public void focus(String path) {
    FieldEditor editor = editors.get(path);
    if (editor != null && item.get() != null) {
      editor.focus();
    } else {
      focusNext = path;
    }
  }

  FieldEditor editor(String path) {
    FieldEditor editor = editors.get(path);
    if (editor == null) {
      throw new IllegalArgumentException(path);
    }
    return editor;
  }

  @Nullable ToggleButton asterisk(String path) {
    return asterisks.get(path);
  }

  private void addGroup(FormSpec.Group group, Set<String> only) {
    VBox box = new VBox();
    box.getStyleClass().add("form-group");
    if (group.heading() != null) {
      Label heading = new Label(messages.get(group.heading()));
      heading.getStyleClass().add("title-4");
      box.getChildren().add(heading);
    }
    int before = editors.size();
    for (FormSpec.Row row : group.rows()) {
      List<FormSpec.Field> fields =
          row.fields().stream().filter(it -> only.isEmpty() || only.contains(it.path())).toList();
      // A grid, since only it asks wrapping fields for their height at the width they will have.
      GridPane line = new GridPane();
      line.getStyleClass().add("form-row");
      for (int i = 0; i < fields.size(); i++) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / fields.size());
        line.getColumnConstraints().add(column);
        line.add(cell(fields.get(i)), i, 0);
      }
      if (!line.getChildren().isEmpty()) {
        box.getChildren().add(line);
      }
    }
    if (editors.size() > before) {
      getChildren().add(box);
    }
  }

  private Node cell(FormSpec.Field field) {
    String name = messages.get(field.label());
    Slot slot = Shape.of(kind).slot(field.path());
    FieldEditor editor =
        factory.make(field, slot, name, new EntityKeeper(desk, kind, id, field.path()));
    editor.setName(name);
    if (slot.type() == Slot.Type.DATE && editor instanceof TypedEditor typed) {
      typed.setCheck(value -> refused(field.path(), value));
    }
    editors.put(field.path(), editor);
    VBox cell = new VBox();
    cell.getStyleClass().add("field");
    cell.setMinWidth(0);
    if (editor instanceof FlagEditor) {
      cell.getStyleClass().add("field-flag");
      cell.getChildren().add(editor.node());
      return cell;
    }
    Label label = new Label(name);
    label.getStyleClass().addAll("field-label", "caption", "muted");
    label.setLabelFor(editor.node());
    label.setMinWidth(0);
    HBox head = new HBox(label);
    head.getStyleClass().add("field-head");
    String part = part(field.path());
    if (kind.claimed() && !part.equals("claim") && !asterisks.containsKey(part)) {
      head.getChildren().add(asterisk(part, name));
    }
    cell.getChildren().addAll(head, editor.node());
    return cell;
  }

  private @Nullable String refused(String path, @Nullable Object value) {
    Entity now = item.get();
    if (now == null) {
      return null;
    }
    try {
      Shape.with(now, path, value);
      return null;
    } catch (IllegalArgumentException order) {
      return messages.get("date.order");
    }
  }

  private ToggleButton asterisk(String part, String name) {
    ToggleButton toggle = new ToggleButton("*");
    toggle.getStyleClass().add("asterisk");
    toggle.setAccessibleText(messages.get("inferred.part", name));
    toggle.setTooltip(new Tooltip(messages.get("inferred.tip")));
    EntityKeeper keeper = new EntityKeeper(desk, kind, id, INFERRED_PARTS);
    toggle.setOnAction(_ -> {
      boolean chosen = toggle.isSelected();
      keeper.keep(
          now -> {
            List<Object> parts = new ArrayList<>(now instanceof List<?> list ? list : List.of());
            parts.remove(part);
            if (chosen) {
              parts.add(part);
            }
            return parts;
          },
          () -> {});
    });
    asterisks.put(part, toggle);
    return toggle;
  }

  /** The record's own component a slot lies in: what is marked as inferred is a whole component. */
  private static String part(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      flush();
      onClose.run();
      event.consume();
    }
  }

  private void attach() {
    releases.add(desk.addPending(this::flush));
    releases.add(desk.onChanged(this::changed));
    shown = null;
    load();
  }

  private void release() {
    flush();
    releases.forEach(Runnable::run);
    releases.clear();
  }

  private void changed(Changed changed) {
    if (changed.touches(Kind.SOURCE, Kind.CASE)) {
      newChoices++;
      shown = null;
    }
    if (changed.ids().contains(id)
        || (caseId != null && changed.cases().contains(caseId))
        || changed.touches(CHOSEN_FROM)) {
      load();
    }
  }

  private void load() {
    var labels = desk.labels();
    FormData before = shown;
    int choices = newChoices;
    desk.latest(
            "form " + System.identityHashCode(this),
            "read form",
            file -> FormData.read(file, kind, id, labels, before))
        .onSuccess(data -> {
          show(data.orElse(null));
          shown = choices == newChoices ? data.orElse(null) : null;
        })
        .start();
  }

  private void show(@Nullable FormData data) {
    if (releases.isEmpty()) {
      return;
    }
    if (data == null) {
      item.set(null);
      onGone.run();
      return;
    }
    Entity now = data.item();
    caseId = data.caseId();
    factory.setCase(caseId);
    Shape shape = Shape.of(kind);
    item.set(now);
    editors.forEach((path, editor) -> editor.show(shape.get(now, path), data));
    if (now instanceof Claimed claimed) {
      asterisks.forEach(
          (part, toggle) -> toggle.setSelected(claimed.claim().inferredParts().contains(part)));
    }
    if (evidence != null) {
      evidence.show(data);
    }
    String wanted = focusNext;
    if (wanted != null) {
      focusNext = null;
      focus(wanted);
    }
  }
}
