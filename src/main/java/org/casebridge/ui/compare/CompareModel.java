package org.casebridge.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.casebridge.app.compare.Cell;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.Item;
import org.casebridge.app.compare.PartOrder;
import org.casebridge.app.compare.Row;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.Changed;
import org.casebridge.app.privacy.Audience;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Shape;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** What the comparison screen shows, and what it can do. */
final class CompareModel {
  private final Desk desk;
  private final ObservableList<Comparison> comparisons = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Comparison> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ComparisonGrid> grid =
      new ReadOnlyObjectWrapper<>(ComparisonGrid.EMPTY);
  private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
  private final Map<UUID, CaseFile> files = new HashMap<>();
  private final Set<UUID> staleCases = new HashSet<>();
  private @Nullable List<Case> cases;
  private List<Memo> memos = List.of();
  private @Nullable UUID wanted;
  private final Listening listening;
  private final ChangeListener<Audience> audienceChanged = (_, _, _) -> show();

  CompareModel(Desk desk) {
    this.desk = desk;
    this.listening = new Listening(desk, this::hear);
  }

  /** What stands behind one cell. */
  record Behind(Column column, Row row, Cell cell, List<Support> supports, String memo) {
    /** A claim with the words behind it. */
    record Support(Item item, List<Excerpt> excerpts) {}
  }

  // What there is to show.

  /** The study's comparisons, in order. */
  ObservableList<Comparison> comparisons() {
    return comparisons;
  }

  /** The cases one can choose from, in order. */
  List<Case> cases() {
    Audience audience = desk.audienceProperty().get();
    return cases == null
        ? List.of()
        : cases.stream().filter(it -> Visibility.reaches(it.consent(), audience)).toList();
  }

  /** The comparison shown; null for none. */
  ReadOnlyObjectProperty<@Nullable Comparison> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Its cases side by side. */
  ReadOnlyObjectProperty<ComparisonGrid> gridProperty() {
    return grid.getReadOnlyProperty();
  }

  /** Whether the study has been read at all. */
  ReadOnlyBooleanProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /** What stands behind a cell; nothing for a place that is none. */
  Optional<Behind> behind(@Nullable CellPosition place) {
    ComparisonGrid shown = grid.get();
    if (place == null
        || place.row() >= shown.rows().size()
        || place.column() >= shown.columns().size()) {
      return Optional.empty();
    }
    Column column = shown.columns().get(place.column());
    Row row = shown.rows().get(place.row());
    Cell cell = shown.cell(place.row(), place.column());
    CaseFile file = files.get(column.caseId());
    List<Behind.Support> supports = new ArrayList<>();
    for (Item item : cell.items()) {
      supports.add(
          new Behind.Support(
              item,
              file == null
                  ? List.of()
                  : file.excerpts().stream()
                      .filter(it -> item.excerptIds().contains(it.id()))
                      .toList()));
    }
    String memo = memo(column.caseId(), row.key()).map(Memo::text).orElse("");
    return Optional.of(new Behind(column, row, cell, supports, memo));
  }

  /** The kind of a claim of a case, to open it; nothing if it is gone. */
  Optional<Kind> kindOf(UUID caseId, UUID claimId) {
    CaseFile file = files.get(caseId);
    if (file == null) {
      return Optional.empty();
    }
    return file.items().filter(it -> it.id().equals(claimId)).map(Entity::entityKind).findFirst();
  }

  /** The memo beside the whole comparison; empty for none. */
  String memoOfWhole() {
    return memo(null, "").map(Memo::text).orElse("");
  }

  private Optional<Memo> memo(@Nullable UUID caseId, String rowKey) {
    return beside(caseId, rowKey, memos);
  }

  private static Optional<Memo> beside(@Nullable UUID caseId, String rowKey, List<Memo> memos) {
    return memos.stream()
        .filter(it -> Objects.equals(it.caseId(), caseId) && it.rowKey().equals(rowKey))
        .findFirst();
  }

  // What can be done.

  /** Reads the study and listens from now on. */
  void attach() {
    listening.begin();
    desk.audienceProperty().addListener(audienceChanged);
    files.clear();
    cases = null;
    reload();
  }

  /** Listens no more. */
  void release() {
    listening.end();
    desk.audienceProperty().removeListener(audienceChanged);
  }

  /** Shows a comparison, now or as soon as it is read. */
  void open(UUID comparisonId) {
    wanted = comparisonId;
    reload();
  }

  /** Puts cases side by side in a comparison of their own, unless they already are in one. */
  void compare(List<UUID> caseIds, String title) {
    Optional<Comparison> same =
        comparisons.stream()
            .filter(it -> it.caseIds().equals(caseIds))
            // One with a name of its own is somebody's, though no case is chosen yet.
            .filter(it -> !caseIds.isEmpty() || it.title().equals(title))
            .findFirst();
    if (same.isPresent()) {
      open(same.get().id());
      return;
    }
    desk.edit(
        "add comparison",
        (editor, file) -> {
          Comparison made =
              Comparison.of(
                  editor.fresh(), Places.last(file, Kind.COMPARISON), title, caseIds);
          wanted = made.id();
          return editor.add(made);
        });
  }

  /** Gives the comparison another name. */
  void rename(String title) {
    change("title", title);
  }

  /** Chooses the cases, in order. */
  void choose(List<UUID> caseIds) {
    change("caseIds", List.copyOf(caseIds));
  }

  /** Shows a part, or hides it; the last one shown stays. */
  void showPart(ComparisonPart part, boolean shown) {
    arrange(parts -> PartOrder.with(parts, part, shown));
  }

