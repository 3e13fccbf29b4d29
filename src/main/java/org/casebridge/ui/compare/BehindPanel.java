package org.casebridge.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.Item;
import org.casebridge.app.privacy.Visibility;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Summary;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.StanceBadge;
import org.casebridge.ui.common.Words;
import org.casebridge.ui.compare.view.KeptText;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Beside the views: what the selected spot rests on, its summary, and the memo beside it. */
final class BehindPanel {
  private final Messages messages;
  private final CompareModel model;
  private final ComparisonEdits edits;
  private final Desk desk;
  private final ViewActs acts;
  private final VBox box = new VBox();
  private final ScrollPane scroll = new ScrollPane(box);
  private final Label where = new Label();
  private final VBox claims = new VBox();
  private final KeptText summary;
  private final KeptText memo;

  /** Where a memo or a summary belongs. */
  private record Place(UUID comparisonId, @Nullable UUID caseId, String rowKey) {}

  BehindPanel(
      Messages messages, CompareModel model, ComparisonEdits edits, Desk desk, ViewActs acts) {
    this.messages = messages;
    this.model = model;
    this.edits = edits;
    this.desk = desk;
    this.acts = acts;
    Label title = new Label(messages.get("behind.title"));
    title.getStyleClass().add("title-3");
    where.getStyleClass().addAll("small", "muted");
    where.setWrapText(true);
    claims.getStyleClass().add("behind-claims");
    summary =
        new KeptText(
            desk,
            messages.get("behind.summary"),
            messages.get("behind.summary.prompt"),
            Icons.SUMMARY,
            3);
    memo =
        new KeptText(
            desk, messages.get("behind.memo"), messages.get("behind.memo.prompt"), Icons.MEMO, 5);
    box.getStyleClass().add("behind");
    box.getChildren().addAll(where, title, summary, claims, memo);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("behind-scroll");
  }

  Region node() {
    return scroll;
  }

  /** Shows what stands behind a spot, or the memo of the whole where none is selected. */
  void show(@Nullable Spot spot) {
    Comparison comparison = model.currentProperty().get();
    Compared compared = model.comparedProperty().get();
    where.setText(where(compared, spot));
    claims.getChildren().clear();
    if (spot == null || compared == null) {
      claims.getChildren().add(SideColumn.quiet(messages.get("behind.hint")));
    } else {
      fill(compared, spot);
    }
    boolean open = comparison != null && Visibility.showsMemos(desk.audienceProperty().get());
    memo.setVisible(open);
    if (open && comparison != null) {
      showMemo(comparison.id(), spot);
    } else {
      memo.leave();
    }
    showSummary(compared, open ? spot : null);
  }

  private String where(@Nullable Compared compared, @Nullable Spot spot) {
    if (spot == null || compared == null) {
      return messages.get("behind.whole");
    }
    UUID caseId = spot.caseId();
    Optional<CaseFile> file = caseId == null ? Optional.empty() : compared.file(caseId);
    return file.map(it -> messages.get("behind.where", it.learner().pseudonym(), spot.title()))
        .orElse(spot.title());
  }

  private void showMemo(UUID comparisonId, @Nullable Spot spot) {
    UUID caseId = spot == null ? null : spot.caseId();
    String rowKey = spot == null ? "" : spot.rowKey();
    memo.show(
        new Place(comparisonId, caseId, rowKey),
        model.memo(caseId, rowKey),
        (text, done) -> edits.keepMemo(comparisonId, caseId, rowKey, text, done));
  }

  /** A summary belongs to a part of one case alone. */
  private void showSummary(@Nullable Compared compared, @Nullable Spot spot) {
    UUID caseId = spot == null ? null : spot.caseId();
    Optional<CaseFile> file =
        compared == null || caseId == null ? Optional.empty() : compared.file(caseId);
    boolean part = spot != null && ComparisonPart.of(spot.rowKey()).isPresent();
    summary.setVisible(part && file.isPresent());
    if (spot != null && caseId != null && summary.isVisible()) {
      summary.show(
          new Place(caseId, caseId, spot.rowKey()),
          file.flatMap(it -> it.summary(spot.rowKey())).map(Summary::text).orElse(""),
          (text, done) -> edits.keepSummary(caseId, spot.rowKey(), text, done));
    } else {
      summary.leave();
    }
  }

