/** Holds the program to the rules of its architecture. */
@NullMarked
package org.casebridge.architecture;

import org.jspecify.annotations.NullMarked;
