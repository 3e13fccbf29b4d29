package org.casebridge.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, as ISO 8601 writes it: {@code 2024}, {@code
 * 2024-03}, {@code 2024-03-05}.
 *
 * @param iso the date's text
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is no such date
   */
  public PartialDate {
    if (!FORM.matcher(iso).matches()) {
      throw new IllegalArgumentException("not a date of the form 2024, 2024-03 or 2024-03-05");
    }
    try {
      switch (iso.length()) {
        case 7 -> YearMonth.parse(iso);
        case 10 -> LocalDate.parse(iso);
        default -> {}
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no such day or month", e);
    }
  }

  /** The first day it may mean. */
  public LocalDate earliest() {
    return switch (iso.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
      case 7 -> YearMonth.parse(iso).atDay(1);
      default -> LocalDate.parse(iso);
    };
  }

  /** The last day it may mean. */
  public LocalDate latest() {
    return switch (iso.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> LocalDate.parse(iso);
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    int first = earliest().compareTo(other.earliest());
    return first != 0 ? first : latest().compareTo(other.latest());
  }

  @Override
  public String toString() {
    return "PartialDate";
  }
}
