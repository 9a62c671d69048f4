-- SPDX-License-Identifier: MIT
UPDATE class SET ended_at = :at WHERE id = :class AND ended_at IS NULL
