package org.casebridge.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.casebridge.app.edit.Blank;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Ids;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Shape;
import org.casebridge.domain.Slot;
import org.casebridge.domain.Stamp;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Vocabulary;
import org.casebridge.domain.VocabularyTerm;
import org.casebridge.domain.WorkshopSession;
import org.casebridge.ui.common.ChipPicker;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.FxWatchdog;
import org.casebridge.ui.common.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class EntityFormTest {
  /** What no form shows: identity, place, and the fields that have a screen of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "VOCABULARY_TERM.vocabulary",
          "VOCABULARY_TERM.code",
          "SOURCE.text",
          "COMPARISON.rows",
          "COMPARISON.sort",
          "COMPARISON.pinned",
          "COMPARISON.collapsed",
          "COMPARISON.transposed",
          "COMPARISON.alignment",
          "SUMMARY.rowKey",
          "MEMO.rowKey");

  @TempDir Path folder;
  private final Case learner = (Case) blank(Kind.CASE, null, Map.of("pseudonym", "Destiny"));
  private final Mediator james = (Mediator) inCase(Kind.MEDIATOR, Map.of("pseudonym", "James"));
  private final Phase first = (Phase) inCase(Kind.PHASE, Map.of("label", "Under James"));
  private final Asset asset = (Asset) inCase(Kind.ASSET, Map.of("text", "Learns"));
  private final Event event = (Event) inCase(Kind.EVENT, Map.of("text", "tapped"));
  private final Opportunity post = (Opportunity) inCase(Kind.OPPORTUNITY, Map.of("title", "post"));
  private final Background fact = (Background) inCase(Kind.BACKGROUND, Map.of("text", "care"));
  private final Mediation mediation =
      (Mediation) inCase(Kind.MEDIATION, Map.of("mediatorId", james.id(), "phaseId", first.id()));
  private final WorkshopSession session =
      (WorkshopSession) blank(Kind.WORKSHOP_SESSION, null, Map.of("title", "June"));
  private OpenDesk open;

  private Entity inCase(Kind kind, Map<String, ?> given) {
    return blank(kind, learner.id(), given);
  }

  private static Entity blank(Kind kind, UUID caseId, Map<String, ?> given) {
    return Blank.of(
        kind, new Stamp(Ids.next(), Instant.EPOCH, Instant.EPOCH, ""), caseId, 1 << 20, given);
  }

  @BeforeEach
  void begin() {
    open =
        OpenDesk.with(
            folder, List.of(learner, james, first, asset, event, post, fact, mediation, session));
  }

  @AfterEach
  void end() {
    open.close();
  }

  private EntityForm form(Kind kind, UUID id) {
    return open.show(() -> new EntityForm(open.desk(), kind, id));
  }

  private TextInputControl input(EntityForm form, String path) {
    FieldEditor editor = form.editor(path);
    return editor instanceof TypedEditor typed
        ? typed.input()
        : (TextInputControl) editor.node().lookup(".text-input");
  }

  private void type(TextInputControl input, String text) {
    Fx.run(() -> {
      input.requestFocus();
      input.setText(text);
    });
  }

  private static String said(Callable<String> words) {
    return Fx.get(words);
  }

  private void leave(EntityForm form) {
    Fx.run(form::flush);
    open.settle();
  }

  @Test
  void everyFieldOfEveryKindHasAnEditor() {
    List<String> missing = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind == Kind.EVIDENCE_LINK) {
        continue;
      }
      Set<String> there =
          Fx.get(() -> new EntityForm(open.desk(), kind, UUID.randomUUID()).paths());
      for (Slot slot : Shape.of(kind).slots()) {
        boolean owner =
            slot.ref() != null
                && slot.ref().owner()
                && kind != Kind.MEDIATION
                && kind != Kind.EXCERPT;
        boolean own =
            slot.path().startsWith("stamp.")
                || slot.path().equals("place")
                || (kind == Kind.MEDIATION && slot.path().equals("caseId"))
                || owner
                || ELSEWHERE.contains(kind + "." + slot.path());
        if (!own && !there.contains(slot.path())) {
          missing.add(kind + "." + slot.path());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyFieldHasANameForScreenReaders() {
    for (Kind kind : Kind.values()) {
      FormSpec.of(kind)
          .fields()
          .forEach(field -> assertThat(FieldNames.of(kind, field.path())).isNotBlank());
    }
    EntityForm form = form(Kind.ASSET, asset.id());
    assertThat(input(form, "text").getAccessibleText()).isEqualTo("What the learner brought");
    assertThat(form.editor("source").node().getAccessibleText())
        .isEqualTo("Where it comes from: not stated");
  }

  @Test
  void textIsKeptAfterAPauseAndUndoShowsAtOnce() {
    EntityForm form = form(Kind.ASSET, asset.id());
    TextInputControl text = input(form, "text");
    type(text, "Learns regularly");
    Fx.until(() -> "Learns regularly".equals(((Asset) form.itemProperty().get()).text()));
    assertThat(open.row(Asset.class, asset.id()).text()).isEqualTo("Learns regularly");
    open.undo();
    assertThat(said(text::getText)).isEqualTo("Learns");
    open.redo();
    assertThat(said(text::getText)).isEqualTo("Learns regularly");
  }

  @Test
  void textIsKeptWhenTheFocusLeaves() {
    EntityForm form = form(Kind.ASSET, asset.id());
    type(input(form, "text"), "Pride");
    Fx.run(() -> form.focus("capitals"));
    open.settle();
    assertThat(open.row(Asset.class, asset.id()).text()).isEqualTo("Pride");
  }

  @Test
  void textIsKeptWhenTheDeskAsksAndWhenTheFormGoes() {
    EntityForm form = form(Kind.ASSET, asset.id());
    type(input(form, "text"), "Pride");
    Fx.run(open.desk()::flush);
    open.settle();
    assertThat(open.row(Asset.class, asset.id()).text()).isEqualTo("Pride");
    type(input(form, "text"), "Pride in the work");
    open.show(() -> new Button("elsewhere"));
    assertThat(open.row(Asset.class, asset.id()).text()).isEqualTo("Pride in the work");
  }

  @Test
  void escapeBringsBackWhatWasKept() {
    EntityForm form = form(Kind.ASSET, asset.id());
    type(input(form, "text"), "something else");
    open.press(KeyCode.ESCAPE, false, false);
    assertThat(said(input(form, "text")::getText)).isEqualTo("Learns");
    leave(form);
    assertThat(open.row(Asset.class, asset.id()).text()).isEqualTo("Learns");
  }

  @Test
  void whatIsBeingTypedIsNotTakenAwayByAChangeElsewhere() {
    EntityForm form = form(Kind.ASSET, asset.id());
    type(input(form, "text"), "half a sen");
    Fx.run(() ->
        open.desk()
            .edit(
                "elsewhere",
                (editor, file) -> {
                  Asset now = file.find(Asset.class, asset.id()).orElseThrow();
                  return editor.change(now, Shape.with(now, "text", "from elsewhere"), "text");
                }));
    open.settle();
    assertThat(said(input(form, "text")::getText)).isEqualTo("half a sen");
    assertThat(Fx.get(() -> form.editor("leveraged").node().getAccessibleText()))
        .contains("not stated");
  }

  @Test
  void aSpaceAtTheEndOfAPauseStays() {
    EntityForm form = form(Kind.EVENT, event.id());
    TextInputControl duration = input(form, "duration");
    type(duration, "two ");
    leave(form);
    assertThat(said(duration::getText)).isEqualTo("two ");
    assertThat(open.row(Event.class, event.id()).duration()).isEqualTo("two");
  }

  @Test
  void wrongDatesAreExplainedNotKeptAndNotLost() {
    EntityForm form = form(Kind.EVENT, event.id());
    TextInputControl from = input(form, "span.from");
    type(from, "March 2024");
    leave(form);
    assertThat(said(from::getText)).isEqualTo("March 2024");
    assertThat(said(from::getAccessibleText))
        .contains("Write a year, a month as 2024-03, or a day as 2024-03-05.");
    assertThat(open.row(Event.class, event.id()).span().from()).isNull();
    type(from, "2024-02-30");
    leave(form);
    assertThat(open.row(Event.class, event.id()).span().from()).isNull();
    type(from, "2024-03");
    leave(form);
    assertThat(open.row(Event.class, event.id()).span().from())
        .isEqualTo(new PartialDate("2024-03"));
    type(input(form, "span.to"), "2023");
    leave(form);
    assertThat(open.row(Event.class, event.id()).span().to()).isNull();
    assertThat(said(input(form, "span.to")::getAccessibleText))
        .contains("The end lies before the beginning.");
    assertThat(said(input(form, "span.to")::getText)).isEqualTo("2023");
  }

  @Test
  void choicesAreKeptAndUndone() {
    EntityForm form = form(Kind.MEDIATION, mediation.id());
    Fx.run(() -> {
      ToggleButton barrier = (ToggleButton) form.editor("stance").node().lookup(".segment-barrier");
      barrier.fire();
    });
    open.settle();
    assertThat(open.row(Mediation.class, mediation.id()).stance()).isEqualTo(Stance.BARRIER);
    open.undo();
    assertThat(open.row(Mediation.class, mediation.id()).stance()).isEqualTo(Stance.BRIDGE);
    assertThat(
            Fx.get(() ->
                ((ToggleButton) form.editor("stance").node().lookup(".segment-bridge"))
                    .isSelected()))
        .isTrue();
    Fx.run(() ->
        ((ToggleButton) form.editor("claim.presence").node().lookup(".segment-stated-absent"))
            .fire());
    open.settle();
    assertThat(open.row(Mediation.class, mediation.id()).claim().presence())
        .isEqualTo(Presence.STATED_ABSENT);
  }

  @Test
  void aTermIsPickedByTypingAndANewOneIsMadeInTheSameStep() {
    EntityForm form = form(Kind.ASSET, asset.id());
    Picker source = (Picker) form.editor("source").node();
    Fx.run(() -> source.open("comm"));
    assertThat(Fx.get(source::shownRows)).containsExactly("community", "Add “comm”");
    pressIn(source, KeyCode.ENTER);
    assertThat(open.row(Asset.class, asset.id()).source()).isEqualTo("community");
    Fx.run(() -> source.open("Faith group"));
    pressIn(source, KeyCode.ENTER);
    assertThat(open.row(Asset.class, asset.id()).source()).isEqualTo("faith_group");
    assertThat(said(source::getText)).isEqualTo("Faith group");
    assertThat(terms()).contains("Faith group");
    open.undo();
    assertThat(terms()).doesNotContain("Faith group");
    assertThat(said(source::getText)).isEqualTo("community");
  }

  private void pressIn(Picker picker, KeyCode code) {
    Fx.run(() ->
        picker
            .filter()
            .fireEvent(
                new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    code,
                    false,
                    false,
                    false,
                    false)));
    open.settle();
  }

  private List<String> terms() {
    return open.read(file ->
        file.all(VocabularyTerm.class).stream()
            .filter(it -> it.vocabulary() == Vocabulary.ASSET_SOURCE)
            .map(VocabularyTerm::label)
            .toList());
  }

  @Test
  @SuppressWarnings("unchecked")
  void severalTermsAreChosenAndUndone() {
    EntityForm form = form(Kind.ASSET, asset.id());
    ChipPicker<Option> capitals = (ChipPicker<Option>) form.editor("capitals").node();
    Fx.run(() -> {
      capitals.chosen().add(capitals.choices().get(1));
      capitals.chosen().add(capitals.choices().get(0));
    });
    open.settle();
    assertThat(open.row(Asset.class, asset.id()).capitals())
        .containsExactly("linguistic", "aspirational");
    open.undo();
    assertThat(Fx.get(() -> capitals.chosen().size())).isEqualTo(1);
  }

  @Test
  void aNewMediatorIsMadeWhereOneIsNeeded() {
    EntityForm form = form(Kind.OPPORTUNITY, post.id());
    Picker provider = (Picker) form.editor("providerId").node();
    Fx.run(() -> provider.open("Bob"));
    pressIn(provider, KeyCode.ENTER);
    UUID bob = open.row(Opportunity.class, post.id()).providerId();
    assertThat(open.row(Mediator.class, bob).pseudonym()).isEqualTo("Bob");
    assertThat(open.row(Mediator.class, bob).caseId()).isEqualTo(learner.id());
    assertThat(said(provider::getText)).isEqualTo("Bob");
    open.undo();
    assertThat(open.has(Kind.MEDIATOR, bob)).isFalse();
    assertThat(open.row(Opportunity.class, post.id()).providerId()).isNull();
  }

  @Test
  void recognitionsAreAddedChangedAndRemoved() {
    EntityForm form = form(Kind.ASSET, asset.id());
    Picker adder = (Picker) form.editor("recognisedBy").node().lookup(".picker-adder");
    Fx.run(() -> adder.open("James"));
    pressIn(adder, KeyCode.ENTER);
    assertThat(open.row(Asset.class, asset.id()).recognisedBy()).hasSize(1);
    Fx.run(() ->
        ((CheckBox) form.editor("recognisedBy").node().lookup(".record-row .check-box")).fire());
    open.settle();
    assertThat(open.row(Asset.class, asset.id()).recognisedBy().getFirst().inferred()).isTrue();
    Fx.run(() ->
        form.editor("recognisedBy").node().lookupAll(".record-tools .button").stream()
            .map(Button.class::cast)
            .filter(it -> it.getAccessibleText().startsWith("Remove"))
            .findFirst()
            .orElseThrow()
            .fire());
    open.settle();
    assertThat(open.row(Asset.class, asset.id()).recognisedBy()).isEmpty();
    open.undo();
    assertThat(open.row(Asset.class, asset.id()).recognisedBy()).hasSize(1);
    assertThat(open.row(Asset.class, asset.id()).recognisedBy().getFirst().leveraged())
        .isEqualTo(Leveraged.NOT_STATED);
  }

  @Test
  void stepsOfAScriptAreEditedAndMoved() {
    EntityForm form = form(Kind.WORKSHOP_SESSION, session.id());
    Fx.run(() ->
        form.editor("script").node().lookupAll(".record-tools .button").stream()
            .map(Button.class::cast)
            .filter(it -> it.getAccessibleText().equals("Move down: Script 1"))
            .findFirst()
            .orElseThrow()
            .fire());
    open.settle();
    assertThat(open.row(WorkshopSession.class, session.id()).script().getFirst().kind())
        .isEqualTo("assets");
    TextInputControl minutes =
        Fx.get(() ->
            (TextInputControl) form.editor("script").node().lookup(".record-row .text-field"));
    type(minutes, "ten");
    leave(form);
    assertThat(open.row(WorkshopSession.class, session.id()).script().getFirst().minutes())
        .isZero();
    type(minutes, "10");
    leave(form);
    assertThat(open.row(WorkshopSession.class, session.id()).script().getFirst().minutes())
        .isEqualTo(10);
  }

  @Test
  void flagsAsterisksAndScoresAreKeptAndUndone() {
    EntityForm form = form(Kind.BACKGROUND, fact.id());
    Fx.run(() -> ((CheckBox) form.editor("sensitive").node()).fire());
    open.settle();
    assertThat(open.row(Background.class, fact.id()).sensitive()).isTrue();
    Fx.run(() -> form.asterisk("type").fire());
    open.settle();
    assertThat(open.row(Background.class, fact.id()).claim().inferredParts())
        .containsExactly("type");
    open.undo();
    assertThat(Fx.get(() -> form.asterisk("type").isSelected())).isFalse();

    EntityForm phase = form(Kind.PHASE, first.id());
    TextInputControl score =
        Fx.get(() ->
            (TextInputControl) phase.editor("assetScore.value").node().lookup(".score-number"));
    type(score, "0,6");
    leave(phase);
    assertThat(open.row(Phase.class, first.id()).assetScore().value()).isEqualTo(0.6);
    type(score, "7");
    leave(phase);
    assertThat(open.row(Phase.class, first.id()).assetScore().value()).isEqualTo(0.6);
    assertThat(said(score::getText)).isEqualTo("7");
  }

  @Test
  void aliasesAreOneToALine() {
    EntityForm form = form(Kind.CASE, learner.id());
    type(input(form, "aliases"), "Destinee\n\n Desty ");
    leave(form);
    assertThat(open.row(Case.class, learner.id()).aliases()).containsExactly("Destinee", "Desty");
  }

  @Test
  void anExcerptIsWrittenBehindAClaimTakenAwayAndUndone() {
    EntityForm form = form(Kind.ASSET, asset.id());
    press(form, "Write an excerpt");
    Excerpt excerpt =
        open.read(file -> file.caseFile(learner.id()).orElseThrow().evidence(asset.id()))
            .getFirst();
    TextInputControl words =
        Fx.get(() -> (TextInputControl) form.lookup(".evidence-row .text-area"));
    assertThat(Fx.get(words::isFocused)).isTrue();
    type(words, "She keeps learning.");
    leave(form);
    assertThat(open.row(Excerpt.class, excerpt.id()).words()).isEqualTo("She keeps learning.");
    press(form, "Take this excerpt away from the claim");
    assertThat(Fx.get(() -> form.lookup(".evidence-row"))).isNull();
    Picker link =
        Fx.get(() ->
            (Picker)
                form.lookupAll(".picker-adder").stream()
                    .filter(it -> ((Picker) it).getText().equals("Link an excerpt"))
                    .findFirst()
                    .orElseThrow());
    Fx.run(() -> link.open("keeps"));
    pressIn(link, KeyCode.ENTER);
    assertThat(Fx.get(() -> form.lookup(".evidence-row"))).isNotNull();
    open.undo();
    assertThat(Fx.get(() -> form.lookup(".evidence-row"))).isNull();
  }

  private void press(EntityForm form, String text) {
    Fx.run(() ->
        form.lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(it -> text.equals(it.getText()) || text.equals(it.getAccessibleText()))
            .findFirst()
            .orElseThrow()
            .fire());
    open.settle();
  }

  @Test
  void aFormTellsWhenItsItemIsGone() {
    boolean[] gone = new boolean[1];
    EntityForm form = form(Kind.ASSET, asset.id());
    Fx.run(() -> form.setOnGone(() -> gone[0] = true));
    Fx.run(() -> open.desk().edit("remove", (editor, _) -> editor.remove(Kind.ASSET, asset.id())));
    open.settle();
    assertThat(gone[0]).isTrue();
    open.undo();
    assertThat(Fx.get(() -> form.itemProperty().get())).isNotNull();
  }

  @Test
  void ofAStudyOpenForReadingNothingIsChanged() {
    open.close();
    open = OpenDesk.readOnly(folder, List.of(learner, asset));
    EntityForm form = form(Kind.ASSET, asset.id());
    assertThat(input(form, "text").isEditable()).isFalse();
    assertThat(form.editor("source").node().isDisabled()).isTrue();
    assertThat(form.asterisk("text").isDisabled()).isTrue();
  }

  @Test
  void whatIsLongerAlreadyStaysWhole() {
    String whole = "imported ".repeat(5_000);
    Fx.run(() ->
        open.desk()
            .edit(
                "elsewhere",
                (editor, file) -> {
                  Asset now = file.find(Asset.class, asset.id()).orElseThrow();
                  return editor.change(now, Shape.with(now, "text", whole), "text");
                }));
    EntityForm form = form(Kind.ASSET, asset.id());
    leave(form);
    assertThat(open.row(Asset.class, asset.id()).text()).isEqualTo(whole);
    assertThat(said(input(form, "text")::getText)).isEqualTo(whole);
  }

  @Test
  void aHugePasteIsCutOffAndToldAndDoesNotStopTheWindow() {
    EntityForm form = form(Kind.ASSET, asset.id());
    TextInputControl text = input(form, "text");
    String huge = "many words of a long talk. ".repeat(400_000);
    Fx.run(text::requestFocus);
    FxWatchdog.assertSmooth(() -> {
      Fx.run(() -> text.replaceText(0, text.getLength(), huge));
      leave(form);
    });
    assertThat(open.row(Asset.class, asset.id()).text()).hasSize(20_000);
    assertThat(open.problems()).anyMatch(it -> it.contains("20,000"));
  }
}
