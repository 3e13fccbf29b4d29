/** What stands on a printed page: ready text, in the reader's language, with its marks. */
@NullMarked
package org.casebridge.app.card;

import org.jspecify.annotations.NullMarked;
