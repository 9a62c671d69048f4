-- SPDX-License-Identifier: MIT
-- Version 4: a student can be taken out of a class. Name, answers and hashes of theirs stand in the events of the class
-- alone, so these are written anew without them, which nothing else may do.

-- A class whose events are being written anew. Rows stand here only within the transaction that does so.
CREATE TABLE class_rewriting (
    class_id INTEGER PRIMARY KEY REFERENCES class (id) ON DELETE CASCADE
) STRICT;

DROP TRIGGER class_event_never_goes_alone;
CREATE TRIGGER class_event_never_goes_alone BEFORE DELETE ON class_event
WHEN EXISTS (SELECT 1 FROM class WHERE id = OLD.class_id)
     AND NOT EXISTS (SELECT 1 FROM class_rewriting WHERE class_id = OLD.class_id)
BEGIN
    SELECT RAISE (ABORT, 'events are only ever added');
END;
