/** Comparing cases. */
package org.casebridge.app.compare;
