package org.casebridge.app.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.text.Labels;
import org.casebridge.app.text.Messages;
import org.casebridge.domain.Asset;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.Score;
import org.casebridge.domain.Span;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Support;
import org.casebridge.domain.Tri;
import org.casebridge.domain.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says parts of one case in words. */
public final class Phrases {
  private static final Messages TEXTS = Messages.of("phrases");
  private final CaseFile file;
  private final Labels labels;

  /**
   * Speaks of a case.
   *
   * @param labels the words of its study
   */
  public Phrases(CaseFile file, Labels labels) {
    this.file = file;
    this.labels = labels;
  }

  /** What a mediator is called: the pseudonym, or the role alone. */
  public String mediator(Mediator mediator) {
    String role = labels.term(Vocabulary.MEDIATOR_ROLE, mediator.role());
    return mediator.pseudonym().isBlank() ? role : mediator.pseudonym();
  }

  /** What a mediator is called, with the role. */
  public String mediatorWithRole(Mediator mediator) {
    String role = labels.term(Vocabulary.MEDIATOR_ROLE, mediator.role());
    return mediator.pseudonym().isBlank() || mediator.pseudonym().equalsIgnoreCase(role)
        ? mediator(mediator)
        : joined(", ", mediator.pseudonym(), role);
  }

  /** What the mediator of an id is called; empty if there is none. */
  public String mediator(@Nullable UUID id) {
    return Optional.ofNullable(id).flatMap(file::mediator).map(this::mediator).orElse("");
  }

  /** An asset's capitals, and where it comes from. */
  public String assetKind(Asset asset) {
    return joined(" · ", terms(Vocabulary.CAPITAL, asset.capitals()));
  }

  /** Who saw an asset and put it to use, and who did not. */
  public String recognition(Asset asset) {
    List<String> parts = new ArrayList<>();
    for (Recognition each : asset.recognisedBy()) {
      parts.add(
          starred(
              TEXTS.get("recognised", mediator(each.mediatorId()), labels.name(each.leveraged())),
              each.inferred()));
    }
    if (parts.isEmpty() && asset.leveraged() != Leveraged.NOT_STATED) {
      parts.add(labels.name(asset.leveraged()));
    }
    return String.join("; ", parts);
  }

  /** What a sign of readiness came to. */
  public String judgement(ReadinessSignal signal) {
    String by = mediator(signal.noticedById());
    String judged = labels.name(signal.judgement());
    return by.isEmpty() ? judged : TEXTS.get("judged", by, judged);
  }

  /** What an opportunity is called: its title, or its type alone. */
  public String opportunity(Opportunity opportunity) {
    return opportunity.title().isBlank()
        ? labels.term(Vocabulary.OPPORTUNITY_TYPE, opportunity.type())
        : opportunity.title();
  }

  /** Who took the first step to an opportunity, who decided, gave and paid, what became of it. */
  public String opportunityDetail(Opportunity opportunity) {
    return joined(
        " · ",
        firstStep(opportunity),
        decider(opportunity),
        said(opportunity, "providerId", mediator(opportunity.providerId()), "provided"),
        said(opportunity, "payerId", mediator(opportunity.payerId()), "paid"),
        labels.term(Vocabulary.OPPORTUNITY_STATUS, opportunity.status()));
  }

  /** Who took the first step; empty if not stated. */
  public String firstStep(Opportunity opportunity) {
    String who = labels.term(Vocabulary.INITIATOR, opportunity.initiator());
    return said(opportunity, "initiator", who, "initiated");
  }

  /** Who decided on access to an opportunity; empty if not stated. */
  public String decider(Opportunity opportunity) {
    return said(opportunity, "deciderId", mediator(opportunity.deciderId()), "decided");
  }

  private static String said(Opportunity opportunity, String part, String who, String how) {
    return who.isEmpty() ? "" : starred(TEXTS.get(how, who), inferred(opportunity, part));
  }

  /** Whether an opportunity was linked to advancement; empty if not stated. */
  public String advancement(Opportunity opportunity) {
    return starred(
        switch (opportunity.linkedToAdvancement()) {
          case YES -> TEXTS.get("advancement.yes");
          case NO -> TEXTS.get("advancement.no");
          case NOT_STATED -> "";
        },
        inferred(opportunity, "linkedToAdvancement"));
  }

  private static boolean inferred(Opportunity opportunity, String part) {
    return opportunity.claim().inferredParts().contains(part);
  }

