-- SPDX-License-Identifier: MIT
SELECT number, bytes FROM event WHERE round_id = :round ORDER BY number
