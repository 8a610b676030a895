"""What a person should look at in the cleaned text: where it breaks off, what was guessed, what stays unreadable."""

import re
from collections.abc import Iterable, Sequence

from briefing.importer.model import CleanArticle, CleanParagraph, CleanRepair, FoundDoubt, Span
from briefing.importer.steps.letters import candidates
from briefing.importer.steps.notes import MARKER, markers_in
from briefing.importer.steps.words import DocumentWords, is_word

_MAX_WORDS = 20
_WORD_AROUND = re.compile(r"[\w'’-]+(?:(?<=\d)[.,]\d+)*")
_SMALL_WORD = re.compile(r"(?<![\w@/.#-])[a-z][a-z0-9]{3,}(?![\w@/-]|\.\w)")
_ONE_BLANK = re.compile(r"\A-? \S|\S \Z")
"""How the text of the other column begins or ends where only a blank parts the two."""
_DAMAGED = re.compile(r"[a-z]\d[a-z]|[bcdfghjklmnpqrstvwxz]{6}|([a-z])\1\1")


def text_doubts(articles: Sequence[CleanArticle], words: DocumentWords, english: bool) -> list[FoundDoubt]:
    """The doubts about a bulletin's text, in reading order; unreadable words only in English, and not too many."""
    doubts: list[FoundDoubt] = []
    unread = 0
    for at, article in enumerate(articles):
        for number, paragraph in enumerate(article.paragraphs):
            doubts += _guesses(at, number, paragraph)
            if english and paragraph.kind == "text":
                found = list(_unreadable(at, number, paragraph, words))
                doubts += found[: max(0, _MAX_WORDS - unread)]
                unread += len(found)
        doubts += _read_across(at, article)
        doubts += _breaks_off(at, article)
        doubts += _missing_notes(at, article)
    return doubts


def _guesses(at: int, number: int, paragraph: CleanParagraph) -> Iterable[FoundDoubt]:
    for repair in paragraph.repairs:
        mends_word = any(letter.isalnum() for letter in paragraph.text[repair.start : repair.end])
        if (
            repair.kind == "letter"
            and mends_word
            and re.search(r"[^\W_]", repair.printed)
            and repair.printed[-1] < "\x80"
        ):
            start, end = _word_at(paragraph.text, repair.start)
            printed = _as_printed(paragraph.text, start, end, repair)
            message = f"Read “{paragraph.text[start:end]}” where the print has “{printed}”."
            yield FoundDoubt("letter", message, Span(at, number, start, end))
        elif repair.kind == "drop-cap" and not repair.printed and repair.start == 0 and not _moved(paragraph):
            start, end = _word_at(paragraph.text, 0)
            message = f"The first letter is lost in the print; read as “{paragraph.text[start:end]}”."
            yield FoundDoubt("drop-cap", message, Span(at, number, start, end))


def _moved(paragraph: CleanParagraph) -> bool:
    """Whether the first letter was found elsewhere in the paragraph rather than guessed."""
    return sum(repair.kind == "drop-cap" for repair in paragraph.repairs) > 1


def _word_at(text: str, at: int) -> tuple[int, int]:
    """The stretch of the word that holds a place.

    >>> _word_at("the inadequacy of", 9)
    (4, 14)
    """
    for match in _WORD_AROUND.finditer(text, max(0, text.rfind(" ", 0, at))):
        if match.end() > at:
            return match.start(), match.end()
    return at, at


def _as_printed(text: str, start: int, end: int, repair: CleanRepair) -> str:
    return text[start : repair.start] + re.sub(r"[-\xad]?\s+", "", repair.printed) + text[repair.end : end]


def _unreadable(at: int, number: int, paragraph: CleanParagraph, words: DocumentWords) -> Iterable[FoundDoubt]:
    """Words that look damaged, or the whole paragraph where most of its words are none."""
    small = list(_SMALL_WORD.finditer(paragraph.text))
    unknown = [match for match in small if not is_word(match[0])]
    if len(small) >= 12 and len(unknown) > 0.4 * len(small):
        message = "Most of this paragraph is not readable as words. Compare it with the scan."
        yield FoundDoubt("scrambled", message, Span(at, number, 0, len(paragraph.text)))
        return
    for match in unknown:
        word = match[0]
        if words.count(word) <= 1 and (_DAMAGED.search(word) or len(candidates(word)) > 1):
            message = f"“{word}” may be misread. Compare it with the scan."
            yield FoundDoubt("word", message, Span(at, number, match.start(), match.end()))


def _read_across(at: int, article: CleanArticle) -> Iterable[FoundDoubt]:
    """Paragraphs of columns with but a blank between them, which only their sentences tell apart; one doubt for all."""
    across = [number for number, paragraph in enumerate(article.paragraphs) if _lacks_gutter(paragraph)]
    if across:
        those = (
            "This paragraph stands" if len(across) == 1 else f"{len(across)} paragraphs, the first of them this, stand"
        )
        message = (
            f"{those} in columns that were read straight across, with no gap left between them; they were taken apart by"
            " how the sentences go on. Compare with the scan."
        )
        yield FoundDoubt("column", message, Span(at, across[0], 0, len(article.paragraphs[across[0]].text)))


def _lacks_gutter(paragraph: CleanParagraph) -> bool:
    printed = [repair.printed for repair in paragraph.repairs if repair.kind == "column"]
    return sum(_ONE_BLANK.search(text) is not None for text in printed) > max(1, len(printed) // 3)


def _breaks_off(at: int, article: CleanArticle) -> Iterable[FoundDoubt]:
    if article.is_complete:
        return
    number = max(n for n, paragraph in enumerate(article.paragraphs) if paragraph.kind == "text")
    text = article.paragraphs[number].text
    start = max(0, text.rfind(" ", 0, max(0, len(text) - 40)) + 1)
    message = f"“{article.title}” breaks off in the middle of a sentence; the rest is not in the source."
    yield FoundDoubt("breaks-off", message, Span(at, number, start, len(text)))


def _missing_notes(at: int, article: CleanArticle) -> Iterable[FoundDoubt]:
    known = {note.label for note in article.notes}
    missing = [
        (label, Span(at, number, match.start(), match.end()))
        for number, paragraph in enumerate(article.paragraphs)
        for match in MARKER.finditer(paragraph.text)
        for label in markers_in(match[0])
        if label not in known
    ]
    if missing:
        labels = list(dict.fromkeys(label for label, _ in missing))
        which = f"note {labels[0]}" if len(labels) == 1 else f"{len(labels)} notes ({labels[0]} to {labels[-1]})"
        message = f"“{article.title}” refers to {which} that the source does not have."
        yield FoundDoubt("missing-note", message, missing[0][1])
