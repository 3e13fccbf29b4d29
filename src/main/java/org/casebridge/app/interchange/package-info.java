/** The open form of a study: JSON that people and other programs can read and write. */
@NullMarked
package org.casebridge.app.interchange;

import org.jspecify.annotations.NullMarked;
