"""Capitalised runs: where in a paragraph a name may stand, and what of the run is name, what is title.

A run is what a reader takes in one glance: capitalised words side by side, with the small words that names contain
(`Council of Europe`, `Walburga von Habsburg`, `Justice and Development Party`), or the words within quotation marks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.bundle.records import EntityKind
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_lexicon import fold, is_firm_place, is_given_name, is_word, known_place

_CAPITALISED = re.compile(
    r"(?<![\w.@/])(?:"
    r"(?:[^\W\d_a-z]\.){2,}"  # U.S.
    r"|[^\W\d_a-z]{2,}/[^\W\d_a-z]{2,}\b"  # OSCE/ODIHR
    r"|(?:St|Ste|Mt|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Sen|Rep|Gov|Hon|Rev|Lt|Sgt|Capt)\.(?=\s)"
    r"|[^\W\d_a-z]\.(?=\s?[^\W\d_a-z])"  # J. Smith
    r"|[^\W_]\w*\.(?:kz|com|org|net|info|[a-z]{2})\b"
    r"|(?:(?:al|el|an|ar|as|at|ad|ash|ed|ul|d|l|n)[-’'])?[^\W\d_a-z][\w]*(?:[-'’ʼ‘`](?=\w)\w+)*"
    r"|\d+[-]?[^\W\d_a-z]\w*"
    r")"
)
_QUOTED = re.compile(r"(?<!\w)([“\"«„‘'])\s?<?([^“”\"«»„\n]{2,80}?)\s?([”\"»“’'])")
_DOCUMENT_CUE = re.compile(
    r"\b(?:report|reports|paper|book|study|file|article|articles|film|song|conference|seminar|entitled|titled|headed|law|act"
    r"|bill|decree|statement|declaration|resolution|programme|program|brochure|chapter|speech|slogan|slogans|shouting"
    r"|chanting|banner|banners|under the (?:title|name|motto)|(?:laws?|bill|decree|plan|operation|campaign)\b[^.]{0,20} known as|motto|headline|project|campaign)\s*,?\s*[(:]?$",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = re.compile(r"(?<!\w)(?!The )[^\W\d_a-z]\w* $")
_MARKS = tuple("“\"«„‘'<")
_KNOWN_PHRASE = re.compile(
    "|".join(
        re.sub(r"[sz]ation", "[sz]ation", re.sub("Co-?op", "Co-?op", name))
        for name in sorted(lexicon.ABBREVIATIONS.values(), key=len, reverse=True)
        if " and " in name
    )
)
_ABOUT = re.compile(r"(?:On|About|Concerning|Regarding|Towards?) [^\W\d_a-z]")
_PARTICLE_GAP = re.compile(
    r" (?:(?:de|del|della|di|da|das|do|dos|du|la|le|los|van|von|der|den|ter|zu|zur|al|el|bin|ibn|ben|bint|abu|ould|af)"
    r" ){1,2}"
    r"| (?:por|para|pour|per|pela|pelo|en|no|ng|za|für|voor|und|et|och|dhe|ve|og|con|com|avec|mit|pro|contra|kwa|ya|wa)"
    r" (?:(?:el|la|los|las|le|les|o|os|as|der|die|das|il|lo|het) )?"
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATED = re.compile(rf"(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|{_MONTH})(?=,? \d)")
_MONTH_AFTER_DAY = re.compile(rf"(?:{_MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b")
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?: of)? $")
_NUMBERED = re.compile(
    r"(?:No|Nos|Vol|Art|Sec)\.? ?\d|(?:Form|Article|Section|Chapter|Annex|Rule|Schedule|Regulation|Protocol|Bill|Act|Table|Figure"
    r"|Resolution|Appendix|Paragraph|Room|Route|Ward|Precinct|Clause|Order)s? (?:No\.? ?)?\d"
)
_NUMBERED_BEFORE = re.compile(
    r"(?:Form|Article|Section|Chapter|Annex|Rule|Schedule|Regulation|Protocol|Bill|Act|Resolution|Appendix|Room|Route|Clause|form)s? $"
)
_PLURAL = re.compile(r" [a-z]+s\b")
WHOLE_BODIES = lexicon.word_set(
    "court commission committee council ministry agency parliament assembly office university bank tribunal senate chamber"
    " institute academy association union network foundation centre center fund police army"
)
_BODIES = lexicon.word_set(
    "parliament assembly house senate council duma rada congress ministry republic federation kingdom"
)
_CLOSING_HEADS = lexicon.ORG_TAILS | lexicon.PARTY_HEADS
_INSTITUTION_HEADS = lexicon.ORG_HEADS | lexicon.PARTY_HEADS | lexicon.PARTY_LIKE
_WHOLE_HEADS = (lexicon.ORG_HEADS - {"intelligence"}) | lexicon.PARTY_HEADS
_SEPARATE = WHOLE_BODIES | lexicon.PARTY_HEADS
_ANY_HEAD = lexicon.GROUP_HEADS | _BODIES
_NOT_PLAIN = lexicon.DEMONYMS | lexicon.TITLES | lexicon.TIMES | _BODIES | lexicon.ADJECTIVES
_BEFORE_TITLE = lexicon.TITLE_PARTS | lexicon.TITLE_WORDS | lexicon.DEMONYMS
_SMALL = lexicon.FUNCTION_WORDS | lexicon.PARTICLES
_MEMBERS = lexicon.word_set("republic representatives deputies nationalities nation federation peoples")
_CLOSED = WHOLE_BODIES | _MEMBERS | lexicon.PLACE_HEADS
_OFFICES_ABROAD = lexicon.word_set("office mission delegation embassy representation bureau consulate presence")
_FOREIGN_ARTICLES = lexicon.word_set("la le el il les los las die das")
_NAMED_AFTER = re.compile(
    r" \([^\W\d_a-z]\w{0,5}[^\W\d_a-z]\w*\)|[,:]? (?:(?:won|took|gained|received|got|had|with|–|—) )?\d| (?:party|bloc|list|alliance)\b"
    r"|,? (?:and )?(?:four|five|six|seven|eight|nine|ten|three|two|one)(?=[.,;]| seats?)"
)
_RANKS = lexicon.word_set("chief deputy senior lead head special executive vice acting assistant chair")
_RALLYING = lexicon.word_set("united together forward citizens people women youth everyone ready yes victory coalition")
_REGNAL = lexicon.word_set("pope king queen prince princess emir sultan patriarch metropolitan saint")
_NEVER_OPENING = lexicon.word_set("in at from under after before during since until outside near inside despite")
_CROWNED = lexicon.word_set("king queen prince princess emir sultan emperor empress")
_FEASTS = lexicon.word_set("christmas easter ramadan epiphany whitsun pentecost thanksgiving nowruz eid")
_FEAST_DAYS: frozenset[str] = lexicon.WEEKDAYS | {"eve", "day"}
_COLLECTIVES = lexicon.word_set(
    "people women men children nation youth peoples worker farmer citizen reader journalist"
)
_DOCUMENTS = lexicon.word_set(
    "code law laws act constitution treaty agreement convention report war revolution day eve cup prize award process plan"
    " strategy charter protocol decree declaration resolution bill memorandum policy letter week night morning voting election"
    " elections campaign crisis era summit games olympics festival championship anniversary holiday concept doctrine"
    " accord accords roadmap ceasefire truce amnesty manifesto partnership fleet district constituency test question statement interview order standards principles curtain"
)
DOCUMENTS = _DOCUMENTS - {"policy", "letter", "partnership", "campaign", "district"}
_NOT_LINKED = lexicon.TITLES | DOCUMENTS


@dataclass(slots=True)
class Word:
    """One capitalised word of a paragraph; `[start, end)` leaves a possessive ending out, `stop` takes it in."""

    text: str
    start: int
    end: int
    stop: int
    initial: bool
    quoted: bool

    @property
    def folded(self) -> str:
        """The word as the lexicon has it."""
        return fold(self.text)


@dataclass(frozen=True, slots=True)
class Piece:
    """A possible name at `[start, end)` of a paragraph.

    `words` are its capitalised words; `titled`: a title stands before it; `initial`: it opens a sentence, so that its
    first capital proves nothing; `quoted`: it stands in quotation marks; `aside`: within a quoted title of a document;
    `column`: what the head of its column in a table says that it is.
    """

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    titled: bool = False
    initial: bool = False
    quoted: bool = False
    aside: bool = False
    column: EntityKind | None = None


def _starts_sentence(text: str, at: int) -> bool:
    near = text[max(0, at - 12) : at].rstrip(" \t\n“\"«„‘'(<")
    before = near.rstrip(" –—-•*")
    return (
        not before
        or (at < 70 and near.endswith(("–", "—", "--", " -")))
        or before[-1] in ".!?:;…\n"
        or (before[-1] in '”"»’)' and before[-2:-1] in (".", "!", "?"))
    )


def _word(text: str, match: re.Match[str], quotes: Sequence[tuple[int, int, bool]]) -> Word | None:
    start, stop = match.span()
    printed = match.group()
    if not any(char.isupper() for char in printed[:5]) or _NUMBERED.match(text, start):
        return None
    if printed[0].isdigit() and _NUMBERED_BEFORE.search(text[max(0, start - 12) : start]):
        return None
    if _DATED.match(text, start) or (
        _MONTH_AFTER_DAY.match(printed) and _DAY_BEFORE.search(text[max(0, start - 8) : start])
    ):
        return None
    end = stop
    if printed[-2:] in ("'s", "’s", "‘s", "`s"):
        end -= 2
    elif (
        printed[-1] == "s" and text[stop : stop + 1] in ("’", "'") and not any(lo <= start < hi for lo, hi, _ in quotes)
    ):
        stop += 1
    quoted = any(lo <= start and end <= hi for lo, hi, name in quotes if name)
    return Word(text[start:end], start, end, stop, _starts_sentence(text, start), quoted)


def _is_name_like(words: str) -> bool:
    parts = words.rstrip("!?.,").split()
    capitals = [part for part in parts if part[0].isupper() or part[0].isdigit()]
    small = [part for part in parts if part not in capitals]
    if (
        not parts
        or len(parts) > 7
        or not parts[0][:1].isupper()
        or any(part[-1] in ".,;:?!" and len(part) > 5 for part in parts[:-1])
    ):
        return False
    return all(fold(part) in _SMALL for part in small) and (
        fold(parts[0]) not in lexicon.FUNCTION_WORDS - {"a", "new", "our", "the", "we", "for", "first"}
    )


def _quotes(text: str) -> list[tuple[int, int, bool]]:
    """The stretches within quotation marks that are a name (True) or the title of a document (False)."""
    found = []
    for match in _QUOTED.finditer(text):
        start, end = match.span(2)
        before = text[max(0, match.start() - 40) : match.start()]
        inner = match.group(2)
        if _is_nickname(text, match):
            continue
        if _DOCUMENT_CUE.search(before):
            found.append((start, end, False))
        elif _is_name_like(inner):
            found.append((start, end, True))
        elif _ABOUT.match(inner) or (
            inner[:1].isupper() and re.search(r"[:\d]", inner) and not before.rstrip().endswith((":", ",", "said"))
        ):
            found.append((start, end, False))
    return found


def _is_nickname(text: str, match: re.Match[str]) -> bool:
    """Whether quotation marks hold a nickname within a person's name (`Ferdinand "Bongbong" Marcos`)."""
    given = re.search(r"([^\W\d_a-z]\w+) $", text[: match.start()][-20:])
    surname = re.match(r" [^\W\d_a-z]\w", text[match.end() :][:4])
    return given is not None and surname is not None and " " not in match.group(2) and is_given_name(given.group(1))


