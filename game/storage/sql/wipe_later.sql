-- SPDX-License-Identifier: MIT
INSERT INTO wipe_due (id) VALUES (1) ON CONFLICT (id) DO NOTHING
