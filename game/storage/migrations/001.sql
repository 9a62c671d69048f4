-- SPDX-License-Identifier: MIT
-- Version 1. Times are milliseconds since 1970-01-01T00:00Z; hashes are 64 lower-case hexadecimal digits.

PRAGMA application_id = 1380143188; -- "RCPT"

CREATE TABLE player (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

INSERT INTO player (name) VALUES ('Player one');

CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: the lock of a round in play is named by it
    pack_id TEXT NOT NULL,
    pack_path TEXT NOT NULL,
    pack_hash TEXT NOT NULL CHECK (length(pack_hash) = 64),
    seed INTEGER NOT NULL, -- 64 bits, read as signed
    started_at INTEGER NOT NULL,
    finished_at INTEGER, -- NULL while the round goes on
    final_state BLOB CHECK (length(final_state) > 0), -- NULL while it goes on, and when it was abandoned
    CHECK (finished_at IS NOT NULL OR final_state IS NULL)
) STRICT;

CREATE INDEX round_unfinished ON round (id) WHERE finished_at IS NULL;

CREATE TRIGGER round_ends_once BEFORE UPDATE ON round WHEN OLD.finished_at IS NOT NULL
BEGIN
    SELECT RAISE (ABORT, 'this round is over');
END;

CREATE TABLE event (
    round_id INTEGER NOT NULL REFERENCES round (id),
    number INTEGER NOT NULL, -- 1, 2, 3, ... within the round
    bytes BLOB NOT NULL,
    PRIMARY KEY (round_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_of_a_round_that_goes_on BEFORE INSERT ON event
WHEN (SELECT finished_at FROM round WHERE id = NEW.round_id) IS NOT NULL
BEGIN
    SELECT RAISE (ABORT, 'this round is over');
END;

CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;

CREATE TRIGGER event_never_goes BEFORE DELETE ON event
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id), -- has the id and the hash of the pack
    player_id INTEGER NOT NULL REFERENCES player (id),
    question_id TEXT NOT NULL,
    question_hash TEXT NOT NULL CHECK (length(question_hash) = 64),
    kind TEXT NOT NULL,
    skill TEXT NOT NULL,
    answer TEXT NOT NULL,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 1 AND 3),
    is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    credit REAL NOT NULL,
    answer_points INTEGER NOT NULL,
    evidence_points INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    answered_at INTEGER NOT NULL
) STRICT;

CREATE INDEX attempt_by_round ON attempt (round_id);
CREATE INDEX attempt_by_player ON attempt (player_id, question_id);

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
