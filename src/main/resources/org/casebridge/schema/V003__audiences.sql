-- Schema version 3: the widest audience that may see a claim or read an excerpt.

ALTER TABLE backgrounds
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE assets
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE readiness_signals
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE opportunities
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE mediations
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE supports
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE events
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE outcomes
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
ALTER TABLE excerpts
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'publication'
  CHECK (audience IN ('researcher', 'workshop', 'publication'));
