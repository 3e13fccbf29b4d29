package org.casebridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of what became of bad inputs, for people: {@code target/bad-inputs}. */
final class BadInputs {
  private final String title;
  private final List<String> lines = new ArrayList<>();
  private int harmed;

  BadInputs(String title) {
    this.title = title;
  }

  void add(String input, String code, String sentence, boolean unharmed) {
    lines.add(
        "| %s | %s | %s | %s |".formatted(input, code, sentence, unharmed ? "yes" : "**no**"));
    harmed += unharmed ? 0 : 1;
  }

  void write() throws IOException {
    Path path = Path.of("target", "bad-inputs", title.replace(' ', '-') + ".md");
    Files.createDirectories(path.getParent());
    List<String> text = new ArrayList<>();
    text.add("# " + title + ": " + lines.size() + ", harmed: " + harmed);
    text.add("");
    text.add("| Input | Code | Sentence | Unharmed |");
    text.add("|---|---|---|---|");
    text.addAll(lines);
    Files.write(path, text);
    System.out.println(title + ": " + lines.size() + ", harmed: " + harmed + "; see " + path);
  }
}
