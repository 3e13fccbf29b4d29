/** The histories of several cases on one line: where everything stands, before it is drawn. */
@NullMarked
package org.casebridge.app.compare.timeline;

import org.jspecify.annotations.NullMarked;
