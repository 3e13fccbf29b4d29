/** A miniature of the program whose classes break its rules. */
@NullMarked
package org.casebridge.architecture.planted.app.takeaway;

import org.jspecify.annotations.NullMarked;
