-- SPDX-License-Identifier: MIT
SELECT pack_id, pack_path, pack_hash, seed, started_at, finished_at, final_state FROM round WHERE id = :round
