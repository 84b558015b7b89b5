-- SPDX-FileCopyrightText: 2026 Apostille contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the window that people have open all day keeps beside articles and quotes.

-- How far an article has been read, and the reading settings that it has for itself ('': the library's hold).
ALTER TABLE article ADD COLUMN progress REAL NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1);
ALTER TABLE article ADD COLUMN reading TEXT NOT NULL DEFAULT '';

-- The further parts of a quotation that the reporter interrupts ("…", said X, "…"); part 0 is the annotation's own anchor.
CREATE TABLE annotation_part (
    annotation INTEGER NOT NULL REFERENCES annotation (row_id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position > 0),
    position_start INTEGER NOT NULL, -- UTF-16 code units of the version's text
    position_end INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    PRIMARY KEY (annotation, position)
);

-- Other wordings of a claim, in their order; the statement itself stays in `claim`.
CREATE TABLE claim_wording (
    claim INTEGER NOT NULL REFERENCES claim (row_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    statement TEXT NOT NULL,
    folded TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (claim, position)
);
CREATE INDEX claim_wording_folded ON claim_wording (folded);

-- What was merged into another thing stays in the trash and says where its quotes have gone.
ALTER TABLE claim ADD COLUMN merged_into INTEGER REFERENCES claim (row_id);
ALTER TABLE source ADD COLUMN merged_into INTEGER REFERENCES source (row_id);
ALTER TABLE tag ADD COLUMN merged_into INTEGER REFERENCES tag (row_id);
ALTER TABLE tag ADD COLUMN modified TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN trashed TEXT;

CREATE TABLE saved_search (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    query TEXT NOT NULL, -- as typed
    shelf TEXT NOT NULL, -- the key of the shelf that it searches
    position INTEGER NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    trashed TEXT
);

-- Pictures are fetched once, when an article comes in, and stored once, however many articles show them.
CREATE TABLE picture (
    row_id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE, -- SHA-256, lower-case hexadecimal
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL
);
CREATE TABLE picture_bytes (
    picture INTEGER PRIMARY KEY REFERENCES picture (row_id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
);
CREATE TABLE article_picture (
    article INTEGER NOT NULL REFERENCES article (row_id) ON DELETE CASCADE,
    address TEXT NOT NULL, -- as the article's blocks name it
    picture INTEGER NOT NULL REFERENCES picture (row_id),
    PRIMARY KEY (article, address)
);
CREATE INDEX article_picture_of ON article_picture (picture);
