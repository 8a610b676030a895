"""Whose a figure is: the parties and candidates that a sentence names, and those it only points at."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from briefing.importer.model import FoundEntity, Span

Pointer = Literal["rival", "subject", "same", "ruling", "group", "office", "pair", "own", "nobody"]


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


_GROUP = r"(?:party|bloc|block|coalition|alliance|movement|list|union|front|grouping|camp)"
_RIVAL = re.compile(
    r"\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+(?:(?:main|chief|closest|nearest|only|biggest|principal|strongest|sole|leading)\s+)?"
    r"(?:rivals?|opponent|challenger|competitor|runner-up|contender)\b(?!\s+[A-Z\"“«])"
)
_SUBJECT = re.compile(
    r"(?:(?<=^)|(?<=[;,—–]\s)|(?<=\band )|(?<=\bbut )|(?<=\bwhile )|(?<=\bwhere )|(?<=\bwhen )|(?<=\bthat )|(?<=\btime )|(?<=^Now )|(?<=^Today )|(?<=^This time )|(?<=^Then )|(?<=^In all )|(?<=^In the event )|(?<=^In the end )|(?<=^On the day )|(?<=^Together ))(?:He|She|It|They|he|she|it|they)\b(?!\s+(?:was|is|had been)\s+[A-Z])"
)
_OBJECT = re.compile(
    r"\b(?:gave|gives|giving|put|puts|left|leaves|leaving|had|saw|credited|showed|earned|won|handed|brought|has)\s+(?P<object>him|her|it|them)\b(?=\s+(?:with\s+|at\s+|on\s+|ahead with\s+)?(?:just\s+|only\s+|some\s+|about\s+|a\s+|over\s+)?(?:[\d]|[a-z]+(?:-[a-z]+)?\s+(?:seats|per\s?cent|votes)))"
)
_RULING = re.compile(
    rf"\b[Tt]he\s+(?:ruling|governing|presidential|president['’]s|government['’]s|incumbent|pro-presidential)\s+{_GROUP}\b"
)
_GROUP_WORD = re.compile(
    r"\b[Tt]he\s+(?:(?:opposition|united|winning|victorious|new)\s+)?(?P<noun>party|bloc|block|coalition|alliance|movement|union)\b(?!\s+(?:of|for)\b|\s+[\"“«]?[A-Z])"
)
_SAME = re.compile(
    rf"\b[Tt]he\s+(?:same|latter)\s+{_GROUP}\b|\b[Tt]he (?:latter|former)\b(?!\s+\w+\s+[A-Z])|(?<=for )the (?:first|second)(?=\s*(?:[.,;]|and\b|$))"
)
_OWN = re.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Ww]hose)\s+(?:own\s+|new\s+|ruling\s+)?{_GROUP}\b(?!\s+[\"“«]?[A-Z]|,\s+(?:the\s+)?[\"“«]?[A-Z])"
)
_OFFICE = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er)\s+(?:(?:sitting|incumbent|outgoing|former|acting|current|then|[A-Z][a-z]+an)\s+)?(?P<office>president|incumbent|prime minister|opposition leader|premier|head of state|vice-president|governor|mayor)\b(?!['’]s|\s+[A-Z])"
)
_PAIR = re.compile(
    r"\b[Tt]he\s+(?:two\s+(?:at the (?:top|head)|in front|ahead|leaders|front-?runners)|two(?=\s+(?:at|on|level|were|stood|had|got|took|won|received|polled|finished|are|have)\b)|(?:top|first|leading)\s+two)\b(?:\s+(?:candidates|contenders|parties|lists|blocs))?|"
    r"\b[Tt]he\s+two\s+(?:main\s+|big\s+|leading\s+|largest\s+)?(?:\w+\s+)?(?:blocs|blocks|parties|candidates|rivals|camps|men|women|contenders|coalitions|alliances|sides|finalists)\b"
)
_NOBODY = re.compile(
    r"\b(?:[Ii]ndependents(?:\s+(?:candidates?|deputies|members))?|[Ii]ndependent\s+(?:candidates|deputies|members|MPs|lists|lawmakers)"
    r"|(?:to|for|by|is|was)\s+(?:an|one)\s+independent|(?:[Aa]n|[Oo]ne)\s+independent(?:\s+\w+)?(?=\s+(?:won|took|got|has|had|gained))|(?:[Nn]on-?party|[Ss]elf-nominated)\s+\w+|[Oo]thers\b|(?:[Tt]he\s+)?(?:rest|remainder|remaining(?!\s+(?:\d|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b)))\b"
    r"|(?:[A-Za-z-]+\s+)?(?:other|small|smaller|minor|tiny|remaining|fringe)\s+(?:\w+\s+)?(?:parties|lists|groups|candidates|forces)|[Aa]gainst all|[Nn]one of the above"
    r"|\w+\s+(?:parties|lists)\s+(?=share|won|took|got|with)|[Ww]omen|[Mm]inorit(?:y|ies)(?!\s+Party)|[Nn]obody|[Nn]o\s+other\s+(?:party|candidate)|[Vv]acan(?:t|cies))"
)
_PLURAL = re.compile(r"\b[Tt]he\s+(?:[a-z]+\s+)?(?P<words>[A-Z][\w-]+(?:\s+(?:and\s+)?[A-Z][\w-]+){0,2}s)\b(?=\W)")
_ACRONYM = re.compile(r"(?<![\w.])[A-Z][A-Za-z]{0,2}[A-Z]{1,4}(?![\w])")
_LEADERS = rf"(?:['’]s?)\s+(?:[a-z-]+\s+){{0,2}}(?:{_GROUP}|supporters|people|team|allies)\b"
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Premier|Senator|General)\.?\s+$")


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", name)


def initials_fit(acronym: str, name: str) -> bool:
    """Whether an abbreviation is made of a name's initials in order, one or two of them left out.

    >>> initials_fit("NPF", "New People's Party of Freedonia"), initials_fit("NEW", "Party of Farmers")
    (True, False)
    """
    letters = [word[0].upper() for word in _words(name.replace("'s", "").replace("’s", "").replace("-", " "))]
    wanted = list(acronym.upper())
    if len(letters) < 2 or not wanted or letters[0] != wanted[0] or len(letters) > len(wanted) + 3:
        return False
    at = iter(letters)
    return all(any(letter == other for other in at) for letter in wanted)


def plural_fits(words: str, name: str) -> bool:
    """Whether `Communists`, `Social Democrats` are the people of a party of that name.

    >>> plural_fits("Social Democrats", "Social Democratic Party of Freedonia"), plural_fits("Greens", "Farmers")
    (True, False)
    """
    stems = [re.sub(r"s$", "", word.lower()) for word in _words(words) if word != "and"]
    names = [word.lower() for word in _words(name)]
    return bool(stems) and all(any(_same_stem(stem, word) for word in names) for stem in stems)


def _same_stem(stem: str, word: str) -> bool:
    length = max(4, min(len(stem), len(word)) - 2)
    return len(stem) >= 4 and len(word) >= 4 and stem[:length] == word[:length]


@dataclass
class Names:
    """The bulletin's parties and people, with where they stand and how they belong together."""

    entities: list[FoundEntity]
    mentions: dict[tuple[int, int], list[Holder]]
    party_of: dict[int, int]
    described: dict[str, set[int]]
    lower_words: set[str]
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
            places = {word for e in self.entities if e.kind == "place" for word in _words(e.name)}
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
        fits = [p for p in self.parties() if any(word in _words(form) for form in self.forms(p))]
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
    small, large = set(map(str.lower, _words(name))), set(map(str.lower, _words(form)))
    rest = {"the", "of", "party", "movement", "for", "and", "coalition", "bloc", "alliance", "union"}
    return bool(small - rest) and small - rest == large - rest


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
    names = Names(list(entities), mentions, {}, defaultdict(set), lower)
    for key, text in paragraphs.items():
        mentions[key] = _without_overlaps([*mentions[key], *_named_again(text, names, mentions[key])])
    for key, text in paragraphs.items():
        _note_descriptions(text, mentions[key], names)
    return names


