/** Holds the program's texts to the places that use them. */
@NullMarked
package org.casebridge.messages;

import org.jspecify.annotations.NullMarked;
