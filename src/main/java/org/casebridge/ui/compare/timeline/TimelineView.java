package org.casebridge.ui.compare.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.compare.away.HistoryTable;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.ui.common.EmptyState;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.compare.view.ComparisonView;
import org.casebridge.ui.compare.view.Spot;
import org.casebridge.ui.compare.view.ViewActs;
import org.jspecify.annotations.Nullable;

/** Histories one beneath the other, aligned by order, by date or on an event. */
public final class TimelineView implements ComparisonView {
  private final Messages messages = Messages.of("histories");
  private final TimelineWords words = new TimelineWords(messages);
  private final TimelinePane pane;
  private final TimelineTools tools;
  private final StackPane below = new StackPane();
  private final VBox node = new VBox();
  private final EmptyState empty;
  private @Nullable Compared shown;

  /** An empty drawing. */
  public TimelineView(ViewActs acts) {
    pane = new TimelinePane(words, acts);
    tools = new TimelineTools(messages, words, acts, pane);
    empty = new EmptyState(Icons.TIMELINE, messages.get("empty"), messages.get("empty.text"));
    below.getChildren().setAll(pane);
    VBox.setVgrow(below, Priority.ALWAYS);
    node.getChildren().setAll(tools.strip(), below);
    node.getStyleClass().add("timeline-view");
    dress(node);
  }

  static void dress(Region region) {
    region
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    TimelineView.class.getResource("/org/casebridge/ui/compare/timeline.css"))
                .toExternalForm());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> tools() {
    return tools.nodes();
  }

  @Override
  public Runnable prepare(Compared compared) {
    Histories histories = Histories.of(compared, messages);
    return () -> {
      shown = compared;
      pane.show(histories);
      tools.show(histories);
      below.getChildren().setAll(histories.lanes().isEmpty() ? empty : pane);
    };
  }

  @Override
  public void select(@Nullable Spot spot) {
    pane.select(spot);
  }

  @Override
  public void focus() {
    pane.requestFocus();
  }

  @Override
  public List<Supplier<Region>> pages(double width) {
    Histories read = pane.surface().histories();
    return IntStream.range(0, read.lanes().size())
        .mapToObj(lane -> (Supplier<Region>) () -> page(read, lane, width))
        .toList();
  }

  private Region page(Histories read, int lane, double width) {
    LanePage page = new LanePage(read, lane, lane == 0, width, words);
    page.setAccessibleText(words.told(read.lanes().get(lane)));
    return page;
  }

  @Override
  public Supplier<Optional<ViewTable>> table(Heading heading) {
    Compared compared = shown;
    return compared == null || compared.cases().isEmpty()
        ? Optional::empty
        : () -> Optional.of(HistoryTable.of(compared, heading));
  }

  @Override
  public Supplier<String> described() {
    Histories read = pane.surface().histories();
    return () -> words.spoken(read);
  }
}