def _holder(span: Span, index: int, entity: FoundEntity) -> Holder:
    return Holder(span.start, span.end, index, entity.kind == "person")


def _named_again(text: str, names: Names, known: Iterable[Holder]) -> list[Holder]:
    """Mentions of parties and people by any of their forms, and by initials, beyond the known ones."""
    taken = [(holder.start, holder.end) for holder in known]
    found: list[Holder] = []
    for index, entity in enumerate(names.entities):
        if entity.kind in ("party", "person"):
            for form in names.forms(index):
                if len(form) > 1 and form in text:
                    pattern = rf"(?<!\w){re.escape(form)}(?!\w)"
                    found += [
                        Holder(m.start(), m.end(), index, entity.kind == "person") for m in re.finditer(pattern, text)
                    ]
    for match in _ACRONYM.finditer(text):
        party = names.guess(match.group())
        if party is not None and not names.is_person(party):
            found.append(Holder(match.start(), match.end(), party))
    return [h for h in found if not any(h.start < end and start < h.end for start, end in taken)]


def _without_overlaps(holders: Iterable[Holder]) -> list[Holder]:
    """In reading order, the longer of two that overlap."""
    kept: list[Holder] = []
    for holder in sorted(set(holders), key=lambda h: (h.start - h.end, h.start)):
        if not any(holder.start < other.end and other.start < holder.end for other in kept):
            kept.append(holder)
    return sorted(kept, key=lambda h: h.start)


