-- SPDX-License-Identifier: MIT
INSERT INTO round (pack_id, pack_path, pack_hash, seed, started_at)
VALUES (:pack_id, :pack_path, :pack_hash, :seed, :started_at)
RETURNING id
