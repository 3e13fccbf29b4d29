/** In what cases differ, in what they agree, and where a case turns within itself. */
@NullMarked
package org.casebridge.app.compare.contrast;

import org.jspecify.annotations.NullMarked;
