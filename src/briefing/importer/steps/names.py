"""The persons, parties, organisations and places that a bulletin names.

Pieces of text that may be names are gathered by form, scored by what they contain and by the words around them, and
joined where they name the same. Rules and general vocabulary only; the lists of places and of given names are a hint
that the context can outweigh.
"""

from collections import defaultdict
from collections.abc import Sequence

from briefing.bundle.records import EntityKind
from briefing.importer.model import Bulletin, FoundDoubt, FoundEntity, Span
from briefing.importer.steps.names_defined import Joined, join_defined
from briefing.importer.steps.names_forms import Form, Occurrence, form_key
from briefing.importer.steps.names_gather import gather_forms, home_countries, occurrences
from briefing.importer.steps.names_inner import with_inner_places
from briefing.importer.steps.names_join import (
    join_abbreviations,
    join_followers,
    join_groups,
    join_misprints,
    join_persons,
    join_places,
)
from briefing.importer.steps.names_lexicon import FOLLOWERS, ORG_HEADS, PARTICLES, PARTY_HEADS, fold, is_word
from briefing.importer.steps.names_lists import share_in_lists
from briefing.importer.steps.names_shape import KINDS

_HEADS = PARTY_HEADS | ORG_HEADS
Told = list[tuple[str, Span]]
"""Mentions: the form that stands there, and where."""


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
    _share_with_parts(forms)
    _share_with_surnames(forms)
    share_in_lists(forms, joined)
    for form in forms.values():
        form.kind = _kind(form)
    for form in _surnames_with_article(forms):
        form.kind = "person"
    shared = join_persons(forms, joined)
    join_misprints(forms, joined)
    join_abbreviations(forms, joined)
    join_groups(forms, joined)
    join_places(forms, joined)
    mentions = _mentions(forms, joined, shared)
    for root, occurrence in join_followers(forms, found, joined):
        mentions[root].append((occurrence.printed, occurrence.span))
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
                bare = kind in ("organisation", "person")  # that letters look like a body's counts for themselves alone
                total = sum((form.context if bare and form.is_abbreviation else form.scores)[kind] for form in group)
                for form in group:
                    form.scores[kind] = total


def _surnames_with_article(forms: dict[str, Form]) -> list[Form]:
    """The forms that are the end of a person's name and begin with an article or particle (`Le Pen`)."""
    ends = {
        " ".join(form.key.split()[1:]) for form in forms.values() if form.kind == "person" and len(form.words) in (3, 4)
    }
    return [form for form in forms.values() if form.key in ends and form.key.split()[0] in PARTICLES]


def _share_with_parts(forms: dict[str, Form]) -> None:
    """Let each part of `UDPS/CACH` lean towards the kind of the whole."""
    for form in list(forms.values()):
        for part in form.key.split("/") if "/" in form.key else ():
            other = forms.get(part.strip())
            if other and form.best[1] > 0.5:
                other.scores[form.best[0]] += 1.5


def _share_with_surnames(forms: dict[str, Form]) -> None:
    """Let `Adam Barra` be a person where the text also has `Mr Barra`, whatever figures stand beside him."""
    titled = {
        form.key
        for form in forms.values()
        if len(form.words) == 1 and any(occurrence.piece.titled for occurrence in form.occurrences)
    }
    for form in forms.values():
        first, _, last = form.key.rpartition(" ")
        if first and last in titled and len(form.words) < 5 and not _HEADS.intersection(form.key.split()):
            form.scores["person"] += 4


def _kind(form: Form) -> EntityKind | None:
    """The kind with the most points; a strange word that nothing is said about is taken for an organisation's name."""
    kind, _ = form.best
    points = form.scores[kind]
    if all(is_word(word) or fold(word) in FOLLOWERS for word in form.words):
        quoted = any(occurrence.piece.quoted for occurrence in form.occurrences)
        least = 1.0 if len(form.words) > 1 else 0.4 if quoted else 1.5
        return kind if points >= least else None
    if kind == "person" and len(form.words) == 1 and points < 1:
        points = 0.0
    if points > 0.4:
        return kind
    return "organisation" if len(form.key) > 3 and form.scores["person"] <= 0.4 else None


def _mentions(forms: dict[str, Form], joined: Joined, shared: dict[str, list[str]]) -> dict[str, Told]:
    """The mentions of each set of joined forms, by its root; a shared surname goes to the likeliest bearer."""
    mentions: dict[str, Told] = defaultdict(list)
    for form in forms.values():
        if form.key not in shared:
            told = [(each.printed, each.span) for each in form.occurrences if each.is_mention]
            mentions[joined.root(form.key)] += told
    bearers = {key: list(dict.fromkeys(map(joined.root, roots))) for key, roots in shared.items()}
    full = {root: list(mentions[root]) for roots in bearers.values() for root in roots}
    for key, roots in bearers.items():
        weight = {root: len(full[root]) for root in roots}
        for each in forms[key].occurrences:
            if each.is_mention:
                mentions[_bearer(each, roots, full, weight)].append((each.printed, each.span))
        joined.doubts.append(_doubt_surname(forms, key, roots))
    return mentions


def _bearer(occurrence: Occurrence, roots: Sequence[str], full: dict[str, Told], weight: dict[str, int]) -> str:
    """Whose surname it is: the one named in full last in this paragraph, else the one named most often."""
    near = [
        (span.start, root)
        for root in roots
        for _, span in full[root]
        if (span.article, span.paragraph) == (occurrence.article, occurrence.paragraph)
        and span.start < occurrence.piece.start
    ]
    return max(near)[1] if near else max(roots, key=lambda root: weight[root])


def _doubt_surname(forms: dict[str, Form], key: str, roots: Sequence[str]) -> FoundDoubt:
    names = " or ".join(forms[root].text for root in roots)
    first = next((each.span for each in forms[key].occurrences if each.is_mention), None)
    return FoundDoubt("same-name?", f"{forms[key].text} alone may be {names}.", first)


def _entity(kind: EntityKind, told: Told, form: Form) -> FoundEntity:
    spans = tuple(sorted({span for _, span in told}, key=_order))
    texts = list(dict.fromkeys(text for text, _ in sorted(told, key=lambda item: _order(item[1]))))
    name = form.text
    return FoundEntity(kind, name, tuple(text for text in texts if text != name), spans)


def _order(span: Span) -> tuple[int, int, int]:
    return span.article, span.paragraph, span.start
