/** Cases side by side: what a comparison shows, worked out from the cases alone. */
@NullMarked
package org.casebridge.app.compare;

import org.jspecify.annotations.NullMarked;
