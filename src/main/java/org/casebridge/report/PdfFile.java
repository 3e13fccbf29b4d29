package org.casebridge.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document in the making: pages, structure, fonts, bookmarks. What it writes keeps PDF/UA-1 (ISO
 * 14289-1) and PDF/A-2a (ISO 19005-2), and is the same bytes for the same content.
 */
final class PdfFile {
  /** A date as PDF writes it (ISO 32000-1, 7.9.4). */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+00''00'''", Locale.ROOT);

  private final String title;
  private final String lang;
  private final Instant made;
  private final boolean rightToLeft;
  private final Tag root = new Tag("Document");
  private final List<Canvas> pages = new ArrayList<>();
  private final Map<Face, Canvas.FontUse> fonts = new LinkedHashMap<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  private record Bookmark(String title, int page) {}

  PdfFile(String title, String lang, Instant made, boolean rightToLeft) {
    this.title = CleanText.of(title).replace('\n', ' ');
    this.lang = lang;
    this.made = made.truncatedTo(ChronoUnit.SECONDS);
    this.rightToLeft = rightToLeft;
  }

  /** The element that holds all others. */
  Tag root() {
    return root;
  }

  Canvas newPage(float width, float height) {
    Canvas canvas = new Canvas(pages.size(), width, height, rightToLeft, this::use);
    pages.add(canvas);
    return canvas;
  }

  /** Leads to the page opened last. */
  void bookmark(String text) {
    bookmarks.add(new Bookmark(CleanText.of(text).replace('\n', ' '), pages.size() - 1));
  }

  private Canvas.FontUse use(Face face) {
    return fonts.computeIfAbsent(
        face, f -> new Canvas.FontUse("F" + fonts.size(), new EmbeddedFont(f)));
  }

  void write(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(1.7f);
      int print = 1;
      List<PDPage> sheets = new ArrayList<>();
      COSDictionary resources = new COSDictionary();
      for (Canvas canvas : pages) {
        byte[] content = canvas.bytes();
        print = 31 * print + Arrays.hashCode(content);
        PDPage page = new PDPage(new PDRectangle(canvas.width(), canvas.height()));
        page.setContents(
            new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setName("Tabs", "S");
        page.setStructParents(sheets.size());
        document.addPage(page);
        sheets.add(page);
      }
      COSDictionary used = new COSDictionary();
      for (Canvas.FontUse font : fonts.values()) {
        used.setItem(font.name(), font.font().write(document));
      }
      resources.setItem(COSName.FONT, used);
      COSDictionary states = new COSDictionary();
      pages.stream()
          .flatMap(canvas -> canvas.opacities().stream())
          .forEach(it -> states.setItem(Canvas.opacityName(it), opacity(it)));
      if (states.size() > 0) {
        resources.setItem(COSName.EXT_G_STATE, states);
      }
      describe(document);
      List<List<Tag>> marks = pages.stream().map(Canvas::marks).toList();
      COSDictionary structure = new Structure(sheets).write(root, marks);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure);
      addBookmarks(document, sheets);
      document.setDocumentId(made.getEpochSecond() * 31 + print);
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
  }

  private static COSDictionary opacity(int opacity) {
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
    state.setFloat(COSName.CA, opacity / 255f);
    state.setFloat(COSName.CA_NS, opacity / 255f);
    return state;
  }

  private void describe(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(lang);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    if (rightToLeft) {
      preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
    }
    catalog.setViewerPreferences(preferences);

    String date = DATE.format(made.atOffset(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    information.setCreator("Casebridge");
    information.setProducer("Casebridge");
    information.getCOSObject().setString(COSName.CREATION_DATE, date);
    information.getCOSObject().setString(COSName.MOD_DATE, date);
    String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made.atOffset(ZoneOffset.UTC));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.packet(title, lang, written).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);

    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    colours.setInfo("sRGB IEC61966-2.1");
    colours.setOutputCondition("sRGB IEC61966-2.1");
    colours.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    colours.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(colours);
  }

  private void addBookmarks(PDDocument document, List<PDPage> sheets) {
    PDDocumentOutline outline = new PDDocumentOutline();
    for (Bookmark bookmark : bookmarks) {
      PDPage page = sheets.get(bookmark.page());
      PDPageXYZDestination top = new PDPageXYZDestination();
      top.setPage(page);
      top.setTop((int) page.getMediaBox().getHeight());
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(bookmark.title());
      item.setDestination(top);
      outline.addLast(item);
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
    outline.openNode();
  }
}
