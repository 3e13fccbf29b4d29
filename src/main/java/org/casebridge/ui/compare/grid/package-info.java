/** Cases side by side as a grid with heads that stay in sight. */
@NullMarked
package org.casebridge.ui.compare.grid;

import org.jspecify.annotations.NullMarked;