  /** Moves a row among those of its factor. */
  void moveRow(String key, int by) {
    arrange(parts -> PartOrder.moved(parts, key, by));
  }

  private void arrange(UnaryOperator<List<ComparisonPart>> change) {
    Comparison comparison = current.get();
    if (comparison != null) {
      change("rows", PartOrder.keys(change.apply(ComparisonPart.shown(comparison.rows()))));
    }
  }

  /** Moves the comparison among the others. */
  void move(int by) {
    Comparison comparison = current.get();
    if (comparison != null) {
      desk.edit(
          "move comparison",
          (editor, file) -> {
            List<Comparison> all = file.all(Comparison.class);
            List<UUID> ids = all.stream().map(Comparison::id).toList();
            int at = ids.indexOf(comparison.id());
            return at < 0 ? Changed.NOTHING : editor.move(all, all.get(at), at + by);
          });
    }
  }

  /** Moves a case among the others. */
  void move(UUID caseId, int by) {
    Comparison comparison = current.get();
    if (comparison == null) {
      return;
    }
    List<UUID> order = new ArrayList<>(comparison.caseIds());
    int at = order.indexOf(caseId);
    int to = Math.clamp(at + by, 0, order.size() - 1);
    if (at >= 0 && at != to) {
      order.remove(at);
      order.add(to, caseId);
      choose(order);
    }
  }

  private void change(String path, Object value) {
    Comparison before = current.get();
    if (before != null && !value.equals(Shape.of(Kind.COMPARISON).get(before, path))) {
      Comparison after = Shape.with(before, path, value);
      current.set(after);
      desk.edit("change comparison", (editor, file) -> editor.change(before, after, path));
    }
  }

  /** Makes the comparison again, with its memos, and shows the copy. */
  void duplicate() {
    Comparison comparison = current.get();
    if (comparison != null) {
      desk.edit(
          "duplicate comparison",
          (editor, file) ->
              editor.duplicate(
                  Kind.COMPARISON,
                  comparison.id(),
                  copy -> {
                    wanted = copy.id();
                    return Shape.with(copy, "title", Words.copyOf(comparison.title()));
                  }));
    }
  }

  /** Removes the comparison with its memos; the cases stay. */
  void remove(Runnable then) {
    Comparison comparison = current.get();
    if (comparison != null) {
      desk.edit(
          "remove comparison",
          (editor, file) -> editor.remove(Kind.COMPARISON, comparison.id()),
          changed -> then.run());
    }
  }

  /**
   * Keeps a memo; blank removes it.
   *
   * @param caseId the case; null for all
   * @param rowKey the row; empty for the whole
   * @param kept called once it is on disk
   */
  void keepMemo(
      UUID comparisonId, @Nullable UUID caseId, String rowKey, String text, Runnable kept) {
    desk.edit(
        "keep memo",
        (editor, file) -> {
          Optional<Memo> known =
              beside(caseId, rowKey, ComparisonReading.memos(file, comparisonId));
          if (known.isEmpty()) {
            return text.isBlank()
                ? Changed.NOTHING
                : editor.add(
                    new Memo(
                        editor.fresh(),
                        comparisonId,
                        caseId,
                        rowKey,
                        Places.last(file, Kind.MEMO),
                        text));
          }
          return text.isBlank()
              ? editor.remove(Kind.MEMO, known.get().id())
              : editor.change(known.get(), Shape.with(known.get(), "text", text), "text");
        },
        _ -> kept.run());
  }

  private void hear(Changed changed) {
    boolean concerned = files.keySet().removeAll(changed.cases());
    if (changed.touches(Kind.EXCERPT, Kind.EVIDENCE_LINK, Kind.VOCABULARY_TERM)) {
      files.clear();
      concerned = true;
    }
    if (changed.touches(Kind.CASE)) {
      staleCases.addAll(changed.cases());
      concerned = true;
    }
    if (concerned || changed.touches(Kind.COMPARISON, Kind.MEMO)) {
      reload();
    }
  }

  private void reload() {
    Comparison shown = current.get();
    UUID show = wanted != null ? wanted : shown == null ? null : shown.id();
    Map<UUID, CaseFile> known = Map.copyOf(files);
    List<Case> knownCases = cases;
    Set<UUID> stale = Set.copyOf(staleCases);
    desk.latest(
            "compare",
            "read comparison",
            file -> ComparisonReading.of(file, show, known, knownCases, stale))
        .onSuccess(this::take)
        .start();
  }

  private void take(ComparisonReading read) {
    comparisons.setAll(read.comparisons());
    cases = read.cases();
    staleCases.clear();
    memos = read.memos();
    files.clear();
    files.putAll(read.files());
    Comparison chosen = read.current();
    if (chosen != null && chosen.id().equals(wanted)) {
      wanted = null;
    }
    current.set(chosen);
    begun.set(true);
    show();
  }

  private void show() {
    Comparison comparison = current.get();
    if (comparison == null) {
      grid.set(ComparisonGrid.EMPTY);
      return;
    }
    List<CaseFile> chosen =
        comparison.caseIds().stream().map(files::get).filter(Objects::nonNull).toList();
    grid.set(
        new Comparer(desk.labels(), desk.audienceProperty().get())
            .grid(chosen, ComparisonPart.shown(comparison.rows())));
  }

  /** How many of the chosen cases the audience may not see. */
  int withheld() {
    Comparison comparison = current.get();
    if (comparison == null) {
      return 0;
    }
    Audience audience = desk.audienceProperty().get();
    return (int)
        comparison.caseIds().stream()
            .map(files::get)
            .filter(Objects::nonNull)
            .filter(it -> !Visibility.reaches(it.learner().consent(), audience))
            .count();
  }
}
