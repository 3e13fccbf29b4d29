/** What people see: screens over the use cases. JavaFX lives here and nowhere below. */
@NullMarked
package org.casebridge.ui;

import org.jspecify.annotations.NullMarked;
