/** Looks for what readers may not see in everything that leaves a study. */
@NullMarked
package org.casebridge.leak;

import org.jspecify.annotations.NullMarked;
