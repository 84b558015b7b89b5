-- SPDX-FileCopyrightText: 2026 Apostille contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every thing has an `id` (UUID as text: stable, exported, merged) and a `row_id` (small and dense: joins and the
-- search index). Times are ISO 8601 in UTC with milliseconds, so that they sort as text. Texts are never null: unknown
-- is ''. Standard SQL but for the two search tables at the end.

CREATE TABLE article (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    address TEXT NOT NULL,
    same_address TEXT NOT NULL, -- normalised: what tells that an article is there already
    language TEXT NOT NULL,
    added TEXT NOT NULL,
    words INTEGER NOT NULL,
    unread INTEGER NOT NULL DEFAULT 1 CHECK (unread IN (0, 1)),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    annotations INTEGER NOT NULL DEFAULT 0, -- not in the trash; kept by the triggers below
    current_version INTEGER NOT NULL REFERENCES article_version (row_id) DEFERRABLE INITIALLY DEFERRED,
    trashed TEXT
);
-- One partial index for each shelf: lists and counts never read the table.
CREATE INDEX article_listed ON article (added DESC, row_id DESC) WHERE trashed IS NULL;
CREATE INDEX article_unread ON article (added DESC, row_id DESC) WHERE trashed IS NULL AND unread = 1;
CREATE INDEX article_starred ON article (added DESC, row_id DESC) WHERE trashed IS NULL AND starred = 1;
CREATE INDEX article_annotated ON article (added DESC, row_id DESC, annotations)
    WHERE trashed IS NULL AND annotations > 0;
CREATE INDEX article_trashed ON article (trashed DESC, row_id DESC) WHERE trashed IS NOT NULL;
CREATE INDEX article_same_address ON article (same_address) WHERE same_address <> '';

