"""The small lines of a brief in its language: its title block, and where a source stands."""

from briefing.brief.blocks import CitedSource, Front
from briefing.brief.dates import dated
from briefing.brief.phrases import phrases
from briefing.bundle.records import Election


def front_rows(front: Front, language: str) -> list[tuple[str, str]]:
    """The rows of the title block that hold anything, with their names."""
    said = phrases(language)
    rows = [
        (said.recipient, front.recipient),
        (said.author, front.author),
        (said.date, dated(front.date, language) if front.date else ""),
        (said.reference, front.reference),
    ]
    return [row for row in rows if row[1]]


def spot(source: CitedSource, language: str = "en") -> str:
    """Where a source stands within its article.

    >>> spot(CitedSource("From the Editors", 3, 1, "The Insider, Vol. 4", "insider.txt"))
    '¶\\xa03, p.\\xa01'
    """
    said = phrases(language)
    paragraph = said.standfirst if source.paragraph is None else said.paragraph.format(number=source.paragraph)
    page = [said.page.format(number=source.page)] if source.page else []
    return ", ".join([paragraph, *page]).replace(". ", ".\u00a0").replace("¶ ", "¶\u00a0")


def election_name(election: Election, language: str = "en", with_country: bool = True) -> str:
    """An election as one names it: body, country, round and day where known.

    >>> election_name(Election(1, "Majilis", "Kazakhstan", "2012-01-15", 2, None), "fr")
    'Majilis, Kazakhstan, tour 2, 15 janvier 2012'
    """
    round_words = phrases(language).round.format(number=election.round) if election.round > 1 else ""
    day = dated(election.held_on, language) if election.held_on else ""
    country = (election.country or "") if with_country else ""
    return ", ".join(filter(None, (election.body, country, round_words, day)))


def bulletin(source: CitedSource) -> str:
    """The bulletin as one cites it, with its file where the name does not hold it.

    >>> bulletin(CitedSource("From the Editors", 3, 1, "The Insider, Vol. 4", "insider.txt"))
    'The Insider, Vol. 4 (insider.txt)'
    """
    return source.label if source.file in source.label else f"{source.label} ({source.file})"


def source_line(source: CitedSource, language: str) -> str:
    """A source on one line: article, place, bulletin."""
    return f"{source.article}, {spot(source, language)}. {bulletin(source)}"
