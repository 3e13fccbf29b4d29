package org.casebridge.app.compare.away;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.meeting.MeetingPoint;
import org.casebridge.app.compare.meeting.Token;
import org.casebridge.app.takeaway.TableCell;
import org.casebridge.app.takeaway.ViewTable;
import org.casebridge.app.text.Messages;
import org.casebridge.app.words.Phrases;
import org.casebridge.domain.Factor;
import org.casebridge.domain.Presence;
import org.casebridge.domain.Score;

/** Where the three factors met as a table: one row for each phase, with its scores. */
public final class MeetingTable {
  private static final Messages TEXTS = Messages.of("away");

  private MeetingTable() {}

  /** The table of the phases of all cases. */
  public static ViewTable of(Compared compared, MeetingPoint meeting, Heading heading) {
    return new ViewTable(
        heading.title(),
        heading.subtitle(),
        heading.lang(),
        TEXTS.get("meeting.corner"),
        Stream.of(Factor.ASSET, Factor.OPPORTUNITY, Factor.MEDIATION)
            .map(it -> new ViewTable.ColumnHead(compared.labels().name(it), ""))
            .toList(),
        meeting.routes().stream()
            .map(route ->
                new ViewTable.Group(
                    Phrases.joined(": ", route.pseudonym(), route.sentence()),
                    Optional.<Factor>empty(),
                    route.tokens().stream().map(MeetingTable::row).toList()))
            .toList());
  }

  private static ViewTable.Row row(Token token) {
    return new ViewTable.Row(
        token.label(),
        "",
        List.of(cell(token.assets()), cell(token.opportunity()), cell(token.mediation())));
  }

  private static TableCell cell(Score score) {
    return new TableCell(
        Phrases.joined("\n", Phrases.score(score), score.reason()),
        score.value() == null ? Presence.NOT_STATED : Presence.PRESENT,
        "",
        null);
  }
}
