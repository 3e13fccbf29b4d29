package org.casebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.domain.Case;
import org.casebridge.domain.Consent;
import org.casebridge.domain.Shape;
import org.casebridge.store.SqliteStudyFiles;
import org.casebridge.ui.common.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel for case cards in the real window, by keyboard. */
@Tag("fx")
class CardsPanelTest {
  private static final String RANGE = "Pages, for example 1-3, 5";

  @TempDir private Path folder;

  private WindowDriver panel() {
    WindowDriver window = WindowDriver.ofSample(folder);
    window.openCards();
    ready(window);
    return window;
  }

  /** Waits until the preview is that of what is chosen, and the readers have the focus. */
  private static void ready(WindowDriver window) {
    window.awaitText("Page 1 of");
    Fx.until(() ->
        window.scene().getFocusOwner() instanceof ToggleButton button
            && "Researcher".equals(button.getText()));
    settled(window);
  }

  private static void settled(WindowDriver window) {
    Fx.until(() -> !window.scene().lookup(".preview-busy").isVisible());
    window.settle();
  }

  /** Goes on with Tab until it is where it should be. */
  private static void tabTo(WindowDriver window, String what, Predicate<Node> there) {
    for (int i = 0; i < 80; i++) {
      Node now = Fx.get(() -> window.scene().getFocusOwner());
      if (now != null && Fx.<Boolean>get(() -> there.test(now))) {
        return;
      }
      window.key(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not reach " + what);
  }

  private static Predicate<Node> spoken(String beginning) {
    return node -> String.valueOf(node.getAccessibleText()).startsWith(beginning);
  }

  private static Predicate<Node> worded(String words) {
    return node -> node instanceof Labeled labeled && words.equals(labeled.getText());
  }

  private static void range(WindowDriver window, String pages) {
    tabTo(window, "the pages", spoken(RANGE));
    Fx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).clear());
    window.type(pages);
  }

  private static ButtonBase button(WindowDriver window, String words) {
    return (ButtonBase)
        window.await(words, it -> it instanceof ButtonBase && worded(words).test(it));
  }

  private static String text(PDDocument pdf) throws Exception {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  @Test
  void aDesignIsChosenAndSavedByKeyboardAlone() throws Exception {
    Path target = folder.resolve("cards.pdf");
    try (WindowDriver window = panel()) {
      tabTo(window, "the layouts", spoken("Page. "));
      window.key(KeyCode.END);
      Fx.until(() -> spoken("Large print. ").test(window.scene().getFocusOwner()));
      window.key(KeyCode.HOME);
      tabTo(
          window,
          "a part of all cards",
          it -> it instanceof CheckBox && worded("Headline").test(it));
      window.key(KeyCode.SPACE);
      settled(window);
      window.answer(target);
      window.key(KeyCode.S, KeyCode.CONTROL);
      window.awaitText("3 cards written to " + target);
      assertThat(window.all(it -> it.getStyleClass().contains("cards-panel"))).isEmpty();
    }
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(text(pdf))
          .contains("Ijakoo", "Muhazzin", "Destiny", "Advancement history")
          .doesNotContain("Found the way elsewhere", "Two supervisors, two stories");
    }
  }

