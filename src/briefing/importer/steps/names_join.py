"""Which forms name the same: abbreviations and their expansions, surnames and full names, short names, misprints."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from briefing.importer.model import FoundDoubt
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_defined import SMALL, Joined, abbreviates, initials, letters_of
from briefing.importer.steps.names_forms import Form, Occurrence, form_key
from briefing.importer.steps.names_lexicon import fold, is_word, known_place

_LONGEST_NAME = 120
"""Characters; what is longer is no name, and all its misprints would fill the memory."""


def join_abbreviations(forms: dict[str, Form], joined: Joined) -> None:
    """Join an abbreviation that the text does not explain with the one name whose initials it has."""
    by_first: dict[str, list[Form]] = defaultdict(list)
    for form in forms.values():
        if len(form.words) > 1 and form.kind != "person":
            by_first[initials(form.text)[:1]].append(form)
    for form in forms.values():
        if not form.is_abbreviation or joined.root(form.key) != form.key:
            continue
        known = lexicon.ABBREVIATIONS.get(form.text.upper())
        fits = [f for f in by_first[fold(form.text)[:1]] if f.key == form_key(known)] if known else []
        if not fits and not known:
            fits = [f for f in by_first[fold(form.text)[:1]] if initials(f.text) == letters_of(form.text)]
            fits = fits or [f for f in by_first[fold(form.text)[:1]] if abbreviates(form.text, f.text)]
        own = forms.get(f"{form.key} party")
        fits = [own] if own and own.kind == "party" else fits
        if len({joined.root(f.key) for f in fits}) == 1:
            joined.join(form.key, fits[0].key)


def join_persons(forms: dict[str, Form], joined: Joined) -> dict[str, list[str]]:
    """Join shorter forms of a person's name with the full one.

    Returns the forms that two or more persons share, with these persons' keys: to be told apart mention by mention.
    """
    full = [form for form in forms.values() if form.kind == "person" and len(form.words) > 1]
    by_word: dict[str, list[Form]] = defaultdict(list)
    for form in full:
        for word in set(form.key.split()):
            by_word[word].append(form)
    for form in full:
        _join_longer(form, by_word, joined)
    shared: dict[str, list[str]] = {}
    for form in forms.values():
        if len(form.words) == 1 and not form.is_abbreviation and not any(o.piece.quoted for o in form.occurrences):
            _join_single(form, by_word, joined, shared)
    return shared


def _join_longer(form: Form, by_word: dict[str, list[Form]], joined: Joined) -> None:
    words = form.key.split()
    for other in by_word[words[-1]] + by_word[words[0]]:
        theirs = other.key.split()
        if other is form or len(theirs) < len(words):
            continue
        shorter = len(theirs) > len(words) and (_in_order(words, theirs) or _with_initials(words, theirs))
        turned = len(theirs) == len(words) and form.key < other.key and words == theirs[1:] + theirs[:1]
        initial = len(theirs) == len(words) and len(words[0]) < len(theirs[0]) and _with_initials(words, theirs)
        if shorter or turned or initial:
            joined.join(form.key, other.key)
            return


def _in_order(words: Sequence[str], theirs: Sequence[str]) -> bool:
    rest = iter(theirs)
    return all(word in rest for word in words)


def _with_initials(words: Sequence[str], theirs: Sequence[str]) -> bool:
    return words[-1] == theirs[-1] and all(
        a == b or (len(a.rstrip(".")) == 1 and b.startswith(a[0])) for a, b in zip(words[:-1], theirs, strict=False)
    )


def _join_single(form: Form, by_word: dict[str, list[Form]], joined: Joined, shared: dict[str, list[str]]) -> None:
    bearers = by_word.get(form.key, [])
    if not bearers and "-" in form.text:
        bearers = [bearer for bearer in by_word.get(form.key.split()[-1], []) if bearer.key.endswith(f" {form.key}")]
    last = [bearer for bearer in bearers if bearer.key.split()[-1] == form.key]
    roots = list(dict.fromkeys(joined.root(bearer.key) for bearer in last or bearers))
    place = known_place(form.text)
    if place and place.kind != "city" and form.context["person"] <= form.context["place"]:
        return
    if len(roots) == 1:
        joined.join(form.key, roots[0])
    elif roots:
        shared[form.key] = roots


def join_groups(forms: dict[str, Form], joined: Joined) -> None:
    """Join a party's or an organisation's short name with its long one (`the National Movement`, `the Duma`)."""
    groups = [f for f in forms.values() if f.kind in ("party", "organisation") and not f.is_abbreviation]
    by_word: dict[str, list[Form]] = defaultdict(list)
    for form in groups:
        for word in set(_plain_words(form.key)):
            by_word[word].append(form)
    for form in sorted(groups, key=lambda f: -len(f.words)):
        words = _plain_words(form.key)
        if not words or joined.root(form.key) != form.key:
            continue
        if words[-1] in lexicon.FOLLOWERS:
            parties = _parties_of_followers(words, groups, joined)
            if len(parties) == 1:
                joined.join(form.key, parties.pop())
            continue
        if len(words) == 1 and words[0] in lexicon.GROUP_HEADS:
            longer = [f for f in by_word[words[0]] if len(f.words) > 1]
        else:
            longer = _longer_forms(form, by_word) or _opened_forms(form, forms)
        if len({joined.root(f.key) for f in longer}) > 1:
            longer = [f for f in longer if f.kind == form.kind]
        roots = {joined.root(f.key) for f in longer}
        if len(roots) == 1 and not _stand_apart(form, longer[0]):
            joined.join(form.key, longer[0].key)
            _share_kind(form, forms[roots.pop()])


_FIGURE_AFTER = re.compile(
    r"(?:\W{1,4}|,? (?:which |who )?(?:(?:has|had|have) )?(?:with|at|on|had|has|have|holds|received|won|took|got|obtained|secured|gained|polled|scored) (?:just |only |some )?)\d"
)


def _has_figure(occurrence: Occurrence) -> bool:
    """Whether a name stands right before its figure: `Alpha Party - 24`, `Alpha Party received 630,697 votes`."""
    return _FIGURE_AFTER.match(occurrence.text, occurrence.piece.end) is not None


def _stand_apart(form: Form, longer: Form) -> bool:
    """Whether one paragraph gives each of two names a figure of its own, so that they are two parties."""
    told = [{(o.article, o.paragraph) for o in each.occurrences if _has_figure(o)} for each in (form, longer)]
    return form.kind == longer.kind == "party" and bool(told[0] & told[1])


def _longer_forms(form: Form, by_word: dict[str, list[Form]]) -> list[Form]:
    words = _plain_words(form.key)
    return [f for f in by_word[words[-1]] + by_word[words[0]] if f is not form and _shortens(form, f)]


def _opened_forms(form: Form, forms: dict[str, Form]) -> list[Form]:
    """The party or body that the form opens (`Samarbete` for `Samarbete Nu`), if no other name has that word."""
    words = _plain_words(form.key)
    told = form.kind == "party" and form.context["party"] > 0
    if known_place(form.text) or (all(is_word(word) for word in form.words) and not told):
        return []
    bearers = [f for f in forms.values() if f is not form and f.kind and words[0] in f.key.split()]
    return bearers if all(_opens(words, f) for f in bearers) else []


def _opens(words: Sequence[str], longer: Form) -> bool:
    full = _plain_words(longer.key)
    return longer.kind in ("party", "organisation") and len(full) > len(words) and full[: len(words)] == words


def _plain_words(key: str) -> list[str]:
    return [word for word in key.split() if word not in SMALL]


def _share_kind(form: Form, other: Form) -> None:
    if other.scores["party"] + form.scores["party"] > other.scores["organisation"] + form.scores["organisation"]:
        other.kind = "party"


def _shortens(form: Form, longer: Form) -> bool:
    short, full = _plain_words(form.key), _plain_words(longer.key)
    if longer.key.split(" ", 1) in (["a", form.key], ["an", form.key]):
        return True
    if not len(short) < len(full):
        return False
    end = full[-len(short) :] == short
    tail = full[len(short) :]
    of_place = (
        full[: len(short)] == short
        and " of " in longer.key[len(form.key) - 1 :]
        and known_place(" ".join(tail)) is not None
    )
    if of_place:
        return True
    if full[: len(short)] == short and all(word in lexicon.GROUP_HEADS for word in tail) and not known_place(form.text):
        return True
    return end and (len(short) > 1 or not known_place(form.text)) and not _other_level(full[: -len(short)])


def _other_level(extra: Sequence[str]) -> bool:
    return any(
        known_place(word)
        or word
        in ("regional", "local", "city", "district", "osce", "eu", "un", "modern", "new", "real", "true", "young")
        for word in extra
    )


_CURRENTS = lexicon.word_set(
    "royalists unionists federalists islamists populists reformists monarchists centrists progressives"
)
"""Followers of a current rather than of one party."""


def join_followers(forms: dict[str, Form], found: Iterable[Occurrence], joined: Joined) -> list[tuple[str, Occurrence]]:
    """Mentions of a party by the name of its followers (`the Communists`), or of a body by its head (`the League`).

    Each comes with the key of the one party or body that it can mean. Followers of no named party make one.
    """
    groups = [f for f in forms.values() if f.kind in ("party", "organisation") and len(f.words) > 1]
    mentions = []
    for occurrence in found:
        key = form_key(occurrence.piece.text)
        if key in forms and forms[key].kind is not None:
            continue
        counted = re.match(
            r":? ?\(?\d[\d.,]*(?:\s?(?:%|per)|(?<=\d)\)|(?<=[.,])\s|\s\(|;|$)",
            occurrence.text[occurrence.piece.end :][:12],
        )
        article = occurrence.text[: occurrence.piece.start].endswith(("the ", "The "))
        if not occurrence.is_own or not (article or counted):
            continue
        words = key.split()
        if words[-1] in lexicon.FOLLOWERS:
            fits = _parties_of_followers(words, groups, joined)
        elif (
            len(words) == 1
            and key in lexicon.GROUP_HEADS
            and occurrence.text[: occurrence.piece.start].endswith("the ")
        ):
            fits = {joined.root(f.key) for f in groups if key in f.key.split()}
        else:
            continue
        if len(fits) == 1:
            mentions.append((fits.pop(), occurrence))
        elif words[-1] in lexicon.FOLLOWERS and (counted or words[-1] not in _CURRENTS):
            own = forms.setdefault(key, Form(key, occurrence.piece.words))
            own.kind = "party"
            own.occurrences.append(occurrence)
            mentions.append((key, occurrence))
    return mentions


def _parties_of_followers(words: Sequence[str], groups: Iterable[Form], joined: Joined) -> set[str]:
    stems = [word.rstrip("s")[:6] for word in words]
    return {joined.root(f.key) for f in groups if "party" in f.key and len(_stemmed(f, stems)) == len(stems)}


def _stemmed(party: Form, stems: Sequence[str]) -> list[str]:
    words = re.findall(r"[^\s()]+", party.key)
    return [stem for stem in stems if any(word.startswith(stem) for word in words)]


def one_letter_off(one: str, other: str) -> bool:
    """Whether one letter added, dropped, changed or two swapped makes one word the other.

    >>> one_letter_off("nazarbayev", "nazarbayeyv"), one_letter_off("kozlov", "kozlova")
    (True, True)
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, theirs = one[start:], other[start:]
    return (
        rest[1:] == theirs[1:]
        or rest[1:] == theirs
        or rest == theirs[1:]
        or (len(rest) == len(theirs) and rest[:2] == theirs[1::-1] and rest[2:] == theirs[2:])
    )


