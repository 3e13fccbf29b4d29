package org.casebridge.app.compare.timeline;

/**
 * A mark on the scale all lanes share.
 *
 * @param x where, in the timeline's units
 * @param label what stands there: a year, a month as ISO 8601 writes it, or an event
 */
public record Tick(double x, String label) {}
