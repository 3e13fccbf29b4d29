/**
 * The generic form: it edits any kind of item in place, field by field, each kept the moment
 * somebody pauses or goes on.
 */
@NullMarked
package org.casebridge.ui.common.form;

import org.jspecify.annotations.NullMarked;
