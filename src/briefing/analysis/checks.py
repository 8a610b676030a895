"""Do the figures of an election agree with each other? Each answer has a stable code, a sentence and its figures."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from briefing.analysis.indices import effective_parties, gallagher
from briefing.analysis.results import PartyResult, Stated, decimals, party_results, turnout
from briefing.analysis.seats import MOST_PARTIES, QUOTA_RULES, RULE_NAMES, RULES, Fit, Rule, fit
from briefing.bundle.records import Figure, Measure

Severity = Literal["error", "warning", "holds"]
_NEARLY_ALL = 0.9


@dataclass(frozen=True, slots=True)
class Check:
    """One question answered: `title` says the finding, `sentence` its ground; `figure_ids` are the figures held."""

    code: str
    severity: Severity
    title: str
    sentence: str
    figure_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """One index with the number of parties it was computed from."""

    name: str
    value: float
    parties: int


def check_election(figures: Sequence[Figure], names: Mapping[int, str], seats_total: int | None) -> list[Check]:
    """All checks of one election for which it has figures: errors first, then warnings, then what holds.

    The figure to show of each party is held, not its rivals; whatever the numbers are, each check gives a sentence.
    """
    parties = party_results(figures, names)
    checks = [
        *check_values(parties, turnout(figures)),
        *check_sum_of_shares(parties),
        *check_rivals(parties, turnout(figures)),
        *check_sum_of_seats(parties, seats_total),
        *check_allocation(parties),
        *check_votes(parties),
    ]
    order: tuple[Severity, ...] = ("error", "warning", "holds")
    return sorted(checks, key=lambda check: order.index(check.severity))


def indices(figures: Sequence[Figure], names: Mapping[int, str], seats_total: int | None) -> list[Index]:
    """Gallagher's index and the effective number of parties, where the sources give at least nine tenths of the whole."""
    parties = [party for party in party_results(figures, names) if _is_plausible(party)]
    shared = [party for party in parties if party.percent]
    seated = [party for party in parties if party.seats]
    stated_seats = sum(party.seats[0].value for party in seated)
    votes = {party.entity_id: party.percent[0].value for party in shared}
    seats = {party.entity_id: party.seats[0].value / (stated_seats or 1) * 100 for party in seated}
    knows_votes = len(shared) > 1 and sum(votes.values()) >= _NEARLY_ALL * 100
    knows_seats = len(seated) > 1 and stated_seats >= _NEARLY_ALL * (seats_total or stated_seats)
    found: list[tuple[str, float | None, int]] = []
    if knows_votes and knows_seats and seats.keys() <= votes.keys():
        deviation = gallagher(list(votes.values()), [seats.get(party, 0.0) for party in votes])
        found.append(("Gallagher", deviation, len(votes)))
    if knows_votes:
        found.append(("Effective parties, votes", effective_parties(list(votes.values())), len(votes)))
    if knows_seats:
        found.append(("Effective parties, seats", effective_parties(list(seats.values())), len(seats)))
    return [Index(name, value, count) for name, value, count in found if value is not None]


def check_values(parties: Iterable[PartyResult], stated_turnout: Iterable[Stated]) -> list[Check]:
    """VAL-1: a number that cannot be: a share or turnout outside 0 to 100, votes or seats that are no count."""
    numbers = [
        (party.name, stated)
        for party in parties
        for measure in (party.percent, party.votes, party.seats)
        for stated in measure
    ]
    numbers += [("Turnout", stated) for stated in stated_turnout]
    return [
        Check("VAL-1", "error", f"{name}: {stated.label} cannot be", _why_not(stated), stated.ids)
        for name, stated in numbers
        if not _can_be(stated)
    ]


def check_sum_of_shares(parties: Iterable[PartyResult]) -> list[Check]:
    """SUM-1: shares above 100 %. SUM-2: below. SUM-3: 100 % within what rounding explains."""
    shares = [party.percent[0] for party in parties if party.percent]
    if not shares:
        return []
    total = sum((_exact(share) for share in shares), Fraction(0))
    slack = sum((_half_unit(share.figure) for share in shares), Fraction(0))
    ids = _ids(shares)
    places = max(decimals(share.figure) for share in shares)
    said, off = f"{float(total):.{places}f}", f"{abs(float(total) - 100):.{places}f}"
    if len(shares) == 1 and total <= 100:
        return [Check("SUM-2", "warning", f"Only one share, {said} %", f"{off} points are not in this bundle.", ids)]
    if total > 100 + slack:
        return [Check("SUM-1", "error", f"Shares sum to {said} %", f"{off} points more than there can be.", ids)]
    if total < 100 - slack:
        return [Check("SUM-2", "warning", f"Shares sum to {said} %", f"{off} points are not in this bundle.", ids)]
    how = "exactly." if total == 100 else f"within rounding: {off} points."
    return [Check("SUM-3", "holds", f"Shares sum to {said} %", f"{len(shares)} shares give 100 % {how}", ids)]


