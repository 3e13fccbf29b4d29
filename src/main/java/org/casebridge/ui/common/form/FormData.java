package org.casebridge.ui.common.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.app.text.Labels;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Phase;
import org.casebridge.domain.References;
import org.casebridge.domain.Source;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.domain.WorkshopSession;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows: the item, and what its fields may choose from.
 *
 * @param item the item
 * @param caseId the case it belongs to; null for none
 * @param items what may be referred to, by kind, in order
 * @param claims the claims of its case, in order
 * @param terms the study's terms, in order
 * @param evidence the excerpts behind the item, in order
 * @param caseExcerpts all excerpts of its case
 * @param labels the words
 */
record FormData(
    Entity item,
    @Nullable UUID caseId,
    Map<Kind, List<Entity>> items,
    List<Entity> claims,
    List<VocabularyTerm> terms,
    List<Excerpt> evidence,
    List<Excerpt> caseExcerpts,
    Labels labels) {

  /**
   * Reads what a form needs, on the database thread; nothing if the item is gone.
   *
   * @param before what it showed before, if all sources and cases are still as they were then
   */
  static Optional<FormData> read(
      StudyFile file, Kind kind, UUID id, Labels labels, @Nullable FormData before)
      throws ExpectedProblem {
    Optional<Entity> found = file.find(kind, id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Entity item = found.get();
    UUID caseId = References.caseOf(item);
    Map<Kind, List<Entity>> items = new EnumMap<>(Kind.class);
    List<Entity> claims = new ArrayList<>();
    List<Excerpt> evidence = List.of();
    List<Excerpt> caseExcerpts = List.of();
    Optional<CaseFile> file1 = caseId == null ? Optional.empty() : file.caseFile(caseId);
    if (file1.isPresent()) {
      CaseFile whole = file1.get();
      items.put(Kind.MEDIATOR, List.copyOf(whole.mediators()));
      items.put(Kind.PHASE, List.copyOf(whole.phases()));
      claims.addAll(claims(whole));
      evidence = whole.evidence(id);
      caseExcerpts = whole.excerpts();
    }
    switch (item) {
      case Excerpt _ -> {
        items.put(Kind.SOURCE, all(Source.class, file, before));
        items.put(Kind.CASE, all(Case.class, file, before));
      }
      case Answer _, Memo _ -> items.put(Kind.COMPARISON, List.copyOf(file.all(Comparison.class)));
      case Comparison _ -> items.put(Kind.CASE, all(Case.class, file, before));
      case WorkshopSession session -> readWorkshop(file, session, items);
      default -> {
        // Everything else chooses from its own case.
      }
    }
    return Optional.of(
        new FormData(
            item,
            caseId,
            items,
            claims,
            file.all(VocabularyTerm.class),
            evidence,
            caseExcerpts,
            labels));
  }

  private static List<Entity> all(
      Class<? extends Entity> type, StudyFile file, @Nullable FormData before)
      throws ExpectedProblem {
    List<Entity> known = before == null ? null : before.items().get(Kind.of(type));
    return known == null ? List.copyOf(file.all(type)) : known;
  }

  private static void readWorkshop(
      StudyFile file, WorkshopSession session, Map<Kind, List<Entity>> items)
      throws ExpectedProblem {
    items.put(Kind.COMPARISON, List.copyOf(file.all(Comparison.class)));
    items.put(
        Kind.GUIDING_QUESTION,
        file.all(GuidingQuestion.class).stream()
            .filter(it -> !it.hidden())
            .<Entity>map(it -> it)
            .toList());
    List<Entity> cases = new ArrayList<>();
    List<Entity> phases = new ArrayList<>();
    UUID comparison = session.comparisonId();
    if (comparison != null) {
      for (UUID each :
          file.find(Comparison.class, comparison).map(Comparison::caseIds).orElse(List.of())) {
        file.caseFile(each)
            .ifPresent(whole -> {
              cases.add(whole.learner());
              phases.addAll(whole.phases());
            });
      }
    }
    items.put(Kind.CASE, cases);
    items.put(Kind.PHASE, phases);
  }

  static List<Entity> claims(CaseFile whole) {
    return Stream.<List<? extends Entity>>of(
            whole.backgrounds(),
            whole.assets(),
            whole.signals(),
            whole.opportunities(),
            whole.mediations(),
            whole.supports(),
            whole.events(),
            whole.outcomes())
        .<Entity>flatMap(List::stream)
        .toList();
  }

  /** The items of a kind there are to choose from. */
  List<Option> options(Kind kind) {
    return items.getOrDefault(kind, List.of()).stream()
        .map(it -> Option.of(it.id(), optionName(it)))
        .toList();
  }

  private String optionName(Entity it) {
    if (it instanceof GuidingQuestion question && !question.code().isBlank()) {
      return question.code() + " · " + Names.of(question, labels);
    }
    if (it instanceof Phase phase && item instanceof WorkshopSession) {
      return items.getOrDefault(Kind.CASE, List.of()).stream()
          .filter(whole -> whole.id().equals(phase.caseId()))
          .map(whole -> Names.of(whole, labels) + " · " + Names.of(phase, labels))
          .findFirst()
          .orElseGet(() -> Names.of(phase, labels));
    }
    return Names.of(it, labels);
  }

  /** The case's claims to choose from, the item itself left out. */
  List<Option> claimOptions() {
    return claims.stream()
        .filter(it -> !it.id().equals(item.id()))
        .map(it -> Option.of(it.id(), labels.kind(it.entityKind()) + " · " + Names.of(it, labels)))
        .toList();
  }

  /** The terms one may choose, those already chosen though hidden among them. */
  List<Option> options(Vocabulary vocabulary, List<?> chosen) {
    List<Option> options = new ArrayList<>();
    for (VocabularyTerm term : terms) {
      if (term.vocabulary() == vocabulary && (!term.hidden() || chosen.contains(term.code()))) {
        options.add(Option.of(term.code(), labels.term(vocabulary, term.code())));
      }
    }
    for (Object code : chosen) {
      if (!"".equals(code) && options.stream().noneMatch(it -> code.equals(it.value()))) {
        options.add(Option.of(code, labels.term(vocabulary, String.valueOf(code))));
      }
    }
    return options;
  }

  @Override
  public String toString() {
    return "FormData[" + item.redacted() + "]";
  }
}
