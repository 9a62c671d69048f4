-- SPDX-License-Identifier: MIT
SELECT id, name,
       (SELECT count(*) FROM round
        WHERE is_result = 1 AND id IN (SELECT round_id FROM round_player WHERE player_id = player.id)),
       (SELECT count(*) FROM attempt WHERE player_id = player.id),
       (SELECT max(answered_at) FROM attempt WHERE player_id = player.id)
FROM player ORDER BY id
