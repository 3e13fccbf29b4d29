/** Views taken out of the window. */
@NullMarked
package org.casebridge.ui.compare.away;

import org.jspecify.annotations.NullMarked;
