-- SPDX-License-Identifier: MIT
INSERT INTO class_rewriting (class_id) VALUES (:class)
