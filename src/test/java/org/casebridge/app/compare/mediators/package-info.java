/** Mediators and their support. */
package org.casebridge.app.compare.mediators;
