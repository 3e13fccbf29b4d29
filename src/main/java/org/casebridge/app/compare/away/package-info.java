/** The views of a comparison as tables to take away. */
@NullMarked
package org.casebridge.app.compare.away;

import org.jspecify.annotations.NullMarked;
