/** Comparing cases on screen. */
@NullMarked
package org.casebridge.ui.compare;

import org.jspecify.annotations.NullMarked;
