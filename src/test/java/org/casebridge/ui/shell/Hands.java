package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.SearchHit;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.ui.common.Fx;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with an item in the window, whatever its kind; after each step the file says
 * what became of it.
 */
final class Hands {
  private final WindowDriver window;

  Hands(WindowDriver window) {
    this.window = window;
  }

  // What is in the file.

  List<UUID> ids(Kind kind) {
    return window.read(file -> file.all(kind.type()).stream().map(Entity::id).toList());
  }

  Entity row(Kind kind, UUID id) {
    Optional<Entity> found = window.read(file -> file.find(kind, id));
    return found.orElseThrow(() -> missing(id));
  }

  <E extends Entity> E row(Class<E> type, UUID id) {
    Optional<E> found = window.read(file -> file.find(type, id));
    return found.orElseThrow(() -> missing(id));
  }

  private AssertionError missing(UUID id) {
    return new AssertionError("Not in the file: " + id + " after " + history());
  }

  boolean before(Kind kind, UUID one, UUID other) {
    List<UUID> order = ids(kind);
    return order.indexOf(one) < order.indexOf(other);
  }

  private String history() {
    List<HistoryEntry> steps = window.read(file -> file.history(Long.MAX_VALUE, 6));
    return steps.toString();
  }

  /** The words on a node; empty for none. */
  static String words(@Nullable Node node) {
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  // What hands do.

  void undo() {
    window.key(KeyCode.Z, KeyCode.CONTROL);
    window.settle();
  }

  void redo() {
    window.key(KeyCode.Y, KeyCode.CONTROL);
    window.settle();
  }

  void goTo(Place place) {
    window.key(
        KeyCode.valueOf("DIGIT" + (List.of(Place.values()).indexOf(place) + 1)), KeyCode.CONTROL);
    window.settle();
  }

  void press(String button) {
    window.press(button);
    window.settle();
  }

  void keyOn(Node node, KeyCode code, KeyCode... with) {
    window.focus(node);
    window.key(code, with);
    window.settle();
  }

  /** The field of a name in sight. */
  TextInputControl field(String name) {
    return (TextInputControl)
        window.await(
            "field " + name,
            node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()));
  }

  /** Types at the end of a field, and waits until it is kept. */
  void typeIn(TextInputControl field, String words) {
    window.focus(field);
    Fx.run(field::end);
    window.type(words);
    Fx.run(() -> window.study().desk().flush());
    window.settle();
  }

  /** Opens a menu and chooses in it, by keyboard. */
  void choose(String menu, String item) {
    MenuButton button =
        (MenuButton)
            window.await(
                "menu " + menu,
                node -> node instanceof MenuButton && menu.equals(node.getAccessibleText()));
    window.focus(button);
    List<String> items = Fx.get(() -> button.getItems().stream().map(MenuItem::getText).toList());
    assertThat(items).as("the menu " + menu).contains(item);
    window.key(KeyCode.SPACE);
    Fx.until(button::isShowing);
    for (int i = 0; i <= items.size() && !item.equals(focusedItem()); i++) {
      window.key(KeyCode.DOWN);
    }
    assertThat(focusedItem()).isEqualTo(item);
    window.key(KeyCode.ENTER);
    window.settle();
    assertThat(Fx.<Boolean>get(button::isShowing)).as("the menu is closed").isFalse();
  }

  private static String focusedItem() {
    return Fx.get(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .flatMap(menu -> menu.getScene().getRoot().lookupAll(".menu-item").stream())
            .filter(Node::isFocused)
            .map(item -> words(item.lookup(".label")))
            .findFirst()
            .orElse(""));
  }

  /** Opens a list to choose from, types what is wanted and takes it. */
  void pick(String picker, String wanted) {
    window.press(picker);
    window.type(wanted);
    window.key(KeyCode.ENTER);
    window.settle();
  }

  // How an item lives.

  /** Does what adds one item of a kind, and gives its id. */
  UUID added(Kind kind, Runnable adding) {
    List<UUID> known = ids(kind);
    adding.run();
    window.settle();
    List<UUID> now = ids(kind);
    assertThat(now).as(() -> "added: " + history()).hasSize(known.size() + 1);
    return now.stream().filter(id -> !known.contains(id)).findFirst().orElseThrow();
  }

  /** Undoes and redoes the adding of an item, which was the last step. */
  void addedIsUndone(Kind kind, UUID id) {
    Entity made = row(kind, id);
    undo();
    assertThat(ids(kind)).as(() -> "adding undone: " + history()).doesNotContain(id);
    redo();
    assertThat(row(kind, id)).as("adding redone").isEqualTo(made);
  }

  /** Does what changes an item there is; undoes and redoes it. The change stands at the end. */
  void changes(Kind kind, UUID id, Runnable change, Consumer<Entity> afterwards) {
    Entity before = row(kind, id);
    change.run();
    window.settle();
    Entity after = row(kind, id);
    assertThat(after).as("changed").isNotEqualTo(before);
    afterwards.accept(after);
    undo();
    assertThat(row(kind, id)).as(() -> "change undone: " + history()).isEqualTo(before);
    redo();
    assertThat(row(kind, id)).as(() -> "change redone: " + history()).isEqualTo(after);
  }

  /** Does what puts one item before another; undoes and redoes it. The move stands at the end. */
  void moves(Kind kind, UUID first, UUID second, Runnable move) {
    assertThat(before(kind, first, second)).as("in order of making").isTrue();
    move.run();
    window.settle();
    assertThat(before(kind, second, first)).as("moved").isTrue();
    undo();
    assertThat(before(kind, first, second)).as(() -> "move undone: " + history()).isTrue();
    redo();
    assertThat(before(kind, second, first)).as(() -> "move redone: " + history()).isTrue();
  }

  /** Does what deletes an item; undoes, redoes and undoes it. The item is there at the end. */
  void goes(Kind kind, UUID id, Runnable deletion) {
    Entity there = row(kind, id);
    deletion.run();
    window.settle();
    assertThat(ids(kind)).as("deleted").doesNotContain(id);
    undo();
    assertThat(row(kind, id)).as(() -> "deletion undone: " + history()).isEqualTo(there);
    redo();
    assertThat(ids(kind)).as(() -> "deletion redone: " + history()).doesNotContain(id);
    undo();
    assertThat(row(kind, id)).as(() -> "undone again: " + history()).isEqualTo(there);
  }

  /** Searches for words that one item has, from another place, and opens what is found. */
  void finds(Place from, String words, UUID id) {
    goTo(from);
    List<SearchHit> hits = window.read(file -> file.search(words, 5));
    assertThat(hits).as("found: " + words).extracting(SearchHit::id).containsExactly(id);
    window.search(words);
    window.key(KeyCode.ENTER);
    window.settle();
  }

  /** Whether a field in sight holds words. */
  boolean inField(String words) {
    return !window
        .all(node ->
            node instanceof TextInputControl input
                && input.getText() != null
                && input.getText().contains(words)
                && !input.getStyleClass().contains("search-field"))
        .isEmpty();
  }
}
