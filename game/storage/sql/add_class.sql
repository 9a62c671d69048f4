-- SPDX-License-Identifier: MIT
INSERT INTO class (pack_path, pack_hash, started_at, keep_days, port)
VALUES (:pack_path, :pack_hash, :started_at, :keep_days, :port)
RETURNING id
