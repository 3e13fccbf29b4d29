package org.casebridge.ui.cards;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.CaseChoice;
import org.casebridge.app.card.PageRange;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Case;
import org.casebridge.domain.Study;
import org.casebridge.ui.common.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Where case cards are designed, seen before, and taken away: the choices at the left, the true
 * pages at the right, and what to do with them beneath. Used on the interface thread.
 */
public final class CardsPanel extends BorderPane {
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  private final Messages messages = Messages.of("carddesign");
  private final Desk desk;
  private final CardPresets presets;
  private final CardTaking taking;
  private final CardsModel model;
  private boolean begun;
  private final PreviewPane preview;
  private final OutBar bar;
  private final ReadersBox readers;

  /**
   * What the panel begins with.
   *
   * @param caseIds whose cards, in this order; at least one
   * @param design how they look
   * @param choices what is left away, by case
   */
  public record Beginning(List<UUID> caseIds, CardDesign design, Map<UUID, CaseChoice> choices) {
    /** Keeps its own copies. */
    public Beginning {
      caseIds = List.copyOf(caseIds);
      choices = Map.copyOf(choices);
    }
  }

  /** Makes a panel that reads nothing before it {@link #begin begins}. */
  public CardsPanel(
      Desk desk,
      Clock clock,
      CardPages pages,
      CardPresets presets,
      CardTaking taking,
      Beginning beginning) {
    this.desk = desk;
    this.presets = presets;
    this.taking = taking;
    getStyleClass().add("cards-panel");
    getStylesheets()
        .add(Objects.requireNonNull(CardsPanel.class.getResource("cards.css")).toExternalForm());
    model =
        new CardsModel(desk, clock, beginning.caseIds(), beginning.design(), beginning.choices());
    preview = new PreviewPane(desk.background(), pages);
    readers = new ReadersBox(model);
    bar = new OutBar(model, presets);
    VBox choices =
        new VBox(
            readers,
            new PresetBox(model, presets),
            new LayoutBox(model),
            new PartsBox(model),
            new CasesBox(model));
    choices.getStyleClass().add("card-choices");
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("card-choices-scroll");
    scroll.setFocusTraversable(false);
    HBox.setHgrow(preview, Priority.ALWAYS);
    setCenter(new HBox(scroll, preview));
    setBottom(bar);
    bar.setOnSave(this::save);
    bar.setOnPrint(this::print);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model
        .readingProperty()
        .addListener((_, _, reading) -> {
          if (reading) {
            preview.busyProperty().set(true);
          }
        });
    model.shownProperty().addListener((_, _, shown) -> show(shown));
    model
        .chosenProperty()
        .addListener((_, _, chosen) -> {
          if (chosen != null) {
            preview.goTo(chosen);
          }
        });
    Follow.focus(scroll);
  }

  /** Reads and shows the cards, and puts the focus on the first choice. */
  public void begin() {
    model.begin();
    Platform.runLater(readers::focus);
  }

  /** Lets go of the study and of all pages, and remembers what was chosen. */
  public void end() {
    model.end();
    preview.close();
    presets.used(model.designProperty().get(), bar.formProperty().get(), bar.dpi());
  }

  /** What is left away now, by case. */
  public Map<UUID, CaseChoice> choices() {
    return model.choicesProperty().get();
  }

  /** What lies beneath may have asked for the focus while the study was read. */
  private void focusAtFirst() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (!begun && !isWithin(owner)) {
      readers.focus();
    }
    begun = true;
  }

  private boolean isWithin(@Nullable Node node) {
    Node up = node;
    while (up != null && up != this) {
      up = up.getParent();
    }
    return up == this;
  }

  private void show(CardsModel.@Nullable Shown shown) {
    if (shown != null) {
      focusAtFirst();
      bar.pageCountProperty().set(-1);
      preview.show(
          shown,
          () -> {
            preview.busyProperty().set(model.readingProperty().get());
            bar.pageCountProperty()
                .set(
                    shown.whole() && shown.deck().isPresent() ? preview.countProperty().get() : -1);
          });
    }
  }

  private void key(KeyEvent event) {
    if (SAVE.match(event)) {
      bar.save();
    } else if (PRINT.match(event)) {
      bar.print();
    } else {
      return;
    }
    event.consume();
  }

  private void save() {
    order().ifPresent(order -> taking.save(order, name()));
  }

  private void print() {
    Optional<CardOrder> order = order();
    try {
      if (order.isPresent()) {
        taking.print(order.get());
      }
    } catch (ExpectedProblem problem) {
      bar.refuse(problem.sentence());
    }
  }

  private Optional<CardOrder> order() {
    Optional<PageRange> pages = bar.pages();
    return pages.map(chosen ->
        new CardOrder(
            model.caseIds(),
            model.audienceProperty().get(),
            model.designProperty().get(),
            model.choicesProperty().get(),
            bar.formProperty().get(),
            chosen,
            bar.dpi()));
  }

  /** A name for the file: that of the only case, or of the study. */
  private String name() {
    List<Case> cases = model.casesProperty().get();
    Study study = desk.studyProperty().get();
    String whole =
        cases.size() == 1
            ? messages.get("file.one", cases.getFirst().pseudonym())
            : messages.get("file.many", study == null ? "" : study.title());
    String safe = NOT_IN_NAMES.matcher(whole).replaceAll(" ").replaceAll("\\s+", " ").strip();
    return safe.length() > 100 ? safe.substring(0, 100).strip() : safe;
  }
}
