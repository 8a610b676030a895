"""The elections of a bundle as the chooser shows them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.analysis.results import Stated
from briefing.bundle.records import Election, Figure, date_label


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
        label = f"{place}, round {election.round}" if election.round > 1 else place
        made.append((election, label, date_label(election.held_on) if election.held_on else "no date stated"))
    alike = [(label, date) for _, label, date in made]
    return tuple(
        Choice(
            election,
            label,
            date
            if alike.count((label, date)) == 1
            else f"{date} ({statuses(figures[election.id]) or 'another telling'})",
        )
        for election, label, date in made
    )


def statuses(figures: Iterable[Figure]) -> str:
    """The statuses that figures have, each once."""
    words = dict.fromkeys(Stated((figure,)).status for figure in figures)
    return ", ".join(word for word in words if word)


def caption_of(figures: Sequence[Figure]) -> str:
    """How many figures in how many articles of bulletins, how many published elsewhere, and their statuses."""
    own = [figure for figure in figures if not figure.is_beside]
    articles = {figure.passage.article_id for figure in own}
    beside = len(figures) - len(own)
    counts = [f"{_counted(len(own), 'figure')} in {_counted(len(articles), 'article')}"] if own else []
    counts += [f"{beside if own else _counted(beside, 'figure')} published elsewhere"] if beside else []
    return " · ".join(part for part in (", ".join(counts), statuses(figures)) if part)


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
