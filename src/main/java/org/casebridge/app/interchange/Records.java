package org.casebridge.app.interchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.casebridge.domain.Coded;
import org.casebridge.domain.Leveraged;
import org.casebridge.domain.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The small records that stand in lists, to and from JSON. */
final class Records {
  private Records() {}

  /** Finds what a name in a record points at. */
  @FunctionalInterface
  interface Resolver {
    /** The id; null if there is nothing fit of that name, which is then already told. */
    @Nullable UUID id(String name, Ref ref, String pointer);
  }

  /**
   * The records of a list, without those that point at nothing.
   *
   * @param nodes JSON that fits the schema
   * @throws IllegalArgumentException if a record refuses its values
   */
  static List<Object> read(Class<?> type, JsonNode nodes, String pointer, Resolver resolver) {
    List<Object> records = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Object record = record(type, nodes.get(i), pointer + "/" + i, resolver);
      if (record != null) {
        records.add(record);
      }
    }
    return records;
  }

  private static @Nullable Object record(
      Class<?> type, JsonNode node, String pointer, Resolver resolver) {
    RecordComponent[] parts = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      RecordComponent part = parts[i];
      JsonNode given = node.get(part.getName());
      Ref ref = part.getAnnotation(Ref.class);
      if (given == null) {
        values[i] = fallback(part);
      } else if (ref != null) {
        values[i] = resolver.id(given.stringValue(), ref, pointer + "/" + part.getName());
        if (values[i] == null) {
          return null;
        }
      } else {
        values[i] = value(part.getType(), given);
      }
    }
    return build(type, parts, values);
  }

  private static Object value(Class<?> type, JsonNode given) {
    if (type == String.class) {
      return Texts.lines(given.stringValue());
    }
    if (type == boolean.class) {
      return given.booleanValue();
    }
    if (type == int.class) {
      return given.intValue();
    }
    if (type == Instant.class) {
      return Values.moment(given.stringValue());
    }
    if (Coded.class.isAssignableFrom(type)) {
      return Values.code(type, given.stringValue());
    }
    throw new IllegalStateException("no form for " + type);
  }

  private static @Nullable Object fallback(RecordComponent part) {
    Class<?> type = part.getType();
    if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    if (type == String.class) {
      return "";
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == Leveraged.class) {
      return Leveraged.NOT_STATED;
    }
    throw new IllegalStateException("the schema must ask for " + part);
  }

  private static boolean optional(RecordComponent part) {
    Class<?> type = part.getType();
    return part.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || type == boolean.class
        || type == int.class
        || type == Leveraged.class
        || (type == String.class && !part.getName().equals("kind"));
  }

  private static Object build(Class<?> type, RecordComponent[] parts, @Nullable Object[] values) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a record; what only repeats what a reader assumes is left out. */
  static void write(JsonGenerator json, Record record) {
    json.writeStartObject();
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      Object value;
      try {
        value = part.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      if (value != null && !(optional(part) && value.equals(fallback(part)))) {
        json.writeName(part.getName());
        Values.write(json, value);
      }
    }
    json.writeEndObject();
  }
}
