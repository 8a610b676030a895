"""Whose a figure is: the parties and candidates that a sentence names, and those it only points at."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from briefing.importer.guarded import guarded
from briefing.importer.model import FoundEntity, Span
from briefing.importer.steps.spans import Taken

Pointer = Literal["rival", "subject", "same", "ruling", "group", "office", "pair", "own", "winner", "nobody"]


@dataclass(frozen=True, slots=True)
class Holder:
    """A place `[start, end)` of a paragraph that names (`entity`) or points at (`pointer`) who has a figure.

    `is_person` tells a candidate from a party. With `pointer` "nobody" it takes figures that are no party's
    (`independents`).
    """

    start: int
    end: int
    entity: int | None
    is_person: bool = False
    pointer: Pointer | None = None


_ACRONYM = guarded(r"(?<![\w.])[A-Z][A-Za-z]{0,2}[A-Z]{1,4}(?![\w])")


def words_of(name: str) -> list[str]:
    """The words of a name, letters only."""
    return re.findall(r"[^\W\d_]+", name)


def initials_fit(acronym: str, name: str) -> bool:
    """Whether an abbreviation is made of a name's initials in order, one or two of them left out.

    >>> initials_fit("NPF", "New People's Party of Freedonia"), initials_fit("NEW", "Party of Farmers")
    (True, False)
    """
    letters = [word[0].upper() for word in words_of(name.replace("'s", "").replace("’s", "").replace("-", " "))]
    wanted = list(acronym.upper())
    if len(letters) < 2 or not wanted or letters[0] != wanted[0] or len(letters) > len(wanted) + 3:
        return False
    at = iter(letters)
    return all(any(letter == other for other in at) for letter in wanted)


@dataclass
class Names:
    """The bulletin's parties and people, with where they stand and how they belong together."""

    entities: list[FoundEntity]
    mentions: dict[tuple[int, int], list[Holder]]
    party_of: dict[int, int]
    described: dict[str, set[int]]
    lower_words: set[str]
    pronoun_of: dict[int, str]
    _by_word: dict[str, int] | None = None

    def is_person(self, entity: int) -> bool:
        """Whether an entity is a person."""
        return self.entities[entity].kind == "person"

    def parties(self) -> list[int]:
        """The indices of all parties."""
        return [index for index, entity in enumerate(self.entities) if entity.kind == "party"]

    def by_word(self) -> dict[str, int]:
        """The party by each word that only its name has, places and common words aside."""
        if self._by_word is None:
            places = {word for e in self.entities if e.kind == "place" for word in words_of(e.name)}
            owners: dict[str, set[int]] = defaultdict(set)
            for party in self.parties():
                for form in self.forms(party):
                    for word in re.findall(
                        r"[A-Z][\w-]{3,}", re.sub(r"\bof\s+(?:the\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*", " ", form)
                    ):
                        owners[word].add(party)
            self._by_word = {
                word: min(of)
                for word, of in owners.items()
                if len(of) == 1 and word.lower() not in _COMMON and word not in places
            }
        return self._by_word

    def called(self, noun: str) -> set[int]:
        """The parties whose name ends in a noun: `the front` for the National Front; none for `the party`."""
        if noun == "party":
            return set()
        return {p for p in self.parties() if words_of(self.entities[p].name)[-1:] == [noun.capitalize()]}

    def is_everyday(self, word: str) -> bool:
        """Whether a word also stands in lower case in the bulletin, and so is no name by itself."""
        return word.lower() in self.lower_words or word in (
            "League",
            "Front",
            "Coalition",
            "Movement",
            "Alliance",
            "Bloc",
            "Confederation",
        )

    def forms(self, entity: int) -> tuple[str, ...]:
        """Name and aliases."""
        return (self.entities[entity].name, *self.entities[entity].aliases)

    def named(self, name: str) -> int | None:
        """The party or person of exactly this name or alias."""
        wanted = _fold(name)
        for index, entity in enumerate(self.entities):
            if entity.kind in ("party", "person") and wanted in map(_fold, self.forms(index)):
                return index
        return None

    def shortened(self, word: str) -> int | None:
        """The one party of whose name a word is part: `the Union` where no other party is called so."""
        fits = [p for p in self.parties() if any(word in words_of(form) for form in self.forms(p))]
        return fits[0] if len(fits) == 1 and word.isalpha() else None

    def answer(self, name: str) -> int:
        """The answer of a referendum (`Yes`), which stands among the parties as their like; nothing mentions it."""
        for index, entity in enumerate(self.entities):
            if entity.name == name and not entity.mentions:
                return index
        self.entities.append(FoundEntity("party", name, (), ()))
        return len(self.entities) - 1

    def guess(self, name: str) -> int | None:
        """The one party whose initials or stem a name fits, None where none or several do."""
        exact = self.named(name)
        if exact is not None:
            return exact
        fits = [p for p in self.parties() if any(_loosely(name, form) for form in self.forms(p))]
        return fits[0] if len(fits) == 1 else None


