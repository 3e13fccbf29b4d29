package org.casebridge.app.compare.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Event;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * Places a case by its dates, in years: the first moment of 2021 is 2021, and a day's share is one
 * by the length of its year. What has no date stands by order between its dated neighbours, and a
 * quarter of a year apart before the first and after the last of them.
 */
final class Dates {
  /** Years between what only its order places, where there is no other measure. */
  private static final double STEP = 0.25;

  private static final int DAY = 10;
  private final CaseFile file;
  private final Placing order;
  private final List<Anchor> anchors = new ArrayList<>();

  /**
   * Something dated.
   *
   * @param at its place in the order
   * @param rank of several at one place the smaller comes first
   */
  private record Anchor(double at, int rank, Reach reach) {
    double x() {
      return reach.middle();
    }
  }

  /** Where a date may lie. */
  private record Reach(double earliest, double latest) {
    double middle() {
      return (earliest + latest) / 2;
    }
  }

  private Dates(CaseFile file) {
    this.file = file;
    this.order = Orders.of(file);
    for (Phase phase : file.phases()) {
      Placing.Stretch stretch = stretch(phase);
      anchor(stretch.to(), 0, end(phase.span()));
      anchor(stretch.from(), 2, beginning(phase.span()));
    }
    file.events().forEach(it -> anchor(spot(it).x(), 1, reach(it.span())));
    anchors.sort(Comparator.comparingDouble(Anchor::at).thenComparingInt(Anchor::rank));
  }

  /** The case by its dates; nothing if it has none. */
  static Optional<Placing> of(CaseFile file) {
    Dates dates = new Dates(file);
    return dates.anchors.isEmpty() ? Optional.empty() : Optional.of(dates.placing());
  }

  /** A day's first moment, in years. */
  static double years(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
  }

  private void anchor(double at, int rank, @Nullable Reach reach) {
    if (reach != null) {
      anchors.add(new Anchor(at, rank, reach));
    }
  }

  private Placing.Stretch stretch(Phase phase) {
    return Objects.requireNonNull(order.phases().get(phase.id()));
  }

  private Placing.Spot spot(Event event) {
    return Objects.requireNonNull(order.events().get(event.id()));
  }

  private Placing placing() {
    Map<UUID, Placing.Stretch> phases = new LinkedHashMap<>();
    file.phases().forEach(it -> phases.put(it.id(), dated(it)));
    Map<UUID, Placing.Spot> events = new LinkedHashMap<>();
    file.events().forEach(it -> events.put(it.id(), dated(it)));
    double from =
        DoubleStream.concat(
                phases.values().stream().mapToDouble(Placing.Stretch::earliest),
                events.values().stream().mapToDouble(Placing.Spot::earliest))
            .min()
            .orElseThrow();
    double to =
        DoubleStream.concat(
                phases.values().stream().mapToDouble(Placing.Stretch::latest),
                events.values().stream().mapToDouble(Placing.Spot::latest))
            .max()
            .orElseThrow();
    return new Placing(phases, events, from, to);
  }

  private Placing.Stretch dated(Phase phase) {
    Reach begins = beginning(phase.span());
    Reach ends = end(phase.span());
    boolean uncertain = begins == null || ends == null;
    Reach first = begins == null ? exactly(between(stretch(phase).from())) : begins;
    Reach last = ends == null ? exactly(between(stretch(phase).to())) : ends;
    double latest = Math.max(first.earliest(), last.latest());
    double from = first.latest();
    double to = last.earliest();
    if (from > to) {
      from = (first.earliest() + latest) / 2;
      to = from;
    }
    return new Placing.Stretch(from, to, first.earliest(), latest, uncertain);
  }

  private Placing.Spot dated(Event event) {
    Reach reach = reach(event.span());
    if (reach != null) {
      return new Placing.Spot(
          reach.middle(), reach.earliest(), reach.latest(), !exact(event.span()));
    }
    double at = spot(event).x();
    double x = between(at);
    double earliest = before(at).map(it -> it.reach().earliest()).orElse(x);
    double latest = after(at).map(it -> it.reach().latest()).orElse(x);
    return new Placing.Spot(x, Math.min(x, earliest), Math.max(x, latest), true);
  }

  /** Where something stands that has only a place in the order. */
  private double between(double at) {
    Optional<Anchor> before = before(at);
    Optional<Anchor> after = after(at);
    if (before.isEmpty()) {
      return after.map(it -> it.reach().earliest() - STEP * (it.at() - at)).orElseThrow();
    }
    Anchor left = before.get();
    if (after.isEmpty()) {
      return left.reach().latest() + STEP * (at - left.at());
    }
    Anchor right = after.get();
    double room = right.at() - left.at();
    return room <= 0 ? left.x() : left.x() + (right.x() - left.x()) * (at - left.at()) / room;
  }

  private Optional<Anchor> before(double at) {
    return anchors.reversed().stream().filter(it -> it.at() <= at).findFirst();
  }

  private Optional<Anchor> after(double at) {
    return anchors.stream().filter(it -> it.at() >= at).findFirst();
  }

  private static Reach exactly(double x) {
    return new Reach(x, x);
  }

  private static boolean exact(Span span) {
    return exact(span.from()) && (span.to() == null || exact(span.to()));
  }

  private static boolean exact(@Nullable PartialDate date) {
    return date != null && date.iso().length() == DAY;
  }

  private static @Nullable Reach beginning(Span span) {
    PartialDate date = span.from();
    return date == null
        ? null
        : exact(date) ? exactly(years(date.earliest())) : possible(date, date);
  }

  private static @Nullable Reach end(Span span) {
    PartialDate date = span.to();
    return date == null ? null : exact(date) ? exactly(after(date)) : possible(date, date);
  }

  /** An event that lasts stands in the middle of its time. */
  private static @Nullable Reach reach(Span span) {
    PartialDate from = span.from();
    PartialDate to = span.to();
    if (from == null) {
      return to == null ? null : exact(to) ? exactly(years(to.earliest())) : possible(to, to);
    }
    return to == null || to.equals(from) ? beginning(span) : possible(from, to);
  }

  private static Reach possible(PartialDate from, PartialDate to) {
    return new Reach(years(from.earliest()), after(to));
  }

  private static double after(PartialDate date) {
    return years(date.latest().plusDays(1));
  }
}
