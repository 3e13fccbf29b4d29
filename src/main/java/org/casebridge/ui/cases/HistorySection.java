package org.casebridge.ui.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Event;
import org.casebridge.domain.Kind;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Span;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.HistoryBand;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.Reorder;
import org.casebridge.ui.common.SectionCard;
import org.casebridge.ui.common.StanceBadge;
import org.jspecify.annotations.Nullable;

/** The advancement history: phases as a band with events on it, or as lists to be put in order. */
final class HistorySection implements Section {
  private final Messages messages = Messages.of("cases");
  private final ItemDesk items;
  private final SectionCard card;
  private final HistoryBand band = new HistoryBand();
  private final Label teaching = new Label();
  private final ToggleButton arrange = new ToggleButton();
  private final VBox phaseBox = new VBox();
  private final VBox eventBox = new VBox();
  private final Node lists;
  private final Cards<Phase, ItemCard> phases;
  private final Cards<Event, ItemCard> events;
  private final Button addPhase;
  private final Button addEvent;
  private @Nullable CaseView view;

  HistorySection(ItemDesk items, ItemCards cards) {
    this.items = items;
    card = new SectionCard((Icons) null, messages.get("history"));
    card.getStyleClass().add("history-section");
    addPhase = Buttons.quiet(messages.get("add.phase"), Icons.ADD);
    addPhase.getStyleClass().add("add-small");
    addPhase.setOnAction(_ -> addPhase());
    addEvent = Buttons.quiet(messages.get("add.event"), Icons.ADD);
    addEvent.getStyleClass().add("add-small");
    addEvent.setOnAction(_ -> addEvent());
    arrange.setGraphic(Icons.SORT.node());
    arrange.getStyleClass().add("icon-button");
    arrange.setAccessibleText(messages.get("arrange"));
    arrange.setTooltip(new Tooltip(messages.get("arrange")));
    card.setActions(addPhase, addEvent, arrange);
    teaching.setText(messages.get("history.teaching"));
    teaching.setWrapText(true);
    teaching.getStyleClass().addAll("muted", "small");
    phases =
        new Cards<>(
            phaseBox.getChildren(),
            cards::make,
            (node, item) -> cards.show(node, item, new StanceBadge(stance(item))));
    events =
        new Cards<>(
            eventBox.getChildren(),
            cards::make,
            (node, item) -> {
              cards.show(node, item, phaseOf(item));
            });
    phaseBox.getStyleClass().add("lane-items");
    eventBox.getStyleClass().add("lane-items");
    Reorder.install(phaseBox, (from, to) -> items.move(phases.items(), from, to));
    Reorder.install(eventBox, (from, to) -> items.move(events.items(), from, to));
    cards.copyIn(phaseBox);
    cards.copyIn(eventBox);
    lists =
        new Columns(
            46,
            new double[] {1, 1},
            list(messages.get("phases"), phaseBox),
            list(messages.get("events"), eventBox));
    band.setOnPhase(id -> items.open(Kind.PHASE, UUID.fromString(id), ""));
    band.setOnEvent(id -> items.open(Kind.EVENT, UUID.fromString(id), ""));
    arrange.selectedProperty().addListener(_ -> refresh());
  }

  private static Node list(String heading, VBox box) {
    Label label = new Label(heading);
    label.getStyleClass().addAll("strong", "small");
    VBox list = new VBox(label, box);
    list.getStyleClass().add("arrange-list");
    return list;
  }

  private @Nullable Stance stance(Phase phase) {
    return view == null ? null : view.file().stance(phase.id()).orElse(null);
  }

  private Node[] phaseOf(Event event) {
    if (view == null || event.phaseId() == null) {
      return new Node[0];
    }
    return view.file()
        .phase(event.phaseId())
        .map(phase -> {
          Label label = new Label(phase.label());
          label.getStyleClass().addAll("caption", "muted");
          return new Node[] {label};
        })
        .orElse(new Node[0]);
  }

  private void addPhase() {
    if (view != null) {
      items.add(Kind.PHASE, view.file().phases(), Map.of());
    }
  }

