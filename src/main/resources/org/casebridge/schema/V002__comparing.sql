-- Schema version 2: how a comparison is arranged, summaries of its cells, and why two cases stand
-- beside each other.

ALTER TABLE comparisons
  ADD COLUMN pinned TEXT NOT NULL DEFAULT '[]' CHECK (json_type(pinned) = 'array');
ALTER TABLE comparisons
  ADD COLUMN collapsed TEXT NOT NULL DEFAULT '[]' CHECK (json_type(collapsed) = 'array');
ALTER TABLE comparisons
  ADD COLUMN transposed INTEGER NOT NULL DEFAULT 0 CHECK (transposed IN (0, 1));
ALTER TABLE comparisons
  ADD COLUMN alignment TEXT NOT NULL DEFAULT '';

CREATE TABLE summaries (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  case_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  row_key TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX summaries_by_case ON summaries (case_id, place);

CREATE TABLE replications (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  author TEXT NOT NULL,
  comparison_id BLOB NOT NULL REFERENCES comparisons (id) DEFERRABLE INITIALLY DEFERRED,
  first_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  second_id BLOB NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  expected TEXT NOT NULL CHECK (expected IN ('same', 'different', 'not_stated')),
  rival TEXT NOT NULL
) STRICT;
CREATE INDEX replications_by_comparison ON replications (comparison_id);
CREATE INDEX replications_by_first ON replications (first_id);
CREATE INDEX replications_by_second ON replications (second_id);