  @Test
  void aWholeWorkshopIsPackedIntoOneDocument() throws Exception {
    Path target = folder.resolve("pack.pdf");
    try (WindowDriver window = panel()) {
      tabTo(window, "the forms", worded("PDF"));
      window.key(KeyCode.END);
      window.awaitText("With agenda, comparison, guiding questions and the facilitator’s pages.");
      window.answer(target);
      window.key(KeyCode.S, KeyCode.CONTROL);
      window.awaitText("The workshop pack with 3 cards is written to " + target);
    }
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      assertThat(text(pdf))
          .contains("Who are they?", "The cases side by side", "Guiding questions")
          .contains("For the facilitator");
    }
  }

  @Test
  void aWorkshopIsToldWhatItDoesNotGet() {
    try (WindowDriver window = panel()) {
      assertThat(window.text())
          .contains("Nothing is left out for these readers.")
          .contains("For researchers: nothing is left out.");
      window.key(KeyCode.RIGHT);
      window.awaitText("For a workshop: 9 items left out.");
      assertThat(window.text())
          .contains("3 sensitive facts are left out.")
          .contains("The grounds of 2 stances are left out.")
          .contains("4 excerpts are left out, marked for fewer readers or behind what is left out.")
          .doesNotContain("Destiny: 3");
      tabTo(window, "the sensitive facts", worded("3 sensitive facts are left out."));
      window.key(KeyCode.SPACE);
      window.awaitText("Destiny: 3");
    }
  }

  @Test
  void thePreviewIsGoneThroughPageByPageAndToldInWords() {
    try (WindowDriver window = panel()) {
      window.awaitText("Page 1 of 3");
      tabTo(window, "the pages", it -> it.getStyleClass().contains("card-pages-scroll"));
      assertThat(pageWords(window)).isEqualTo("Preview, Page 1 of 3, Ijakoo");
      window.key(KeyCode.PAGE_DOWN);
      window.awaitText("Page 2 of 3");
      window.key(KeyCode.END);
      window.awaitText("Page 3 of 3");
      assertThat(pageWords(window)).isEqualTo("Preview, Page 3 of 3, Destiny");
      Fx.until(() -> drawn(window, 2));
      window.key(KeyCode.HOME);
      window.awaitText("Page 1 of 3");
    }
  }

  private static String pageWords(WindowDriver window) {
    return Fx.get(() -> window.scene().lookup(".card-pages-scroll").getAccessibleText());
  }

  private static boolean drawn(WindowDriver window, int page) {
    return List.copyOf(window.scene().getRoot().lookupAll(".card-page"))
                .get(page)
                .lookup(".image-view")
            instanceof ImageView view
        && view.getImage() != null;
  }

  @Test
  void aChosenCaseIsBroughtIntoSightAndLeavesItsClaimsAway() throws Exception {
    Path target = folder.resolve("cards.pdf");
    try (WindowDriver window = panel()) {
      tabTo(window, "the cases", it -> it instanceof ListView<?>);
      window.key(KeyCode.END);
      window.awaitText("Page 3 of 3");
      window.awaitText("Nothing is left away from this card.");
      tabTo(window, "a claim", worded("Pride in the work*"));
      window.key(KeyCode.SPACE);
      window.awaitText("One item is left away from this card.");
      window.key(KeyCode.ESCAPE);
      window.awaitNoText("Who is to read them");
      window.openCards();
      window.awaitText("one left away");
      settled(window);
      window.answer(target);
      window.key(KeyCode.S, KeyCode.CONTROL);
      window.awaitText("3 cards written to");
    }
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      assertThat(text(pdf))
          .contains("Learns regularly to improve")
          .doesNotContain("Pride in the work");
    }
  }

  @Test
  void pagesThatCannotBeUnderstoodOrAreNotThereAreToldAtOnce() throws Exception {
    Path target = folder.resolve("second.pdf");
    try (WindowDriver window = panel()) {
      range(window, "first");
      window.awaitText("“first” does not say which pages. Write for example 1-3, 5 or 8-.");
      assertThat(button(window, "Save…").isDisabled()).isTrue();
      assertThat(button(window, "Print…").isDisabled()).isTrue();
      range(window, "9");
      window.awaitText("There are only 3 pages.");
      range(window, "2");
      window.awaitText("For researchers: nothing is left out.");
      window.answer(target);
      window.key(KeyCode.S, KeyCode.CONTROL);
      window.awaitText("written to");
    }
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(text(pdf)).contains("Muhazzin").doesNotContain("Ijakoo");
    }
  }

  @Test
  void aDesignKeptByNameIsThereAfterARestart() {
    try (WindowDriver window = panel()) {
      tabTo(window, "the layouts", spoken("Page. "));
      window.key(KeyCode.DOWN);
      window.awaitText("A6 crosswise");
      new Hands(window).choose("Keep, rename or remove a design", "Save as…");
      window.type("To hand out");
      window.key(KeyCode.ENTER);
      window.awaitText("To hand out");
      tabTo(window, "the layouts", spoken("Card, front and back. "));
      window.key(KeyCode.HOME);
      window.awaitText("To hand out, changed");
      settled(window);
    }
    try (WindowDriver window = new WindowDriver(folder)) {
      window.press("Working learners (sample)");
      window.awaitText("Advancement history");
      window.openCards();
      ready(window);
      assertThat(window.text()).contains("As last time").doesNotContain("A6 crosswise");
      tabTo(window, "the designs", it -> it instanceof ComboBox<?>);
      window.key(KeyCode.DOWN);
      window.awaitText("A6 crosswise");
      assertThat(window.text()).contains("To hand out");
    }
  }

  @Test
  void aRemovedDesignIsBroughtBack() {
    try (WindowDriver window = panel()) {
      Hands hands = new Hands(window);
      hands.choose("Keep, rename or remove a design", "Save as…");
      window.type("Mine");
      window.key(KeyCode.ENTER);
      hands.choose("Keep, rename or remove a design", "Rename…");
      Fx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).clear());
      window.type("Ours");
      window.key(KeyCode.ENTER);
      hands.choose("Keep, rename or remove a design", "Remove");
      window.awaitText("Removed “Ours”");
      window.awaitText("As last time");
      window.key(KeyCode.SPACE);
      window.awaitNoText("Removed “Ours”");
      window.awaitText("Ours");
    }
  }

  @Test
  void thePagesChosenArePrintedInTheirTrueSize() {
    try (WindowDriver window = panel()) {
      range(window, "2-");
      window.key(KeyCode.P, KeyCode.CONTROL);
      window.awaitText("2 pages sent to the printer.");
      assertThat(window.printer().log())
          .as("A4 in points, and in pixels at 300 dpi")
          .containsExactly("595 × 842 pt, 2480 px", "595 × 842 pt, 2480 px", "end");
    }
  }

  @Test
  void withoutAPrinterADocumentIsOffered() {
    try (WindowDriver window = panel()) {
      window.printer().takeAway();
      window.key(KeyCode.P, KeyCode.CONTROL);
      window.awaitText("There is no printer.");
      assertThat(Fx.<Boolean>get(() -> button(window, "Save…").isFocused())).isTrue();
      assertThat(window.text()).contains("Who is to read them");
    }
  }

  @Test
  void printingIsCancelledBetweenTwoPages() {
    CountDownLatch jam = new CountDownLatch(1);
    try (WindowDriver window = panel()) {
      window.printer().jam(jam);
      window.key(KeyCode.P, KeyCode.CONTROL);
      Fx.until(() -> window.printer().log().size() == 1);
      window.press("Cancel");
      jam.countDown();
      window.settle();
      assertThat(window.printer().log()).containsExactly("595 × 842 pt, 2480 px", "cancelled");
      assertThat(window.text()).doesNotContain("sent to the printer");
    }
  }

  @Test
  void whereNoConsentReachesItIsSaidAndNothingCanBeTaken() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      for (int i = 0; i < 3; i++) {
        int at = i;
        Fx.run(() ->
            window
                .study()
                .desk()
                .edit(
                    "consent",
                    (editor, file) -> {
                      Case learner = file.all(Case.class).get(at);
                      return editor.change(
                          learner, Shape.with(learner, "consent", Consent.TEAM), "consent");
                    }));
      }
      window.settle();
      window.openCards();
      ready(window);
      window.key(KeyCode.END);
      window.awaitText("No card for these readers");
      window.awaitText("3 cases are left out altogether: consent does not reach these readers.");
      assertThat(window.text()).contains("No consent among these cases reaches publication");
      assertThat(button(window, "Save…").isDisabled()).isTrue();
      assertThat(button(window, "Print…").isDisabled()).isTrue();
    }
  }

  @Test
  void ofManyCardsTheFirstAreShownAndTheOneChosen() throws Exception {
    Path many = folder.resolve("many.casebridge");
    new SqliteStudyFiles(Clock.systemUTC())
        .create(many, new Generator(30, 7, Progress.NONE), Progress.NONE)
        .close();
    try (WindowDriver window = new WindowDriver(folder)) {
      window.open(many);
      window.awaitText("Advancement history");
      window.openCards();
      ready(window);
      window.awaitText("The first 12 cards, and the one you choose, of 30. All are taken away.");
      int before = shownPages(window);
      tabTo(window, "the cases", it -> it instanceof ListView<?>);
      window.key(KeyCode.END);
      Fx.until(() -> window.scene().getRoot().lookupAll(".card-page").size() > before);
    }
  }

  private static int shownPages(WindowDriver window) {
    return Fx.get(() -> window.scene().getRoot().lookupAll(".card-page").size());
  }

  @Test
  void tabStaysInThePanelAndEscGoesBack() {
    try (WindowDriver window = WindowDriver.ofSample(folder)) {
      Node before = window.scene().lookup(".case-list-view");
      window.focus(before);
      window.openCards();
      ready(window);
      for (int i = 0; i < 70; i++) {
        window.key(KeyCode.TAB);
        assertThat(Fx.<Boolean>get(() -> inOverlay(window.scene().getFocusOwner())))
            .as("after %s steps", i)
            .isTrue();
      }
      window.key(KeyCode.ESCAPE);
      Fx.until(before::isFocused);
      assertThat(Files.exists(folder.resolve("settings/settings.properties"))).isTrue();
    }
  }

  private static boolean inOverlay(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.getStyleClass().contains("overlay")) {
        return true;
      }
    }
    return false;
  }
}
