-- SPDX-License-Identifier: MIT
SELECT number, bytes FROM class_event WHERE class_id = :class ORDER BY number
