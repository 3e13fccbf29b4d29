/** A miniature of the program whose classes break its rules. */
@NullMarked
package org.casebridge.architecture.planted.store;

import org.jspecify.annotations.NullMarked;
