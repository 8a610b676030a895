"""What of a run of capitalised words is name, what is title, and where another name begins."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_lexicon import is_firm_place, is_given_name, is_word, known_place
from briefing.importer.steps.names_words import ANY_HEAD, BODIES, RALLYING, RIGHTS_OFFICES, WHOLE_BODIES, Word

_INSTITUTION_HEADS = lexicon.ORG_HEADS | lexicon.PARTY_HEADS | lexicon.PARTY_LIKE


_BEFORE_TITLE = lexicon.TITLE_PARTS | lexicon.TITLE_WORDS | lexicon.DEMONYMS


_MEMBERS = lexicon.word_set("republic representatives deputies nationalities nation federation peoples")


_CLOSED = WHOLE_BODIES | _MEMBERS | lexicon.PLACE_HEADS


_FOREIGN_ARTICLES = lexicon.word_set("la le el il les los las die das")


_SAINTS = lexicon.word_set("san santa santo são sao saint sant st")


_RANKS = lexicon.word_set("chief deputy senior lead head special executive vice acting assistant chair")


_REGNAL = lexicon.word_set("pope king queen prince princess emir sultan patriarch metropolitan saint")


_NEVER_OPENING = lexicon.word_set("in at from under after before during since until outside near inside despite")


_CROWNED = lexicon.word_set("king queen prince princess emir sultan emperor empress")


_ORDINALS = lexicon.word_set("first second third fourth fifth sixth seventh eighth ninth tenth twelfth")


_FEASTS = lexicon.word_set("christmas easter ramadan epiphany whitsun pentecost thanksgiving nowruz eid")


_FEAST_DAYS: frozenset[str] = lexicon.WEEKDAYS | {"eve", "day"}


def _after_feast(group: Sequence[Word]) -> int:
    """Where a name begins after the feast of `On Christmas Eve Anna Kowalska spoke`, else 0."""
    if group and group[0].folded in lexicon.TITLE_WORDS:
        return 0
    if len(group) > 2 and group[0].folded in ("day", "eve") and lexicon.is_sure_given_name(group[1].text):
        return 1
    for at, (word, after) in enumerate(pairwise(group)):
        if word.folded in _FEASTS and lexicon.is_sure_given_name(after.text) and after.start - word.stop == 1:
            return at + 1
        if word.folded not in lexicon.GENERIC | _FEAST_DAYS and not is_word(word.text):
            return 0
        if at and word.folded in _FEAST_DAYS and after.start - word.stop == 1 and not is_word(after.text):
            return at + 1
    return 0


def _trim(group: list[Word]) -> list[Word]:
    """Leave out what opens or closes a run without belonging to a name."""
    group = group[_after_feast(group) :]
    while group and not _may_open(group):
        group = group[1:]
    if len(group) > 1 and group[-1].folded == "parliament" and group[-1].start - group[-2].stop > 1:
        group = group[:-1]
    if _opens_with_adjective(group):
        group = group[1:]
    if len(group) == 2 and group[-1].folded in lexicon.MONTHS and is_given_name(group[0].text):
        return group
    while group and (group[-1].folded in lexicon.TIMES or group[-1].folded in ("mr", "mrs", "nos", "vol", "the")):
        group = group[:-1]
    return group


def _may_open(group: Sequence[Word]) -> bool:
    """Whether a run's first word may belong to a name: not `The`, `Yesterday`, `Sunday`, but `New` in `New Left`."""
    first, initial = group[0].folded, group[0].initial
    if group[0].text.isupper() and len(first) > 2 and not initial and not (group[1:] and group[1].text.isupper()):
        return True
    after = group[1].folded if len(group) > 1 else ""
    if first in lexicon.TIMES:
        dated = after in _ORDINALS and group[-1].folded in lexicon.PARTY_LIKE
        return after in lexicon.HEADS or (first in lexicon.MONTHS and dated)
    if first == "new" and after and group[1].start - group[0].stop == 1 and after not in BODIES:
        return is_word(after) or any(word.folded in lexicon.PARTY_HEADS for word in group) or not initial
    if first in RALLYING and after and group[1].start - group[0].stop == len(" for "):
        return True
    foreign = bool(after) and not initial and not is_word(after) and first not in lexicon.ARTICLES | _NEVER_OPENING
    if first == "all" and after and any(word.folded in lexicon.PARTY_HEADS | lexicon.PARTY_LIKE for word in group[1:]):
        return group[1].start - group[0].stop == 1
    if first in lexicon.FUNCTION_WORDS:
        return foreign or (bool(after) and not initial and first not in ("the", "an"))
    adverb = first.endswith("ly") and initial and is_word(first) and bool(after)
    return not adverb or (foreign and is_given_name(first))


