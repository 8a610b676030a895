"""The charts of one election, described: bars of shares and votes, the house as a half circle, the turnout."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.analysis.results import PartyResult, Stated, party_results, turnout
from briefing.brief.charts.axes import count_axis, percent_axis, turnout_axis
from briefing.brief.charts.hemicycle import MOST_SEATS
from briefing.brief.charts.kinds import Bar, BarChart, Dot, DotPlot, Hemicycle, SeatBlock, Ticks
from briefing.brief.phrases import ENGLISH, Phrases
from briefing.bundle.records import Figure

MOST_BARS = 500
"""Bars of a chart: more would be a wall; the table has them all."""


@dataclass(frozen=True, slots=True)
class Look:
    """What all charts of a bundle have in common.

    `who` says a figure in few words, by article; `numbers` gives each party its colour and pattern in all elections;
    `pinned` are the figures that the user chose where sources disagree; `base` says of what a percentage is a share,
    `house` which other sizes of the house the sources name, `roll` how many voters there were. `said` has the words of
    the charts' language.
    """

    who: Mapping[int, str] = field(default_factory=dict)
    numbers: Mapping[int, int] = field(default_factory=dict)
    pinned: Collection[int] = ()
    base: str = ""
    house: str = ""
    roll: str = ""
    said: Phrases = ENGLISH


PLAIN = Look()


def share_chart(figures: Sequence[Figure], names: Mapping[int, str], look: Look = PLAIN) -> BarChart | None:
    """Bars of the shares of the vote, in per cent; none where no share is stated."""
    parties = party_results(figures, names, look.pinned, look.numbers)
    bars = _bars([(party, party.percent) for party in parties if party.percent], look)
    if not bars:
        return None
    end, ticks = percent_axis(_largest(bars), look.said)
    return _chart(look.said.percent, bars, end, ticks, look.base, look.said)


def votes_chart(figures: Sequence[Figure], names: Mapping[int, str], look: Look = PLAIN) -> BarChart | None:
    """Bars of the numbers of votes; none where no number is stated."""
    parties = party_results(figures, names, look.pinned, look.numbers)
    bars = _bars([(party, party.votes) for party in parties if party.votes], look)
    if not bars:
        return None
    end, ticks = count_axis(_largest(bars), look.said)
    return _chart(look.said.votes, bars, end, ticks, "", look.said)


def _chart(title: str, bars: tuple[Bar, ...], end: float, ticks: Ticks, base: str, words: Phrases) -> BarChart:
    drawn, left_out = bars[:MOST_BARS], max(len(bars) - MOST_BARS, 0)
    rest = words.in_table.format(count=words.count(left_out)) if left_out else ""
    note = "; ".join(
        part
        for part in (base, unsettled((bar.stated for bar in drawn), words), _rival_note(drawn, words), rest)
        if part
    )
    said = _alternative(title, drawn, words) + (f" {rest}." if rest else "")
    return BarChart(title, note, said, end, ticks, drawn, left_out, words)


def seat_chart(
    figures: Sequence[Figure], names: Mapping[int, str], seats_total: int | None, look: Look = PLAIN
) -> Hemicycle | None:
    """The house as a half circle.

    None where no half circle can be drawn honestly: no seats stated, a number that is no whole number of seats,
    more than 1000 seats, or one party alone without the size of the house.
    """
    parties = [party for party in party_results(figures, names, look.pinned, look.numbers) if party.seats]
    counts = [party.seats[0].value for party in parties]
    if any(count < 0 or count != int(count) for count in counts):
        return None
    stated = int(sum(counts))
    is_house = seats_total is not None and seats_total >= stated
    total = seats_total if seats_total is not None and is_house else stated
    if not 1 <= total <= MOST_SEATS or not stated or (len(parties) < 2 and not is_house):
        return None
    parties = sorted(parties, key=lambda party: -party.seats[0].value)
    blocks = tuple(_block(party, look) for party in parties)
    said = look.said
    in_house, only = (said.one_seat, said.one_stated) if total == 1 else (said.house_seats, said.only_stated)
    label = in_house if is_house else only
    majority, two_thirds = total // 2 + 1, -(-2 * total // 3)
    matters = max(block.seats for block in blocks) >= majority
    held = [f"{block.name} {block.seats}" for block in blocks]
    rest = [f"{said.not_stated} {total - stated}"] if total > stated else []
    thirds = said.two_thirds.format(count=two_thirds) if matters else ""
    told = said.house_told.format(
        title=said.seats, held=", ".join(held + rest), total=total, label=label, majority=majority
    )
    house_note = _house_note(seats_total, stated, look)
    status = unsettled((block.stated for block in blocks), said)
    note = ". ".join(part for part in (status[:1].upper() + status[1:], house_note) if part)
    reached = two_thirds if matters else None
    return Hemicycle(
        said.seats, note, f"{told}{thirds}.", blocks, total - stated, total, label, majority, reached, said
    )


def _block(party: PartyResult, look: Look) -> SeatBlock:
    shown, *rivals = party.seats
    who = tuple(_who(rival, look) for rival in rivals)
    return SeatBlock(party.entity_id, party.name, party.number, int(shown.value), shown, tuple(rivals), who)


def _house_note(seats_total: int | None, stated: int, look: Look) -> str:
    also = f" {look.said.also_named.format(sizes=look.house)}" if look.house else ""
    if seats_total is None:
        return f"{look.said.no_house_size}{also}"
    if stated <= seats_total:
        return also.strip()
    return f"{look.said.above_house.format(size=seats_total)}{also}"


def turnout_chart(figures: Sequence[Figure], who: Mapping[int, str], look: Look = PLAIN) -> DotPlot | None:
    """The turnout, all that is stated of it side by side; `who` names the source in full by article id."""
    all_stated = turnout(figures, look.pinned)
    if not all_stated:
        return None
    dots = tuple(
        Dot(who.get(stated.figure.passage.article_id, ""), stated, index > 0) for index, stated in enumerate(all_stated)
    )
    values = [stated.value for stated in all_stated]
    said = look.said
    start, end, ticks = turnout_axis(min(values), max(values), said)
    notes = [look.roll] if look.roll else []
    notes += [said.side_by_side.format(count=len(dots))] if len(dots) > 1 else []
    notes += [said.axis_begins.format(start=said.number(f"{start:g}"))] if start else []
    told = [
        " ".join(filter(None, (said.number(dot.stated.label), said.status(dot.stated.status), _by(dot.who))))
        for dot in dots
    ]
    return DotPlot(said.turnout, "; ".join(notes), f"{said.turnout}: {'; '.join(told)}.", start, end, ticks, dots, said)


def _by(who: str) -> str:
    return f"({who})" if who else ""


def _bars(parties: Iterable[tuple[PartyResult, tuple[Stated, ...]]], look: Look) -> tuple[Bar, ...]:
    bars = [
        Bar(
            party.entity_id,
            party.name,
            party.number,
            stated[0],
            stated[1:],
            _who(stated[0], look) if len(stated) > 1 else "",
            tuple(_who(rival, look) for rival in stated[1:]),
        )
        for party, stated in parties
    ]
    return tuple(sorted(bars, key=lambda bar: (-bar.stated.value, bar.number)))


def _who(stated: Stated, look: Look) -> str:
    """Who says a number, in few words; nothing where all figures are of one source."""
    return look.who.get(stated.figure.passage.article_id, "") if len(set(look.who.values())) > 1 else ""


def unsettled(shown: Iterable[Stated], said: Phrases = ENGLISH) -> str:
    """What figures are that are not final: `preliminary figures`, or nothing where all are final or do not say."""
    words = dict.fromkeys(said.status(stated.status) for stated in shown if stated.status not in ("", "final"))
    return said.figures.format(what=said.listed(list(words))) if words else ""


def _largest(bars: Iterable[Bar]) -> float:
    return max(stated.value for bar in bars for stated in (bar.stated, *bar.rivals))


def _rival_note(bars: Iterable[Bar], said: Phrases) -> str:
    words = list(dict.fromkeys(said.status(rival.status) or said.other for bar in bars for rival in bar.rivals))
    return said.rings.format(what=said.listed(words)) if words else ""


def _alternative(title: str, bars: Iterable[Bar], said: Phrases) -> str:
    return f"{title}: {', '.join(_told(bar, said) for bar in bars)}."


def _told(bar: Bar, said: Phrases) -> str:
    """A bar in words, with its rivals and who says each: `Regions 30.00 % final (exit poll 28.1 %)`."""
    names = bar.rivals_who or ("",) * len(bar.rivals)
    rivals = ", ".join(
        " ".join(filter(None, (_also(rival, said), said.number(rival.label), said.by.format(who=who) if who else "")))
        for rival, who in zip(bar.rivals, names, strict=True)
    )
    status = f" {said.status(bar.stated.status)}" if bar.stated.status and bar.rivals else ""
    by = f" {said.by.format(who=bar.who)}" if bar.who else ""
    return f"{bar.name} {said.number(bar.stated.label)}{status}{by}" + (f" ({rivals})" if rivals else "")


def _also(rival: Stated, said: Phrases) -> str:
    return said.status(rival.status) or said.also_stated
