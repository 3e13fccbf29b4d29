/** Makes printable, tagged files out of page models. The only place that knows a PDF library. */
@NullMarked
package org.casebridge.report;

import org.jspecify.annotations.NullMarked;
