package org.casebridge.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.casebridge.app.edit.Blank;
import org.casebridge.app.edit.Places;
import org.casebridge.app.port.Changed;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.domain.WorkshopSession;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Listening;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The workshops of the study, and what can be done with them. */
final class WorkshopModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable List<WorkshopSession>> sessions =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable UUID> chosen = new ReadOnlyObjectWrapper<>();
  private final Listening listening;

  WorkshopModel(Desk desk) {
    this.desk = desk;
    this.listening = new Listening(desk, this::changed);
  }

  // Read-only properties.

  /** All workshops in order; null until they are read. */
  ReadOnlyObjectProperty<@Nullable List<WorkshopSession>> sessionsProperty() {
    return sessions.getReadOnlyProperty();
  }

  /** The workshop shown; null for none. */
  ReadOnlyObjectProperty<@Nullable UUID> chosenProperty() {
    return chosen.getReadOnlyProperty();
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
    if (changed.touches(Kind.WORKSHOP_SESSION)) {
      load();
    }
  }

  private void load() {
    desk.latest("workshops", "read workshops", file -> file.all(WorkshopSession.class))
        .onSuccess(this::took)
        .start();
  }

  private void took(List<WorkshopSession> all) {
    UUID now = chosen.get();
    sessions.set(all);
    if (now == null || all.stream().noneMatch(it -> it.id().equals(now))) {
      chosen.set(all.isEmpty() ? null : all.getFirst().id());
    }
  }

  /** Shows a workshop. */
  void choose(UUID id) {
    desk.flush();
    chosen.set(id);
  }

  /** Adds a workshop with the usual script, and shows it. */
  void add() {
    desk.flush();
    UUID[] made = new UUID[1];
    desk.edit(
        "add workshop",
        (editor, file) -> {
          Entity session =
              Blank.of(
                  Kind.WORKSHOP_SESSION,
                  editor.fresh(),
                  null,
                  Places.last(file, Kind.WORKSHOP_SESSION));
          made[0] = session.id();
          return editor.add(session);
        },
        _ -> chosen.set(made[0]));
  }

  /** Removes a workshop. */
  void remove(UUID id, Runnable then) {
    desk.flush();
    desk.edit(
        "remove workshop",
        (editor, _) -> editor.remove(Kind.WORKSHOP_SESSION, id),
        _ -> then.run());
  }

  /** Makes a workshop again, to plan the next like it, and shows the copy. */
  void duplicate(UUID id) {
    desk.flush();
    UUID[] made = {id};
    desk.edit(
        "duplicate workshop",
        (editor, _) ->
            editor.duplicate(
                Kind.WORKSHOP_SESSION,
                id,
                copy -> {
                  made[0] = copy.id();
                  String title = ((WorkshopSession) copy).title();
                  return Shape.with(copy, "title", Words.copyOf(title));
                }),
        _ -> chosen.set(made[0]));
  }

  /** Puts a workshop at another place among all. */
  void move(UUID id, int to) {
    desk.edit(
        "move workshop",
        (editor, file) -> {
          List<WorkshopSession> all = file.all(WorkshopSession.class);
          Optional<WorkshopSession> session =
              all.stream().filter(it -> it.id().equals(id)).findFirst();
          return session.isEmpty() ? Changed.NOTHING : editor.move(all, session.get(), to);
        });
  }
}
