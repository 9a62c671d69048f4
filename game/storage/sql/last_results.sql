-- SPDX-License-Identifier: MIT
-- Per pack the last round that the player finished (not one abandoned) with an attempt in it.
WITH result AS (
    SELECT round.id, round.pack_id, round.finished_at,
           sum(attempt.answer_points + attempt.evidence_points) AS points,
           sum(attempt.is_right) AS answered_right,
           count(*) AS asked,
           row_number() OVER (PARTITION BY round.pack_id ORDER BY round.finished_at DESC, round.id DESC) AS age
    FROM round JOIN attempt ON attempt.round_id = round.id
    WHERE attempt.player_id = :player AND round.is_result = 1
    GROUP BY round.id
)
SELECT pack_id, points, answered_right, asked, finished_at FROM result WHERE age = 1 ORDER BY pack_id
