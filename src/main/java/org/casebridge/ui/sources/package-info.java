/** The sources: interviews, notes and documents, and the excerpts marked in them. */
@NullMarked
package org.casebridge.ui.sources;

import org.jspecify.annotations.NullMarked;
