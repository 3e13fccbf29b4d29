package org.casebridge.ui.compare.contrasts;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.ContrastKind;
import org.casebridge.app.compare.contrast.Side;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** A contrast: what it is about, its sentence, and what each case says. */
final class ContrastCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private final ContrastWords words;
  private final boolean whole;
  private final Label part = new Label();
  private final HBox evidence = new HBox();
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
    part.setGraphic(Icons.of(newContrast.factor()).node("icon-small"));
    evidence.getChildren().setAll(evidence(newContrast));
    String begin = ContrastWords.lead(newContrast.sentence());
    lead.setText(begin);
    rest.setText(newContrast.sentence().substring(begin.length()));
    sides.show(newSheet.cases().size(), columns(newSheet, newContrast));
  }

  private List<Node> evidence(Contrast shown) {
    if (shown.kind() == ContrastKind.SCORES_TURN) {
      return List.of(mark(words.messages().get("evidence.rated"), Icons.RESEARCHER, "muted"));
    }
    int excerpts = ContrastWords.excerpts(shown);
    int without = ContrastWords.without(shown);
    List<Node> marks = new ArrayList<>();
    if (without > 0 || excerpts == 0) {
      marks.add(
          mark(
              excerpts == 0
                  ? words.messages().get("evidence.none")
                  : words.messages().get("evidence.without", without),
              Icons.NO_EVIDENCE,
              "fg-warn"));
    }
    if (excerpts > 0) {
      marks.add(mark(Integer.toString(excerpts), Icons.EXCERPT, "muted"));
    }
    return marks;
  }

  private static Label mark(String text, Icons icon, String colour) {
    Label mark = new Label(text, icon.node("icon-small", colour));
    mark.getStyleClass().addAll("small", colour);
    mark.setMinWidth(USE_PREF_SIZE);
    return mark;
  }

  /** Within a case, the columns of the others stay empty. */
  private List<Node> columns(Sheet shown, Contrast told) {
    List<Node> columns = new ArrayList<>();
    for (CaseFile file : shown.cases()) {
      columns.add(
          told.sides().stream()
              .filter(it -> it.caseId().equals(file.learner().id()))
              .findFirst()
              .<Node>map(side -> box(shown, told, side))
              .orElseGet(Region::new));
    }
    return columns;
  }

  private SideBox box(Sheet shown, Contrast told, Side side) {
    SideBox box = new SideBox(words, shown.compared(), told, side, whole);
    box.setUserData(side);
    return box;
  }

  /** The case whose words lie at a place on the screen; null for none. */
  @Nullable Side sideAt(double screenX, double screenY) {
    for (Node each : sides.getChildrenUnmodifiable()) {
      if (each.getUserData() instanceof Side side
          && each.contains(each.screenToLocal(screenX, screenY))) {
        return side;
      }
    }
    return null;
  }

  void mark(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }
}
