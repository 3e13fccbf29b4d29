package org.casebridge.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Voice;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.SectionCard;
import org.jspecify.annotations.Nullable;

/**
 * The learner's voice, large, and the other words of the case beneath it. The first of the
 * learner's excerpts is the voice, here and on the card; another is made so by putting it first.
 */
final class VoiceSection implements Section {
  private static final int FEW = 3;

  private final Messages messages = Messages.of("cases");
  private final ItemDesk items;
  private final SectionCard card;
  private final Button more = Buttons.quiet("", null);
  private final PartRows<Excerpt> rows;
  private @Nullable CaseView view;
  private @Nullable UUID voice;
  private boolean all;

  VoiceSection(ItemDesk items) {
    this.items = items;
    card = new SectionCard(Icons.VOICE, messages.get("voice"));
    rows =
        new PartRows<>(
            card,
            items,
            Kind.EXCERPT,
            "voice-rows",
            messages.get("add.excerpt"),
            messages.get("teach.voice"),
            this::fill);
    rows.add()
        .setOnAction(_ -> {
          if (view != null) {
            // What is added stands last, and is to be seen.
            all = true;
            items.add(Kind.EXCERPT, own(view), Map.of());
          }
        });
    more.getStyleClass().add("add-small");
    more.managedProperty().bind(more.visibleProperty());
    more.setOnAction(_ -> {
      all = !all;
      refresh();
    });
    card.body().getChildren().add(more);
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void show(CaseView newView) {
    if (view == null || !view.file().learner().id().equals(newView.file().learner().id())) {
      all = false;
    }
    view = newView;
    refresh();
  }

  private static List<Excerpt> own(CaseView view) {
    UUID caseId = view.file().learner().id();
    return view.file().excerpts().stream()
        .filter(it -> Objects.equals(it.caseId(), caseId))
        .toList();
  }

  private void refresh() {
    CaseView now = view;
    if (now == null) {
      return;
    }
    List<Excerpt> words = own(now);
    Excerpt first =
        words.stream().filter(it -> it.voice() == Voice.LEARNER).findFirst().orElse(null);
    voice = first == null ? null : first.id();
    List<Excerpt> ordered =
        first == null
            ? words
            : Stream.concat(Stream.of(first), words.stream().filter(it -> it != first)).toList();
    rows.show(all || ordered.size() <= FEW ? ordered : ordered.subList(0, FEW));
    card.setHint(first == null ? "" : now.words().meta(first));
    more.setVisible(ordered.size() > FEW);
    more.setText(all ? messages.get("voice.fewer") : messages.get("voice.all", ordered.size()));
  }

  private void fill(PartRow row, Excerpt excerpt) {
    CaseView now = view;
    if (now == null) {
      return;
    }
    boolean first = excerpt.id().equals(voice);
    ItemWords words = now.words();
    Label text = new Label(words.title(excerpt));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add(first ? "body-large" : "body");
    VBox content = new VBox(text);
    content.getStyleClass().add("part-words");
    if (!first) {
      Label by = new Label(words.meta(excerpt));
      by.getStyleClass().addAll("caption", "muted");
      by.setWrapText(true);
      content.getChildren().add(by);
    }
    HBox.setHgrow(content, Priority.ALWAYS);
    row.getStyleClass().removeAll("voice-first", "voice-other");
    row.getStyleClass().add(first ? "voice-first" : "voice-other");
    row.setMenu(() -> {
      MenuItem choose =
          ItemDesk.item(messages.get("voice.choose"), Icons.VOICE, () -> choose(excerpt));
      choose.setDisable(first || excerpt.voice() != Voice.LEARNER);
      return items.menu(excerpt, words.title(excerpt), words.copied(excerpt), choose);
    });
    row.show(excerpt, shortened(words.title(excerpt)), words.copied(excerpt), content);
  }

  private static String shortened(String words) {
    int end = Math.min(words.length(), 60);
    return end == words.length() ? words : words.substring(0, end).strip() + "…";
  }

  private void choose(Excerpt excerpt) {
    if (view != null) {
      List<Excerpt> words = own(view);
      items.move(words, words.indexOf(excerpt), 0);
    }
  }

  @Override
  public @Nullable Node of(UUID item) {
    if (rows.of(item) == null
        && view != null
        && own(view).stream().anyMatch(it -> it.id().equals(item))) {
      all = true;
      refresh();
    }
    return rows.of(item);
  }
}
