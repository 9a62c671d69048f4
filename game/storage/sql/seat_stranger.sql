-- SPDX-License-Identifier: MIT
-- Who answers in a round takes part in it; the rounds of version 1 did not know it from the start.
INSERT INTO round_player (round_id, seat, player_id)
SELECT :round, (SELECT coalesce(max(seat) + 1, 0) FROM round_player WHERE round_id = :round), :player
WHERE NOT EXISTS (SELECT 1 FROM round_player WHERE round_id = :round AND player_id = :player)
