@org.jspecify.annotations.NullMarked
package org.casebridge.ui.compare.meeting;
