/** Which cases are found. */
@NullMarked
package org.casebridge.app.compare.choosing;

import org.jspecify.annotations.NullMarked;
