package org.casebridge.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Overflow;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SegmentedControl;
import org.jspecify.annotations.Nullable;

/** How a card is arranged, how large it is, and what goes with that. */
final class LayoutBox extends VBox {
  private final Messages messages = Messages.of("carddesign");
  private final CardsModel model;
  private final VBox rest = new VBox();
  private final List<Runnable> refreshing = new ArrayList<>();
  private @Nullable Layout built;

  /** On what cards are printed. */
  private enum Sheet {
    NONE,
    A4,
    LETTER;

    @Nullable Paper paper() {
      return switch (this) {
        case NONE -> null;
        case A4 -> Paper.A4;
        case LETTER -> Paper.LETTER;
      };
    }

    static Sheet of(@Nullable Paper paper) {
      return paper == null ? NONE : paper == Paper.LETTER ? LETTER : A4;
    }
  }

  LayoutBox(CardsModel model) {
    this.model = model;
    getStyleClass().add("card-section");
    rest.getStyleClass().add("card-rest");
    LayoutTiles tiles = new LayoutTiles();
    tiles.valueProperty().set(model.designProperty().get().layout());
    tiles.valueProperty().addListener((_, _, layout) -> change(it -> it.with(layout)));
    getChildren().addAll(Parts.heading(messages.get("layout"), Icons.CASE_CARD), tiles, rest);
    model
        .designProperty()
        .subscribe(design -> {
          tiles.valueProperty().set(design.layout());
          if (design.layout() != built) {
            build(design);
          }
          refreshing.forEach(Runnable::run);
        });
  }

  private void change(Function<CardDesign, CardDesign> change) {
    model.designProperty().set(change.apply(model.designProperty().get()));
  }

  private void build(CardDesign design) {
    built = design.layout();
    refreshing.clear();
    rest.getChildren().clear();
    segments(
        messages.get("size"),
        design.layout().papers().stream()
            .map(it -> new SegmentedControl.Choice<>(it, name(it), null))
            .toList(),
        CardDesign::paper,
        it -> it.paper().isSheet() ? "" : measures(it.paper()),
        paper -> change(it -> it.with(paper)));
    switch (design.layout()) {
      case PAGE ->
          segments(
              messages.get("overflow"),
              List.of(
                  new SegmentedControl.Choice<>(
                      Overflow.CONTINUE, messages.get("overflow.on"), null),
                  new SegmentedControl.Choice<>(
                      Overflow.SHORTEN, messages.get("overflow.short"), null)),
              CardDesign::overflow,
              it ->
                  it.overflow() == Overflow.CONTINUE
                      ? messages.get("overflow.on.what")
                      : messages.get("overflow.short.what"),
              overflow -> change(it -> it.with(overflow)));
      case CARD -> sheets();
      case LARGE_PRINT -> {}
    }
  }

  private void sheets() {
    segments(
        messages.get("sheet"),
        List.of(
            new SegmentedControl.Choice<>(Sheet.NONE, messages.get("sheet.none"), null),
            new SegmentedControl.Choice<>(Sheet.A4, messages.get("sheet.a4"), null),
            new SegmentedControl.Choice<>(Sheet.LETTER, messages.get("sheet.letter"), null)),
        it -> Sheet.of(it.sheet()),
        it -> it.sheet() == null ? messages.get("sheet.none.what") : messages.get("sheet.what"),
        sheet -> change(it -> it.onSheet(sheet.paper(), it.turn())));
    segments(
        messages.get("turn"),
        List.of(
            new SegmentedControl.Choice<>(Turn.LONG_EDGE, messages.get("turn.long"), null),
            new SegmentedControl.Choice<>(Turn.SHORT_EDGE, messages.get("turn.short"), null)),
        CardDesign::turn,
        it ->
            it.turn() == Turn.LONG_EDGE
                ? messages.get("turn.long.what")
                : messages.get("turn.short.what"),
        turn -> change(it -> it.onSheet(it.sheet(), turn)));
  }

  private <T> void segments(
      String name,
      List<SegmentedControl.Choice<T>> choices,
      Function<CardDesign, T> now,
      Function<CardDesign, String> words,
      Consumer<T> choose) {
    SegmentedControl<T> control = new SegmentedControl<>(name, choices);
    control.getStyleClass().add("boxed");
    control.setMaxWidth(USE_PREF_SIZE);
    Label hint = Parts.hint("");
    Runnable refresh =
        () -> {
          CardDesign design = model.designProperty().get();
          control.valueProperty().set(now.apply(design));
          hint.setText(words.apply(design));
          Parts.show(hint, !hint.getText().isEmpty());
        };
    refresh.run();
    control
        .valueProperty()
        .addListener((_, _, value) -> {
          if (!value.equals(now.apply(model.designProperty().get()))) {
            choose.accept(value);
          }
        });
    refreshing.add(refresh);
    VBox group = new VBox(Parts.caption(name), control, hint);
    group.getStyleClass().add("card-group");
    rest.getChildren().add(group);
  }

  private String name(Paper paper) {
    return switch (paper) {
      case A4 -> messages.get("paper.a4");
      case LETTER -> messages.get("paper.letter");
      case A5 -> messages.get("paper.a5");
      case A6 -> messages.get("paper.a6");
      case A6_CROSSWISE -> messages.get("paper.a6.crosswise");
    };
  }

  private String measures(Paper paper) {
    return messages.get(
        "paper.measures",
        Math.round(paper.width() / 72 * 25.4),
        Math.round(paper.height() / 72 * 25.4));
  }
}
