/** What the views of one comparison have in common. */
@NullMarked
package org.casebridge.ui.compare.view;

import org.jspecify.annotations.NullMarked;
