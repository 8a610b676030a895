"""Do the reported seats follow from the reported votes: which rules give them, and does that survive rounding?"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from briefing.analysis.findings import Check, exact, half_unit, ids_of, is_plausible, listed
from briefing.analysis.results import PartyResult
from briefing.analysis.seats import (
    MOST_PARTIES,
    MOST_SEATS,
    QUOTA_RULES,
    RULE_NAMES,
    RULES,
    Fit,
    Rule,
    Steps,
    fit,
    steps,
)
from briefing.bundle.records import Measure

_BASES: tuple[Measure, ...] = ("percent", "votes")
"""What seats are recomputed from; shares first, as only their rounding can move a seat."""


def seated(parties: Iterable[PartyResult]) -> list[PartyResult]:
    """The parties that have seats."""
    return [party for party in parties if party.seats and party.seats[0].value > 0]


def check_allocation(parties: Sequence[PartyResult]) -> list[Check]:
    """ALLOC-1: some rule gives the reported seats. ALLOC-2: none does. ALLOC-3: it cannot be recomputed.

    Parties without seats stand aside, as under a threshold. Shares and votes are both used where all have them.
    """
    own = seated(parties)
    if len(own) < 2 or not all(is_plausible(party) for party in own):
        return []
    bases = [basis for basis in _BASES if all(party.stated(basis) for party in own)]
    if not bases:
        return _not_stated(own)
    if _are_too_many(own):
        sentence = f"More than {MOST_PARTIES} parties have seats, or more than {MOST_SEATS:,} seats are stated."
        return [Check("ALLOC-3", "warning", "Seats are not recomputed", sentence, _ids(own, _BASES))]
    fits = {basis: _fits(own, basis) for basis in bases}
    if len({tuple(each.fits for each in found) for found in fits.values()}) == 1:
        return [_allocation(fits[bases[0]], own, parties, bases)]
    return [_allocation(found, own, parties, [basis]) for basis, found in fits.items()]


def _are_too_many(own: Sequence[PartyResult]) -> bool:
    return len(own) > MOST_PARTIES or sum(party.seats[0].value for party in own) > MOST_SEATS


def _not_stated(own: Sequence[PartyResult]) -> list[Check]:
    known = max(sum(bool(party.stated(basis)) for party in own) for basis in _BASES)
    if not known:
        return []
    sentence = f"Shares or votes are stated for {known} of {len(own)} parties with seats."
    return [Check("ALLOC-3", "warning", "Seats cannot be recomputed", sentence, _ids(own, _BASES))]


def _ids(own: Sequence[PartyResult], bases: Sequence[Measure]) -> tuple[int, ...]:
    held = [party.stated(basis)[0] for basis in bases for party in own if party.stated(basis)]
    return ids_of([*held, *(party.seats[0] for party in own)])


def seat_steps(parties: Sequence[PartyResult], rule: Rule) -> tuple[list[PartyResult], Steps] | None:
    """The parties with seats and how a rule comes to theirs; none where nothing can be recomputed."""
    own = seated(parties)
    basis = next((basis for basis in reversed(_BASES) if all(party.stated(basis) for party in own)), None)
    if len(own) < 2 or basis is None or not all(is_plausible(party) for party in own) or _are_too_many(own):
        return None
    votes = [exact(party.stated(basis)[0].value) for party in own]
    return own, steps(rule, votes, sum(int(party.seats[0].value) for party in own))


def _fits(own: Sequence[PartyResult], basis: Measure) -> list[Fit]:
    stated = [party.stated(basis)[0] for party in own]
    reported = [int(party.seats[0].value) for party in own]
    half = [half_unit(each.figure) for each in stated]
    return [fit(rule, [exact(each.value) for each in stated], reported, half) for rule in RULES]


def _allocation(
    fits: Sequence[Fit], own: Sequence[PartyResult], parties: Sequence[PartyResult], bases: Sequence[Measure]
) -> Check:
    fitting = [each for each in fits if each.fits]
    others = _differing(fits)
    ids = _ids(own, bases)
    basis = " and the ".join({"percent": "shares", "votes": "votes"}[each] for each in bases)
    if not fitting:
        sentence = f"{others} Constituency seats or another rule would explain it.".strip()
        return Check("ALLOC-2", "warning", f"No list rule gives these seats from the {basis}", sentence, ids)
    names = rule_list([each.rule for each in fitting])
    among = f"among the {len(own)} parties with seats{_threshold(own, parties)}"
    sentence = f"Consistent with {names} {among}; {_stability(fitting, basis)}. {others}".strip()
    return Check("ALLOC-1", "holds", f"Seats follow from the {basis}", sentence, ids)


def _threshold(own: Sequence[PartyResult], parties: Sequence[PartyResult]) -> str:
    """Between which shares a threshold would lie that keeps the others out: ` (over 1.68 %, up to 7.19 %)`."""
    shut_out = [party for party in parties if party not in own and party.percent]
    if not shut_out or not all(party.percent for party in own):
        return ""
    least = min((party.percent[0] for party in own), key=lambda stated: stated.value)
    most = max((party.percent[0] for party in shut_out), key=lambda stated: stated.value)
    return f" (a threshold over {most.number} and up to {least.number} %)" if most.value < least.value else ""


def _stability(fitting: Sequence[Fit], basis: str) -> str:
    unstable = [each.rule for each in fitting if not each.is_stable]
    if not unstable:
        return "stable under every rounding"
    under = f" under {rule_list(unstable)}" if len(unstable) < len(fitting) else ""
    return f"one seat could move with the rounding of the printed {basis}{under}"


def _differing(fits: Iterable[Fit]) -> str:
    """What the rules give that do not fit: `D'Hondt gives 84 / 7 / 7.`"""
    by_seats: dict[tuple[int, ...], list[Rule]] = {}
    for each in fits:
        if not each.fits and not each.excess:
            by_seats.setdefault(each.seats, []).append(each.rule)
    said = [
        f"{rule_list(rules)} {'gives' if len(rules) == 1 else 'give'} {' / '.join(str(number) for number in seats)}"
        for seats, rules in by_seats.items()
    ]
    too_many = [each.rule for each in fits if each.excess]
    if too_many:
        said.append(f"{rule_list(too_many)} would fill more seats than there are")
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def rule_list(rules: Sequence[Rule]) -> str:
    """Rules as a list, with the family named once.

    >>> rule_list(["hare", "droop", "d-hondt"])
    "largest remainder (Hare, Droop) and D'Hondt"
    """
    quotas = [RULE_NAMES[rule] for rule in rules if rule in QUOTA_RULES]
    family = [f"largest remainder ({', '.join(quotas)})"] if quotas else []
    return listed([*family, *(RULE_NAMES[rule] for rule in rules if rule not in QUOTA_RULES)])


def seat_share(party: PartyResult, house: int) -> Fraction | None:
    """A party's share of the house in per cent."""
    return exact(party.seats[0].value) * 100 / house if party.seats and house > 0 else None
