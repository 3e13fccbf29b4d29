package org.casebridge.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casebridge.app.port.ExpectedProblem;
import org.casebridge.app.port.Progress;
import org.casebridge.app.port.StudyFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Shape;
import org.jspecify.annotations.Nullable;

/** Reads all that a study holds, to compare it whole. */
public final class Whole {
  private Whole() {}

  /** Every row by its id. */
  public static Map<UUID, Entity> of(StudyFile study) throws ExpectedProblem {
    return byId(rows(study));
  }

  static List<Entity> rows(StudyFile study) throws ExpectedProblem {
    List<Entity> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      rows.addAll(study.all(kind.type()));
    }
    return rows;
  }

  static Map<UUID, Entity> byId(List<? extends Entity> rows) {
    Map<UUID, Entity> map = new HashMap<>();
    rows.forEach(row -> map.put(row.id(), row));
    return map;
  }

  /** Makes a study file and leaves it open. */
  public static StudyFile made(Path path, List<? extends Entity> rows) throws ExpectedProblem {
    return new SqliteStudyFiles(Clock.systemUTC()).create(path, rows, Progress.NONE);
  }

  /** A digest of every value of every row, the same in every process. */
  static String digest(StudyFile study) throws ExpectedProblem {
    List<Entity> rows = rows(study);
    rows.sort(Comparator.comparing(Entity::id));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Entity row : rows) {
        @Nullable Object[] values = Rows.fileValues(Shape.of(row.entityKind()), row);
        digest.update(Arrays.deepToString(values).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> check(Path path) throws ExpectedProblem {
    return new SqliteStudyFiles(Clock.systemUTC()).check(path, Progress.NONE);
  }
}
