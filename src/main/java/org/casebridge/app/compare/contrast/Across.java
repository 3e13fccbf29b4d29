package org.casebridge.app.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.coded.Aspect;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.OutcomeStatus;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Vocabulary;

/** Finds the contrasts between cases. */
final class Across {
  private static final Messages TEXTS = Messages.of("contrast");
  private final List<Teller> cases;
  private final Labels labels;
  private final Telling telling;

  Across(List<Teller> cases, Labels labels) {
    this.cases = cases;
    this.labels = labels;
    this.telling = new Telling(labels);
  }

  List<Contrast> contrasts(List<ComparisonPart> parts) {
    List<Trait> rest = new ArrayList<>(Traits.among(cases, parts, labels));
    List<Contrast> found = new ArrayList<>();
    Map<String, List<Trait>> dimensions = new LinkedHashMap<>();
    rest.stream()
        .filter(it -> it.aspect() == Aspect.OUTCOME)
        .forEach(it -> dimensions.computeIfAbsent(it.code(), _ -> new ArrayList<>()).add(it));
    for (List<Trait> dimension : dimensions.values()) {
      if (differs(dimension)) {
        found.add(differing(dimension));
        rest.removeAll(dimension);
      }
    }
    alike(rest).forEach(it -> found.add(contrast(it)));
    return found;
  }

  /** Whether one case achieved what another was denied. */
  private boolean differs(List<Trait> dimension) {
    List<Integer> achieved = havingIt(dimension, OutcomeStatus.ACHIEVED);
    List<Integer> denied = havingIt(dimension, OutcomeStatus.DENIED);
    return achieved.stream().anyMatch(one -> denied.stream().anyMatch(it -> !it.equals(one)));
  }

  private List<Integer> havingIt(List<Trait> dimension, OutcomeStatus status) {
    return dimension.stream()
        .filter(it -> it.value().equals(status.code()))
        .flatMap(it ->
            IntStream.range(0, cases.size())
                .filter(i -> it.sides().get(i).says(Presence.PRESENT))
                .boxed())
        .toList();
  }

  private Contrast differing(List<Trait> dimension) {
    Trait first = dimension.getFirst();
    List<Side> sides = together(dimension);
    List<String> clauses = new ArrayList<>();
    for (Trait trait : dimension) {
      String status = labels.name(OutcomeStatus.valueOf(trait.value().toUpperCase(Locale.ROOT)));
      String there = telling.cases(cases, trait.sides(), Presence.PRESENT, false);
      if (!there.isEmpty()) {
        clauses.add(TEXTS.get("clause.status", status, there));
      }
      String not = telling.cases(cases, trait.sides(), Presence.STATED_ABSENT, true);
      if (!not.isEmpty()) {
        clauses.add(TEXTS.get("clause.status_absent", status, not));
      }
    }
    silence(sides, clauses);
    String what = Phrases.capital(labels.term(Vocabulary.OUTCOME_DIMENSION, first.code()));
    return new Contrast(
        "contrast.differs." + first.code(),
        ContrastKind.OUTCOME_DIFFERS,
        first.part(),
        TEXTS.get("title.differs", what),
        TEXTS.get("sentence", what, String.join("; ", clauses)),
        sides);
  }

  /** Traits of one part that stand alike in every case, told together. */
  private static Iterable<List<Trait>> alike(List<Trait> traits) {
    Map<Pattern, List<Trait>> groups = new LinkedHashMap<>();
    for (Trait trait : traits) {
      groups.computeIfAbsent(Pattern.of(trait), _ -> new ArrayList<>()).add(trait);
    }
    return groups.values();
  }

  private record Pattern(ComparisonPart part, List<Boolean> present, List<Boolean> absent) {
    static Pattern of(Trait trait) {
      return new Pattern(
          trait.part(),
          trait.sides().stream().map(it -> it.says(Presence.PRESENT)).toList(),
          trait.sides().stream().map(it -> it.says(Presence.STATED_ABSENT)).toList());
    }

    ContrastKind kind() {
      long there = present.stream().filter(it -> it).count();
      return absent.contains(true)
          ? ContrastKind.STATED_ABSENT
          : there == present.size()
              ? ContrastKind.SHARED
              : there == 1 ? ContrastKind.ONLY_ONE : ContrastKind.DIVIDED;
    }
  }

  private List<Side> together(List<Trait> traits) {
    return IntStream.range(0, cases.size())
        .mapToObj(i ->
            cases.get(i).together(traits.stream().map(it -> it.sides().get(i)).toList()))
        .toList();
  }

  private Contrast contrast(List<Trait> traits) {
    Trait first = traits.getFirst();
    ContrastKind kind = Pattern.of(first).kind();
    List<Side> sides = together(traits);
    String what = Telling.list(traits.stream().map(Trait::label).toList());
    String named = String.join(", ", traits.stream().map(Trait::label).toList());
    List<String> there = Telling.names(cases, sides, Presence.PRESENT);
    String about = "." + first.part().key() + "." + first.key();
    List<String> clauses = new ArrayList<>();
    String key;
    String title;
    switch (kind) {
      case STATED_ABSENT -> {
        key = "contrast.absent" + about;
        List<String> not = Telling.names(cases, sides, Presence.STATED_ABSENT);
        title = TEXTS.get("title.absent", Telling.list(not), named);
        clauses.add(
            TEXTS.get(
                "clause.absent", telling.cases(cases, sides, Presence.STATED_ABSENT, true)));
        if (!there.isEmpty()) {
          clauses.add(
              TEXTS.get("clause.present", telling.cases(cases, sides, Presence.PRESENT, true)));
        }
      }
      case ONLY_ONE -> {
        key = "contrast.only" + about;
        title = TEXTS.get("title.only", there.getFirst(), named);
        clauses.add(
            TEXTS.get("clause.only", telling.cases(cases, sides, Presence.PRESENT, false)));
      }
      case SHARED -> {
        key = "contrast.shared" + about;
        title = TEXTS.get("title.shared", named);
        clauses.add(TEXTS.get("clause.all", telling.cases(cases, sides, Presence.PRESENT, false)));
      }
      default -> {
        key = "contrast.divided" + about;
        title = TEXTS.get("title.divided", Telling.list(there), named);
        clauses.add(
            TEXTS.get("clause.present", telling.cases(cases, sides, Presence.PRESENT, false)));
      }
    }
    silence(sides, clauses);
    return new Contrast(
        key,
        kind,
        first.part(),
        title,
        TEXTS.get("sentence", Phrases.capital(what), String.join("; ", clauses)),
        sides);
  }

  private void silence(List<Side> sides, List<String> clauses) {
    List<String> silent = Telling.names(cases, sides, Presence.NOT_STATED);
    if (!silent.isEmpty()) {
      clauses.add(TEXTS.get("clause.silent", Telling.list(silent)));
    }
  }
}
