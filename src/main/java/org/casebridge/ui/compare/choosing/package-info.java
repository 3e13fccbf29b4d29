/** Choosing the cases of a comparison: by what they say, or by how alike they are. */
@NullMarked
package org.casebridge.ui.compare.choosing;

import org.jspecify.annotations.NullMarked;
