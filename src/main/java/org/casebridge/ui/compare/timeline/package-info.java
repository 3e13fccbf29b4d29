/** Histories one beneath the other, on one line. */
@NullMarked
package org.casebridge.ui.compare.timeline;

import org.jspecify.annotations.NullMarked;
