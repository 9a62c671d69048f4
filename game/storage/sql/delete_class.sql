-- SPDX-License-Identifier: MIT
DELETE FROM class WHERE id = :class
