/** Parts of a case in words, the same on screens, in comparisons and on cards. */
@NullMarked
package org.casebridge.app.words;

import org.jspecify.annotations.NullMarked;