def _has_head(words: Sequence[Word]) -> bool:
    return any(word.folded in _ANY_HEAD for word in words)


def _joins_of(left: Sequence[Word], right: Word, following: Sequence[Word]) -> bool:
    last = left[-1].folded
    place = known_place(" ".join(word.text for word in following[:2]))
    strange = all(not is_word(word.text) and not is_firm_place(word.text) for word in following)
    if len(left) > 1 and len(following) > 1 and strange and place is None:
        return False
    person = (right.folded in lexicon.TITLES and not right.folded.endswith("s")) or lexicon.is_sure_given_name(
        right.text
    )
    place = known_place(right.text)
    if person and (place is None or place.kind == "city"):
        return False
    if right.folded in lexicon.TIMES or (last in lexicon.TITLES and len(left) == 1):
        return False
    if last in ("republic", "kingdom", "federation"):
        return True
    if last in lexicon.TITLE_WORDS or last in DOCUMENTS:
        return False
    if len(left) == 1 and left[0].initial and last.endswith("s") and last not in lexicon.PARTY_LIKE:
        return False
    if left[0].folded in _RALLYING:
        return True
    plain = len(left) == len(following) == 1 and _is_plain(left[0]) and _is_plain(right)
    if plain and not left[0].initial and last not in lexicon.GENERIC | lexicon.PERSON_NOUNS:
        return True
    if _has_head(left):
        return last not in ("parliament", "congress") or len(left) > 1
    return all(is_word(word.text) for word in left) and last.endswith("s") and last not in lexicon.GENERIC


