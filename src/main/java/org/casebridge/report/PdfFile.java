package org.casebridge.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * A document in the making: pages, structure, fonts, bookmarks. What it writes keeps PDF/UA-1 (ISO
 * 14289-1) and PDF/A-2a (ISO 19005-2), and is the same bytes for the same content. A page is
 * written when the next one begins, and the structure piece by piece where {@link #finish} is
 * called, so that memory doesn't grow with the pages. Where the file can't be written any further,
 * each method that draws or finishes throws {@link UncheckedIOException}.
 */
final class PdfFile {
  /** A date as PDF writes it (ISO 32000-1, 7.9.4). */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+00''00'''", Locale.ROOT);

  private static final String COLOURS = "sRGB IEC61966-2.1";

  private final String title;
  private final String lang;
  private final Instant made;
  private final boolean rightToLeft;
  private final ObjectWriter out;
  private final COSObject resources;
  private final PageTree tree;
  private final Structure structure;
  private final Outline outline;
  private final PageLabels labels = new PageLabels();
  private final Map<Face, Canvas.FontUse> fonts = new LinkedHashMap<>();
  private final Set<Integer> opacities = new TreeSet<>();
  private IntPredicate only = _ -> true;
  private final List<Canvas> open = new ArrayList<>();
  private int count;

  PdfFile(String title, String lang, Instant made, boolean rightToLeft, OutputStream to) {
    this.title = plain(title);
    this.lang = lang;
    this.made = made.truncatedTo(ChronoUnit.SECONDS);
    this.rightToLeft = rightToLeft;
    this.out = new ObjectWriter(to);
    this.resources = out.reserve();
    this.tree = new PageTree(out);
    this.structure = new Structure(out);
    this.outline = new Outline(out);
  }

  private static String plain(String text) {
    return CleanText.of(text).replace('\n', ' ');
  }

  /**
   * Leaves pages out of the file, though they are laid out like the others. To be called before the
   * first page.
   *
   * @param pages which pages stay, by their numbers from 1
   */
  void only(IntPredicate pages) {
    only = pages;
    structure.mendHeadings();
  }

  /** The element that holds all others. */
  Tag root() {
    return structure.whole();
  }

  /** How many pages were laid out. */
  int count() {
    return count;
  }

  /** How many pages stand in the file. A document with none can't be ended. */
  int kept() {
    return tree.count();
  }

  /** Opens a page; on those before nothing can be drawn any more. */
  Canvas newPage(float width, float height) {
    closePages();
    return open(width, height);
  }

  /**
   * Opens two pages that follow each other, such as a sheet's front and back; those before stay
   * open until an element is finished.
   */
  List<Canvas> newPages(float width, float height) {
    return List.of(open(width, height), open(width, height));
  }

  private Canvas open(float width, float height) {
    count++;
    boolean stays = only.test(count);
    labels.page(stays);
    PageMarks marks = stays ? new PageMarks(out.reserve()) : null;
    Canvas canvas = new Canvas(marks, width, height, rightToLeft, this::use);
    open.add(canvas);
    if (marks != null) {
      outline.reach(new Outline.Place(marks.reference(), height));
    }
    return canvas;
  }

  private void closePages() {
    for (Canvas canvas : open) {
      PageMarks marks = canvas.marks();
      if (marks != null) {
        close(canvas, marks);
      }
    }
    open.clear();
  }

  private void close(Canvas canvas, PageMarks marks) {
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, COSName.PAGE);
    content.setItem(COSName.PARENT, tree.add(marks.reference()));
    COSArray box = new COSArray();
    for (float edge : new float[] {0, 0, canvas.width(), canvas.height()}) {
      box.add(new COSFloat(edge));
    }
    content.setItem(COSName.MEDIA_BOX, box);
    content.setItem(COSName.CONTENTS, out.addStream(new COSDictionary(), canvas.finish()));
    content.setItem(COSName.RESOURCES, resources);
    content.setName("Tabs", "S");
    content.setInt(COSName.STRUCT_PARENTS, structure.add(marks));
    out.put(marks.reference(), content);
    opacities.addAll(canvas.opacities());
  }

  /**
   * Writes one of the root's elements; nothing may be added to it or drawn for it any more. Ends
   * the page.
   */
  void finish(Tag tag) {
    closePages();
    structure.finish(tag);
    outline.giveUp();
  }

  /**
   * Leads to the page opened last, beneath no other; see {@link #bookmark(int, String, Canvas)}.
   */
  void bookmark(String text) {
    bookmark(0, text);
  }

  /** Leads to the page opened last; see {@link #bookmark(int, String, Canvas)}. */
  void bookmark(int level, String text) {
    bookmark(level, text, open.isEmpty() ? null : open.getLast());
  }

  /**
   * Leads to a page. If that is left out, to the next page that isn't, as long as neither another
   * bookmark of its level or above comes first, nor, if no other stands beneath it, the end of the
   * element that is finished next.
   *
   * @param level how many bookmarks it stands beneath, from 0
   * @param canvas the page or a part of it; null for the next page
   */
  void bookmark(int level, String text, @Nullable Canvas canvas) {
    PageMarks marks = canvas == null ? null : canvas.marks();
    outline.add(
        level,
        plain(text),
        canvas == null || marks == null
            ? null
            : new Outline.Place(marks.reference(), canvas.top()));
  }

  /**
   * From the next page on, readers show pages under these words and a number that begins with 1.
   * Pages left out are counted, so that a page is called the same whether they are there or not.
   *
   * @param prefix put right before the number; may be empty
   */
  void labels(String prefix) {
    labels.begin(plain(prefix));
  }

  private Canvas.FontUse use(Face face) {
    return fonts.computeIfAbsent(
        face, f -> new Canvas.FontUse("F" + fonts.size(), new EmbeddedFont(f)));
  }

  /**
   * Writes what is left. The stream stays open.
   *
   * @throws IllegalStateException if there is no page
   */
  void end() throws IOException {
    closePages();
    if (tree.count() == 0) {
      throw new IllegalStateException("a document has a page at least");
    }
    out.put(resources, resources());
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(COSName.PAGES, tree.end());
    catalog.setString(COSName.LANG, lang);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean("Marked", true);
    catalog.setItem(COSName.MARK_INFO, marked);
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean("DisplayDocTitle", true);
    if (rightToLeft) {
      preferences.setName("Direction", "R2L");
    }
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    catalog.setItem(COSName.METADATA, metadata());
    catalog.setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(colours())));
    catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.end());
    catalog.setItem(COSName.OUTLINES, outline.end());
    COSDictionary called = labels.content();
    if (called != null) {
      catalog.setItem(COSName.PAGE_LABELS, called);
    }
    out.end(out.add(catalog), out.add(information()));
  }

  private COSDictionary resources() throws IOException {
    COSDictionary content = new COSDictionary();
    COSDictionary used = new COSDictionary();
    for (Canvas.FontUse font : fonts.values()) {
      used.setItem(font.name(), font.font().write(out));
    }
    content.setItem(COSName.FONT, used);
    COSDictionary states = new COSDictionary();
    for (int opacity : opacities) {
      COSDictionary state = new COSDictionary();
      state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
      state.setFloat(COSName.CA, opacity / 255f);
      state.setFloat(COSName.CA_NS, opacity / 255f);
      states.setItem(Canvas.opacityName(opacity), state);
    }
    if (states.size() > 0) {
      content.setItem(COSName.EXT_G_STATE, states);
    }
    return content;
  }

  private COSDictionary information() {
    String date = DATE.format(made.atOffset(ZoneOffset.UTC));
    COSDictionary information = new COSDictionary();
    information.setString(COSName.TITLE, title);
    information.setString(COSName.CREATOR, "Casebridge");
    information.setString(COSName.PRODUCER, "Casebridge");
    information.setString(COSName.CREATION_DATE, date);
    information.setString(COSName.MOD_DATE, date);
    return information;
  }

  private COSObject metadata() {
    String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made.atOffset(ZoneOffset.UTC));
    COSDictionary head = new COSDictionary();
    head.setItem(COSName.TYPE, COSName.METADATA);
    head.setName(COSName.SUBTYPE, "XML");
    return out.addPlainStream(
        head, Xmp.packet(title, lang, written).getBytes(StandardCharsets.UTF_8));
  }

  private COSObject colours() {
    COSDictionary profile = new COSDictionary();
    profile.setInt(COSName.N, 3);
    COSDictionary colours = new COSDictionary();
    colours.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    colours.setItem(COSName.S, COSName.GTS_PDFA1);
    colours.setItem(
        COSName.DEST_OUTPUT_PROFILE,
        out.addStream(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
    colours.setString(COSName.INFO, COLOURS);
    colours.setString(COSName.OUTPUT_CONDITION, COLOURS);
    colours.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
    colours.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    return out.add(colours);
  }
}
