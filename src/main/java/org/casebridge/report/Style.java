package org.casebridge.report;

/**
 * How letters look.
 *
 * @param size in points
 * @param ink their colour
 */
record Style(Faces.Weight weight, float size, Colour ink) {}