def _opens_with_adjective(group: Sequence[Word]) -> bool:
    """Whether a run opens with an adjective that is no part of the strange name after it (`Islamist Ennahda`)."""
    if len(group) < 2 or group[1].start - group[0].stop != 1 or is_word(group[1].text):
        return False
    if lexicon.is_sure_given_name(group[0].text):
        return False
    adjective = group[0].folded in lexicon.ADJECTIVES or group[0].folded.endswith("ist")
    return adjective and not known_place(group[1].text) and not known_place(f"{group[0].text} {group[1].text}")


def _is_institution(group: Sequence[Word]) -> bool:
    last = group[-1].folded
    heads = _INSTITUTION_HEADS
    if last in heads or last in lexicon.PLACE_HEADS:
        return len(group) > 1
    first_head = next((i for i, word in enumerate(group) if word.folded in heads), None)
    if first_head is None:
        return False
    # `Ministry of Justice`: the head is followed by words that are no person's name
    return not any(
        is_given_name(word.text) and not is_word(word.text) and not known_place(f"{word.text} {after.text}")
        for word, after in pairwise([*group[first_head + 1 :], group[-1]])
    )


def split(text: str, group: list[Word]) -> Iterator[tuple[list[Word], bool]]:
    """Part a run at its titles: the pieces of it that may be names, and whether a title stood before each."""
    group = _trim(group)
    if not group:
        return
    if len(group) == 2 and text[group[0].stop : group[1].start] == " and ":
        yield group, False
        return
    if cut := _after_locative(text, group):
        yield group[:cut], False
        yield from split(text, group[cut:])
        return
    if cut := _after_house(text, group):
        yield group[:cut], False
        yield from split(text, group[cut:])
        return
    if cut := _after_region(group):
        yield from split(text, group[:cut])
        yield from split(text, group[cut:])
        return
    if len(group) > 1 and group[0].folded in RIGHTS_OFFICES and text[group[0].stop : group[1].start] == " for ":
        yield from _split_institution(group)
        return
    office_first = group[0].folded in lexicon.TITLES and len(group) > 2
    if _is_institution(group) and not office_first:
        yield from _split_institution(group)
        return
    titles = [
        i
        for i, word in enumerate(group)
        if word.folded in lexicon.TITLE_WORDS
        or (i and group[i - 1].folded in _RANKS and word.folded in lexicon.PERSON_NOUNS)
    ]
    surname = titles == [1] and len(group) == 2 and is_given_name(group[0].text) and not is_word(group[0].text)
    if titles and not surname:
        yield from _split_at_title(text, group, titles[-1])
    else:
        yield from _split_at_given_name(group)


def _after_locative(text: str, group: Sequence[Word]) -> int | None:
    """Where another name begins after the place of `In Buenos Aires Horacio Rodríguez spoke`."""
    if len(group) < 2 or not re.search(
        r"(?:^|[.;:!?*•–—-] )(?:In|At|Under|From|Since|Despite) $", text[: group[0].start][-10:]
    ):
        return None
    for cut in range(min(3, len(group) - 1), 0, -1):
        after = group[cut]
        if group[cut - 1].folded in _SAINTS:
            continue
        if after.start - group[cut - 1].stop != 1 or after.folded in ANY_HEAD or after.folded in lexicon.PLACE_HEADS:
            continue
        place = known_place(" ".join(word.text for word in group[:cut]))
        person = lexicon.is_sure_given_name(after.text) and cut + 1 < len(group) and not is_given_name(group[0].text)
        lettered = sum(char.isupper() for char in after.text) >= 2
        strange = not is_word(after.text) and (cut + 1 < len(group) or (place and place.kind in ("country", "region")))
        country = known_place(after.text) if len(group) == 2 and not is_word(group[0].text) else None
        if country and country.kind == "country" and not known_place(f"{group[0].text} {after.text}"):
            return cut
        if person or (place and (lettered or strange)):
            return cut
    return None


def _after_house(text: str, group: Sequence[Word]) -> int | None:
    """Where a name begins after the house of `In the National Assembly Jubilee won 140 seats`."""
    if not re.search(r"(?:^|[.;:!?] )In (?:the|its) (?:new |next |old )?$", text[: group[0].start][-16:]):
        return None
    if not re.match(r" (?:won|has|had|took|takes|holds|held|got|kept|keeps|gained|lost)\b", text[group[-1].stop :][:8]):
        return None
    for at, (word, after) in enumerate(pairwise(group)):
        if word.folded in WHOLE_BODIES and after.start - word.stop == 1 and after.folded not in WHOLE_BODIES:
            return at + 1
    return None


