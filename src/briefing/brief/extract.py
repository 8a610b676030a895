"""Choosing sentences: whole, verbatim, in reading order, for the facts they carry.

No sentence is rewritten. One that cannot be understood alone ("He was arrested …") is passed over, as is a question,
and what is left is ranked by plain sums: where it stands, dates, figures and names in it, and how much of what the
text is about it says (cosine between its words and all words, weighted by tf-idf).
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefing.bundle.records import Paragraph
from briefing.sentences import sentence_spans, word_set
from briefing.wording import marked

_WHOLE = re.compile(r"[.!…][\"'”’»)\]]*(?:\s*\[\d+\])*\Z")
_POINTING = word_set("this these those that such same one there here both neither")
_PRONOUNS = word_set("it its he his him she her hers they their them we our us i my")
_POINTING_WITHIN, _PRONOUN_WITHIN = 4, 3
"""So many words from the beginning such a word makes a sentence depend on the one before."""
_SPEECH = re.compile(r"[\"“«:]")
_PERSONAL = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.I)
_POINTS_BACK = re.compile(r"\bthe (?:above|latter|former)\b", re.I)
_COUNTED_TIME = re.compile(
    r"\b(?:(?:minute|hour|day|week|month|year)s? (?:later|earlier|before|after(?:wards)?)|"
    r"(?:the|that) (?:next|following|previous|same) (?:minute|hour|day|night|morning|evening|week|month|year)|"
    r"as follows|for (?:example|instance))\b",
    re.I,
)
_CONNECTIVES = word_set("""
    and but or nor yet so then thus therefore hence however moreover furthermore also besides nevertheless
    nonetheless consequently accordingly meanwhile instead otherwise firstly secondly thirdly finally lastly
    similarly likewise indeed previously afterwards later still perhaps
""")
_CONNECTING_PHRASES = re.compile(
    r"(?:in addition|as a result|at the same time|in other words|on the other hand|"
    r"on the contrary|in turn|as for now|and so|last but not least|in fact|of course|after that|the following day)\b",
    re.I,
)
NUMBERING = re.compile(
    r"(?:\(?\d{1,3}[.)]|\(?[a-zA-Z]\))\s+(?!jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|[^\w\"“«])",
    re.I,
)
"""The number of a numbered paragraph; a day before its month is none."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_GOOD_LENGTH = (8, 42)
"""Words of a sentence that is neither a fragment nor a paragraph."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence `[start, end)` of a clean paragraph."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.paragraph.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a bundle knows of one paragraph: the stretches of its dates and figures, and who is named where."""

    dates: tuple[tuple[int, int], ...] = ()
    figures: tuple[tuple[int, int], ...] = ()
    names: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """A sentence with its rank and why: `reasons` are words for the user."""

    sentence: Sentence
    score: float
    reasons: tuple[str, ...]


def sentences(paragraphs: Iterable[Paragraph]) -> list[Sentence]:
    """The sentences of running text, without the number of a numbered paragraph; headings and tables are passed over."""
    found = []
    for paragraph in paragraphs:
        spans = sentence_spans(paragraph.text) if paragraph.kind == "text" else []
        for start, end in spans:
            number = NUMBERING.match(paragraph.text, start, end)
            found.append(Sentence(paragraph, number.end() if number else start, end))
    return found


def is_whole(text: str) -> bool:
    """Whether a text ends as a sentence does, and every quotation and bracket in it closes.

    >>> is_whole("The vote was held [1]."), is_whole("How can one explain the new wave of repression to-")
    (True, False)
    """
    return bool(_WHOLE.search(text)) and balanced(text)


def stands_alone(text: str) -> bool:
    """Whether a sentence is whole, no question, and says itself whom and what it is about.

    >>> stands_alone("The latter was arrested on charges of inciting social discord.")
    False
    >>> stands_alone("Three parties entered the parliament.")
    True
    >>> stands_alone("Two days later the court released two of the editors.")
    False
    >>> stands_alone("How can one explain the new wave of repression to-")
    False
    """
    opening = [word.lower() for word in _WORD.findall(_SPEECH.split(text.lstrip('"“«'))[0])]
    depends = _POINTING & set(opening[:_POINTING_WITHIN]) or _PRONOUNS & set(opening[:_PRONOUN_WITHIN])
    return is_whole(text) and not (depends or _POINTS_BACK.search(text) or _COUNTED_TIME.search(text))


def balanced(text: str) -> bool:
    """Whether every quotation and bracket that opens in `text` closes in it.

    >>> balanced('He said "no" (twice).'), balanced('“The elections were held.')
    (True, False)
    """
    pairs = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
    return text.count('"') % 2 == 0 and all(text.count(left) == text.count(right) for left, right in pairs)


