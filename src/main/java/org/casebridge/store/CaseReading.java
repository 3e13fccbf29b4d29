package org.casebridge.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebridge.app.port.CaseSummary;
import org.casebridge.app.port.SourceSummary;
import org.casebridge.domain.Answer;
import org.casebridge.domain.Asset;
import org.casebridge.domain.Background;
import org.casebridge.domain.Case;
import org.casebridge.domain.CaseFile;
import org.casebridge.domain.Entity;
import org.casebridge.domain.Event;
import org.casebridge.domain.EvidenceLink;
import org.casebridge.domain.Excerpt;
import org.casebridge.domain.Kind;
import org.casebridge.domain.Mediation;
import org.casebridge.domain.Mediator;
import org.casebridge.domain.Memo;
import org.casebridge.domain.Opportunity;
import org.casebridge.domain.Outcome;
import org.casebridge.domain.Phase;
import org.casebridge.domain.Presence;
import org.casebridge.domain.ReadinessSignal;
import org.casebridge.domain.SourceKind;
import org.casebridge.domain.Stance;
import org.casebridge.domain.Summary;
import org.casebridge.domain.Support;
import org.jspecify.annotations.Nullable;

/** Reads whole cases, and what lists show of cases and sources. */
final class CaseReading {
  private static final String CLAIMS =
      Stream.of(Kind.values())
          .filter(Kind::claimed)
          .map(kind ->
              "SELECT id FROM "
                  + kind.table()
                  + " WHERE case_id = ?1 AND presence <> '"
                  + Presence.NOT_STATED.code()
                  + "'")
          .collect(Collectors.joining(" UNION ALL "));

  private final Rows rows;

  CaseReading(Rows rows) {
    this.rows = rows;
  }

  /** The summaries of all cases, or of one. */
  List<CaseSummary> summaries(@Nullable UUID only) throws SQLException {
    List<Entity> cases =
        only == null
            ? rows.where(Kind.CASE, "")
            : rows.where(Kind.CASE, "WHERE t.id = ?", Values.bytes(only));
    Map<UUID, List<CaseSummary.Part>> bands = bands(only);
    return cases.stream()
        .map(it -> new CaseSummary((Case) it, bands.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<CaseSummary.Part>> bands(@Nullable UUID only) throws SQLException {
    String condition = only == null ? "" : "WHERE p.case_id = ? ";
    PreparedStatement query =
        rows.statement(
            "SELECT p.case_id, p.id, p.label, m.stance FROM phases p LEFT JOIN mediations m ON"
                + " m.phase_id = p.id AND m.presence <> 'not_stated' "
                + condition
                + "ORDER BY p.case_id, p.place, p.id");
    if (only != null) {
      query.setBytes(1, Values.bytes(only));
    }
    Map<UUID, Map<UUID, Phased>> found = new LinkedHashMap<>();
    try (ResultSet each = query.executeQuery()) {
      while (each.next()) {
        String label = each.getString(3);
        Phased phase =
            found
                .computeIfAbsent(Values.id(each.getBytes(1)), id -> new LinkedHashMap<>())
                .computeIfAbsent(
                    Values.id(each.getBytes(2)), id -> new Phased(label, new ArrayList<>()));
        String stance = each.getString(4);
        if (stance != null) {
          phase.stances().add(Stance.valueOf(stance.toUpperCase(Locale.ROOT)));
        }
      }
    }
    Map<UUID, List<CaseSummary.Part>> bands = new LinkedHashMap<>();
    found.forEach((id, phases) ->
        bands.put(
            id,
            phases.values().stream()
                .map(it ->
                    new CaseSummary.Part(it.label(), CaseFile.together(it.stances()).orElse(null)))
                .toList()));
    return bands;
  }

  /** What lists show of all sources, or of one; their texts stay on the disk. */
  List<SourceSummary> sources(@Nullable UUID only) throws SQLException {
    PreparedStatement query =
        rows.statement(
            "SELECT id, title, type, length(text), place FROM sources "
                + (only == null ? "" : "WHERE id = ? ")
                + "ORDER BY place, id");
    if (only != null) {
      query.setBytes(1, Values.bytes(only));
    }
    List<SourceSummary> found = new ArrayList<>();
    try (ResultSet each = query.executeQuery()) {
      while (each.next()) {
        found.add(
            new SourceSummary(
                Values.id(each.getBytes(1)),
                each.getString(2),
                SourceKind.valueOf(each.getString(3).toUpperCase(Locale.ROOT)),
                each.getInt(4),
                each.getLong(5)));
      }
    }
    return found;
  }

  private record Phased(String label, List<Stance> stances) {}

  CaseSummary.Evidence evidence(UUID caseId) throws SQLException {
    PreparedStatement query =
        rows.statement(
            "SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM evidence_links l"
                + " WHERE l.claim_id = c.id)) FROM ("
                + CLAIMS
                + ") c");
    query.setBytes(1, Values.bytes(caseId));
    try (ResultSet counts = query.executeQuery()) {
      counts.next();
      return new CaseSummary.Evidence(counts.getInt(1), counts.getInt(2));
    }
  }

  Optional<CaseFile> caseFile(UUID caseId) throws SQLException {
    Optional<Entity> learner = rows.find(Kind.CASE, caseId);
    if (learner.isEmpty()) {
      return Optional.empty();
    }
    byte[] id = Values.bytes(caseId);
    List<EvidenceLink> links =
        rows
            .where(
                Kind.EVIDENCE_LINK,
                "WHERE t.claim_id IN ("
                    + ALL_CLAIMS
                    + ") OR t.excerpt_id IN (SELECT id FROM excerpts WHERE case_id = ?1)"
                    + " OR t.excerpt_id IN (SELECT excerpt_id FROM evidence_links WHERE claim_id IN ("
                    + ALL_CLAIMS
                    + "))",
                id)
            .stream()
            .map(EvidenceLink.class::cast)
            .toList();
    List<Excerpt> excerpts =
        rows
            .where(
                Kind.EXCERPT,
                "WHERE t.case_id = ?1 OR t.id IN (SELECT excerpt_id FROM evidence_links WHERE"
                    + " claim_id IN ("
                    + ALL_CLAIMS
                    + "))",
                id)
            .stream()
            .map(Excerpt.class::cast)
            .toList();
    return Optional.of(
        new CaseFile(
            (Case) learner.get(),
            parts(Background.class, id),
            parts(Phase.class, id),
            parts(Asset.class, id),
            parts(ReadinessSignal.class, id),
            parts(Opportunity.class, id),
            parts(Mediator.class, id),
            parts(Mediation.class, id),
            parts(Support.class, id),
            parts(Event.class, id),
            parts(Outcome.class, id),
            parts(Summary.class, id),
            excerpts,
            links,
            Set.of(),
            parts(Answer.class, id),
            parts(Memo.class, id)));
  }

  private static final String ALL_CLAIMS =
      Stream.of(Kind.values())
          .filter(Kind::claimed)
          .map(kind -> "SELECT id FROM " + kind.table() + " WHERE case_id = ?1")
          .collect(Collectors.joining(" UNION ALL "));

  private <E extends Entity> List<E> parts(Class<E> type, byte[] caseId) throws SQLException {
    return rows.where(Kind.of(type), "WHERE t.case_id = ?", caseId).stream()
        .map(type::cast)
        .toList();
  }
}
