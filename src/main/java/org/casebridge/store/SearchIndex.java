package org.casebridge.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.port.SearchHit;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Kind;
import org.casebridge.domain.References;
import org.casebridge.domain.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index over everything a person wrote.
 *
 * <p>A document's number carries its kind in the upper bits, so that the index itself yields cases
 * before their parts; a search then stops at its limit and never ranks a study's every row, which
 * keeps a keystroke's cost apart from the study's size.
 */
final class SearchIndex {
  private static final int KIND_SHIFT = 40;
  private static final int TYPED_AT_MOST = 800;
  private static final int PHRASES_AT_MOST = 12;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Kind[] ORDER = {
    Kind.CASE,
    Kind.STUDY,
    Kind.MEDIATOR,
    Kind.PHASE,
    Kind.SOURCE,
    Kind.COMPARISON,
    Kind.WORKSHOP_SESSION,
    Kind.ASSET,
    Kind.OPPORTUNITY,
    Kind.READINESS_SIGNAL,
    Kind.SUPPORT,
    Kind.MEDIATION,
    Kind.EVENT,
    Kind.OUTCOME,
    Kind.BACKGROUND,
    Kind.MEMO,
    Kind.ANSWER,
    Kind.EXCERPT,
    Kind.GUIDING_QUESTION,
    Kind.VOCABULARY_TERM,
    Kind.EVIDENCE_LINK,
    // Behind all that older files hold, whose numbers were given in the order above.
    Kind.SUMMARY,
    Kind.REPLICATION
  };
  private final Rows rows;

  SearchIndex(Rows rows) {
    this.rows = rows;
  }

  /**
   * Puts a row in as it now is, and takes it out as it was.
   *
   * @param before as it was put in; null if it was not
   * @param after as it is; null if it is gone
   */
  void replace(@Nullable Entity before, @Nullable Entity after) throws SQLException {
    Writing old = before == null ? null : Writing.in(before);
    Writing fresh = after == null ? null : Writing.in(after);
    if (Objects.equals(old, fresh)) {
      return;
    }
    if (before != null && old != null) {
      remove(before, old);
    }
    if (after != null && fresh != null) {
      add(after, fresh);
    }
  }

  /** Whether there is anything to be found in it. */
  static boolean holds(Writing writing) {
    return !writing.heading().isEmpty() || !writing.body().isEmpty();
  }

  private void add(Entity row, Writing writing) throws SQLException {
    if (!holds(writing)) {
      return;
    }
    long number = next(row.entityKind());
    PreparedStatement map =
        rows.statement("INSERT INTO search_rows (number, kind, id) VALUES (?, ?, ?)");
    map.setLong(1, number);
    map.setString(2, row.entityKind().table());
    map.setBytes(3, Values.bytes(row.id()));
    map.executeUpdate();
    PreparedStatement add =
        rows.statement("INSERT INTO search (rowid, heading, body) VALUES (?, ?, ?)");
    add.setLong(1, number);
    add.setString(2, Folding.fold(writing.heading()));
    add.setString(3, Folding.fold(writing.body()));
    add.executeUpdate();
  }

  private void remove(Entity row, Writing writing) throws SQLException {
    PreparedStatement find = rows.statement("SELECT number FROM search_rows WHERE id = ?");
    find.setBytes(1, Values.bytes(row.id()));
    long number;
    try (ResultSet found = find.executeQuery()) {
      if (!found.next()) {
        return;
      }
      number = found.getLong(1);
    }
    PreparedStatement remove =
        rows.statement(
            "INSERT INTO search (search, rowid, heading, body) VALUES ('delete', ?, ?, ?)");
    remove.setLong(1, number);
    remove.setString(2, Folding.fold(writing.heading()));
    remove.setString(3, Folding.fold(writing.body()));
    remove.executeUpdate();
    PreparedStatement map = rows.statement("DELETE FROM search_rows WHERE number = ?");
    map.setLong(1, number);
    map.executeUpdate();
  }

