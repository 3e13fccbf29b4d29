package org.casebridge.app.compare.contrast;

import java.util.ArrayList;
import java.util.Comparator;
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

/** Finds the contrasts between cases. */
final class Across {
  private static final Messages TEXTS = Messages.of("contrast");
  private final List<Teller> cases;
  private final Labels labels;
  private final Naming naming;
  private final Telling telling;

  Across(List<Teller> cases, Labels labels) {
    this.cases = cases;
    this.labels = labels;
    this.naming = new Naming(labels);
    this.telling = new Telling(labels);
  }

  List<Contrast> contrasts(List<ComparisonPart> parts) {
    List<Trait> traits = Traits.among(cases, parts, labels);
    Map<Question, List<Trait>> answers = new LinkedHashMap<>();
    traits.stream()
        .filter(it -> it.aspect().answers())
        .forEach(it -> answers.computeIfAbsent(Question.of(it), _ -> new ArrayList<>()).add(it));
    answers.values().removeIf(it -> !answeredOtherwise(it));
    List<Contrast> found = new ArrayList<>();
    answers.forEach((question, given) -> found.add(differing(question, given)));
    alike(traits.stream().filter(it -> !answers.containsKey(Question.of(it))).toList())
        .forEach(it -> found.add(contrast(it)));
    found.sort(Comparator.comparingInt(it -> parts.indexOf(it.part())));
    return found;
  }

  /** What several codes answer: of outcomes each dimension is a question of its own. */
  private record Question(Aspect aspect, String dimension) {
    static Question of(Trait it) {
      return new Question(it.aspect(), it.aspect() == Aspect.OUTCOME ? it.code() : "");
    }
  }

  /** Whether, of several cases that answer, one lacks an answer but gives another. */
  private boolean answeredOtherwise(List<Trait> answers) {
    List<Integer> speaking =
        answers.stream().flatMap(it -> speaking(it).stream()).distinct().toList();
    return speaking.size() > 1
        && answers.stream().anyMatch(it -> speaking(it).size() < speaking.size());
  }

  private List<Integer> speaking(Trait trait) {
    return IntStream.range(0, cases.size())
        .filter(i -> !trait.sides().get(i).says(Presence.NOT_STATED))
        .boxed()
        .toList();
  }

  /** Whether one case achieved what another was denied. */
  private boolean achievedAndDenied(List<Trait> dimension) {
    List<Integer> achieved = having(dimension, OutcomeStatus.ACHIEVED);
    List<Integer> denied = having(dimension, OutcomeStatus.DENIED);
    return achieved.stream().anyMatch(one -> denied.stream().anyMatch(it -> !it.equals(one)));
  }

  private List<Integer> having(List<Trait> dimension, OutcomeStatus status) {
    return dimension.stream()
        .filter(it -> it.value().equals(status.code()))
        .flatMap(it ->
            IntStream.range(0, cases.size())
                .filter(i -> it.sides().get(i).says(Presence.PRESENT))
                .boxed())
        .toList();
  }

  private Contrast differing(Question question, List<Trait> answers) {
    Trait first = answers.getFirst();
    List<Side> sides = together(answers);
    List<String> clauses = new ArrayList<>();
    for (Trait trait : answers) {
      String there = telling.cases(cases, trait.sides(), Presence.PRESENT, false);
      if (!there.isEmpty()) {
        clauses.add(
            TEXTS.get(
                "clause.answer",
                naming.answer(trait.aspect(), trait.code(), trait.value()),
                there));
      }
      String not = telling.cases(cases, trait.sides(), Presence.STATED_ABSENT, true);
      if (!not.isEmpty()) {
        clauses.add(
            TEXTS.get(
                "clause.answer_absent",
                naming.answer(trait.aspect(), trait.code(), trait.value()),
                not));
      }
    }
    silence(sides, clauses);
    String what =
        question.aspect() == Aspect.OUTCOME
            ? Phrases.capital(naming.dimension(question.dimension()))
            : first.part().title();
    String sentence = TEXTS.get("sentence", what, String.join("; ", clauses));
    if (question.aspect() == Aspect.OUTCOME && achievedAndDenied(answers)) {
      return new Contrast(
          "contrast.differs." + question.dimension(),
          ContrastKind.OUTCOME_DIFFERS,
          first.part(),
          TEXTS.get("title.differs", what),
          sentence,
          sides);
    }
    boolean absent = sides.stream().anyMatch(it -> it.says(Presence.STATED_ABSENT));
    String name =
        question.aspect() == Aspect.OUTCOME
            ? question.dimension()
            : question.aspect().name().toLowerCase(Locale.ROOT);
    return new Contrast(
        (absent ? "contrast.absent." : "contrast.divided.") + first.part().key() + "." + name,
        absent ? ContrastKind.STATED_ABSENT : ContrastKind.DIVIDED,
        first.part(),
        TEXTS.get("title.answers", what),
        sentence,
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
        .mapToObj(i -> cases.get(i).together(traits.stream().map(it -> it.sides().get(i)).toList()))
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
            TEXTS.get("clause.absent", telling.cases(cases, sides, Presence.STATED_ABSENT, true)));
        if (!there.isEmpty()) {
          clauses.add(
              TEXTS.get("clause.present", telling.cases(cases, sides, Presence.PRESENT, true)));
        }
      }
      case ONLY_ONE -> {
        key = "contrast.only" + about;
        title = TEXTS.get("title.only", there.getFirst(), named);
        clauses.add(TEXTS.get("clause.only", telling.cases(cases, sides, Presence.PRESENT, false)));
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
