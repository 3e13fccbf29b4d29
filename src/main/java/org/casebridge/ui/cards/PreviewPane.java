package org.casebridge.ui.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.card.CardDeck;
import org.casebridge.app.card.CaseCard;
import org.casebridge.app.port.CardPages;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.ui.common.Background;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.jspecify.annotations.Nullable;

/** The true pages of the cards, one beneath the other; only those near the sight are drawn. */
final class PreviewPane extends BorderPane implements PageDrawer.Listener {
  private static final double FINEST = 300;

  private final Messages messages = Messages.of("carddesign");
  private final DisclosureWords words = new DisclosureWords();
  private final PageDrawer drawer;
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane(column);
  private final StackPane place = new StackPane(scroll);
  private final ProgressIndicator busySign = new ProgressIndicator();
  private final Label trouble = new Label();
  private final Label part = new Label();
  private final List<PageBox> boxes = new ArrayList<>();
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.WholePage());
  private final BooleanProperty grey = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private @Nullable CardDeck deck;
  private List<Integer> owners = List.of();
  private boolean uncounted;
  private boolean drawing;
  private boolean lookQueued;
  private boolean holding;
  private @Nullable UUID wanted;

  PreviewPane(Background background, CardPages files) {
    drawer = new PageDrawer(background, files);
    getStyleClass().add("card-preview");
    column.getStyleClass().add("card-pages");
    column.setAlignment(Pos.TOP_CENTER);
    scroll.getStyleClass().addAll("card-pages-scroll", "focus-ring");
    scroll.setFitToWidth(true);
    // A bar that comes and goes would change the width that the pages fit.
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleRole(AccessibleRole.PARENT);
    scroll.setAccessibleText(messages.get("preview"));
    scroll.setAccessibleHelp(messages.get("preview.help"));
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    trouble.getStyleClass().add("card-trouble");
    part.getStyleClass().addAll("card-part-of-all", "small", "muted");
    for (Label line : List.of(trouble, part)) {
      line.setWrapText(true);
      line.setMaxWidth(Double.MAX_VALUE);
      line.managedProperty().bind(line.visibleProperty());
      line.visibleProperty().bind(line.textProperty().isNotEmpty());
    }
    busySign.getStyleClass().add("preview-busy");
    busySign.visibleProperty().bind(busy);
    busySign.setAccessibleText(messages.get("preview.busy"));
    busySign.setMouseTransparent(true);
    StackPane.setAlignment(busySign, Pos.TOP_RIGHT);
    setCenter(new StackPane(place, busySign));
    setBottom(new VBox(trouble, part));
    setTop(new PreviewBar(this));
    scroll
        .viewportBoundsProperty()
        .addListener((_, before, now) -> {
          // It moves with what is scrolled, too.
          if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
            fit();
          }
        });
    scroll.vvalueProperty().addListener(_ -> look());
    column.heightProperty().addListener(_ -> look());
    zoom.addListener(_ -> fit());
    grey.addListener(_ -> look());
  }

  ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  BooleanProperty greyProperty() {
    return grey;
  }

  /** Whether what is shown is not yet what is chosen. */
  BooleanProperty busyProperty() {
    return busy;
  }

  /** The page looked at, from 1; 0 for none. */
  ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** How many pages there are. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Shows other cards; those before stay in sight until they are laid out. */
  void show(CardsModel.Shown shown, Runnable then) {
    Optional<CardDeck> cards = shown.deck();
    part.setText(shown.whole() ? "" : messages.get("preview.part", CardsModel.FIRST, shown.of()));
    if (cards.isEmpty()) {
      none(shown.audience());
      then.run();
      return;
    }
    afterLaid = then;
    drawer.lay(cards.get(), this);
  }

  private Runnable afterLaid = () -> {};

  private void none(Audience audience) {
    boxes.clear();
    column.getChildren().clear();
    deck = null;
    owners = List.of();
    count.set(0);
    current.set(0);
    place
        .getChildren()
        .setAll(new EmptyState(Icons.PRIVACY, messages.get("none.heading"), words.none(audience)));
  }

  @Override
  public void laid(
      CardDeck newDeck, List<PageDrawer.Size> sizes, Optional<List<Integer>> newOwners) {
    deck = newDeck;
    trouble.setText("");
    for (int i = 0; i < sizes.size(); i++) {
      if (i < boxes.size()) {
        boxes.get(i).renew(sizes.get(i));
      } else {
        boxes.add(new PageBox(sizes.get(i)));
      }
    }
    while (boxes.size() > sizes.size()) {
      boxes.removeLast();
    }
    column.getChildren().setAll(boxes);
    place.getChildren().setAll(scroll);
    count.set(sizes.size());
    uncounted = newOwners.isEmpty();
    owned(newOwners.orElse(List.of()));
    fit();
    afterLaid.run();
  }

  @Override
  public void owned(List<Integer> cards) {
    owners = cards;
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).setAccessibleText(spoken(i));
    }
    tell();
    if (wanted != null) {
      goTo(wanted);
    }
  }

  @Override
  public void problem(ExpectedProblem problem) {
    trouble.setText(problem.sentence());
    afterLaid.run();
  }

  /** Brings the page of a case into sight, now or once it is known. */
  void goTo(UUID caseId) {
    wanted = caseId;
    CardDeck cards = deck;
    if (cards == null) {
      return;
    }
    List<UUID> ids = cards.cards().stream().map(CaseCard::caseId).toList();
    int page = owners.indexOf(ids.indexOf(caseId));
    if (page >= 0) {
      wanted = null;
      goTo(page);
    }
  }

  /** Goes some pages on, or back. */
  void turn(int pages) {
    goTo(Math.clamp((long) current.get() - 1 + pages, 0, Math.max(0, boxes.size() - 1)));
  }

  private void goTo(int page) {
    if (page < 0 || page >= boxes.size()) {
      return;
    }
    scroll.layout();
    column.layout();
    double room = column.getHeight() - scroll.getViewportBounds().getHeight();
    double top = boxes.get(page).getBoundsInParent().getMinY() - column.getInsets().getTop();
    if (room > 0) {
      scroll.setVvalue(Math.clamp(top / room, 0, 1));
    }
    current.set(page + 1);
    tell();
  }

  /** How many pixels a point has now. */
  double scale() {
    return boxes.isEmpty() ? Zoom.ON_PAPER : scale(boxes.getFirst());
  }

  private double scale(PageBox box) {
    Insets edge = column.getInsets();
    return zoom.get()
        .of(
            box.size(),
            Math.max(60, scroll.getViewportBounds().getWidth() - edge.getLeft() - edge.getRight()),
            Math.max(
                60, scroll.getViewportBounds().getHeight() - edge.getTop() - edge.getBottom()));
  }

  private void fit() {
    boxes.forEach(box -> box.zoom(scale(box)));
    column.setMinWidth(
        zoom.get() instanceof Zoom.Percent ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    if (!holding) {
      // The page looked at stays the one looked at, wherever it comes to lie.
      holding = true;
      Platform.runLater(() -> {
        holding = false;
        goTo(Math.clamp((long) current.get() - 1, 0, Math.max(0, boxes.size() - 1)));
        look();
      });
    }
  }

  private void look() {
    if (!lookQueued) {
      lookQueued = true;
      Platform.runLater(() -> {
        lookQueued = false;
        if (!holding) {
          find();
          draw();
        }
      });
    }
  }

  private double top() {
    double room = column.getHeight() - scroll.getViewportBounds().getHeight();
    return room <= 0 ? 0 : room * scroll.getVvalue();
  }

  /** Finds the page that fills most of the sight; the first of several. */
  private void find() {
    double top = top();
    double height = scroll.getViewportBounds().getHeight();
    int best = -1;
    double most = 0;
    for (int i = 0; i < boxes.size(); i++) {
      var place = boxes.get(i).getBoundsInParent();
      double seen = Math.min(place.getMaxY(), top + height) - Math.max(place.getMinY(), top);
      if (seen > most + 1) {
        most = seen;
        best = i;
      }
    }
    // Several short pages may be wholly in sight, among them the one gone to.
    if (best >= 0 && !wholly(current.get() - 1, top, height)) {
      current.set(best + 1);
    }
    tell();
  }

  private boolean wholly(int page, double top, double height) {
    if (page < 0 || page >= boxes.size()) {
      return false;
    }
    var place = boxes.get(page).getBoundsInParent();
    return place.getMinY() >= top - 1 && place.getMaxY() <= top + height + 1;
  }

  /** Draws the next page that is needed, nearest to the one looked at first. */
  private void draw() {
    if (drawing) {
      return;
    }
    double height = scroll.getViewportBounds().getHeight();
    double from = top() - height / 2;
    double to = top() + 1.5 * height;
    Optional<Integer> next =
        IntStream.range(0, boxes.size())
            .filter(i -> {
              var place = boxes.get(i).getBoundsInParent();
              boolean near = place.getMaxY() > from && place.getMinY() < to;
              if (!near
                  && (place.getMaxY() < from - 4 * height || place.getMinY() > to + 4 * height)) {
                boxes.get(i).forget();
              }
              return near && !boxes.get(i).isDrawn(as(boxes.get(i)));
            })
            .boxed()
            .min(Comparator.comparingInt(i -> Math.abs(i + 1 - current.get())));
    if (next.isEmpty()) {
      if (uncounted && deck != null) {
        uncounted = false;
        drawer.count(deck, this);
      }
      return;
    }
    PageBox box = boxes.get(next.get());
    PageBox.Drawn as = as(box);
    drawing = true;
    drawer.draw(
        next.get(),
        as.dpi(),
        as.grey(),
        image -> {
          drawing = false;
          if (image != null) {
            box.show(image, as);
          }
          draw();
        });
  }

  private PageBox.Drawn as(PageBox box) {
    double screen =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getRenderScaleX();
    return new PageBox.Drawn(Math.min(FINEST, Math.ceil(72 * scale(box) * screen)), grey.get());
  }

  private void tell() {
    int page = current.get() - 1;
    scroll.setAccessibleText(
        page < 0 ? messages.get("preview") : messages.get("preview.now", spoken(page)));
  }

  /** The words of a page for those who hear it. */
  String spoken(int page) {
    CardDeck cards = deck;
    String number = messages.get("page", page + 1, boxes.size());
    return cards == null || page >= owners.size()
        ? number
        : messages.get("page.of", number, cards.cards().get(owners.get(page)).pseudonym());
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case KeyCode.PAGE_DOWN -> turn(1);
      case KeyCode.PAGE_UP -> turn(-1);
      case KeyCode.HOME -> goTo(0);
      case KeyCode.END -> goTo(boxes.size() - 1);
      case KeyCode.PLUS, KeyCode.ADD -> zoom.set(Zoom.step(scale(), true));
      case KeyCode.MINUS, KeyCode.SUBTRACT -> zoom.set(Zoom.step(scale(), false));
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Lets go of the pages. */
  void close() {
    drawer.close();
  }
}