def connects(text: str) -> bool:
    """Whether a sentence begins by tying itself to the one before ("But", "As a result").

    >>> connects("But the most discussed event was a detention."), connects("The vote was held.")
    (True, False)
    """
    words = _WORD.findall(text)[:1]
    return bool(words and words[0].lower() in _CONNECTIVES) or bool(_CONNECTING_PHRASES.match(text.lstrip("\"'“«(")))


def rank(candidates: Sequence[Sentence], facts: Mapping[int, Facts]) -> list[Ranked]:
    """All sentences that stand alone, best first; `facts` by paragraph id.

    Where none stands alone the whole ones are ranked, so that a short text still has a summary.
    """
    usable = [s for s in candidates if stands_alone(s.text) and _says_who(s, facts.get(s.paragraph.id, Facts()))]
    usable = usable or [sentence for sentence in candidates if is_whole(sentence.text)]
    centrality = _centrality([sentence.text for sentence in candidates])
    central = dict(zip(((s.paragraph.id, s.start) for s in candidates), centrality, strict=True))
    ranked = [
        _ranked(sentence, facts.get(sentence.paragraph.id, Facts()), central[sentence.paragraph.id, sentence.start])
        for sentence in usable
    ]
    return sorted(ranked, key=lambda r: (-r.score, r.sentence.paragraph.id, r.sentence.start))


def choose(ranked: Sequence[Ranked], count: int, beside: Iterable[str] = ()) -> list[Ranked]:
    """The best `count` sentences that do not repeat each other or the texts `beside` them, in reading order."""
    said = [_bag(text) for text in beside]
    chosen: list[Ranked] = []
    for candidate in ranked:
        if len(chosen) == count:
            break
        bag = _bag(candidate.sentence.text)
        if all(_cosine(bag, other) < 0.5 for other in said):
            chosen.append(candidate)
            said.append(bag)
    return sorted(chosen, key=lambda r: (r.sentence.paragraph.id, r.sentence.start))


def _ranked(sentence: Sentence, facts: Facts, centrality: float) -> Ranked:
    names = {entity for start, end, entity in facts.names if _overlaps(sentence, start, end)}
    first = not sentence.paragraph.text[: sentence.start].strip("().0123456789 ")
    terms = (
        (1.0 if first and sentence.paragraph.position == 1 else 0.0, marked("opens the article")),
        (0.4 if first and sentence.paragraph.position > 1 else 0.0, marked("opens its paragraph")),
        (0.7 * any(_overlaps(sentence, *span) for span in facts.dates), marked("gives a date")),
        (0.5 * any(_overlaps(sentence, *span) for span in facts.figures), marked("gives a figure")),
        (0.15 * min(len(names), 4), marked("names those concerned")),
        (2.0 * centrality, marked("is close to what the text is about")),
    )
    score = sum(value for value, _ in terms) - _length_penalty(sentence.text) - 0.7 * connects(sentence.text)
    return Ranked(sentence, score, tuple(reason for value, reason in terms if value >= 0.3))


def _says_who(sentence: Sentence, facts: Facts) -> bool:
    """Whether the first "he" or "her" of a sentence comes after a name in it."""
    pronoun = _PERSONAL.search(sentence.text)
    if pronoun is None:
        return True
    before = sentence.start + pronoun.start()
    return any(sentence.start <= start < before for start, _, _ in facts.names)


def _length_penalty(text: str) -> float:
    words = len(_WORD.findall(text))
    fewest, most = _GOOD_LENGTH
    return 0.15 * max(0, fewest - words) + 0.04 * max(0, words - most)


def _overlaps(sentence: Sentence, start: int, end: int) -> bool:
    return sentence.start < end and start < sentence.end


def _bag(text: str) -> Counter[str]:
    """The words of a text, without the short ones, counted by their first seven letters."""
    return Counter(word.lower()[:7] for word in _WORD.findall(text) if len(word) > 3)


def _centrality(texts: Sequence[str]) -> list[float]:
    """How close each text is to all of them: the cosine with their sum, words weighted by tf-idf; in [0, 1]."""
    bags = [_bag(text) for text in texts]
    found_in = Counter(word for bag in bags for word in bag)
    weighted = [{w: n * math.log1p(len(bags) / found_in[w]) for w, n in bag.items()} for bag in bags]
    total: Counter[str] = Counter()
    for bag in weighted:
        total.update(bag)
    return [_cosine(bag, total) for bag in weighted]


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    dot = sum(value * other.get(word, 0.0) for word, value in one.items())
    norms = math.hypot(*one.values()) * math.hypot(*other.values())
    return dot / norms if norms else 0.0
