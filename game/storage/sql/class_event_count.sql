-- SPDX-License-Identifier: MIT
SELECT coalesce(max(number), 0) FROM class_event WHERE class_id = :class
