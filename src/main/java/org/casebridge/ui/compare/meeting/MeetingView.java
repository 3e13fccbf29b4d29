package org.casebridge.ui.compare.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.compare.away.MeetingTable;
import org.casebridge.app.compare.meeting.Route;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Where assets, opportunities and mediation met, and the way of each case through them. */
public final class MeetingView implements ComparisonView {
  private static final double PAGE_SIDE = 0.62;
  private final Messages messages = Messages.of("meetingview");
  private final MeetingWords words = new MeetingWords(messages);
  private final ViewActs acts;
  private final CirclesPane circles = new CirclesPane(words);
  private final TokenDetail detail = new TokenDetail(words);
  private final RouteList list = new RouteList(words);
  private final VBox beside = new VBox(detail, list);
  private final StackPane left = new StackPane();
  private final HBox page = new HBox();
  private @Nullable Meeting meeting;
  private @Nullable Token selected;

  /** Shows nothing yet. */
  public MeetingView(ViewActs acts) {
    this.acts = acts;
    page.getStyleClass().add("meeting");
    dress(page);
    beside.getStyleClass().add("meeting-beside");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(list, Priority.ALWAYS);
    circles.setOnSelect(token -> select(token, true));
    circles.setOnHover(token -> detail.show(token == null ? selected : token));
    circles.setOnOpen(this::open);
    list.setOnSelect(this::selectRow);
    list.setOnOpen(this::openRow);
  }

  static void dress(Parent parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    MeetingView.class.getResource("/org/casebridge/ui/compare/meeting.css"))
                .toExternalForm());
  }

  private void select(Token token, boolean telling) {
    Meeting shown = meeting;
    if (shown != null) {
      mark(token, shown.route(token.caseId()).orElse(null));
      if (telling) {
        acts.select(shown.spot(token));
      }
    }
  }

  private void selectRow(RouteList.Row row) {
    switch (row) {
      case RouteList.Row.Way(Route route) -> {
        mark(null, route);
        acts.select(Meeting.spot(route));
      }
      case RouteList.Row.Unrated(Token token) -> select(token, true);
      case RouteList.Row.Hint _ -> {}
    }
  }

  private void mark(@Nullable Token token, @Nullable Route route) {
    selected = token;
    circles.mark(token, route);
    list.mark(token, route);
    detail.show(token);
  }

  private void open(Token token, boolean inCase) {
    if (inCase) {
      acts.open(token.caseId(), token.phaseId());
    } else {
      acts.showGrounds();
    }
  }

  private void openRow(RouteList.Row row, boolean inCase) {
    switch (row) {
      case RouteList.Row.Way(Route route) -> {
        if (inCase) {
          acts.open(route.caseId(), null);
        } else {
          acts.showGrounds();
        }
      }
      case RouteList.Row.Unrated(Token token) -> open(token, inCase);
      case RouteList.Row.Hint _ -> {}
    }
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public List<Node> tools() {
    Label borderline = new Label(messages.get("legend.borderline"), sample("legend-borderline"));
    Label way = new Label(messages.get("legend.way"), Icons.RIGHT.node("icon-small"));
    Label number = new Label(messages.get("legend.number"), sample("legend-token"));
    FlowPane legend = new FlowPane(number, borderline, way);
    for (Label each : List.of(number, borderline, way)) {
      each.getStyleClass().addAll("small", "muted", "meeting-legend");
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    legend.getStyleClass().add("meeting-legends");
    HBox.setHgrow(legend, Priority.ALWAYS);
    dress(legend);
    return List.of(legend);
  }

  private static Region sample(String style) {
    Region sample = new Region();
    sample.getStyleClass().addAll("legend-sample", style);
    return sample;
  }

  @Override
  public Runnable prepare(Compared compared) {
    Meeting prepared = Meeting.of(compared);
    return () -> show(prepared);
  }

  private void show(Meeting now) {
    Token before = selected;
    meeting = now;
    if (now.point().routes().isEmpty()) {
      page.getChildren()
          .setAll(
              grown(
                  new EmptyState(
                      Icons.MEETING, messages.get("empty"), messages.get("empty.text"))));
      return;
    }
    list.show(now);
    circles.show(now);
    left.getChildren()
        .setAll(
            now.rated().isEmpty()
                ? new EmptyState(
                    Icons.MEETING, messages.get("empty.unrated"), messages.get("unrated.hint"))
                : circles);
    if (!page.getChildren().contains(beside)) {
      page.getChildren().setAll(left, beside);
    }
    Optional<Token> still = before == null ? Optional.empty() : now.token(before.phaseId());
    mark(still.orElse(null), still.flatMap(it -> now.route(it.caseId())).orElse(null));
  }

  private static Node grown(Region region) {
    HBox.setHgrow(region, Priority.ALWAYS);
    region.setMaxWidth(Double.MAX_VALUE);
    return region;
  }

  @Override
  public void select(@Nullable Spot spot) {
    Meeting shown = meeting;
    if (shown == null) {
      return;
    }
    Route route = spot == null ? null : shown.route(spot.caseId()).orElse(null);
    mark(spot == null || route == null ? null : token(shown, spot), route);
  }

  /** The one phase that a spot is about; null if it is about several or none. */
  private static @Nullable Token token(Meeting shown, Spot spot) {
    List<UUID> claims = spot.claims().stream().map(Spot.Ground::claimId).toList();
    List<Token> named =
        shown.point().tokens().stream().filter(it -> claims.contains(it.phaseId())).toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  @Override
  public void focus() {
    if (left.getChildren().contains(circles)) {
      circles.requestFocus();
    } else {
      list.requestFocus();
    }
  }

  @Override
  public List<Supplier<Region>> pages(double width) {
    Meeting shown = meeting;
    List<Supplier<Region>> pages = new ArrayList<>();
    if (shown == null || shown.point().routes().isEmpty()) {
      return pages;
    }
    if (!shown.rated().isEmpty()) {
      pages.add(() -> circles(shown, width));
    }
    for (Route route : shown.point().routes()) {
      pages.add(() -> piece(RouteList.way(route, words), width));
    }
    return pages;
  }

  private Region circles(Meeting shown, double width) {
    CirclesPane drawn = new CirclesPane(words);
    drawn.show(shown);
    double side = Math.floor(width * PAGE_SIDE);
    drawn.setMinSize(width, side);
    drawn.setPrefSize(width, side);
    return piece(drawn, width);
  }

  private static Region piece(Node node, double width) {
    VBox piece = new VBox(node);
    piece.setPrefWidth(width);
    piece.getStyleClass().add("meeting-piece");
    dress(piece);
    return piece;
  }

  @Override
  public Supplier<Optional<ViewTable>> table(Heading heading) {
    Meeting shown = meeting;
    return shown == null || shown.point().tokens().isEmpty()
        ? Optional::empty
        : () -> Optional.of(MeetingTable.of(shown.compared(), shown.point(), heading));
  }

  @Override
  public Supplier<String> described() {
    Meeting shown = meeting;
    return shown == null
        ? () -> ""
        : () ->
            shown.point().routes().stream().map(Route::sentence).collect(Collectors.joining(" "));
  }
}
