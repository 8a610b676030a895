"""Do numbers of votes, shares, registered voters and turnout belong together?"""

from collections.abc import Sequence
from fractions import Fraction

from briefing.analysis.background import Background, Roll
from briefing.analysis.findings import Check, can_be, exact, half_unit, ids_of, is_plausible, listed
from briefing.analysis.results import PartyResult, Stated

_FAR = Fraction(15)
"""Points by which the parties' votes may stay below the turnout before more than spoilt ballots must be missing."""

Interval = tuple[Fraction, Fraction | None]


def check_votes(parties: Sequence[PartyResult]) -> list[Check]:
    """VOTE-1: numbers of votes and shares belong to one total. VOTE-2: they do not. VOTE-3: only some rivals do."""
    both = [party for party in parties if party.votes and party.percent and is_plausible(party)]
    both = [party for party in both if party.votes[0].value > 0 and party.percent[0].value > 0]
    if len(both) < 2:
        return []
    rivals = [party for party in both if len(party.votes) > 1]
    found = [check for party in rivals for check in _rival_votes(party, [p for p in both if p is not party])]
    total = _common(
        [_total(party.votes[0], party.percent[0]) for party in both if party not in rivals] or [(Fraction(0), None)]
    )
    if not rivals:
        ids = ids_of([stated for party in both for stated in (party.votes[0], party.percent[0])])
        return [_one_total(both, total, ids)]
    return found


def _one_total(both: Sequence[PartyResult], total: Interval, ids: tuple[int, ...]) -> Check:
    if _is_empty(total):
        sentence = f"The votes and shares of {len(both)} parties do not come from one total, under any rounding."
        return Check("VOTE-2", "warning", "Votes do not fit the shares", sentence, ids)
    sentence = f"{len(both)} parties agree on a total of about {_about(both):,} votes."
    return Check("VOTE-1", "holds", "Votes fit the shares", sentence, ids)


def _rival_votes(party: PartyResult, others: Sequence[PartyResult]) -> list[Check]:
    """Which of a party's rival numbers of votes fit its share, by the total that the other parties give."""
    total = _common([_total(other.votes[0], other.percent[0]) for other in others])
    if _is_empty(total) or not all(can_be(stated) for stated in party.votes):
        return []
    fitting = [stated for stated in party.votes if not _is_empty(_common([total, _total(stated, party.percent[0])]))]
    ids = ids_of([*party.votes, party.percent[0]])
    share = party.percent[0].label
    if not fitting or len(fitting) == len(party.votes):
        which = "all of them fit" if fitting else "none of them fits"
        sentence = f"Of the total that {len(others)} other parties give, {which} {share}."
        return [
            Check(
                "VOTE-1" if fitting else "VOTE-2",
                "holds" if fitting else "warning",
                f"{party.name}: rival votes",
                sentence,
                ids,
            )
        ]
    odd = [stated for stated in party.votes if stated not in fitting]
    middle = (total[0] + (total[1] if total[1] is not None else total[0])) / 2
    gives = listed([f"{stated.number} would be {float(exact(stated.value) * 100 / middle):.1f} %" for stated in odd])
    title = f"{party.name}: {listed([stated.number for stated in fitting])} votes fit {share}"
    sentence = f"By the total that {len(others)} other parties give; {gives}."
    return [Check("VOTE-3", "warning", title, sentence, ids)]


def _total(votes: Stated, share: Stated) -> Interval:
    """Between which totals one party's votes and its printed share leave the truth."""
    counted, slack = exact(votes.value), max(half_unit(votes.figure), Fraction(1, 2))
    percent, half = exact(share.value), half_unit(share.figure)
    least = max(counted - slack, Fraction(0)) * 100 / (percent + half) if percent + half > 0 else Fraction(0)
    return least, (counted + slack) * 100 / (percent - half) if percent > half else None


def _common(intervals: Sequence[Interval]) -> Interval:
    ends = [end for _, end in intervals if end is not None]
    return max(start for start, _ in intervals), min(ends) if ends else None


def _is_empty(interval: Interval) -> bool:
    return interval[1] is not None and interval[0] > interval[1]


def _about(parties: Sequence[PartyResult]) -> int:
    largest = max(parties, key=lambda party: party.votes[0].value)
    return round(largest.votes[0].value * 100 / largest.percent[0].value)


def check_turnout(parties: Sequence[PartyResult], stated: Sequence[Stated], background: Background) -> list[Check]:
    """TURN-1: more votes than the turnout allows. TURN-2: far fewer, or more than one source's. TURN-3: they fit."""
    votes = [party.votes[0] for party in parties if party.votes and can_be(party.votes[0])]
    told = [each for each in stated if can_be(each)]
    if not votes or not told:
        return []
    return [_held(roll, votes, told, background) for roll in background.rolls if roll.count.value > 0]


def _held(roll: Roll, votes: Sequence[Stated], told: Sequence[Stated], background: Background) -> Check:
    cast = sum((exact(each.value) for each in votes), Fraction(0))
    share = cast * 100 / (roll.count.value + roll.count.half)
    above = [each for each in told if share > exact(each.value) + half_unit(each.figure)]
    by = f" ({roll.who})" if roll.who else ""
    said = f"{float(cast):,.0f} party votes of {float(roll.count.value):,.0f} registered{by} are {float(share):.2f} %"
    ids = ids_of([*told, *votes])
    if above:
        names = listed([_with_who(each, background) for each in above])
        is_all = len(above) == len(told)
        title = "More votes than the turnout allows" if is_all else "Votes are above one turnout"
        return Check(
            "TURN-1" if is_all else "TURN-2",
            "error" if is_all else "warning",
            title,
            f"{said}, above {names}.",
            ids,
            (roll.passage,),
        )
    if all(exact(each.value) - share > _FAR for each in told):
        sentence = f"{said}, far below {listed([each.label for each in told])}: parties or ballots are missing."
        return Check("TURN-2", "warning", "Far fewer votes than the turnout", sentence, ids, (roll.passage,))
    below = f"below the turnout of {told[0].label}" if len(told) == 1 else "below each turnout"
    return Check("TURN-3", "holds", "Votes fit the turnout", f"{said}, {below}.", ids, (roll.passage,))


def _with_who(stated: Stated, background: Background) -> str:
    who = background.who.get(stated.figure.passage.article_id, "")
    return f"{stated.label} ({who})" if who else stated.label
