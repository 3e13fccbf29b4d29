package org.casebridge.ui.compare.mediators;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casebridge.app.compare.mediators.SupportAccess;

/** The columns of the table of who has access. */
enum AccessColumn {
  /** In which case. */
  CASE(1, SupportAccess::pseudonym),
  /** Which support, and of whom. */
  SUPPORT(1.7, SupportAccess::kind),
  /** Who has access. */
  HAS(1.4, SupportAccess::has),
  /** Who has not. */
  LACKS(1.4, SupportAccess::lacks),
  /** Who decides on that. */
  DECIDES(1.4, SupportAccess::decides),
  /** Who takes the first step. */
  INITIATES(1.4, SupportAccess::initiates);

  private final double weight;
  private final Function<SupportAccess, String> text;

  AccessColumn(double weight, Function<SupportAccess, String> text) {
    this.weight = weight;
    this.text = text;
  }

  /** Its share of a row's width beside those of the others. */
  double weight() {
    return weight;
  }

  /** The four that are asked about a support. */
  static List<AccessColumn> asked() {
    return List.of(HAS, LACKS, DECIDES, INITIATES);
  }

  /** The columns in which something is stated somewhere. */
  static List<AccessColumn> shown(List<SupportAccess> rows) {
    return Stream.of(values())
        .filter(column -> rows.stream().anyMatch(it -> !column.text.apply(it).isBlank()))
        .toList();
  }
}
