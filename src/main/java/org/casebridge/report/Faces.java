package org.casebridge.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

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
  private final Map<Weight, Map<Integer, Optional<Shown>>> found = new EnumMap<>(Weight.class);

  /** A shape in a font. */
  record Shown(Face face, int glyph) {}

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

  /** How a character is shown, or null if no font has it. */
  @Nullable Shown shown(Weight weight, int codePoint) {
    Map<Integer, Optional<Shown>> known = found.computeIfAbsent(weight, _ -> new HashMap<>());
    return known.computeIfAbsent(codePoint, c -> find(weight, c)).orElse(null);
  }

  private Optional<Shown> find(Weight weight, int codePoint) {
    for (Link link : chains.getOrDefault(weight, List.of())) {
      if (link.mayHave().test(codePoint)) {
        Face face = read.computeIfAbsent(link.file(), f -> open(f, link.looseness()));
        if (face.glyph(codePoint) != 0) {
          return Optional.of(new Shown(face, face.glyph(codePoint)));
        }
      }
    }
    return Optional.empty();
  }

  private static Face open(String file, float looseness) {
    return Face.read(Faces.class.getResourceAsStream(FOLDER + file + ".ttf"), looseness);
  }
}
