package org.casebridge.ui.cards;

import java.util.ArrayList;
import java.util.List;
import org.casebridge.app.privacy.Disclosure;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Audience;
import org.casebridge.domain.Consent;

/** What readers do not get, and why, in sentences. */
final class DisclosureWords {
  private final Messages messages = Messages.of("carddesign");

  /**
   * One reason.
   *
   * @param sentence with how much it is
   * @param cases how much it is in each case
   */
  record Line(String sentence, List<String> cases) {
    Line {
      cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
      return "Line[" + cases.size() + " cases]";
    }
  }

  /** All reasons there are; none if nothing is left out. */
  List<Line> lines(Disclosure disclosure) {
    List<Line> lines = new ArrayList<>();
    if (!disclosure.refused().isEmpty()) {
      lines.add(
          new Line(
              messages.get("out.refused", disclosure.refused().size()),
              disclosure.refused().stream()
                  .map(it -> messages.get("out.consent", it.pseudonym(), consent(it.consent())))
                  .toList()));
    }
    for (Disclosure.Reason reason : Disclosure.Reason.values()) {
      List<Disclosure.LeftOut> found =
          disclosure.leftOut().stream().filter(it -> it.reason() == reason).toList();
      if (!found.isEmpty()) {
        int count = found.stream().mapToInt(Disclosure.LeftOut::count).sum();
        lines.add(
            new Line(
                sentence(reason, count),
                found.stream()
                    .map(it -> messages.get("out.case", it.pseudonym(), it.count()))
                    .toList()));
      }
    }
    return lines;
  }

  /** All of it in one line. */
  String summary(Disclosure disclosure) {
    int cases = disclosure.refused().size();
    int items = disclosure.leftOut().stream().mapToInt(Disclosure.LeftOut::count).sum();
    String what =
        cases > 0 && items > 0
            ? messages.get("short.both", cases, items)
            : cases > 0
                ? messages.get("short.cases", cases)
                : items > 0 ? messages.get("short.items", items) : messages.get("short.nothing");
    return switch (disclosure.audience()) {
      case RESEARCHER -> messages.get("short.researcher", what);
      case WORKSHOP -> messages.get("short.workshop", what);
      case PUBLICATION -> messages.get("short.publication", what);
    };
  }

  /** Why there is no card at all. */
  String none(Audience audience) {
    return switch (audience) {
      case RESEARCHER -> messages.get("none.researcher");
      case WORKSHOP -> messages.get("none.workshop");
      case PUBLICATION -> messages.get("none.publication");
    };
  }

  private String sentence(Disclosure.Reason reason, int count) {
    return switch (reason) {
      case SENSITIVE -> messages.get("out.sensitive", count);
      case MARKED -> messages.get("out.marked", count);
      case GROUNDS -> messages.get("out.grounds", count);
      case WORDS -> messages.get("out.words", count);
    };
  }

  private String consent(Consent consent) {
    return switch (consent) {
      case TEAM -> messages.get("consent.team");
      case WORKSHOP -> messages.get("consent.workshop");
      case PUBLICATION -> messages.get("consent.publication");
    };
  }
}
