-- SPDX-License-Identifier: MIT
-- Version 2: rounds know who plays them; players have settings, report questions, and can be deleted with all that is
-- theirs; attempts know the truth about a verdict, what the second step brought, and that the time ran out.

-- Ids are never given twice from now on: a running game can't take a new player for one deleted in the meantime.
ALTER TABLE player RENAME TO player_1;
CREATE TABLE player (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
INSERT INTO player (id, name) SELECT id, name FROM player_1;

-- What goes when a player is deleted is what refers to them with ON DELETE CASCADE.
ALTER TABLE attempt RENAME TO attempt_1;
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id), -- has the id and the hash of the pack
    player_id INTEGER NOT NULL REFERENCES player (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL,
    question_hash TEXT NOT NULL CHECK (length(question_hash) = 64),
    kind TEXT NOT NULL,
    skill TEXT NOT NULL,
    truth TEXT NOT NULL, -- '' where it is not known: for all kinds but verdict, and before version 2
    answer TEXT NOT NULL,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 3), -- 0 when the time ran out
    is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    credit REAL NOT NULL,
    pointed INTEGER NOT NULL CHECK (pointed BETWEEN 0 AND 2), -- 0 not offered or skipped, 1 right, 2 wrong
    answer_points INTEGER NOT NULL,
    evidence_points INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    answered_at INTEGER NOT NULL
) STRICT;
-- The truth of right verdicts could be had from their answers, but not that of wrong ones, and statistics over the
-- right ones alone would flatter. A click that earned nothing can't be told from none.
INSERT INTO attempt (id, round_id, player_id, question_id, question_hash, kind, skill, truth, answer, confidence,
                     is_right, credit, pointed, answer_points, evidence_points, asked_at, answered_at)
SELECT id, round_id, player_id, question_id, question_hash, kind, skill, '', answer, confidence,
       is_right, credit, evidence_points > 0, answer_points, evidence_points, asked_at, answered_at
FROM attempt_1;
DROP TABLE attempt_1;
DROP TABLE player_1;
CREATE INDEX attempt_by_round ON attempt (round_id);
CREATE INDEX attempt_by_player ON attempt (player_id, question_id);

CREATE TABLE round_player (
    round_id INTEGER NOT NULL REFERENCES round (id),
    seat INTEGER NOT NULL, -- 0, 1, 2, ... in the order of the round's players
    player_id INTEGER NOT NULL REFERENCES player (id) ON DELETE CASCADE,
    PRIMARY KEY (round_id, seat)
) STRICT, WITHOUT ROWID;
CREATE INDEX round_player_by_player ON round_player (player_id, round_id);
-- In the order in which they answered first. Rounds without an attempt have nobody: only their events, which are not
-- read here, could tell.
INSERT INTO round_player (round_id, seat, player_id)
SELECT round_id, row_number() OVER (PARTITION BY round_id ORDER BY min(id)) - 1, player_id
FROM attempt GROUP BY round_id, player_id;

CREATE TABLE player_setting (
    player_id INTEGER NOT NULL REFERENCES player (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (player_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    player_id INTEGER NOT NULL REFERENCES player (id) ON DELETE CASCADE,
    pack_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    question_hash TEXT NOT NULL CHECK (length(question_hash) = 64),
    note TEXT NOT NULL CHECK (length(CAST(note AS BLOB)) <= 2000),
    reported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX report_by_pack ON report (pack_id);
CREATE INDEX report_by_player ON report (player_id);

-- Rounds that a player to be deleted took part in. Rows stand here only within the transaction that deletes the
-- player. Names stand in the events and in the final state of a round, so these go, whoever else took part; the
-- rest of what happened never changes and never goes.
CREATE TABLE erasure (
    round_id INTEGER PRIMARY KEY
) STRICT;

-- Has a row from the deletion of a player until what they left in the file's unused parts is overwritten.
CREATE TABLE wipe_due (
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;

DROP TRIGGER event_never_goes;
CREATE TRIGGER event_never_goes BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE round_id = OLD.round_id)
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;

-- 1 when it was played to its end, which counts as a result even after its final state went with a player.
ALTER TABLE round ADD COLUMN is_result INTEGER NOT NULL DEFAULT 0
    CHECK (is_result IN (0, 1) AND (is_result = 0 OR finished_at IS NOT NULL));
DROP TRIGGER round_ends_once;
UPDATE round SET is_result = 1 WHERE final_state IS NOT NULL;
CREATE TRIGGER round_ends_once BEFORE UPDATE ON round
WHEN OLD.finished_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasure WHERE round_id = OLD.id)
BEGIN
    SELECT RAISE (ABORT, 'this round is over');
END;
