package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What pages are called: words and a number that counts on (ISO 32000-1, 12.4.2). */
final class PageLabels {
  private final List<Run> runs = new ArrayList<>();
  private String prefix = "";
  private int number;
  private int kept;
  private int expected;
  private boolean named;

  /** Pages that follow each other, from a page counted from 0, with their first number. */
  private record Run(int page, String prefix, int number) {}

  /** From the next page on, pages are called so, and counted from 1. */
  void begin(String words) {
    prefix = words;
    number = 0;
    expected = -1;
    named = true;
  }

  /**
   * Counts a page.
   *
   * @param isKept whether it stands in the file; the others leave a gap in the numbers
   */
  void page(boolean isKept) {
    number++;
    if (isKept) {
      if (number != expected) {
        runs.add(new Run(kept, prefix, number));
      }
      expected = number + 1;
      kept++;
    }
  }

  /** The labels; null if the pages' plain numbers say the same. */
  @Nullable COSDictionary content() {
    if (!named && runs.size() < 2 && (runs.isEmpty() || runs.getFirst().number() == 1)) {
      return null;
    }
    COSArray numbers = new COSArray();
    for (Run run : runs) {
      COSDictionary style = new COSDictionary();
      style.setItem(COSName.S, COSName.D);
      if (!run.prefix().isEmpty()) {
        style.setString(COSName.P, run.prefix());
      }
      if (run.number() > 1) {
        style.setInt("St", run.number());
      }
      numbers.add(COSInteger.get(run.page()));
      numbers.add(style);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }
}