def _loosely(name: str, form: str) -> bool:
    if name.isupper() or _ACRONYM.fullmatch(name):
        return initials_fit(name, form)
    small, large = set(map(str.lower, words_of(name))), set(map(str.lower, words_of(form)))
    rest = {"the", "of", "party", "movement", "for", "and", "coalition", "bloc", "alliance", "union"}
    return bool(small - rest) and small - rest == large - rest


@lru_cache(maxsize=10_000)
def _fold(name: str) -> str:
    return " ".join(word.lower() for word in re.findall(r"\w+", name))


def gather(entities: Sequence[FoundEntity], paragraphs: Mapping[tuple[int, int], str]) -> Names:
    """What is known of the bulletin's parties and people; `paragraphs` by (article, paragraph)."""
    mentions: dict[tuple[int, int], list[Holder]] = defaultdict(list)
    for index, entity in enumerate(entities):
        if entity.kind in ("party", "person"):
            for span in entity.mentions:
                mentions[span.article, span.paragraph].append(_holder(span, index, entity))
    lower = {word for text in paragraphs.values() for word in re.findall(r"(?<![\w-])[a-z][\w-]{3,}", text)}
    names = Names(list(entities), mentions, {}, defaultdict(set), lower, _pronouns(mentions, paragraphs))
    forms = _forms_by_word(names)
    for key, text in paragraphs.items():
        mentions[key] = without_overlaps([*mentions[key], *_named_again(text, names, forms, mentions[key])])
    for key, text in paragraphs.items():
        _note_descriptions(text, mentions[key], names)
    return names


def _holder(span: Span, index: int, entity: FoundEntity) -> Holder:
    return Holder(span.start, span.end, index, entity.kind == "person")


_TITLE_BEFORE = re.compile(
    r"\b(?:(?P<he>Mr|Sir|Lord|King|Prince|Sheikh|Sultan|Emir|Señor|Monsieur|Herr|Father|Brother)|(?P<she>Ms|Mrs|Miss"
    r"|Mme|Madam|Madame|Lady|Dame|Queen|Princess|Señora|Frau|Sister))\.?\s+(?:[A-Z][a-z]+\s+)?$"
)


def _pronouns(
    mentions: Mapping[tuple[int, int], Sequence[Holder]], paragraphs: Mapping[tuple[int, int], str]
) -> dict[int, str]:
    """`he` or `she` for each person whose title tells it."""
    found: dict[int, str] = {}
    for place, holders in mentions.items():
        for holder in holders:
            title = _TITLE_BEFORE.search(paragraphs.get(place, "")[: holder.start][-24:]) if holder.is_person else None
            if title and holder.entity is not None:
                found.setdefault(holder.entity, "he" if title.group("he") else "she")
    return found


_THE_HEAD = re.compile(
    r"\b[Tt]he\s+(?P<head>Congress|Front|League|Movement|Alliance|Union|Coalition|Rally|Bloc|Convention|Centre"
    r"|Pact)(?=\s*(?:\(\d|\d)|,?\s+(?:with|at|on|won|took|has|had|got|gets|received|polled|obtained|secured|gained"
    r"|holds|kept)\s+(?:just |only |some |about )?\d)"
)
"""A party under the last word of its name, with a figure: `the Congress 3,128,389`."""


_Forms = Mapping[str, Sequence[tuple[int, int, str]]]
"""The forms of names under their first words: the entity, which of its forms this is, and the form itself."""
_WORDS = re.compile(r"\w+")
_FIRST_WORD = re.compile(r"\w+|\Z")


def _forms_by_word(names: Names) -> _Forms:
    """The forms of parties and people of more than one letter; those without a word under an empty one."""
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for index, entity in enumerate(names.entities):
        if entity.kind in ("party", "person"):
            for number, form in enumerate(names.forms(index)):
                first = _FIRST_WORD.search(form)
                if first and len(form) > 1:
                    found[first[0]].append((index, number, form))
    return found


def _named_again(text: str, names: Names, forms: _Forms, known: Iterable[Holder]) -> list[Holder]:
    """Mentions of parties and people by any of their forms, and by initials, beyond the known ones."""
    taken = Taken((holder.start, holder.end) for holder in known)
    words = {*_WORDS.findall(text), ""} & forms.keys()
    found = [
        Holder(at, at + len(form), index, names.is_person(index))
        for index, _, form in sorted(each for word in words for each in forms[word])
        for at in _places_of(form, text)
    ]
    for match in _THE_HEAD.finditer(text):
        parties = names.called(match.group("head"))
        if len(parties) == 1:
            found.append(Holder(match.start("head"), match.end("head"), min(parties)))
    for match in _ACRONYM.finditer(text):
        party = names.guess(match.group())
        if party is not None and not names.is_person(party):
            found.append(Holder(match.start(), match.end(), party))
    return [holder for holder in found if not taken.overlaps(holder.start, holder.end)]


