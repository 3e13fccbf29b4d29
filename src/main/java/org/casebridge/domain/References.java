package org.casebridge.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who points at whom. */
public final class References {
  private References() {}

  /** The case an item belongs to, or is; null for none. */
  public static @Nullable UUID caseOf(Entity entity) {
    return switch (entity) {
      case Case it -> it.id();
      case CasePart it -> it.caseId();
      case Excerpt it -> it.caseId();
      case Answer it -> it.caseId();
      case Memo it -> it.caseId();
      default -> null;
    };
  }

  /** The ids an item points at, in order, each as often as it is named. */
  public static List<UUID> from(Entity entity) {
    List<UUID> found = new ArrayList<>();
    replaced(
        entity,
        id -> {
          found.add(id);
          return id;
        });
    return found;
  }

  /** Whether an item must go when the item of the id goes. */
  public static boolean ownedBy(Entity entity, UUID owner) {
    Shape shape = Shape.of(entity.entityKind());
    @Nullable Object[] values = shape.values(entity);
    for (int i = 0; i < values.length; i++) {
      Ref ref = shape.slots().get(i).ref();
      if (ref != null && ref.owner() && owner.equals(values[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * The item with nothing left that points at the id; the same item if nothing did.
   *
   * @throws IllegalArgumentException if the item is {@link #ownedBy owned} by it
   */
  @SuppressWarnings("unchecked")
  public static <E extends Entity> E without(E entity, UUID gone) {
    return (E) replaced(entity, id -> id.equals(gone) ? null : id);
  }

  /** The item with each id it points at replaced; null takes a reference away. */
  public static Entity replaced(Entity entity, Replacement change) {
    Shape shape = Shape.of(entity.entityKind());
    @Nullable Object[] values = shape.values(entity);
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Object after = replaced(shape.slots().get(i), values[i], change);
      changed |= !Objects.equals(after, values[i]);
      values[i] = after;
    }
    return changed ? shape.build(values) : entity;
  }

  private static @Nullable Object replaced(Slot slot, @Nullable Object value, Replacement change) {
    if (slot.type() == Slot.Type.RECORD_LIST && value instanceof List<?> list) {
      return list.stream()
          .map(item -> replacedInside(item, change))
          .filter(Objects::nonNull)
          .toList();
    }
    if (slot.ref() == null) {
      return value;
    }
    if (value instanceof UUID id) {
      return change.apply(id);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(id -> change.apply((UUID) id)).filter(Objects::nonNull).toList();
    }
    return value;
  }

  private static @Nullable Object replacedInside(Object item, Replacement change) {
    return switch (item) {
      case Recognition it -> {
        UUID mediator = change.apply(it.mediatorId());
        yield mediator == null ? null : new Recognition(mediator, it.leveraged(), it.inferred());
      }
      case Prediction it -> {
        UUID about = change.apply(it.caseId());
        yield about == null
            ? null
            : new Prediction(about, orNull(it.phaseId(), change), it.answer(), it.votes());
      }
      case WorkshopNote it ->
          new WorkshopNote(
              it.at(),
              it.step(),
              orNull(it.caseId(), change),
              orNull(it.phaseId(), change),
              orNull(it.questionId(), change),
              it.text());
      case ScriptStep it -> it;
      default -> throw new IllegalArgumentException(item.getClass().getName());
    };
  }

  private static @Nullable UUID orNull(@Nullable UUID id, Replacement change) {
    return id == null ? null : change.apply(id);
  }

  /** Says what stands in place of an id; null for nothing. */
  @FunctionalInterface
  public interface Replacement {
    /** What stands in its place. */
    @Nullable UUID apply(UUID id);
  }
}
