package org.casebridge.app.interchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casebridge.domain.Kind;
import tools.jackson.databind.JsonNode;

/** Holds parts of a file against the shipped JSON Schema and says in sentences what is wrong. */
final class SchemaCheck {
  static final String ID = "urn:casebridge:schema:1";
  private static final String RESOURCE = "/org/casebridge/interchange/casebridge-1.schema.json";

  private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

  SchemaCheck() {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text())));
    List<Kind> roots = new ArrayList<>(Form.AT_TOP);
    roots.add(Kind.STUDY);
    for (Kind kind : roots) {
      schemas.put(
          kind,
          registry.getSchema(SchemaLocation.of(ID + "#/$defs/" + Form.of(kind).definition())));
    }
  }

  /** The schema's text. */
  static String text() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the schema is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an item fits; what does not goes to the findings. */
  boolean fits(Kind kind, JsonNode item, String pointer, Findings findings) {
    Schema schema = schemas.get(kind);
    if (schema == null) {
      throw new IllegalArgumentException(kind.name());
    }
    List<Error> errors = schema.validate(item);
    for (Error error : errors) {
      tell(error, pointer, findings);
    }
    return errors.isEmpty();
  }

  private static void tell(Error error, String pointer, Findings findings) {
    String at = pointer + error.getInstanceLocation();
    switch (error.getKeyword()) {
      case "required" -> findings.add(at, "import.required", String.valueOf(error.getProperty()));
      case "additionalProperties" ->
          findings.add(
              at + "/" + pointerPart(String.valueOf(error.getProperty())),
              "import.unknown_field",
              shortened(String.valueOf(error.getProperty())));
      case "type" ->
          findings.add(
              at,
              endless(error.getInstanceNode()) ? "import.range" : typeKey(error.getSchemaNode()));
      case "enum" -> findings.add(at, "import.enum", codes(error.getSchemaNode()));
      case "minimum", "maximum" -> findings.add(at, "import.range");
      case "maxLength" -> findings.add(at, "import.too_long", error.getSchemaNode().longValue());
      case "minLength" -> findings.add(at, "import.empty");
      case "maxItems" -> findings.add(at, "import.too_many", error.getSchemaNode().longValue());
      case "pattern" ->
          findings.add(
              at,
              error.getSchemaLocation().toString().contains("/date/")
                  ? "import.date"
                  : "import.time");
      default -> findings.add(at, "import.other", error.getKeyword());
    }
  }

  private static boolean endless(JsonNode value) {
    return value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue());
  }

  private static String typeKey(JsonNode type) {
    return typeKey(type.isArray() ? type.get(0).asString() : type.asString());
  }

  /** The sentence's key for a type that is expected, in the schema's words. */
  static String typeKey(String type) {
    return switch (type) {
      case "object" -> "import.type_object";
      case "array" -> "import.type_array";
      case "integer" -> "import.type_integer";
      case "number" -> "import.type_number";
      case "boolean" -> "import.type_boolean";
      default -> "import.type_text";
    };
  }

  private static String codes(JsonNode values) {
    List<String> codes = new ArrayList<>();
    values.forEach(value -> codes.add(value.asString()));
    return String.join(", ", codes);
  }

  /** A name as it stands in a JSON pointer. */
  static String pointerPart(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** A foreign text short enough for a sentence. */
  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
