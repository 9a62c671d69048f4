-- SPDX-License-Identifier: MIT
INSERT INTO class_event (class_id, number, bytes)
VALUES (:class,
        (SELECT coalesce(max(number), 0) + 1 FROM class_event WHERE class_id = :class),
        CAST(:bytes AS BLOB))
