/** Histories on one line. */
package org.casebridge.app.compare.timeline;
