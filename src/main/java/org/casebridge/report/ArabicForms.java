package org.casebridge.report;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters. The joined shapes come from Unicode's presentation forms, whose names and
 * decompositions say which letter and which place in the word they are for.
 */
final class ArabicForms {
  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final int TATWEEL = 0x640;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LAM = 0x644;

  /** By letter, or by lam with an alef: the four forms, 0 where there is none. */
  private static final Map<String, int[]> FORMS = read();

  private ArabicForms() {}

  private static Map<String, int[]> read() {
    Map<String, int[]> forms = new HashMap<>();
    for (int c = 0xFB50; c <= 0xFEFC; c++) {
      if (!Character.isDefined(c) || (c >= 0xFBB2 && c < 0xFE80)) {
        continue;
      }
      String name = Character.getName(c);
      int form =
          name.endsWith(" ISOLATED FORM")
              ? ISOLATED
              : name.endsWith(" FINAL FORM")
                  ? FINAL
                  : name.endsWith(" INITIAL FORM")
                      ? INITIAL
                      : name.endsWith(" MEDIAL FORM") ? MEDIAL : -1;
      String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (form >= 0
          && (letters.length() == 1 || (letters.length() == 2 && letters.charAt(0) == LAM))) {
        forms.computeIfAbsent(letters, _ -> new int[4])[form] = c;
      }
    }
    return forms;
  }

  /**
   * The shape to set for each char of a text: the char itself, its joined form, or -1 for an alef
   * that the lam before it has taken in.
   */
  static int[] shapes(String text) {
    int n = text.length();
    int[] shapes = new int[n];
    for (int i = 0; i < n; i++) {
      shapes[i] = text.charAt(i);
    }
    for (int i = 0; i < n; i++) {
      int[] forms = FORMS.get(text.substring(i, i + 1));
      if (forms == null || shapes[i] < 0) {
        continue;
      }
      boolean before = joinsOnward(text, neighbour(text, i, -1)) && forms[FINAL] != 0;
      int[] ligature =
          text.charAt(i) == LAM && i + 1 < n ? FORMS.get(text.substring(i, i + 2)) : null;
      if (ligature != null) {
        shapes[i] = before && ligature[FINAL] != 0 ? ligature[FINAL] : ligature[ISOLATED];
        shapes[i + 1] = -1;
        continue;
      }
      boolean after = forms[INITIAL] != 0 && joinsBack(text, neighbour(text, i, 1));
      int form =
          before
              ? (after && forms[MEDIAL] != 0 ? forms[MEDIAL] : forms[FINAL])
              : after ? forms[INITIAL] : forms[ISOLATED];
      shapes[i] = form == 0 ? text.charAt(i) : form;
    }
    return shapes;
  }

  /** The next char that isn't a mark set above or below its letter; -1 at the text's end. */
  private static int neighbour(String text, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < text.length() && isTransparent(text.charAt(i))) {
      i += step;
    }
    return i < text.length() ? i : -1;
  }

  private static boolean isTransparent(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || (type == Character.FORMAT && c != ZERO_WIDTH_JOINER && c != 0x200C);
  }

  private static boolean joinsOnward(String text, int i) {
    if (i < 0) {
      return false;
    }
    char c = text.charAt(i);
    int[] forms = FORMS.get(String.valueOf(c));
    return c == TATWEEL || c == ZERO_WIDTH_JOINER || (forms != null && forms[INITIAL] != 0);
  }

  private static boolean joinsBack(String text, int i) {
    if (i < 0) {
      return false;
    }
    char c = text.charAt(i);
    int[] forms = FORMS.get(String.valueOf(c));
    return c == TATWEEL || c == ZERO_WIDTH_JOINER || (forms != null && forms[FINAL] != 0);
  }
}
