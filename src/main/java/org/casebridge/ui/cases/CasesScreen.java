package org.casebridge.ui.cases;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Kind;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Desk;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.Navigation;
import org.casebridge.ui.common.Notices;
import org.casebridge.ui.common.Printing;
import org.casebridge.ui.common.Screen;
import org.casebridge.ui.common.SideDrawer;
import org.casebridge.ui.common.Theme;
import org.casebridge.ui.common.form.EntityDrawer;
import org.jspecify.annotations.Nullable;

/** The cases of the study: the list at the left, the sheet of the chosen one beside it. */
public final class CasesScreen implements Screen {
  private final Desk desk;
  private final CaseListModel list;
  private final CaseListPane pane;
  private final CaseSheetModel model;
  private final CaseSheet sheet;
  private final ItemDesk items;
  private final EntityDrawer drawer;
  private final BorderPane node = new BorderPane();
  private @Nullable Runnable forgetPending;

  /**
   * Makes the screen; it shows nothing before {@link #attach}.
   *
   * @param navigation leads to the other places
   * @param printing makes case cards
   */
  public CasesScreen(
      Desk desk, Theme theme, Notices notices, Navigation navigation, Printing printing) {
    this.desk = desk;
    list = new CaseListModel(desk, notices);
    model = new CaseSheetModel(desk);
    SideDrawer side = new SideDrawer(theme.reducedMotionProperty());
    drawer = new EntityDrawer(desk, side);
    items = new ItemDesk(desk, notices, drawer, model);
    side.openProperty()
        .addListener((_, _, open) -> {
          if (!open) {
            items.closed();
          }
        });
    pane = new CaseListPane(list, desk, navigation, printing, this::chosen, this::newCase);
    sheet =
        new CaseSheet(
            model,
            items,
            id -> navigation.openCompare(List.of(id)),
            id -> printing.cards(List.of(id)));
    StackPane right = new StackPane(sheet, none(), side);
    right.setMinWidth(0);
    node.setLeft(pane);
    node.setCenter(right);
    node.getStyleClass().add("cases-screen");
    node.getStylesheets()
        .add(Objects.requireNonNull(CasesScreen.class.getResource("cases.css")).toExternalForm());
    // The list gives way before the sheet does.
    pane.maxWidthProperty().bind(node.widthProperty().multiply(0.34));
    desk.audienceProperty().addListener(_ -> drawer.close());
  }

  /** In a study without cases, the way to the first one. */
  private Node none() {
    Messages messages = Messages.of("cases");
    Button add = Buttons.primary(messages.get("new"), Icons.ADD);
    add.disableProperty().bind(list.lockedProperty());
    add.setOnAction(_ -> newCase());
    EmptyState none =
        new EmptyState(Icons.CASES, messages.get("none"), messages.get("none.what"), add);
    none.visibleProperty().bind(list.totalProperty().isEqualTo(0).and(list.loadedProperty()));
    sheet.visibleProperty().bind(list.totalProperty().greaterThan(0));
    return none;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void attach() {
    forgetPending = desk.addPending(sheet::flush);
    model.attach();
    list.attach(() -> {});
  }

  @Override
  public void release() {
    drawer.close();
    if (forgetPending != null) {
      forgetPending.run();
      forgetPending = null;
    }
    list.release();
    model.release();
  }

  @Override
  public void focus() {
    pane.focusList();
  }

  private void chosen(@Nullable UUID id) {
    drawer.close();
    model.show(id, () -> {});
  }

  /** Adds a case and puts the focus into its name. */
  public void newCase() {
    if (list.editable()) {
      pane.addCase(id -> model.show(id, sheet::focusName));
    }
  }

  /**
   * Shows a case.
   *
   * @param kind the kind of an item of it to open; null for the case alone
   * @param item that item; null for the case alone
   */
  public void open(UUID caseId, @Nullable Kind kind, @Nullable UUID item) {
    if (list.loadedProperty().get()) {
      lead(caseId, kind, item);
    } else {
      list.attach(() -> lead(caseId, kind, item));
    }
  }

  private void lead(UUID caseId, @Nullable Kind kind, @Nullable UUID item) {
    pane.choose(caseId);
    model.show(
        caseId,
        () -> {
          if (kind != null && item != null) {
            sheet.lead(item);
            items.open(kind, item, "");
          }
        });
  }
}
