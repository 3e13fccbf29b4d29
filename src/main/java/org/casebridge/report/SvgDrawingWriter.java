package org.casebridge.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.casebridge.app.port.DrawingWriter;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;

/**
 * Writes pictures as SVG 1.1, without scripts or anything from elsewhere. Words that come with
 * their letters are drawn with them and labelled with their text, since a reader's machine may lack
 * the font; an outline that comes again is written once. Others are written as text. Any thread may
 * call it.
 */
public final class SvgDrawingWriter implements DrawingWriter {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String LINKS = "http://www.w3.org/1999/xlink";

  /** Makes a writer. */
  public SvgDrawingWriter() {}

  @Override
  public void write(Drawing drawing, Path target, Progress progress) throws ExpectedProblem {
    new SafeFile().write(target, out -> write(drawing, out), progress);
  }

  private static void write(Drawing drawing, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new Picture(xml).write(drawing);
      xml.close();
    } catch (XMLStreamException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
  }

  /** One picture in the making. */
  private static final class Picture {
    private final XMLStreamWriter xml;
    private final IdentityHashMap<PathData, String> outlines = new IdentityHashMap<>();
    private int clips;

    Picture(XMLStreamWriter xml) {
      this.xml = xml;
    }

    void write(Drawing drawing) throws XMLStreamException {
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeNamespace("xlink", LINKS);
      attribute("width", drawing.width());
      attribute("height", drawing.height());
      xml.writeAttribute(
          "viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
      xml.writeAttribute("role", "img");
      xml.writeAttribute("aria-labelledby", "title desc");
      said("title", drawing.title());
      said("desc", drawing.description());
      for (Mark mark : drawing.marks()) {
        write(mark);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    }

    private void said(String element, String words) throws XMLStreamException {
      begin(element);
      xml.writeAttribute("id", element);
      xml.writeCharacters(words);
      xml.writeEndElement();
    }

    /** On a line of its own; never within text, where a line end would show. */
    private void begin(String element) throws XMLStreamException {
      xml.writeCharacters("\n");
      xml.writeStartElement(element);
    }

    private void write(Mark mark) throws XMLStreamException {
      switch (mark) {
        case Mark.Filled it -> filled(it.path(), it.colour(), it.label());
        case Mark.Stroked it -> stroked(it);
        case Mark.Hatched it -> hatched(it);
        case Mark.Words it -> words(it);
        case Mark.Group it -> group(it);
      }
    }

    private void filled(PathData path, int colour, String label) throws XMLStreamException {
      begin("path");
      path(path);
      paint("fill", colour);
      end(label);
    }

    private void stroked(Mark.Stroked line) throws XMLStreamException {
      begin("path");
      path(line.path());
      xml.writeAttribute("fill", "none");
      paint("stroke", line.colour());
      attribute("stroke-width", line.width());
      if (!line.dash().isEmpty()) {
        xml.writeAttribute(
            "stroke-dasharray",
            line.dash().stream().map(Picture::number).collect(Collectors.joining(" ")));
      }
      switch (line.cap()) {
        case BUTT -> {}
        case ROUND -> xml.writeAttribute("stroke-linecap", "round");
        case SQUARE -> xml.writeAttribute("stroke-linecap", "square");
      }
      end(line.label());
    }

    /** With each line drawn, since not every program that reads SVG knows its patterns. */
    private void hatched(Mark.Hatched patch) throws XMLStreamException {
      begin("g");
      label(patch.label());
      String clip = clip(patch.path());
      if (patch.ground() >>> 24 > 0) {
        filled(patch.path(), patch.ground(), "");
      }
      begin("path");
      xml.writeAttribute("clip-path", "url(#" + clip + ")");
      path(Hatching.lines(patch));
      xml.writeAttribute("fill", "none");
      paint("stroke", patch.hatch());
      attribute("stroke-width", patch.lineWidth());
      xml.writeEndElement();
      xml.writeEndElement();
    }

    private String clip(PathData path) throws XMLStreamException {
      clips++;
      String id = "clip" + clips;
      begin("clipPath");
      xml.writeAttribute("id", id);
      xml.writeStartElement("path");
      xml.writeAttribute("d", data(path));
      if (path.evenOdd()) {
        xml.writeAttribute("clip-rule", "evenodd");
      }
      xml.writeEndElement();
      xml.writeEndElement();
      return id;
    }

    private void words(Mark.Words words) throws XMLStreamException {
      if (!words.letters().isEmpty()) {
        begin("g");
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-label", words.text());
        paint("fill", words.colour());
        label(words.label());
        for (Mark.Letters letters : words.letters()) {
          String id = outline(letters.outline());
          xml.writeEmptyElement("use");
          xml.writeAttribute("xlink", LINKS, "href", "#" + id);
          attribute("x", words.x() + letters.x());
          attribute("y", words.y());
        }
        xml.writeEndElement();
        return;
      }
      begin("text");
      attribute("x", words.x());
      attribute("y", words.y());
      xml.writeAttribute("font-family", family(words.family()));
      attribute("font-size", words.size());
      xml.writeAttribute("font-weight", String.valueOf(words.weight()));
      if (words.italic()) {
        xml.writeAttribute("font-style", "italic");
      }
      paint("fill", words.colour());
      xml.writeAttribute("xml:space", "preserve");
      label(words.label());
      xml.writeCharacters(words.text());
      xml.writeEndElement();
    }

    private String outline(PathData outline) throws XMLStreamException {
      String known = outlines.get(outline);
      if (known != null) {
        return known;
      }
      String id = "letters" + (outlines.size() + 1);
      outlines.put(outline, id);
      xml.writeStartElement("defs");
      xml.writeEmptyElement("path");
      xml.writeAttribute("id", id);
      path(outline);
      xml.writeEndElement();
      return id;
    }

    /** Quoted, so that a name stays one name; then whatever the reader's machine has. */
    private static String family(String name) {
      return "'" + name.replace("'", "").replace("\\", "") + "', sans-serif";
    }

    private void group(Mark.Group group) throws XMLStreamException {
      begin("g");
      label(group.label());
      PathData clip = group.clip();
      if (clip != null) {
        String id = clip(clip);
        begin("g");
        xml.writeAttribute("clip-path", "url(#" + id + ")");
      }
      for (Mark mark : group.marks()) {
        write(mark);
      }
      if (clip != null) {
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }

    private void path(PathData path) throws XMLStreamException {
      xml.writeAttribute("d", data(path));
      if (path.evenOdd()) {
        xml.writeAttribute("fill-rule", "evenodd");
      }
    }

    private void end(String label) throws XMLStreamException {
      label(label);
      xml.writeEndElement();
    }

    private void label(String label) throws XMLStreamException {
      if (!label.isBlank()) {
        xml.writeStartElement("title");
        xml.writeCharacters(label);
        xml.writeEndElement();
      }
    }

    private void paint(String what, int argb) throws XMLStreamException {
      xml.writeAttribute(what, String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF));
      int opacity = argb >>> 24;
      if (opacity < 255) {
        attribute(what + "-opacity", opacity / 255.0);
      }
    }

    private void attribute(String name, double value) throws XMLStreamException {
      xml.writeAttribute(name, number(value));
    }

    private static String data(PathData path) {
      return path.segments().stream().map(Picture::segment).collect(Collectors.joining(" "));
    }

    private static String segment(PathData.Segment segment) {
      return switch (segment) {
        case PathData.Move it -> "M" + numbers(it.x(), it.y());
        case PathData.Line it -> "L" + numbers(it.x(), it.y());
        case PathData.Curve it -> "C" + numbers(it.x1(), it.y1(), it.x2(), it.y2(), it.x(), it.y());
        case PathData.Close _ -> "Z";
      };
    }

    private static String numbers(double... values) {
      StringBuilder text = new StringBuilder();
      for (double value : values) {
        text.append(text.isEmpty() ? "" : " ").append(number(value));
      }
      return text.toString();
    }

    /** Three decimals at most, a point whatever the machine's language. */
    private static String number(double value) {
      String text = String.format(Locale.ROOT, "%.3f", value);
      String plain = text.replaceFirst("\\.?0+$", "");
      return plain.equals("-0") ? "0" : plain;
    }
  }
}
