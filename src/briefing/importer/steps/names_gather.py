"""All pieces of a bulletin that may be names, gathered by what they read, with the evidence for their kind."""

import re
from collections.abc import Iterable, Iterator

from briefing.importer.model import Bulletin
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_cues import SEATS_WENT_TO, context_scores
from briefing.importer.steps.names_forms import Form, Occurrence, form_key, is_abbreviation
from briefing.importer.steps.names_learnt import learnt_names
from briefing.importer.steps.names_lexicon import fold, known_place
from briefing.importer.steps.names_ordinary import is_no_name, ordinary_forms
from briefing.importer.steps.names_runs import find_pieces
from briefing.importer.steps.names_shape import KINDS, shape_scores
from briefing.importer.steps.names_tables import table_pieces
from briefing.importer.steps.names_words import Piece


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
    told = {
        form_key(each.piece.text)
        for each in found
        if _is_told_a_result(each) or _is_defined_short(each) or _is_spelt_in_brackets(each)
    }
    lettered = {form_key(each.piece.text) for each in found if _is_lettered_group(each)}
    for occurrence in found:
        key = form_key(occurrence.piece.text)
        known = key in own_names or key in told or (key in lettered and occurrence.piece.text.isupper())
        if not key or (not known and is_no_name(occurrence.piece, key)) or _names_a_work(occurrence):
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
    for key in (ordinary_forms(forms) | things) - own_names:
        del forms[key]
    return forms


def home_countries(forms: dict[str, Form]) -> frozenset[str]:
    """The countries (ISO codes) that a bulletin names."""
    names = {name for form in forms.values() for name in (form.text, *form.words)}
    places = map(known_place, names)
    return frozenset(place.country for place in places if place and place.kind == "country")


_TOLD_A_RESULT = re.compile(
    r"(?: \([^)\d]{1,14}\))?,? (?:(?:won|took|received|obtained|secured|polled|gained|scored|finished|came|follows|followed|trails|trailed) [^.;:,]{0,40}?|with (?:only |just )?)"
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


_SPELT = re.compile(r"[”\"»]? \(([^\W\d_a-z]{2,8})[),;]")


def _is_spelt_in_brackets(occurrence: Occurrence) -> bool:
    """Whether letters in brackets stand for each word of a name: `All Arden Convention (AAC)`."""
    letters = _SPELT.match(occurrence.text, occurrence.piece.end)
    words = [part for word in occurrence.piece.words for part in fold(word).split("-") if part]
    return letters is not None and len(words) > 1 and letters[1].lower() == "".join(word[0] for word in words)


_GROUP_BEFORE = re.compile(
    r"\b(?:group|association|movement|party|coalition|alliance|union|federation|network|organi[sz]ation|ngo|charity|foundation|institute|pollster|watchdog|platform|portal|station|channel|newspaper|daily|weekly|magazine) [“\"«„‘']?$"
)


def _is_lettered_group(occurrence: Occurrence) -> bool:
    """Whether an ordinary word in capitals names what the noun before it says: `the civic group MOST`."""
    piece, text = occurrence.piece, occurrence.text
    capitals = piece.text.isupper() and piece.text.isalpha() and len(piece.text) > 2
    return capitals and _GROUP_BEFORE.search(text, max(0, piece.start - 40), piece.start) is not None


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
    """Whether an abbreviation in brackets stands for words of no body: `the voters' list (LVP)`, `a tax (VAT)`."""
    if not is_abbreviation(occurrence.piece.text):
        return False
    start, end = occurrence.piece.start, occurrence.piece.end
    found = _THING_BEFORE.search(occurrence.text, max(0, start - 60), start)
    if not found or occurrence.text[end : end + 1] != ")":
        return False
    words = [fold(word) for word in re.split("[ -]", found.group(1))]
    return not any(word in _GROUP_NOUNS or word.removesuffix("s") in _GROUP_NOUNS for word in words)


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
