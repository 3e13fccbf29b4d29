package org.casebridge.ui.compare.mediators;

import java.util.List;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.casebridge.ui.compare.view.Spot;
import org.jspecify.annotations.Nullable;

/** A cell of the matrix; the row and the column beyond the last are the totals. */
record MatrixPlace(int row, int column) {
  private static final String KEY = "support_matrix.";
  private static final String ALL = "*";

  static SupportMatrix.Square square(SupportMatrix matrix, MatrixPlace place) {
    boolean inRow = place.row() < matrix.roles().size();
    boolean inColumn = place.column() < matrix.kinds().size();
    if (inRow && inColumn) {
      return matrix.cells().get(place.row()).get(place.column());
    }
    if (inRow) {
      return matrix.roleTotals().get(place.row());
    }
    return inColumn ? matrix.kindTotals().get(place.column()) : matrix.total();
  }

  /** What the place rests on; a memo beside it is kept by role and kind. */
  static Spot spot(SupportMatrix matrix, MatrixPlace place, String title) {
    return new Spot(
        null,
        key(matrix, place),
        title,
        square(matrix, place).supports().stream()
            .map(it -> new Spot.Ground(it.caseId(), it.supportId()))
            .toList());
  }

  private static String key(SupportMatrix matrix, MatrixPlace place) {
    return KEY + code(matrix.roles(), place.row()) + "." + code(matrix.kinds(), place.column());
  }

  private static String code(List<SupportMatrix.Head> heads, int number) {
    return number < heads.size() ? heads.get(number).code() : ALL;
  }

  /** The place a spot is about; null if it is about none in the matrix. */
  static @Nullable MatrixPlace of(SupportMatrix matrix, Spot spot) {
    for (int row = 0; row <= matrix.roles().size(); row++) {
      for (int column = 0; column <= matrix.kinds().size(); column++) {
        MatrixPlace place = new MatrixPlace(row, column);
        if (key(matrix, place).equals(spot.rowKey())) {
          return place;
        }
      }
    }
    return null;
  }
}
