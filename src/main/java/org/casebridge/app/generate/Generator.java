package org.casebridge.app.generate;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.casebridge.app.edit.Places;
import org.casebridge.app.interchange.NewStudy;
import org.casebridge.app.port.Progress;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Expectation;
import org.casebridge.domain.GuidingQuestion;
import org.casebridge.domain.Replication;
import org.casebridge.domain.Stamp;

/**
 * A study of invented people, some 45 rows for each, made row by row so that only one case stands
 * in memory. The same number of cases and the same seed always give the same rows.
 */
public final class Generator implements Iterable<Entity> {
  /** The most cases of one study. */
  public static final int MOST = 100_000;

  private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
  private static final int CASES_PER_COMPARISON = 10;
  private static final long ID_ROOM = 4096;

  private final int cases;
  private final long seed;
  private final Progress progress;

  /**
   * Describes the study; its rows are made when they are asked for.
   *
   * @param cases how many cases, 0 to {@link #MOST}
   * @param seed tells one such study from another
   * @param progress told after each case
   * @throws IllegalArgumentException if the number lies outside its range
   */
  public Generator(int cases, long seed, Progress progress) {
    if (cases < 0 || cases > MOST) {
      throw new IllegalArgumentException("0 to " + MOST + " cases");
    }
    this.cases = cases;
    this.seed = seed;
    this.progress = progress;
  }

  @Override
  public Iterator<Entity> iterator() {
    return new Rows();
  }

  private final class Rows implements Iterator<Entity> {
    private final Messages messages = Messages.of("generate");
    private final Deque<Entity> ready = new ArrayDeque<>();
    private final List<UUID> questions = new ArrayList<>();
    private final List<UUID> latest = new ArrayList<>();
    private final Chance own = new Chance(seed, NOW.toEpochMilli());
    private int made;

    Rows() {
      List<Entity> first = NewStudy.rows(messages.get("title", cases), "", this::stamp);
      for (Entity row : first) {
        ready.add(row);
        if (row instanceof GuidingQuestion question) {
          questions.add(question.id());
        }
      }
    }

    private Stamp stamp() {
      return new Stamp(own.id(), NOW, NOW, "");
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && made < cases) {
        Chance chance = new Chance(seed * 31 + made, NOW.toEpochMilli() + (made + 1) * ID_ROOM);
        GeneratedCase next = new GeneratedCase(chance, NOW, made, questions);
        ready.addAll(next.rows());
        latest.add(next.id());
        made++;
        if (latest.size() == CASES_PER_COMPARISON) {
          compare();
        }
        progress.report(made / (double) cases, messages.get("making"));
      }
      return !ready.isEmpty();
    }

    private void compare() {
      int count = made / CASES_PER_COMPARISON;
      List<UUID> chosen = List.copyOf(latest.subList(0, own.between(3, 5)));
      Comparison comparison =
          Comparison.of(stamp(), Places.nth(count - 1), messages.get("comparison", count), chosen);
      ready.add(comparison);
      ready.add(
          new Replication(
              stamp(),
              comparison.id(),
              chosen.getFirst(),
              chosen.getLast(),
              Places.nth(count - 1),
              own.percent(50) ? Expectation.SAME : Expectation.DIFFERENT,
              ""));
      latest.clear();
    }

    @Override
    public Entity next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.removeFirst();
    }
  }
}