def _joins_and(left: Sequence[Word], right: Sequence[Word], linked: bool, named: bool) -> bool:
    if not right or not is_word(left[-1].text) or not is_word(right[0].text):
        return False
    if len(left) > 1 and left[0].initial and left[0].folded in lexicon.FUNCTION_WORDS | lexicon.TIMES:
        left = left[1:]
    heads = _CLOSING_HEADS
    if right[0].folded in lexicon.TITLES or right[0].folded in lexicon.DEMONYMS:
        return False
    if linked:
        return right[-1].folded not in _SEPARATE
    if right[-1].folded in heads and len(right) >= 2:
        return len(left) <= 3 and left[-1].folded not in _WHOLE_HEADS
    return (
        len(left) == len(right) == 1 and (named or not left[0].initial) and _is_plain(left[0]) and _is_plain(right[0])
    )


def _is_plain(word: Word) -> bool:
    """Whether a capitalised word is an ordinary one in the singular, as in a party called `Law and Justice`."""
    place = known_place(word.text)
    ordinary = is_word(word.text) and not word.folded.endswith("s") and (place is None or place.kind == "city")
    return ordinary and word.folded not in _NOT_PLAIN and word.text == word.text.capitalize()


def _neighbours(text: str, words: Sequence[Word], at: int) -> Sequence[Word]:
    end = at + 1
    while end < len(words) and text[words[end - 1].stop : words[end].start] == " ":
        end += 1
    return words[at:end]


