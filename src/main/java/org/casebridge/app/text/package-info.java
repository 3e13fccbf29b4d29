/** The words people read: one place that finds and fills them. */
@NullMarked
package org.casebridge.app.text;

import org.jspecify.annotations.NullMarked;
