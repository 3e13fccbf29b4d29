/** What only one case has, what all share, and where stance or outcome turns. */
@NullMarked
package org.casebridge.ui.compare.contrasts;

import org.jspecify.annotations.NullMarked;
