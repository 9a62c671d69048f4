-- SPDX-License-Identifier: MIT
SELECT id, name FROM player ORDER BY id
