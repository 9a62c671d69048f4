-- SPDX-License-Identifier: MIT
-- The one that was chosen, else the oldest.
SELECT id FROM player
ORDER BY id = (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'current-player') DESC, id LIMIT 1
