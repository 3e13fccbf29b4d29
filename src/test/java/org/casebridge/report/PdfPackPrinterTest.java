package org.casebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.casebridge.app.SampleCases;
import org.casebridge.app.card.CardDesign;
import org.casebridge.app.card.Layout;
import org.casebridge.app.card.Leaflet;
import org.casebridge.app.card.Paper;
import org.casebridge.app.card.Turn;
import org.casebridge.app.card.WorkshopPack;
import org.casebridge.app.handout.PackReading;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Audience;
import org.casebridge.store.SqliteStudyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pack of the sample's workshop on its three learners. */
class PdfPackPrinterTest {
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final Instant MADE = Instant.parse("2026-03-04T05:06:07Z");
  private static final CardDesign SHEETS =
      CardDesign.page(Paper.A4).with(Layout.CARD).onSheet(Paper.A4, Turn.LONG_EDGE);
  @TempDir Path folder;
  private SampleCases sample;

  @BeforeEach
  void openTheSample() throws Exception {
    sample = SampleCases.in(folder);
  }

  private WorkshopPack pack(CardDesign design, Paper paper, Audience audience) throws Exception {
    try (StudyFile file =
        new SqliteStudyFiles(Clock.systemUTC()).openReadOnly(folder.resolve("sample.casebridge"))) {
      List<UUID> ids = sample.cases().stream().map(it -> it.learner().id()).toList();
      return new PackReading(file, sample.labels(), audience)
          .read(ids, design, Map.of(), paper, MADE, Progress.NONE)
          .pack()
          .orElseThrow();
    }
  }

  private byte[] print(WorkshopPack pack) throws Exception {
    Path target = folder.resolve("pack.pdf");
    assertThat(new PdfPackPrinter(TYPEFACES).print(pack, target, Progress.NONE)).isTrue();
    return Files.readAllBytes(target);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void packsOfAllLayoutsKeepBothStandards(Layout layout) throws Exception {
    Paper paper = layout == Layout.LARGE_PRINT ? Paper.LETTER : Paper.A4;
    byte[] pdf = print(pack(CardDesign.page(paper).with(layout), paper, Audience.WORKSHOP));

    PdfChecks.assertSound(pdf);
    assertThat(PdfReading.orphans(pdf)).isEmpty();
    assertThat(PdfReading.faint(pdf, 4.5)).isEmpty();
  }

  @Test
  void bookmarksLeadThroughThePack() throws Exception {
    List<String> said =
        PdfChecks.read(
            print(pack(SHEETS, Paper.A4, Audience.WORKSHOP)),
            document -> {
              List<String> lines = new ArrayList<>();
              collect(document.getDocumentCatalog().getDocumentOutline(), "", lines);
              return lines;
            });

    assertThat(said)
        .containsExactly(
            "Workshop for supervisors, HR and educators",
            "Case cards",
            "  Ijakoo",
            "  Muhazzin",
            "  Destiny",
            "Comparison",
            "  The cases side by side",
            "  Advancement histories",
            "  What differs",
            "  Who gave what support",
            "Guiding questions",
            "For the facilitator");
  }

  private static void collect(PDOutlineNode node, String indent, List<String> lines) {
    for (PDOutlineItem item : node.children()) {
      lines.add(indent + item.getTitle());
      collect(item, indent + "  ", lines);
    }
  }

  @Test
  void pagesAreCalledByTheirPart() throws Exception {
    List<String> labels =
        PdfChecks.read(
            print(pack(SHEETS, Paper.A4, Audience.WORKSHOP)),
            document ->
                List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));

    assertThat(labels)
        .startsWith(
            "Workshop for supervisors, HR and educators 1",
            "Workshop for supervisors, HR and educators 2",
            "Case cards 1",
            "Case cards 2",
            "Case cards 3",
            "Case cards 4",
            "Comparison 1")
        .contains("Guiding questions 1")
        .endsWith("For the facilitator 2");
  }

