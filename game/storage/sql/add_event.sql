-- SPDX-License-Identifier: MIT
INSERT INTO event (round_id, number, bytes)
SELECT :round, coalesce(max(number), 0) + 1, CAST(:bytes AS BLOB) FROM event WHERE round_id = :round
RETURNING number
