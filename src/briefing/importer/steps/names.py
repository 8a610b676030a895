"""The persons, parties, organisations and places that a bulletin names.

Pieces of text that may be names are gathered by form, scored by what they contain and by the words around them, and
joined where they name the same. Rules and general vocabulary only; the lists of places and of given names are a hint
that the context can outweigh.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from briefing.bundle.records import EntityKind
from briefing.importer.model import Bulletin, FoundDoubt, FoundEntity, Span
from briefing.importer.steps.names_cues import KINDS
from briefing.importer.steps.names_forms import Form, Occurrence, form_key, gather_forms, home_countries, occurrences
from briefing.importer.steps.names_inner import with_inner_places
from briefing.importer.steps.names_join import (
    Joined,
    join_abbreviations,
    join_defined,
    join_followers,
    join_groups,
    join_misprints,
    join_persons,
    join_places,
)
from briefing.importer.steps.names_lexicon import is_word

_LIST_GAP = re.compile(
    r"[”\"»]?(?: \([^)]{1,12}\))?(?:[:,]? (?:(?:–|—|-|with|at|obtained|took|won|got) )?"
    r"(?:\d[\d.,]*|[a-z]{3,9})\s?(?:%|per ?cent|percent|votes|seats)?(?: \(\d[^)]{0,12}\))?)?"
    r"(?:,|,? and(?: its (?:[a-z]+ )?(?:ally|allies|partner|partners),?)?|,? or|(?:(?<=[\d%)])|(?<=seats|votes)|(?<=cent))[;.]|,? followed by)(?: and)? (?:the )?(?:[a-z-]{4,12} )?[“\"«„]?"
)

_STOP = re.compile(r"[.;]\s")
_TOLD = re.compile(r"[”\"»]?(?: \([^)]{1,12}\))?(?::| [–—-]| (?:won|had|with|received|took|got))? ?\d|: ")


def find_names(bulletin: Bulletin) -> tuple[list[FoundEntity], list[FoundDoubt]]:
    """The named persons, parties, organisations and places, each once, in the order of their first mention.

    An entity's `name` is its fullest form, `aliases` the others; a mention's span is the name alone, without title or
    possessive ending. A name joined with another on likeness alone is doubted.
    """
    found = list(occurrences(bulletin))
    own = frozenset(form_key(name) for name in (bulletin.title, bulletin.publisher) if name)
    forms = gather_forms(found, own)
    joined = Joined()
    join_defined(forms, joined)
    _share_among_joined(forms, joined)
    _share_in_lists(forms)
    for form in forms.values():
        form.kind = _kind(form)
    shared = join_persons(forms, joined)
    join_misprints(forms, joined)
    join_abbreviations(forms, joined)
    join_groups(forms, joined)
    join_places(forms, joined)
    mentions = _mentions(forms, joined, shared)
    for root, occurrence in join_followers(forms, found, joined):
        mentions[root].append((occurrence.piece.text, occurrence.span))
    own_roots = {joined.root(form.key) for form in forms.values() if any(o.is_own for o in form.occurrences)}
    entities = [
        _entity(kind, told, forms[root])
        for root, told in mentions.items()
        if told and root in own_roots and (kind := forms[root].kind)
    ]
    entities = with_inner_places(entities, bulletin, home_countries(forms))
    entities.sort(key=lambda entity: (_order(entity.mentions[0]), entity.name))
    return entities, joined.doubts


def _share_among_joined(forms: dict[str, Form], joined: Joined) -> None:
    """Let forms that the text itself equates share their evidence."""
    groups: dict[str, list[Form]] = defaultdict(list)
    for form in forms.values():
        groups[joined.root(form.key)].append(form)
    for group in groups.values():
        if len(group) > 1:
            for kind in KINDS:
                total = sum(form.scores[kind] for form in group)
                for form in group:
                    form.scores[kind] = total


def _share_in_lists(forms: dict[str, Form]) -> None:
    """Let names side by side in a list (`A, B and C`) lean towards the kind of their surest neighbours."""
    every = sorted((o for form in forms.values() for o in form.occurrences if o.is_mention), key=lambda o: o.order)
    runs: list[list[Form]] = []
    lists: list[bool] = []
    previous: Occurrence | None = None
    for occurrence in every:
        form = forms[form_key(occurrence.piece.text)]
        gap = _gap(previous, occurrence) if previous else None
        if gap in (" of ", " of the ") and runs:
            previous = occurrence  # `Fatah of Hadi al-Amiri 47, Hikma of …`: the list goes on from the first name
            continue
        if (
            gap
            and _LIST_GAP.fullmatch(gap)
            and (not _STOP.search(gap) or _TOLD.match(occurrence.text, occurrence.piece.end))
        ):
            runs[-1].append(form)
            lists[-1] |= re.search(r"(?<!,) (?:and|or) |\d", gap) is not None
        else:
            runs.append([form])
            lists.append(False)
        previous = occurrence
    for run, listed in zip(runs, lists, strict=True):
        if len(run) > 2 or (len(run) > 1 and listed):
            _lean(run)


def _gap(left: Occurrence, right: Occurrence) -> str | None:
    """What stands between two names of one paragraph."""
    if (left.article, left.paragraph) != (right.article, right.paragraph):
        return None
    return right.text[left.piece.end : right.piece.start]


def _lean(run: Sequence[Form]) -> None:
    sure = [form for form in run if form.best[1] >= 2.2 or (form.best[1] >= 0.8 and form.context[form.best[0]] > 0)]
    if not sure:
        return
    for kind in KINDS:
        share = sum(form.best[0] == kind for form in sure) / len(sure)
        if share > 0.6:
            for form in run:
                if form.best[1] < 2.5:
                    form.scores[kind] += 2.2


def _kind(form: Form) -> EntityKind | None:
    """The kind with the most points; a strange word that nothing is said about is taken for an organisation's name."""
    kind, _ = form.best
    points = form.scores[kind]
    if all(is_word(word) for word in form.words):
        quoted = any(occurrence.piece.quoted for occurrence in form.occurrences)
        least = 1.0 if len(form.words) > 1 else 0.4 if quoted else 1.5
        return kind if points >= least else None
    if kind == "person" and len(form.words) == 1 and points < 1:
        points = 0.0
    if points > 0.4:
        return kind
    return "organisation" if len(form.key) > 3 and form.scores["person"] <= 0.4 else None


def _mentions(
    forms: dict[str, Form], joined: Joined, shared: dict[str, list[str]]
) -> dict[str, list[tuple[str, Span]]]:
    mentions: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for form in forms.values():
        if form.key not in shared:
            root = joined.root(form.key)
            mentions[root] += [
                (occurrence.piece.text, occurrence.span) for occurrence in form.occurrences if occurrence.is_mention
            ]
    for key, roots in shared.items():
        for occurrence in forms[key].occurrences:
            earlier = [
                (_order(span), root) for root in roots for _, span in mentions[root] if _order(span) < occurrence.order
            ]
            root = max(earlier)[1] if earlier else roots[0]
            mentions[root].append((occurrence.piece.text, occurrence.span))
    return mentions


def _entity(kind: EntityKind, told: Sequence[tuple[str, Span]], form: Form) -> FoundEntity:
    spans = tuple(sorted({span for _, span in told}, key=_order))
    texts = list(dict.fromkeys(text for text, _ in sorted(told, key=lambda item: _order(item[1]))))
    name = form.text
    return FoundEntity(kind, name, tuple(text for text in texts if text != name), spans)


def _order(span: Span) -> tuple[int, int, int]:
    return span.article, span.paragraph, span.start
