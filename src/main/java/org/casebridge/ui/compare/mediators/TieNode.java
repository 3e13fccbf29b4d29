package org.casebridge.ui.compare.mediators;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.casebridge.app.compare.mediators.Tie;
import org.casebridge.domain.MediatorKind;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** A mediator on a map: person or organisation, name, and what there was. */
final class TieNode extends Region {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
  private static final double SIDE = 6;
  private static final int LINES = 3;

  private final MapCard card;
  private final Text icon = new Text();
  private final Text name = new Text();
  private final Text detail = new Text();
  private final Fitted fitted = new Fitted();
  private int number;
  private boolean left;
  private String fullName = "";
  private String fullDetail = "";
  private boolean selected;

  TieNode(MapCard card) {
    this.card = card;
    getStyleClass().add("map-mediator");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setManaged(false);
    text(icon, "map-icon");
    text(name, "map-name");
    text(detail, "map-detail");
    getChildren().addAll(icon, name, detail);
  }

  private static void text(Text text, String style) {
    text.getStyleClass().add(style);
    text.setTextOrigin(VPos.TOP);
    text.setManaged(false);
  }

  void show(int shownNumber, Tie tie, String shownDetail, boolean onTheLeft) {
    number = shownNumber;
    left = onTheLeft;
    fullName = tie.name();
    fullDetail = shownDetail;
    icon.setText(sign(tie));
    name.setTextAlignment(left ? TextAlignment.RIGHT : TextAlignment.LEFT);
    detail.setTextAlignment(name.getTextAlignment());
    pseudoClassStateChanged(AWAY, !tie.present());
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static String sign(Tie tie) {
    return tie.type()
        .map(type -> type == MediatorKind.ORGANISATION ? Icons.ORGANISATION : Icons.MEDIATOR)
        .orElse(Icons.NOT_STATED)
        .glyph();
  }

  int number() {
    return number;
  }

  /** The words in sight. */
  String shownText() {
    return name.getText() + "\n" + detail.getText();
  }

  void select(boolean chosen) {
    if (selected != chosen) {
      selected = chosen;
      pseudoClassStateChanged(SELECTED, chosen);
    }
  }

  @Override
  protected void layoutChildren() {
    double side = SIDE * card.unit();
    double iconWidth = icon.getLayoutBounds().getWidth();
    double room = Math.max(1, getWidth() - 3 * side - iconWidth);
    Font bold = name.getFont();
    name.setText(fitted.lines(fullName, bold, room, LINES - 1));
    int used = name.getText().indexOf('\n') < 0 ? 1 : 2;
    detail.setText(fitted.lines(fullDetail, detail.getFont(), room, LINES - used));
    double height = name.getLayoutBounds().getHeight() + detail.getLayoutBounds().getHeight();
    double top = Math.rint((getHeight() - height) / 2);
    double iconTop = Math.rint((getHeight() - icon.getLayoutBounds().getHeight()) / 2);
    icon.relocate(left ? getWidth() - side - iconWidth : side, iconTop);
    place(name, side, iconWidth, top);
    place(detail, side, iconWidth, top + name.getLayoutBounds().getHeight());
  }

  private void place(Text text, double side, double iconWidth, double y) {
    double x =
        left
            ? getWidth() - 2 * side - iconWidth - text.getLayoutBounds().getWidth()
            : 2 * side + iconWidth;
    text.relocate(Math.rint(x), y);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return switch (attribute) {
      case TEXT -> card.spoken(number);
      case INDEX -> number;
      case SELECTED -> selected;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
    if (action == AccessibleAction.REQUEST_FOCUS) {
      card.choose(number);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
