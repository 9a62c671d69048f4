-- SPDX-License-Identifier: MIT
DELETE FROM class_event WHERE class_id = :class
