package org.casebridge.app.compare.contrast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.compare.coded.Statement;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.CaseFile;

/** Sets cases beside each other code by code. */
public final class Traits {
  private final Naming naming;

  private Traits(Labels labels) {
    this.naming = new Naming(labels);
  }

  /**
   * Every code that any of the cases uses.
   *
   * @param cases in order, as the audience sees them
   * @param parts the parts wanted; traits come in their order, within a part in that of the
   *     vocabulary, whatever the order of the cases
   */
  public static List<Trait> of(List<CaseFile> cases, List<ComparisonPart> parts, Labels labels) {
    return among(cases.stream().map(it -> new Teller(it, labels)).toList(), parts, labels);
  }

  static List<Trait> among(List<Teller> cases, List<ComparisonPart> parts, Labels labels) {
    return new Traits(labels).traits(cases, parts);
  }

  private record Code(ComparisonPart part, Aspect aspect, String code, String value) {
    static Code of(Statement it) {
      return new Code(it.aspect().part(it.code()), it.aspect(), it.code(), it.value());
    }
  }

  private List<Trait> traits(List<Teller> cases, List<ComparisonPart> parts) {
    Map<Code, List<List<Statement>>> byCode = new TreeMap<>(order(parts));
    for (int i = 0; i < cases.size(); i++) {
      for (Statement each : cases.get(i).statements()) {
        Code code = Code.of(each);
        if (parts.contains(code.part())) {
          byCode.computeIfAbsent(code, _ -> empty(cases.size())).get(i).add(each);
        }
      }
    }
    List<Trait> traits = new ArrayList<>();
    byCode.forEach((code, said) -> {
      List<Side> sides = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        sides.add(cases.get(i).side(said.get(i)));
      }
      traits.add(
          new Trait(
              code.part(),
              code.aspect(),
              code.code(),
              code.value(),
              naming.label(code.aspect(), code.code(), code.value()),
              sides));
    });
    return List.copyOf(traits);
  }

  private static List<List<Statement>> empty(int size) {
    List<List<Statement>> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static Comparator<Code> order(List<ComparisonPart> parts) {
    return Comparator.comparingInt((Code it) -> parts.indexOf(it.part()))
        .thenComparing(Code::aspect)
        .thenComparingInt(it -> it.aspect().rank(it.code()))
        .thenComparing(Code::code)
        .thenComparingInt(it -> it.aspect().valueRank(it.value()))
        .thenComparing(Code::value);
  }
}