_BEFORE_PARTY = re.compile(
    r"\b(?P<word>ruling|governing|presidential|pro-presidential|bloc|block|coalition|alliance|movement|union|party)\s+(?:(?:party|bloc|coalition|opposition|alliance|movement)\s+)?(?:of\s+the\s+)?[\"“«„(]?$",
    _RIVAL.flags,
)
_AFTER_PARTY = re.compile(
    r"^[\"”»“]?(?:\s*\([^)]*\))?,\s+(?:the\s+)?(?P<word>ruling|governing|presidential|bloc|coalition|alliance)\b(?:\s+party)?"
)
_OF_BETWEEN = re.compile(
    r"^[\"”»]?(?:\s*\([^)]*\))?\s*(?:,\s*)?(?:(?:led|headed|founded|run|chaired)\s+by|(?:the\s+)?party\s+of|of)\s+(?:the\s+)?(?:[A-Za-z-]+\s+){0,3}[\"“«]?$"
)
_LEADER_BETWEEN = re.compile(
    r"^[\"”»]?\s*(?:,\s*)?(?:(?:the|a|its|his)\s+)?(?:[a-z-]+\s+){0,2}(?:leader|founder|chairman|chairwoman|chair|head|co-president|president|candidate|nominee)?\s*(?:of|from|for)\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}[\"“«]?$"
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
                    names.described[_description(found.group("word"))].add(holder.entity)
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


def _description(word: str) -> str:
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


_UNNAMED = re.compile(
    r"(?:^|(?<=[;,:.]\s)|(?<=\band\s)|(?<=\bthe\s)|(?<=[\"“«]))(?P<name>[A-Z][\w'’-]*(?:\s+(?:(?:of|the|and|for)\s+){0,2}[A-Z][\w'’-]*){0,5})[\"”»]?\s*"
    r"(?:\([A-Z][\w-]{1,7}\)\s*)?(?:[–—:-]|\(|,|\s(?:with|at|on|received|won|took|polled|got|obtained|gained|secured))?\s*"
    r"\d[\d.,\u00a0]*\s*(?:%|per\s?cent|percent|votes|seats|mandates)"
)
_NO_NAME = re.compile(
    r"^(?:(?:Final|Preliminary|Provisional|Official|Counted|Exit|Quick|Parallel|Round|First|Second|Quotas?|Threshold|Inflation|Majority|Margin|Gap|Lead|Difference|Women|Registered|Voters|Spoilt|Blank|The|A|An|In|On|At|By|With|Of|Turn-?out|Results?|Total|Totals|Others?|Independents?|Valid|Invalid|Votes?|Seats?|Percent|Some|About|Only|Nearly"
    r"|Almost|Over|Under|Just|Less|More|Fewer|Women|Men|Participation|Threshold|Against|None|Nobody|They|He|She|It|Commission|Rest|Article)\b|(?:[A-Z][a-z]+ )?(?:Commission|Committee|Court|Assembly|Council)$)"
)


def unnamed_in(text: str) -> list[tuple[int, int]]:
    """Where a paragraph lists what may be a party or candidate right before its figure.

    >>> text = "Alpha - 40%, New Hope - 3%, others - 1%. Turnout: 50%"
    >>> [text[start:end] for start, end in unnamed_in(text)]
    ['Alpha', 'New Hope']
    """
    return [found.span("name") for found in _UNNAMED.finditer(text) if not _NO_NAME.search(found.group("name"))]


def holders_in(text: str, start: int, end: int, mentions: Sequence[Holder], names: Names) -> list[Holder]:
    """Who is named or pointed at in the sentence `[start, end)` of a paragraph, in reading order.

    A name that only tells more of another one beside it (`New Hope of the boxer A`, `A of New Hope`) is left out.
    """
    named = [holder for holder in mentions if start <= holder.start and holder.end <= end]
    pointers = [
        *_pointers(text, start, end, names),
        *_plurals(text, start, end, names),
        *_short_names(text, start, end, names),
    ]
    beside = [p for p in pointers if not any(p.start < h.end and h.start < p.end for h in named)]
    return _heads(text, _without_overlaps([*_leaders_parties(text, named, names), *beside]), start)


def _pointers(text: str, start: int, end: int, names: Names) -> list[Holder]:
    sentence = text[start:end]
    found: list[Holder] = []
    patterns: tuple[tuple[Pointer, re.Pattern[str]], ...] = (
        ("nobody", _NOBODY), ("rival", _RIVAL), ("own", _OWN), ("same", _SAME), ("ruling", _RULING), ("pair", _PAIR), ("office", _OFFICE),
        ("group", _GROUP_WORD), ("subject", _SUBJECT),
    )  # fmt: skip
    for pointer, pattern in patterns:
        for match in pattern.finditer(sentence):
            entity = None
            if pointer == "office":
                entity = _only(names.described.get(match.group("office").lower(), set()))
            elif pointer == "group":
                entity = _only(names.described.get(_description(match.group("noun")), set()))
            elif pointer == "ruling":
                entity = _only(names.described.get("ruling", set()))
            is_person = entity is not None and names.is_person(entity)
            found.append(Holder(start + match.start(), start + match.end(), entity, is_person, pointer))
    found += [
        Holder(start + match.start("object"), start + match.end("object"), None, False, "subject")
        for match in _OBJECT.finditer(sentence)
    ]
    return found


def _only(entities: set[int]) -> int | None:
    return next(iter(entities)) if len(entities) == 1 else None


def _plurals(text: str, start: int, end: int, names: Names) -> list[Holder]:
    """`the Communists` where exactly one party has such a name."""
    found = []
    for match in _PLURAL.finditer(text, start, end):
        fits = [p for p in names.parties() if any(plural_fits(match.group("words"), form) for form in names.forms(p))]
        if len(fits) == 1:
            found.append(Holder(match.start("words"), match.end("words"), fits[0]))
    return found


_SHORT = re.compile(r"(?<![\w-])(?P<the>[Tt]he\s+)?(?P<word>[A-Z][\w-]{3,})(?![\w-])(?!\s+(?:of\s+(?:the\s+)?)?[A-Z])")
_COMMON = frozenset(
    ("party", "national", "democratic", "republican", "social", "people", "peoples", "new", "united", "union", "justice",
     "development", "freedom", "liberal", "independent", "popular", "the", "house", "senate", "congress", "central",
     "country", "progress", "work", "labour", "labor", "parliament", "opposition", "government", "state", "citizens")
)  # fmt: skip


def _short_names(text: str, start: int, end: int, names: Names) -> list[Holder]:
    """A party under one word that no other party's name has: `Hope`, `the League`."""
    found = []
    for match in _SHORT.finditer(text, start, end):
        word = match.group("word")
        party = names.by_word().get(word)
        before = text[max(start, match.start("word") - 30) : match.start("word")]
        if party is None or (re.search(r"[A-Z][\w-]*\s+$", before) and not match.group("the")):
            continue
        if match.group("the") or not names.is_everyday(word):
            found.append(Holder(match.start("word"), match.end("word"), party))
    return found


def _leaders_parties(text: str, named: Sequence[Holder], names: Names) -> list[Holder]:
    """`Mr A's party` read as A's party; unresolved where the text does not say which that is."""
    found = []
    for holder in named:
        belongs = re.compile(_LEADERS).match(text, holder.end) if holder.is_person else None
        if belongs and holder.entity is not None:
            title = _TITLE.search(text[max(0, holder.start - 20) : holder.start])
            start = holder.start - (len(title.group()) if title else 0)
            found.append(Holder(start, belongs.end(), names.party_of.get(holder.entity), False, "group"))
        else:
            found.append(holder)
    return found


_ABSORBING = re.compile(
    r"^[\"”»]?(?:\s*\([^)]*\))?(?:\s+(?:list|ticket|party|bloc|movement|coalition|alliance))?\s*(?:,\s*)?(?:(?:led|headed|founded|backed|supported|run|chaired|represented|nominated|put up)\s+by|(?:the\s+)?(?:\w+\s+)?(?:party|bloc|vehicle|list|candidate|leader|founder|nominee|coalition|movement)\s+of|of|from|\()\s*(?:the\s+)?(?:(?:former|businessman|[a-z-]+)\s+){0,3}[\"“«]?$"
)


_ASIDE_BEFORE = re.compile(
    r",\s+(?:who|whom|whose|an?\s+[a-z]|the\s+[a-z]|formerly|once|now)[^,;.:()\d]{0,80}?\s(?:the\s+)?[\"“«]?"
)
_COUNT_FOLLOWS = re.compile(r"[\"”»]?(?:\s*\([^)\d]*\))?\s*(?:[:–—]|\s-\s)\s*\d")
_ASIDE_CLOSES = re.compile(r"[\"”»]?(?:\s+(?:party|list|ticket|bloc|movement|coalition|alliance))?,")
_NOMINATES = re.compile(
    r"[\"”»]?(?:['’]s?)?(?:\s*\([^)]*\))?\s+(?:presidential\s+|main\s+|only\s+|own\s+)?(?:candidate|nominee|contender|hopeful|flag-?bearer|standard-bearer|man|woman|challenger)[,\s]+[\"“«]?"
)
_OTHER_NAME = re.compile(
    r"[\"”»]?\s*[,(]\s*(?:as|now|then|formerly|previously|once|today|later|since renamed|(?:then|now|later|formerly|previously)?\s*(?:called|known as|named)|the (?:former|future|later|old)|(?:the )?(?:successor|predecessor|forerunner|heir) (?:of|to))\s+(?:the\s+)?[\"“«]?"
)
_ASIDE_END = re.compile(r"[^,;.()\d]{0,50}[,)]")


def _heads(text: str, holders: Sequence[Holder], start: int) -> list[Holder]:
    """Names without those that only qualify the one before them."""
    kept: list[Holder] = []
    absorbed: Holder | None = None
    for holder in holders:
        gap = text[kept[-1].end : holder.start] if kept else ""
        again = absorbed is not None and holder.entity is not None and holder.entity == absorbed.entity
        if again and absorbed and re.fullmatch(r"[\"”»]?(?:,\s+|\s*\()[\"“«]?", text[absorbed.end : holder.start]):
            continue
        qualifies = (
            bool(kept)
            and holder.entity is not None
            and kept[-1].is_person != holder.is_person
            and kept[-1].pointer != "nobody"
        )
        points = bool(kept) and kept[-1].entity is not None and holder.pointer in ("office", "group")
        if points and re.fullmatch(r",\s+", gap) and text[holder.end : holder.end + 1] == ",":
            continue
        if (qualifies or points) and _ABSORBING.match(gap):
            absorbed = holder
            continue
        listed = qualifies and not holder.is_person and re.fullmatch(r",\s+(?:the\s+)?[\"“«]?", gap)
        if listed and _COUNT_FOLLOWS.match(text, holder.end):
            absorbed = holder
            kept[-1] = replace(kept[-1], end=holder.end)
            continue
        if qualifies and _ASIDE_BEFORE.fullmatch(gap) and _ASIDE_CLOSES.match(text, holder.end):
            continue
        if qualifies and holder.is_person and _NOMINATES.fullmatch(gap):
            kept[-1] = replace(holder, start=kept[-1].start)
            continue
        if kept and kept[-1].entity is not None and _OTHER_NAME.fullmatch(gap) and _ASIDE_END.match(text, holder.end):
            continue
        same = bool(kept) and holder.entity is not None and holder.entity == kept[-1].entity
        if same and re.fullmatch(r"[\"”»]?\s*\(?[\"“«]?", gap):
            continue
        if (
            kept
            and kept[-1].is_person
            and not holder.is_person
            and holder.entity is not None
            and re.fullmatch(r"['’]s?\s+(?:[a-z-]+\s+){0,2}[\"“«]?", gap)
        ):
            kept[-1] = holder
            continue
        kept.append(holder)
    return kept
