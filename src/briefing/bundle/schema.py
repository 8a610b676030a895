"""The bundle's tables, as the public format states them (application id `BRF1`, version 1).

Offsets count Unicode code points and are half-open; dates are ISO 8601 text.
"""

APPLICATION_ID = 0x42524631
USER_VERSION = 1

WORD_TABLES = (
    """CREATE TABLE word (
    key TEXT NOT NULL, term TEXT NOT NULL, paragraphs INTEGER NOT NULL, is_name INTEGER NOT NULL,
    PRIMARY KEY (key, term)) WITHOUT ROWID""",
    """CREATE TABLE printed_word (
    term TEXT NOT NULL, paragraph_id INTEGER NOT NULL REFERENCES paragraph(id),
    PRIMARY KEY (term, paragraph_id)) WITHOUT ROWID""",
)
"""`word`: a term of the index under each key that `spelling.keys` gives for it, in how many paragraphs it stands, and
whether names are made of it. `printed_word`: a word, folded, that the print of a paragraph has and its clean text not."""
WORD_INDEXES = ("CREATE INDEX word_by_term ON word(term, paragraphs, is_name)",)

_SEARCH_INDEX = """CREATE VIRTUAL TABLE paragraph_fts USING fts5(
    text, title, content='paragraph_with_title', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2'{more})"""
SEARCH_INDEX = _SEARCH_INDEX.format(more="")
LARGE_SEARCH_INDEX = _SEARCH_INDEX.format(more=", prefix='2 3'")
"""The index of a bundle of `LARGE_ARTICLES` and more: it finds what begins with two or three letters at once, for 0.9 × the
size of the text, which smaller bundles do without."""
LARGE_ARTICLES = 20_000
SEARCH_INDEX_PARTS = (
    "CREATE TABLE 'paragraph_fts_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE 'paragraph_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "CREATE TABLE 'paragraph_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    "CREATE TABLE 'paragraph_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID",
)
"""The tables that FTS5 itself makes for the index."""
STATISTICS = (
    "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
)
"""The tables that ANALYZE makes, the second in some builds of SQLite only."""

TABLES: tuple[str, ...] = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE source (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, media_type TEXT NOT NULL, sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL, text TEXT NOT NULL, publisher TEXT, issue TEXT, published TEXT,
    language TEXT, country TEXT, title TEXT)""",
    """CREATE TABLE article (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source(id), position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('editorial', 'article', 'digest', 'statement')),
    title TEXT NOT NULL, standfirst TEXT, is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)))""",
    """CREATE TABLE paragraph (
    id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES article(id), position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'heading', 'table')), text TEXT NOT NULL, page INTEGER,
    source_start INTEGER NOT NULL, source_end INTEGER NOT NULL)""",
    """CREATE TABLE repair (
    id INTEGER NOT NULL, paragraph_id INTEGER NOT NULL REFERENCES paragraph(id), kind TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, printed TEXT NOT NULL,
    PRIMARY KEY (paragraph_id, id)) WITHOUT ROWID""",
    """CREATE TABLE passage (
    id INTEGER PRIMARY KEY, paragraph_id INTEGER NOT NULL REFERENCES paragraph(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL)""",
    """CREATE TABLE endnote (
    id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES article(id), label TEXT NOT NULL,
    text TEXT NOT NULL)""",
    """CREATE TABLE citation (
    id INTEGER PRIMARY KEY, passage_id INTEGER NOT NULL REFERENCES passage(id), label TEXT NOT NULL,
    endnote_id INTEGER REFERENCES endnote(id))""",
    """CREATE TABLE entity (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('person', 'party', 'organisation', 'place')),
    name TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('read', 'corrected')))""",
    """CREATE TABLE alias (
    entity_id INTEGER NOT NULL REFERENCES entity(id), name TEXT NOT NULL,
    PRIMARY KEY (entity_id, name)) WITHOUT ROWID""",
    """CREATE TABLE mention (
    entity_id INTEGER NOT NULL REFERENCES entity(id), passage_id INTEGER NOT NULL REFERENCES passage(id),
    PRIMARY KEY (entity_id, passage_id)) WITHOUT ROWID""",
    """CREATE TABLE election (
    id INTEGER PRIMARY KEY, body TEXT NOT NULL, country TEXT, held_on TEXT, round INTEGER NOT NULL,
    seats_total INTEGER)""",
    """CREATE TABLE figure (
    id INTEGER PRIMARY KEY, election_id INTEGER NOT NULL REFERENCES election(id),
    entity_id INTEGER REFERENCES entity(id),
    measure TEXT NOT NULL CHECK (measure IN ('percent', 'votes', 'seats', 'turnout')),
    value REAL NOT NULL, printed TEXT NOT NULL,
    status TEXT CHECK (status IN ('final', 'preliminary', 'exit-poll', 'parallel-count')),
    passage_id INTEGER NOT NULL REFERENCES passage(id),
    origin TEXT NOT NULL CHECK (origin IN ('read', 'corrected')))""",
    """CREATE TABLE incident (
    id INTEGER PRIMARY KEY, start_on TEXT NOT NULL, end_on TEXT NOT NULL,
    precision TEXT NOT NULL CHECK (precision IN ('day', 'range', 'month', 'year')),
    qualifier TEXT CHECK (qualifier IN ('about', 'before', 'after', 'early', 'mid', 'late', 'planned')),
    category TEXT NOT NULL CHECK (category IN ('election', 'legislation', 'detention', 'protest',
                                               'violence', 'statement', 'diplomacy', 'media', 'other')),
    headline TEXT NOT NULL, date_text TEXT NOT NULL,
    year_from TEXT NOT NULL CHECK (year_from IN ('stated', 'context', 'issue')),
    origin TEXT NOT NULL CHECK (origin IN ('read', 'corrected')))""",
    """CREATE TABLE incident_passage (
    incident_id INTEGER NOT NULL REFERENCES incident(id), passage_id INTEGER NOT NULL REFERENCES passage(id),
    PRIMARY KEY (incident_id, passage_id)) WITHOUT ROWID""",
    """CREATE TABLE incident_entity (
    incident_id INTEGER NOT NULL REFERENCES incident(id), entity_id INTEGER NOT NULL REFERENCES entity(id),
    PRIMARY KEY (incident_id, entity_id)) WITHOUT ROWID""",
    """CREATE TABLE doubt (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source(id),
    passage_id INTEGER REFERENCES passage(id), kind TEXT NOT NULL, message TEXT NOT NULL)""",
    """CREATE VIEW paragraph_with_title AS
    SELECT p.id AS id, p.text AS text, a.title AS title FROM paragraph p JOIN article a ON a.id = p.article_id""",
    SEARCH_INDEX,
    *WORD_TABLES,
)

INDEXES: tuple[str, ...] = (
    "CREATE INDEX article_by_source ON article(source_id, position)",
    "CREATE INDEX paragraph_by_article ON paragraph(article_id, position)",
    "CREATE INDEX passage_by_paragraph ON passage(paragraph_id)",
    "CREATE INDEX citation_by_passage ON citation(passage_id)",
    "CREATE INDEX endnote_by_article ON endnote(article_id)",
    "CREATE INDEX mention_by_passage ON mention(passage_id)",
    "CREATE INDEX figure_by_election ON figure(election_id)",
    "CREATE INDEX figure_by_passage ON figure(passage_id)",
    "CREATE INDEX incident_passage_by_passage ON incident_passage(passage_id)",
    "CREATE INDEX incident_entity_by_entity ON incident_entity(entity_id)",
    "CREATE INDEX doubt_by_source ON doubt(source_id)",
    *WORD_INDEXES,
)
