/** The window: start, places, search, undo, menu, and what opens and closes studies. */
@NullMarked
package org.casebridge.ui.shell;

import org.jspecify.annotations.NullMarked;
