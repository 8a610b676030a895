"""What was found as a document for paper: each passage with the place where it stands."""

import itertools
from collections.abc import Sequence

from briefing.brief.blocks import Block, Brief, CitedSource, Heading, Note, Quote, Run, SourceList
from briefing.brief.dates import incident_label
from briefing.viewer.search.state import Found, Results
from briefing.wording import number, spoken, tr

PRINTED_MOST = 300


def found_brief(results: Results, found: Sequence[Found], filters: Sequence[str]) -> Brief:
    """Passages under the titles of their articles, in the order in which they are shown; `filters` narrowed them."""
    blocks: list[Block] = [Note((Run(line),)) for line in _notes(results, len(found))]
    sources: list[CitedSource] = []
    for article, group in itertools.groupby(found, key=lambda one: one.article):
        blocks.append(Heading(article.title))
        for one in group:
            sources.append(_cited(one))
            blocks.append(Quote(" … ".join(sentence.text for sentence in one.sentences), len(sources)))
            if one.incidents:
                blocks.append(
                    Note((Run(", ".join(incident_label(incident, language=spoken()) for incident in one.incidents)),))
                )
    blocks += [Heading(tr("Sources")), SourceList()]
    subtitle = " · ".join([results.headline, *filters])
    return Brief(
        tr("Search: {words}", words=results.words.strip()), subtitle, tuple(blocks), tuple(sources), language=spoken()
    )


def _notes(results: Results, printed: int) -> list[str]:
    others = results.searched_others
    searched = " · ".join(", ".join((word, *more)) for word, more in others)
    total = results.total[0] if results.total else results.listed
    cut = (
        tr("The first {number} of {count} passages.", number=number(printed), count=number(total))
        if printed < total
        else ""
    )
    searched = tr("Searched: {words}", words=searched) if searched else ""
    return [line for line in (searched, cut) if line]


def _cited(found: Found) -> CitedSource:
    source, paragraph = found.source, found.paragraph
    return CitedSource(
        found.article.title, paragraph.position, paragraph.page, source.label, source.name, source.language or ""
    )
