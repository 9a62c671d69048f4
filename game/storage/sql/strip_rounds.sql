-- SPDX-License-Identifier: MIT
-- A round without its events can't be gone on with.
UPDATE round SET final_state = NULL, finished_at = coalesce(finished_at, :at)
WHERE id IN (SELECT round_id FROM erasure)
