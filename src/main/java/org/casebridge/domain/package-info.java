/**
 * The model: immutable records of what a study holds, and the vocabularies. Knows nothing of
 * screens, files or reports.
 */
@NullMarked
package org.casebridge.domain;

import org.jspecify.annotations.NullMarked;