def _after_region(group: Sequence[Word]) -> int | None:
    """Where an abbreviation begins after a region's name (`in Lusaka Province` `PF`)."""
    for at, (word, after) in enumerate(pairwise(group)):
        lettered = after.text.isupper() and len(after.text) > 1
        if (
            at
            and lettered
            and word.text.istitle()
            and word.folded in lexicon.PLACE_HEADS
            and after.start - word.stop == 1
        ):
            return at + 1
    return None


def _split_institution(group: list[Word]) -> Iterator[tuple[list[Word], bool]]:
    """Part an institution's name from another that follows it at once (`National Assembly` `ZANU-PF`)."""
    body = next((i for i, word in enumerate(group[:-1]) if i and word.folded in _CLOSED), None)
    person = _ends_in_person(group)
    if body and _begins_anew(group[body], group[body + 1]) and group[body + 1].start - group[body].stop == 1:
        yield group[: body + 1], False
        yield group[body + 1 :], False
    else:
        yield group[:person], False
        if person:
            yield group[person:], True


def _split_at_title(text: str, group: list[Word], cut: int) -> Iterator[tuple[list[Word], bool]]:
    """Part a run at the title with index `cut`: what stands before it, and whom it names."""
    right = group[cut + 1 :]
    numbered = len(right) == 2 and right[1].text.isupper() and group[cut].folded in _CROWNED
    if numbered:  # `King Felipe VI`: the numeral tells who it is
        yield right, True
        return
    if group[cut].folded in _REGNAL and len(right) in (1, 2) and all(word.text.isupper() for word in right[1:]):
        yield group[cut:], False
        return
    left = group[:cut]
    while left and left[-1].folded in _BEFORE_TITLE:
        left = left[:-1]
    if left:
        yield from split(text, left)
    if right:
        yield from ((part, titled or i == 0) for i, (part, titled) in enumerate(_split_titled(right)))


def _split_titled(group: list[Word]) -> Iterator[tuple[list[Word], bool]]:
    if len(group) == 2 and group[0].folded in lexicon.TIMES and not is_word(group[1].text):
        yield group, True  # a person called Sunday or April
        return
    parts = list(_split_at_given_name(_trim(group)))
    if parts:
        parts = [(words, i == len(parts) - 1) for i, (words, _) in enumerate(parts)]
    yield from parts


def _begins_anew(last: Word, word: Word) -> bool:
    """Whether a word after a body's name begins another name (`in the National Assembly` `ZANU-PF`)."""
    if is_word(word.text):
        return False
    return last.folded in _MEMBERS or sum(char.isupper() for char in word.text) >= 2


def _ends_in_person(group: Sequence[Word]) -> int | None:
    """Where a person's name begins after an institution's (`Department of State` `Mark Toner`)."""
    for i in range(len(group) - 2, 1, -1):
        if (
            len(group) - i <= 3
            and lexicon.is_sure_given_name(group[i].text)
            and group[i].start - group[i - 1].stop == 1
        ):
            return i
    return None


def _split_at_given_name(group: list[Word]) -> Iterator[tuple[list[Word], bool]]:
    """Part `Kazakhstan Nursultan Nazarbayev` and `Foreign Affairs Sergei Lavrov` before the given name."""
    for i in range(1, len(group) - 1):
        if group[0].folded in _FOREIGN_ARTICLES or group[i - 1].folded in _SAINTS or is_firm_place(group[i].text):
            break
        if is_given_name(group[i].text) and not is_word(group[i].text):
            left = group[:i]
            if left[-1].folded + "s" in lexicon.FOLLOWERS:
                yield group[i:], True
                return
            if not known_place(f"{left[-1].text} {group[i].text}") and all(
                is_word(w.text) and not is_given_name(w.text) for w in left
            ):
                if len(left) > 1 and left[-1].folded in WHOLE_BODIES:
                    yield left, False
                yield group[i:], True
                return
            place = known_place(left[-1].text)
            if known_place(f"{left[-1].text} {group[i].text}"):
                break
            if len(left) == 1 and place and place.kind in ("country", "capital") and not is_given_name(left[0].text):
                yield left, False
                yield group[i:], False
                return
    if group:
        yield group, False
