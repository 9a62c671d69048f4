-- SPDX-License-Identifier: MIT
INSERT INTO player_setting (player_id, name, value) VALUES (:player, :name, :value)
ON CONFLICT (player_id, name) DO UPDATE SET value = excluded.value
