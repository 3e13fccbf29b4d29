/** The list of cases, and the sheet that shows a whole case at once. */
@NullMarked
package org.casebridge.ui.cases;

import org.jspecify.annotations.NullMarked;
