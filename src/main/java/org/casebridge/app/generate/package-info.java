/** Studies of invented people, for trying out, measuring and testing. */
@NullMarked
package org.casebridge.app.generate;

import org.jspecify.annotations.NullMarked;
