-- SPDX-License-Identifier: MIT
-- What is left once the player is gone: everybody's events, and the rounds that nobody is left of.
DELETE FROM event WHERE round_id IN (SELECT round_id FROM erasure);
DELETE FROM round
WHERE id IN (SELECT round_id FROM erasure) AND id NOT IN (SELECT round_id FROM round_player);
DELETE FROM erasure;
INSERT INTO player (name) SELECT 'Player one' WHERE NOT EXISTS (SELECT 1 FROM player);
INSERT INTO wipe_due (id) VALUES (1) ON CONFLICT (id) DO NOTHING;
