-- SPDX-License-Identifier: MIT
-- Of the rounds played to their end with an attempt of the player the last ones, the newest last.
SELECT id, pack_id, started_at, finished_at, is_result
FROM (SELECT id, pack_id, started_at, finished_at, is_result
      FROM round
      WHERE is_result = 1 AND id IN (SELECT round_id FROM attempt WHERE player_id = :player)
      ORDER BY finished_at DESC, id DESC LIMIT :most)
ORDER BY finished_at, id
