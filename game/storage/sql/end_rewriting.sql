-- SPDX-License-Identifier: MIT
DELETE FROM class_rewriting
