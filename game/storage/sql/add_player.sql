-- SPDX-License-Identifier: MIT
INSERT INTO player (name) VALUES (:name) ON CONFLICT (name) DO NOTHING
