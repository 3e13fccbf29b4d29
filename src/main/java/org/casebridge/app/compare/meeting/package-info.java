/** Where assets, opportunity and mediation met, phase by phase. */
@NullMarked
package org.casebridge.app.compare.meeting;

import org.jspecify.annotations.NullMarked;
