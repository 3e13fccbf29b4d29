/** The command line: thin commands over the same use cases as the window. */
@NullMarked
package org.casebridge.cli;

import org.jspecify.annotations.NullMarked;