  private void addEvent() {
    if (view != null) {
      List<Phase> all = view.file().phases();
      items.add(
          Kind.EVENT,
          view.file().events(),
          all.isEmpty() ? Map.of() : Map.of("phaseId", all.getLast().id()));
    }
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void show(CaseView newView) {
    view = newView;
    addPhase.setVisible(items.editable());
    addEvent.setVisible(items.editable());
    refresh();
  }

  private void refresh() {
    CaseView now = view;
    if (now == null) {
      return;
    }
    List<Phase> allPhases = now.file().phases();
    List<Event> allEvents = now.file().events();
    boolean nothing = allPhases.isEmpty() && allEvents.isEmpty();
    card.setHint(nothing ? "" : hint(allPhases, allEvents));
    arrange.setVisible(!nothing);
    if (nothing) {
      card.setContent(teaching);
    } else if (arrange.isSelected()) {
      phases.show(allPhases);
      events.show(allEvents);
      card.setContent(lists);
    } else {
      band.show(bandPhases(now), bandEvents(now));
      card.setContent(band);
    }
  }

  private String hint(List<Phase> allPhases, List<Event> allEvents) {
    List<Span> spans = new ArrayList<>();
    allPhases.forEach(it -> spans.add(it.span()));
    allEvents.forEach(it -> spans.add(it.span()));
    String first =
        spans.stream()
            .map(Span::from)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(PartialDate::iso)
            .orElse("");
    String last =
        spans.stream()
            .map(it -> it.to() == null ? it.from() : it.to())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(PartialDate::iso)
            .orElse("");
    if (first.isEmpty()) {
      return last.isEmpty() ? messages.get("history.undated") : messages.get("history.until", last);
    }
    return first.equals(last) ? first : messages.get("history.span", first, last);
  }

  private static List<HistoryBand.Phase> bandPhases(CaseView view) {
    List<HistoryBand.Phase> found = new ArrayList<>();
    for (Phase phase : view.file().phases()) {
      long count =
          view.file().events().stream().filter(it -> phase.id().equals(it.phaseId())).count();
      found.add(
          new HistoryBand.Phase(
              phase.id().toString(),
              phase.label().isBlank() ? view.words().title(phase) : phase.label(),
              view.file().stance(phase.id()).orElse(null),
              1 + count));
    }
    return found;
  }

  private static List<HistoryBand.Event> bandEvents(CaseView view) {
    List<HistoryBand.Event> found = new ArrayList<>();
    List<Event> all = view.file().events();
    List<Integer> phaseOf = phasesOf(view, all);
    for (int i = 0; i < all.size(); i++) {
      Event event = all.get(i);
      int phase = phaseOf.get(i);
      int nth = 0;
      int of = 0;
      for (int j = 0; j < all.size(); j++) {
        if (phaseOf.get(j) == phase) {
          of++;
          nth += j < i ? 1 : 0;
        }
      }
      found.add(
          new HistoryBand.Event(
              event.id().toString(),
              Icons.ofCode(event.type(), Icons.EVENT),
              Phrases.starred(view.words().title(event), event.claim().inferred()),
              tone(event),
              phase,
              HistoryBand.evenly(nth, of)));
    }
    return found;
  }

  // An event without a phase stands where the order puts it: in the phase of the one before.
  private static List<Integer> phasesOf(CaseView view, List<Event> all) {
    List<UUID> order = view.file().phases().stream().map(Phase::id).toList();
    List<Integer> found = new ArrayList<>();
    int last = 0;
    for (Event event : all) {
      int own = event.phaseId() == null ? -1 : order.indexOf(event.phaseId());
      last = own < 0 ? last : own;
      found.add(last);
    }
    return found;
  }

  private static HistoryBand.Tone tone(Event event) {
    if (event.claim().presence() != Presence.PRESENT) {
      return HistoryBand.Tone.NEUTRAL;
    }
    return switch (event.type()) {
      case "promoted" -> HistoryBand.Tone.GOOD;
      case "blocked", "mediator_left" -> HistoryBand.Tone.BAD;
      default -> HistoryBand.Tone.NEUTRAL;
    };
  }

  @Override
  public @Nullable Node of(UUID item) {
    return view != null
            && (view.file().phases().stream().anyMatch(it -> it.id().equals(item))
                || view.file().events().stream().anyMatch(it -> it.id().equals(item)))
        ? card
        : null;
  }
}
