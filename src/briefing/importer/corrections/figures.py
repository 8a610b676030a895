"""Corrections of figures: who has it, what it counts, how much, and in which election."""

from dataclasses import replace

from briefing.bundle.records import EntityKind
from briefing.importer.corrections.doubts import Answer, overlap
from briefing.importer.corrections.draft import Draft
from briefing.importer.corrections.quotes import shortened
from briefing.importer.corrections.records import FigureCorrection
from briefing.importer.model import FoundElection, FoundEntity, FoundFigure, Span
from briefing.importer.steps.elections import PRESIDENT
from briefing.importer.steps.names_forms import form_key
from briefing.importer.steps.numbers import find_numbers

Place = tuple[int, int, FoundFigure]
"""An election, the place of a figure in it, and the figure."""


def correct_figure(draft: Draft, correction: FigureCorrection) -> None:
    """Apply one correction.

    Raises:
        BriefingError: its quote leads to no figure, or to several, or what it says lacks something.
    """
    quote = draft.quotes.find(correction)
    if correction.action == "add":
        figure, number = _added(draft, correction, quote)
        there = [place for place in _near(draft, number) if _same(place[2], figure)]
        if there:
            _take(draft, there[0])
        _put(draft, correction, figure, there[0][0] if there else _before(draft, quote))
    else:
        place = _meant(draft, correction, quote)
        number = _numbers(draft, place[2])[0]
        _take(draft, place)
        if correction.action == "change":
            _put(draft, correction, _changed(draft, correction, place[2], quote), place[0])
    draft.answers.append(Answer(frozenset({"figure"}), number))


def _same(one: FoundFigure, other: FoundFigure) -> bool:
    return (one.entity, one.measure) == (other.entity, other.measure)


def _take(draft: Draft, place: Place) -> None:
    at, number, _ = place
    election = draft.elections[at]
    draft.elections[at] = replace(election, figures=election.figures[:number] + election.figures[number + 1 :])


# --- which figure is meant ----------------------------------------------------------------------------------------


def _numbers(draft: Draft, figure: FoundFigure) -> list[Span]:
    """Where the number of a figure stands; the whole clause where its words are not found in it."""
    text, span = draft.quotes.text(figure.span), figure.span
    found, at = [], text.find(figure.printed)
    while at >= 0:
        start = span.start + at
        found.append(Span(span.article, span.paragraph, start, start + len(figure.printed)))
        at = text.find(figure.printed, at + 1)
    return found or [span]


def _near(draft: Draft, span: Span) -> list[Place]:
    """The figures whose number stands in a place."""
    return [
        (at, number, figure) for at, number, figure in draft.figures()
        if any(overlap(each, span) for each in _numbers(draft, figure))
    ]  # fmt: skip


def _meant(draft: Draft, correction: FigureCorrection, quote: Span) -> Place:
    printed = draft.quotes.within(correction.printed, quote) if correction.printed else None
    meant = _near(draft, printed or quote)
    for fits in (
        lambda figure: correction.measure in (None, figure.measure),
        lambda figure: correction.party is None or figure.entity == draft.named(correction.party),
        lambda figure: correction.value in (None, figure.value),
    ):
        meant = [place for place in meant if fits(place[2])] or meant
    if not meant:
        raise correction.entry.wrong(
            f"no figure was read in “{shortened(correction.quote)}”. Use action = “add”, or quote the number too."
        )
    if len(meant) > 1:
        numbers = ", ".join(f"“{figure.printed}”{_of(draft, figure)}" for _, _, figure in meant)
        raise correction.entry.wrong(
            f"the quote holds several figures ({numbers}). Say which with “printed”, “party” or “measure”."
        )
    return meant[0]


def _of(draft: Draft, figure: FoundFigure) -> str:
    return "" if figure.entity is None else f" of {draft.entities[figure.entity].name}"


# --- what it says -------------------------------------------------------------------------------------------------


def _added(draft: Draft, correction: FigureCorrection, quote: Span) -> tuple[FoundFigure, Span]:
    """The figure that a correction adds, and where its number stands."""
    assert correction.measure is not None, "an addition says what it counts"
    printed = correction.printed or _only_number(draft, correction, quote)
    place = _printed_in(draft, correction, printed, quote)
    text = draft.quotes.text(place)
    value = _value(correction, text) if correction.value is None else correction.value
    entity = None if correction.party is None else _party(draft, correction, correction.party, quote)
    figure = FoundFigure(entity, correction.measure, value, text, correction.status or None, quote, "corrected")
    return figure, place


def _only_number(draft: Draft, correction: FigureCorrection, quote: Span) -> str:
    text = draft.quotes.text(quote)
    numbers = find_numbers(text)
    if correction.value is not None:
        numbers = [number for number in numbers if number.value == correction.value] or numbers
    if len(numbers) != 1:
        raise correction.entry.wrong("the quote does not hold one number only. Say which words are it with “printed”.")
    return text[numbers[0].start : numbers[0].end]