def _deletions(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def join_misprints(forms: dict[str, Form], joined: Joined) -> None:
    """Join a name with one a letter off that is seen more often, and doubt it."""
    candidates = [
        f for f in forms.values() if f.kind is not None and 6 <= len(f.key) <= _LONGEST_NAME and not f.is_abbreviation
    ]
    near: dict[str, list[Form]] = defaultdict(list)
    for form in candidates:
        for part in _deletions(form.key.split()[-1]):
            near[part].append(form)
    weight = {form.key: len(form.occurrences) for form in candidates}
    for form in sorted(candidates, key=lambda f: (weight[f.key], f.key)):
        if weight[form.key] > 2 or (joined.root(form.key) != form.key):
            continue
        twins = {f.key: f for part in _deletions(form.key.split()[-1]) for f in near[part] if _is_twin(form, f, weight)}
        roots = {joined.root(key) for key in twins} - {form.key}
        if len(roots) == 1:
            _doubt_spelling(form, forms[roots.pop()], joined)


def _is_twin(form: Form, other: Form, weight: dict[str, int]) -> bool:
    if other.key == form.key or other.kind != form.kind or weight[other.key] <= weight[form.key]:
        return False
    mine, theirs = form.key.split(), other.key.split()
    if len(theirs) == 1 < len(mine) or len(mine) == 1 or len(mine) == len(theirs):
        pairs = [(mine[-1], theirs[-1])] + (
            list(zip(mine[:-1], theirs[:-1], strict=True)) if len(mine) == len(theirs) else []
        )
        differing = [(a, b) for a, b in pairs if a != b]
        if len(differing) != 1:
            return False
        a, b = differing[0]
        feminine = {a, b} == {a.rstrip("a"), a.rstrip("a") + "a"}
        return len(a) >= 6 and one_letter_off(a, b) and not feminine and a.rstrip("s") != b.rstrip("s")
    return False


def _doubt_spelling(form: Form, other: Form, joined: Joined) -> None:
    joined.join(form.key, other.key)
    joined.doubts.append(
        FoundDoubt(
            "spelling",
            f"{form.text} is read as a misprint of {other.text}, which the text has more often; it may be another name.",
            next((each.span for each in form.occurrences if each.is_mention), None),
        )
    )


def join_places(forms: dict[str, Form], joined: Joined) -> None:
    """Join two names of one place of the list (`Kiev` and `Kyiv`, `Russia` and `Russian Federation`)."""
    first: dict[tuple[str, str], str] = {}
    for form in forms.values():
        if form.kind != "place":
            continue
        place = known_place(form.key.removeprefix("republic of ")) or known_place(form.text)
        if place and place.kind in ("country", "capital"):
            key = (place.name, place.country)
            if key in first:
                joined.join(form.key, first[key])
            else:
                first[key] = form.key
