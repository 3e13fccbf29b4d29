/** Who stood around a learner, and which support came from whom. */
@NullMarked
package org.casebridge.app.compare.mediators;

import org.jspecify.annotations.NullMarked;
