package org.casebridge.store;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebridge.domain.Coded;
import org.casebridge.domain.PartialDate;
import org.casebridge.domain.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Turns the model's values into those of the file and back. */
final class Values {
  static final JsonMapper JSON =
      // A text may be as long as the file lets it be.
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addModule(new SimpleModule().addSerializer(Coded.class, new CodeWriter()))
          .build();

  private static final Map<Class<?>, Map<String, Coded>> CODES = new ConcurrentHashMap<>();

  private Values() {}

  /** The value as SQLite keeps it: text, whole number, real, bytes or null. */
  static @Nullable Object toFile(Slot slot, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (slot.type()) {
      case TEXT -> wellFormed((String) value);
      case FLAG -> ((Boolean) value) ? 1L : 0L;
      case NUMBER -> ((Number) value).longValue();
      case REAL -> (Double) value + 0.0; // SQLite keeps no negative zero
      case ID -> bytes((UUID) value);
      case TIME -> ((Instant) value).toEpochMilli();
      case CODE -> ((Coded) value).code();
      case DATE -> ((PartialDate) value).iso();
      case TEXT_LIST, ID_LIST, RECORD_LIST -> wellFormed(JSON.writeValueAsString(value));
    };
  }

  /**
   * The model's value of what lies in the file.
   *
   * @throws IllegalArgumentException if the file holds something else there
   */
  static @Nullable Object fromFile(Slot slot, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    try {
      return switch (slot.type()) {
        case TEXT -> (String) value;
        case FLAG -> ((Number) value).longValue() != 0;
        case NUMBER -> whole(slot, ((Number) value).longValue());
        case REAL -> ((Number) value).doubleValue();
        case ID -> id((byte[]) value);
        case TIME -> Instant.ofEpochMilli(((Number) value).longValue());
        case CODE -> code(slot.raw(), (String) value);
        case DATE -> new PartialDate((String) value);
        case TEXT_LIST, ID_LIST, RECORD_LIST -> list(slot.raw(), (String) value);
      };
    } catch (ClassCastException | JacksonException e) {
      throw new IllegalArgumentException(slot.column() + " holds something else", e);
    }
  }

  private static Object whole(Slot slot, long value) {
    return slot.raw() == int.class ? (Object) Math.toIntExact(value) : (Object) value;
  }

  private static List<?> list(Class<?> raw, String json) {
    if (json.equals("[]")) {
      return List.of();
    }
    JavaType type = JSON.getTypeFactory().constructCollectionType(List.class, raw);
    List<?> list = JSON.readValue(json, type);
    if (list == null || list.stream().anyMatch(it -> it == null || lacks(raw, it))) {
      throw new IllegalArgumentException("a list with a gap");
    }
    return list;
  }

  /** Whether a record lacks what it must not lack. */
  private static boolean lacks(Class<?> type, Object item) {
    if (!type.isRecord()) {
      return false;
    }
    for (RecordComponent part : type.getRecordComponents()) {
      try {
        if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)
            && part.getAccessor().invoke(item) == null) {
          return true;
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return false;
  }

  private static Coded code(Class<?> type, String code) {
    Coded value =
        CODES
            .computeIfAbsent(
                type,
                it ->
                    Arrays.stream(it.getEnumConstants())
                        .map(Coded.class::cast)
                        .collect(Collectors.toMap(Coded::code, Function.identity())))
            .get(code);
    if (value == null) {
      throw new IllegalArgumentException("no such code");
    }
    return value;
  }

  static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID id(byte[] bytes) {
    if (bytes.length != 16) {
      throw new IllegalArgumentException("not an id");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** UTF-8 cannot hold half a surrogate pair, as a cut paste may leave behind. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, '\uFFFD');
    }
    return mended == null ? text : mended.toString();
  }

  private static final class CodeWriter extends ValueSerializer<Coded> {
    @Override
    public void serialize(Coded value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.code());
    }
  }
}
