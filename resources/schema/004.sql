-- SPDX-FileCopyrightText: 2026 Apostille contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a reader wants otherwise than the cleaner on the pages of a site, in the order in which it was chosen.
CREATE TABLE site_choice (
    host TEXT NOT NULL, -- lower case, without "www."
    position INTEGER NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    path TEXT NOT NULL,  -- the elements around it; '': wherever it stands
    words TEXT NOT NULL, -- its beginning, case-folded; '': whatever it says
    PRIMARY KEY (host, position)
);
