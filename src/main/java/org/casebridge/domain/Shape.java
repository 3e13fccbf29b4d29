package org.casebridge.domain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of record is made of, so that storing, interchange, search, history and forms follow
 * the model instead of repeating it.
 */
public final class Shape {
  private static final Map<Kind, Shape> SHAPES = new HashMap<>();

  static {
    for (Kind kind : Kind.values()) {
      SHAPES.put(kind, new Shape(kind));
    }
  }

  private final Kind kind;
  private final Node root;
  private final List<Slot> slots;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  private Shape(Kind kind) {
    this.kind = kind;
    List<Slot> found = new ArrayList<>();
    this.root = new Node(kind.type(), "", "", found);
    this.slots = List.copyOf(found);
    for (int i = 0; i < slots.size(); i++) {
      index.put(slots.get(i).path(), i);
    }
  }

  /** The shape of a kind. */
  public static Shape of(Kind kind) {
    Shape shape = SHAPES.get(kind);
    if (shape == null) {
      throw new IllegalArgumentException(kind.name());
    }
    return shape;
  }

  /** The kind. */
  public Kind kind() {
    return kind;
  }

  /** The plain values, in the order of the records' components. */
  public List<Slot> slots() {
    return slots;
  }

  /**
   * The slot at a path.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Slot slot(String path) {
    return slots.get(at(path));
  }

  /** Whether there is a slot at the path. */
  public boolean has(String path) {
    return index.containsKey(path);
  }

  /** A record's plain values, in the order of {@link #slots}. */
  public @Nullable Object[] values(Entity entity) {
    @Nullable Object[] values = new @Nullable Object[slots.size()];
    root.read(entity, values, 0);
    return values;
  }

  /**
   * The record made of plain values.
   *
   * @throws IllegalArgumentException if the record refuses them; the message is for people
   */
  public Entity build(@Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && !slots.get(i).nullable()) {
        throw new IllegalArgumentException(slots.get(i).path() + " is missing");
      }
    }
    return (Entity) root.build(values, new int[1]);
  }

  /** The value at a path. */
  public @Nullable Object get(Entity entity, String path) {
    return values(entity)[at(path)];
  }

  /**
   * The record with one value changed.
   *
   * @throws IllegalArgumentException if the record refuses it
   */
  @SuppressWarnings("unchecked")
  public static <E extends Entity> E with(E entity, String path, @Nullable Object value) {
    Shape shape = of(entity.entityKind());
    @Nullable Object[] values = shape.values(entity);
    values[shape.at(path)] = value;
    return (E) shape.build(values);
  }

  private int at(String path) {
    Integer i = index.get(path);
    if (i == null) {
      throw new IllegalArgumentException(kind + " has no " + path);
    }
    return i;
  }

  static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** A record type, each of whose components is a slot or a record again. */
  private static final class Node {
    private final Constructor<?> constructor;
    private final List<Method> readers = new ArrayList<>();
    private final List<@Nullable Node> children = new ArrayList<>();
    private final int size;

    Node(Class<?> type, String path, String prefix, List<Slot> found) {
      int before = found.size();
      RecordComponent[] parts = type.getRecordComponents();
      for (RecordComponent part : parts) {
        readers.add(part.getAccessor());
        String name = part.getName();
        if (part.getType().isRecord() && part.getType() != PartialDate.class) {
          boolean bare = part.getType() == Stamp.class || part.getType() == Claim.class;
          children.add(
              new Node(
                  part.getType(),
                  path + name + ".",
                  bare ? prefix : prefix + snake(name) + "_",
                  found));
        } else {
          children.add(null);
          found.add(slot(part, path + name, column(prefix, name)));
        }
      }
      size = found.size() - before;
      try {
        constructor =
            type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String column(String prefix, String name) {
      if (!prefix.isEmpty() && name.equals("value")) {
        return prefix.substring(0, prefix.length() - 1);
      }
      String plain = name.endsWith("Id") ? name.substring(0, name.length() - 2) + "_id" : name;
      return prefix + snake(plain);
    }

    private static Slot slot(RecordComponent part, String path, String column) {
      Class<?> raw = part.getType();
      Slot.Type type;
      if (raw == List.class) {
        raw = (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        type =
            raw == String.class
                ? Slot.Type.TEXT_LIST
                : raw == UUID.class ? Slot.Type.ID_LIST : Slot.Type.RECORD_LIST;
      } else if (raw == String.class) {
        type = Slot.Type.TEXT;
      } else if (raw == boolean.class) {
        type = Slot.Type.FLAG;
      } else if (raw == long.class || raw == int.class) {
        type = Slot.Type.NUMBER;
      } else if (raw == Double.class) {
        type = Slot.Type.REAL;
      } else if (raw == UUID.class) {
        type = Slot.Type.ID;
      } else if (raw == Instant.class) {
        type = Slot.Type.TIME;
      } else if (raw == PartialDate.class) {
        type = Slot.Type.DATE;
      } else if (Coded.class.isAssignableFrom(raw)) {
        type = Slot.Type.CODE;
      } else {
        throw new IllegalStateException("no slot for " + part);
      }
      return new Slot(
          path,
          column,
          type,
          raw,
          part.getAnnotatedType().isAnnotationPresent(Nullable.class),
          part.getAnnotation(Prose.class),
          part.getAnnotation(Ref.class),
          part.getAnnotation(Term.class));
    }

    void read(Object record, @Nullable Object[] into, int offset) {
      int at = offset;
      for (int i = 0; i < readers.size(); i++) {
        Object value = call(readers.get(i), record);
        Node child = children.get(i);
        if (child == null) {
          into[at++] = value;
        } else if (value != null) {
          child.read(value, into, at);
          at += child.size;
        }
      }
    }

    Object build(@Nullable Object[] values, int[] at) {
      @Nullable Object[] arguments = new @Nullable Object[readers.size()];
      for (int i = 0; i < arguments.length; i++) {
        Node child = children.get(i);
        arguments[i] = child == null ? values[at[0]++] : child.build(values, at);
      }
      try {
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private static @Nullable Object call(Method reader, Object record) {
      try {
        return reader.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