def _joins(text: str, group: Sequence[Word], words: Sequence[Word], at: int, linked: bool) -> tuple[bool, bool]:
    """Whether the word at index `at` goes on with the group, and whether a linking small word did it."""
    last, right = group[-1], words[at]
    gap = text[last.stop : right.start]
    if last.stop > last.end and not _keeps_possessive(last, gap):
        return False, False
    if gap in (" ", "\u00a0", "", "\n", " & ", ' "', '" ', " “", "” "):
        return True, linked
    gap = " ".join(gap.split(" "))
    if _PARTICLE_GAP.fullmatch(gap):
        foreign = (not is_word(last.text)) + (not is_word(right.text))
        return foreign == 2 or (foreign == 1 and gap.split()[0] not in ("en", "no", "per", "pro", "con", "et")), linked
    if gap == " the ":
        return f"{last.folded} the {right.folded}" in lexicon.KNOWN_BODIES, linked
    small = gap.strip()
    if not small.startswith("and"):
        small = re.sub(r"^(for|against|of) an?$", r"\1", small.removesuffix(" the"))
    if not gap.startswith(" ") or not gap.endswith(" "):
        return False, False
    if small == "of":
        return _joins_of(group, right, _neighbours(text, words, at)), True
    if small == "and":
        following = _neighbours(text, words, at)
        named = len(following) == 1 and _NAMED_AFTER.match(text, following[0].stop) is not None
        return _joins_and(group, following, linked, named), linked
    if small == "for" and len(group) == 1 and not is_word(last.text) and is_firm_place(right.text):
        return _NAMED_AFTER.match(text, right.stop) is not None, True
    if small in ("for", "on", "against", "with", "without", "under"):
        opened = len(group) == 1 and last.folded in _RALLYING
        head = opened or _has_head(group) or (len(group) > 1 and last.folded.endswith("s") and is_word(last.text))
        return head and last.folded not in _NOT_LINKED and (
            is_word(right.text) or known_place(right.text) is not None
        ), True
    if small == "in" and len(group) == 1 and _is_plain(last) and _is_plain(right):
        return True, linked
    if small in ("in", "to"):
        explained = linked and is_firm_place(right.text) and text[right.stop : right.stop + 2] == " ("
        return explained or (len(group) > 1 and last.folded in _OFFICES_ABROAD), True
    return False, False


def _keeps_possessive(last: Word, gap: str) -> bool:
    """Whether a possessive is part of a name (`People's Party`, `Workers' Union`) rather than its owner."""
    if gap != " ":
        return False
    if last.text.endswith("s") and last.stop - last.end == 1:
        return is_word(last.text) and known_place(last.text) is None
    return last.folded in _COLLECTIVES


