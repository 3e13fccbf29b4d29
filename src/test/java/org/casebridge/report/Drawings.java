package org.casebridge.report;

import java.util.List;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.PathData;

/** Drawings to write in tests. */
final class Drawings {
  static final String SAID = "Destiny: James was a bridge, then Bob a barrier.";

  private Drawings() {}

  static Mark.Words words(String text, double x, double y) {
    return new Mark.Words(
        text, x, y, "Atkinson Hyperlegible Next", 13, 700, true, 0xFF17202A, List.of(), "");
  }

  /** One mark of each kind. */
  static Drawing sample() {
    PathData curve =
        new PathData(List.of(new PathData.Move(0, 0), new PathData.Curve(1.5, 2.25, -3, 4, 5, 6)));
    PathData outline =
        new PathData(
            List.of(
                new PathData.Move(0, 0),
                new PathData.Line(10, 0),
                new PathData.Line(5, -10),
                new PathData.Close()));
    return new Drawing(
        400,
        200.5,
        "Timeline",
        SAID,
        List.of(
            new Mark.Filled(PathData.rectangle(10, 20, 100, 40), 0x805A3DB5, "Phase one: bridge"),
            new Mark.Stroked(curve, 0xFF17202A, 1.5, List.of(4.0, 2.0), Mark.Cap.ROUND, ""),
            new Mark.Hatched(
                PathData.rectangle(120, 20, 60, 40),
                0xFFF1F3F5,
                0xFF9AA3AE,
                -45,
                4,
                0.9,
                "not stated"),
            new Mark.Group(
                PathData.rectangle(0, 0, 50, 50),
                List.of(
                    new Mark.Filled(PathData.rectangle(40, 40, 20, 20), 0xFF0B7263, ""),
                    words("Tapped <first> & ሰላም مرحبا 👩🏽‍🎓", 12, 40)),
                "Destiny"),
            new Mark.Words(
                "James James",
                200,
                90,
                "Any",
                14,
                400,
                false,
                0xFF17202A,
                List.of(new Mark.Letters(0, outline), new Mark.Letters(12.5, outline)),
                "")));
  }
}
