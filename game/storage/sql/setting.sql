-- SPDX-License-Identifier: MIT
SELECT value FROM setting WHERE name = :name
