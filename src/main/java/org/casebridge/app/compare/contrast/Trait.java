package org.casebridge.app.compare.contrast;

import java.util.List;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.coded.Aspect;

/**
 * One code, and what each case says about it.
 *
 * @param part the part of the comparison it belongs to
 * @param aspect in what respect
 * @param code the code
 * @param value what the code is joined to, such as a stance to a role; empty where it stands alone
 * @param label what it is called
 * @param sides the cases in order
 */
public record Trait(
    ComparisonPart part, Aspect aspect, String code, String value, String label, List<Side> sides) {
  /** Keeps its own copy of the sides. */
  public Trait {
    sides = List.copyOf(sides);
  }

  /** Its stable name, unique within its part, e.g. {@code linguistic} or {@code manager.bridge}. */
  public String key() {
    String whole = value.isEmpty() ? code : code + "." + value;
    return aspect == Aspect.SOURCE ? "source." + whole : whole;
  }

  @Override
  public String toString() {
    return "Trait[" + part + " " + key() + "]";
  }
}
