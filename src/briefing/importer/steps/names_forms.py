"""The forms of names in a bulletin: all pieces that read alike gathered, with the evidence for their kind."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.bundle.records import EntityKind
from briefing.importer.model import Bulletin, Span
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_cues import SEATS_WENT_TO, context_scores
from briefing.importer.steps.names_learnt import learnt_names
from briefing.importer.steps.names_lexicon import REMEMBERED, fold, is_given_name, is_word, known_place
from briefing.importer.steps.names_runs import find_pieces
from briefing.importer.steps.names_shape import KINDS, Scores, shape_scores
from briefing.importer.steps.names_tables import table_pieces
from briefing.importer.steps.names_words import DOCUMENTS, WHOLE_BODIES, Piece


@dataclass(slots=True)
class Occurrence:
    """One piece of a paragraph, with its place in the bulletin and what stands around it."""

    piece: Piece
    article: int
    paragraph: int
    text: str

    @property
    def span(self) -> Span:
        """The span of the name."""
        return Span(self.article, self.paragraph, self.piece.start, self.piece.end)

    @property
    def printed(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.text[self.piece.start : self.piece.end].split())

    @property
    def order(self) -> tuple[int, int, int]:
        """Its place in reading order."""
        return self.article, self.paragraph, self.piece.start

    @property
    def is_mention(self) -> bool:
        """Whether it stands in a paragraph; titles and standfirsts are evidence only."""
        return self.paragraph >= 0

    @property
    def is_own(self) -> bool:
        """Whether it names something by itself, not within the title of an article or a document."""
        return self.is_mention and not self.piece.aside


@dataclass(slots=True)
class Form:
    """All occurrences that read alike, letter case aside.

    `context` is what the words around say, `scores` that and the form's own words, evened out over its occurrences.
    """

    key: str
    words: tuple[str, ...]
    occurrences: list[Occurrence] = field(default_factory=list)
    scores: Scores = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    context: Scores = field(default_factory=lambda: dict.fromkeys(KINDS, 0.0))
    kind: EntityKind | None = None

    printed: str = ""

    @property
    def text(self) -> str:
        """The commonest spelling, one with small letters before one in capitals."""
        if not self.printed:
            self.printed = self._commonest()
        return self.printed

    def _commonest(self) -> str:
        seen: dict[str, int] = {}
        for occurrence in self.occurrences:
            seen[occurrence.piece.text] = seen.get(occurrence.piece.text, 0) + 1
        return min(seen, key=lambda text: (len(text) > 4 and text.isupper(), -seen[text], text))

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is one word in capitals."""
        return is_abbreviation(self.text)

    @property
    def best(self) -> tuple[EntityKind, float]:
        """The kind with the most points, and how many more they are than the next kind's."""
        ranked = sorted(KINDS, key=lambda kind: -self.scores[kind])
        return ranked[0], self.scores[ranked[0]] - self.scores[ranked[1]]


def is_abbreviation(text: str) -> bool:
    """Whether a form is one word of two to eight letters, at least two of them capital and most of them.

    >>> [is_abbreviation(text) for text in ("OSCE", "VTsIOM", "Osh", "Nur Otan", "PDM/UDF")]
    [True, True, False, False, True]
    """
    letters = text.translate(_WITHOUT_MARKS)
    if not (2 <= len(letters) <= 10 and letters.isalnum()):
        return False
    capitals = sum(char.isupper() for char in letters)
    return capitals >= 2 and capitals * 2 >= len(letters) and text[:1].isalpha()


_WITHOUT_MARKS = str.maketrans("", "", "-+/")


@lru_cache(maxsize=REMEMBERED)
def form_key(text: str) -> str:
    """What two spellings of one form share.

    >>> form_key("Nur-Otan") == form_key("Nur Otan") == form_key("NUR OTAN")
    True
    """
    return re.sub(r"[\s\-]+", " ", fold(text)).strip(" .")


def _paragraph_pieces(kind: str, text: str, learnt: re.Pattern[str] | None) -> list[Piece]:
    return table_pieces(text) if kind == "table" else find_pieces(text, learnt)


def _is_sentence_case(title: str) -> bool:
    long = [word for word in title.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].islower() for word in long) * 5 >= len(long) * 2 > 0


