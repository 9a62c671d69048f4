-- SPDX-License-Identifier: MIT
INSERT INTO round_player (round_id, seat, player_id) VALUES (:round, :seat, :player)