CREATE TABLE snapshot (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article (row_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    media_type BLOB NOT NULL,
    origin TEXT NOT NULL,
    file_name TEXT NOT NULL,
    address TEXT NOT NULL,
    final_address TEXT NOT NULL,
    headers BLOB NOT NULL,
    captured TEXT NOT NULL
);
CREATE INDEX snapshot_of_article ON snapshot (article);

-- The big columns stand in tables of their own: what lists and joins read stays small.
CREATE TABLE snapshot_bytes (
    snapshot INTEGER PRIMARY KEY REFERENCES snapshot (row_id) ON DELETE CASCADE,
    compressed BLOB NOT NULL -- zlib stream
);

CREATE TABLE article_version (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article (row_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('intake', 'cleaner', 'correction', 'refetch', 'put-back')),
    snapshot INTEGER NOT NULL REFERENCES snapshot (row_id) DEFERRABLE INITIALLY DEFERRED,
    cleaner INTEGER NOT NULL,
    created TEXT NOT NULL,
    text_hash TEXT NOT NULL, -- SHA-256 of the text in UTF-8
    UNIQUE (article, number)
);
CREATE INDEX version_of_snapshot ON article_version (snapshot);
CREATE INDEX version_of_text ON article_version (text_hash);

CREATE TABLE version_text (
    version INTEGER PRIMARY KEY REFERENCES article_version (row_id) ON DELETE CASCADE,
    text TEXT NOT NULL
);
CREATE TABLE version_content (
    version INTEGER PRIMARY KEY REFERENCES article_version (row_id) ON DELETE CASCADE,
    compressed BLOB NOT NULL -- zlib stream of the article as JSON
);

CREATE TABLE annotation (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article (row_id) ON DELETE CASCADE,
    version INTEGER NOT NULL REFERENCES article_version (row_id) DEFERRABLE INITIALLY DEFERRED,
    position_start INTEGER NOT NULL, -- UTF-16 code units of the version's text
    position_end INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour INTEGER NOT NULL,
    speech TEXT NOT NULL CHECK (speech IN ('none', 'direct', 'partial', 'indirect', 'scare-quote', 'title')),
    speaker_as_written TEXT NOT NULL,
    reporting_verb TEXT NOT NULL,
    translated_from TEXT NOT NULL,
    original_wording TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    trashed TEXT
);
CREATE INDEX annotation_of_article ON annotation (article, position_start);
CREATE INDEX annotation_of_version ON annotation (version);
CREATE INDEX annotation_trashed ON annotation (trashed DESC) WHERE trashed IS NOT NULL;

CREATE TABLE claim (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    statement TEXT NOT NULL,
    folded TEXT NOT NULL, -- the whole statement without case and diacritics
    words TEXT NOT NULL,  -- its words likewise, each with a space before: " la russie est"
    verdict TEXT NOT NULL CHECK (verdict IN
        ('unchecked', 'in-progress', 'true', 'mostly-true', 'misleading', 'false', 'unverifiable')),
    review TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    trashed TEXT
);
CREATE INDEX claim_folded ON claim (folded);

CREATE TABLE source (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'publication', 'document', 'address')),
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    trashed TEXT
);
-- All names of a source; position 0 is its name, then the aliases in their order.
CREATE TABLE source_alias (
    source INTEGER NOT NULL REFERENCES source (row_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (source, position)
);
CREATE INDEX source_alias_folded ON source_alias (folded);

CREATE TABLE tag (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    words TEXT NOT NULL,
    created TEXT NOT NULL
);
CREATE INDEX tag_folded ON tag (folded);

-- Links keep the order that the user gave.
CREATE TABLE annotation_source (
    annotation INTEGER NOT NULL REFERENCES annotation (row_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source (row_id),
    role TEXT NOT NULL CHECK (role IN ('speaker', 'reported-by', 'evidence')),
    PRIMARY KEY (annotation, position)
);
CREATE INDEX annotation_source_of ON annotation_source (source, annotation);
CREATE TABLE annotation_claim (
    annotation INTEGER NOT NULL REFERENCES annotation (row_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim (row_id),
    stance TEXT NOT NULL CHECK (stance IN ('makes', 'supports', 'refutes', 'mentions')),
    PRIMARY KEY (annotation, position)
);
CREATE INDEX annotation_claim_of ON annotation_claim (claim, annotation);
CREATE TABLE annotation_tag (
    annotation INTEGER NOT NULL REFERENCES annotation (row_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag (row_id),
    PRIMARY KEY (annotation, position)
);
CREATE INDEX annotation_tag_of ON annotation_tag (tag, annotation);
CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article (row_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag INTEGER NOT NULL REFERENCES tag (row_id),
    PRIMARY KEY (article, position)
);
CREATE INDEX article_tag_of ON article_tag (tag, article);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- The count that the Annotated shelf and every list row show.
CREATE TRIGGER annotation_made AFTER INSERT ON annotation WHEN NEW.trashed IS NULL BEGIN
    UPDATE article SET annotations = annotations + 1 WHERE row_id = NEW.article;
END;
CREATE TRIGGER annotation_gone AFTER DELETE ON annotation WHEN OLD.trashed IS NULL BEGIN
    UPDATE article SET annotations = annotations - 1 WHERE row_id = OLD.article;
END;
CREATE TRIGGER annotation_moved AFTER UPDATE OF trashed, article ON annotation
    WHEN (OLD.trashed IS NULL) <> (NEW.trashed IS NULL) OR OLD.article <> NEW.article BEGIN
    UPDATE article SET annotations = annotations - 1 WHERE row_id = OLD.article AND OLD.trashed IS NULL;
    UPDATE article SET annotations = annotations + 1 WHERE row_id = NEW.article AND NEW.trashed IS NULL;
END;

-- A quotation is worth what its text is worth: versions and snapshots never change, and go only with their article.
CREATE TRIGGER version_unchanged BEFORE UPDATE ON article_version BEGIN
    SELECT RAISE(ABORT, 'a text version is immutable');
END;
CREATE TRIGGER version_kept BEFORE DELETE ON article_version
    WHEN EXISTS (SELECT 1 FROM article WHERE row_id = OLD.article) BEGIN
    SELECT RAISE(ABORT, 'a text version is kept with its article');
END;
CREATE TRIGGER version_text_unchanged BEFORE UPDATE ON version_text BEGIN
    SELECT RAISE(ABORT, 'a text version is immutable');
END;
CREATE TRIGGER version_text_kept BEFORE DELETE ON version_text
    WHEN EXISTS (SELECT 1 FROM article_version WHERE row_id = OLD.version) BEGIN
    SELECT RAISE(ABORT, 'a text version is kept with its article');
END;
CREATE TRIGGER version_content_unchanged BEFORE UPDATE ON version_content BEGIN
    SELECT RAISE(ABORT, 'a text version is immutable');
END;
CREATE TRIGGER version_content_kept BEFORE DELETE ON version_content
    WHEN EXISTS (SELECT 1 FROM article_version WHERE row_id = OLD.version) BEGIN
    SELECT RAISE(ABORT, 'a text version is kept with its article');
END;
CREATE TRIGGER snapshot_unchanged BEFORE UPDATE ON snapshot BEGIN
    SELECT RAISE(ABORT, 'a snapshot is immutable');
END;
CREATE TRIGGER snapshot_kept BEFORE DELETE ON snapshot
    WHEN EXISTS (SELECT 1 FROM article WHERE row_id = OLD.article) BEGIN
    SELECT RAISE(ABORT, 'a snapshot is kept with its article');
END;
CREATE TRIGGER snapshot_bytes_unchanged BEFORE UPDATE ON snapshot_bytes BEGIN
    SELECT RAISE(ABORT, 'a snapshot is immutable');
END;
CREATE TRIGGER snapshot_bytes_kept BEFORE DELETE ON snapshot_bytes
    WHEN EXISTS (SELECT 1 FROM snapshot WHERE row_id = OLD.snapshot) BEGIN
    SELECT RAISE(ABORT, 'a snapshot is kept with its article');
END;

-- "INSERT OR REPLACE" would go past the triggers on DELETE.
CREATE TRIGGER version_not_replaced BEFORE INSERT ON article_version
    WHEN EXISTS (SELECT 1 FROM article_version WHERE id = NEW.id OR row_id = NEW.row_id) BEGIN
    SELECT RAISE(ABORT, 'a text version is immutable');
END;
CREATE TRIGGER version_text_not_replaced BEFORE INSERT ON version_text
    WHEN EXISTS (SELECT 1 FROM version_text WHERE version = NEW.version) BEGIN
    SELECT RAISE(ABORT, 'a text version is immutable');
END;
CREATE TRIGGER version_content_not_replaced BEFORE INSERT ON version_content
    WHEN EXISTS (SELECT 1 FROM version_content WHERE version = NEW.version) BEGIN
    SELECT RAISE(ABORT, 'a text version is immutable');
END;
CREATE TRIGGER snapshot_not_replaced BEFORE INSERT ON snapshot
    WHEN EXISTS (SELECT 1 FROM snapshot WHERE id = NEW.id OR row_id = NEW.row_id) BEGIN
    SELECT RAISE(ABORT, 'a snapshot is immutable');
END;
CREATE TRIGGER snapshot_bytes_not_replaced BEFORE INSERT ON snapshot_bytes
    WHEN EXISTS (SELECT 1 FROM snapshot_bytes WHERE snapshot = NEW.snapshot) BEGIN
    SELECT RAISE(ABORT, 'a snapshot is immutable');
END;

-- Search (SQLite only). Tables without content: texts are not stored twice, and saving an annotation indexes a few words.
-- Their rows are those of article and annotation; the tokenizer is ours (models/library/tokenizer.h). Titles stand in a
-- small table once more, because there the shortest beginnings of words can be looked for among all articles.
CREATE VIRTUAL TABLE search_article USING fts5(
    title, reference, text, content='', contentless_delete=1, tokenize='apostille', prefix='2 3 4');
CREATE VIRTUAL TABLE search_title USING fts5(
    title, reference, content='', contentless_delete=1, tokenize='apostille', prefix='1 2 3');
CREATE VIRTUAL TABLE search_annotation USING fts5(
    quote, note, claims, sources, tags, content='', contentless_delete=1, tokenize='apostille', prefix='1 2 3');
