"""Which capitalised words side by side make one run: `Council of Europe`, `Law and Justice`, `People's Party`."""

import re
from collections.abc import Iterator, Sequence

from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_lexicon import fold, is_firm_place, is_word, known_place
from briefing.importer.steps.names_words import (
    ANY_HEAD,
    BODIES,
    DOCUMENTS,
    RALLYING,
    RIGHTS_OFFICES,
    WHOLE_BODIES,
    Word,
)

_PARTICLE_GAP = re.compile(
    r" (?:(?:de|del|della|di|da|das|do|dos|du|la|le|los|van|von|der|den|ter|zu|zur|al|el|bin|ibn|ben|bint|abu|ould|af)"
    r" ){1,2}"
    r"| (?:por|para|pour|per|pela|pelo|en|no|ng|za|für|voor|und|et|och|dhe|ve|og|con|com|avec|mit|pro|contra|kwa|ya|wa)"
    r" (?:(?:el|la|los|las|le|les|o|os|as|der|die|das|il|lo|het) )?"
)


_CLOSING_HEADS = lexicon.ORG_TAILS | lexicon.PARTY_HEADS


_WHOLE_HEADS = (lexicon.ORG_HEADS - {"intelligence"}) | lexicon.PARTY_HEADS


_SEPARATE = WHOLE_BODIES | lexicon.PARTY_HEADS


_NOT_PLAIN = lexicon.DEMONYMS | lexicon.TITLES | lexicon.TIMES | BODIES | lexicon.ADJECTIVES


_OFFICES_ABROAD = lexicon.word_set("office mission delegation embassy representation consulate presence")


_NAMED_AFTER = re.compile(
    r" \([^\W\d_a-z]\w{0,5}[^\W\d_a-z]\w*\)|[,:]? (?:(?:won|took|gained|received|got|had|with|–|—) )?\d| (?:party|bloc|list|alliance)\b"
    r"|,? (?:and )?(?:four|five|six|seven|eight|nine|ten|three|two|one)(?=[.,;]| seats?)"
)


_PARTY_HEADS = lexicon.PARTY_HEADS | lexicon.PARTY_LIKE


_PACT_MARKS = ("/", "–", "-", "+")
_PACT_IN_BRACKETS = re.compile(r" \([^\W\d_a-z]\w* ?[/+–-] ?[^\W\d_a-z]")


_HOUSES = lexicon.word_set("parliament senate house duma rada government cabinet")


_OF_THE_NATION = lexicon.word_set("national people's peoples patriotic popular democratic")


_CAUSES = lexicon.word_set(
    "protect defend save free stop end restore promote support monitor prevent combat fight abolish ban reform aid help"
)


_OWN_HEADS = lexicon.word_set(
    "watch international network institute trust league federation movement front forum alliance"
)
_STATIONS = lexicon.word_set("radio tv television channel")
_WORKING_PEOPLE = lexicon.word_set(
    "workers peasants students farmers youth women men soldiers teachers employees employers intellectuals fishermen miners"
    " artisans traders pensioners veterans greens democrats"
)


_WATERS = lexicon.word_set("gulf bay lake sea strait straits cape")


_COLLECTIVES = lexicon.word_set(
    "people women men children nation youth peoples worker farmer citizen reader journalist"
)


_NOT_LINKED = lexicon.TITLES | DOCUMENTS


def _has_head(words: Sequence[Word]) -> bool:
    return any(word.folded in ANY_HEAD for word in words)


def _opens_office(following: Sequence[Word]) -> bool:
    """Whether words begin with somebody's title, be it of several words: `Prime Minister Ana Lind`."""
    title = next((word for word in following if word.folded not in _TITLE_PARTS), following[0])
    if title is not following[0]:
        return title.folded in ("minister", "president", "premier") and following[-1] is not title
    return title.folded in lexicon.TITLES and not title.folded.endswith("s")


_TITLE_PARTS = lexicon.word_set(
    "prime deputy vice acting interim former outgoing then first second foreign interior defence"
)


def _joins_of(left: Sequence[Word], right: Word, following: Sequence[Word]) -> bool:
    last = left[-1].folded
    place = known_place(" ".join(word.text for word in following[:2]))
    strange = all(not is_word(word.text) and not is_firm_place(word.text) for word in following)
    if len(following) > 1 and strange and place is None and (len(left) > 1 or last.endswith("s")):
        return False
    many = len(following) > 1 and following[-1].folded.endswith("s") and is_word(following[-1].text)
    person = _opens_office(following) or (lexicon.is_sure_given_name(right.text) and not (many and is_word(right.text)))
    place = place or known_place(right.text)
    if person and (place is None or place.kind == "city"):
        return False
    if right.folded in lexicon.TIMES or (last in lexicon.TITLES and len(left) == 1):
        return False
    if len(left) == 1 and last in _WATERS and is_firm_place(right.text):
        return True
    if last in ("republic", "kingdom", "federation"):
        return True
    if last in lexicon.TITLE_WORDS or last in DOCUMENTS:
        return False
    if len(left) == 1 and left[0].initial and last.endswith("s") and last not in lexicon.PARTY_LIKE:
        return False
    if left[0].folded in RALLYING:
        return True
    plain = len(left) == len(following) == 1 and _is_plain(left[0]) and _is_plain(right)
    if plain and not left[0].initial and last not in lexicon.GENERIC | lexicon.PERSON_NOUNS:
        return True
    if _has_head(left):
        return last not in ("parliament", "congress") or len(left) > 1 or right.folded in lexicon.FOLLOWERS
    return all(is_word(word.text) for word in left) and last.endswith("s") and last not in lexicon.GENERIC


