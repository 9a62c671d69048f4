-- SPDX-License-Identifier: MIT
SELECT name, value FROM player_setting WHERE player_id = :player ORDER BY name
