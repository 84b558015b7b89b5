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

-- What lists are sorted by: the title as it is compared, the outlet's words each with a space before.
ALTER TABLE article ADD COLUMN title_folded TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN outlet_words TEXT NOT NULL DEFAULT '';
UPDATE article SET title_folded = lower(title), outlet_words = CASE outlet WHEN '' THEN '' ELSE ' ' || lower(outlet) END;
CREATE INDEX claim_trashed ON claim (trashed);
CREATE INDEX source_trashed ON source (trashed);
-- Whole indices: partial ones "WHERE trashed IS NULL" draw SQLite away from those of the shelves when it counts.
CREATE INDEX article_by_published ON article (published, row_id);
CREATE INDEX article_by_title ON article (title_folded, row_id);
CREATE INDEX article_by_outlet ON article (outlet_words, row_id);
CREATE INDEX article_by_annotations ON article (annotations, row_id, trashed);

-- To review: an annotation that still needs something (a speaker, a verdict, a look at the newer text, or it says so
-- itself by its colour), and in how many annotations an article has that. Kept, not counted: the sidebar asks after
-- every word.
ALTER TABLE annotation ADD COLUMN to_review INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article ADD COLUMN to_review INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_to_review ON article (added DESC, row_id DESC) WHERE trashed IS NULL AND to_review > 0;
CREATE VIEW annotation_need AS SELECT annotation.row_id AS annotation, annotation.trashed IS NULL AND (
    annotation.colour = 8
    OR annotation.version <> (SELECT current_version FROM article WHERE article.row_id = annotation.article)
    OR annotation.speech <> 'none' AND NOT EXISTS (SELECT 1 FROM annotation_source AS link
        WHERE link.annotation = annotation.row_id AND link.role = 'speaker')
    OR EXISTS (SELECT 1 FROM annotation_claim AS link JOIN claim ON claim.row_id = link.claim
        WHERE link.annotation = annotation.row_id AND claim.trashed IS NULL
        AND claim.verdict IN ('unchecked', 'in-progress'))) AS needed FROM annotation;
CREATE TRIGGER review_of_new AFTER INSERT ON annotation BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = NEW.row_id)
        WHERE row_id = NEW.row_id;
END;
CREATE TRIGGER review_of_changed AFTER UPDATE OF colour, speech, version, article, trashed ON annotation BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = NEW.row_id)
        WHERE row_id = NEW.row_id;
END;
CREATE TRIGGER review_of_source_added AFTER INSERT ON annotation_source WHEN NEW.role = 'speaker' BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = NEW.annotation)
        WHERE row_id = NEW.annotation;
END;
CREATE TRIGGER review_of_source_gone AFTER DELETE ON annotation_source WHEN OLD.role = 'speaker' BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = OLD.annotation)
        WHERE row_id = OLD.annotation;
END;
CREATE TRIGGER review_of_source_changed AFTER UPDATE OF role ON annotation_source BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = NEW.annotation)
        WHERE row_id = NEW.annotation;
END;
CREATE TRIGGER review_of_claim_added AFTER INSERT ON annotation_claim BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = NEW.annotation)
        WHERE row_id = NEW.annotation;
END;
CREATE TRIGGER review_of_claim_gone AFTER DELETE ON annotation_claim BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = OLD.annotation)
        WHERE row_id = OLD.annotation;
END;
CREATE TRIGGER review_of_claim_changed AFTER UPDATE OF claim ON annotation_claim BEGIN
    UPDATE annotation SET to_review = (SELECT needed FROM annotation_need WHERE annotation = NEW.annotation)
        WHERE row_id = NEW.annotation;
END;
CREATE TRIGGER review_of_verdict AFTER UPDATE OF verdict, trashed ON claim
    WHEN OLD.verdict <> NEW.verdict OR (OLD.trashed IS NULL) <> (NEW.trashed IS NULL) BEGIN
    UPDATE annotation
        SET to_review = (SELECT needed FROM annotation_need WHERE annotation_need.annotation = annotation.row_id)
        WHERE row_id IN (SELECT annotation FROM annotation_claim WHERE claim = NEW.row_id);
END;
CREATE TRIGGER review_of_text AFTER UPDATE OF current_version ON article
    WHEN OLD.current_version <> NEW.current_version BEGIN
    UPDATE annotation
        SET to_review = (SELECT needed FROM annotation_need WHERE annotation_need.annotation = annotation.row_id)
        WHERE article = NEW.row_id;
