package org.casebridge.report;

import org.apache.pdfbox.cos.COSObject;

/** What an element of a document's structure holds. */
sealed interface Kid permits Tag, Kid.Content, Kid.Written {
  /** A stretch of a page's content. */
  record Content(PageMarks page, int mark) implements Kid {}

  /** An element that stands in the file already. */
  record Written(COSObject reference) implements Kid {}
}
