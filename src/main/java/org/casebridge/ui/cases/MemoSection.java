package org.casebridge.ui.cases;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SectionCard;
import org.jspecify.annotations.Nullable;

/** The researcher's thoughts about the case. */
final class MemoSection implements Section {
  private final Messages messages = Messages.of("cases");
  private final ItemDesk items;
  private final SectionCard card;
  private final PartRows<Memo> rows;
  private @Nullable CaseView view;

  MemoSection(ItemDesk items) {
    this.items = items;
    card = new SectionCard(Icons.MEMO, messages.get("memos"));
    rows =
        new PartRows<>(
            card,
            items,
            Kind.MEMO,
            "memo-rows",
            messages.get("add.memo"),
            messages.get("teach.memos"),
            this::fill);
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void show(CaseView newView) {
    view = newView;
    rows.show(newView.file().memos());
    // Memos are the researcher's own; other eyes do not even see that there could be one.
    card.setVisible(items.wholeInSight());
    card.setManaged(items.wholeInSight());
  }

  private void fill(PartRow row, Memo memo) {
    CaseView now = view;
    if (now == null) {
      return;
    }
    ItemWords words = now.words();
    Label text = new Label(words.title(memo));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    VBox content = new VBox(text);
    HBox.setHgrow(content, Priority.ALWAYS);
    row.show(memo, words.title(memo), words.copied(memo), content);
  }

  @Override
  public @Nullable Node of(UUID item) {
    return rows.of(item);
  }
}
