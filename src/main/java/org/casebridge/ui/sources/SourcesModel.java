package org.casebridge.ui.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.Offsets;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.SourceSummary;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Source;
import org.casebridge.domain.SourceKind;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.jspecify.annotations.Nullable;

/** What the sources screen shows, and what it can do. */
final class SourcesModel {
  private static final Comparator<SourceSummary> IN_ORDER =
      Comparator.comparingLong(SourceSummary::place).thenComparing(SourceSummary::id);

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable List<SourceSummary>> lines =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SourceView> shown = new ReadOnlyObjectWrapper<>();
  private final Listening listening;
  private @Nullable UUID chosen;

  SourcesModel(Desk desk) {
    this.desk = desk;
    this.listening = new Listening(desk, this::changed);
  }

  // Read-only properties.

  /** All sources in order; null until they are read. */
  ReadOnlyObjectProperty<@Nullable List<SourceSummary>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The source shown; null for none. */
  ReadOnlyObjectProperty<@Nullable SourceView> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The source chosen, which may still be on its way. */
  @Nullable UUID chosen() {
    return chosen;
  }

  // Commands.

  /** Reads, and listens from now on. */
  void attach() {
    if (listening.begin()) {
      load();
    }
  }

  /** Listens no more. */
  void release() {
    listening.end();
  }

  private void changed(Changed changed) {
    if (changed.touches(Kind.SOURCE)) {
      reload(changed.ids());
    } else if (changed.touches(Kind.EXCERPT, Kind.EVIDENCE_LINK, Kind.CASE, Kind.VOCABULARY_TERM)
        || touchesShown(changed)) {
      loadShown();
    }
  }

  private boolean touchesShown(Changed changed) {
    SourceView view = shown.get();
    return view != null && changed.cases().stream().anyMatch(view.cases()::containsKey);
  }

  private void load() {
    desk.read("read sources", StudyFile::sourceSummaries).onSuccess(this::took).start();
  }

  /** Reads those anew that are sources; there may be many others. */
  private void reload(Set<UUID> ids) {
    desk.read(
            "changed sources",
            file -> {
              Map<UUID, Optional<SourceSummary>> some = new HashMap<>();
              for (UUID id : ids) {
                some.put(id, file.sourceSummary(id));
              }
              return some;
            })
        .onSuccess(this::take)
        .start();
  }

  private void take(Map<UUID, Optional<SourceSummary>> some) {
    List<SourceSummary> all = new ArrayList<>();
    List<SourceSummary> known = lines.get();
    if (known != null) {
      known.stream().filter(it -> !some.containsKey(it.id())).forEach(all::add);
    }
    some.values().forEach(it -> it.ifPresent(all::add));
    all.sort(IN_ORDER);
    took(List.copyOf(all));
  }

  private void took(List<SourceSummary> all) {
    UUID now = chosen;
    if (now == null || all.stream().noneMatch(it -> it.id().equals(now))) {
      chosen = all.isEmpty() ? null : all.getFirst().id();
    }
    lines.set(all);
    loadShown();
  }

  private void loadShown() {
    UUID id = chosen;
    if (id == null) {
      shown.set(null);
      return;
    }
    desk.latest("source shown", "read source", file -> SourceView.read(file, id))
        .onSuccess(view -> shown.set(view.orElse(null)))
        .start();
  }

  /** Shows a source. */
  void choose(UUID id) {
    if (!id.equals(chosen)) {
      desk.flush();
      chosen = id;
      loadShown();
    }
  }

  /** Adds an empty source, and shows it. */
  void add() {
    add(SourceKind.INTERVIEW, "", "", "");
  }

  /** Adds the text of a file, and shows it. */
  void open(Path path) {
    desk.background()
        .aside("read text file", _ -> TextFile.read(path))
        .onSuccess(text -> add(SourceKind.INTERVIEW, text.title(), text.text(), text.name()))
        .start();
  }

  private void add(SourceKind type, String title, String text, String from) {
    UUID[] made = new UUID[1];
    desk.edit(
        "add source",
        (editor, file) -> {
          Source source =
              (Source)
                  Blank.of(
                      Kind.SOURCE,
                      editor.fresh(),
                      null,
                      Places.last(file, Kind.SOURCE),
                      Map.of("title", title, "type", type, "text", text, "importedFrom", from));
          made[0] = source.id();
          return editor.add(source);
        },
        _ -> choose(made[0]));
  }

  /** Removes a source; its excerpts keep their words. */
  void remove(UUID id, Runnable then) {
    desk.flush();
    desk.edit("remove source", (editor, _) -> editor.remove(Kind.SOURCE, id), _ -> then.run());
  }

  /** Puts a source at another place among all. */
  void move(UUID id, int to) {
    desk.edit(
        "move source",
        (editor, file) -> {
          List<Source> all = file.all(Source.class);
          Optional<Source> source = all.stream().filter(it -> it.id().equals(id)).findFirst();
          return source.isEmpty() ? Changed.NOTHING : editor.move(all, source.get(), to);
        });
  }

  /** Keeps the text of a source, and the places of its excerpts with it. */
  void keepText(UUID id, String text, Runnable kept) {
    if (desk.readOnly()) {
      return;
    }
    desk.edit(
        "change source text",
        (editor, file) -> {
          Optional<Source> now = file.find(Source.class, id);
          if (now.isEmpty()) {
            return Changed.NOTHING;
          }
          Source source = now.get();
          return editor.change(
              source,
              Shape.with(source, "text", text),
              "text",
              Offsets.moved(source.text(), text, SourceView.excerptsOf(file, id)));
        },
        _ -> kept.run());
  }

  /**
   * Makes an excerpt of a stretch of the text. It speaks of the case that the one marked before it
   * in this source speaks of.
   *
   * @param start in UTF-16 units from 0
   * @param end exclusive
   */
  void mark(UUID sourceId, int start, int end) {
    desk.flush();
    desk.edit(
        "mark excerpt",
        (editor, file) -> {
          Optional<Source> source = file.find(Source.class, sourceId);
          if (source.isEmpty() || end > source.get().text().length()) {
            return Changed.NOTHING;
          }
          String text = source.get().text();
          int from = start;
          int to = end;
          while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
          }
          while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
          }
          if (from == to) {
            return Changed.NOTHING;
          }
          List<Excerpt> others = SourceView.excerptsOf(file, sourceId);
          UUID caseId =
              others.stream()
                  .reduce((a, b) -> a.stamp().created().isAfter(b.stamp().created()) ? a : b)
                  .map(Excerpt::caseId)
                  .orElse(null);
          Map<String, Object> given = new HashMap<>();
          given.put("sourceId", sourceId);
          given.put("words", text.substring(from, to));
          given.put("start", from);
          given.put("end", to);
          return editor.add(
              Blank.of(Kind.EXCERPT, editor.fresh(), caseId, Places.last(others), given));
        });
  }

  /** Removes an excerpt, and takes it away from the claims it stands behind. */
  void removeExcerpt(UUID id) {
    desk.edit("remove excerpt", (editor, _) -> editor.remove(Kind.EXCERPT, id));
  }

  /** Puts an excerpt behind a claim. */
  void support(UUID excerptId, Kind claimKind, UUID claimId) {
    desk.edit("link", (editor, _) -> editor.link(excerptId, claimKind, claimId));
  }
}
