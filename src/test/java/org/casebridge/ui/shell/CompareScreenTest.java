package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Memo;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.compare.grid.ComparisonGridView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An afternoon's work with a comparison, by keyboard, and the morning after. */
@Tag("fx")
class CompareScreenTest {
  private static final String NAME = "Name of the comparison";

  @TempDir private Path folder;

  private static ComparisonGridView grid(WindowDriver window) {
    return (ComparisonGridView) window.scene().lookup(".comparison-grid");
  }

  private static List<String> columns(WindowDriver window) {
    return Fx.get(
        () -> grid(window).getGrid().columns().stream().map(it -> it.pseudonym()).toList());
  }

  private static List<String> rows(WindowDriver window) {
    return Fx.get(() -> grid(window).getGrid().rows().stream().map(it -> it.key()).toList());
  }

  @Test
  void aComparisonIsMadeWorkedOnPrintedAndThereAgain() throws Exception {
    Path pdf = folder.resolve("printed/doors");
    Files.createDirectories(pdf.getParent());
    UUID made;
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      made = compared(window, new Hands(window));
      printed(window, pdf);
    }
    String words = textOf(pdf.resolveSibling("doors.pdf"));
    assertThat(words).contains("Two doors", "Destiny", "Ijakoo", "Position and recognition");
    assertThat(words).doesNotContain("Muhazzin", "Family and care");

    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Working learners (sample)");
      window.await("the grid", node -> node.getStyleClass().contains("comparison-grid"));
      window.settle();
      foundAsItWas(window, new Hands(window), made);
    }
  }

  private static UUID compared(WindowDriver window, Hands hands) {
    hands.goTo(Place.COMPARE);
    UUID made =
        hands.added(Kind.COMPARISON, () -> hands.choose("Choose a comparison", "New comparison"));
    TextInputControl name = hands.field(NAME);
    window.focus(name);
    window.key(KeyCode.A, KeyCode.CONTROL);
    window.type("Two doors");
    window.key(KeyCode.ENTER);
    for (String learner : List.of("Ijakoo", "Destiny")) {
      window.focus(hands.field("Cases side by side"));
      window.type(learner);
      window.key(KeyCode.ENTER);
      window.settle();
    }
    hands.press("Family and care");
    hands.press("Done");
    assertThat(columns(window)).containsExactly("Ijakoo", "Destiny");

    window.focus(grid(window));
    window.key(KeyCode.HOME, KeyCode.CONTROL);
    window.key(KeyCode.RIGHT, KeyCode.ALT);
    window.settle();
    assertThat(columns(window)).containsExactly("Destiny", "Ijakoo");
    assertThat(rows(window)).doesNotContain("family").contains("education", "staying");

    // Down to where her supervisors stood, and to the words behind it.
    window.key(KeyCode.HOME);
    int stance = rows(window).indexOf("stance");
    for (int i = 0; i < stance && grid(window).getSelected().row() < stance; i++) {
      window.key(KeyCode.DOWN);
    }
    window.key(KeyCode.ENTER);
    window.settle();
    window.awaitText("Destiny · Stance by phase");
    Node focused = window.scene().getFocusOwner();
    assertThat(focused).isInstanceOf(ButtonBase.class);
    assertThat(((ButtonBase) focused).getText()).isEqualTo("Open in the case");
    assertThat(window.all(node -> node.getStyleClass().contains("behind-quote")))
        .as("excerpts behind the cell")
        .isNotEmpty();

    UUID memo =
        hands.added(
            Kind.MEMO, () -> hands.typeIn(hands.field("Memo"), "The door closes with him."));
    assertThat(hands.row(Memo.class, memo))
        .extracting(Memo::comparisonId, Memo::rowKey)
        .containsExactly(made, "stance");
    return made;
  }

  private static void printed(WindowDriver window, Path target) {
    window.answer(target);
    new Hands(window).choose("Take away", "Document (PDF)…");
    window.awaitText("The comparison is written to");
    window.settle();
  }

  private static String textOf(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void foundAsItWas(WindowDriver window, Hands hands, UUID made) {
    hands.choose("Choose a comparison", "Two doors");
    assertThat(hands.field(NAME).getText()).isEqualTo("Two doors");
    assertThat(columns(window)).containsExactly("Destiny", "Ijakoo");
    assertThat(rows(window)).doesNotContain("family").contains("education", "staying");
    hands.press("Cases and rows");
    CheckBox family =
        (CheckBox)
            window.await(
                "box",
                node -> node instanceof CheckBox box && box.getText().equals("Family and care"));
    assertThat(family.isSelected()).isFalse();
    hands.press("Done");
    hands.finds(Place.CASES, "door closes with him", memo(window, made));
    window.awaitText("Destiny · Stance by phase");
    assertThat(hands.field("Memo").getText()).isEqualTo("The door closes with him.");

    // The last step was the memo; before it stands the order of the cases.
    hands.undo();
    assertThat(hands.field("Memo").getText()).isEmpty();
    hands.undo();
    assertThat(columns(window)).containsExactly("Ijakoo", "Destiny");
    hands.redo();
    hands.redo();
    assertThat(hands.row(Comparison.class, made).caseIds())
        .containsExactly(hands.ids(Kind.CASE).get(2), hands.ids(Kind.CASE).get(0));
    assertThat(hands.field("Memo").getText()).isEqualTo("The door closes with him.");
  }

  private static UUID memo(WindowDriver window, UUID comparison) {
    return window
        .read(file ->
            file.all(Memo.class).stream()
                .filter(it -> comparison.equals(it.comparisonId()))
                .findFirst()
                .orElseThrow())
        .id();
  }
}