def _joins_and(left: Sequence[Word], right: Sequence[Word], linked: bool, named: bool) -> bool:
    if not right or not _reads_as_word(left[-1]) or not _reads_as_word(right[0]):
        return False
    if len(left) > 1 and left[0].initial and left[0].folded in lexicon.FUNCTION_WORDS | lexicon.TIMES:
        left = left[1:]
    heads = _CLOSING_HEADS
    if right[0].folded in lexicon.TITLES or right[0].folded in lexicon.DEMONYMS:
        return False
    if linked:
        return not _names_another(right) or _are_places(left[-1], right)
    if right[-1].folded in heads and len(right) >= 2:
        return len(left) <= 3 and left[-1].folded not in _WHOLE_HEADS
    return (
        len(left) == len(right) == 1 and (named or not left[0].initial) and _is_plain(left[0]) and _is_plain(right[0])
    )


_LETTERS_AFTER = re.compile(r"[”\"]? \((?=[^\W\d_]*[^\W\d_a-z][^\W\d_]*\))[^\W\d_a-z][^\W\d_]*[^\W\d_a-z][^\W\d_]*\)")


def _is_explained(text: str, left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether ordinary words in capitals on both sides of a small word are a name with its letters after it.

    `New Era for Democracy (NTD)`, `Community of Arvanian-Speaking Countries (CPA)`: the letters may be those of another
    language.
    """
    titles = lexicon.TITLE_WORDS | lexicon.TITLE_PARTS
    plain = all(is_word(word.text) for word in (*left, right[-1])) and right[0].folded not in lexicon.TITLE_WORDS
    firm = not left[0].initial or len(left) > 2 or _has_head(left)
    return plain and firm and left[-1].folded not in titles and _LETTERS_AFTER.match(text, right[-1].stop) is not None


def _is_aim(word: Word) -> bool:
    """Whether a word after `in` names a field of work (`Forum for Women in Politics`), not a place or a time."""
    return _is_plain_word(word) and word.folded not in lexicon.TIMES | BODIES | lexicon.GENERIC


def _is_plain_word(word: Word) -> bool:
    return is_word(word.text) and known_place(word.text) is None and word.folded not in lexicon.DEMONYMS


def _tells_an_aim(following: Sequence[Word]) -> bool:
    """Whether words after `for` tell what a party or body is for (`Ardenese Reconstruction`), and are nobody's name."""
    first = following[0]
    named = lexicon.is_sure_given_name(first.text) or first.folded in lexicon.TITLES
    return is_word(following[-1].text) and not named


def _joins_marked(text: str, left: Sequence[Word], right: Sequence[Word], gap: str) -> bool:
    """Whether a mark parts the halves of one name (`Alpha Party/Workers`, `Beta Front–Gamma Union (BF-GU)`)."""
    heads = [any(word.folded in _PARTY_HEADS for word in half) for half in (left, right)]
    return any(heads) if gap == "/" else all(heads) and _PACT_IN_BRACKETS.match(text, right[-1].stop) is not None


_TWO_FOLLOW = re.compile(r"\b(?:[Bb]etween|[Bb]oth) (?:the )?$")
_AND_ANOTHER = re.compile(r"[^.;:]{0,60}? and (?:the )?[^\W\d_a-z]")


def _parts_two(text: str, left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether `and` stands between two names: `between the Alpha Front and United Arden`, `the Front and Labour`."""
    before = text[max(0, left[-1].start - 14) : left[-1].start]
    alone = all(word.folded in lexicon.ARTICLES for word in left[:-1])
    if left[0].folded in ("between", "both") or _TWO_FOLLOW.search(text[max(0, left[0].start - 14) : left[0].start]):
        return _AND_ANOTHER.match(text, right[-1].stop) is None
    return alone and left[-1].folded in _PARTY_HEADS and before.endswith(("the ", "The "))


_ABSTRACT = re.compile(r"[a-z]{5,}(?:[ai]tion|ment|ity|ism|ness|ship|hood|ence|ance)")


def _reads_as_word(word: Word) -> bool:
    """Whether a word is an ordinary one, or has an ending that only such have (`Reorientation`)."""
    return is_word(word.text) or _ABSTRACT.fullmatch(word.folded) is not None


def _names_another(right: Sequence[Word]) -> bool:
    """Whether words after `and` are a name of their own (`Human Rights Watch`, `United Arden`), not one more aim."""
    if right[-1].folded in _SEPARATE or any(word.folded in lexicon.TITLES for word in right):
        return True
    if len(right) < 2:
        return False
    known = fold(" ".join(word.text for word in right)) in lexicon.KNOWN_BODIES
    strange = not _reads_as_word(right[-1]) or is_firm_place(right[-1].text)
    own = right[-1].folded in _OWN_HEADS or right[0].folded in _STATIONS
    return known or own or (strange and right[0].folded not in lexicon.ADJECTIVES)


def _are_places(last: Word, right: Sequence[Word]) -> bool:
    """Whether `and` stands between two places (`Party for the Unity of Togo and Benin`)."""
    return is_firm_place(last.text) and known_place(" ".join(word.text for word in right)) is not None


def _joins_list(text: str, left: Sequence[Word], words: Sequence[Word], at: int, linked: bool) -> bool:
    """Whether a comma parts the aims in a name: `Party for Work, Unity and Progress`, `the Work, Unity and Hope Party`."""
    following = _neighbours(text, words, at)
    after = _neighbours(text, words, at + 1) if len(following) == 1 and at + 1 < len(words) else ()
    if not after or text[words[at].stop : after[0].start] != " and ":
        return False
    if linked and len(after) == 1 and all(word.folded in _WORKING_PEOPLE for word in (left[-1], words[at], *after)):
        return True
    if not _is_plain(words[at]) or not _is_plain(left[-1]):
        return False
    if linked:
        return len(after) == 1 and _is_plain(after[0]) and _has_head(left) and words[at].folded != "labour"
    article = text[: left[0].start].endswith(("the ", "The ")) or left[0].folded == "the"
    alone = len(left) == 1 + (left[0].folded == "the")
    return article and alone and len(after) == 2 and after[-1].folded in lexicon.PARTY_HEADS


def _is_plain(word: Word) -> bool:
    """Whether a capitalised word is an ordinary one in the singular, as in a party called `Law and Justice`."""
    place = known_place(word.text)
    singular = not word.folded.endswith("s") or word.folded.endswith("ss")
    ordinary = is_word(word.text) and singular and (place is None or place.kind == "city")
    return ordinary and word.folded not in _NOT_PLAIN | lexicon.KNOWN_BODIES and word.text == word.text.capitalize()


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
    if gap == ", ":
        return _joins_list(text, group, words, at, linked), linked
    if gap.strip() in _PACT_MARKS:
        return _joins_marked(text, group, _neighbours(text, words, at), gap), True
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
    if small in ("of", "for", "to") and _is_explained(text, group, _neighbours(text, words, at)):
        return True, True
    if small == "of":
        return _joins_of(group, right, _neighbours(text, words, at)), True
    if small == "and":
        following = _neighbours(text, words, at)
        named = len(following) == 1 and _NAMED_AFTER.match(text, following[0].stop) is not None
        if _parts_two(text, group, following):
            return False, linked
        return _joins_and(group, following, linked, named), linked
    if small in ("for", "against") and len(group) == 1 and last.folded in _HOUSES:
        return False, False
    if (
        small == "for"
        and last.folded in RIGHTS_OFFICES
        and is_word(right.text)
        and not _opens_office(words[at : at + 2])
    ):
        return True, True
    if small == "for" and _has_head(group) and len(group) > 1 and last.folded not in _NOT_LINKED:
        following = _neighbours(text, words, at)
        if len(following) > 1 and _tells_an_aim(following):
            return True, True
    if small == "for" and len(group) == 1 and not is_word(last.text) and is_firm_place(right.text):
        return _NAMED_AFTER.match(text, right.stop) is not None, True
    if small in ("for", "on", "against", "with", "without", "under"):
        opened = len(group) == 1 and last.folded in RALLYING
        head = opened or _has_head(group) or (len(group) > 1 and last.folded.endswith("s") and is_word(last.text))
        holder = linked and last.folded in ("commissioner", "rapporteur") and right.folded not in lexicon.TIMES
        convention = holder or (last.folded == "convention" and len(group) > 1 and group[-2].folded in _OF_THE_NATION)
        return head and (convention or last.folded not in _NOT_LINKED) and (
            is_word(right.text) or known_place(right.text) is not None
        ), True
    if small == "in" and len(group) == 1 and _is_plain(last) and _is_plain(right):
        return True, linked
    if small == "in" and linked and _has_head(group) and all(map(_is_aim, _neighbours(text, words, at))):
        return True, True
    if small == "to" and right.folded in _CAUSES and _has_head(group) and len(_neighbours(text, words, at)) > 1:
        return True, True
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


def groups(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    """The runs of a paragraph's capitalised words."""
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
