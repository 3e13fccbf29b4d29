/** Where assets, opportunities and mediation met, as three circles with a token for each phase. */
@NullMarked
package org.casebridge.ui.compare.meeting;

import org.jspecify.annotations.NullMarked;
