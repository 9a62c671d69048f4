-- SPDX-License-Identifier: MIT
SELECT value FROM player_setting WHERE player_id = :player AND name = :name
