/** Makes the pictures of the README and the guide from the real program. */
@NullMarked
package org.casebridge.pictures;

import org.jspecify.annotations.NullMarked;
