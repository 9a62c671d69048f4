-- SPDX-License-Identifier: MIT
UPDATE round SET finished_at = :at, final_state = CAST(:final_state AS BLOB), is_result = :final_state IS NOT NULL
WHERE id = :round
