package org.casebridge.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fx")
class BrokenRunsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "المشرفة فتحت الباب أمام العاملة وقالت لها إنّ التدريب متاح للجميع في المطار",
        "המנהלת פתחה את הדלת בפני העובדת ואמרה שההכשרה פתוחה לכולם בשדה התעופה",
        "“המנהלת פתחה”: present for المشرفة (learner; 2 excerpts), לא נאמר 50 % ESOL",
      })
  void rightToLeftTextsAreBrokenIntoLinesThatFit(String words) {
    List<Integer> tooWide = new ArrayList<>();
    Fx.run(() -> {
      for (int room = 90; room < 600; room += 7) {
        Text text = new Text(words);
        text.setFont(Font.font("Atkinson Hyperlegible Next", 14));
        text.setWrappingWidth(room);
        // The lines as they are drawn, not the room they were given.
        double drawn = text.getBoundsInLocal().getWidth();
        if (drawn > room + 2) {
          tooWide.add(room);
        }
      }
      Text narrow = new Text(words);
      narrow.setWrappingWidth(150);
      Text wide = new Text(words);
      wide.setWrappingWidth(3000);
      assertThat(narrow.getLayoutBounds().getHeight())
          .as("lines")
          .isGreaterThan(2.5 * wide.getLayoutBounds().getHeight());
    });
    assertThat(tooWide).isEmpty();
  }
}
