package org.casebridge.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;

/** A page's stretches of content, and the elements of the structure they turn out to belong to. */
final class PageMarks {
  private final COSObject reference;
  private final List<COSObject> elements = new ArrayList<>();
  private int known;

  PageMarks(COSObject reference) {
    this.reference = reference;
  }

  COSObject reference() {
    return reference;
  }

  /** The mark of one more stretch of content, counted from 0. */
  int next() {
    elements.add(new COSObject(COSNull.NULL));
    return elements.size() - 1;
  }

  /** A stretch of content belongs to an element. */
  void belongs(int mark, COSObject element) {
    elements.set(mark, element);
    known++;
  }

  /** Whether the elements of all stretches are known. */
  boolean isWhole() {
    return known == elements.size();
  }

  /** The elements by their marks. */
  COSArray elements() {
    return new COSArray(elements);
  }
}
