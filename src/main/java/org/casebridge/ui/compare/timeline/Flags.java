package org.casebridge.ui.compare.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds places for labels that stand beside their poles like flags, so that no label overlaps
 * another and no pole runs through a label. Labels stand right of their poles; where the room ends
 * there, left of them.
 *
 * @param places one for each label, in the order asked
 * @param levels how many levels are taken
 */
record Flags(List<Place> places, int levels) {
  /** The share of a label that is enough to be read. */
  private static final double ENOUGH = 0.45;

  /**
   * A label to place.
   *
   * @param pole where its pole is, in pixels
   * @param width how wide it is, in pixels
   */
  record Wanted(double pole, double width) {}

  /**
   * A label's place, in pixels.
   *
   * @param level 0 where the poles begin, more away from there
   */
  record Place(double left, double width, int level, double pole) {
    double right() {
      return left + width;
    }
  }

  /**
   * Where no label may stand, in pixels.
   *
   * @param level on which level alone
   */
  record Taken(int level, double left, double right) {}

  /**
   * What rules places, in pixels.
   *
   * @param few beyond so many levels a label is rather shortened, if enough of it stays to be read
   * @param right where the room ends; it begins at 0
   * @param stand from a pole to its label
   * @param gap between a label and another label or its pole
   * @param least width a label is never shortened below, for its icon
   */
  record Rules(int few, double right, double stand, double gap, double least) {}

  /**
   * Places labels.
   *
   * @param wanted in the order of their poles
   * @param taken where none may stand; poles go behind it
   */
  static Flags of(List<Wanted> wanted, List<Taken> taken, Rules rules) {
    int turned = firstTurned(wanted, rules);
    Place[] places = new Place[wanted.size()];
    List<Place> placed = new ArrayList<>();
    double end = turned < wanted.size() ? wanted.get(turned).pole() : rules.right() + rules.gap();
    for (int i = turned - 1; i >= 0; i--) {
      places[i] = rightwards(wanted.get(i), placed, taken, end - rules.gap(), rules);
      placed.add(places[i]);
    }
    for (int i = turned; i < wanted.size(); i++) {
      places[i] = leftwards(wanted.get(i), placed, taken, rules);
      placed.add(places[i]);
    }
    int levels = placed.stream().mapToInt(Place::level).max().orElse(-1) + 1;
    return new Flags(Arrays.asList(places), levels);
  }

  /** The first label that stands left of its pole; all behind it do as well. */
  private static int firstTurned(List<Wanted> wanted, Rules rules) {
    int first = wanted.size();
    for (int i = wanted.size() - 1; i >= 0; i--) {
      Wanted it = wanted.get(i);
      boolean over = it.pole() + rules.stand() + it.width() > rules.right();
      first = over && it.pole() > rules.right() / 2 ? i : first;
    }
    while (first > 0
        && first < wanted.size()
        && turns(wanted.get(first - 1), wanted.get(first).pole(), rules)) {
      first--;
    }
    return first;
  }

  /** Whether a label before a turned one has no room to its right, or all it needs to its left. */
  private static boolean turns(Wanted it, double pole, Rules rules) {
    double room = pole - it.pole() - rules.stand() - rules.gap();
    boolean better = it.pole() > rules.right() / 2 && it.pole() > it.width() + rules.stand();
    return room < rules.least() || (room < it.width() && better);
  }

  private static Place rightwards(
      Wanted it, List<Place> placed, List<Taken> taken, double end, Rules rules) {
    double left = it.pole() + rules.stand();
    double most = Math.max(rules.least(), Math.min(it.width(), end - left));
    int level = 0;
    while (room(left, level, placed, taken, rules) < most) {
      level++;
    }
    if (level < rules.few()) {
      return new Place(left, most, level, it.pole());
    }
    int widest = level;
    double width = most * ENOUGH;
    for (int other = rules.few() - 1; other >= 0; other--) {
      double room = room(left, other, placed, taken, rules);
      if (room >= width && room >= rules.least()) {
        widest = other;
        width = room;
      }
    }
    return new Place(left, widest == level ? most : width, widest, it.pole());
  }

  /** How far a label may reach: it must end before any pole that comes down to or through it. */
  private static double room(
      double left, int level, List<Place> placed, List<Taken> taken, Rules rules) {
    double end = Double.MAX_VALUE;
    for (Place other : placed) {
      if (other.level() >= level) {
        end = Math.min(end, other.pole() - rules.gap());
      }
    }
    for (Taken other : taken) {
      if (other.level() == level && other.right() + rules.gap() > left) {
        end = Math.min(end, other.left() - rules.gap());
      }
    }
    return end - left;
  }

  private static Place leftwards(Wanted it, List<Place> placed, List<Taken> taken, Rules rules) {
    double right = it.pole() - rules.stand();
    double width = Math.max(rules.least(), Math.min(it.width(), right));
    int level = 0;
    Place place = new Place(right - width, width, level, it.pole());
    while (!free(place, placed, taken, rules)) {
      level++;
      place = new Place(right - width, width, level, it.pole());
    }
    return place;
  }

  private static boolean free(Place place, List<Place> placed, List<Taken> taken, Rules rules) {
    for (Taken other : taken) {
      if (place.level() == other.level()
          && place.left() < other.right() + rules.gap()
          && other.left() < place.right() + rules.gap()) {
        return false;
      }
    }
    for (Place other : placed) {
      boolean overlaps =
          place.level() == other.level()
              && place.left() < other.right() + rules.gap()
              && other.left() < place.right() + rules.gap();
      boolean crossed =
          place.level() <= other.level()
              && other.pole() > place.left() - rules.gap()
              && other.pole() <= place.right();
      if (overlaps || crossed) {
        return false;
      }
    }
    return true;
  }
}
