@NullMarked
package org.casebridge.ui.shell;

import org.jspecify.annotations.NullMarked;
