/** A miniature of the program whose classes break its rules. */
@NullMarked
package org.casebridge.architecture.planted.app;

import org.jspecify.annotations.NullMarked;
