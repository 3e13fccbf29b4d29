/** Which cases are most alike, by what their claims say in codes. */
@NullMarked
package org.casebridge.app.compare.alike;

import org.jspecify.annotations.NullMarked;
