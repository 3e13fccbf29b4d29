package org.casebridge.app.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Prediction;
import org.casebridge.domain.Recognition;
import org.casebridge.domain.ScriptStep;
import org.casebridge.domain.Slot;
import org.casebridge.domain.WorkshopNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema is written by hand; this keeps it from falling behind the model. */
class SchemaTest {
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(SchemaCheck.text());
  private static final JsonNode DEFINITIONS = SCHEMA.get("$defs");

  @ParameterizedTest
  @EnumSource
  void everyFieldOfAKindStandsInTheSchemaAndNoOther(Kind kind) {
    Form form = Form.of(kind);
    JsonNode definition = DEFINITIONS.get(form.definition());
    Set<String> expected = new TreeSet<>();
    Set<String> required = new TreeSet<>();
    for (Form.Field field : form.fields()) {
      JsonNode at = definition.get("properties");
      if (field.group().isEmpty()) {
        expected.add(field.name());
        if (field.required()) {
          required.add(field.name());
        }
      } else {
        expected.add(field.group());
        at = resolved(at.get(field.group())).get("properties");
      }
      fits(kind + " " + field.pointer(), field.slot(), at.get(field.name()));
    }
    if (kind == Kind.EXCERPT) {
      expected.add(Form.SUPPORTS);
    }
    if (kind == Kind.CASE) {
      Form.IN_CASE.forEach(part -> expected.add(Form.of(part).section()));
    }
    assertThat(definition.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(definition.get("additionalProperties").booleanValue()).isFalse();
    assertThat(texts(definition.get("required"))).containsExactlyInAnyOrderElementsOf(required);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Recognition.class, ScriptStep.class, Prediction.class, WorkshopNote.class})
  void everyFieldOfASmallRecordStandsInTheSchema(Class<?> type) {
    String name =
        Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
    JsonNode properties = DEFINITIONS.get(name).get("properties");
    Set<String> expected = new TreeSet<>();
    for (RecordComponent part : type.getRecordComponents()) {
      expected.add(part.getName());
      if (Coded.class.isAssignableFrom(part.getType())) {
        assertThat(texts(properties.get(part.getName()).get("enum")))
            .isEqualTo(codes(part.getType()));
      }
    }
    assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theFilesOwnListsStandInTheSchema() {
    Set<String> expected =
        new TreeSet<>(Set.of("$schema", "format", "version", "complete", "study"));
    Form.AT_TOP.forEach(kind -> expected.add(Form.of(kind).section()));
    assertThat(SCHEMA.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(SCHEMA.get("$id").stringValue()).isEqualTo(SchemaCheck.ID);
  }

  private static void fits(String what, Slot slot, JsonNode found) {
    assertThat(found).as(what).isNotNull();
    JsonNode given = resolved(found);
    switch (slot.type()) {
      case TEXT, ID, TIME, DATE ->
          assertThat(given.get("type").stringValue()).as(what).isEqualTo("string");
      case FLAG -> assertThat(given.get("type").stringValue()).as(what).isEqualTo("boolean");
      case NUMBER -> assertThat(given.get("type").stringValue()).as(what).isEqualTo("integer");
      case REAL -> assertThat(given.get("type").stringValue()).as(what).isEqualTo("number");
      case TEXT_LIST, ID_LIST, RECORD_LIST ->
          assertThat(given.get("type").stringValue()).as(what).isEqualTo("array");
      case CODE -> assertThat(texts(given.get("enum"))).as(what).isEqualTo(codes(slot.raw()));
    }
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode ref = node.get("$ref");
    return ref == null ? node : DEFINITIONS.get(ref.stringValue().substring("#/$defs/".length()));
  }

  private static List<String> codes(Class<?> type) {
    List<String> codes = new ArrayList<>();
    for (Object value : type.getEnumConstants()) {
      codes.add(((Coded) value).code());
    }
    return codes;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list != null) {
      list.forEach(item -> texts.add(item.stringValue()));
    }
    return texts;
  }
}
