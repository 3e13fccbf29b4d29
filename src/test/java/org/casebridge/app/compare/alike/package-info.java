/** How alike cases are. */
@NullMarked
package org.casebridge.app.compare.alike;

import org.jspecify.annotations.NullMarked;