def _places_of(form: str, text: str) -> Iterator[int]:
    """Where a form stands in a text as whole words.

    >>> list(_places_of("Osh", "Osh and Oshoba, not the Osh-born"))
    [0, 24]
    """
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        is_whole = not _goes_on_word(text[at - 1 : at]) and not _goes_on_word(text[end : end + 1])
        if is_whole:
            yield at
        at = text.find(form, end if is_whole else at + 1)


def _goes_on_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def without_overlaps(holders: Iterable[Holder]) -> list[Holder]:
    """In reading order, the longer of two that overlap."""
    kept: list[Holder] = []
    for holder in sorted(set(holders), key=lambda h: (h.start - h.end, h.start)):
        at = bisect_left(kept, holder.start, key=lambda other: other.start)
        beside = kept[max(at - 1, 0) : at + 1]
        if not any(holder.start < other.end and other.start < holder.end for other in beside):
            kept.insert(at, holder)
    return kept


_BEFORE_PARTY = re.compile(
    r"\b(?P<word>ruling|governing|presidential|pro-presidential|bloc|block|coalition|alliance|movement|union"
    r"|party)\s+(?:(?:party|bloc|coalition|opposition|alliance|movement)\s+)?(?:of\s+the\s+)?[\"“«„(]?$",
)
_AFTER_PARTY = re.compile(
    r"^[\"”»“]?(?:\s*\([^)]*\))?,\s+(?:the\s+)?(?P<word>ruling|governing|presidential|bloc|coalition|alliance)\b(?:\s+party)?"
)
_OF_BETWEEN = re.compile(
    r"^[\"”»]?(?:\s*\([^)]*\))?\s*(?:,\s*)?(?:(?:led|headed|founded|run|chaired)\s+by|(?:the\s+)?party\s+of"
    r"|of)\s+(?:the\s+)?(?:[A-Za-z-]+\s+){0,3}[\"“«]?$"
)
_LEADER_BETWEEN = re.compile(
    r"^[\"”»]?\s*(?:,\s*)?(?:(?:the|a|its|his)\s+)?(?:[a-z-]+\s+){0,2}(?:leader|founder|chairman|chairwoman|chair"
    r"|head|co-president|president|candidate|nominee)?\s*(?:of|from|for)\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}[\"“«]?$"
)
_POSSESSIVE_BETWEEN = re.compile(
    r"^['’]s?\s+(?:(?:own|ruling|new)\s+)?(?:(?:party|bloc|coalition|movement)\s*,?\s+)?(?:the\s+)?[\"“«]?$"
)
_PARTY_LEADER_BETWEEN = re.compile(
    r"^[\"”»]?(?:['’]s?)?\s+(?:party\s+)?(?:leader|chairman|chair|founder|head|candidate)[,\s]+[\"“«]?$"
)


def _note_descriptions(text: str, holders: Sequence[Holder], names: Names) -> None:
    """Note which party a text calls `ruling`, `bloc`, …, and whose party is whose."""
    for holder in holders:
        if holder.entity is None:
            continue
        if not holder.is_person:
            before = _BEFORE_PARTY.search(text[max(0, holder.start - 40) : holder.start])
            after = _AFTER_PARTY.match(text[holder.end : holder.end + 60])
            for found in (before, after):
                if found:
                    names.described[description(found.group("word"))].add(holder.entity)
        else:
            title = re.search(
                r"\b(President|Prime Minister|Premier|opposition leader|incumbent)\s+$",
                text[max(0, holder.start - 25) : holder.start],
                re.IGNORECASE,
            )
            if title:
                names.described[title.group(1).lower()].add(holder.entity)
    for first, second in pairwise(holders):
        _note_membership(text[first.end : second.start], first, second, names)


_GROUPED = ("bloc", "block", "coalition", "alliance")


def description(word: str) -> str:
    """The one word under which a party so described is noted."""
    word = word.lower()
    if word in ("governing", "presidential", "pro-presidential"):
        return "ruling"
    return "bloc" if word in _GROUPED else word


def _note_membership(gap: str, first: Holder, second: Holder, names: Names) -> None:
    if first.entity is None or second.entity is None or first.is_person == second.is_person:
        return
    if first.is_person and (_LEADER_BETWEEN.match(gap) or _POSSESSIVE_BETWEEN.match(gap)):
        names.party_of.setdefault(first.entity, second.entity)
    if second.is_person and (_OF_BETWEEN.match(gap) or _PARTY_LEADER_BETWEEN.match(gap)):
        names.party_of.setdefault(second.entity, first.entity)


