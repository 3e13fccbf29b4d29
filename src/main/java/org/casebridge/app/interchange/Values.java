package org.casebridge.app.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Coded;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Slot;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Plain values to and from JSON. */
final class Values {
  private Values() {}

  /**
   * The value of a slot; of references the file's names, of lists of records the JSON itself.
   *
   * @param node JSON that fits the schema
   * @throws IllegalArgumentException if there is no such date or moment
   */
  static Object read(Slot slot, JsonNode node) {
    return switch (slot.type()) {
      case TEXT -> Texts.lines(node.stringValue());
      case ID -> node.stringValue();
      case FLAG -> node.booleanValue();
      case NUMBER -> slot.raw() == int.class ? (Object) node.intValue() : node.longValue();
      case REAL -> node.doubleValue() + 0.0;
      case TIME -> moment(node.stringValue());
      case CODE -> code(slot.raw(), node.stringValue());
      case DATE -> new PartialDate(node.stringValue());
      case TEXT_LIST, ID_LIST -> texts(node);
      case RECORD_LIST -> node;
    };
  }

  /** A moment to the millisecond. */
  static Instant moment(String text) {
    try {
      return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no such moment", e);
    }
  }

  /** The value of a fixed vocabulary with a code. */
  static Object code(Class<?> type, String code) {
    for (Object value : type.getEnumConstants()) {
      if (((Coded) value).code().equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException(type.getSimpleName());
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>(node.size());
    node.forEach(item -> texts.add(Texts.lines(item.stringValue())));
    return texts;
  }

  /** Writes a value that is not null. */
  static void write(JsonGenerator json, Object value) {
    switch (value) {
      case String text -> json.writeString(text);
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> {
        if (number == Math.rint(number)) {
          json.writeNumber(number.longValue());
        } else {
          json.writeNumber(number);
        }
      }
      case UUID id -> json.writeString(id.toString());
      case Instant moment -> json.writeString(moment.toString());
      case Coded coded -> json.writeString(coded.code());
      case PartialDate date -> json.writeString(date.iso());
      case List<?> list -> {
        json.writeStartArray();
        for (Object item : list) {
          write(json, item);
        }
        json.writeEndArray();
      }
      case Record record -> Records.write(json, record);
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  /** Writes a named value that is not null. */
  static void write(JsonGenerator json, String name, Object value) {
    json.writeName(name);
    write(json, value);
  }
}
