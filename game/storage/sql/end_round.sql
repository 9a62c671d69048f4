-- SPDX-License-Identifier: MIT
UPDATE round SET finished_at = :at, final_state = CAST(:final_state AS BLOB) WHERE id = :round
