package org.casebridge.app.interchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.casebridge.domain.Kind;
import org.jspecify.annotations.Nullable;

/** The ids a file uses and what they stand for. */
final class Names {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Map<String, Named> named = new HashMap<>();
  private final Supplier<UUID> fresh;
  private final Findings findings;

  Names(Supplier<UUID> fresh, Findings findings) {
    this.fresh = fresh;
    this.findings = findings;
  }

  /**
   * What a name stands for.
   *
   * @param id its id in the study
   * @param kind its kind
   * @param caseId the case it stands in, or is; null for none
   */
  record Named(UUID id, Kind kind, @Nullable UUID caseId) {}

  /** The id of an item; a UUID is kept, any other name or none gets a new one. */
  UUID declare(@Nullable String name, Kind kind, @Nullable UUID caseId, String pointer) {
    UUID id = name != null && isUuid(name) ? UUID.fromString(name) : fresh.get();
    if (name != null) {
      Named before =
          named.putIfAbsent(key(name), new Named(id, kind, kind == Kind.CASE ? id : caseId));
      if (before != null) {
        findings.add(pointer + "/id", "import.duplicate_id", SchemaCheck.shortened(name));
      }
    }
    return id;
  }

  /** Lets an item be found by a second name, unless the name is taken. */
  void alias(String name, Named meaning) {
    named.putIfAbsent(key(name), meaning);
  }

  /** What a name stands for; null for nothing. */
  @Nullable Named find(String name) {
    return named.get(key(name));
  }

  private static String key(String name) {
    return isUuid(name) ? UUID.fromString(name).toString() : name;
  }

  private static boolean isUuid(String name) {
    return UUID_FORM.matcher(name).matches();
  }
}
