"""What is no name though it has a capital: ordinary words, offices, nationalities, documents, misread words."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.letters import candidates
from briefing.importer.steps.names_forms import Form, Occurrence, is_abbreviation
from briefing.importer.steps.names_lexicon import fold, is_given_name, is_word, known_place
from briefing.importer.steps.names_words import DOCUMENTS, WHOLE_BODIES, Piece


def is_no_name(piece: Piece, key: str) -> bool:
    """Whether a piece is an ordinary word, an office, a nationality or a document rather than a name."""
    words = [fold(word).removesuffix("'s") for word in piece.words]
    if len(words) == 1:
        return _is_no_single_name(piece, words[0].rstrip("."))
    if words[0] in _STORMS and not piece.quoted:
        return True
    if words[-1] in DOCUMENTS and not piece.quoted:
        if " of " in piece.text and len(words) == 2 and words[0] not in DOCUMENTS | lexicon.GENERIC | lexicon.TIMES:
            return False
        linked = any(f" {small} " in piece.text for small in ("of", "for", "on", "against"))
        return not (linked and any(word in lexicon.ORG_HEADS | lexicon.PARTY_HEADS for word in words))
    if _names_a_group(piece, key, words):
        return False
    if (len(words) == 2 and words[0] in lexicon.DEMONYMS and words[1] in _OFFICES) or key in _NO_NAMES:
        return True
    if len(words) == 2 and words[0] in lexicon.DEMONYMS and words[1] == "house":
        return False
    common = all(word in _COMMON for word in words) and not any(word in WHOLE_BODIES for word in words)
    return common and not piece.quoted and words[-1] not in _CLOSING and known_place(piece.text) is None


_PEOPLES = re.compile(r"[a-z]{4,}(?:ians|eans|ites)")


def _is_country(word: str) -> bool:
    place = known_place(word)
    return place is not None and place.kind == "country"


def _is_no_single_name(piece: Piece, word: str) -> bool:
    if len(word) < 2:
        return True
    parts = word.split("-")
    if len(parts) > 1 and (parts[0] in lexicon.DEMONYMS or all(_is_country(part) for part in parts)):
        return True
    if _PEOPLES.fullmatch(word) and not piece.quoted and not is_given_name(word):
        return True
    ordinary = (
        word in _ORDINARY
        or word.removesuffix("s") in lexicon.DEMONYMS
        or all(part in lexicon.DEMONYMS or part in lexicon.TIMES for part in parts)
    )
    return ordinary and not piece.quoted and piece.column is None and (not piece.titled or is_word(word))


def _names_a_group(piece: Piece, key: str, words: Sequence[str]) -> bool:
    """Whether several words, ordinary as each may be, together name a body or a party."""
    if key in lexicon.KNOWN_BODIES or words[-1] in lexicon.FOLLOWERS:
        return True
    if " and " in piece.text and not piece.initial and len(words) == 2:
        return True
    chamber = words[0] in ("chamber", "house", "council") and " of " in piece.text
    return chamber or (any(word in lexicon.PARTY_HEADS for word in words) and words[0] not in _UNNAMED)


_ORDINARY = lexicon.GENERIC | lexicon.DEMONYMS | lexicon.TITLE_WORDS | lexicon.TIMES | lexicon.FUNCTION_WORDS
_STORMS = lexicon.word_set("typhoon hurricane cyclone storm operation")
_UNNAMED = lexicon.word_set("opposition ruling political main governing presidential pro-government both")
_COMMON = lexicon.GENERIC | lexicon.DEMONYMS | lexicon.FUNCTION_WORDS | lexicon.TITLE_PARTS
_CLOSING = (lexicon.ORG_TAILS | lexicon.PARTY_HEADS | lexicon.PLACE_HEADS) - lexicon.word_set(
    "parliament government house chamber city region republic rights"
)
_NO_NAMES = frozenset({
    "soviet union", "world war", "second world war", "first world war", "prime minister", "human rights", "middle ages",
    "cold war", "social democratic", "city hall", "new year", "koran",
})  # fmt: skip
_OFFICES = lexicon.word_set("parliament government opposition constitution cabinet embassy presidency authorities")


def ordinary_forms(forms: dict[str, Form]) -> set[str]:
    """Forms that are ordinary words: their capital is owed to the sentence's beginning or to a document's title."""
    gone = set()
    parties = [form.words for form in forms.values() if len(form.words) > 1 and form.best[0] == "party"]
    shorter = {fold(word) for words in parties for word in (words[0], words[-1])}
    for key, form in forms.items():
        own = [occurrence.piece for occurrence in form.occurrences if occurrence.is_own]
        if _is_misread_word(form) or _is_people_of_a_trade(form):
            gone.add(key)
            continue
        if own and all(piece.initial and not piece.titled and not piece.quoted for piece in own):
            words = form.words
            if len(words) == 1 and is_word(words[0]) and all(map(_tells_of_kind, form.occurrences)):
                gone.add(key)
                continue
            least = 2.5 if len(words) == 1 and key not in shorter else 1.0
            if max(form.context["party"], form.context["organisation"]) >= least or _is_lettered(form):
                continue
            if len(words) > 1 and any(map(_is_explained, form.occurrences)):
                continue
            place = known_place(form.text)
            if place and (place.kind == "country" or not (len(words) == 1 and is_word(words[0]))):
                continue
            if len(words) == 1 and _ADJECTIVAL.search(words[0]) and all(map(_qualifies, form.occurrences)):
                gone.add(key)
            if (len(words) == 1 and (is_word(words[0]) or fold(words[0]).endswith("ly"))) or (
                len(words) == 2 and all(is_word(word) for word in words) and not _has_any_head(words)
            ):
                gone.add(key)
    return gone


_TURNED = (("u", "v"), ("v", "u"), ("u", "n"), ("lm", "kn"))
"""What recognition mistakes for each other in words that begin with a capital, besides the common look-alikes."""


def _is_misread_word(form: Form) -> bool:
    """Whether a strange word, seen once and told nothing of, is an ordinary one but for a letter: `Suggestlons`."""
    if len(form.words) != 1 or len(form.occurrences) != 1 or max(form.context.values()) > 1 or len(form.key) < 7:
        return False
    word = form.key
    if not word.isalpha() or is_word(word) or is_given_name(word) or known_place(word) or not form.text.istitle():
        return False
    turned = {
        word[:at] + meant + word[at + len(printed) :] for printed, meant in _TURNED for at in _found(printed, word)
    }
    return bool(candidates(word)) or any(map(is_word, turned))


def _found(part: str, word: str) -> Iterator[int]:
    at = word.find(part)
    while at >= 0:
        yield at
        at = word.find(part, at + 1)


_TRADE = re.compile(r"[a-z]{2,}(?:men|women|ers|ors|ists)")


def _is_people_of_a_trade(form: Form) -> bool:
    """Whether a word opens sentences and tells of people by what they do: `Dockers in the port`, `Railwaymen`."""
    told = max(form.context["person"], form.context["party"], form.context["place"]) > 0
    if len(form.words) != 1 or told or not _TRADE.fullmatch(form.key) or is_given_name(form.key):
        return False
    return all(
        o.piece.initial and not o.piece.quoted and re.match(r" [a-z]", o.text[o.piece.end :][:2]) is not None
        for o in form.occurrences
    )


_ADJECTIVAL = re.compile(
    r"[a-z]{3}(?:ic|al|ive|ous|ary|ible|able|less|ful|ed|ing|ions?|ments?|ness|ities|ity|isms?|ised|ized)$"
)


def _qualifies(occurrence: Occurrence) -> bool:
    """Whether an ordinary noun follows at once, as in `Biometric registration`."""
    return re.match(r" [a-z]{4,}", occurrence.text[occurrence.piece.end :][:6]) is not None


_OF_A_KIND = lexicon.ADJECTIVES | lexicon.word_set(
    "public state private local national foreign independent commercial official opposition regional military community"
    " religious trade union student teacher police party government election campaign press media court church village"
)


def _tells_of_kind(occurrence: Occurrence) -> bool:
    """Whether an ordinary word only says what kind of things or bodies are meant: `Trade unions`, `Public television`."""
    after = re.match(r" ([a-z]{4,})\b", occurrence.text[occurrence.piece.end :][:24])
    if not after:
        return False
    return fold(occurrence.piece.text) in _OF_A_KIND or (after[1].endswith("s") and not after[1].endswith(("ss", "us")))


def _is_explained(occurrence: Occurrence) -> bool:
    """Whether an abbreviation follows in brackets (`Freedom Fighters (FF)`, `Work and Hope (WaH)`)."""
    match = re.match(r" \((?:the )?([^\W\d_a-z]\w{1,7})\)", occurrence.text[occurrence.piece.end :][:16])
    return match is not None and is_abbreviation(match.group(1))


def _is_lettered(form: Form) -> bool:
    """Whether a word is in capitals amid small letters (`HOPE stayed below five per cent`)."""
    text = form.text
    near = (each.text[max(0, each.piece.start - 20) : each.piece.end + 20] for each in form.occurrences)
    return len(text) > 2 and text.isupper() and text.isalpha() and any(re.search("[a-z]{2}", around) for around in near)


def _has_any_head(words: Iterable[str]) -> bool:
    return any(fold(word) in lexicon.HEADS or is_given_name(word) for word in words)
