-- SPDX-License-Identifier: MIT
-- The newest first; ids are given in the order of answering.
SELECT player_id, question_id, question_hash, kind, skill, truth, answer, confidence, is_right, credit, pointed,
       answer_points, evidence_points, asked_at, answered_at
FROM attempt WHERE player_id = :player ORDER BY id DESC LIMIT :most
