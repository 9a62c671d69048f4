-- SPDX-License-Identifier: MIT
INSERT INTO report (player_id, pack_id, question_id, question_hash, note, reported_at)
VALUES (:player, :pack_id, :question, :question_hash, :note, :at)
