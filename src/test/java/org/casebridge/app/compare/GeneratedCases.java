package org.casebridge.app.compare;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.casebridge.app.generate.Generator;
import org.casebridge.app.port.Progress;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.CasePart;
import org.casebridge.domain.Entity;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;

/** Generated cases without the way through a file, and cases with a list exchanged. */
public final class GeneratedCases {
  private GeneratedCases() {}

  /** So many cases; the same arguments give the same ones. */
  public static List<CaseFile> of(int count, long seed) {
    Map<UUID, Case> learners = new LinkedHashMap<>();
    Map<UUID, Set<Entity>> parts = new LinkedHashMap<>();
    Map<UUID, UUID> caseOf = new LinkedHashMap<>();
    Map<UUID, Excerpt> excerpts = new LinkedHashMap<>();
    List<EvidenceLink> links = new ArrayList<>();
    for (Entity row : new Generator(count, seed, Progress.NONE)) {
      switch (row) {
        case Case learner -> learners.put(learner.id(), learner);
        case CasePart part -> {
          parts.computeIfAbsent(part.caseId(), _ -> new LinkedHashSet<>()).add(part);
          caseOf.put(part.id(), part.caseId());
        }
        case Excerpt excerpt -> excerpts.put(excerpt.id(), excerpt);
        case EvidenceLink link -> links.add(link);
        default -> {}
      }
    }
    for (EvidenceLink link : links) {
      Set<Entity> own = parts.get(caseOf.get(link.claimId()));
      own.add(link);
      own.add(excerpts.get(link.excerptId()));
    }
    return learners.values().stream().map(it -> file(it, parts.get(it.id()))).toList();
  }

  /**
   * A case with one of its lists exchanged.
   *
   * @param name the list's name in the record, e.g. {@code events}
   */
  public static CaseFile with(CaseFile file, String name, List<?> list) {
    return made(part -> {
      try {
        return part.getName().equals(name) ? list : part.getAccessor().invoke(file);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    });
  }

  private static CaseFile file(Case learner, Set<Entity> rows) {
    return made(part -> {
      Class<?> type = part.getType();
      return type == List.class ? rowsOf(part, rows) : type == Set.class ? Set.of() : learner;
    });
  }

  private static List<Entity> rowsOf(RecordComponent list, Set<Entity> rows) {
    ParameterizedType type = (ParameterizedType) list.getGenericType();
    Class<?> row = (Class<?>) type.getActualTypeArguments()[0];
    return rows.stream().filter(row::isInstance).toList();
  }

  // By name, so that a kind of item added to the model needs no change here.
  private static CaseFile made(Function<RecordComponent, Object> value) {
    RecordComponent[] parts = CaseFile.class.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return CaseFile.class
          .getDeclaredConstructor(types)
          .newInstance(Arrays.stream(parts).map(value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