  @Test
  void frontsBeginASheetSoThatBacksMeetThem() throws Exception {
    List<String> pages = PdfChecks.pageTexts(print(pack(SHEETS, Paper.A4, Audience.WORKSHOP)));

    assertThat(pages.get(1)).isBlank();
    assertThat(pages.get(2)).contains("Ijakoo").contains("Before you turn it over");
    assertThat(pages.get(3)).contains("Found the way elsewhere");
  }

  @Test
  void theAgendaIsTheWorkshopsScriptWithoutWhatIsForTheFacilitatorAlone() throws Exception {
    WorkshopPack pack = pack(SHEETS, Paper.A4, Audience.WORKSHOP);

    assertThat(pack.agenda().subtitle()).isEqualTo("What we will do, in about 90 minutes");
    assertThat(pack.agenda().blocks())
        .startsWith(new Leaflet.Step(1, "Who are they?", "10 min", "Read the front of each card."));
    assertThat(pack.agenda().blocks().toString()).doesNotContain("stop after James");
    assertThat(pack.facilitator().blocks())
        .contains(
            new Leaflet.Step(
                5,
                "Who stood in between?",
                "15 min",
                "Destiny last: stop after James and ask again."));
    assertThat(pack.facilitator().blocks().getLast())
        .isInstanceOfSatisfying(
            Leaflet.CaseNotes.class,
            notes -> {
              assertThat(notes.name()).isEqualTo("Destiny");
              assertThat(notes.items())
                  .extracting(it -> it.lead())
                  .contains(
                      "Responsibility: achieved",
                      "Title: denied",
                      "Pay: denied",
                      "Bob, manager: barrier");
            });
  }

  @Test
  void questionsStandUnderWhatTheyAreAskedOf() throws Exception {
    List<String> lines =
        pack(SHEETS, Paper.A4, Audience.WORKSHOP).questions().blocks().stream()
            .map(it ->
                switch (it) {
                  case Leaflet.Heading heading -> heading.text();
                  case Leaflet.Ask ask -> ask.code();
                  default -> "?";
                })
            .toList();

    assertThat(lines)
        .containsExactly(
            "Assets: for each learner",
            "L1",
            "Opportunities: for each learner",
            "O1",
            "Mediators and support: for each learner",
            "M1a",
            "M1b",
            "Where they meet: for each learner",
            "I1",
            "Assets: where you work",
            "L2",
            "Opportunities: where you work",
            "O2",
            "Mediators and support: where you work",
            "M2a",
            "M2b",
            "M2c",
            "M2d",
            "M2e",
            "Where they meet: across the learners",
            "I2");
  }

  @Test
  void nothingSensitiveIsInAPackForOthers() throws Exception {
    String text =
        PdfChecks.flatText(print(pack(CardDesign.page(Paper.A4), Paper.A4, Audience.WORKSHOP)));

    assertThat(text)
        .doesNotContainIgnoringCase("African American")
        .doesNotContainIgnoringCase("weight")
        .doesNotContainIgnoringCase("gender");
  }

  @Test
  void theSamePackGivesTheSameBytes() throws Exception {
    WorkshopPack pack = pack(SHEETS, Paper.A4, Audience.WORKSHOP);

    assertThat(print(pack)).isEqualTo(print(pack));
  }

  @Test
  void cancelledWorkLeavesWhatWasThere() throws Exception {
    WorkshopPack pack = pack(SHEETS, Paper.A4, Audience.WORKSHOP);
    Path target = Files.writeString(folder.resolve("old.pdf"), "old");
    int[] told = {0};
    Progress stop =
        new Progress() {
          @Override
          public void report(double done, String what) {
            told[0]++;
          }

          @Override
          public boolean cancelled() {
            return told[0] == 2;
          }
        };

    assertThat(new PdfPackPrinter(TYPEFACES).print(pack, target, stop)).isFalse();
    assertThat(target).hasContent("old");
  }
}
