package org.casebridge.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote in an item: the texts that search finds and that the disclosure check reads.
 *
 * @param heading the texts that name the item in lists, joined by line breaks
 * @param body all its other texts, joined by line breaks
 */
public record Writing(String heading, String body) {

  /** The writing in an item. */
  public static Writing in(Entity entity) {
    Shape shape = Shape.of(entity.entityKind());
    @Nullable Object[] values = shape.values(entity);
    List<String> heading = new ArrayList<>();
    List<String> body = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Prose prose = shape.slots().get(i).prose();
      Object value = values[i];
      if (prose != null && value != null) {
        collect(value, prose.heading() ? heading : body);
      }
    }
    return new Writing(String.join("\n", heading), String.join("\n", body));
  }

  private static void collect(Object value, List<String> into) {
    switch (value) {
      case String text -> {
        if (!text.isBlank()) {
          into.add(text);
        }
      }
      case List<?> list -> list.forEach(item -> collect(item, into));
      case Record record -> {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
          if (part.isAnnotationPresent(Prose.class)) {
            try {
              Object inner = part.getAccessor().invoke(record);
              if (inner != null) {
                collect(inner, into);
              }
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          }
        }
      }
      default -> throw new IllegalArgumentException(value.getClass().getName());
    }
  }

  @Override
  public String toString() {
    return "Writing";
  }
}
