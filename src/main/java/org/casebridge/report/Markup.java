package org.casebridge.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements one after the other; whatever the text holds, it stays text. */
final class Markup {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String name, String... attributes) throws IOException {
    begin(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Ends the element begun last that is still open. */
  Markup close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * An element that holds nothing and needs no end.
   *
   * @param attributes names and values in turn
   */
  Markup empty(String name, String... attributes) throws IOException {
    begin(name, attributes);
    out.append("/>");
    return this;
  }

  /**
   * An element that holds nothing but text.
   *
   * @param attributes names and values in turn
   */
  Markup element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /** Any text, cleaned and escaped. */
  Markup text(String text) throws IOException {
    escape(CleanText.of(text));
    return this;
  }

  /** What is markup already. */
  Markup raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  private void begin(String name, String... attributes) throws IOException {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(CleanText.of(attributes[i + 1]).replace('\n', ' '));
      out.append('"');
    }
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
