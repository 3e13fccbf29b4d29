@NullMarked
package org.casebridge.ui.common;

import org.jspecify.annotations.NullMarked;
