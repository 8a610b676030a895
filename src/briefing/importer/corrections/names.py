"""Corrections of names: a place names another one, names it too, or names nothing."""

from dataclasses import replace

from briefing.bundle.records import EntityKind
from briefing.importer.corrections.doubts import answer_of, overlap
from briefing.importer.corrections.draft import Draft
from briefing.importer.corrections.quotes import shortened
from briefing.importer.corrections.records import NameCorrection
from briefing.importer.model import FoundEntity, Span
from briefing.importer.steps.names_forms import form_key


def correct_name(draft: Draft, correction: NameCorrection) -> None:
    """Apply one correction.

    Raises:
        BriefingError: its quote leads to no name, or to several.
    """
    quote = draft.quotes.find(correction)
    if correction.action == "add":
        _add(draft, correction, quote)
        return
    index, place = _meant(draft, correction, quote)
    places = draft.entities[index].mentions if correction.everywhere else (place,)
    draft.answers += [answer_of("name", each) for each in (quote, *places)]
    if correction.action == "withdraw":
        draft.unmention(index, places)
        _check_unused(draft, correction, index)
    else:
        _change(draft, correction, index, places)


def _add(draft: Draft, correction: NameCorrection, quote: Span) -> None:
    name = correction.name or ""
    wanted = [correction.form] if correction.form else [name, *(correction.aliases or ())]
    place = next((found for words in wanted if (found := draft.quotes.within(words, quote))), None)
    if place is None and correction.form:
        raise correction.entry.wrong(f"“{correction.form}” does not stand in the quote. Copy it from there.", "form")
    place = place or quote
    other = next((each for each in draft.entities if place in each.mentions), None)
    index = draft.named(name, (correction.kind,) if correction.kind else ())
    if other is not None and (index is None or draft.entities[index] is not other):
        raise correction.entry.wrong(f"“{other.name}” was read there. Use action = “change”.")
    if index is None:
        index = _new(draft, FoundEntity(_kind(correction), name, (), (), "corrected"))
    draft.mention(index, place)
    _state(draft, correction, index)
    draft.answers += [answer_of("name", quote)]


def _kind(correction: NameCorrection) -> EntityKind:
    if correction.kind is None:
        message = f"“{correction.name}” is new here. Add kind = “person”, “party”, “organisation” or “place”."
        raise correction.entry.wrong(message, "name")
    return correction.kind


def _new(draft: Draft, entity: FoundEntity) -> int:
    draft.entities.append(entity)
    return len(draft.entities) - 1


def _meant(draft: Draft, correction: NameCorrection, quote: Span) -> tuple[int, Span]:
    """The entity and the mention that a quote is about: the quote itself, or the only name in it or around it."""
    around = quote
    if correction.form:
        found = draft.quotes.within(correction.form, quote)
        if found is None:
            raise correction.entry.wrong(
                f"“{correction.form}” does not stand in the quote. Copy it from there.", "form"
            )
        around = found
    near = [(i, span) for i, each in enumerate(draft.entities) for span in each.mentions if overlap(span, around)]
    exact = [(i, span) for i, span in near if span == around]
    contained = [(i, span) for i, span in near if around.start <= span.start and span.end <= around.end]
    outermost = [(i, span) for i, span in contained if not any(_holds(other, span) for _, other in contained)]
    meant = exact or outermost or near
    if not meant:
        raise correction.entry.wrong(
            f"no name was read in “{shortened(correction.quote)}”. Use action = “add”, or quote the name."
        )
    if len(meant) > 1:
        names = ", ".join(f"“{draft.quotes.text(span)}”" for _, span in meant)
        raise correction.entry.wrong(f"the quote holds several names ({names}). Say which with “form”.")
    return meant[0]


def _holds(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.start <= inner.start and inner.end <= outer.end


def _change(draft: Draft, correction: NameCorrection, index: int, places: tuple[Span, ...]) -> None:
    current = draft.entities[index]
    target = index
    if correction.name is not None:
        kind = correction.kind or current.kind
        found = draft.named(correction.name, (kind,))
        if found is None and correction.kind is None:
            found = draft.named(correction.name)
        is_other = form_key(correction.name) != form_key(current.name)
        if (found is None or (found == index and is_other)) and len(places) < len(current.mentions):
            found = _new(draft, FoundEntity(kind, correction.name, (), (), "corrected"))
        target = index if found is None else found
        if target == index:
            aliases = tuple(form for form in (current.name, *current.aliases) if form != correction.name)
            draft.entities[index] = replace(current, name=correction.name, aliases=aliases)
        else:
            _move(draft, index, target, places)
    _state(draft, correction, target)


def _move(draft: Draft, index: int, target: int, places: tuple[Span, ...]) -> None:
    """Let places name another entity, and the figures that they state with them."""
    draft.unmention(index, places)
    for place in places:
        draft.mention(target, place)
    for at, election in enumerate(draft.elections):
        figures = tuple(
            replace(figure, entity=target, origin="corrected")
            if figure.entity == index and (index in draft.emptied or any(overlap(figure.span, p) for p in places))
            else figure
            for figure in election.figures
        )
        draft.elections[at] = replace(election, figures=figures)


def _state(draft: Draft, correction: NameCorrection, index: int) -> None:
    """Put down the kind and the other forms that a correction states."""
    entity = draft.entities[index]
    aliases = dict.fromkeys((*entity.aliases, *(correction.aliases or ())))
    aliases.pop(entity.name, None)
    kind = correction.kind or entity.kind
    draft.entities[index] = replace(entity, kind=kind, aliases=tuple(aliases), origin="corrected")


def _check_unused(draft: Draft, correction: NameCorrection, index: int) -> None:
    """Whether a name that nothing mentions any more still has a figure."""
    used = [figure for _, _, figure in draft.figures() if figure.entity == index]
    if used and index in draft.emptied:
        raise correction.entry.wrong(
            f"“{draft.entities[index].name}” has a figure (“{used[0].printed}”). Withdraw that too, or say with"
            " action = “change” whom the words name."
        )
