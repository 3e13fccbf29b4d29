package org.casebridge.app.interchange;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks for characters that no text of a study may hold. */
final class Texts {
  private Texts() {}

  /** Whether every text of a tree is sound; what is not goes to the findings. */
  static boolean sound(JsonNode node, String pointer, Findings findings) {
    boolean sound = true;
    if (node.isString()) {
      String text = node.stringValue();
      int control = control(text);
      if (control >= 0) {
        findings.add(
            pointer, "import.control", String.format("U+%04X", (int) text.charAt(control)));
        sound = false;
      } else if (broken(text)) {
        findings.add(pointer, "import.surrogate");
        sound = false;
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        sound &= sound(node.get(i), pointer + "/" + i, findings);
      }
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        sound &=
            sound(
                entry.getValue(),
                pointer + "/" + SchemaCheck.pointerPart(entry.getKey()),
                findings);
      }
    }
    return sound;
  }

  /** A text with the line ends the program uses. */
  static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int control(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t' && c != '\r')
          || c == 0x7F
          || c == 0xFFFE
          || c == 0xFFFF) {
        return i;
      }
    }
    return -1;
  }

  private static boolean broken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
