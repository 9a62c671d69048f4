-- SPDX-License-Identifier: MIT
SELECT name FROM player WHERE id = :player
