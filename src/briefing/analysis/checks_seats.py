"""Do the reported seats follow from the reported votes: which rules give them, and does that survive rounding?"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from briefing.analysis.findings import Check, exact, half_unit, ids_of, is_plausible, listed, written
from briefing.analysis.results import PartyResult
from briefing.analysis.seats import (
    MOST_PARTIES,
    MOST_SEATS,
    QUOTA_RULES,
    RULES,
    Fit,
    Rule,
    Steps,
    fit,
    rule_name,
    steps,
)
from briefing.bundle.records import Measure
from briefing.wording import number, tr

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
        sentence = tr(
            "More than {parties} parties have seats, or more than {seats} seats are stated.",
            parties=MOST_PARTIES, seats=number(MOST_SEATS),
        )  # fmt: skip
        return [Check("ALLOC-3", "warning", tr("Seats are not recomputed"), sentence, _ids(own, _BASES))]
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
    sentence = tr("Shares or votes are stated for {known} of {count} parties with seats.", known=known, count=len(own))
    return [Check("ALLOC-3", "warning", tr("Seats cannot be recomputed"), sentence, _ids(own, _BASES))]


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
    if not fitting:
        explained = tr("Constituency seats or another rule would explain it.")
        return Check("ALLOC-2", "warning", _no_rule(bases), f"{others} {explained}".strip(), ids)
    sentence = tr(
        "Consistent with {rules} among the {count} parties with seats{threshold}; {stability}.",
        rules=rule_list([each.rule for each in fitting]),
        count=len(own),
        threshold=_threshold(own, parties),
        stability=_stability(fitting, bases),
    )
    return Check("ALLOC-1", "holds", _follow(bases), f"{sentence} {others}".strip(), ids)


def _no_rule(bases: Sequence[Measure]) -> str:
    if len(bases) > 1:
        return tr("No list rule gives these seats from the shares and the votes")
    if bases[0] == "percent":
        return tr("No list rule gives these seats from the shares")
    return tr("No list rule gives these seats from the votes")


def _follow(bases: Sequence[Measure]) -> str:
    if len(bases) > 1:
        return tr("Seats follow from the shares and the votes")
    return tr("Seats follow from the shares") if bases[0] == "percent" else tr("Seats follow from the votes")


def _threshold(own: Sequence[PartyResult], parties: Sequence[PartyResult]) -> str:
    """Between which shares a threshold would lie that keeps the others out: ` (over 1.68 %, up to 7.19 %)`."""
    shut_out = [party for party in parties if party not in own and party.percent]
    if not shut_out or not all(party.percent for party in own):
        return ""
    least = min((party.percent[0] for party in own), key=lambda stated: stated.value)
    most = max((party.percent[0] for party in shut_out), key=lambda stated: stated.value)
    if most.value >= least.value:
        return ""
    said = tr("a threshold over {most} and up to {least} %", most=written(most.number), least=written(least.number))
    return f" ({said})"


def _stability(fitting: Sequence[Fit], bases: Sequence[Measure]) -> str:
    unstable = [each.rule for each in fitting if not each.is_stable]
    if not unstable:
        return tr("stable under every rounding")
    if "percent" not in bases:
        said = tr("one seat could move with the rounding of the printed votes")
    elif len(bases) > 1:
        said = tr("one seat could move with the rounding of the printed shares and the votes")
    else:
        said = tr("one seat could move with the rounding of the printed shares")
    if len(unstable) == len(fitting):
        return said
    return tr("{what} under {rules}", what=said, rules=rule_list(unstable))


def _differing(fits: Iterable[Fit]) -> str:
    """What the rules give that do not fit: `D'Hondt gives 84 / 7 / 7.`"""
    by_seats: dict[tuple[int, ...], list[Rule]] = {}
    for each in fits:
        if not each.fits and not each.excess:
            by_seats.setdefault(each.seats, []).append(each.rule)
    said = [_gives(rules, seats) for seats, rules in by_seats.items()]
    too_many = [each.rule for each in fits if each.excess]
    if too_many:
        said.append(tr("{rules} would fill more seats than there are", rules=rule_list(too_many)))
    text = "; ".join(said)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _gives(rules: Sequence[Rule], seats: Sequence[int]) -> str:
    told = " / ".join(str(each) for each in seats)
    if len(rules) == 1:
        return tr("{rule} gives {seats}", rule=rule_list(rules), seats=told)
    return tr("{rules} give {seats}", rules=rule_list(rules), seats=told)


def rule_list(rules: Sequence[Rule]) -> str:
    """Rules as a list, with the family named once.

    >>> rule_list(["hare", "droop", "d-hondt"])
    "largest remainder (Hare, Droop) and D'Hondt"
    """
    quotas = [rule_name(rule) for rule in rules if rule in QUOTA_RULES]
    family = [tr("largest remainder ({quotas})", quotas=", ".join(quotas))] if quotas else []
    return listed([*family, *(rule_name(rule) for rule in rules if rule not in QUOTA_RULES)])


def seat_share(party: PartyResult, house: int) -> Fraction | None:
    """A party's share of the house in per cent."""
    return exact(party.seats[0].value) * 100 / house if party.seats and house > 0 else None
