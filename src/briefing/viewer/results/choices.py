"""The elections of a bundle as the chooser shows them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.brief.dates import dated
from briefing.brief.phrases import is_right_to_left
from briefing.bundle.records import Election, Figure
from briefing.viewer.terms import status_word
from briefing.wording import counted, number, spoken, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """One election as the chooser shows it."""

    election: Election
    label: str
    date: str


def choices_of(elections: Sequence[Election], figures: dict[int, list[Figure]]) -> tuple[Choice, ...]:
    """The elections as the chooser shows them; two that would read alike also say the status of their figures."""
    made = []
    for election in elections:
        place = ", ".join(part for part in (election.body, election.country) if part)
        label = tr("{election}, round {number}", election=place, number=election.round) if election.round > 1 else place
        made.append((election, label, day_words(election.held_on) if election.held_on else tr("no date stated")))
    alike = [(label, date) for _, label, date in made]
    return tuple(
        Choice(
            election,
            label,
            date
            if alike.count((label, date)) == 1
            else date + " (" + (statuses(figures[election.id]) or tr("another telling")) + ")",
        )
        for election, label, date in made
    )


def statuses(figures: Iterable[Figure]) -> str:
    """The statuses that figures have, each once."""
    words = dict.fromkeys(status_word(figure.status) for figure in figures)
    return ", ".join(word for word in words if word)


def caption_of(figures: Sequence[Figure]) -> str:
    """How many figures in how many articles of bulletins, how many published elsewhere, and their statuses."""
    own = [figure for figure in figures if not figure.is_beside]
    articles = {figure.passage.article_id for figure in own}
    beside = len(figures) - len(own)
    counts = [_in_articles(len(own), len(articles))] if own else []
    if beside:
        elsewhere = number(beside) if own else counted("{n} figure", "{n} figures", beside)
        counts.append(tr("{figures} published elsewhere", figures=elsewhere))
    return " · ".join(part for part in (", ".join(counts), statuses(figures)) if part)


def _in_articles(figures: int, articles: int) -> str:
    return tr(
        "{figures} in {articles}",
        figures=counted("{n} figure", "{n} figures", figures),
        articles=counted("{n} article", "{n} articles", articles),
    )


def day_words(iso: str) -> str:
    """A day in the user's language."""
    said = dated(iso, spoken())
    return f"\u2067{said}\u2069" if is_right_to_left(spoken()) else said
