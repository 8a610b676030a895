"""What a chart shows, apart from any screen or paper: one description that both are drawn from.

Order, numbers, labels and alternative text are settled here once. `briefing.brief.charts.svg` draws a description for
paper, the viewer's results tab draws it on screen. A figure that no passage states is in none of them. Each carries
the words of its language, those of the brief or of the window.
"""

from dataclasses import dataclass

from briefing.analysis.results import Stated
from briefing.analysis.rivals import Rivalry
from briefing.brief.phrases import ENGLISH, Phrases

Ticks = tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One party's number from 0; `number` gives colour and pattern, `rivals` are drawn as marks in ink beside it.

    `who` says the number and `rivals_who` each rival, in few words; empty where all figures are of one source.
    """

    entity_id: int
    name: str
    number: int
    stated: Stated
    rivals: tuple[Stated, ...]
    who: str = ""
    rivals_who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars from 0 to `axis_end`; `left_out` counts the smallest ones, which are too many to draw."""

    title: str
    note: str
    alternative: str
    axis_end: float
    ticks: Ticks
    bars: tuple[Bar, ...]
    left_out: int = 0
    said: Phrases = ENGLISH


@dataclass(frozen=True, slots=True)
class SeatBlock:
    """The seats of one party; `number` gives colour and marker; `rivals_who` as of a bar."""

    entity_id: int
    name: str
    number: int
    seats: int
    stated: Stated
    rivals: tuple[Stated, ...]
    rivals_who: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hemicycle:
    """A house of `total` seats; `unstated` of them are the seats of which nothing is said.

    `total_label` says what the total is: of the house, or only of the seats stated. `majority` is the least number
    of seats that is more than half of the total; `two_thirds` the least that is two thirds of it, where one party has
    the majority, so that it matters.
    """

    title: str
    note: str
    alternative: str
    blocks: tuple[SeatBlock, ...]
    unstated: int
    total: int
    total_label: str
    majority: int
    two_thirds: int | None
    said: Phrases = ENGLISH


@dataclass(frozen=True, slots=True)
class Dot:
    """One number on a line, with who says so; the one the other views show is filled, a rival is a ring."""

    who: str
    stated: Stated
    is_rival: bool


@dataclass(frozen=True, slots=True)
class DotPlot:
    """Numbers of one thing side by side on an axis that need not begin at 0; `note` says so where it does not."""

    title: str
    note: str
    alternative: str
    axis_start: float
    axis_end: float
    ticks: Ticks
    dots: tuple[Dot, ...]
    said: Phrases = ENGLISH


@dataclass(frozen=True, slots=True)
class SpanRow:
    """One disputed thing: `when` names its election; the figures of `rivalry`, the one in use first."""

    when: str
    rivalry: Rivalry


@dataclass(frozen=True, slots=True)
class SpanChart:
    """Where sources disagree: a span for each thing, on a scale of its own, its ends labelled with who says them."""

    title: str
    note: str
    alternative: str
    rows: tuple[SpanRow, ...]
    said: Phrases = ENGLISH


@dataclass(frozen=True, slots=True)
class Series:
    """One party over several elections: what is shown of it in each (none where nothing is stated).

    `printed_as` is the name it had there, where that was another.
    """

    entity_id: int | None
    name: str
    number: int
    points: tuple[Stated | None, ...]
    printed_as: tuple[str, ...]

    @property
    def shown_name(self) -> str:
        """The name with the one it is printed under last, where that is another: `Nur Otan (Amanat)`."""
        other = self.printed_as[self.last]
        return f"{self.name} ({other})" if other else self.name

    @property
    def last(self) -> int:
        """The last election with a figure."""
        return max(index for index, point in enumerate(self.points) if point)


@dataclass(frozen=True, slots=True)
class SlopeChart:
    """Lines from election to election; `occasions` are the elections' short names in order of time."""

    title: str
    note: str
    alternative: str
    occasions: tuple[str, ...]
    axis_end: float
    ticks: Ticks
    series: tuple[Series, ...]
    said: Phrases = ENGLISH


@dataclass(frozen=True, slots=True)
class SmallMultiples:
    """The same, a small picture of bars for each party, each on a scale of its own from nought."""

    title: str
    note: str
    alternative: str
    occasions: tuple[str, ...]
    series: tuple[Series, ...]
    said: Phrases = ENGLISH


Chart = BarChart | Hemicycle | DotPlot | SpanChart | SlopeChart | SmallMultiples