  /** Takes the focus to the memo. */
  void focusMemo() {
    memo.begin();
  }

  /** Takes the focus to the first thing one can do here. */
  void focus() {
    claims.lookupAll(".button").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, memo::begin);
  }

  private void fill(Compared compared, Spot spot) {
    List<Said> said = said(compared, spot);
    if (said.isEmpty()) {
      claims.getChildren().add(SideColumn.quiet(silent(compared, spot)));
    }
    UUID last = spot.caseId();
    for (Said each : said) {
      if (!each.caseId().equals(last)) {
        last = each.caseId();
        Label name = new Label(compared.file(last).map(it -> it.learner().pseudonym()).orElse(""));
        name.getStyleClass().addAll("title-4", "behind-case");
        claims.getChildren().add(name);
      }
      claims.getChildren().add(claim(compared, each));
    }
  }

  private String silent(Compared compared, Spot spot) {
    UUID caseId = spot.caseId();
    return caseId == null
        ? messages.get("behind.silent.all")
        : messages.get(
            "behind.silent", compared.file(caseId).map(it -> it.learner().pseudonym()).orElse(""));
  }

  /** What a case says. */
  private record Said(UUID caseId, Item item) {}

  private static List<Said> said(Compared compared, Spot spot) {
    List<Said> said = new ArrayList<>(inCell(compared, spot));
    List<Spot.Ground> known =
        said.stream().map(it -> new Spot.Ground(it.caseId(), it.item().claimId())).toList();
    for (Spot.Ground ground : spot.claims()) {
      if (!known.contains(ground)) {
        compared
            .claim(ground.caseId(), ground.claimId())
            .ifPresent(it -> said.add(new Said(ground.caseId(), it)));
      }
    }
    return said;
  }

  /** A grid's cell says things in its own words; of them the spot may take a part. */
  private static List<Said> inCell(Compared compared, Spot spot) {
    ComparisonGrid grid = compared.grid();
    UUID caseId = spot.caseId();
    int row = grid.rowOf(spot.rowKey());
    int column = grid.columnOf(caseId);
    if (caseId == null || row < 0 || column < 0) {
      return List.of();
    }
    return grid.cell(row, column).items().stream()
        .filter(it ->
            spot.claims().isEmpty()
                || spot.claims().contains(new Spot.Ground(caseId, it.claimId())))
        .map(it -> new Said(caseId, it))
        .toList();
  }

  private Node claim(Compared compared, Said said) {
    Item item = said.item();
    VBox shown = new VBox();
    shown.getStyleClass().add("behind-claim");
    String text =
        item.presence() == Presence.STATED_ABSENT
            ? messages.get("behind.absent", item.text())
            : item.text();
    Label title = new Label(item.inferred() ? text + "*" : text);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.getStyleClass().add("strong");
    shown.getChildren().add(title);
    Stance stance = item.stance();
    if (stance != null) {
      shown.getChildren().add(new StanceBadge(stance));
    }
    if (!item.detail().isBlank()) {
      shown.getChildren().add(SideColumn.quiet(item.detail()));
    }
    if (item.behind().nothing()) {
      Label none = new Label(Words.of(item.behind()), Icons.NO_EVIDENCE.node("icon-small"));
      none.getStyleClass().addAll("small", "fg-warn");
      shown.getChildren().add(none);
    }
    for (UUID excerptId : item.excerptIds()) {
      compared
          .excerpt(excerptId)
          .ifPresent(excerpt -> shown.getChildren().add(words(excerpt, stance)));
    }
    if (compared.item(said.caseId(), item.claimId()).isPresent()) {
      Button open = Buttons.quiet(messages.get("behind.open"), Icons.EDIT);
      open.setAccessibleText(messages.get("behind.open.spoken", text));
      open.setOnAction(_ -> acts.open(said.caseId(), item.claimId()));
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
}
