/** Search in what an audience may see. */
@NullMarked
package org.casebridge.app.search;

import org.jspecify.annotations.NullMarked;