END;
CREATE TRIGGER review_counted AFTER UPDATE OF to_review, article ON annotation
    WHEN OLD.to_review <> NEW.to_review OR OLD.article <> NEW.article BEGIN
    UPDATE article SET to_review = to_review - OLD.to_review WHERE row_id = OLD.article;
    UPDATE article SET to_review = to_review + NEW.to_review WHERE row_id = NEW.article;
END;
CREATE TRIGGER review_gone AFTER DELETE ON annotation WHEN OLD.to_review <> 0 BEGIN
    UPDATE article SET to_review = to_review - OLD.to_review WHERE row_id = OLD.article;
END;
UPDATE annotation
    SET to_review = (SELECT needed FROM annotation_need WHERE annotation_need.annotation = annotation.row_id);

-- Which articles a tag leads to: its own and those of its annotations; `links` of them, none in the trash. And how many
-- articles outside of the trash that makes. Kept for the same reason.
CREATE TABLE tagged (
    tag INTEGER NOT NULL REFERENCES tag (row_id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article (row_id) ON DELETE CASCADE,
    links INTEGER NOT NULL,
    PRIMARY KEY (tag, article)
) WITHOUT ROWID;
CREATE INDEX tagged_article ON tagged (article);
ALTER TABLE tag ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER tagged_first AFTER INSERT ON tagged BEGIN
    UPDATE tag SET articles = articles + 1 WHERE row_id = NEW.tag
        AND (SELECT trashed FROM article WHERE row_id = NEW.article) IS NULL;
END;
CREATE TRIGGER tagged_none AFTER UPDATE OF links ON tagged WHEN NEW.links = 0 BEGIN
    DELETE FROM tagged WHERE tag = NEW.tag AND article = NEW.article;
    UPDATE tag SET articles = articles - 1 WHERE row_id = NEW.tag
        AND (SELECT trashed FROM article WHERE row_id = NEW.article) IS NULL;
END;
CREATE TRIGGER tagged_article_trashed AFTER UPDATE OF trashed ON article
    WHEN (OLD.trashed IS NULL) <> (NEW.trashed IS NULL) BEGIN
    UPDATE tag SET articles = articles + iif(NEW.trashed IS NULL, 1, -1)
        WHERE row_id IN (SELECT tag FROM tagged WHERE article = NEW.row_id);
END;
CREATE TRIGGER tagged_by_article AFTER INSERT ON article_tag BEGIN
    INSERT INTO tagged (tag, article, links) VALUES (NEW.tag, NEW.article, 1)
        ON CONFLICT (tag, article) DO UPDATE SET links = links + 1;
END;
CREATE TRIGGER untagged_by_article AFTER DELETE ON article_tag BEGIN
    UPDATE tagged SET links = links - 1 WHERE tag = OLD.tag AND article = OLD.article;
END;
CREATE TRIGGER tagged_by_annotation AFTER INSERT ON annotation_tag BEGIN
    INSERT INTO tagged (tag, article, links)
        SELECT NEW.tag, article, 1 FROM annotation WHERE row_id = NEW.annotation AND trashed IS NULL
        ON CONFLICT (tag, article) DO UPDATE SET links = links + 1;
END;
CREATE TRIGGER untagged_by_annotation AFTER DELETE ON annotation_tag BEGIN
    UPDATE tagged SET links = links - 1 WHERE tag = OLD.tag
        AND article = (SELECT article FROM annotation WHERE row_id = OLD.annotation AND trashed IS NULL);
END;
CREATE TRIGGER tagged_annotation_back AFTER UPDATE OF trashed ON annotation
    WHEN OLD.trashed IS NOT NULL AND NEW.trashed IS NULL BEGIN
    INSERT INTO tagged (tag, article, links)
        SELECT tag, NEW.article, 1 FROM annotation_tag WHERE annotation = NEW.row_id
        ON CONFLICT (tag, article) DO UPDATE SET links = links + 1;
END;
CREATE TRIGGER tagged_annotation_trashed AFTER UPDATE OF trashed ON annotation
    WHEN OLD.trashed IS NULL AND NEW.trashed IS NOT NULL BEGIN
    UPDATE tagged SET links = links - (SELECT count(*) FROM annotation_tag AS link
            WHERE link.annotation = NEW.row_id AND link.tag = tagged.tag)
        WHERE article = NEW.article AND tag IN (SELECT tag FROM annotation_tag WHERE annotation = NEW.row_id);
END;
INSERT INTO tagged (tag, article, links) SELECT tag, article, count(*) FROM (
    SELECT tag, article FROM article_tag UNION ALL
    SELECT link.tag, annotation.article FROM annotation_tag AS link
        JOIN annotation ON annotation.row_id = link.annotation WHERE annotation.trashed IS NULL) GROUP BY tag, article;
