-- SPDX-FileCopyrightText: 2026 Apostille contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Annotations whose search entry is yet to be written again: a claim or source of thousands has another name.
CREATE TABLE search_waiting (
    annotation INTEGER PRIMARY KEY REFERENCES annotation (row_id) ON DELETE CASCADE
);
