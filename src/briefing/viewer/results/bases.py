"""Of what the percentages of an election are shares, in one line."""

from collections import Counter
from collections.abc import Mapping, Sequence

from briefing.analysis.background import Roll
from briefing.analysis.claims import base_of, house_sizes
from briefing.analysis.findings import with_who
from briefing.analysis.results import PartyResult
from briefing.bundle.records import Figure
from briefing.wording import counted, number, tr


def base_note(figures: Sequence[Figure], sentences: Mapping[int, str]) -> str:
    """What the sources say a share is of: `of the votes`, in their words; or that they do not say it.

    >>> base_note([], {})
    ''
    """
    shares = [figure for figure in figures if figure.measure == "percent" and not figure.is_beside]
    shares = shares or [figure for figure in figures if figure.measure == "percent"]
    if not shares:
        return ""
    found = (base_of(sentences.get(figure.id, ""), figure.printed) for figure in shares)
    said = Counter(base[1] for base in found if base and base[0] != "seats")
    if not said:
        return tr("of which votes, no source says")
    words = listed_or([tr("“{words}”", words=words) for words, _ in said.most_common(3)])
    return tr("per cent {of_what}", of_what=words)


def votes_note(parties: Sequence[PartyResult]) -> str:
    """How many votes the shares are shares of, where the numbers of votes are stated of all: `6,941,220 votes in all`."""
    shared = [party for party in parties if party.percent]
    if len(shared) < 2 or not all(party.votes for party in shared):
        return ""
    if sum(party.percent[0].value for party in shared) < 99.5:
        return ""
    return counted("{n} vote in all", "{n} votes in all", round(sum(party.votes[0].value for party in shared)))


def rolls_note(rolls: Sequence[Roll]) -> str:
    """Of how many registered voters a turnout is a share: `of 9,303,693 registered (Wikipedia)`."""
    said = [_roll(roll) for roll in rolls]
    return tr("of {registered}", registered=listed_or(said[:3])) if said else ""


def _roll(roll: Roll) -> str:
    told = tr("{number} registered", number=number(float(roll.count.value)))
    return with_who(told, roll.who.partition(",")[0])


def listed_or(words: Sequence[str]) -> str:
    """Words in a row, with `or` between.

    >>> listed_or(["a", "b", "c"])
    'a or b or c'
    """
    first, *others = words
    for other in others:
        first = tr("{one} or {other}", one=first, other=other)
    return first


def house_note(figures: Sequence[Figure], sentences: Mapping[int, str], stated: float) -> str:
    """The sizes of a house that the sentences about seats name, beside the seats stated: `98 stated; “107 deputies”`."""
    sizes: dict[int, str] = {}
    for figure in figures:
        if figure.measure == "seats":
            sentence = sentences.get(figure.id, "")
            for size in house_sizes(sentence):
                sizes.setdefault(int(size.value), " ".join(sentence[size.start : size.end].split()))
    sizes.pop(int(stated) if stated == stated and abs(stated) < 1e9 else 0, None)
    return "; ".join(tr("“{words}”", words=words) for words in sizes.values())
