/** Who stood around each learner, and which support came from whom. */
@NullMarked
package org.casebridge.ui.compare.mediators;

import org.jspecify.annotations.NullMarked;
