-- SPDX-License-Identifier: MIT
SELECT player_id FROM round_player WHERE round_id = :round ORDER BY seat
