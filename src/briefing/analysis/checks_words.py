"""Do the words around a figure fit it: a claim of change, a share of votes that is called a share of seats?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from briefing.analysis.background import Background
from briefing.analysis.claims import Change, base_of, changes
from briefing.analysis.findings import Check, exact, half_unit, label_of, signed, with_who, written
from briefing.analysis.results import PartyResult, Stated, decimals, grounded, stated
from briefing.bundle.records import Election, Figure, Measure, Passage
from briefing.wording import number, tr

_NEAR = Fraction(1, 2)
"""Points within which two shares are taken for the same thing."""


def check_changes(figures: Sequence[Figure], background: Background) -> list[Check]:
    """CMP-1: a change holds in one sense of its words. CMP-2: in none. CMP-3: it holds as it is said."""
    checks: dict[tuple[str, int], Check] = {}
    for figure in grounded(figures):
        sentence = background.sentences.get(figure.id, "")
        for claim in changes(sentence):
            if _subject(sentence, claim, figures, background) is figure:
                for check in _against(figure, sentence, claim, background):
                    checks.setdefault((check.title, claim.start), check)
    return list(checks.values())


def _subject(sentence: str, claim: Change, figures: Sequence[Figure], background: Background) -> Figure | None:
    """The figure that a claim is about: the last one printed before it in its sentence, else the first after it."""
    measures: dict[str, tuple[Measure, ...]] = {"seats": ("seats",), "votes": ("votes",)}
    wanted = measures.get(
        claim.unit, ("percent", "turnout", "votes", "seats") if not claim.is_earlier else ("percent", "turnout")
    )
    own = [f for f in figures if background.sentences.get(f.id) == sentence and f.measure in wanted]
    placed = [(sentence.find(f.printed), f) for f in own]
    before = [(at, -f.id, f) for at, f in placed if 0 <= at < claim.start]
    after = [(at, f.id, f) for at, f in placed if at >= claim.end]
    if before:
        return max(before)[2]
    return min(after)[2] if after else None


def _against(figure: Figure, sentence: str, claim: Change, background: Background) -> Iterator[Check]:
    for election, figures in background.others:
        if not (election.held_on or "").startswith(str(claim.year)):
            continue
        before = stated(f for f in figures if (f.entity_id, f.measure) == (figure.entity_id, figure.measure))
        if before:
            yield _judge(figure, sentence, claim, before[0], election, background)
            return


def _judge(
    figure: Figure, sentence: str, claim: Change, before: Stated, election: Election, background: Background
) -> Check:
    now, then = exact(figure.value), exact(before.value)
    title = tr("“{words}”", words=" ".join(sentence[claim.start : claim.end].split()))
    who = background.who.get(before.figure.passage.article_id, "")
    stated_by = ", ".join(part for part in (who, (election.held_on or "")[:4]) if part)
    earlier = with_who(label_of(before), stated_by)
    ids, passages = (figure.id, *before.ids), (_words(figure.passage, sentence, claim),)
    if claim.is_earlier:
        holds = abs(then - claim.amount) <= claim.half + half_unit(before.figure)
        said = tr("{figure} is what this bundle has of that vote.", figure=earlier)
        return Check("CMP-3" if holds else "CMP-2", "holds" if holds else "warning", title, said, ids, passages)
    senses = _senses(figure, claim, now, then)
    places = max(decimals(figure), decimals(before.figure))
    change = [_in_units(figure.measure, written(signed(now - then, places)))]
    if ratio := _ratio(now, then):
        change.append(tr("{number} per cent", number=written(ratio)))
    said = tr("{then} → {now}: {change}.", then=earlier, now=label_of(Stated((figure,))), change=", ".join(change))
    slack = claim.half + (half_unit(figure) + half_unit(before.figure))
    held = [name for name, value in senses if abs(value - claim.amount) <= slack]
    missed = [name for name, _ in senses if name not in held]
    if held and missed:
        return Check(
            "CMP-1",
            "warning",
            title,
            said + " " + tr("Holds {this}, not {that}.", this=held[0], that=missed[0]),
            ids,
            passages,
        )
    verdict = tr("Holds {this}.", this=held[0]) if held else tr("Holds in no sense of the words.")
    return Check(
        "CMP-3" if held else "CMP-2", "holds" if held else "warning", title, f"{said} {verdict}", ids, passages
    )


def _in_units(measure: Measure, change: str) -> str:
    if measure == "votes":
        return tr("{number} votes", number=change)
    return tr("{number} seats", number=change) if measure == "seats" else tr("{number} points", number=change)


def _senses(figure: Figure, claim: Change, now: Fraction, then: Fraction) -> list[tuple[str, Fraction]]:
    """What the words can mean: `10%` more of a percentage is a ratio or points; points are points."""
    difference, ratio = (
        (tr("as points"), now - then),
        (tr("as a ratio"), (now - then) * 100 / then if then else Fraction(0)),
    )
    if claim.unit in ("seats", "votes"):
        return [(tr("as a number"), now - then)]
    if claim.unit == "points":
        return [difference]
    return [ratio, difference] if figure.measure in ("percent", "turnout") else [ratio]


def _ratio(now: Fraction, then: Fraction) -> str:
    return signed((now - then) * 100 / then, 1) if then else ""


def _words(passage: Passage, sentence: str, claim: Change) -> Passage:
    """The claim's own words, as far as they can be placed in the paragraph of its figure."""
    at = sentence.find(passage.text)
    if at < 0:
        return passage
    start = passage.start - at + claim.start
    return replace(passage, start=start, end=start + claim.end - claim.start, text=sentence[claim.start : claim.end])


