-- SPDX-License-Identifier: MIT
SELECT player_id, pack_id, question_id, question_hash, note, reported_at
FROM report WHERE player_id = :player ORDER BY reported_at DESC, id DESC
