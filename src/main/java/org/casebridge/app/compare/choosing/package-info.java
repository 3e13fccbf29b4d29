/** Which cases of a study are worth setting side by side: by what they say. */
@NullMarked
package org.casebridge.app.compare.choosing;

import org.jspecify.annotations.NullMarked;
