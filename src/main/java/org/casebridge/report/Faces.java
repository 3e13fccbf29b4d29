package org.casebridge.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The fonts the program brings along, read when first needed. Not safe for several threads at a
 * time: whoever sets text holds this object's lock.
 */
final class Faces {
  /** How heavy letters are. */
  enum Weight {
    REGULAR,
    SEMIBOLD,
    BOLD
  }

  private static final String FOLDER = "/org/casebridge/fonts/";
  private final Map<Weight, List<Link>> chains = new EnumMap<>(Weight.class);
  private final Map<String, Face> read = new HashMap<>();

  /** One font of a chain; the test keeps a file from being read for nothing. */
  private record Link(String file, float looseness, IntPredicate mayHave) {}

  Faces() {
    for (Weight weight : Weight.values()) {
      String own =
          switch (weight) {
            case REGULAR -> "Regular";
            case SEMIBOLD -> "SemiBold";
            case BOLD -> "Bold";
          };
      String other = weight == Weight.REGULAR ? "Regular" : "Bold";
      chains.put(
          weight,
          List.of(
              new Link("AtkinsonHyperlegibleNext-" + own, 1f, c -> c < 0x2600 || c > 0xFA00),
              new Link("NotoSansEthiopic-" + other, 1.1f, Faces::isEthiopic),
              new Link("NotoNaskhArabic-" + other, 1.3f, Faces::isArabic),
              new Link("NotoSansHebrew-" + other, 1f, Faces::isHebrew),
              new Link("NotoSans-" + other, 1.05f, _ -> true),
              new Link("NotoSansMath-Regular", 1f, c -> c >= 0x2000)));
    }
  }

  private static boolean isEthiopic(int c) {
    return (c >= 0x1200 && c <= 0x139F)
        || (c >= 0x2D80 && c <= 0x2DDF)
        || (c >= 0xAB00 && c <= 0xAB2F);
  }

  private static boolean isArabic(int c) {
    return (c >= 0x0600 && c <= 0x06FF)
        || (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x08A0 && c <= 0x08FF)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE);
  }

  private static boolean isHebrew(int c) {
    return (c >= 0x0590 && c <= 0x05FF) || (c >= 0xFB1D && c <= 0xFB4F);
  }

  /** The fonts that may have a character, best first. */
  List<Face> candidates(Weight weight, int codePoint) {
    List<Face> found = new ArrayList<>();
    for (Link link : chains.getOrDefault(weight, List.of())) {
      if (link.mayHave().test(codePoint)) {
        found.add(
            read.computeIfAbsent(
                link.file(),
                f ->
                    Face.read(
                        Faces.class.getResourceAsStream(FOLDER + f + ".ttf"), link.looseness())));
      }
    }
    return found;
  }
}