def check_sum_of_seats(parties: Iterable[PartyResult], seats_total: int | None) -> list[Check]:
    """SEAT-1: seats fill the house, or what they sum to. SEAT-2: fewer than the house. SEAT-3: more."""
    seats = [party.seats[0] for party in parties if party.seats]
    if not seats or not all(_can_be(stated) for stated in seats):
        return []
    total = int(sum(stated.value for stated in seats))
    terms = " + ".join(stated.number for stated in seats)
    said = (
        f"{terms} = {total} seats"
        if 1 < len(seats) <= 6
        else f"{_count(len(seats), 'party', 'parties')}, {total} seats"
    )
    ids = _ids(seats)
    if seats_total is None and len(seats) == 1:
        return []
    if seats_total is None:
        return [Check("SEAT-1", "holds", said, "The size of the house is not stated.", ids)]
    if total == seats_total:
        return [Check("SEAT-1", "holds", said, f"They fill the house of {seats_total}.", ids)]
    if total < seats_total:
        missing = seats_total - total
        verb = "is" if missing == 1 else "are"
        sentence = f"{missing} of the house of {seats_total} {verb} not in this bundle."
        return [Check("SEAT-2", "warning", said, sentence, ids)]
    return [Check("SEAT-3", "error", said, f"{total - seats_total} more than the house of {seats_total} has.", ids)]


def check_rivals(parties: Iterable[PartyResult], stated_turnout: Sequence[Stated]) -> list[Check]:
    """RIV-1: one thing has several figures; each is a warning that names them all, the largest difference first."""
    measures: tuple[tuple[Measure, str], ...] = (("percent", "share"), ("votes", "votes"), ("seats", "seats"))
    several = [
        (f"{party.name}, {word}", party.stated(measure))
        for party in parties
        for measure, word in measures
        if len(party.stated(measure)) > 1
    ]
    if len(stated_turnout) > 1:
        several.append(("Turnout", tuple(stated_turnout)))
    several.sort(key=lambda item: -_relative_spread(item[1]))
    return [
        Check("RIV-1", "warning", f"{name}: {len(stated)} figures", f"{_listed(stated)}.", _ids(stated))
        for name, stated in several
    ]


def check_allocation(parties: Iterable[PartyResult]) -> list[Check]:
    """ALLOC-1: some rule gives the reported seats. ALLOC-2: none does. ALLOC-3: it cannot be recomputed.

    Parties without seats stand aside, as under a threshold. Votes are used where all have them, else shares.
    """
    seated = [party for party in parties if party.seats and party.seats[0].value > 0]
    if len(seated) < 2 or not all(_is_plausible(party) for party in seated):
        return []
    basis: Measure = "votes" if all(party.votes for party in seated) else "percent"
    stated = [party.stated(basis)[0] for party in seated if party.stated(basis)]
    ids = _ids([*stated, *(party.seats[0] for party in seated)])
    if not stated:
        return []
    if len(stated) < len(seated) or len(seated) > MOST_PARTIES:
        sentence = f"Shares are stated for {len(stated)} of {len(seated)} parties with seats."
        return [Check("ALLOC-3", "warning", "Seats cannot be recomputed", sentence, ids)]
    reported = [int(party.seats[0].value) for party in seated]
    half = [_half_unit(each.figure) if basis == "percent" else Fraction(0) for each in stated]
    fits = [fit(rule, [_exact(each) for each in stated], reported, half) for rule in RULES]
    return [_allocation(fits, len(seated), "shares" if basis == "percent" else "votes", ids)]


