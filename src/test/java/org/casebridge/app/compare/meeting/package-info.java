/** Where three factors meet. */
package org.casebridge.app.compare.meeting;
