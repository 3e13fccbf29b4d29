package org.casebridge.ui.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.Comparer;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.Sorting;
import org.casebridge.app.port.Changed;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Replication;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.casebridge.ui.compare.view.Spot;
import org.jspecify.annotations.Nullable;

/** What the comparison screen shows; what can be done about it is in {@link ComparisonEdits}. */
final class CompareModel {
  private final Desk desk;
  private final ObservableList<Comparison> comparisons = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Comparison> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
  private final Map<UUID, CaseFile> files = new HashMap<>();
  private final Set<UUID> staleCases = new HashSet<>();
  private @Nullable List<Case> cases;
  private List<Entity> beside = List.of();
  private List<GuidingQuestion> questions = List.of();
  private @Nullable UUID wanted;
  private @Nullable UUID first;
  private final Listening listening;
  private final ChangeListener<Audience> audienceChanged = (_, _, _) -> show();

  CompareModel(Desk desk) {
    this.desk = desk;
    this.listening = new Listening(desk, this::hear);
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

  /** Its cases as those who look may see them, anew with each reading; null for none. */
  ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  /** Its cases side by side. */
  ComparisonGrid grid() {
    Compared shown = compared.get();
    return shown == null ? ComparisonGrid.EMPTY : shown.grid();
  }

  /** What is selected in it, in whichever view; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
    return spot.getReadOnlyProperty();
  }

  /** Whether the study has been read at all. */
  ReadOnlyBooleanProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /** The memo beside a case's part, a line or the whole; empty for none. */
  String memo(@Nullable UUID caseId, String rowKey) {
    return memo(caseId, rowKey, beside(Memo.class)).map(Memo::text).orElse("");
  }

  static Optional<Memo> memo(@Nullable UUID caseId, String rowKey, List<Memo> memos) {
    return memos.stream()
        .filter(it -> Objects.equals(it.caseId(), caseId) && it.rowKey().equals(rowKey))
        .findFirst();
  }

  /** The memos beside it; none for those who may not read them. */
  List<Memo> memos() {
    return Visibility.showsMemos(desk.audienceProperty().get()) ? beside(Memo.class) : List.of();
  }

  /** What was expected of pairs of its cases. */
  List<Replication> replications() {
    return Visibility.showsMemos(desk.audienceProperty().get())
        ? beside(Replication.class)
        : List.of();
  }

  /** The answers given in it that are about no single case. */
  List<Answer> answers() {
    return beside(Answer.class).stream().filter(it -> it.caseId() == null).toList();
  }

  /** The guiding questions, in order. */
  List<GuidingQuestion> questions() {
    return questions;
  }

  private <E extends Entity> List<E> beside(Class<E> type) {
    return beside.stream().filter(type::isInstance).map(type::cast).toList();
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
    want(comparisonId);
    reload();
  }

  /** Shows a comparison first if it is still there. */
  void begin(UUID comparisonId) {
    first = comparisonId;
  }

  /** Shows a comparison once it is there. */
  void want(UUID comparisonId) {
    wanted = comparisonId;
  }

  /** Selects something; null for nothing. */
  void select(@Nullable Spot chosen) {
    spot.set(chosen);
  }

  /** Shows a change at once that is on its way to the disk. */
  void expect(Comparison after) {
    current.set(after);
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
    if (concerned
        || changed.touches(
            Kind.COMPARISON, Kind.MEMO, Kind.ANSWER, Kind.REPLICATION, Kind.GUIDING_QUESTION)) {
      reload();
    }
  }

  private void reload() {
    Comparison shown = current.get();
    UUID show = wanted != null ? wanted : shown == null ? first : shown.id();
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
    beside = read.beside();
    questions = read.questions();
    files.clear();
    files.putAll(read.files());
    Comparison chosen = read.current();
    Comparison before = current.get();
    if (chosen != null && chosen.id().equals(wanted)) {
      wanted = null;
    }
    current.set(chosen);
    if (chosen == null || before == null || !chosen.id().equals(before.id())) {
      spot.set(null);
    }
    begun.set(true);
    show();
  }

  private void show() {
    Comparison comparison = current.get();
    if (comparison == null) {
      compared.set(null);
      return;
    }
    Audience audience = desk.audienceProperty().get();
    List<CaseFile> chosen =
        Sorting.ordered(
            comparison,
            comparison.caseIds().stream().map(files::get).filter(Objects::nonNull).toList());
    compared.set(
        new Compared(
            comparison,
            chosen.stream()
                .filter(it -> Visibility.reaches(it.learner().consent(), audience))
                .map(it -> Visibility.seenBy(it, audience))
                .toList(),
            new Comparer(desk.labels(), audience)
                .grid(chosen, ComparisonPart.shown(comparison.rows()), comparison.collapsed()),
            desk.labels(),
            audience));
  }
}
