package org.casebridge.cli;

import java.util.Locale;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Overflow;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** The options that say how cards look. */
final class CardOptions {
  private final PrintCommand command;
  private final ArgSpec layout;
  private final ArgSpec sheet;
  private final ArgSpec turn;
  private final ArgSpec shorten;

  CardOptions(PrintCommand command, Messages texts) {
    this.command = command;
    layout =
        command.add(command.option("--layout", Layout.class, "LAYOUT", texts.get("cards.layout")));
    sheet = command.add(command.option("--sheet", Paper.class, "PAPER", texts.get("cards.sheet")));
    turn = command.add(command.option("--turn", Turn.class, "EDGE", texts.get("cards.turn")));
    shorten = command.flag("--shorten", texts.get("cards.shorten"));
  }

  /**
   * The design asked for.
   *
   * @throws ExpectedProblem if the layout does not come in the size, or cards lie on no such sheet
   */
  CardDesign design() throws ExpectedProblem {
    @Nullable Layout given = layout.getValue();
    Layout chosen = given == null ? Layout.PAGE : given;
    Paper size = command.size().orElse(chosen.papers().getFirst());
    @Nullable Paper on = sheet.getValue();
    @Nullable Turn way = turn.getValue();
    if (!chosen.papers().contains(size) || (on != null && !on.isSheet())) {
      throw new ExpectedProblem(
          "cli.no_size",
          command
              .texts()
              .get("cards.no_size", word(chosen), word(on != null && !on.isSheet() ? on : size)));
    }
    return CardDesign.page(Paper.A4)
        .with(chosen)
        .with(size)
        .with(Command.set(shorten) ? Overflow.SHORTEN : Overflow.CONTINUE)
        .onSheet(on, way == null ? Turn.LONG_EDGE : way);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
