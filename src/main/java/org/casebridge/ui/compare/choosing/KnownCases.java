package org.casebridge.ui.compare.choosing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.casebridge.app.compare.choosing.CaseFacts;
import org.casebridge.app.compare.choosing.Fact;
import org.casebridge.app.compare.choosing.ManyCases;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Kind;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.ui.common.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What all cases say in codes, read when it is first asked for and then kept up with each edit.
 * Read in many short steps, between which edits and other readings have their turn. Used on the
 * interface thread.
 */
final class KnownCases {
  private static final String KEY = "choosing";

  /** Beyond so many changed cases, all are read anew, which is quicker than one by one. */
  private static final int ONE_BY_ONE = 500;

  private static final int AT_ONCE = 250;

  /** How much of the time the reading takes, before the facts are taken of what was read. */
  private static final double READING = 0.6;

  private final Desk desk;
  private final Runnable onRead;
  private final Map<UUID, CaseFacts> known = new HashMap<>();
  private final Set<Fact> said = new HashSet<>();
  private final Set<UUID> stale = new HashSet<>();
  private List<VocabularyTerm> terms = List.of();
  private boolean staleTerms;
  private @Nullable Audience audience;
  private boolean complete;
  private boolean listening;
  private int run;
  private boolean reading;
  private double share;

  /** What is read first. */
  private record Heads(List<Case> cases, List<VocabularyTerm> terms) {
    @Override
    public String toString() {
      return "Heads[" + cases.size() + " cases]";
    }
  }

  /**
   * Knows nothing yet.
   *
   * @param onRead called whenever more is known, or all
   */
  KnownCases(Desk desk, Runnable onRead) {
    this.desk = desk;
    this.onRead = onRead;
  }

  /** Whether all is known that was asked for. */
  boolean ready() {
    return complete && !reading && stale.isEmpty() && !staleTerms;
  }

  /** How much of it is known, 0 to 1. */
  double share() {
    return share;
  }

  /** The facts of a case; nothing if it may not be seen. */
  Optional<CaseFacts> of(UUID caseId) {
    return Optional.ofNullable(known.get(caseId));
  }

  /** Everything some case says. */
  Set<Fact> said() {
    return said;
  }

  /** The terms of the study's vocabularies. */
  List<VocabularyTerm> terms() {
    return terms;
  }

  /** Reads what is not known yet, and tells when it is. */
  void ask() {
    if (!listening) {
      // For as long as the study is open: what was read once is kept while other screens are shown.
      desk.onChanged(this::hear);
      listening = true;
    }
    if (desk.audienceProperty().get() != audience) {
      audience = desk.audienceProperty().get();
      complete = false;
      reading = false;
    }
    if (reading) {
      return;
    }
    if (!complete || stale.size() > ONE_BY_ONE) {
      all(desk.audienceProperty().get());
    } else if (!stale.isEmpty() || staleTerms) {
      changed(desk.audienceProperty().get());
    }
  }

  private void hear(Changed changed) {
    stale.addAll(changed.cases());
    staleTerms = staleTerms || changed.touches(Kind.VOCABULARY_TERM);
  }

  private <T> void step(int ofRun, Desk.Reading<T> work, Consumer<T> then) {
    desk.latest(KEY, "look through cases", work)
        .onSuccess(result -> {
          if (ofRun == run) {
            then.accept(result);
          }
        })
        .onProblem(problem -> {
          reading = false;
          desk.tell(problem);
        })
        .start();
  }

  private int begun(double at) {
    reading = true;
    share = at;
    stale.clear();
    staleTerms = false;
    return ++run;
  }

  private void all(Audience by) {
    complete = false;
    known.clear();
    said.clear();
    int now = begun(0);
    ManyCases many = new ManyCases(by);
    step(
        now,
        file -> new Heads(file.all(Case.class), file.all(VocabularyTerm.class)),
        heads -> {
          terms = heads.terms();
          read(now, many, heads.cases(), 1);
        });
  }

  private void read(int now, ManyCases many, List<Case> cases, int step) {
    step(
        now,
        many::read,
        more -> {
          share = READING * step / ManyCases.steps();
          onRead.run();
          if (more) {
            read(now, many, cases, step + 1);
          } else {
            take(now, many, cases, 0);
          }
        });
  }

  private void take(int now, ManyCases many, List<Case> cases, int from) {
    int to = Math.min(from + AT_ONCE, cases.size());
    step(
        now,
        _ -> cases.subList(from, to).stream().flatMap(it -> many.facts(it).stream()).toList(),
        facts -> {
          facts.forEach(this::keep);
          if (to < cases.size()) {
            share = READING + (1 - READING) * to / cases.size();
            onRead.run();
            take(now, many, cases, to);
          } else {
            complete = true;
            end();
          }
        });
  }

  private void keep(CaseFacts facts) {
    known.put(facts.caseId(), facts);
    said.addAll(facts.facts());
  }

  /** Reads anew what has changed since. */
  private void changed(Audience by) {
    Set<UUID> ids = Set.copyOf(stale);
    boolean words = staleTerms;
    int now = begun(1);
    step(
        now,
        file -> facts(file, ids, by),
        facts -> {
          known.keySet().removeAll(ids);
          facts.forEach(this::keep);
          if (words) {
            step(
                now,
                file -> file.all(VocabularyTerm.class),
                read -> {
                  terms = read;
                  end();
                });
          } else {
            end();
          }
        });
  }

  private static List<CaseFacts> facts(StudyFile file, Set<UUID> ids, Audience by)
      throws ExpectedProblem {
    List<CaseFacts> facts = new ArrayList<>();
    for (UUID id : ids) {
      Optional<CaseFile> found = file.caseFile(id);
      found.flatMap(it -> ManyCases.facts(it, by)).ifPresent(facts::add);
    }
    return facts;
  }

  private void end() {
    reading = false;
    share = 1;
    if (ready()) {
      onRead.run();
    } else {
      ask();
    }
  }
}
