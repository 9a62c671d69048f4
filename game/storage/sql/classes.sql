-- SPDX-License-Identifier: MIT
SELECT id, pack_path, pack_hash, started_at, ended_at, keep_days, port,
       (SELECT coalesce(max(number), 0) FROM class_event WHERE class_id = class.id)
FROM class ORDER BY id
