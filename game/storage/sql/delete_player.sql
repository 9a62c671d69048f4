-- SPDX-License-Identifier: MIT
DELETE FROM player WHERE id = :player
