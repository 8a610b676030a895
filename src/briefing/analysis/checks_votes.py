"""Do numbers of votes, shares, registered voters and turnout belong together?"""

from collections.abc import Sequence
from fractions import Fraction

from briefing.analysis.background import Background, Roll
from briefing.analysis.findings import (
    Check,
    can_be,
    exact,
    half_unit,
    ids_of,
    is_plausible,
    label_of,
    listed,
    with_who,
    written,
)
from briefing.analysis.results import PartyResult, Stated
from briefing.wording import number, tr

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
        sentence = tr(
            "The votes and shares of {count} parties do not come from one total, under any rounding.", count=len(both)
        )
        return Check("VOTE-2", "warning", tr("Votes do not fit the shares"), sentence, ids)
    sentence = tr(
        "{count} parties agree on a total of about {votes} votes.", count=len(both), votes=number(_about(both))
    )
    return Check("VOTE-1", "holds", tr("Votes fit the shares"), sentence, ids)


def _rival_votes(party: PartyResult, others: Sequence[PartyResult]) -> list[Check]:
    """Which of a party's rival numbers of votes fit its share, by the total that the other parties give."""
    total = _common([_total(other.votes[0], other.percent[0]) for other in others])
    if _is_empty(total) or not all(can_be(stated) for stated in party.votes):
        return []
    fitting = [stated for stated in party.votes if not _is_empty(_common([total, _total(stated, party.percent[0])]))]
    ids = ids_of([*party.votes, party.percent[0]])
    share = label_of(party.percent[0])
    if not fitting or len(fitting) == len(party.votes):
        sentence = (
            tr("Of the total that {count} other parties give, all of them fit {share}.", count=len(others), share=share)
            if fitting
            else tr(
                "Of the total that {count} other parties give, none of them fits {share}.",
                count=len(others),
                share=share,
            )
        )
        return [
            Check(
                "VOTE-1" if fitting else "VOTE-2",
                "holds" if fitting else "warning",
                tr("{party}: rival votes", party=party.name),
                sentence,
                ids,
            )
        ]
    odd = [stated for stated in party.votes if stated not in fitting]
    middle = (total[0] + (total[1] if total[1] is not None else total[0])) / 2
    gives = listed(
        [
            tr(
                "{votes} would be {share} %",
                votes=written(stated.number),
                share=number(float(exact(stated.value) * 100 / middle), 1),
            )
            for stated in odd
        ]
    )
    title = tr(
        "{party}: {votes} votes fit {share}",
        party=party.name, votes=listed([written(stated.number) for stated in fitting]), share=share,
    )  # fmt: skip
    sentence = tr("By the total that {count} other parties give; {others}.", count=len(others), others=gives)
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
    said = tr(
        "{votes} party votes of {registered} registered{who} are {share} %",
        votes=number(float(cast)), registered=number(float(roll.count.value)), who=by, share=number(float(share), 2),
    )  # fmt: skip
    ids = ids_of([*told, *votes])
    if above:
        names = listed([_with_who(each, background) for each in above])
        is_all = len(above) == len(told)
        title = tr("More votes than the turnout allows") if is_all else tr("Votes are above one turnout")
        return Check(
            "TURN-1" if is_all else "TURN-2",
            "error" if is_all else "warning",
            title,
            tr("{what}, above {turnout}.", what=said, turnout=names),
            ids,
            (roll.passage,),
        )
    if all(exact(each.value) - share > _FAR for each in told):
        sentence = tr(
            "{what}, far below {turnout}: parties or ballots are missing.",
            what=said, turnout=listed([label_of(each) for each in told]),
        )  # fmt: skip
        return Check("TURN-2", "warning", tr("Far fewer votes than the turnout"), sentence, ids, (roll.passage,))
    below = (
        tr("{what}, below the turnout of {turnout}.", what=said, turnout=label_of(told[0]))
        if len(told) == 1
        else tr("{what}, below each turnout.", what=said)
    )
    return Check("TURN-3", "holds", tr("Votes fit the turnout"), below, ids, (roll.passage,))


def _with_who(stated: Stated, background: Background) -> str:
    who = background.who.get(stated.figure.passage.article_id, "")
    return with_who(label_of(stated), who)