def occurrences(bulletin: Bulletin) -> Iterator[Occurrence]:
    """Every piece of the bulletin's titles, standfirsts and paragraphs, in reading order.

    Those of titles and standfirsts, which are no passages, have a paragraph below 0.
    """
    learnt = learnt_names([paragraph.text for article in bulletin.articles for paragraph in article.paragraphs])
    for a, article in enumerate(bulletin.articles):
        for p, text in ((-2, article.title), (-1, article.standfirst or "")):
            if _is_sentence_case(text):
                yield from (Occurrence(piece, a, p, text) for piece in find_pieces(text))
        for p, paragraph in enumerate(article.paragraphs):
            if paragraph.kind != "heading":
                for piece in _paragraph_pieces(paragraph.kind, paragraph.text, learnt):
                    yield Occurrence(piece, a, p, paragraph.text)


def gather_forms(found: Iterable[Occurrence], own_names: frozenset[str] = frozenset()) -> dict[str, Form]:
    """Group occurrences by what they read; leave out those that are no names; score the rest.

    `own_names` are the keys of the bulletin's own title and publisher.
    """
    forms: dict[str, Form] = {}
    things: set[str] = set()
    found = list(found)
    told = {form_key(each.piece.text) for each in found if _is_told_a_result(each) or _is_defined_short(each)}
    for occurrence in found:
        key = form_key(occurrence.piece.text)
        known = key in own_names or key in told
        if not key or (not known and _is_no_name(occurrence.piece, key)) or _names_a_work(occurrence):
            continue
        if _shortens_a_thing(occurrence) or _is_numbered_road(occurrence):
            things.add(key)
        form = forms.get(key)
        if form is None:
            form = forms[key] = Form(key, occurrence.piece.words)
        form.occurrences.append(occurrence)
    home = home_countries(forms)
    for form in forms.values():
        _score(form, home)
        if form.key in own_names:
            form.scores["organisation"] += 8
    for key in (_lower_evidence(forms) | things) - own_names:
        del forms[key]
    return forms


def home_countries(forms: dict[str, Form]) -> frozenset[str]:
    """The countries (ISO codes) that a bulletin names."""
    names = {name for form in forms.values() for name in (form.text, *form.words)}
    places = map(known_place, names)
    return frozenset(place.country for place in places if place and place.kind == "country")


_TOLD_A_RESULT = re.compile(
    r"(?: \([^)\d]{1,14}\))?,? (?:(?:won|took|received|obtained|secured|polled|gained|scored|finished|came) [^.;:,]{0,40}?|with (?:only |just )?)"
    r"\d[\d.,]*\s?(?:%|per\s?cent|percent|seats|mandates|votes)"
)


def _is_told_a_result(occurrence: Occurrence) -> bool:
    """Whether several words, ordinary as each may be, name who got seats or a share.

    `One seat went to the People's Convention`; `Jan Nowak of the People's Convention came third with 3 per cent`.
    """
    piece = occurrence.piece
    if len(piece.words) < 2:
        return False
    gets = _TOLD_A_RESULT.match(occurrence.text, piece.end) and fold(piece.words[-1]) in _MAY_BE_PARTIES
    return bool(gets or SEATS_WENT_TO.search(occurrence.text[max(0, piece.start - 60) : piece.start]))


_MAY_BE_PARTIES = lexicon.word_set("convention charter process plan revolution day accord partnership")
"""Words of documents and occasions that parties take for names too."""
_LONG_NAME_BEFORE = re.compile(
    r"(?P<name>[^\W\d_a-z][\w'’-]+(?: (?:(?:of|for|and|the|de|du|des|la|der) ){0,2}[^\W\d_a-z][\w'’-]+)+) \($"
)


def _is_defined_short(occurrence: Occurrence) -> bool:
    """Whether letters stand in brackets after the name of a party or body that begins with them: `Socialist Party (PS)`."""
    piece, text = occurrence.piece, occurrence.text
    if not is_abbreviation(piece.text) or text[piece.end : piece.end + 1] not in (")", ";", ","):
        return False
    found = _LONG_NAME_BEFORE.search(text[max(0, piece.start - 90) : piece.start])
    words = [fold(word) for word in re.split(r"[ -]", found["name"])] if found else []
    capitals = [word[0] for word in words if word[:1].isalpha() and word not in lexicon.FUNCTION_WORDS]
    letters = sorted(fold(piece.text))
    heads = lexicon.GROUP_HEADS | lexicon.ORG_HEADS | lexicon.FOREIGN_PARTY_HEADS
    return sorted(capitals[-len(letters) :]) == letters and any(word in heads for word in words)


