package org.casebridge.app.compare.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Event;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Vocabulary;

/**
 * The histories of several cases, one lane for each, on one scale. By order a unit is the room of
 * one event; by date it is a year.
 *
 * @param lanes in the order of the cases
 * @param from where the first lane begins
 * @param to where the last lane ends, more than {@code from}
 * @param ticks the scale's marks in order; none by order alone
 * @param anchor where all aligned lanes meet; nothing where they only begin together
 */
public record Timeline(
    List<Lane> lanes, double from, double to, List<Tick> ticks, Optional<Double> anchor) {
  /** Keeps its own copies. */
  public Timeline {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
  }

  /**
   * Lays out cases.
   *
   * @param cases in order, as the audience may see them
   * @param alignment what they are aligned on; a case that lacks it keeps its lane, greyed
   * @param labels the words of the study
   */
  public static Timeline of(List<CaseFile> cases, Alignment alignment, Labels labels) {
    return switch (alignment) {
      case Alignment.ByOrder _ -> byOrder(cases, labels);
      case Alignment.ByDate _ -> byDate(cases, labels);
      case Alignment.OnEvent(String code) -> onEvent(cases, code, labels);
    };
  }

  private static Timeline byOrder(List<CaseFile> cases, Labels labels) {
    List<Lane> lanes =
        cases.stream().map(it -> new LaneMaker(it, labels, Orders.of(it)).lane(true)).toList();
    double to = lanes.stream().mapToDouble(Lane::to).max().orElse(1);
    return new Timeline(lanes, 0, to, List.of(), Optional.empty());
  }

  private static Timeline onEvent(List<CaseFile> cases, String code, Labels labels) {
    List<Placing> placings = new ArrayList<>();
    List<Boolean> aligned = new ArrayList<>();
    for (CaseFile file : cases) {
      Placing own = Orders.of(file);
      OptionalDouble first = first(file, code, own);
      placings.add(own.shifted(-first.orElse(0)));
      aligned.add(first.isPresent());
    }
    double from = 0;
    for (int i = 0; i < cases.size(); i++) {
      from = aligned.get(i) ? Math.min(from, placings.get(i).from()) : from;
    }
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Placing placing = aligned.get(i) ? placings.get(i) : placings.get(i).shifted(from);
      lanes.add(new LaneMaker(cases.get(i), labels, placing).lane(aligned.get(i)));
    }
    double to = lanes.stream().mapToDouble(Lane::to).max().orElse(1);
    if (!aligned.contains(true)) {
      return new Timeline(lanes, from, to, List.of(), Optional.empty());
    }
    Tick tick = new Tick(0, labels.term(Vocabulary.EVENT_TYPE, code));
    return new Timeline(lanes, from, to, List.of(tick), Optional.of(0.0));
  }

  private static OptionalDouble first(CaseFile file, String code, Placing placing) {
    return file.events().stream()
        .filter(it -> it.type().equals(code) && it.claim().presence() == Presence.PRESENT)
        .map(Event::id)
        .mapToDouble(id -> Objects.requireNonNull(placing.events().get(id)).x())
        .min();
  }

  private static Timeline byDate(List<CaseFile> cases, Labels labels) {
    List<Optional<Placing>> dated = cases.stream().map(Dates::of).toList();
    List<Placing> known = dated.stream().flatMap(Optional::stream).toList();
    double from = least(known, Placing::from, 0);
    double to = -least(known, it -> -it.to(), -1);
    if (from == to) {
      from -= 0.5;
      to += 0.5;
    }
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      CaseFile file = cases.get(i);
      Placing placing =
          dated.get(i).isPresent() ? dated.get(i).get() : Orders.of(file).spread(from, to);
      lanes.add(new LaneMaker(file, labels, placing).lane(dated.get(i).isPresent()));
    }
    List<Tick> ticks = known.isEmpty() ? List.of() : Scale.ticks(from, to);
    return new Timeline(lanes, from, to, ticks, Optional.empty());
  }

  /**
   * The scale's marks for a part of it. On a scale of dates they are as close as there is room for,
   * and equally close wherever a part of the same length begins.
   *
   * @param first where the part begins
   * @param last where it ends, after {@code first}
   * @param most how many marks there is room for, at least 2
   */
  public List<Tick> ticksBetween(double first, double last, int most) {
    boolean dates = !ticks.isEmpty() && anchor.isEmpty();
    return dates
        ? Scale.ticks(Math.max(from, first), Math.min(to, last), Scale.step(last - first, most))
        : ticks;
  }

  private static double least(List<Placing> of, ToDoubleFunction<Placing> what, double otherwise) {
    return of.stream().mapToDouble(what).min().orElse(otherwise);
  }

  @Override
  public String toString() {
    return "Timeline[" + lanes.size() + " lanes, " + from + " to " + to + "]";
  }
}
