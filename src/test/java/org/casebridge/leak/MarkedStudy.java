package org.casebridge.leak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.CasePart;
import org.casebridge.domain.Claimed;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Prediction;
import org.casebridge.domain.Presence;
import org.casebridge.domain.References;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Source;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Study;
import org.casebridge.domain.Summary;
import org.casebridge.domain.Voice;
import org.casebridge.domain.WorkshopNote;
import org.casebridge.domain.WorkshopSession;
import org.jspecify.annotations.Nullable;

/**
 * A study of invented people in which every text begins with a word that stands nowhere else, and
 * what may be seen is drawn by lot. One case at least is for anybody.
 */
final class MarkedStudy {
  private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
  private static final String AUTHOR = "stamp.author";
  private static final String GROUNDS = "grounds.text";
  private final Random random;
  private final Markers markers;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<UUID, Entity> rows = new LinkedHashMap<>();

  /** Where a marker stands. */
  private record Fact(Entity row, String path) {}

  /**
   * A study; the same seed gives the same one.
   *
   * @param across whether words also stand behind claims of other cases than they speak of
   */
  MarkedStudy(long seed, boolean across) {
    random = new Random(seed);
    markers = new Markers(random);
    List<Entity> made = new ArrayList<>();
    new Generator(random.nextInt(2, 5), seed, Progress.NONE).forEach(made::add);
    List<UUID> learners =
        made.stream().filter(Case.class::isInstance).map(Entity::id).collect(Collectors.toList());
    UUID open = learners.get(random.nextInt(learners.size()));
    made.stream().map(it -> shared(it, open)).forEach(it -> rows.put(it.id(), it));
    rows.replaceAll((_, row) -> marked(row));
    link(across);
    compare(learners);
  }

  List<Entity> rows() {
    return List.copyOf(rows.values());
  }

  Markers markers() {
    return markers;
  }

  /** What a marker stands for, without any text. */
  String place(String marker) {
    Fact fact = Objects.requireNonNull(facts.get(marker));
    return fact.row().entityKind() + "." + fact.path();
  }

  /** Draws by lot who may see a row. */
  private Entity shared(Entity row, UUID open) {
    Entity drawn =
        switch (row) {
          case Case it ->
              Shape.with(it, "consent", it.id().equals(open) ? Consent.PUBLICATION : consent());
          case Background it -> Shape.with(it, "sensitive", random.nextInt(10) < 3);
          case Mediation it -> Shape.with(it, "grounds.presence", any(Presence.values()));
          case Excerpt it ->
              Shape.with(
                  Shape.with(it, "audience", audience()),
                  "voice",
                  random.nextBoolean() ? Voice.LEARNER : it.voice());
          default -> row;
        };
    return drawn instanceof Claimed ? Shape.with(drawn, "claim.audience", audience()) : drawn;
  }

  private Consent consent() {
    return any(Consent.values());
  }

  private Audience audience() {
    return random.nextBoolean() ? Audience.PUBLICATION : any(Audience.values());
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Entity marked(Entity row) {
    boolean ours =
        row instanceof CasePart
            || row instanceof Case
            || row instanceof Source
            || row instanceof Excerpt
            || row instanceof Answer
            || row instanceof Memo
            || row instanceof Study;
    if (!ours) {
      return row;
    }
    Map<String, List<String>> words = new HashMap<>();
    Entity changed = row;
    for (Slot slot : Shape.of(row.entityKind()).slots()) {
      if (marks(row, slot)) {
        Object value = Shape.of(row.entityKind()).get(row, slot.path());
        List<String> given = new ArrayList<>();
        words.put(slot.path(), given);
        changed = Shape.with(changed, slot.path(), replaced(row, slot, value, given));
      }
    }
    Entity whole = changed;
    words.forEach((path, given) -> given.forEach(it -> facts.put(it, new Fact(whole, path))));
    return changed;
  }

  private boolean marks(Entity row, Slot slot) {
    if (slot.path().equals(AUTHOR)) {
      return random.nextInt(4) == 0;
    }
    if (slot.term() != null) {
      // A study's own code is shown as it is; it tells as much as a text does.
      return random.nextInt(4) == 0 && !forAnybody(row);
    }
    return slot.prose() != null || slot.path().equals("byline");
  }

  private boolean forAnybody(Entity row) {
    return !keeps(row, Audience.PUBLICATION) && !refused(row, Audience.PUBLICATION);
  }

  private Object replaced(Entity row, Slot slot, @Nullable Object value, List<String> given) {
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      list.forEach(it -> texts.add(replaced(row, slot, String.valueOf(it), given)));
      if (texts.isEmpty() && random.nextBoolean()) {
        texts.add(replaced(row, slot, "", given));
      }
      return texts;
    }
    return replaced(row, slot, String.valueOf(value), given);
  }

  private String replaced(Entity row, Slot slot, String text, List<String> given) {
    if (text.isBlank() && random.nextBoolean() && !slot.path().equals(GROUNDS)) {
      return text;
    }
    String marker = markers.next();
    given.add(marker);
    boolean longer = row instanceof Source || (slot.prose() != null && random.nextInt(3) == 0);
    return longer && !text.isBlank() ? marker + " " + text : marker;
  }

  /** Has some words stand behind one claim more. */
  private void link(boolean across) {
    List<Entity> words = rows.values().stream().filter(Excerpt.class::isInstance).toList();
    for (Entity each : words) {
      if (random.nextInt(4) == 0) {
        List<Entity> claims =
            rows.values().stream()
                .filter(Claimed.class::isInstance)
                .filter(
                    it -> across || Objects.equals(References.caseOf(it), References.caseOf(each)))
                .toList();
        UUID claim = claims.get(random.nextInt(claims.size())).id();
        boolean there =
            rows.values().stream()
                .anyMatch(it ->
                    it instanceof EvidenceLink link
                        && link.excerptId().equals(each.id())
                        && link.claimId().equals(claim));
        if (!there) {
          EvidenceLink link = new EvidenceLink(stamp(), each.id(), claim, 1);
          rows.put(link.id(), link);
        }
      }
    }
  }

