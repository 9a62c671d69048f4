-- SPDX-License-Identifier: MIT
SELECT player_id, pack_id, question_id, question_hash, note, reported_at
FROM report WHERE pack_id = :pack_id ORDER BY reported_at DESC, id DESC
