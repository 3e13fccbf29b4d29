/** Reads from a study what is to be handed out: case cards, and all that a workshop needs. */
@NullMarked
package org.casebridge.app.handout;

import org.jspecify.annotations.NullMarked;
