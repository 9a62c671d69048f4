-- SPDX-License-Identifier: MIT
UPDATE player SET name = :name WHERE id = :player