def _printed_in(draft: Draft, correction: FigureCorrection, printed: str, quote: Span) -> Span:
    found = draft.quotes.within(printed, quote)
    if found is None:
        raise correction.entry.wrong(f"“{printed}” does not stand in the quote. Copy it from there.", "printed")
    return found


def _value(correction: FigureCorrection, printed: str) -> float:
    numbers = find_numbers(printed)
    if len(numbers) != 1:
        raise correction.entry.wrong(f"“{printed}” is not one number. Say its value with “value”.", "printed")
    return numbers[0].value


def _changed(draft: Draft, correction: FigureCorrection, figure: FoundFigure, quote: Span) -> FoundFigure:
    changed = replace(figure, origin="corrected")
    if correction.printed is not None:
        place = _printed_in(draft, correction, correction.printed, quote)
        text = draft.quotes.text(place)
        changed = replace(changed, printed=text, span=_with(figure.span, place))
        if text != figure.printed and correction.value is None:
            changed = replace(changed, value=_value(correction, text))
    if correction.value is not None:
        changed = replace(changed, value=correction.value)
    if correction.status is not None:
        changed = replace(changed, status=correction.status or None)
    if correction.measure is not None:
        changed = replace(changed, measure=correction.measure)
    if changed.measure == "turnout":
        return replace(changed, entity=None)
    if correction.party is not None:
        changed = replace(changed, entity=_party(draft, correction, correction.party, quote))
    if changed.entity is None:
        raise correction.entry.wrong(f"it does not say whose {changed.measure} they are. Add “party”.", "measure")
    return changed


def _with(span: Span, other: Span) -> Span:
    return replace(span, start=min(span.start, other.start), end=max(span.end, other.end))


def _party(draft: Draft, correction: FigureCorrection, name: str, quote: Span) -> int:
    """The party or candidate of that name; a new one is named where the quote, or else its paragraph, has the name."""
    known = draft.named(name, ("party", "person"))
    if known is None:
        known = draft.named(name)
    if known is not None:
        return known
    kind: EntityKind = "person" if correction.body and form_key(correction.body) == form_key(PRESIDENT) else "party"
    paragraph = replace(quote, start=0, end=len(draft.quotes.paragraph(quote).text))
    place = draft.quotes.within(name, quote) or draft.quotes.within(name, paragraph)
    draft.entities.append(FoundEntity(kind, name, (), (place,) if place else (), "corrected"))
    return len(draft.entities) - 1


# --- its election -------------------------------------------------------------------------------------------------


def _before(draft: Draft, quote: Span) -> int | None:
    """The election of the figure nearest before a place, else the first one told of after it."""
    told = sorted(
        ((figure.span.article, figure.span.paragraph, figure.span.start), at) for at, _, figure in draft.figures()
    )
    here = (quote.article, quote.paragraph, quote.end)
    earlier = [at for place, at in told if place < here]
    return earlier[-1] if earlier else told[0][1] if told else None


def _put(draft: Draft, correction: FigureCorrection, figure: FoundFigure, base: int | None) -> None:
    """Add a figure to the election that a correction names, or to the one it has."""
    at = _election(draft, correction, base)
    election = draft.elections[at]
    figures = tuple(sorted((*election.figures, figure), key=lambda each: _place(each.span)))
    draft.elections[at] = replace(
        election, figures=figures, seats_total=correction.seats_total or election.seats_total
    )  # fmt: skip


def _place(span: Span) -> tuple[int, int, int]:
    return span.article, span.paragraph, span.start


def _election(draft: Draft, correction: FigureCorrection, base: int | None) -> int:
    given = {
        key: value for key in ("body", "country", "held_on", "round")
        if (value := getattr(correction, key)) is not None
    }  # fmt: skip
    if not given and base is not None:
        return base
    fitting = [at for at, election in enumerate(draft.elections) if _is_so(election, correction)]
    if base in fitting:
        return base if base is not None else fitting[0]
    if len(fitting) == 1 and "body" in given:
        return fitting[0]
    if base is None and "body" not in given:
        raise correction.entry.wrong("it does not say in which election. Add “body” and “held_on”.", None)
    known = draft.elections[base] if base is not None else None
    country = known.country if known else draft.quotes.bulletin.country
    blank = FoundElection("", country, known.held_on if known else None, 1, None, ())
    if known and correction.body is None:
        blank = replace(blank, body=known.body, round=known.round, seats_total=known.seats_total)
    wanted = replace(blank, **given)
    same = [at for at in fitting if _key(draft.elections[at]) == _key(wanted)]
    if same:
        return same[0]
    draft.elections.append(wanted)
    return len(draft.elections) - 1


def _is_so(election: FoundElection, correction: FigureCorrection) -> bool:
    return (
        correction.body is None or form_key(correction.body) == form_key(election.body)
    ) and all(
        getattr(correction, key) in (None, getattr(election, key)) for key in ("country", "held_on", "round")
    )  # fmt: skip


def _key(election: FoundElection) -> tuple[object, ...]:
    return form_key(election.body), election.country, election.held_on, election.round
