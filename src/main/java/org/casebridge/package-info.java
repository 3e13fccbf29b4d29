/** Where the program starts and its parts are put together. */
@NullMarked
package org.casebridge;

import org.jspecify.annotations.NullMarked;
