"""What a bundle holds, as frozen records.

Offsets count code points of the clean paragraph (or, for `source_*`, of the source as read) and are
half-open. Dates are ISO 8601 text. `None` means that the source does not say.
"""

from typing import Literal

from briefing.record import record

ArticleKind = Literal["editorial", "article", "digest", "statement"]
ParagraphKind = Literal["text", "heading", "table"]
EntityKind = Literal["person", "party", "organisation", "place"]
Measure = Literal["percent", "votes", "seats", "turnout"]
Status = Literal["final", "preliminary", "exit-poll", "parallel-count"]
Precision = Literal["day", "range", "month", "year"]
Qualifier = Literal["about", "before", "after", "early", "mid", "late", "planned"]
Category = Literal[
    "election", "legislation", "detention", "protest", "violence", "statement", "diplomacy", "media", "other"
]
YearFrom = Literal["stated", "context", "issue"]
Origin = Literal["read", "corrected"]

CATEGORIES: tuple[Category, ...] = (
    "election", "legislation", "detention", "protest", "violence", "statement", "diplomacy", "media", "other",
)  # fmt: skip
"""All categories, in the order of the timeline's lanes."""
TABLE_TYPE = "text/csv"
"""The media type of a source that is a table of results, no bulletin."""


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_label(iso: str) -> str:
    """An ISO date, month or year in words.

    >>> [date_label(iso) for iso in ("2012-01-18", "2012-01", "2012")]
    ['18 January 2012', 'January 2012', '2012']
    """
    year, month, day = [*iso.split("-"), "", ""][:3]
    return " ".join(part for part in (day.lstrip("0"), _MONTHS[int(month) - 1] if month else "", year) if part)


@record
class Source:
    """One source file, without its text (`Bundle.source_text` gives that).

    `published` is an ISO date, or `2012-01` or `2012` where no more is known.
    """

    id: int
    name: str
    media_type: str
    sha256: str
    size_bytes: int
    title: str | None
    publisher: str | None
    issue: str | None
    published: str | None
    language: str | None
    country: str | None

    @property
    def label(self) -> str:
        """The source as one cites it: title, issue and date, or its file name where it says nothing."""
        published = date_label(self.published) if self.published else ""
        parts = [self.title or self.publisher, self.issue, "" if published in (self.issue or "") else published]
        return ", ".join(part for part in parts if part) or self.name

    @property
    def is_table(self) -> bool:
        """Whether it is no bulletin but a table of results published elsewhere."""
        return self.media_type == TABLE_TYPE


@record
class Article:
    """One article; `position` counts from 1 within its source; `is_complete` is false where it breaks off."""

    id: int
    source_id: int
    position: int
    kind: ArticleKind
    title: str
    standfirst: str | None
    is_complete: bool


def said_by(article: Article, source: Source) -> str:
    """Who states the figures of an article: the bulletin, or the source that a table of results names for its rows.

    Such a table has an article for each source it names; what stands in brackets after the name is left out.
    """
    if source.is_table:
        return article.title.partition(" (")[0]
    return source.title or source.publisher or source.name


@record
class ArticleExtent:
    """How many paragraphs an article has, and the first and last day of the incidents it tells (`None`: none)."""

    paragraphs: int
    first_on: str | None
    last_on: str | None


@record
class Paragraph:
    """One clean paragraph; `position` counts from 1 within its article, `page` from 1 within its source."""

    id: int
    article_id: int
    position: int
    kind: ParagraphKind
    text: str
    page: int | None
    source_start: int
    source_end: int


@record
class Repair:
    """One place where the clean text `[start, end)` differs from the print, where `printed` stood.

    Putting `printed` back at every repair of a paragraph gives the source's characters again.
    """

    id: int
    paragraph_id: int
    kind: str
    start: int
    end: int
    printed: str


@record
class Passage:
    """A stretch `[start, end)` of a clean paragraph, with where that paragraph stands."""

    id: int
    paragraph_id: int
    article_id: int
    position: int
    page: int | None
    start: int
    end: int
    text: str


@record
class Endnote:
    """One note of the source's own apparatus."""

    id: int
    article_id: int
    label: str
    text: str


@record
class Citation:
    """One marker such as `[4]`; `endnote` is `None` where the source lacks the note."""

    id: int
    passage: Passage
    label: str
    endnote: Endnote | None


@record
class Entity:
    """One person, party, organisation or place under its fullest name; `mentions` counts its places."""

    id: int
    kind: EntityKind
    name: str
    origin: Origin
    aliases: tuple[str, ...]
    mentions: int


@record
class Mention:
    """One place where an entity is named; the passage is the name itself."""

    entity_id: int
    passage: Passage


@record
class Election:
    """One election; `round` is 1 where there is only one."""

    id: int
    body: str
    country: str | None
    held_on: str | None
    round: int
    seats_total: int | None

    @property
    def label(self) -> str:
        """The election as one names it among those of several countries: body, country, round and day where known."""
        round_words = f"round {self.round}" if self.round > 1 else ""
        day = date_label(self.held_on) if self.held_on else ""
        return ", ".join(part for part in (self.body, self.country, round_words, day) if part)


@record
class Figure:
    """One number that a source states; `entity_id` is `None` for turnout.

    `passage` is the clause that states it and contains `printed`. Percent in per cent, votes and seats counted.
    `is_beside` is true where no bulletin states it but a table of results published elsewhere.
    """

    id: int
    election_id: int
    entity_id: int | None
    measure: Measure
    value: float
    printed: str
    status: Status | None
    passage: Passage
    origin: Origin
    is_beside: bool = False


@record
class Incident:
    """One dated happening with every place that tells it.

    `[start_on, end_on]`, inclusive, is the span in which the words allow it; `date_text` the date as printed.
    """

    id: int
    start_on: str
    end_on: str
    precision: Precision
    qualifier: Qualifier | None
    category: Category
    headline: str
    date_text: str
    year_from: YearFrom
    origin: Origin
    passages: tuple[Passage, ...]
    entity_ids: tuple[int, ...]


@record
class Doubt:
    """Something the importer was not sure of and a person should look at."""

    id: int
    source_id: int
    passage: Passage | None
    kind: str
    message: str
