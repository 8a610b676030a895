"""What kind of article it is, by the words of its title and the way its paragraphs begin."""

import re
from collections.abc import Sequence

from briefing.bundle.records import ArticleKind
from briefing.importer.steps.marks import DATE_LABEL, DATELINE, NUMBERED

_EDITORIAL = re.compile(
    r"\b(?:editor(?:s|ial|ials)?|to our readers|dear readers?|foreword|preface|letter from|from the (?:desk|director|team)"
    r"|от редакции|слово редактора|éditorial|editorial|leitartikel)\b",
    re.IGNORECASE,
)
_DIGEST = re.compile(
    r"\b(?:digest|chronicle|chronology|diary|round-?up|news in brief|in brief|briefs|timeline|day by day|week in|this week|calendar"
    r"|dispatch(?:es)?|wire|агентств\w*|хроника|новости|дайджест|chronique|brèves)\b",
    re.IGNORECASE,
)
_STATEMENT = re.compile(
    r"\b(?:statement|declaration|preliminary findings|communiqu[ée]|resolution|appeal|open letter|press release|joint call|petition"
    r"|заявление|обращение|декларация|коммюнике|резолюция|déclaration|erklärung)\b",
    re.IGNORECASE,
)


_SPEAKS_OF_ITSELF = re.compile(
    r"\b(?:this|the present) (?:bulletin|issue|number|newsletter|letter|briefing|edition)\b|\breaders\b|\bthese pages\b",
    re.IGNORECASE,
)


def names_statement(title: str) -> bool:
    """Whether a title says that what follows is a statement.

    >>> [names_statement(title) for title in ("STATEMENT OF PRELIMINARY FINDINGS", "VOTE WATCH")]
    [True, False]
    """
    return _STATEMENT.search(title) is not None


def kind_of(
    title: str, paragraphs: Sequence[str], before: ArticleKind | None, opens_several: bool = False
) -> ArticleKind:
    """The kind of an article; numbered paragraphs that go on carry a statement on.

    `opens_several` says that it is the first of several: one that speaks of the bulletin is then its editorial.

    >>> kind_of("From the Editors", ["Dear readers"], None)
    'editorial'
    >>> kind_of("What happened", ["KYIV, 5 May – A", "KYIV, 6 May – B"], None)
    'digest'
    >>> kind_of("Statement of Preliminary Findings", ["1. The"], None)
    'statement'
    >>> kind_of("Five weeks", ["This bulletin is what our observers wrote down."], None, opens_several=True)
    'editorial'
    >>> kind_of("Update", ["9. On the"], "statement")
    'statement'
    """
    opening = paragraphs[0][:200] if paragraphs else ""
    if _EDITORIAL.search(title) or re.match(r"Dear (?:readers?|friends|colleagues)", opening):
        return "editorial"
    if _STATEMENT.search(title):
        return "statement"
    led = sum(bool(DATE_LABEL.match(text) or DATELINE.match(text)) for text in paragraphs)
    if _DIGEST.search(title) or DATE_LABEL.fullmatch(title) or (led >= 2 and led >= 0.4 * len(paragraphs)):
        return "digest"
    if opens_several and any(_SPEAKS_OF_ITSELF.search(text) for text in paragraphs):
        return "editorial"
    first = NUMBERED.match(opening)
    if before == "statement" and first and first[1].isdigit() and int(first[1]) > 1:
        return "statement"
    return "article"