  /** A phase and the word for its stance, e.g. "Under manager James: bridge". */
  public String phase(Phase phase) {
    return file.stance(phase.id())
        .map(stance -> TEXTS.get("phase", phase.label(), labels.name(stance)))
        .orElse(phase.label());
  }

  /** Where a mediator stood in a phase, in a sentence without end. */
  public String mediation(Mediation mediation) {
    return joined("; ", mediation.text(), firstStep(mediation), grounds(mediation));
  }

  /** Whether a mediator took the first step, or expressly did not; empty if not stated. */
  public String firstStep(Mediation mediation) {
    return switch (mediation.proactive()) {
      case PRESENT -> TEXTS.get("proactive.present");
      case STATED_ABSENT -> TEXTS.get("proactive.stated_absent");
      case NOT_STATED -> "";
    };
  }

  /** On what grounds, or expressly not; empty if not stated. */
  public String grounds(Mediation mediation) {
    String text = mediation.grounds().text();
    String voice = labels.name(mediation.grounds().voice());
    return switch (mediation.grounds().presence()) {
      case PRESENT -> TEXTS.get("grounds.present", text, voice);
      case STATED_ABSENT -> TEXTS.get("grounds.stated_absent", text, voice);
      case NOT_STATED -> "";
    };
  }

  /** What sort of support, and who gave it. */
  public String support(Support support) {
    String type = labels.term(Vocabulary.SUPPORT_KIND, support.type());
    return joined(": ", type, support.text());
  }

  /** Whether a support helped, and who has access to it; empty if not stated. */
  public String supportDetail(Support support) {
    String by = mediator(support.mediatorId());
    String helpful =
        support.helpful() == Tri.NOT_STATED
            ? ""
            : support.helpful() == Tri.YES ? TEXTS.get("helpful.yes") : TEXTS.get("helpful.no");
    return joined(" · ", by, helpful);
  }

  /** Whose words an excerpt is, and whether they are retold. */
  public String attribution(Excerpt excerpt) {
    return attribution(excerpt, labels);
  }

  /**
   * Whose words an excerpt is, and whether they are retold.
   *
   * @param labels the words of its study
   */
  public static String attribution(Excerpt excerpt, Labels labels) {
    String voice = labels.name(excerpt.voice());
    return excerpt.paraphrase() ? TEXTS.get("voice.paraphrase", voice) : voice;
  }

  /** A stretch of time as people write it; empty if unknown. */
  public static String span(Span span) {
    String from = span.from() == null ? "" : span.from().iso();
    String to = span.to() == null ? "" : span.to().iso();
    if (from.equals(to) || to.isEmpty()) {
      return from.isEmpty() || from.equals(to) ? from : TEXTS.get("span.from", from);
    }
    return from.isEmpty() ? TEXTS.get("span.to", to) : from + " – " + to;
  }

  /** The stance of a claim about a mediator that says something; null for one that does not. */
  public static @Nullable Stance stance(Mediation mediation) {
    return mediation.claim().presence() == Presence.NOT_STATED ? null : mediation.stance();
  }

  /** A score without needless zeros; a dash where there is none. */
  public static String score(Score score) {
    Double value = score.value();
    if (value == null) {
      return "–";
    }
    return value == Math.rint(value)
        ? Integer.toString(value.intValue())
        : String.format(Locale.ROOT, "%.2f", value).replaceAll("0+$", "");
  }

  /** The words for codes of a vocabulary. */
  public String[] terms(Vocabulary vocabulary, List<String> codes) {
    return codes.stream().map(code -> labels.term(vocabulary, code)).toArray(String[]::new);
  }

  /** A text with a capital at its beginning. */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  /** A text as a sentence, with a capital at its beginning and a stop at its end. */
  public static String sentence(String text) {
    String words = capital(text.strip());
    return words.isEmpty() || words.matches("(?s).*[.!?…؟።]") ? words : words + ".";
  }

  /** The parts that are not blank, joined; what stands between them takes the place of a stop. */
  public static String joined(String between, String... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(part -> part.strip().replaceFirst("(?<!\\.)\\.$", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(between));
  }

  /** The parts that are not blank, joined. */
  public static String joined(String between, Stream<String> parts) {
    return joined(between, parts.toArray(String[]::new));
  }

  /** A text with the mark of what is inferred. */
  public static String starred(String text, boolean inferred) {
    return inferred && !text.isEmpty() ? text + "*" : text;
  }
}
