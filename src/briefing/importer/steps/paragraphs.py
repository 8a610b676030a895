"""A block's lines joined to one clean paragraph, each change recorded."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from briefing.importer.steps.blanks import mend_blanks
from briefing.importer.steps.blocks import Block
from briefing.importer.steps.digits import mend_digits
from briefing.importer.steps.dropcaps import DropCapital, find_drop_capital, is_letter_alone
from briefing.importer.steps.hyphens import ends_with_hyphen, keeps_hyphen
from briefing.importer.steps.letters import mend_letters
from briefing.importer.steps.lines import LINE_END, Line
from briefing.importer.steps.marks import is_letterspaced, starts_lower
from briefing.importer.steps.words import DocumentWords
from briefing.importer.traced import Edit, Piece, Traced

_BULLET = "•"
_BLANK_RUN = re.compile(r"[ \t\xa0\u2002\u2003\u2009]{2,}|[\t\xa0\u2002\u2003\u2009]")
_INVISIBLE = re.compile("[\u200b\ufeff\u2060]+")
_SOFT_HYPHEN = re.compile("\xad")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_SPACED_WORD = re.compile(r"(?<!\S)(?:\S ){1,40}\S(?!\S)")
_LETTERSPACED = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?!\S)")


def join_lines(source: str, lines: Sequence[Line], words: DocumentWords) -> Traced:
    """Lines as one running text: gaps become blanks, broken words become whole.

    What lies between two lines of the source (line end, blank lines, a running head, a line of the other column) goes
    into one repair; so does the whole text where a column's top stands higher in the source than its beginning.
    """
    pieces: list[Piece] = []
    for at, line in enumerate(lines):
        end = line.end
        following = lines[at + 1] if at + 1 < len(lines) else None
        if following is None:
            pieces.append(Piece(line.text, line.start, end))
            continue
        glue, kind, cut = _glue(source, line, following, words)
        pieces.append(Piece(line.text[: len(line.text) - cut], line.start, end - cut))
        pieces.append(Piece(glue, end - cut, following.start, kind))
    if any(later.start < line.end for line, later in pairwise(lines)):
        first, last = min(line.start for line in lines), max(line.end for line in lines)
        return Traced([Piece("".join(piece.text for piece in pieces), first, last, "column")])
    return Traced(pieces)


def _glue(source: str, line: Line, following: Line, words: DocumentWords) -> tuple[str, str, int]:
    """What stands between two lines of a paragraph, the repair's kind, and how many characters are cut off before."""
    between = source[line.end : following.start]
    kind = _kind_of_gap(between)
    if is_letter_alone(line.text) and starts_lower(following.text):
        return "", "drop-cap", 0
    if not ends_with_hyphen(line.text):
        return " ", kind, 0
    if keeps_hyphen(line.text, following.text, words):
        return "", kind, 0
    return "", kind if kind in ("page-break", "column") else "hyphen", 1


def _kind_of_gap(between: str) -> str:
    r"""What the characters between two lines of a paragraph are.

    >>> [_kind_of_gap(text) for text in ("\n", "\n\n", "\n\n- 1 -\n\f", "   other column\n", "\nother column  ")]
    ['line-break', 'blank-line', 'page-break', 'column', 'column']
    """
    parts = LINE_END.split(between)
    if parts[0].strip() or parts[-1].strip():
        return "column"
    if between.strip() or "\f" in between:
        return "page-break"
    return "blank-line" if len(LINE_END.findall(between)) > 1 else "line-break"


def restore_drop_capital(text: Traced, lines: Sequence[Line], words: DocumentWords, opens_article: bool) -> Traced:
    """The paragraph with its first letter back in its place."""
    found = find_drop_capital([line.text for line in lines], words, opens_article)
    if found is None:
        return text
    return text.edit(_drop_capital_edits(found, text, lines))


def _drop_capital_edits(found: DropCapital, text: Traced, lines: Sequence[Line]) -> list[Edit]:
    if found.how == "spaced":
        return [Edit(found.at, found.at + 1, "", "drop-cap")]
    put = Edit(0, 0, found.letter, "drop-cap")
    if found.how == "lost":
        return [put]
    place = _place_of(text, lines[found.line].start)
    if place is None:
        return []
    return [put, Edit(place, place + found.length, "", "drop-cap")]


def _place_of(text: Traced, source_at: int) -> int | None:
    """Where a place of the source stands in the clean text, None where all of it is one repair."""
    at = 0
    for piece in text.pieces:
        if not piece.kind and piece.start <= source_at < piece.end:
            return at + source_at - piece.start
        at += len(piece.text)
    return None


def tidy_characters(text: Traced) -> Traced:
    """Runs of blanks to one, ligatures to letters, invisible characters off, letters with loose accents whole.

    >>> tidy_characters(Traced.of("the\\xa0  \\ufb01nal  vote", 0, 17)).text
    'the final vote'
    """
    raw = text.text
    if (
        raw.isascii()
        and "  " not in raw
        and "\t" not in raw
        and not (_LETTERSPACED.search(raw) or is_letterspaced(raw))
    ):
        return text
    edits = [
        *_replace(raw, _BLANK_RUN, lambda _: " ", "space"),
        *_replace(raw, _INVISIBLE, lambda _: "", "space"),
        *_replace(raw, _SOFT_HYPHEN, lambda _: "", "hyphen"),
        *_replace(raw, _LIGATURE, lambda found: unicodedata.normalize("NFKC", found), "letter"),
        *_replace(
            raw, _SPACED_WORD if is_letterspaced(raw) else _LETTERSPACED, lambda found: found.replace(" ", ""), "space"
        ),
        *_compose(raw),
    ]
    return text.edit(sorted(edits, key=lambda edit: (edit.start, edit.end)))


def _replace(raw: str, pattern: re.Pattern[str], change: Callable[[str], str], kind: str) -> Iterable[Edit]:
    return (Edit(m.start(), m.end(), change(m[0]), kind) for m in pattern.finditer(raw))


_LOOSE_ACCENT = re.compile("[^\\W\\d_][\u0300-\u036f]+")


def _compose(raw: str) -> Iterable[Edit]:
    for match in _LOOSE_ACCENT.finditer(raw):
        whole = unicodedata.normalize("NFC", match[0])
        if whole != match[0]:
            yield Edit(match.start(), match.end(), whole, "letter")


def clean_block(source: str, block: Block, words: DocumentWords, opens_article: bool, english: bool) -> Traced:
    """A block as clean text: lines joined, first letter restored, characters tidied, blanks, digits and letters mended."""
    joined = join_lines(source, block.lines, words)
    if block.bullet:
        whole = joined.edit([Edit(0, 1, _BULLET, "letter")])
    else:
        whole = restore_drop_capital(joined, block.lines, words, opens_article)
    tidy = tidy_characters(whole)
    if english:
        tidy = tidy.edit(mend_blanks(tidy.text, words))
    tidy = tidy.edit(mend_digits(tidy.text))
    return tidy.edit(mend_letters(tidy.text, words)) if english else tidy
