package org.casebridge.report;

import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.casebridge.app.card.CardDeck;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The small parts of a text document (ECMA-376, part 1). */
final class DocxParts {
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxParts() {}

  /** What the document says of itself; nobody is named. */
  static void properties(XWPFDocument document, CardDeck deck) {
    String made = deck.made().truncatedTo(ChronoUnit.SECONDS).toString();
    POIXMLProperties properties = document.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(CleanText.of(deck.title()));
    core.getUnderlyingProperties().setLanguageProperty(deck.lang());
    core.setCreator("");
    try {
      core.setCreated(made);
      core.setModified(made);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Casebridge");
  }

  /** The language of the document, and that no older word processor is to be imitated. */
  static void settings(XWPFDocument document, String lang) {
    CTSettings settings = document.getSettings().getCTSettings();
    // The small set of schemas that comes with the library has no type for this one.
    try (XmlCursor at = settings.newCursor()) {
      at.toEndToken();
      at.beginElement(new QName(WORDS, "compat", "w"));
      at.beginElement(new QName(WORDS, "compatSetting", "w"));
      at.insertAttributeWithValue(new QName(WORDS, "name", "w"), "compatibilityMode");
      at.insertAttributeWithValue(
          new QName(WORDS, "uri", "w"), "http://schemas.microsoft.com/office/word");
      at.insertAttributeWithValue(new QName(WORDS, "val", "w"), "15");
    }
    DocxStyles.language(settings.addNewThemeFontLang(), lang);
  }

  /**
   * The lists: the first has bullets; each of the others counts phases, and events within them.
   *
   * @param counted how many count, each from one
   * @param hanging how far the words stand from the sign, in twips
   */
  static void lists(XWPFDocument document, int counted, int hanging) {
    CTNumbering lists = CTNumbering.Factory.newInstance();
    CTAbstractNum bullets = kind(lists, 0);
    level(bullets, 0, STNumberFormat.BULLET, "•", hanging);
    level(bullets, 1, STNumberFormat.BULLET, "–", hanging);
    CTAbstractNum numbers = kind(lists, 1);
    level(numbers, 0, STNumberFormat.DECIMAL, "%1.", hanging);
    level(numbers, 1, STNumberFormat.LOWER_LETTER, "%2)", hanging);
    for (int i = 1; i <= counted + 1; i++) {
      CTNum list = lists.addNewNum();
      list.setNumId(BigInteger.valueOf(i));
      list.addNewAbstractNumId().setVal(i == 1 ? BigInteger.ZERO : BigInteger.ONE);
      if (i > 1) {
        CTNumLvl anew = list.addNewLvlOverride();
        anew.setIlvl(BigInteger.ZERO);
        anew.addNewStartOverride().setVal(BigInteger.ONE);
      }
    }
    document.createNumbering().setNumbering(lists);
  }

  private static CTAbstractNum kind(CTNumbering lists, int id) {
    CTAbstractNum kind = lists.addNewAbstractNum();
    kind.setAbstractNumId(BigInteger.valueOf(id));
    return kind;
  }

  private static void level(
      CTAbstractNum kind, int number, STNumberFormat.Enum format, String sign, int hanging) {
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.valueOf(number));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(sign);
    level.addNewLvlJc().setVal(STJc.LEFT);
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf((long) hanging * (number + 1)));
    indent.setHanging(BigInteger.valueOf(hanging));
  }
}
