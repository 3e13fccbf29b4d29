package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the style of web pages promises to those who see less. */
class CardStyleTest {
  /** Each colour of words with the grounds it stands on. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "text", List.of("ground", "panel", "voice"),
          "soft", List.of("ground", "panel", "voice", "pale", "hatch"),
          "asset", List.of("panel"),
          "opportunity", List.of("panel"),
          "mediation", List.of("panel"),
          "outcome", List.of("panel"),
          "barrier", List.of("panel"));

  private String style = "";

  @BeforeEach
  void readStyle() throws Exception {
    try (InputStream in =
        CardStyleTest.class.getResourceAsStream("/org/casebridge/report/cards.css")) {
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The colours set from a place on, up to the end of that block. */
  private Map<String, String> colours(String from) {
    String block = style.substring(style.indexOf(from));
    block = block.substring(0, block.indexOf('}'));
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher each = Pattern.compile("--(\\w+): (#[0-9A-F]{6});").matcher(block);
    while (each.find()) {
      colours.put(each.group(1), each.group(2));
    }
    return colours;
  }

  @Test
  void wordsStandOutAgainstTheirGroundByLightAndByDark() {
    for (String from : List.of(":root", "@media (prefers-color-scheme: dark)")) {
      Map<String, String> colours = colours(from);
      WORDS.forEach((words, grounds) ->
          grounds.forEach(ground ->
              assertThat(contrast(colours.get(words), colours.get(ground)))
                  .as(from + " " + words + " on " + ground)
                  .isGreaterThanOrEqualTo(4.5)));
      // Frames, patterns and icons: WCAG 2.2, 1.4.11.
      for (String line : List.of("frame", "mediation", "barrier")) {
        for (String ground : List.of("panel", "hatch")) {
          assertThat(contrast(colours.get(line), colours.get(ground)))
              .as(from + " " + line + " beside " + ground)
              .isGreaterThanOrEqualTo(3);
        }
      }
    }
  }

  @Test
  void paperIsAlwaysLight() {
    Map<String, String> paper = colours("@media print {");
    assertThat(paper.remove("ground")).isEqualTo("#FFFFFF");
    Map<String, String> light = colours(":root");
    light.remove("ground");
    assertThat(paper).isEqualTo(light);
  }

  @Test
  void theColoursAreThoseOfThePrintedCards() {
    Map<String, String> light = colours(":root");
    assertThat(light)
        .containsEntry("text", SvgShapes.colour(Ink.TEXT))
        .containsEntry("soft", SvgShapes.colour(Ink.SOFT))
        .containsEntry("asset", SvgShapes.colour(Ink.ASSET))
        .containsEntry("opportunity", SvgShapes.colour(Ink.OPPORTUNITY))
        .containsEntry("mediation", SvgShapes.colour(Ink.MEDIATION))
        .containsEntry("outcome", SvgShapes.colour(Ink.OUTCOME))
        .containsEntry("barrier", SvgShapes.colour(Ink.BARRIER))
        .containsEntry("voice", SvgShapes.colour(Ink.VOICE));
  }

  @Test
  void nothingInLargePrintIsBelowEighteenPoints() {
    assertThat(style).contains(".large {\n  font-size: 18pt;\n  --small: 1rem;\n}");
    Matcher sizes = Pattern.compile("font-size: (?!18pt)(?:clamp\\()?([^;,]+)").matcher(style);
    while (sizes.find()) {
      String size = sizes.group(1);
      if (!size.equals("var(--small)")) {
        assertThat(Double.parseDouble(size.replace("rem", ""))).as(size).isGreaterThanOrEqualTo(1);
      }
    }
  }

  @Test
  void nothingInItCouldEndTheStyleOrFetchAFile() {
    assertThat(style).doesNotContain("<", "&", "url(", "@import", "://");
  }

  /** The contrast of two colours (WCAG 2.2). */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    double[] parts = {(rgb >> 16) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0};
    for (int i = 0; i < 3; i++) {
      parts[i] = parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
}
