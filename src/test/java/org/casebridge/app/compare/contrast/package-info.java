/** In what cases differ. */
@NullMarked
package org.casebridge.app.compare.contrast;

import org.jspecify.annotations.NullMarked;
