/** The maps of mediators and the matrix of support. */
@NullMarked
package org.casebridge.ui.compare.mediators;

import org.jspecify.annotations.NullMarked;
