-- SPDX-License-Identifier: MIT
-- A history as version 4 left it: two players, a round that Ada finished, one that both play and that goes on, a
-- setting of Ada's and a report by her, a class that is over and one that goes on. Never edited.
PRAGMA application_id = 1380143188; -- "RCPT"

CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: the lock of a round in play is named by it
    pack_id TEXT NOT NULL,
    pack_path TEXT NOT NULL,
    pack_hash TEXT NOT NULL CHECK (length(pack_hash) = 64),
    seed INTEGER NOT NULL, -- 64 bits, read as signed
    started_at INTEGER NOT NULL,
    finished_at INTEGER, -- NULL while the round goes on
    final_state BLOB CHECK (length(final_state) > 0), -- NULL while it goes on, and when it was abandoned
    is_result INTEGER NOT NULL DEFAULT 0
    CHECK (is_result IN (0, 1) AND (is_result = 0 OR finished_at IS NOT NULL)),
    CHECK (finished_at IS NOT NULL OR final_state IS NULL)
) STRICT;

CREATE TABLE event (
    round_id INTEGER NOT NULL REFERENCES round (id),
    number INTEGER NOT NULL, -- 1, 2, 3, ... within the round
    bytes BLOB NOT NULL,
    PRIMARY KEY (round_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE player (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

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

CREATE TABLE round_player (
    round_id INTEGER NOT NULL REFERENCES round (id),
    seat INTEGER NOT NULL, -- 0, 1, 2, ... in the order of the round's players
    player_id INTEGER NOT NULL REFERENCES player (id) ON DELETE CASCADE,
    PRIMARY KEY (round_id, seat)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE erasure (
    round_id INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE wipe_due (
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;

CREATE INDEX round_unfinished ON round (id) WHERE finished_at IS NULL;

CREATE INDEX attempt_by_round ON attempt (round_id);

CREATE INDEX attempt_by_player ON attempt (player_id, question_id);

CREATE INDEX round_player_by_player ON round_player (player_id, round_id);

CREATE INDEX report_by_pack ON report (pack_id);

CREATE INDEX report_by_player ON report (player_id);

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
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE round_id = OLD.round_id)
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;

CREATE TRIGGER round_ends_once BEFORE UPDATE ON round
WHEN OLD.finished_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasure WHERE round_id = OLD.id)
BEGIN
    SELECT RAISE (ABORT, 'this round is over');
END;

CREATE TABLE class (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: the lock of a class that is held is named by it
    pack_path TEXT NOT NULL,
    pack_hash TEXT NOT NULL CHECK (length(pack_hash) = 64),
    started_at INTEGER NOT NULL,
    ended_at INTEGER, -- NULL while the class goes on, be it another day
    keep_days INTEGER NOT NULL CHECK (keep_days > 0), -- after the end, or after the beginning where there is no end
    port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535) -- where its students look for it again
) STRICT;

CREATE TABLE class_event (
    class_id INTEGER NOT NULL REFERENCES class (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- 1, 2, 3, ... within the class
    bytes BLOB NOT NULL,
    PRIMARY KEY (class_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER class_event_never_changes BEFORE UPDATE ON class_event
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;

CREATE TABLE class_rewriting (
    class_id INTEGER PRIMARY KEY REFERENCES class (id) ON DELETE CASCADE
) STRICT;

-- With its class an event goes: that row is gone by then.
CREATE TRIGGER class_event_never_goes_alone BEFORE DELETE ON class_event
WHEN EXISTS (SELECT 1 FROM class WHERE id = OLD.class_id)
     AND NOT EXISTS (SELECT 1 FROM class_rewriting WHERE class_id = OLD.class_id)
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;

PRAGMA user_version = 4;

INSERT INTO player (name) VALUES ('Player one'), ('Ada');

INSERT INTO round (pack_id, pack_path, pack_hash, seed, started_at)
VALUES ('damascus', 'content/packs/damascus.toml', '886ecedf89b43cf3d9d8be71d77552b521f146d259cd8ddc560cfe0965e5e40d',
        -81985529216486896, 1000),
       ('storm', 'content/packs/storm.toml', '886ecedf89b43cf3d9d8be71d77552b521f146d259cd8ddc560cfe0965e5e40d',
        42, 9500);

INSERT INTO round_player (round_id, seat, player_id) VALUES (1, 0, 2), (2, 0, 2), (2, 1, 1);

INSERT INTO event (round_id, number, bytes)
VALUES (1, 1, CAST('started' AS BLOB)),
       (2, 1, CAST('started' AS BLOB)),
       (2, 2, CAST('answered' AS BLOB));

INSERT INTO attempt (round_id, player_id, question_id, question_hash, kind, skill, truth, answer, confidence, is_right,
                     credit, pointed, answer_points, evidence_points, asked_at, answered_at)
VALUES (1, 2, 'informed-russians', '2c413542de1d83222ee15a5d9a23b055da8116a4f6be0685abbfc5f3e5de78c2',
        'choice', 'who', '', '{"option":1}', 3, 1, 1.0, 1, 3, 1, 2000, 2500);

UPDATE round SET finished_at = 9000, final_state = CAST('state' AS BLOB), is_result = 1 WHERE id = 1;

INSERT INTO setting (name, value) VALUES ('text scale', '150');
INSERT INTO player_setting (player_id, name, value) VALUES (2, 'theme', 'dark');
INSERT INTO report (player_id, pack_id, question_id, question_hash, note, reported_at)
VALUES (2, 'damascus', 'informed-russians', '2c413542de1d83222ee15a5d9a23b055da8116a4f6be0685abbfc5f3e5de78c2',
        'The date is wrong.', 9100);

INSERT INTO class (pack_path, pack_hash, started_at, ended_at, keep_days, port)
VALUES ('content/packs/damascus.toml', '886ecedf89b43cf3d9d8be71d77552b521f146d259cd8ddc560cfe0965e5e40d', 9200, 9900,
        180, 8080),
       ('content/packs/storm.toml', '886ecedf89b43cf3d9d8be71d77552b521f146d259cd8ddc560cfe0965e5e40d', 9950, NULL, 7,
        4711);
INSERT INTO class_event (class_id, number, bytes)
VALUES (1, 1, CAST('opened' AS BLOB)), (1, 2, CAST('joined' AS BLOB)), (2, 1, CAST('opened' AS BLOB));