  private long next(Kind kind) throws SQLException {
    long base = (long) List.of(ORDER).indexOf(kind) << KIND_SHIFT;
    PreparedStatement last =
        rows.statement("SELECT max(number) FROM search_rows WHERE number >= ? AND number < ?");
    last.setLong(1, base);
    last.setLong(2, base + (1L << KIND_SHIFT));
    try (ResultSet found = last.executeQuery()) {
      long max = found.next() ? found.getLong(1) : 0;
      return Math.max(base, max) + 1;
    }
  }

  /** What is found, with the words around it. */
  List<SearchHit> hits(String typed, int limit) throws SQLException {
    List<SearchHit> hits = new ArrayList<>();
    List<String> words = words(typed);
    Map<UUID, String> names = new HashMap<>();
    for (Map.Entry<UUID, Kind> found : search(typed, limit).entrySet()) {
      Optional<Entity> row = rows.find(found.getValue(), found.getKey());
      if (row.isPresent()) {
        hits.add(hit(row.get(), words, names));
      }
    }
    return hits;
  }

  private SearchHit hit(Entity row, List<String> words, Map<UUID, String> names)
      throws SQLException {
    UUID caseId = References.caseOf(row);
    Writing writing = Writing.in(row);
    return new SearchHit(
        row.entityKind(),
        row.id(),
        caseId,
        caseId == null ? "" : name(caseId, names),
        Snippet.firstLine(writing.heading().isEmpty() ? writing.body() : writing.heading()),
        Snippet.around(writing, words));
  }

  private String name(UUID caseId, Map<UUID, String> names) throws SQLException {
    String known = names.get(caseId);
    if (known != null) {
      return known;
    }
    PreparedStatement query = rows.statement("SELECT pseudonym FROM cases WHERE id = ?");
    query.setBytes(1, Values.bytes(caseId));
    try (ResultSet found = query.executeQuery()) {
      String name = found.next() ? found.getString(1) : "";
      names.put(caseId, name);
      return name;
    }
  }

  /** The rows found, headings first; each with its kind. */
  private Map<UUID, Kind> search(String typed, int limit) throws SQLException {
    Map<UUID, Kind> found = new LinkedHashMap<>();
    String words = expression(typed);
    if (words.isEmpty()) {
      return found;
    }
    collect("heading : (" + words + ")", limit, found);
    if (found.size() < limit) {
      collect(words, limit, found);
    }
    return found;
  }

  private void collect(String expression, int limit, Map<UUID, Kind> into) throws SQLException {
    PreparedStatement query =
        rows.statement(
            "SELECT r.kind, r.id FROM (SELECT rowid AS number FROM search WHERE search MATCH ?"
                + " LIMIT ?) f JOIN search_rows r ON r.number = f.number ORDER BY r.number");
    query.setString(1, expression);
    query.setInt(2, limit);
    try (ResultSet hits = query.executeQuery()) {
      while (hits.next() && into.size() < limit) {
        into.putIfAbsent(Values.id(hits.getBytes(2)), HistoryTable.kind(hits.getString(1)));
      }
    }
  }

  /**
   * What was typed, as words of which the last may be begun; quoted, so that no sign is special.
   * What stands together, as in "follow-up", is looked for together.
   */
  static String expression(String typed) {
    List<String> phrases = phrases(typed);
    if (phrases.isEmpty()) {
      return "";
    }
    String all = phrases.stream().collect(Collectors.joining("\" AND \"", "\"", "\""));
    boolean begun = Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
    return begun ? all + "*" : all;
  }

  /** What was typed between spaces, folded; 12 at most. */
  private static List<String> phrases(String typed) {
    String text = typed.length() > TYPED_AT_MOST ? typed.substring(0, TYPED_AT_MOST) : typed;
    return SPACES
        .splitAsStream(text)
        .map(Folding::fold)
        .filter(it -> !it.isEmpty())
        .limit(PHRASES_AT_MOST)
        .toList();
  }

  /** The words in what was typed, folded. */
  private static List<String> words(String typed) {
    return phrases(typed).stream().flatMap(it -> Stream.of(it.split(" "))).toList();
  }
}
