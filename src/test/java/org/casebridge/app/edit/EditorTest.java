package org.casebridge.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casebridge.app.port.Action;
import org.casebridge.app.port.Changed;
import org.casebridge.app.port.HistoryEntry;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.References;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Study;
import org.casebridge.store.HandClock;
import org.casebridge.store.MadeStudy;
import org.casebridge.store.SqliteStudyFiles;
import org.casebridge.store.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditorTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock(Instant.parse("2026-03-02T09:00:00Z"));
  private SqliteStudyFiles files;
  private StudyFile study;
  private Editor editor;

  @BeforeEach
  void open() throws Exception {
    files = new SqliteStudyFiles(clock);
    study = Whole.made(folder.resolve("s.casebridge"), new MadeStudy(21).rows(3));
    editor = new Editor(study, clock);
  }

  @AfterEach
  void close() throws Exception {
    study.close();
    assertThat(files.check(study.path(), Progress.NONE)).isEmpty();
  }

  private static Set<UUID> dangling(Map<UUID, Entity> rows) {
    Set<UUID> lost = new HashSet<>();
    rows.values().forEach(row -> lost.addAll(References.from(row)));
    lost.removeAll(rows.keySet());
    return lost;
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "STUDY")
  void removingLeavesNothingThatPointsNowhereAndUndoBringsAllBack(Kind kind) throws Exception {
    Map<UUID, Entity> before = Whole.of(study);
    for (Entity row : study.all(kind.type())) {
      Changed changed = editor.remove(kind, row.id());
      Map<UUID, Entity> after = Whole.of(study);
      assertThat(after).doesNotContainKey(row.id());
      assertThat(dangling(after)).isEmpty();
      assertThat(changed.ids()).contains(row.id());
      study.undo();
      assertThat(Whole.of(study)).isEqualTo(before);
    }
  }

  @Test
  void removingACaseRemovesAllThatBelongsToItAndNothingElse() throws Exception {
    Case learner = study.all(Case.class).get(1);
    CaseFile file = study.caseFile(learner.id()).orElseThrow();
    Map<UUID, Entity> before = Whole.of(study);
    editor.remove(Kind.CASE, learner.id());
    Map<UUID, Entity> after = Whole.of(study);
    assertThat(study.caseFile(learner.id())).isEmpty();
    for (Asset asset : file.assets()) {
      assertThat(after).doesNotContainKey(asset.id());
    }
    for (Case other : study.all(Case.class)) {
      assertThat(other).isEqualTo(before.get(other.id()));
    }
    HistoryEntry entry = study.ends().undo();
    assertThat(entry.action()).isEqualTo(Action.REMOVE);
    assertThat(entry.kind()).isEqualTo(Kind.CASE);
    assertThat(learner.pseudonym()).startsWith(entry.subject().split("…", -1)[0]);
  }

  @Test
  void whatIsChangedCarriesWhoChangedItAndWhenUntilThatIsUndone() throws Exception {
    Study row = study.study();
    editor.change(row, Shape.with(row, "byline", "Noor"), "byline");
    clock.pass(Duration.ofMinutes(3));
    Asset before = study.all(Asset.class).getFirst();
    editor.change(before, Shape.with(before, "text", "another text"), "text");
    Stamp after = study.find(Asset.class, before.id()).orElseThrow().stamp();
    assertThat(after)
        .isEqualTo(new Stamp(before.id(), before.stamp().created(), clock.instant(), "Noor"));
    study.undo();
    assertThat(study.find(Asset.class, before.id())).contains(before);
  }

  @Test
  void removingTwiceDoesNothing() throws Exception {
    UUID id = study.all(Asset.class).getFirst().id();
    editor.remove(Kind.ASSET, id);
    assertThat(editor.remove(Kind.ASSET, id)).isEqualTo(Changed.NOTHING);
  }

  @Test
  void aMovedItemTakesItsPlaceAndMostlyAlone() throws Exception {
    UUID caseId = study.all(Case.class).getFirst().id();
    List<UUID> order = ids(caseId);
    for (int[] way : new int[][] {{0, 4}, {4, 0}, {2, 3}, {3, 1}, {1, 1}, {0, 99}}) {
      List<Asset> siblings = study.caseFile(caseId).orElseThrow().assets();
      UUID moved = order.remove(way[0]);
      order.add(Math.min(way[1], order.size()), moved);
      Changed changed = editor.move(siblings, siblings.get(way[0]), way[1]);
      assertThat(ids(caseId)).isEqualTo(order);
      assertThat(changed.ids()).hasSize(way[0] == way[1] ? 0 : 1);
    }
  }

  @Test
  void movingGoesOnWhenThereIsNoGapLeft() throws Exception {
    UUID caseId = study.all(Case.class).getFirst().id();
    List<UUID> order = ids(caseId);
    Map<UUID, Entity> before = Whole.of(study);
    for (int i = 0; i < 60; i++) {
      List<Asset> siblings = study.caseFile(caseId).orElseThrow().assets();
      editor.move(siblings, siblings.getLast(), 1);
      order.add(1, order.removeLast());
      assertThat(ids(caseId)).as("after %s moves", i + 1).isEqualTo(order);
    }
    study.goTo(0);
    assertThat(Whole.of(study)).isEqualTo(before);
  }

  private List<UUID> ids(UUID caseId) throws Exception {
    return new ArrayList<>(
        study.caseFile(caseId).orElseThrow().assets().stream().map(Asset::id).toList());
  }

  @Test
  void anExcerptStandsBehindAClaimOnce() throws Exception {
    Excerpt excerpt = study.all(Excerpt.class).getFirst();
    Asset claim =
        study.all(Asset.class).stream()
            .filter(it -> it.caseId().equals(excerpt.caseId()))
            .findFirst()
            .orElse(study.all(Asset.class).getFirst());
    editor.unlink(excerpt.id(), Kind.ASSET, claim.id());
    int before = study.count(Kind.EVIDENCE_LINK);
    editor.link(excerpt.id(), Kind.ASSET, claim.id());
    assertThat(editor.link(excerpt.id(), Kind.ASSET, claim.id())).isEqualTo(Changed.NOTHING);
    assertThat(study.count(Kind.EVIDENCE_LINK)).isEqualTo(before + 1);
    assertThat(study.caseFile(claim.caseId()).orElseThrow().evidence(claim.id())).contains(excerpt);
    editor.unlink(excerpt.id(), Kind.ASSET, claim.id());
    assertThat(study.count(Kind.EVIDENCE_LINK)).isEqualTo(before);
    assertThat(editor.unlink(excerpt.id(), Kind.ASSET, claim.id())).isEqualTo(Changed.NOTHING);
  }

  @Test
  void aCopyOfACasePointsAtItselfAlone() throws Exception {
    Case learner = study.all(Case.class).getFirst();
    CaseFile original = study.caseFile(learner.id()).orElseThrow();
    Set<UUID> before = Whole.of(study).keySet();
    editor.duplicate(Kind.CASE, learner.id());
    Map<UUID, Entity> after = Whole.of(study);
    UUID copied =
        study.all(Case.class).stream()
            .map(Case::id)
            .filter(id -> !before.contains(id))
            .findFirst()
            .orElseThrow();
    CaseFile copy = study.caseFile(copied).orElseThrow();
    assertThat(copy.assets()).hasSameSizeAs(original.assets());
    assertThat(copy.mediations()).hasSameSizeAs(original.mediations());
    assertThat(own(copy)).hasSameSizeAs(own(original));
    assertThat(copy.learner().headline()).isEqualTo(learner.headline());
    CaseFile now = study.caseFile(learner.id()).orElseThrow();
    assertThat(now.items().toList()).isEqualTo(original.items().toList());
    assertThat(now.learner()).isEqualTo(original.learner());
    assertThat(own(now)).isEqualTo(own(original));
    Set<UUID> parts = new HashSet<>();
    copy.mediators().forEach(it -> parts.add(it.id()));
    copy.mediations().forEach(it -> assertThat(parts).contains(it.mediatorId()));
    assertThat(dangling(after)).isEmpty();
    study.undo();
    assertThat(Whole.of(study).keySet()).isEqualTo(before);
  }

  /** The links of its own claims: words of no case stand behind those of the copy as well. */
  private static List<EvidenceLink> own(CaseFile file) {
    Set<UUID> claims = file.items().map(Entity::id).collect(Collectors.toSet());
    return file.links().stream().filter(it -> claims.contains(it.claimId())).toList();
  }

  @Test
  void removingAMediatorTakesItOutOfEveryMention() throws Exception {
    Mediator mediator = study.all(Mediator.class).getFirst();
    editor.remove(Kind.MEDIATOR, mediator.id());
    assertThat(study.referring(Kind.MEDIATOR, mediator.id())).isEmpty();
    assertThat(study.all(EvidenceLink.class)).allMatch(it -> !it.claimId().equals(mediator.id()));
  }

  @Test
  void aLongFirstLineBecomesAShortSubjectWithoutHalfASign() throws Exception {
    Asset asset = study.all(Asset.class).getFirst();
    String text = "x" + "🦜".repeat(200) + "\nsecond line";
    editor.change(asset, Shape.with(asset, "text", text), "text");
    String subject = study.ends().undo().subject();
    assertThat(subject).endsWith("🦜…").hasSizeLessThanOrEqualTo(120);
    assertThat(subject.codePoints().noneMatch(it -> it >= 0xD800 && it <= 0xDFFF)).isTrue();
  }
}
