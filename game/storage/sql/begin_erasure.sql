-- SPDX-License-Identifier: MIT
-- The player's rounds, and those of which nobody knows who played them.
INSERT INTO erasure (round_id)
SELECT id FROM round
WHERE id IN (SELECT round_id FROM round_player WHERE player_id = :player)
   OR id NOT IN (SELECT round_id FROM round_player)
