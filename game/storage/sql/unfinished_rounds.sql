-- SPDX-License-Identifier: MIT
SELECT id FROM round WHERE finished_at IS NULL ORDER BY id DESC
