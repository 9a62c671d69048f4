-- SPDX-License-Identifier: MIT
-- Version 3: classes. What happened in a class is a list of numbered events; the names of its students stand in them
-- alone, so that deleting the class deletes its students. The tables stand in every history, but classes are kept in a
-- file of their own (storage/classroom.h says why).

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

-- With its class an event goes: that row is gone by then.
CREATE TRIGGER class_event_never_goes_alone BEFORE DELETE ON class_event
WHEN EXISTS (SELECT 1 FROM class WHERE id = OLD.class_id)
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;
