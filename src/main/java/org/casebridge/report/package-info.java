/**
 * Makes printable, tagged files out of page models. The only place that knows the libraries of PDF,
 * spreadsheets and text documents.
 *
 * <p>Pages are set by this package itself and not by way of HTML. Tried out, the HTML renderer at
 * hand put columns that stand side by side after everything else in the reading order, told layout
 * tables as tables, didn't join Arabic letters, and gave {@code #} for what its fonts lacked. Here
 * the order of the structure is the order in which it is made, whatever stands where.
 *
 * <p>From words to paper: {@code CleanText} → {@code Shaper} (fonts, joining, directions) → {@code
 * Paragraph} (lines) → {@code Typesetter} (pieces with their tags) → {@code Flow} (pages) → {@code
 * Canvas} → {@code PdfFile}.
 */
@NullMarked
package org.casebridge.report;

import org.jspecify.annotations.NullMarked;
