package org.casebridge.app.compare.mediators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Support;
import org.casebridge.domain.Vocabulary;

/**
 * Which support came from which sort of mediator, over several cases. A support of which the
 * material does not say whether it was there is left out.
 *
 * @param roles the rows: the roles of the cases' mediators in the vocabulary's order, then the
 *     study's own, even those that gave nothing; last, with an empty code, nobody named, if there
 *     is such support
 * @param kinds the columns: the kinds of support of which the cases speak, in the same order
 * @param cells row by row
 * @param roleTotals one for each row
 * @param kindTotals one for each column
 * @param total of all
 */
public record SupportMatrix(
    List<Head> roles,
    List<Head> kinds,
    List<List<Square>> cells,
    List<Square> roleTotals,
    List<Square> kindTotals,
    Square total) {
  private static final Messages TEXTS = Messages.of("mediators");
  private static final String NOBODY = "";

  /** Keeps its own copies. */
  public SupportMatrix {
    roles = List.copyOf(roles);
    kinds = List.copyOf(kinds);
    cells = cells.stream().map(List::copyOf).toList();
    roleTotals = List.copyOf(roleTotals);
    kindTotals = List.copyOf(kindTotals);
  }

  /**
   * A row's or column's head.
   *
   * @param code of the vocabulary; empty for nobody named
   * @param label in the study's words
   */
  public record Head(String code, String label) {}

  /**
   * One support.
   *
   * @param caseId in which case
   * @param supportId which support
   * @param presence present or stated absent
   */
  public record Given(UUID caseId, UUID supportId, Presence presence) {}

  /**
   * How much support there was where a row meets a column, or in a whole row or column.
   *
   * @param present how many supports were there
   * @param statedAbsent how many were expressly not
   * @param supports each of them, by case, then in order
   */
  public record Square(int present, int statedAbsent, List<Given> supports) {
    /** Nothing is said. */
    public static final Square NONE = new Square(0, 0, List.of());

    /** Keeps its own copy. */
    public Square {
      supports = List.copyOf(supports);
    }

    private static Square of(List<Given> supports) {
      int present = (int) supports.stream().filter(it -> it.presence() == Presence.PRESENT).count();
      return new Square(present, supports.size() - present, supports);
    }
  }

  private record Place(String role, String kind) {}

  /**
   * Counts the support in cases.
   *
   * @param cases in order, as the audience may see them
   * @param labels the words of the study
   */
  public static SupportMatrix of(List<CaseFile> cases, Labels labels) {
    Set<String> roles = new TreeSet<>(order(Vocabulary.MEDIATOR_ROLE));
    Set<String> kinds = new TreeSet<>(order(Vocabulary.SUPPORT_KIND));
    Map<Place, List<Given>> found = new HashMap<>();
    for (CaseFile file : cases) {
      file.mediators().forEach(it -> roles.add(it.role()));
      for (Support support : file.supports()) {
        Presence presence = support.claim().presence();
        if (presence != Presence.NOT_STATED) {
          Place place = new Place(role(file, support), support.type());
          roles.add(place.role());
          kinds.add(place.kind());
          found
              .computeIfAbsent(place, _ -> new ArrayList<>())
              .add(new Given(file.learner().id(), support.id(), presence));
        }
      }
    }
    List<UUID> order = cases.stream().map(it -> it.learner().id()).toList();
    return new SupportMatrix(
        roles.stream().map(it -> new Head(it, roleLabel(it, labels))).toList(),
        kinds.stream().map(it -> new Head(it, labels.term(Vocabulary.SUPPORT_KIND, it))).toList(),
        roles.stream()
            .map(role ->
                kinds.stream()
                    .map(kind -> Square.of(found.getOrDefault(new Place(role, kind), List.of())))
                    .toList())
            .toList(),
        roles.stream()
            .map(
                role -> total(kinds.stream().map(it -> new Place(role, it)).toList(), found, order))
            .toList(),
        kinds.stream()
            .map(
                kind -> total(roles.stream().map(it -> new Place(it, kind)).toList(), found, order))
            .toList(),
        total(found.keySet(), found, order));
  }

  private static Square total(
      Collection<Place> places, Map<Place, List<Given>> found, List<UUID> order) {
    Map<UUID, Integer> rank = new HashMap<>();
    order.forEach(it -> rank.put(it, rank.size()));
    return Square.of(
        places.stream()
            .flatMap(it -> found.getOrDefault(it, List.of()).stream())
            .sorted(Comparator.comparingInt(it -> rank.getOrDefault(it.caseId(), 0)))
            .toList());
  }

  private static String role(CaseFile file, Support support) {
    UUID id = support.mediatorId();
    return id == null ? NOBODY : file.mediator(id).map(Mediator::role).orElse(NOBODY);
  }

  private static String roleLabel(String code, Labels labels) {
    return code.equals(NOBODY)
        ? TEXTS.get("nobody_named")
        : labels.term(Vocabulary.MEDIATOR_ROLE, code);
  }

  /** Shipped codes in their order, then the study's own by name, then nobody. */
  private static Comparator<String> order(Vocabulary vocabulary) {
    List<String> shipped = vocabulary.shipped();
    return Comparator.comparing((String code) -> code.equals(NOBODY))
        .thenComparingInt(code -> Math.floorMod(shipped.indexOf(code), shipped.size() + 1))
        .thenComparing(Comparator.naturalOrder());
  }
}
