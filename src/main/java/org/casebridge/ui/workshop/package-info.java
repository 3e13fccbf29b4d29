/** Workshops: their scripts, what the room predicted and what it said. */
@NullMarked
package org.casebridge.ui.workshop;

import org.jspecify.annotations.NullMarked;
