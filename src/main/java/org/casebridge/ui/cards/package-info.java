/** The panel in which case cards are designed, seen before, and taken away. */
@NullMarked
package org.casebridge.ui.cards;

import org.jspecify.annotations.NullMarked;
