package org.casebridge.app.compare;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casebridge.domain.Presence;

/**
 * How much of a comparison the material speaks to.
 *
 * <p>A comparison is the matrix of the framework method, one column per case and one row per theme,
 * in which an empty cell shows where the data are silent (J. Ritchie and L. Spencer, "Qualitative
 * data analysis for applied policy research", in A. Bryman and R. G. Burgess, "Analyzing
 * Qualitative Data", 1994; N. K. Gale et al., BMC Medical Research Methodology 13:117, 2013). A
 * stated absence is not silence and counts as stated. Scores are the researcher's own and have no
 * excerpts, so a row of scores is never evidenced.
 *
 * @param cells how many cells there are; headings have none
 * @param stated in how many of them the material speaks: something is present or stated absent
 * @param evidenced in how many of these every claim has an excerpt behind it, one kept from who
 *     looks counting too
 */
public record Coverage(int cells, int stated, int evidenced) {
  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a part is larger than its whole, or negative
   */
  public Coverage {
    if (evidenced < 0 || evidenced > stated || stated > cells) {
      throw new IllegalArgumentException("0 <= evidenced <= stated <= cells");
    }
  }

  /**
   * The coverage of one row over all cases; a heading has no cells.
   *
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public static Coverage ofRow(ComparisonGrid grid, int row) {
    return grid.rows().get(row).heading() ? of(Stream.empty()) : of(cellsOfRow(grid, row));
  }

  /**
   * The coverage of one case over all rows.
   *
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public static Coverage ofColumn(ComparisonGrid grid, int column) {
    grid.columns().get(column);
    return of(parts(grid).mapToObj(row -> grid.cell(row, column)));
  }

  /** The coverage of the whole comparison. */
  public static Coverage ofAll(ComparisonGrid grid) {
    return of(parts(grid).boxed().flatMap(row -> cellsOfRow(grid, row)));
  }

  /** The share of cells in which the material speaks, 0 to 1; 0 where there are no cells. */
  public double statedShare() {
    return share(stated, cells);
  }

  /**
   * The share of stated cells with an excerpt behind every claim, 0 to 1; 0 where none is stated.
   */
  public double evidencedShare() {
    return share(evidenced, stated);
  }

  private static IntStream parts(ComparisonGrid grid) {
    return IntStream.range(0, grid.rows().size()).filter(row -> !grid.rows().get(row).heading());
  }

  private static Stream<Cell> cellsOfRow(ComparisonGrid grid, int row) {
    return IntStream.range(0, grid.columns().size()).mapToObj(column -> grid.cell(row, column));
  }

  private static Coverage of(Stream<Cell> cells) {
    int all = 0;
    int stated = 0;
    int evidenced = 0;
    for (Cell cell : (Iterable<Cell>) cells::iterator) {
      all++;
      if (cell.presence() != Presence.NOT_STATED) {
        stated++;
        if (cell.withoutEvidence() == 0 && !cell.behind().nothing()) {
          evidenced++;
        }
      }
    }
    return new Coverage(all, stated, evidenced);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
