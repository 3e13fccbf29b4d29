package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What holds for every PDF the program makes. */
public final class PdfChecks {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfChecks() {}

  /** Everything at once. */
  public static void assertSound(byte[] pdf) {
    assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(breaches(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(looseFonts(pdf)).as("fonts not embedded").isEmpty();
    assertThat(misplacedText(pdf)).as("text too small or outside the page").isEmpty();
    assertThat(figuresWithoutWords(pdf)).as("figures without words").isZero();
    assertThat(astray(pdf))
        .as("content that leads to another element than it belongs to")
        .isEmpty();
    assertThat(people(pdf)).as("people named beside the text").isEmpty();
  }

  /** Whom the file names as its author, or the machine's user it was made by. */
  private static List<String> people(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<String> people = new ArrayList<>();
          var information = document.getDocumentInformation();
          for (String said : new String[] {information.getAuthor(), information.getKeywords()}) {
            if (said != null) {
              people.add(said);
            }
          }
          String metadata =
              new String(
                  document.getDocumentCatalog().getMetadata().toByteArray(),
                  StandardCharsets.UTF_8);
          if (metadata.contains("dc:creator")) {
            people.add(metadata);
          }
          return people;
        });
  }

  /** Which rules of a standard a file breaks, as veraPDF judges. */
  public static List<String> breaches(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      TreeSet<String> breaches = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          breaches.add(
              assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage());
        }
      }
      if (!result.isCompliant() && breaches.isEmpty()) {
        breaches.add("not compliant");
      }
      return List.copyOf(breaches);
    } catch (VeraPDFException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of a file in the order of its content. */
  public static String text(byte[] pdf) {
    return read(
        pdf,
        document -> {
          StringWriter out = new StringWriter();
          new PDFTextStripper().writeText(document, out);
          return out.toString();
        });
  }

  /** The text of each page, with every stretch of white space as one space. */
  public static List<String> pageTexts(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<String> texts = new ArrayList<>();
          for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(document).replaceAll("\\s+", " "));
          }
          return texts;
        });
  }

  /** The text with every stretch of white space as one space: lines break where they will. */
  public static String flatText(byte[] pdf) {
    return text(pdf).replaceAll("\\s+", " ").strip();
  }

  /** Fonts whose letters aren't in the file. */
  public static List<String> looseFonts(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<String> loose = new ArrayList<>();
          for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
              PDFont font = page.getResources().getFont(name);
              if (!font.isEmbedded()) {
                loose.add(font.getName());
              }
            }
          }
          return loose;
        });
  }

  /** Letters below 8 points or outside their page. */
  public static List<String> misplacedText(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<String> misplaced = new ArrayList<>();
          PDFTextStripper stripper =
              new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                  boolean blank = at.getUnicode().isBlank();
                  boolean inside =
                      at.getX() >= 20
                          && at.getX() + at.getWidth() <= at.getPageWidth() - 20
                          && at.getY() - at.getFontSizeInPt() * 0.7f >= 10
                          && at.getY() <= at.getPageHeight() - 20;
                  if (!blank && (at.getFontSizeInPt() < 7.99f || !inside)) {
                    misplaced.add(
                        "page "
                            + getCurrentPageNo()
                            + " "
                            + at.getX()
                            + ","
                            + at.getY()
                            + " "
                            + at.getFontSizeInPt());
                  }
                }
              };
          stripper.getText(document);
          return misplaced;
        });
  }

  /** The words for figures, in order. */
  public static List<String> alternatives(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<String> words = new ArrayList<>();
          for (COSDictionary element : elements(document)) {
            if (COSName.getPDFName("Figure").equals(element.getCOSName(COSName.S))) {
              words.add(String.valueOf(element.getString(COSName.ALT)));
            }
          }
          return words;
        });
  }

  private static long figuresWithoutWords(byte[] pdf) {
    return alternatives(pdf).stream()
        .filter(words -> words.isBlank() || words.equals("null"))
        .count();
  }

  /** Stretches of content whose way back from the page isn't the way from the structure to them. */
  private static List<String> astray(byte[] pdf) {
    return read(
        pdf,
        document -> {
          Map<Integer, COSArray> waysBack = new HashMap<>();
          var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
          number(root.getCOSDictionary(COSName.PARENT_TREE), waysBack);
          List<String> told = new ArrayList<>();
          for (COSDictionary element : elements(document)) {
            COSArray kids = element.getCOSArray(COSName.K);
            for (int i = 0; i < kids.size(); i++) {
              COSDictionary page = element.getCOSDictionary(COSName.PG);
              COSBase kid = kids.getObject(i);
              if (kid instanceof COSDictionary mark && mark.containsKey(COSName.MCID)) {
                page = mark.getCOSDictionary(COSName.PG);
                kid = mark.getItem(COSName.MCID);
              }
              if (kid instanceof COSInteger mark && page != null) {
                int key = page.getInt(COSName.STRUCT_PARENTS);
                COSArray way = waysBack.get(key);
                told.add(
                    key
                        + " "
                        + mark.intValue()
                        + " "
                        + (way.getObject(mark.intValue()) == element));
              }
            }
          }
          List<String> expected = new ArrayList<>();
          for (PDPage page : document.getPages()) {
            int key = page.getStructParents();
            for (int mark = 0; mark < waysBack.get(key).size(); mark++) {
              expected.add(key + " " + mark + " true");
            }
          }
          List<String> astray = new ArrayList<>(told);
          expected.forEach(it -> {
            if (!astray.remove(it)) {
              astray.add(it + " is missing");
            }
          });
          return astray;
        });
  }

  private static void number(COSDictionary node, Map<Integer, COSArray> waysBack) {
    COSArray numbers = node.getCOSArray(COSName.NUMS);
    for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
      waysBack.put(numbers.getInt(i), (COSArray) numbers.getObject(i + 1));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      number((COSDictionary) kids.getObject(i), waysBack);
    }
  }

  /** The types of all elements of the structure in reading order. */
  public static List<String> structure(byte[] pdf) {
    return read(
        pdf,
        document -> elements(document).stream().map(e -> e.getNameAsString(COSName.S)).toList());
  }

  static List<COSDictionary> elements(PDDocument document) {
    List<COSDictionary> all = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), all);
    return all;
  }

  private static void collect(COSBase base, List<COSDictionary> all) {
    COSBase plain = base instanceof COSObject object ? object.getObject() : base;
    if (plain instanceof COSArray array) {
      array.forEach(kid -> collect(kid, all));
    } else if (plain instanceof COSDictionary dictionary) {
      if (dictionary.containsKey(COSName.S)) {
        all.add(dictionary);
      }
      if (dictionary.containsKey(COSName.K)) {
        collect(dictionary.getItem(COSName.K), all);
      }
    }
  }

  /** Something read from a document. */
  interface Reading<T> {
    T read(PDDocument document) throws IOException;
  }

  static <T> T read(byte[] pdf, Reading<T> reading) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return reading.read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