def _allocation(fits: Sequence[Fit], parties: int, basis: str, ids: tuple[int, ...]) -> Check:
    fitting = [each for each in fits if each.fits]
    others = _differing(fits)
    if not fitting:
        sentence = f"{others} Constituency seats or another rule would explain it."
        return Check("ALLOC-2", "warning", f"No list rule gives these seats from the {basis}", sentence, ids)
    names = _rules([each.rule for each in fitting])
    unstable = [each.rule for each in fitting if not each.is_stable]
    stability = "stable under every rounding"
    if unstable:
        under = f" under {_rules(unstable)}" if len(unstable) < len(fitting) else ""
        stability = f"rounding of the printed {basis} could move a seat{under}"
    sentence = f"Consistent with {names} among the {parties} parties with seats; {stability}. {others}".strip()
    return Check("ALLOC-1", "holds", f"Seats follow from the {basis}", sentence, ids)


def _differing(fits: Iterable[Fit]) -> str:
    """What the rules give that do not fit: `D'Hondt gives 84 / 7 / 7.`"""
    by_seats: dict[tuple[int, ...], list[Rule]] = {}
    for each in fits:
        if not each.fits:
            by_seats.setdefault(each.seats, []).append(each.rule)
    said = [
        f"{_rules(rules)} {'gives' if len(rules) == 1 else 'give'} {' / '.join(str(number) for number in seats)}"
        for seats, rules in by_seats.items()
    ]
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _rules(rules: Sequence[Rule]) -> str:
    """Rules as a list, with the family named once.

    >>> _rules(["hare", "droop", "d-hondt"])
    "largest remainder (Hare, Droop) and D'Hondt"
    """
    quotas = [RULE_NAMES[rule] for rule in rules if rule in QUOTA_RULES]
    family = [f"largest remainder ({', '.join(quotas)})"] if quotas else []
    return _and([*family, *(RULE_NAMES[rule] for rule in rules if rule not in QUOTA_RULES)])


def check_votes(parties: Iterable[PartyResult]) -> list[Check]:
    """VOTE-1: numbers of votes and shares belong to one total. VOTE-2: they do not."""
    both = [party for party in parties if party.votes and party.percent and _is_plausible(party)]
    both = [party for party in both if party.votes[0].value > 0 and party.percent[0].value > 0]
    if len(both) < 2:
        return []
    least, most = Fraction(0), None
    for party in both:
        votes, share, half = _exact(party.votes[0]), _exact(party.percent[0]), _half_unit(party.percent[0].figure)
        least = max(least, (votes - Fraction(1, 2)) * 100 / (share + half))
        upper = (votes + Fraction(1, 2)) * 100 / (share - half) if share > half else None
        most = upper if most is None else most if upper is None else min(most, upper)
    ids = _ids([stated for party in both for stated in (party.votes[0], party.percent[0])])
    if most is not None and least > most:
        sentence = f"The votes and shares of {len(both)} parties do not come from one total, under any rounding."
        return [Check("VOTE-2", "warning", "Votes do not fit the shares", sentence, ids)]
    sentence = f"{len(both)} parties agree on a total of about {_rounded_total(both):,} votes."
    return [Check("VOTE-1", "holds", "Votes fit the shares", sentence, ids)]


def _rounded_total(parties: Sequence[PartyResult]) -> int:
    largest = max(parties, key=lambda party: party.votes[0].value)
    return round(largest.votes[0].value * 100 / largest.percent[0].value)


def _exact(stated: Stated) -> Fraction:
    """The number in its shortest decimals, as a fraction."""
    return Fraction(repr(stated.value))


def _half_unit(figure: Figure) -> Fraction:
    """Half a unit of the last printed place."""
    return Fraction(1, 2 * 10 ** decimals(figure))


def _can_be(stated: Stated) -> bool:
    if stated.figure.measure in ("percent", "turnout"):
        return 0 <= stated.value <= 100
    return stated.value >= 0 and stated.value == int(stated.value)


def _why_not(stated: Stated) -> str:
    if stated.value < 0:
        return "A number below nought counts nothing."
    if stated.figure.measure in ("percent", "turnout"):
        return "More than 100 per cent."
    return "Only whole ones can be counted."


def _is_plausible(party: PartyResult) -> bool:
    return all(_can_be(stated[0]) for stated in (party.percent, party.votes, party.seats) if stated)


def _relative_spread(stated: Sequence[Stated]) -> float:
    values = [each.value for each in stated]
    return (max(values) - min(values)) / (max(abs(value) for value in values) or 1)


def _listed(stated: Sequence[Stated]) -> str:
    return "; ".join(f"{each.label} {each.status}".strip() for each in stated)


def _ids(stated: Iterable[Stated]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(id for each in stated for id in each.ids))


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _and(words: Sequence[str]) -> str:
    """Words as a list.

    >>> _and(["a", "b", "c"])
    'a, b and c'
    """
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
