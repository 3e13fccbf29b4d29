package org.casebridge.ui.compare;

import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Navigation;
import org.casebridge.ui.common.StanceBadge;
import org.casebridge.ui.common.Unkept;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Beside the grid: what the selected cell rests on, and the memo beside it. */
final class BehindPanel {
  private static final Duration PAUSE = Duration.millis(700);
  private final Messages messages;
  private final CompareModel model;
  private final Desk desk;
  private final Navigation navigation;
  private final VBox box = new VBox();
  private final ScrollPane scroll = new ScrollPane(box);
  private final Label where = new Label();
  private final VBox claims = new VBox();
  private final TextArea memo = new TextArea();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable Place place;
  private String kept = "";

  /** Where the memo belongs. */
  private record Place(UUID comparisonId, @Nullable UUID caseId, String rowKey) {}

  BehindPanel(Messages messages, CompareModel model, Desk desk, Navigation navigation) {
    this.messages = messages;
    this.model = model;
    this.desk = desk;
    this.navigation = navigation;
    Label title = new Label(messages.get("behind.title"));
    title.getStyleClass().add("title-3");
    where.getStyleClass().addAll("small", "muted");
    where.setWrapText(true);
    claims.getStyleClass().add("behind-claims");
    Label memoTitle = new Label(messages.get("behind.memo"), Icons.MEMO.node());
    memoTitle.getStyleClass().add("title-4");
    memoTitle.setLabelFor(memo);
    memoTitle.visibleProperty().bind(memo.visibleProperty());
    memoTitle.managedProperty().bind(memo.visibleProperty());
    memo.managedProperty().bind(memo.visibleProperty());
    memo.setPromptText(messages.get("behind.memo.prompt"));
    memo.setAccessibleText(messages.get("behind.memo"));
    memo.setWrapText(true);
    memo.setPrefRowCount(5);
    memo.setEditable(!desk.readOnly());
    memo.getStyleClass().add("behind-memo");
    memo.textProperty()
        .addListener((_, _, _) -> {
          Unkept.mark(memo, dirty());
          pause.playFromStart();
        });
    memo.focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            keep();
          }
        });
    pause.setOnFinished(_ -> keep());
    desk.addPending(this::keep);
    box.getStyleClass().add("behind");
    box.getChildren().addAll(where, title, claims, memoTitle, memo);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("behind-scroll");
  }

  Region node() {
    return scroll;
  }

  /** Shows what stands behind a cell, or the memo of the whole where none is selected. */
  void show(@Nullable CellPosition selected) {
    Comparison comparison = model.currentProperty().get();
    Optional<CompareModel.Behind> behind = model.behind(selected);
    boolean memos = Visibility.showsMemos(desk.audienceProperty().get());
    Place next =
        comparison == null || !memos
            ? null
            : behind
                .map(it -> new Place(comparison.id(), it.column().caseId(), it.row().key()))
                .orElse(new Place(comparison.id(), null, ""));
    if (place != null && !place.equals(next)) {
      keep();
    }
    boolean same = place != null && place.equals(next);
    place = next;
    where.setText(
        behind
            .map(it -> messages.get("behind.where", it.column().pseudonym(), it.row().title()))
            .orElse(messages.get("behind.whole")));
    claims.getChildren().clear();
    if (behind.isPresent()) {
      fill(behind.get());
    } else {
      claims.getChildren().add(quiet(messages.get("behind.hint")));
    }
    memo.setVisible(memos);
    String text = memos ? behind.map(CompareModel.Behind::memo).orElse(model.memoOfWhole()) : "";
    boolean typing = memos && same && dirty();
    kept = text;
    if (!typing) {
      showMemo(text);
    }
    Unkept.mark(memo, dirty());
  }

  private void showMemo(String text) {
    if (!memo.getText().equals(text)) {
      int caret = memo.getCaretPosition();
      memo.setText(text);
      memo.positionCaret(Math.min(caret, text.length()));
    }
    pause.stop();
  }

  private boolean dirty() {
    return !memo.getText().equals(kept);
  }

  /** Takes the focus to the memo. */
  void focusMemo() {
    memo.requestFocus();
    memo.end();
  }

  private void fill(CompareModel.Behind behind) {
    if (behind.cell().items().isEmpty()) {
      claims.getChildren().add(quiet(messages.get("behind.silent", behind.column().pseudonym())));
    }
    for (CompareModel.Behind.Support support : behind.supports()) {
      claims.getChildren().add(claim(behind, support));
    }
  }

  private Node claim(CompareModel.Behind behind, CompareModel.Behind.Support support) {
    VBox shown = new VBox();
    shown.getStyleClass().add("behind-claim");
    String text = support.item().text();
    String said =
        support.item().presence() == Presence.STATED_ABSENT
            ? messages.get("behind.absent", text)
            : text;
    Label title = new Label(support.item().inferred() ? said + "*" : said);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.getStyleClass().add("strong");
    shown.getChildren().add(title);
    Stance stance = support.item().stance();
    if (stance != null) {
      shown.getChildren().add(new StanceBadge(stance));
    }
    if (!support.item().detail().isBlank()) {
      shown.getChildren().add(quiet(support.item().detail()));
    }
    if (support.excerpts().isEmpty()) {
      Label none = new Label(messages.get("behind.none"), Icons.NO_EVIDENCE.node("icon-small"));
      none.getStyleClass().addAll("small", "fg-warn");
      shown.getChildren().add(none);
    }
    for (Excerpt excerpt : support.excerpts()) {
      shown.getChildren().add(words(excerpt, stance));
    }
    UUID caseId = behind.column().caseId();
    UUID claimId = support.item().claimId();
    Optional<Kind> kind = model.kindOf(caseId, claimId);
    if (kind.isPresent()) {
      Button open = Buttons.quiet(messages.get("behind.open"), Icons.EDIT);
      open.setAccessibleText(messages.get("behind.open.spoken", said));
      open.setOnAction(_ -> navigation.openCase(caseId, kind.get(), claimId));
      HBox foot = new HBox(open);
      foot.getStyleClass().add("behind-foot");
      shown.getChildren().add(foot);
    }
    return shown;
  }

  private Node words(Excerpt excerpt, @Nullable Stance stance) {
    String voice = Words.of(excerpt.voice());
    Label whose =
        new Label(
            excerpt.paraphrase() ? messages.get("behind.paraphrase", voice) : voice,
            Icons.of(excerpt.voice()).node("icon-small", "muted"));
    whose.getStyleClass().addAll("small", "muted");
    Label said = new Label(excerpt.words());
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    VBox quote = new VBox(whose, said);
    quote.getStyleClass().addAll("behind-quote", stance == Stance.BARRIER ? "behind-barrier" : "");
    HBox.setHgrow(quote, Priority.ALWAYS);
    quote.setAccessibleText(voice + ": " + excerpt.words());
    return quote;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Keeps the memo if it was changed. */
  void keep() {
    pause.stop();
    Place at = place;
    String text = memo.getText();
    if (at != null && dirty()) {
      model.keepMemo(
          at.comparisonId(),
          at.caseId(),
          at.rowKey(),
          text,
          () -> {
            if (at.equals(place)) {
              kept = text;
              Unkept.mark(memo, dirty());
            }
          });
    }
  }
}
