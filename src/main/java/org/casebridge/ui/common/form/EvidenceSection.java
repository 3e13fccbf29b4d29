package org.casebridge.ui.common.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.SearchHit;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Voice;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/**
 * The excerpts behind a claim: their words edited in place, others put behind it or taken away, new
 * ones written.
 */
final class EvidenceSection extends VBox {
  private static final int FINDS = 30;

  private final Messages messages = Messages.of("form");
  private final Desk desk;
  private final Kind kind;
  private final UUID id;
  private final EditorFactory factory;
  private final VBox rows = new VBox();
  private final Label none = new Label(messages.get("evidence.none"));
  private final Picker link = new Picker();
  private final Button write = Buttons.plain(messages.get("evidence.write"), Icons.ADD);
  private final Map<UUID, Row> shown = new HashMap<>();
  private List<UUID> order = List.of();
  private @Nullable UUID caseId;
  private @Nullable UUID focusNext;
  private @Nullable Button pressed;

  EvidenceSection(Desk desk, Kind kind, UUID id, EditorFactory factory) {
    this.desk = desk;
    this.kind = kind;
    this.id = id;
    this.factory = factory;
    getStyleClass().add("form-group");
    Label heading = new Label(messages.get("evidence.heading"), Icons.EXCERPT.node());
    heading.getStyleClass().add("title-4");
    none.getStyleClass().addAll("small", "muted");
    none.setWrapText(true);
    none.managedProperty().bind(none.visibleProperty());
    rows.getStyleClass().add("evidence-rows");
    link.setAdding(Icons.LINK, messages.get("evidence.link"));
    link.setOnPick(option -> {
      if (option.value() instanceof UUID excerpt) {
        desk.edit("link", (editor, _) -> editor.link(excerpt, kind, id));
      }
    });
    link.setFinder(this::find);
    write.setOnAction(_ -> writeNew());
    write.setDisable(desk.readOnly());
    link.setDisable(desk.readOnly());
    FlowPane actions = new FlowPane(write, link);
    actions.getStyleClass().add("form-actions");
    getChildren().addAll(heading, none, rows, actions);
  }

  private void find(String typed, java.util.function.Consumer<List<Option>> then) {
    desk.latest("evidence search", "find excerpts", file -> file.search(typed, FINDS))
        .onSuccess(hits ->
            then.accept(
                hits.stream()
                    .filter(hit -> hit.kind() == Kind.EXCERPT && !order.contains(hit.id()))
                    .map(EvidenceSection::option)
                    .toList()))
        .start();
  }

  private static Option option(SearchHit hit) {
    String title = hit.title();
    return Option.of(hit.id(), hit.caseName().isEmpty() ? title : title + " · " + hit.caseName());
  }

  private void writeNew() {
    UUID owner = caseId;
    UUID[] made = new UUID[1];
    desk.edit(
        "write excerpt",
        (editor, file) -> {
          var excerpts =
              owner == null
                  ? List.<Excerpt>of()
                  : file.caseFile(owner).map(it -> it.excerpts()).orElse(List.of());
          Excerpt excerpt =
              (Excerpt) Blank.of(Kind.EXCERPT, editor.fresh(), owner, Places.last(excerpts));
          List<EvidenceLink> links = new ArrayList<>();
          file.referring(kind, id)
              .forEach(row -> {
                if (row instanceof EvidenceLink it && it.claimId().equals(id)) {
                  links.add(it);
                }
              });
          made[0] = excerpt.id();
          return editor.add(
              List.of(
                  excerpt, new EvidenceLink(editor.fresh(), excerpt.id(), id, Places.last(links))));
        },
        _ -> {
          focusNext = made[0];
          focusWanted();
        });
  }

  private void focusWanted() {
    Row row = focusNext == null ? null : shown.get(focusNext);
    if (row != null) {
      focusNext = null;
      row.words.focus();
    }
  }

