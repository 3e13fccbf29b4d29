package org.casebridge.app.interchange;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** How strictly JSON is read, and how it is laid out. */
final class Json {
  /** How deep lists and objects may lie in each other; the form itself needs 7. */
  private static final int DEEPEST = 24;

  private static final int LONGEST_TEXT = 12_000_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(100)
                          .maxNameLength(1000)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .build();

  private Json() {}

  static JsonParser parser(InputStream in) {
    return MAPPER.createParser(in);
  }

  /** Writes UTF-8, indented by two blanks, with line feeds on every system. */
  static JsonGenerator generator(OutputStream out) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return MAPPER
        .writer()
        .with(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines))
        .createGenerator(out);
  }

  /** Where in a sound text some pointers' targets begin; a name's place for a member. */
  static Map<String, TokenStreamLocation> locations(InputStream in, Set<String> pointers) {
    Map<String, TokenStreamLocation> found = new HashMap<>();
    Set<String> sought = new HashSet<>(pointers);
    try (JsonParser json = parser(in)) {
      for (JsonToken token = json.nextToken();
          token != null && !sought.isEmpty();
          token = json.nextToken()) {
        if (token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
          String at = json.streamReadContext().pathAsPointer().toString();
          if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
            at = json.streamReadContext().getParent().pathAsPointer().toString();
          }
          if (sought.remove(at)) {
            found.put(at, json.currentTokenLocation());
          }
        }
      }
    } catch (JacksonException e) {
      // What was found before the break is still right; the break itself is told elsewhere.
      return found;
    }
    return found;
  }
}
