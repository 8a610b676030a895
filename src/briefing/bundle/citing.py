"""Citing a passage or an article in the styles that a reader may choose."""

from collections.abc import Sequence
from typing import Literal

from briefing.bundle.records import Article, Passage, Source, date_label, said_by

CitationStyle = Literal["bulletin", "footnote", "author-date"]
CITATION_STYLES: dict[CitationStyle, str] = {
    "bulletin": "Bulletin, page, paragraph",
    "footnote": "Footnote with title",
    "author-date": "Author and date",
}
"""The styles and what they are called."""


def cite(source: Source, article: Article, passages: Sequence[Passage], style: CitationStyle) -> str:
    """Where passages of one article stand, in a style; without passages the article itself is cited.

    bulletin: `The Insider, Vol. 4, January 2012, p. 2, ¶ 3`; footnote: `The Foundation, “Vote,” The Insider, Vol. 4
    (January 2012), p. 2, ¶ 3.`; author-date: `(The Foundation 2012, p. 2, ¶ 3)`.
    """
    place = _place(passages)
    if style == "footnote":
        who = [source.publisher] if source.publisher and source.publisher != source.title else []
        title = source.title or source.publisher or source.name
        issue = [source.issue] if source.issue else []
        day = f" ({date_label(source.published)})" if source.published else ""
        whole = ", ".join([title, *issue]) + day
        return ", ".join([*who, f"“{article.title},” {whole}", *place]) + "."
    if style == "author-date":
        year = source.published[:4] if source.published else "n.d."
        return f"({', '.join([f'{source.publisher or said_by(article, source)} {year}', *place])})"
    return ", ".join([source.label, *(place or [f"“{article.title}”"])])


def _place(passages: Sequence[Passage]) -> list[str]:
    """Page and paragraph, from the first to the last.

    >>> one, two = (Passage(0, n, 1, n, page, 0, 1, "x") for n, page in ((3, 2), (5, 3)))
    >>> _place([one]), _place([one, two])
    (['p. 2', '¶ 3'], ['pp. 2–3', '¶ 3–5'])
    """
    if not passages:
        return []
    first, last = passages[0], passages[-1]
    pages = [page for page in (first.page, last.page) if page is not None]
    page = [] if not pages else [f"p. {pages[0]}" if pages[0] == pages[-1] else f"pp. {pages[0]}–{pages[-1]}"]
    more = f"–{last.position}" if last.position != first.position else ""
    return [*page, f"¶ {first.position}{more}"]
