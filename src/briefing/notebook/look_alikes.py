"""The sentence that looks most like a lost quote: shown to a person, who may set the mark on it; never taken by itself."""

from difflib import SequenceMatcher

from briefing.bundle.anchors import Anchor, Finder
from briefing.bundle.article_text import alike
from briefing.bundle.records import Passage
from briefing.sentences import sentence_spans

LIKENESS = 0.6
"""A sentence less alike than this is not shown as one that may have been meant."""


def look_alike(finder: Finder, anchor: Anchor) -> Passage | None:
    """The sentence of the anchor's source that looks most like its quote; None where none comes near."""
    best, found = LIKENESS, None
    quote = alike(anchor.quote)
    for text in finder.texts_of(anchor):
        for index, paragraph in enumerate(text.paragraphs):
            for start, end in sentence_spans(paragraph.text):
                likeness = _likeness(quote, alike(paragraph.text[start:end]), best)
                if likeness > best:
                    best, found = likeness, text.passage(index, start, end)
    return found


def _likeness(quote: str, sentence: str, least: float) -> float:
    """How much of two texts is alike, from 0 to 1; 0 where it is surely less than `least`.

    >>> _likeness("Ak Jol won 7.47%", "Ak Jol won 7.48%", 0.5) > 0.9, _likeness("Ak Jol won", "Shots were fired", 0.5)
    (True, 0.0)
    """
    matcher = SequenceMatcher(None, quote, sentence, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    likeness = matcher.ratio()
    return likeness if likeness >= least else 0.0
