package org.casebridge.ui.compare.contrasts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.ui.common.CaseMark;

/** The signs and names of the cases, above the columns of what they say. */
final class CaseHeads {
  private CaseHeads() {}

  static void show(EqualColumns heads, List<CaseFile> cases) {
    heads.show(cases.size(), cases.stream().map(it -> head(it.learner())).toList());
  }

  private static Node head(Case learner) {
    Label name = new Label(learner.pseudonym());
    name.getStyleClass().add("strong");
    name.setMinWidth(0);
    HBox head = new HBox(new CaseMark(learner.glyph(), learner.hue(), CaseMark.SMALL), name);
    head.getStyleClass().add("contrast-case");
    return head;
  }
}
