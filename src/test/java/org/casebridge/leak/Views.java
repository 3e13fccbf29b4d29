package org.casebridge.leak;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.card.HistoryLine;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.GridTable;
import org.casebridge.app.compare.away.ContrastTable;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.compare.away.HistoryTable;
import org.casebridge.app.compare.away.MeetingTable;
import org.casebridge.app.compare.away.SupportTable;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.Contrasts;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.casebridge.app.compare.meeting.MeetingPoint;
import org.casebridge.app.compare.meeting.Route;
import org.casebridge.app.takeaway.Drawing;
import org.casebridge.app.takeaway.Mark;
import org.casebridge.app.takeaway.ViewTable;

/** The views of a comparison as they are taken out of the window. */
final class Views {
  private static final Heading HEADING = new Heading("All of them", "A view", "en");
  private final Compared compared;
  private final List<Contrast> contrasts;
  private final MeetingPoint meeting;

  /**
   * @param compared of one case at least
   */
  Views(Compared compared) {
    this.compared = compared;
    this.contrasts = Contrasts.of(compared.cases(), compared.grid().parts(), compared.labels());
    this.meeting = MeetingPoint.of(compared.cases(), compared.labels());
  }

  /** The table of one of them; nothing where it has nothing to show. */
  Optional<ViewTable> table(Random random) {
    return switch (random.nextInt(6)) {
      case 0, 1 ->
          new GridTable(compared.labels(), compared::excerpt)
              .table(compared.grid(), HEADING.title(), HEADING.subtitle(), HEADING.lang());
      case 2 -> Optional.of(ContrastTable.of(compared, compared.cases(), contrasts, HEADING));
      case 3 -> Optional.of(HistoryTable.of(compared, HEADING));
      case 4 ->
          SupportTable.of(compared, SupportMatrix.of(compared.cases(), compared.labels()), HEADING);
      default -> Optional.of(MeetingTable.of(compared, meeting, HEADING));
    };
  }

  /** A picture with what is read out in place of the views, and some of their words. */
  Drawing drawing() {
    List<HistoryLine> histories =
        compared.cases().stream().map(it -> new HistoryLine(it, compared.labels())).toList();
    String said =
        Stream.of(
                contrasts.stream().map(Contrast::sentence),
                meeting.routes().stream().map(Route::sentence),
                histories.stream().map(it -> it.band().alt()))
            .flatMap(it -> it)
            .collect(Collectors.joining(" "));
    List<Mark> words =
        compared.grid().columns().stream()
            .flatMap(column ->
                Stream.concat(
                    Stream.of(column.pseudonym(), column.headline()),
                    column.band().stream().map(band -> band.label())))
            .map(Views::line)
            .toList();
    return new Drawing(400, 200, HEADING.title(), said.isBlank() ? "Nothing" : said, words);
  }

  private static Mark line(String text) {
    return new Mark.Words(
        text, 10, 20, "Atkinson Hyperlegible Next", 13, 400, false, 0xFF17202A, List.of(), text);
  }
}
