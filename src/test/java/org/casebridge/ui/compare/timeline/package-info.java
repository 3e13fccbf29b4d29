/** Histories one beneath the other, as they are shown. */
@NullMarked
package org.casebridge.ui.compare.timeline;

import org.jspecify.annotations.NullMarked;
