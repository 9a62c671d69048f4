-- SPDX-License-Identifier: MIT
SELECT id FROM round WHERE finished_at IS NULL AND id IN (SELECT round_id FROM erasure)