def _groups(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    group: list[Word] = []
    linked = False
    for at, word in enumerate(words):
        if group:
            joined, linked = _joins(text, group, words, at, linked)
            if joined:
                group.append(word)
                continue
            yield group
        group, linked = [word], False
    if group:
        yield group


def _after_feast(group: Sequence[Word]) -> int:
    """Where a name begins after the feast of `On Christmas Eve Anna Kowalska spoke`, else 0."""
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
    after = group[1].folded if len(group) > 1 else ""
    if first in lexicon.TIMES:
        return after in lexicon.HEADS
    if first == "new" and after and group[1].start - group[0].stop == 1 and after not in _BODIES:
        return is_word(after) or any(word.folded in lexicon.PARTY_HEADS for word in group) or not initial
    if first in _RALLYING and after and group[1].start - group[0].stop == len(" for "):
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
    return not any(is_given_name(word.text) and not is_word(word.text) for word in group[first_head + 1 :])


def _split(text: str, group: list[Word]) -> Iterator[tuple[list[Word], bool]]:
    """Part a run at its titles: the pieces of it that may be names, and whether a title stood before each."""
    group = _trim(group)
    if not group:
        return
    if len(group) == 2 and text[group[0].stop : group[1].start] == " and ":
        yield group, False
        return
    if cut := _after_locative(text, group):
        yield group[:cut], False
        yield from _split(text, group[cut:])
        return
    if cut := _after_region(group):
        yield from _split(text, group[:cut])
        yield from _split(text, group[cut:])
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
        if after.start - group[cut - 1].stop != 1 or after.folded in _ANY_HEAD or after.folded in lexicon.PLACE_HEADS:
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
        yield from _split(text, left)
    if right:
        yield from ((part, titled or i == 0) for i, (part, titled) in enumerate(_split_titled(right)))


def _split_titled(group: list[Word]) -> Iterator[tuple[list[Word], bool]]:
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
        if group[0].folded in _FOREIGN_ARTICLES:
            break
        if is_given_name(group[i].text) and not is_word(group[i].text):
            left = group[:i]
            if not known_place(f"{left[-1].text} {group[i].text}") and all(
                is_word(w.text) and not is_given_name(w.text) for w in left
            ):
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


def _pairs_plain_words(text: str, words: Sequence[Word]) -> bool:
    """Whether a run is like `Law and Justice`: at a sentence's beginning joined only where what follows shows a name."""
    return len(words) == 2 and text[words[0].stop : words[1].start] == " and "


def _piece(text: str, words: Sequence[Word], titled: bool, aside: bool) -> Piece:
    start, end = words[0].start, words[-1].end
    if (
        len(words) > 1
        and words[-1].folded in lexicon.DEMONYMS
        and text[words[-2].stop : words[-1].start].startswith(" of")
    ) and (tail := _PLURAL.match(text, end)):
        end = tail.end()
    return Piece(
        start,
        end,
        " ".join(text[start:end].split()),
        tuple(word.text for word in words),
        titled=titled,
        initial=words[0].initial and not titled and not _pairs_plain_words(text, words),
        aside=aside,
    )


def find_pieces(text: str, learnt: re.Pattern[str] | None = None) -> list[Piece]:
    """The possible names of a paragraph, in order; `learnt` are names that the bulletin has shown elsewhere.

    >>> [piece.text for piece in find_pieces("On Sunday President Ana de la Cruz met the Council of Europe's experts.")]
    ['Ana de la Cruz', 'Council of Europe']
    """
    known = [(*match.span(), True) for phrase in (_KNOWN_PHRASE, learnt) if phrase for match in phrase.finditer(text)]
    quotes = sorted(_quotes(text) + [phrase for phrase in known if not _CAPITAL_BEFORE.search(text, 0, phrase[0])])
    words = [word for match in _CAPITALISED.finditer(text) if (word := _word(text, match, quotes))]
    pieces = [_quoted_piece(text, lo, hi) for lo, hi, name in quotes if name]
    for group in _groups(text, [word for word in words if not word.quoted]):
        aside = any(lo <= group[0].start < hi for lo, hi, name in quotes if not name)
        pieces += [_piece(text, part, titled, aside) for part, titled in _split(text, group) if part]
    return sorted(pieces, key=lambda piece: piece.start)


def _quoted_piece(text: str, start: int, end: int) -> Piece:
    """What stands in quotation marks, but for marks of exclamation and the like at its end."""
    words = text[start:end].split()
    kept = text[start:end].rstrip() if any("." in word for word in words[:-1]) else text[start:end].rstrip(" .,;:!?")
    name = " ".join(kept.split())
    return Piece(start, start + len(kept), name, tuple(kept.split()), quoted=text[start - 1 : start] in _MARKS)
