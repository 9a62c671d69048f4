-- SPDX-License-Identifier: MIT
INSERT INTO attempt (round_id, player_id, question_id, question_hash, kind, skill, truth, answer, confidence, is_right,
                     credit, pointed, answer_points, evidence_points, asked_at, answered_at)
VALUES (:round, :player, :question, :question_hash, :kind, :skill, :truth, :answer, :confidence, :is_right,
        :credit, :pointed, :answer_points, :evidence_points, :asked_at, :answered_at)