_UNNAMED = guarded(
    r"(?:^|(?<=[;,:.]\s)|(?<=\band\s)|(?<=\bthe\s)|(?<=[\"“«]))(?P<name>[A-Z][\w'’-]*(?:\s+(?:(?:of|the|and"
    r"|for)\s+){0,2}[A-Z][\w'’-]*){0,5})[\"”»]?\s*"
    r"(?:\([A-Z][\w-]{1,7}\)\s*)?(?:[–—:-]|\(|,|\s(?:with|at|on|received|won|took|polled|got|obtained|gained|secured))?\s*"
    r"\d[\d.,\u00a0]*\s*(?:%|per\s?cent|percent|votes|seats|mandates)"
)
_COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif)ty(?:-[a-z]+)?)"
_SEATS_TOLD = re.compile(r"\b(?:seats|mandates|deputies)\b")
_CALLED = re.compile(
    r"\b(?:party|group|movement|coalition|alliance|bloc|list|formation|force"
    r"|newcomer),\s+(?:the\s+)?[\"“«]?(?P<name>[A-Z][\w'’-]*(?:\s+(?:(?:of|the|and"
    r"|for)\s+){0,2}[A-Z][\w'’-]*){0,4}?)(?=[\"”»]?(?:\s+of\s+[A-Z]|,))[^;.]{0,120}?\d[\d.,]*\s*(?:%|per\s?cent"
    r"|percent|votes|seats)"
)
"""A party that is called one and has its figure: `A new group, the Left of Anton Alpha, entered with 5.5 per cent`."""
_HAS_SEATS = re.compile(
    rf"(?:(?<=[.;]\s)|(?<=,\s)|(?<=\band\s))(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]*){{0,3}})\s+(?:has|have|had|got"
    rf"|gets|won|took|takes|kept|keeps|holds|hold|retained|secured)\s+"
    rf"(?:just\s+|only\s+|the other\s+)?{_COUNT}(?=\s*(?:[.;,]|$)|\s+and\b(?! then))"
)
"""Who is told to have seats without their word, after others: `Of the 160 seats … Cabal has 18.`"""
_SEATS_GO_TO = re.compile(
    rf"\b{_COUNT}\s+(?:seats\s+|mandates\s+)?(?:each\s+)?(?:(?:went|go|goes|fell"
    rf"|belong)\s+)?to\s+(?:the\s+)?[\"“«]?(?P<name>[A-Z][\w'’-]*(?:\s+(?:(?:of|the|and"
    rf"|for)\s+){{0,2}}[A-Z][\w'’-]*){{0,5}})(?=[\"”»]?(?:\s*\([A-Z][\w-]{{1,7}}\))?(?:[,;.]|\s+and\b|$))"
)
_NO_NAME = re.compile(
    r"^(?:(?:Final|Preliminary|Provisional|Official|Counted|Exit|Quick|Parallel|Round|First|Second|Quotas?|Threshold"
    r"|Inflation|Majority|Margin|Gap|Lead|Difference|Women|Registered|Voters|Spoilt|Blank|The|A|An|In|On|At|By|With"
    r"|Of|Turn-?out|Results?|Total|Totals|Others?|Independents?|Valid|Invalid|Votes?|Seats?|Percent|Some|About|Only"
    r"|Nearly"
    r"|Almost|Over|Under|Just|Less|More|Fewer|Women|Men|Participation|Threshold|Against|None|Nobody|They|He|She|It"
    r"|Its|His|Her|Their|Our|We|This|That|These|Those|Both|Each|Every|Another|Most|Many|All|Commission|Rest"
    r"|Article)\b|(?:[A-Z][a-z]+ )?(?:Commission|Committee|Court|Assembly|Council)$)"
)


def unnamed_in(text: str) -> list[tuple[int, int]]:
    """Where a paragraph lists what may be a party or candidate right before its figure.

    >>> text = "Alpha - 40%, New Hope - 3%, others - 1%. Turnout: 50%"
    >>> [text[start:end] for start, end in unnamed_in(text)]
    ['Alpha', 'New Hope']
    """
    found = [*_UNNAMED.finditer(text), *_CALLED.finditer(text)]
    told = _SEATS_TOLD.search(text)
    if told:
        found += _HAS_SEATS.finditer(text, told.end())
        given = list(_SEATS_GO_TO.finditer(text))
        found += given if len(given) > 1 else []
    return sorted({match.span("name") for match in found if not _NO_NAME.search(match.group("name"))})


_COMMON = frozenset(
    ("party", "national", "democratic", "republican", "social", "people", "peoples", "new", "united", "union", "justice",
     "development", "freedom", "liberal", "independent", "popular", "the", "house", "senate", "congress", "central",
     "country", "progress", "work", "labour", "labor", "parliament", "opposition", "government", "state", "citizens")
)  # fmt: skip
