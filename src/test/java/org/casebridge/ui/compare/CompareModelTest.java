package org.casebridge.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.casebridge.app.compare.Column;
import org.casebridge.app.compare.ComparisonGrid;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Case;
import org.casebridge.domain.Comparison;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.casebridge.ui.common.Fx;
import org.casebridge.ui.common.OpenDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class CompareModelTest {
  @TempDir Path folder;
  private OpenDesk open;
  private CompareModel model;

  @BeforeEach
  void begin() {
    open = OpenDesk.sample(folder);
    model = Fx.get(() -> new CompareModel(open.desk()));
    Fx.run(model::attach);
    open.settle();
  }

  @AfterEach
  void end() {
    Fx.run(model::release);
    open.close();
  }

  private void change(Entity row, String path, Object value) {
    Fx.run(() ->
        open.desk()
            .edit("test", (editor, _) -> editor.change(row, Shape.with(row, path, value), path)));
    open.settle();
  }

  private List<String> names() {
    return model.cases().stream().map(Case::pseudonym).toList();
  }

  private List<String> columns() {
    return model.grid().columns().stream().map(Column::pseudonym).toList();
  }

  @Test
  void theCasesToChooseFromFollowWhatIsAddedRenamedMovedAndRemoved() {
    assertThat(names()).containsExactly("Ijakoo", "Muhazzin", "Destiny");
    List<Case> cases = model.cases();
    change(cases.get(1), "pseudonym", "Somebody");
    assertThat(names()).containsExactly("Ijakoo", "Somebody", "Destiny");
    assertThat(columns()).containsExactly("Ijakoo", "Somebody", "Destiny");
    Fx.run(() ->
        open.desk()
            .edit(
                "test", (editor, file) -> editor.move(file.all(Case.class), cases.getFirst(), 2)));
    open.settle();
    assertThat(names()).containsExactly("Somebody", "Destiny", "Ijakoo");
    Fx.run(() ->
        open.desk().edit("test", (editor, _) -> editor.remove(Kind.CASE, cases.getFirst().id())));
    open.settle();
    assertThat(names()).containsExactly("Somebody", "Destiny");
    assertThat(columns()).containsExactly("Somebody", "Destiny");
    open.undo();
    assertThat(names()).containsExactly("Somebody", "Destiny", "Ijakoo");
    assertThat(columns()).containsExactly("Ijakoo", "Somebody", "Destiny");
  }

  @Test
  void theGridFollowsAnEditOfACaseInItAndOfThatAlone() {
    Comparison comparison = model.currentProperty().get();
    UUID first = comparison.caseIds().getFirst();
    Fx.run(() ->
        new ComparisonEdits(open.desk(), model)
            .arranging()
            .choose(comparison.caseIds().subList(1, 3)));
    open.settle();
    ComparisonGrid before = model.grid();
    Asset outside = asset(first);
    change(outside, "text", "Never seen here");
    assertThat(model.grid()).isSameAs(before);
    change(open.<Entity>read(file -> file.study()), "title", "Another");
    assertThat(model.grid()).isSameAs(before);
    change(asset(comparison.caseIds().get(1)), "text", "Seen here at once");
    assertThat(model.grid()).isNotEqualTo(before);
  }

  private Asset asset(UUID caseId) {
    return open.read(file ->
        file.all(Asset.class).stream()
            .filter(it -> it.caseId().equals(caseId))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aMemoIsOfOneComparisonAndPlace() {
    UUID comparison = model.currentProperty().get().id();
    Fx.run(() ->
        new ComparisonEdits(open.desk(), model)
            .keepMemo(comparison, null, "", "Of the whole", () -> {}));
    open.settle();
    Fx.run(() ->
        new ComparisonEdits(open.desk(), model)
            .keepMemo(comparison, null, "assets", "Of a row", () -> {}));
    open.settle();
    assertThat(model.memo(null, "")).isEqualTo("Of the whole");
    Fx.run(() ->
        new ComparisonEdits(open.desk(), model)
            .keepMemo(comparison, null, "", "Said anew", () -> {}));
    open.settle();
    assertThat(model.memo(null, "")).isEqualTo("Said anew");
    Fx.run(() -> new ComparisonEdits(open.desk(), model).duplicate());
    open.settle();
    UUID copy = model.currentProperty().get().id();
    assertThat(copy).as("the copy is shown").isNotEqualTo(comparison);
    assertThat(model.currentProperty().get().title()).isEqualTo("Same effort, three doors (copy)");
    assertThat(model.memo(null, "")).isEqualTo("Said anew");
    Fx.run(() -> new ComparisonEdits(open.desk(), model).keepMemo(copy, null, "", " ", () -> {}));
    open.settle();
    assertThat(model.memo(null, "")).isEmpty();
    Fx.run(() -> model.open(comparison));
    open.settle();
    assertThat(model.memo(null, "")).isEqualTo("Said anew");
  }
}
