-- Casebridge study file, schema version 1. Times are milliseconds since 1970-01-01 UTC, ids the
-- sixteen bytes of a UUID, lists JSON arrays, flags 0 or 1; fixed vocabularies are checked here,
-- editable ones (vocabulary_terms) are not.

CREATE TABLE file_info (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  -- The oldest schema version whose program may work on this file.
  oldest_compatible INTEGER NOT NULL,
  -- The version of the program that made the file, for people.
  made_by TEXT NOT NULL
) STRICT;

CREATE TABLE study (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  team TEXT NOT NULL,
  byline TEXT NOT NULL,
  language TEXT NOT NULL
) STRICT;

CREATE TABLE vocabulary_terms (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  vocabulary TEXT NOT NULL
    CHECK (vocabulary IN ('background_kind', 'capital', 'asset_source', 'opportunity_type', 'initiator', 'opportunity_status', 'mediator_role', 'support_kind', 'event_type', 'outcome_dimension', 'outcome_direction')),
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  note TEXT NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT;

CREATE TABLE guiding_questions (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  scope TEXT NOT NULL
    CHECK (scope IN ('case', 'workplace', 'cross_case')),
  factor TEXT NOT NULL
    CHECK (factor IN ('background', 'asset', 'opportunity', 'mediation', 'outcome', 'meeting')),
  text TEXT NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT;

CREATE TABLE sources (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  type TEXT NOT NULL
    CHECK (type IN ('interview', 'field_note', 'document')),
  text TEXT NOT NULL,
  imported_from TEXT NOT NULL,
  checked INTEGER
) STRICT;

CREATE TABLE cases (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  place INTEGER NOT NULL,
  pseudonym TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
  headline TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('individual', 'composite')),
  summary TEXT NOT NULL,
  consent TEXT NOT NULL
    CHECK (consent IN ('team', 'workshop', 'publication')),
  status TEXT NOT NULL
    CHECK (status IN ('draft', 'review', 'complete')),
  glyph TEXT NOT NULL
    CHECK (glyph IN ('triangle', 'hexagon', 'diamond', 'circle', 'square', 'star', 'pentagon', 'cross')),
  hue TEXT NOT NULL
    CHECK (hue IN ('brown', 'teal', 'violet', 'blue', 'olive', 'plum', 'slate', 'red'))
) STRICT;

CREATE TABLE mediators (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  pseudonym TEXT NOT NULL,
  role TEXT NOT NULL,
  type TEXT NOT NULL
    CHECK (type IN ('person', 'organisation')),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX mediators_by_case ON mediators (case_id, place);

CREATE TABLE phases (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  label TEXT NOT NULL,
  span_from TEXT,
  span_to TEXT,
  workplace TEXT NOT NULL,
  main_mediators TEXT NOT NULL CHECK (json_type(main_mediators) = 'array'),
  asset_score REAL CHECK (asset_score BETWEEN 0 AND 1),
  asset_score_reason TEXT NOT NULL,
  opportunity_score REAL CHECK (opportunity_score BETWEEN 0 AND 1),
  opportunity_score_reason TEXT NOT NULL,
  mediation_score REAL CHECK (mediation_score BETWEEN 0 AND 1),
  mediation_score_reason TEXT NOT NULL
) STRICT;
CREATE INDEX phases_by_case ON phases (case_id, place);

CREATE TABLE backgrounds (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  type TEXT NOT NULL,
  text TEXT NOT NULL,
  reading TEXT NOT NULL
    CHECK (reading IN ('asset', 'constraint', 'neutral')),
  sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX backgrounds_by_case ON backgrounds (case_id, place);

CREATE TABLE assets (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  capitals TEXT NOT NULL CHECK (json_type(capitals) = 'array'),
  source TEXT NOT NULL,
  recognised_by TEXT NOT NULL CHECK (json_type(recognised_by) = 'array'),
  leveraged TEXT NOT NULL
    CHECK (leveraged IN ('yes', 'partly', 'in_progress', 'no', 'not_stated')),
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX assets_by_case ON assets (case_id, place);

CREATE TABLE readiness_signals (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  phase_id BLOB REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  noticed_by_id BLOB REFERENCES mediators (id) DEFERRABLE INITIALLY DEFERRED,
  judgement TEXT NOT NULL
    CHECK (judgement IN ('ready', 'not_ready', 'unnoticed', 'not_stated')),
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX readiness_signals_by_case ON readiness_signals (case_id, place);
CREATE INDEX readiness_signals_by_phase ON readiness_signals (phase_id);
CREATE INDEX readiness_signals_by_noticed_by ON readiness_signals (noticed_by_id);

CREATE TABLE opportunities (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  phase_id BLOB REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  provider_id BLOB REFERENCES mediators (id) DEFERRABLE INITIALLY DEFERRED,
  initiator TEXT NOT NULL,
  decider_id BLOB REFERENCES mediators (id) DEFERRABLE INITIALLY DEFERRED,
  access TEXT NOT NULL,
  payer_id BLOB REFERENCES mediators (id) DEFERRABLE INITIALLY DEFERRED,
  credential_presence TEXT NOT NULL
    CHECK (credential_presence IN ('present', 'stated_absent', 'not_stated')),
  credential_text TEXT NOT NULL,
  schedule_fit TEXT NOT NULL,
  linked_to_advancement TEXT NOT NULL
    CHECK (linked_to_advancement IN ('yes', 'no', 'not_stated')),
  status TEXT NOT NULL,
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX opportunities_by_case ON opportunities (case_id, place);
CREATE INDEX opportunities_by_phase ON opportunities (phase_id);
CREATE INDEX opportunities_by_provider ON opportunities (provider_id);
CREATE INDEX opportunities_by_decider ON opportunities (decider_id);
CREATE INDEX opportunities_by_payer ON opportunities (payer_id);

CREATE TABLE mediations (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  mediator_id BLOB NOT NULL REFERENCES mediators (id) DEFERRABLE INITIALLY DEFERRED,
  phase_id BLOB NOT NULL REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  stance TEXT NOT NULL
    CHECK (stance IN ('bridge', 'barrier', 'mixed', 'absent')),
  proactive TEXT NOT NULL
    CHECK (proactive IN ('present', 'stated_absent', 'not_stated')),
  grounds_presence TEXT NOT NULL
    CHECK (grounds_presence IN ('present', 'stated_absent', 'not_stated')),
  grounds_text TEXT NOT NULL,
  grounds_voice TEXT NOT NULL
    CHECK (grounds_voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  text TEXT NOT NULL,
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX mediations_by_case ON mediations (case_id, place);
CREATE INDEX mediations_by_mediator ON mediations (mediator_id);
CREATE INDEX mediations_by_phase ON mediations (phase_id);

CREATE TABLE supports (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  mediator_id BLOB REFERENCES mediators (id) DEFERRABLE INITIALLY DEFERRED,
  phase_id BLOB REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  type TEXT NOT NULL,
  text TEXT NOT NULL,
  helpful TEXT NOT NULL
    CHECK (helpful IN ('yes', 'no', 'not_stated')),
  who_has TEXT NOT NULL,
  who_lacks TEXT NOT NULL,
  who_decides TEXT NOT NULL,
  who_initiates TEXT NOT NULL,
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX supports_by_case ON supports (case_id, place);
CREATE INDEX supports_by_mediator ON supports (mediator_id);
CREATE INDEX supports_by_phase ON supports (phase_id);

CREATE TABLE events (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  phase_id BLOB REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  type TEXT NOT NULL,
  text TEXT NOT NULL,
  span_from TEXT,
  span_to TEXT,
  duration TEXT NOT NULL,
  about_mediator_id BLOB REFERENCES mediators (id) DEFERRABLE INITIALLY DEFERRED,
  linked TEXT NOT NULL CHECK (json_type(linked) = 'array'),
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX events_by_case ON events (case_id, place);
CREATE INDEX events_by_phase ON events (phase_id);
CREATE INDEX events_by_about_mediator ON events (about_mediator_id);

CREATE TABLE outcomes (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  phase_id BLOB REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  dimension TEXT NOT NULL,
  direction TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('achieved', 'denied', 'pending', 'expected', 'not_stated')),
  text TEXT NOT NULL,
  presence TEXT NOT NULL
    CHECK (presence IN ('present', 'stated_absent', 'not_stated')),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  inferred_parts TEXT NOT NULL CHECK (json_type(inferred_parts) = 'array')
) STRICT;
CREATE INDEX outcomes_by_case ON outcomes (case_id, place);
CREATE INDEX outcomes_by_phase ON outcomes (phase_id);

CREATE TABLE excerpts (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  source_id BLOB REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  case_id BLOB REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  paraphrase INTEGER NOT NULL CHECK (paraphrase IN (0, 1)),
  voice TEXT NOT NULL
    CHECK (voice IN ('learner', 'mediator_reported', 'researcher', 'document')),
  speaker TEXT NOT NULL,
  reported_speaker TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  locator TEXT NOT NULL
) STRICT;
CREATE INDEX excerpts_by_source ON excerpts (source_id);
CREATE INDEX excerpts_by_case ON excerpts (case_id, place);

CREATE TABLE evidence_links (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  excerpt_id BLOB NOT NULL REFERENCES excerpts (id) DEFERRABLE INITIALLY DEFERRED,
  claim_id BLOB NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_links_by_excerpt ON evidence_links (excerpt_id);
CREATE INDEX evidence_links_by_claim ON evidence_links (claim_id);

CREATE TABLE comparisons (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  case_ids TEXT NOT NULL CHECK (json_type(case_ids) = 'array'),
  rows TEXT NOT NULL CHECK (json_type(rows) = 'array'),
  sort TEXT NOT NULL
) STRICT;

CREATE TABLE answers (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  question_id BLOB NOT NULL REFERENCES guiding_questions (id) DEFERRABLE INITIALLY DEFERRED,
  case_id BLOB REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  phase_id BLOB REFERENCES phases (id) DEFERRABLE INITIALLY DEFERRED,
  comparison_id BLOB REFERENCES comparisons (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  who TEXT NOT NULL,
  given TEXT
) STRICT;
CREATE INDEX answers_by_question ON answers (question_id);
CREATE INDEX answers_by_case ON answers (case_id, place);
CREATE INDEX answers_by_phase ON answers (phase_id);
CREATE INDEX answers_by_comparison ON answers (comparison_id);

CREATE TABLE memos (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  comparison_id BLOB REFERENCES comparisons (id) DEFERRABLE INITIALLY DEFERRED,
  case_id BLOB REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  row_key TEXT NOT NULL,
  place INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX memos_by_comparison ON memos (comparison_id);
CREATE INDEX memos_by_case ON memos (case_id, place);

CREATE TABLE workshop_sessions (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  comparison_id BLOB REFERENCES comparisons (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  held TEXT,
  script TEXT NOT NULL CHECK (json_type(script) = 'array'),
  predictions TEXT NOT NULL CHECK (json_type(predictions) = 'array'),
  notes TEXT NOT NULL CHECK (json_type(notes) = 'array')
) STRICT;
CREATE INDEX workshop_sessions_by_comparison ON workshop_sessions (comparison_id);


-- What was done, in order; see history_rows for the rows.
CREATE TABLE history (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  action TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  merge_key TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX history_by_state ON history (state, number);

-- Each row before and after: JSON objects of column and value, whole for a row added or removed,
-- only what differs for a row changed.
CREATE TABLE history_rows (
  entry INTEGER NOT NULL REFERENCES history (number),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  id BLOB NOT NULL CHECK (length(id) = 16),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

-- Which row a document of the index stands for. The number's upper bits order kinds for search.
CREATE TABLE search_rows (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

-- Texts are put in folded: accents and case gone, words apart by one space.
CREATE VIRTUAL TABLE search USING fts5 (
  heading,
  body,
  content = '',
  tokenize = 'unicode61 remove_diacritics 0',
  prefix = '1 2 3 4'
);
