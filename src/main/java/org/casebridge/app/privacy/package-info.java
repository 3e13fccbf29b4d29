/** What each audience may see: the one place that decides. */
@NullMarked
package org.casebridge.app.privacy;

import org.jspecify.annotations.NullMarked;
