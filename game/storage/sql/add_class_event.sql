-- SPDX-License-Identifier: MIT
INSERT INTO class_event (class_id, number, bytes) VALUES (:class, :number, CAST(:bytes AS BLOB))
