-- SPDX-License-Identifier: MIT
SELECT id, pack_id, started_at, finished_at, is_result
FROM round WHERE id IN (SELECT round_id FROM round_player WHERE player_id = :player) ORDER BY id