  /** Shows what stands behind the claim now. */
  void show(FormData data) {
    caseId = data.caseId();
    List<UUID> now = data.evidence().stream().map(Excerpt::id).toList();
    if (!now.equals(order)) {
      Set<UUID> gone = new HashSet<>(shown.keySet());
      now.forEach(gone::remove);
      gone.forEach(shown::remove);
      rows.getChildren()
          .setAll(
              data.evidence().stream()
                  .map(it -> shown.computeIfAbsent(it.id(), Row::new).node)
                  .toList());
      order = now;
    }
    data.evidence().forEach(it -> shown.computeIfAbsent(it.id(), Row::new).show(it, data));
    if (pressed != null) {
      // What moved took the focus away with it.
      pressed.requestFocus();
      pressed = null;
    }
    none.setVisible(now.isEmpty());
    link.setOptions(
        data.caseExcerpts().stream()
            .filter(it -> !now.contains(it.id()))
            .map(it -> Option.of(it.id(), Names.of(it, data.labels())))
            .toList());
    focusWanted();
  }

  void flush() {
    shown.values().forEach(row -> row.words.flush());
  }

  private final class Row {
    private final FieldEditor words;
    private final FieldEditor paraphrase;
    private final FieldEditor voice;
    private final Button up;
    private final Button down;
    private final HBox node;

    Row(UUID excerptId) {
      words = TypedEditors.area(keeper(excerptId, "words"), factory::tellTooLong);
      words.setName(messages.get("evidence.words"));
      paraphrase = new FlagEditor(keeper(excerptId, "paraphrase"));
      paraphrase.setName(messages.get("excerpt.paraphrase"));
      List<Voice> voices = List.of(Voice.values());
      voice =
          new PickEditor(
              (data, _) ->
                  voices.stream().map(it -> Option.of(it, data.labels().name(it))).toList(),
              keeper(excerptId, "voice"));
      voice.setName(messages.get("excerpt.voice"));
      Button unlink = Buttons.icon(Icons.UNLINK, messages.get("evidence.unlink"));
      unlink.setOnAction(
          _ -> desk.edit("unlink", (editor, _) -> editor.unlink(excerptId, kind, id)));
      unlink.setDisable(desk.readOnly());
      up = moving(Icons.UP, messages.get("evidence.up"), excerptId, -1);
      down = moving(Icons.DOWN, messages.get("evidence.down"), excerptId, 1);
      HBox.setHgrow(voice.node(), Priority.ALWAYS);
      HBox line = new HBox(voice.node(), paraphrase.node(), up, down, unlink);
      line.getStyleClass().add("evidence-line");
      VBox body = new VBox(words.node(), line);
      body.getStyleClass().add("record-fields");
      HBox.setHgrow(body, Priority.ALWAYS);
      node = new HBox(body);
      node.getStyleClass().add("evidence-row");
      for (FieldEditor each : List.of(words, paraphrase, voice)) {
        each.setReadOnly(desk.readOnly());
      }
    }

    private Button moving(Icons icon, String text, UUID excerptId, int by) {
      Button button = Buttons.icon(icon, text);
      button.managedProperty().bind(button.visibleProperty());
      button.setOnAction(_ -> {
        desk.flush();
        pressed = button;
        desk.edit("move evidence", (editor, _) -> editor.moveEvidence(excerptId, kind, id, by));
      });
      return button;
    }

    private Keeper keeper(UUID excerptId, String path) {
      return new EntityKeeper(desk, Kind.EXCERPT, excerptId, path);
    }

    void show(Excerpt excerpt, FormData data) {
      int at = order.indexOf(excerpt.id());
      up.setVisible(order.size() > 1);
      down.setVisible(order.size() > 1);
      up.setDisable(at == 0 || desk.readOnly());
      down.setDisable(at == order.size() - 1 || desk.readOnly());
      words.show(excerpt.words(), data);
      paraphrase.show(excerpt.paraphrase(), data);
      voice.show(excerpt.voice(), data);
    }
  }
}
