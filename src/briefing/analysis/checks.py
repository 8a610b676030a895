"""Do the figures of an election agree with each other? Each answer has a stable code, a sentence and its figures."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from briefing.analysis.background import NO_BACKGROUND, Background
from briefing.analysis.checks_seats import check_allocation
from briefing.analysis.checks_votes import check_turnout, check_votes
from briefing.analysis.checks_words import check_called, check_changes
from briefing.analysis.findings import (
    Check,
    Severity,
    can_be,
    exact,
    half_unit,
    ids_of,
    label_of,
    parties_in_words,
    seats_in_words,
    written,
)
from briefing.analysis.results import PartyResult, Stated, decimals, is_number, party_results, turnout
from briefing.analysis.rivals import Rivalry, rivalries
from briefing.bundle.records import Figure
from briefing.wording import counted, number, tr


def check_election(
    figures: Sequence[Figure],
    names: Mapping[int, str],
    seats_total: int | None,
    background: Background = NO_BACKGROUND,
) -> list[Check]:
    """All checks of one election for which it has figures: errors first, then warnings, then what holds.

    The figure to show of each party is held, not its rivals; whatever the numbers are, each check gives a sentence.
    """
    parties = party_results(figures, names, background.pinned)
    stated_turnout = turnout(figures, background.pinned)
    checks = [
        *check_values(parties, stated_turnout),
        *check_numbers(figures),
        *check_sum_of_shares(parties),
        *check_rivals(rivalries(0, parties, stated_turnout, background.who, background.pinned)),
        *check_called(parties, seats_total, background),
        *check_changes(figures, background),
        *check_sum_of_seats(parties, seats_total),
        *check_allocation(parties),
        *check_votes(parties),
        *check_turnout(parties, stated_turnout, background),
    ]
    order: tuple[Severity, ...] = ("error", "warning", "holds")
    return sorted(checks, key=lambda check: order.index(check.severity))


def check_values(parties: Iterable[PartyResult], stated_turnout: Iterable[Stated]) -> list[Check]:
    """VAL-1: a number that cannot be: a share or turnout outside 0 to 100, votes or seats that are no count."""
    numbers = [
        (party.name, stated)
        for party in parties
        for measure in (party.percent, party.votes, party.seats)
        for stated in measure
    ]
    numbers += [(tr("Turnout"), stated) for stated in stated_turnout]
    return [
        Check(
            "VAL-1",
            "error",
            tr("{what}: {figure} cannot be", what=name, figure=label_of(stated)),
            _why_not(stated),
            stated.ids,
        )
        for name, stated in numbers
        if not can_be(stated)
    ]


def check_numbers(figures: Iterable[Figure]) -> list[Check]:
    """VAL-3: figures whose value is no number of anything; they are not drawn."""
    odd = [figure for figure in figures if figure.passage.text.strip() and not is_number(figure)]
    if not odd:
        return []
    return [
        Check(
            "VAL-3",
            "error",
            counted("{n} figure is not shown", "{n} figures are not shown", len(odd)),
            tr("No number can be so large, or it is none."),
            tuple(f.id for f in odd),
        )
    ]


def check_sum_of_shares(parties: Iterable[PartyResult]) -> list[Check]:
    """SUM-1: shares above 100 %. SUM-2: below. SUM-3: 100 % within what rounding explains."""
    shares = [party.percent[0] for party in parties if party.percent]
    if not shares:
        return []
    total = sum((exact(share.value) for share in shares), Fraction(0))
    slack = sum((half_unit(share.figure) for share in shares), Fraction(0))
    ids = ids_of(shares)
    places = max(decimals(share.figure) for share in shares)
    said, off = number(float(total), places), number(abs(float(total) - 100), places)
    missing = tr("{number} points are not in this bundle.", number=off)
    sum_of = tr("Shares sum to {number} %", number=said)
    if len(shares) == 1 and total <= 100:
        return [Check("SUM-2", "warning", tr("Only one share, {number} %", number=said), missing, ids)]
    if total > 100 + slack:
        above = tr("{number} points more than there can be.", number=off)
        return [Check("SUM-1", "error", sum_of, above, ids)]
    if total < 100 - slack:
        return [Check("SUM-2", "warning", sum_of, missing, ids)]
    how = (
        counted("{n} share gives 100 % exactly.", "{n} shares give 100 % exactly.", len(shares))
        if total == 100
        else counted(
            "{n} share gives 100 % within rounding: {points} points.",
            "{n} shares give 100 % within rounding: {points} points.",
            len(shares),
            points=off,
        )
    )
    return [Check("SUM-3", "holds", sum_of, how, ids)]


def check_sum_of_seats(parties: Iterable[PartyResult], seats_total: int | None) -> list[Check]:
    """SEAT-1: seats fill the house, or what they sum to. SEAT-2: fewer than the house. SEAT-3: more."""
    seats = [party.seats[0] for party in parties if party.seats]
    if not seats or not all(can_be(stated) for stated in seats):
        return []
    total = int(sum(stated.value for stated in seats))
    terms = " + ".join(written(stated.number) for stated in seats)
    said = (
        counted("{terms} = {n} seat", "{terms} = {n} seats", total, terms=terms)
        if 1 < len(seats) <= 6
        else tr("{parties}, {seats}", parties=parties_in_words(len(seats)), seats=seats_in_words(total))
    )
    ids = ids_of(seats)
    if seats_total is None and len(seats) == 1:
        return []
    if seats_total is None:
        return [Check("SEAT-1", "holds", said, tr("The size of the house is not stated."), ids)]
    if total == seats_total:
        return [Check("SEAT-1", "holds", said, tr("They fill the house of {size}.", size=number(seats_total)), ids)]
    if total < seats_total:
        missing = seats_total - total
        sentence = counted(
            "{n} of the house of {size} is not in this bundle.",
            "{n} of the house of {size} are not in this bundle.",
            missing,
            size=number(seats_total),
        )
        return [Check("SEAT-2", "warning", said, sentence, ids)]
    above = tr(
        "{number} more than the house of {size} has.", number=number(total - seats_total), size=number(seats_total)
    )
    return [Check("SEAT-3", "error", said, above, ids)]


def check_rivals(rivalries: Iterable[Rivalry]) -> list[Check]:
    """RIV-1: one thing has several figures; each is a warning that says who states which, the largest difference first."""
    return [
        Check(
            "RIV-1",
            "warning",
            counted("{what}: {n} figure", "{what}: {n} figures", len(rivalry.tellings), what=rivalry.title),
            _apart(rivalry),
            ids_of(telling.stated for telling in rivalry.tellings),
        )
        for rivalry in rivalries
    ]


def _apart(rivalry: Rivalry) -> str:
    if rivalry.is_pinned:
        return tr(
            "{figures}. {difference} apart; your choice is used.",
            figures=rivalry.sentence,
            difference=rivalry.difference,
        )
    return tr("{figures}. {difference} apart.", figures=rivalry.sentence, difference=rivalry.difference)


def _why_not(stated: Stated) -> str:
    if stated.value < 0:
        return tr("A number below nought counts nothing.")
    if stated.figure.measure in ("percent", "turnout"):
        return tr("More than 100 per cent.")
    return tr("Only whole ones can be counted.")