def _names_a_work(occurrence: Occurrence) -> bool:
    before = occurrence.text[max(0, occurrence.piece.start - 20) : occurrence.piece.start].rstrip(" “\"«„‘'").split()
    return bool(before) and before[-1] in lexicon.WORK_NOUNS


def _is_numbered_road(occurrence: Occurrence) -> bool:
    """Whether it is a road told by its number: `National Road 4`."""
    ends = re.search(r"\b(?:road|highway|route|motorway)$", occurrence.piece.text, re.IGNORECASE)
    return ends is not None and re.match(r" \d", occurrence.text[occurrence.piece.end :][:2]) is not None


_THING_BEFORE = re.compile(r"\b([a-z]+(?:[ -][a-z]+){0,3}) \($")
_GROUP_NOUNS = (
    lexicon.HEADS | lexicon.ORG_NOUNS | lexicon.PARTY_NOUNS | lexicon.PERSON_NOUNS | lexicon.SITE_BEFORE
) - lexicon.word_set("list lists data rights survey surveys poll project programme program system oil gas steel")


def _shortens_a_thing(occurrence: Occurrence) -> bool:
    """Whether an abbreviation in brackets stands for words of no body: `the voters' list (LEPI)`, `a tax (VAT)`."""
    if not is_abbreviation(occurrence.piece.text):
        return False
    start, end = occurrence.piece.start, occurrence.piece.end
    found = _THING_BEFORE.search(occurrence.text, max(0, start - 60), start)
    if not found or occurrence.text[end : end + 1] != ")":
        return False
    words = [fold(word) for word in re.split("[ -]", found.group(1))]
    return not any(word in _GROUP_NOUNS or word.removesuffix("s") in _GROUP_NOUNS for word in words)


def _is_no_name(piece: Piece, key: str) -> bool:
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
        return not (linked and any(word in lexicon.ORG_HEADS for word in words))
    if _names_a_group(piece, key, words):
        return False
    if (len(words) == 2 and words[0] in lexicon.DEMONYMS and words[1] in _OFFICES) or key in _NO_NAMES:
        return True
    if len(words) == 2 and words[0] in lexicon.DEMONYMS and words[1] == "house":
        return False
    common = all(word in _COMMON for word in words) and not any(word in WHOLE_BODIES for word in words)
    return common and words[-1] not in _CLOSING and known_place(piece.text) is None


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
        or all(part in lexicon.DEMONYMS or part in lexicon.TIMES for part in word.split("-"))
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


def _lower_evidence(forms: dict[str, Form]) -> set[str]:
    """Forms that are ordinary words: their capital is owed to the sentence's beginning or to a document's title."""
    gone = set()
    parties = [form.words for form in forms.values() if len(form.words) > 1 and form.best[0] == "party"]
    shorter = {fold(word) for words in parties for word in (words[0], words[-1])}
    for key, form in forms.items():
        own = [occurrence.piece for occurrence in form.occurrences if occurrence.is_own]
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
    """Whether an abbreviation follows in brackets (`Freedom Fighters (FF)`, `Law and Justice (PiS)`)."""
    match = re.match(r" \((?:the )?([^\W\d_a-z]\w{1,7})\)", occurrence.text[occurrence.piece.end :][:16])
    return match is not None and is_abbreviation(match.group(1))


def _is_lettered(form: Form) -> bool:
    """Whether a word is in capitals amid small letters (`HOPE stayed below five per cent`)."""
    text = form.text
    near = (each.text[max(0, each.piece.start - 20) : each.piece.end + 20] for each in form.occurrences)
    return len(text) > 2 and text.isupper() and text.isalpha() and any(re.search("[a-z]{2}", around) for around in near)


def _has_any_head(words: Iterable[str]) -> bool:
    return any(fold(word) in lexicon.HEADS or is_given_name(word) for word in words)


def _score(form: Form, home: frozenset[str]) -> None:
    for occurrence in form.occurrences:
        if not occurrence.is_mention:
            continue
        found = context_scores(occurrence.text, occurrence.piece)
        for kind in KINDS:
            form.context[kind] += found[kind]
    shape = shape_scores(form.words, form.text, home)
    many = len(form.occurrences) ** 0.5
    for kind in KINDS:
        form.scores[kind] = shape[kind] + form.context[kind] / many
