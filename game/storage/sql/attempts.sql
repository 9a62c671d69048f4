-- SPDX-License-Identifier: MIT
SELECT player_id, question_id, question_hash, kind, skill, truth, answer, confidence, is_right, credit, pointed,
       answer_points, evidence_points, asked_at, answered_at
FROM attempt WHERE round_id = :round ORDER BY id
