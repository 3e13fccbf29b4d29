package org.casebridge.app.generate;

import java.util.List;
import java.util.Locale;

/** Puts sentences together from phrases, so that some words are frequent and many are rare. */
final class Wording {
  private static final List<String> WHO =
      List.of(
          "she",
          "he",
          "the supervisor",
          "the manager",
          "they",
          "a colleague",
          "the trainer",
          "the team leader",
          "the organisation",
          "human resources",
          "the shift lead",
          "the union steward",
          "an older cousin",
          "the night manager",
          "the careers adviser",
          "the head cook",
          "the ward sister",
          "the warehouse foreman",
          "the volunteer tutor",
          "the payroll clerk");
  private static final List<String> DID =
      List.of(
          "asked about",
          "spoke of",
          "noticed",
          "explained",
          "put off",
          "looked for",
          "helped with",
          "paid for",
          "refused",
          "remembered",
          "signed up for",
          "wrote down",
          "took over",
          "recommended",
          "insisted on",
          "kept quiet about",
          "postponed",
          "celebrated",
          "translated",
          "questioned",
          "rehearsed",
          "mislaid",
          "budgeted for",
          "apologised for");
  private static final List<String> WHAT =
      List.of(
          "the English class",
          "the early shift",
          "the training",
          "the next step",
          "the promotion",
          "a certificate",
          "the schedule",
          "the pay",
          "her experience",
          "his degree",
          "the children",
          "the long way to work",
          "the course in bookkeeping",
          "the supervisory programme",
          "the forklift licence",
          "the food safety test",
          "the second job",
          "the home language",
          "the customers’ complaints",
          "a project for the whole department",
          "the evening college",
          "the care of an uncle",
          "the mentoring scheme",
          "the tuition fees",
          "the recognition of foreign papers",
          "the waiting list",
          "an apprenticeship in plumbing",
          "the choir’s accounts",
          "the sewing workshop",
          "the harvest at home",
          "the radio station of the parish",
          "the chess club");
  private static final List<String> WHERE =
      List.of(
          "at work",
          "at the airport",
          "in the kitchen",
          "at the hotel",
          "in the warehouse",
          "on the ward",
          "at the community centre",
          "at home",
          "in the laundry",
          "at the depot",
          "in the canteen",
          "at the harbour",
          "in the bakery",
          "at the clinic",
          "on the tram");
  private static final List<String> WHEN =
      List.of(
          "",
          "again",
          "after a while",
          "in the first year",
          "that winter",
          "before dawn",
          "for two years",
          "every week",
          "without being asked",
          "more than once",
          "at last",
          "during the busy season",
          "the day after the inspection",
          "between two contracts");
  private static final List<String> BECAUSE =
      List.of(
          "",
          "",
          "because nobody else did",
          "since the shift had changed",
          "although it cost time",
          "so that others could rest",
          "while the department was short of people",
          "because the form was in English only",
          "though no one had promised anything",
          "since a neighbour had told of it",
          "as soon as the papers came");
  private static final List<String> FOREIGN =
      List.of(
          "እሷ ሁልጊዜ መማር ትፈልጋለች።",
          "ሥራው ከባድ ነበር።",
          "كانت تتعلم كل يوم.",
          "ساعده المشرف في العمل.",
          "Она хотела учиться дальше.",
          "Він знайшов нову роботу.",
          "היא רצתה ללמוד.",
          "La jefa le dio una oportunidad.",
          "Elle a suivi la formation jusqu’au bout.",
          "Čekala na odpověď celý měsíc.");
  private static final List<String> ONSETS =
      List.of(
          "A", "Ba", "Da", "E", "Fa", "Ga", "Ha", "I", "Ja", "Ka", "La", "Ma", "Na", "O", "Pa",
          "Ra", "Sa", "Ta", "U", "Ya", "Za", "Be", "Di", "Ki", "Lo", "Mi", "No", "Re", "Si", "To");
  private static final List<String> MIDDLES =
      List.of("", "", "la", "ri", "mu", "ne", "so", "vi", "da", "ko", "ya", "bi", "ro", "ze");
  private static final List<String> ENDINGS =
      List.of(
          "n", "ra", "lin", "mo", "sha", "vek", "na", "dir", "li", "to", "wen", "za", "ris", "m");

  private final Chance chance;

  Wording(Chance chance) {
    this.chance = chance;
  }

  /** A sentence with its full stop. */
  String sentence() {
    String plain =
        String.join(
            " ",
            chance.early(WHO),
            chance.early(DID),
            chance.early(WHAT),
            chance.early(WHERE),
            chance.early(WHEN),
            chance.any(BECAUSE));
    return capital(plain.replaceAll(" +", " ").strip()) + ".";
  }

  /** A sentence in another language and mostly another script. */
  String foreign() {
    return chance.any(FOREIGN);
  }

  /** Some sentences. */
  String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  /** A few words without a full stop. */
  String phrase() {
    return capital(chance.early(WHAT)) + " " + chance.early(WHERE);
  }

  /** Where somebody works. */
  String workplace() {
    String where = chance.early(WHERE);
    return capital(where.substring(where.indexOf(' ') + 1));
  }

  /** An invented name. */
  String name() {
    return chance.any(ONSETS) + chance.any(MIDDLES) + chance.any(ENDINGS);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