def check_called(parties: Sequence[PartyResult], house: int | None, background: Background) -> list[Check]:
    """UNIT-1: a share of the votes called one of the seats. UNIT-2: a share of the seats among those of the votes."""
    checks = []
    total = house or int(sum(party.seats[0].value for party in parties if party.seats)) or None
    for party in parties:
        of_seats = exact(party.seats[0].value) * 100 / total if party.seats and total else None
        for share in party.percent:
            check = _called(party, share, of_seats, background)
            if check:
                checks.append(check)
        checks += [_seats_in_percent(party, seats) for seats in party.seats if _is_percent(seats)]
    return checks


def _called(party: PartyResult, share: Stated, of_seats: Fraction | None, background: Background) -> Check | None:
    base = base_of(background.sentences.get(share.figure.id, ""), share.figure.printed)
    is_called = base is not None and base[0] == "seats"
    value, half = exact(share.value), half_unit(share.figure)
    is_of_seats = of_seats is not None and abs(value - of_seats) <= max(half, Fraction(1, 20))
    others = [other for other in party.percent if other is not share]
    fits_votes = any(abs(exact(other.value) - value) <= _NEAR for other in others)
    ids = (*share.ids, *(id for seats in party.seats[:1] for id in seats.ids))
    if is_called and not is_of_seats and base is not None:
        title = tr(
            "{party}: {share} called a share “{of_what}”", party=party.name, share=label_of(share), of_what=base[1]
        )
        same = tr("Another source states nearly the same as its share of the vote.") if fits_votes else ""
        return Check("UNIT-1", "warning", title, f"{_among_shares(of_seats)} {same}".strip(), ids)
    if is_of_seats and (is_called or (others and not fits_votes)):
        title = tr("{party}: {share} is its share of the seats", party=party.name, share=label_of(share))
        return Check("UNIT-2", "warning", title, _among_shares(None), ids)
    return None


def _among_shares(of_seats: Fraction | None) -> str:
    if of_seats is None:
        return tr("It stands among the shares of the vote.")
    share = number(float(of_seats), 1)
    return tr("It stands among the shares of the vote; its seats are {share} % of those stated.", share=share)


def _is_percent(seats: Stated) -> bool:
    words = seats.figure.printed.casefold()
    return "%" in words or "per cent" in words or "percent" in words


def _seats_in_percent(party: PartyResult, seats: Stated) -> Check:
    said = tr(
        "“{words}” is printed as a percentage, and stands among the numbers of seats.", words=seats.figure.printed
    )
    return Check("UNIT-2", "warning", tr("{party}: seats in per cent", party=party.name), said, seats.ids)
