package org.casebridge.app.handout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casebridge.app.card.ComparisonSheet;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.SheetMaker;
import org.casebridge.app.card.TableSheet;
import org.casebridge.app.compare.Compared;
import org.casebridge.app.compare.ComparisonPart;
import org.casebridge.app.compare.away.ContrastTable;
import org.casebridge.app.compare.away.Heading;
import org.casebridge.app.compare.away.HistoryTable;
import org.casebridge.app.compare.away.SupportTable;
import org.casebridge.app.compare.contrast.Contrast;
import org.casebridge.app.compare.contrast.ContrastKind;
import org.casebridge.app.compare.contrast.Contrasts;
import org.casebridge.app.compare.mediators.SupportMatrix;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Study;

/** The tables of a comparison that are handed out: the views of Compare as they are printed. */
final class Handouts {
  /** Contrasts stand between as many cases as can be told apart in a sentence. */
  private static final int MOST_CONTRASTED = 4;

  /** What a room talks about; which case has what is on the first table. */
  private static final Set<ContrastKind> TOLD =
      EnumSet.of(
          ContrastKind.STANCE_TURN,
          ContrastKind.OUTCOME_SPLIT,
          ContrastKind.SCORES_TURN,
          ContrastKind.OUTCOME_DIFFERS,
          ContrastKind.STATED_ABSENT);

  private final Messages texts = Messages.of("pack");
  private final Study study;
  private final Labels labels;
  private final Paper sheet;
  private final Instant made;

  Handouts(Study study, Labels labels, Paper sheet, Instant made) {
    this.study = study;
    this.labels = labels;
    this.sheet = sheet;
    this.made = made;
  }

  /** The tables that say something. */
  List<ComparisonSheet> of(Compared compared, String title) {
    SheetMaker maker = new SheetMaker(study, labels);
    List<ComparisonSheet> all = new ArrayList<>();
    maker.sheet(compared.grid(), texts.get("handout.grid"), sheet, made).ifPresent(all::add);
    all.add(
        TableSheet.of(
            HistoryTable.of(compared, heading(texts.get("handout.history"), title)).withoutNotes(),
            sheet,
            made));
    int cases = compared.cases().size();
    if (cases > 1 && cases <= MOST_CONTRASTED) {
      List<Contrast> told =
          Contrasts.of(compared.cases(), ComparisonPart.shown(compared.comparison().rows()), labels)
              .stream()
              .filter(it -> TOLD.contains(it.kind()))
              .toList();
      if (!told.isEmpty()) {
        all.add(
            TableSheet.of(
                ContrastTable.of(
                        compared,
                        compared.cases(),
                        told,
                        heading(texts.get("handout.contrasts"), title))
                    .withoutNotes(),
                sheet,
                made));
      }
    }
    SupportMatrix supports = SupportMatrix.of(compared.cases(), labels);
    SupportTable.of(compared, supports, heading(texts.get("handout.support"), title))
        .map(it -> TableSheet.of(it.withoutNotes(), sheet, made))
        .ifPresent(all::add);
    return all;
  }

  private Heading heading(String name, String title) {
    return new Heading(name, title, study.language());
  }
}
