-- SPDX-License-Identifier: MIT
SELECT id FROM player WHERE name = :name
