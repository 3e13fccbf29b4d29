package org.casebridge.app.compare.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Marks years or months on a scale of dates. */
final class Scale {
  private static final int MOST = 12;
  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

  private Scale() {}

  /**
   * The beginnings of months or years between two moments, as close as {@value #MOST} marks allow.
   *
   * @param from in years
   * @param to in years
   */
  static List<Tick> ticks(double from, double to) {
    int first = (int) Math.ceil(from * 12 - 1e-6);
    int last = (int) Math.floor(to * 12 + 1e-6);
    int step = MONTHS[MONTHS.length - 1];
    for (int i = MONTHS.length - 1; i >= 0; i--) {
      if (Math.floorDiv(last, MONTHS[i]) - Math.floorDiv(first - 1, MONTHS[i]) <= MOST) {
        step = MONTHS[i];
      }
    }
    return ticks(from, to, step);
  }

  /**
   * The least step with which marks are never more than so many on a stretch.
   *
   * @param years how long the stretch is
   * @param most how many marks, at least 2
   * @return in months
   */
  static int step(double years, int most) {
    for (int step : MONTHS) {
      if (years * 12 / step + 1 <= most) {
        return step;
      }
    }
    return MONTHS[MONTHS.length - 1];
  }

  /**
   * The beginnings of months or years between two moments.
   *
   * @param from in years
   * @param to in years
   * @param step in months
   */
  static List<Tick> ticks(double from, double to, int step) {
    int first = (int) Math.ceil(from * 12 - 1e-6);
    int last = (int) Math.floor(to * 12 + 1e-6);
    List<Tick> ticks = new ArrayList<>();
    for (int month = Math.ceilDiv(first, step) * step; month <= last; month += step) {
      YearMonth at = YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
      double x = Dates.years(at.atDay(1));
      if (x >= from && x <= to) {
        ticks.add(new Tick(x, step < 12 ? at.toString() : Integer.toString(at.getYear())));
      }
    }
    return ticks;
  }
}