  /**
   * A comparison of all cases in a drawn order with a memo, and a workshop on it, half of the time
   * with a script of its own.
   */
  private void compare(List<UUID> learners) {
    Collections.shuffle(learners, random);
    Comparison comparison = Comparison.of(stamp(), 1024, "All of them", learners);
    rows.put(comparison.id(), comparison);
    String thought = markers.next();
    Memo memo = new Memo(stamp(), comparison.id(), null, "stance", 1024, thought);
    rows.put(memo.id(), memo);
    facts.put(thought, new Fact(memo, "text"));
    UUID about = learners.getFirst();
    String said = markers.next();
    String guessed = markers.next();
    WorkshopSession session =
        new WorkshopSession(
            stamp(),
            comparison.id(),
            1024,
            "A workshop",
            null,
            random.nextBoolean()
                ? List.of()
                : List.of(new ScriptStep("background", "Who they are", 10, "Slowly")),
            List.of(new Prediction(about, null, guessed, 3)),
            List.of(new WorkshopNote(NOW, 0, about, null, null, said)));
    rows.put(session.id(), session);
    Entity learner = Objects.requireNonNull(rows.get(about));
    facts.put(said, new Fact(learner, "said of it"));
    facts.put(guessed, new Fact(learner, "guessed of it"));
  }

  private Stamp stamp() {
    return new Stamp(new UUID(random.nextLong(), random.nextLong()), NOW, NOW, "");
  }

  /** The cases, in the order of the workshop. */
  List<UUID> cases() {
    return rows.values().stream()
        .filter(Comparison.class::isInstance)
        .map(it -> ((Comparison) it).caseIds())
        .findFirst()
        .orElseThrow();
  }

  /** The markers that must not reach a reader. */
  Set<String> kept(Audience reader) {
    Set<UUID> words = wordsKept(reader);
    Set<String> kept = new HashSet<>();
    facts.forEach((marker, fact) -> {
      Entity row = fact.row();
      boolean never = fact.path().equals(AUTHOR) || row instanceof Source || row instanceof Memo;
      boolean ownOfTheTeam = row instanceof Study && !fact.path().equals("title");
      boolean grounds = fact.path().equals(GROUNDS) && reader != Audience.RESEARCHER;
      if (never
          || ownOfTheTeam
          || grounds
          || refused(row, reader)
          || keeps(row, reader)
          || words.contains(row.id())) {
        kept.add(marker);
      }
    });
    return kept;
  }

  /** Whether the learner has not agreed to such readers. */
  private boolean refused(Entity row, Audience reader) {
    UUID learner = References.caseOf(row);
    if (learner == null) {
      return false;
    }
    Consent consent = ((Case) Objects.requireNonNull(rows.get(learner))).consent();
    return switch (reader) {
      case RESEARCHER -> false;
      case WORKSHOP -> consent == Consent.TEAM;
      case PUBLICATION -> consent != Consent.PUBLICATION;
    };
  }

  /** Whether a row is not for such readers by what stands in it. */
  private static boolean keeps(Entity row, Audience reader) {
    boolean sensitive = row instanceof Background background && background.sensitive();
    boolean ofTheTeam = sensitive || row instanceof Summary || row instanceof Memo;
    Audience widest =
        row instanceof Claimed claimed
            ? claimed.claim().audience()
            : row instanceof Excerpt excerpt ? excerpt.audience() : Audience.PUBLICATION;
    return switch (reader) {
      case RESEARCHER -> false;
      case WORKSHOP -> ofTheTeam || widest == Audience.RESEARCHER;
      case PUBLICATION -> ofTheTeam || widest != Audience.PUBLICATION;
    };
  }

  /**
   * The excerpts that stand behind what is kept: a claim, or on what grounds somebody barred. What
   * expressly was no ground is kept itself, but not the words behind it.
   */
  private Set<UUID> wordsKept(Audience reader) {
    if (reader == Audience.RESEARCHER) {
      return Set.of();
    }
    Set<UUID> words = new HashSet<>();
    for (Entity row : rows.values()) {
      if (row instanceof EvidenceLink link) {
        Entity claim = Objects.requireNonNull(rows.get(link.claimId()));
        boolean barred =
            claim instanceof Mediation it && it.grounds().presence() == Presence.PRESENT;
        if (barred || keeps(claim, reader) || refused(claim, reader)) {
          words.add(link.excerptId());
        }
      }
    }
    return words;
  }

  /** The markers that any whole card of these cases shows a reader. */
  Set<String> told(Audience reader, List<UUID> cases) {
    Set<String> kept = kept(reader);
    return facts.entrySet().stream()
        .filter(it -> !kept.contains(it.getKey()))
        .filter(it -> cases.contains(References.caseOf(it.getValue().row())))
        .filter(it -> onCard(it.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean onCard(Fact fact) {
    String path = fact.path();
    return switch (fact.row()) {
      case Case _ -> path.equals("pseudonym") || path.equals("headline") || path.equals("summary");
      case Asset _ -> path.equals("text");
      case Opportunity _ -> path.equals("title");
      case Mediation _ -> path.equals("text");
      case Event it -> path.equals("text") && it.claim().presence() == Presence.PRESENT;
      case Outcome it -> path.equals("text") && it.claim().presence() != Presence.NOT_STATED;
      default -> false;
    };
  }
}
