"""What the sources state about one election, gathered by party: the figure to show, and its rivals beside it."""

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.bundle.records import Figure, Measure, Status
from briefing.wording import marked, tr

PARTY_MEASURES: tuple[Measure, ...] = ("percent", "votes", "seats")
STATUS_WORDS: dict[Status, str] = {
    "final": marked("final"),
    "preliminary": marked("preliminary"),
    "exit-poll": marked("exit poll"),
    "parallel-count": marked("parallel count"),
}
_WEIGHT: dict[Status | None, int] = {"final": 4, None: 3, "preliminary": 2, "parallel-count": 1, "exit-poll": 0}
_LARGEST = 1e15
_UNIT = re.compile(r"[\d.,\s'’]+|%|\b(?:per\s?cent|percent|percentage points|votes?|ballots?|seats?|mandates?)\b", re.I)


@dataclass(frozen=True, slots=True)
class Stated:
    """One number as the sources state it; `figures` are the places that tell it, the one to show first."""

    figures: tuple[Figure, ...]

    @property
    def figure(self) -> Figure:
        """The telling that is shown."""
        return self.figures[0]

    @property
    def value(self) -> float:
        """Per cent, or a count."""
        return self.figure.value

    @property
    def label(self) -> str:
        """The number as it is written beside a mark."""
        return figure_label(self.figure)

    @property
    def number(self) -> str:
        """The number alone, for a column of numbers: `80.99`."""
        return figure_number(self.figure)

    @property
    def status(self) -> str:
        """`final`, `preliminary`, `exit poll`, `parallel count`, or nothing where the source does not say."""
        return STATUS_WORDS[self.figure.status] if self.figure.status else ""

    @property
    def ids(self) -> tuple[int, ...]:
        """The figures' ids."""
        return tuple(figure.id for figure in self.figures)


@dataclass(frozen=True, slots=True)
class PartyResult:
    """What is stated of one party or candidate.

    `number` counts from 0 by rank and gives colour, pattern and marker. In each measure the figure to show comes
    first, its rivals after it.
    """

    entity_id: int
    name: str
    number: int
    percent: tuple[Stated, ...]
    votes: tuple[Stated, ...]
    seats: tuple[Stated, ...]

    def stated(self, measure: Measure) -> tuple[Stated, ...]:
        """All that is stated in one measure."""
        return {"percent": self.percent, "votes": self.votes, "seats": self.seats}.get(measure, ())

    def value(self, measure: Measure) -> float | None:
        """The figure to show in one measure, or none."""
        stated = self.stated(measure)
        return stated[0].value if stated else None


def decimals(figure: Figure) -> int:
    """How many decimal places the source printed: the most, up to 4, with which its value stands in the words.

    A number in words (`nine`) has none.
    """
    for places in range(4, 0, -1):
        text = f"{figure.value:.{places}f}"
        if text in figure.printed or text.replace(".", ",") in figure.printed:
            return places
    return 0 if figure.value == int(figure.value) else len(str(figure.value).partition(".")[2])


def figure_number(figure: Figure) -> str:
    """A figure's number with its printed precision and commas between thousands: `80.99`, `6,941,220`."""
    return f"{figure.value:,.{decimals(figure)}f}"


def figure_label(figure: Figure) -> str:
    """A figure as it is written beside a mark: its number, or the source's words where they hedge.

    `80.99 %`, `6,941,220`, `“just under 7 per cent”`.
    """
    hedge = _UNIT.sub("", figure.printed).strip(" ()–-~≈")
    if hedge and any(letter.isdigit() for letter in figure.printed):
        return f"“{' '.join(figure.printed.split())}”"
    unit = " %" if figure.measure in ("percent", "turnout") else ""
    return figure_number(figure) + unit


def grounded(figures: Iterable[Figure]) -> list[Figure]:
    """The figures that are numbers and have words to stand on; the others are not shown."""
    return [figure for figure in figures if figure.passage.text.strip() and is_number(figure)]


def is_number(figure: Figure) -> bool:
    """Whether a figure's value could be a number of anything: finite, and below a million times mankind."""
    return math.isfinite(figure.value) and abs(figure.value) < _LARGEST


def stated(figures: Iterable[Figure], pinned: Collection[int] = ()) -> tuple[Stated, ...]:
    """Figures of one thing as distinct numbers, in the order to show them.

    The figure that the user chose (its id is in `pinned`) comes first. What a bulletin states comes before what is published elsewhere. Final ones come before those of which the source
    does not say, then preliminary ones, parallel counts and exit polls; of two alike the one told last comes first in a
    bulletin, the one told first elsewhere. The same number told twice is one.
    """

    def place(item: tuple[int, Figure]) -> tuple[bool, bool, int, int]:
        index, figure = item
        return figure.id not in pinned, figure.is_beside, -_WEIGHT[figure.status], index if figure.is_beside else -index

    by_value: dict[float, list[Figure]] = {}
    for _, figure in sorted(enumerate(grounded(figures)), key=place):
        by_value.setdefault(figure.value, []).append(figure)
    return tuple(Stated(tuple(same)) for same in by_value.values())


def of_bulletins(figures: Sequence[Figure]) -> list[Figure]:
    """What bulletins state, with what is published elsewhere of the same things; all where no bulletin states any."""
    things = {(figure.entity_id, figure.measure) for figure in figures if not figure.is_beside}
    return [figure for figure in figures if not things or (figure.entity_id, figure.measure) in things]


def turnout(figures: Iterable[Figure], pinned: Collection[int] = ()) -> tuple[Stated, ...]:
    """What is stated of the turnout, the figure to show first."""
    return stated((figure for figure in figures if figure.measure == "turnout" and figure.entity_id is None), pinned)


def party_results(
    figures: Sequence[Figure],
    names: Mapping[int, str],
    pinned: Collection[int] = (),
    numbers: Mapping[int, int] | None = None,
) -> tuple[PartyResult, ...]:
    """The parties or candidates of one election in their rank.

    They rank by the measure that is stated of most of them (share before votes before seats where equal), then by
    the others; what is not stated comes last, and names decide at the end. `numbers` are those that the parties have in
    all elections of a bundle; without them a party's number is its rank.
    """
    by_party: dict[int, list[Figure]] = {}
    for figure in figures:
        if figure.entity_id is not None and figure.measure in PARTY_MEASURES:
            by_party.setdefault(figure.entity_id, []).append(figure)
    parties = []
    for entity_id, own in by_party.items():
        of = {measure: stated((f for f in own if f.measure == measure), pinned) for measure in PARTY_MEASURES}
        if any(of.values()):
            name = names.get(entity_id, tr("Name not in this bundle"))
            parties.append(PartyResult(entity_id, name, 0, of["percent"], of["votes"], of["seats"]))
    leading = sorted(PARTY_MEASURES, key=lambda measure: -sum(bool(party.stated(measure)) for party in parties))

    def rank(party: PartyResult) -> tuple[tuple[float, ...], str, int]:
        values = (party.value(measure) for measure in leading)
        return tuple(float("inf") if v is None else -v for v in values), party.name.casefold(), party.entity_id

    return tuple(
        replace(party, number=numbers.get(party.entity_id, rank_number) if numbers else rank_number)
        for rank_number, party in enumerate(sorted(parties, key=rank))
    )
