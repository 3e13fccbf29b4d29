/** What the use cases need from the study file and the reports, as interfaces they implement. */
@NullMarked
package org.casebridge.app.port;

import org.jspecify.annotations.NullMarked;
