/** Comparing cases on screen. */
package org.casebridge.ui.compare;
