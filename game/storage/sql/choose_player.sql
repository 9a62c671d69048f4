-- SPDX-License-Identifier: MIT
INSERT INTO setting (name, value) VALUES ('current-player', CAST(:player AS TEXT))
ON CONFLICT (name) DO UPDATE SET value = excluded.value
