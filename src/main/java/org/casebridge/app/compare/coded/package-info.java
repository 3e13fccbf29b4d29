/**
 * What claims say in codes rather than in free text, for whatever sets cases against each other.
 */
@NullMarked
package org.casebridge.app.compare.coded;

import org.jspecify.annotations.NullMarked;
