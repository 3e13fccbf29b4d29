/** Takes a view of a comparison out of the window. */
@NullMarked
package org.casebridge.ui.compare.away;

import org.jspecify.annotations.NullMarked;
