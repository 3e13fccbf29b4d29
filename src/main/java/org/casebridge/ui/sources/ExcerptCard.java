package org.casebridge.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CasePart;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Excerpt;
import org.casebridge.ui.common.Buttons;
import org.casebridge.ui.common.Icons;
import org.casebridge.ui.common.ItemCard;
import org.casebridge.ui.common.form.Names;
import org.casebridge.ui.common.form.Option;
import org.casebridge.ui.common.form.Picker;

/** An excerpt beside the text: its words, whose they are, and what rests on them. */
final class ExcerptCard extends VBox {
  /** What can be done with an excerpt. */
  interface Actions {
    /** Opens its form. */
    void edit(UUID excerptId);

    /** Shows it in the text. */
    void find(Excerpt excerpt);

    /** Removes it. */
    void remove(UUID excerptId);

    /** Puts it behind a claim. */
    void support(UUID excerptId, Entity claim);

    /** Goes to a claim that rests on it. */
    void openClaim(CasePart claim);
  }

  private final Messages messages = Messages.of("sources");
  private final Actions actions;
  private final Labels labels;

  ExcerptCard(
      SourceView view, SourceView.Marked marked, Labels labels, boolean readOnly, Actions actions) {
    this.actions = actions;
    this.labels = labels;
    getStyleClass().add("excerpt-card");
    setMinWidth(0);
    Excerpt excerpt = marked.excerpt();
    ItemCard card =
        new ItemCard(
            excerpt.words().isBlank() ? Names.of(excerpt, labels) : cut(excerpt.words()),
            meta(view, excerpt));
    card.setOnOpen(() -> actions.edit(excerpt.id()));
    card.setOnDelete(() -> {
      if (!readOnly) {
        actions.remove(excerpt.id());
      }
    });
    getChildren().addAll(card, foot(view, marked, readOnly));
    for (Entity claim : marked.claims()) {
      if (claim instanceof CasePart part) {
        getChildren().add(claimLink(view, part));
      }
    }
  }

  private static String cut(String words) {
    return words.length() <= 400 ? words : words.substring(0, 400) + "…";
  }

  private String meta(SourceView view, Excerpt excerpt) {
    List<String> parts = new ArrayList<>();
    parts.add(labels.name(excerpt.voice()));
    if (excerpt.paraphrase()) {
      parts.add(messages.get("excerpt.paraphrase"));
    }
    CaseFile whole = excerpt.caseId() == null ? null : view.cases().get(excerpt.caseId());
    parts.add(whole == null ? messages.get("excerpt.no_case") : Names.of(whole.learner(), labels));
    if (excerpt.start() < 0) {
      parts.add(messages.get("excerpt.no_place"));
    }
    return String.join(" · ", parts);
  }

  private HBox foot(SourceView view, SourceView.Marked marked, boolean readOnly) {
    Excerpt excerpt = marked.excerpt();
    int claims = marked.claims().size();
    Label supports = new Label(messages.get("excerpt.supports", claims));
    supports.getStyleClass().addAll("caption", claims == 0 ? "fg-warn" : "muted");
    supports.setMaxWidth(Double.MAX_VALUE);
    supports.setMinWidth(0);
    HBox.setHgrow(supports, Priority.ALWAYS);
    HBox foot = new HBox(supports);
    foot.getStyleClass().add("excerpt-foot");
    CaseFile whole = excerpt.caseId() == null ? null : view.cases().get(excerpt.caseId());
    if (whole != null && !readOnly) {
      Picker link = new Picker();
      link.setAdding(Icons.LINK, messages.get("excerpt.support"));
      link.getStyleClass().addAll("excerpt-support");
      link.setOptions(options(whole, marked));
      link.setOnPick(option -> {
        if (option.value() instanceof Entity claim) {
          actions.support(excerpt.id(), claim);
        }
      });
      foot.getChildren().add(link);
    }
    Button find = Buttons.icon(Icons.SEARCH, messages.get("excerpt.find"));
    find.setDisable(excerpt.start() < 0);
    find.setOnAction(_ -> actions.find(excerpt));
    foot.getChildren().add(find);
    return foot;
  }

  private List<Option> options(CaseFile whole, SourceView.Marked marked) {
    List<Entity> claims = new ArrayList<>();
    claims.addAll(whole.backgrounds());
    claims.addAll(whole.assets());
    claims.addAll(whole.signals());
    claims.addAll(whole.opportunities());
    claims.addAll(whole.mediations());
    claims.addAll(whole.supports());
    claims.addAll(whole.events());
    claims.addAll(whole.outcomes());
    return claims.stream()
        .filter(it -> marked.claims().stream().noneMatch(there -> there.id().equals(it.id())))
        .map(it -> Option.of(it, labels.kind(it.entityKind()) + " · " + Names.of(it, labels)))
        .toList();
  }

  private VBox claimLink(SourceView view, CasePart claim) {
    CaseFile whole = view.cases().get(claim.caseId());
    String name = labels.kind(claim.entityKind()) + ": " + Names.of(claim, labels);
    Hyperlink link =
        new Hyperlink(
            whole == null
                ? name
                : messages.get("excerpt.claim", Names.of(whole.learner(), labels), name));
    link.getStyleClass().add("caption");
    link.setWrapText(true);
    link.setOnAction(_ -> actions.openClaim(claim));
    link.setMinWidth(0);
    link.setMinHeight(USE_PREF_SIZE);
    VBox line = new VBox(link);
    line.setMinWidth(0);
    line.getStyleClass().add("excerpt-claim");
    return line;
  }
}
