package org.casebridge.ui.compare.grid;

/**
 * A place in the grid.
 *
 * @param row index among the rows, headings counted
 * @param column index among the columns
 */
public record CellPosition(int row, int column) {}
