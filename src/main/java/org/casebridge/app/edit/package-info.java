/** Edits of a study: each an operation that is kept and undone as a whole. */
@NullMarked
package org.casebridge.app.edit;

import org.jspecify.annotations.NullMarked;
