package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.casebridge.app.compare.Behind;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.ContrastKind;
import org.casebridge.app.compare.contrast.Side;
import org.casebridge.domain.Factor;
import org.casebridge.ui.common.Icon;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** A contrast: what it is about, its sentence, and what each case says. */
final class ContrastCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");
  private final ContrastWords words;
  private final boolean whole;
  private final Label part = new Label();
  private final Map<Factor, Icon> icons = new EnumMap<>(Factor.class);
  private final Label rated;
  private final Label lacking = mark("", Icons.NO_EVIDENCE, "fg-warn");
  private final Label count = mark("", Icons.EXCERPT, "muted");
  private final List<SideBox> boxes = new ArrayList<>();
  private final Text lead = new Text();
  private final Text rest = new Text();
  private final TextFlow sentence = new TextFlow(lead, rest);
  private final EqualColumns sides = new EqualColumns();
  private @Nullable Sheet sheet;
  private @Nullable Contrast contrast;

  /**
   * An empty card.
   *
   * @param whole whether every word is to be shown, as on paper
   */
  ContrastCard(ContrastWords words, boolean whole) {
    this.words = words;
    this.whole = whole;
    part.getStyleClass().addAll("small", "contrast-part");
    part.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    rated = mark(words.messages().get("evidence.rated"), Icons.RESEARCHER, "muted");
    HBox evidence = new HBox(rated, lacking, count);
    evidence.getStyleClass().add("contrast-evidence");
    HBox head = new HBox(part, space, evidence);
    head.getStyleClass().add("contrast-head");
    lead.getStyleClass().add("contrast-lead");
    rest.getStyleClass().add("contrast-rest");
    sentence.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, sentence, sides);
    getStyleClass().add("contrast-card");
  }

  /** Shows a contrast, unless it is shown already. */
  void show(Sheet newSheet, Contrast newContrast) {
    if (newSheet.equals(sheet) && newContrast.equals(contrast)) {
      return;
    }
    sheet = newSheet;
    contrast = newContrast;
    getStyleClass().setAll("contrast-card", "factor-" + newContrast.factor().code());
    part.setText(newContrast.part().title());
    part.setGraphic(
        icons.computeIfAbsent(newContrast.factor(), it -> Icons.of(it).node("icon-small")));
    showEvidence(newContrast);
    String begin = ContrastWords.lead(newContrast.sentence());
    lead.setText(begin);
    rest.setText(newContrast.sentence().substring(begin.length()));
    showSides(newSheet, newContrast);
  }

  private void showEvidence(Contrast shown) {
    boolean scores = shown.kind() == ContrastKind.SCORES_TURN;
    Behind behind = ContrastWords.behind(shown);
    int without = ContrastWords.without(shown);
    rated.setVisible(scores);
    lacking.setVisible(!scores && (without > 0 || behind.nothing()));
    lacking.setText(
        behind.nothing() ? Words.of(behind) : words.messages().get("evidence.without", without));
    count.setVisible(!scores && behind.count() > 0);
    count.setText(Integer.toString(behind.count()));
  }

  private static Label mark(String text, Icons icon, String colour) {
    Label mark = new Label(text, icon.node("icon-small", colour));
    mark.getStyleClass().addAll("small", colour);
    mark.setMinWidth(USE_PREF_SIZE);
    mark.managedProperty().bind(mark.visibleProperty());
    return mark;
  }

  /** Within a case, the columns of the others stay empty. */
  private void showSides(Sheet shown, Contrast told) {
    int columns = shown.cases().size();
    if (boxes.size() != columns) {
      boxes.clear();
      for (int i = 0; i < columns; i++) {
        boxes.add(new SideBox(words, whole));
      }
      sides.show(columns, boxes);
    }
    for (int i = 0; i < columns; i++) {
      SideBox box = boxes.get(i);
      UUID caseId = shown.cases().get(i).learner().id();
      told.sides().stream()
          .filter(it -> it.caseId().equals(caseId))
          .findFirst()
          .ifPresentOrElse(it -> box.show(shown.compared(), told, it), box::clear);
    }
  }

  /** The case whose words lie at a place on the screen; null for none. */
  @Nullable Side sideAt(double screenX, double screenY) {
    return boxes.stream()
        .filter(it -> it.contains(it.screenToLocal(screenX, screenY)))
        .findFirst()
        .map(SideBox::side)
        .orElse(null);
  }

  /** The box that shows what a case says; null for none. */
  @Nullable SideBox box(Side side) {
    return boxes.stream().filter(it -> side.equals(it.side())).findFirst().orElse(null);
  }

  /**
   * Marks it.
   *
   * @param side what is looked at of it; null for the whole
   */
  void mark(boolean selected, @Nullable Side side) {
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(WITHIN, selected && side != null);
    boxes.forEach(it -> it.mark(selected && side != null && side.equals(it.side())));
  }
}
