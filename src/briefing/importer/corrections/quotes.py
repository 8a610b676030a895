"""Where a quote stands in a bulletin, in any of the wordings that an editor may have copied it from."""

import re
from collections.abc import Iterator, Sequence

from briefing.importer.corrections.records import Correction
from briefing.importer.model import Bulletin, CleanParagraph, Span
from briefing.importer.traced import Piece, Traced

_SHOWN = 60


def retraced(source: str, paragraph: CleanParagraph) -> Traced:
    """A clean paragraph as the traced text that it was made from."""
    pieces: list[Piece] = []
    at, clean_at = paragraph.source_start, 0
    for repair in paragraph.repairs:
        start = at + repair.start - clean_at
        if start > at:
            pieces.append(Piece(source[at:start], at, start))
        end = start + len(repair.printed)
        pieces.append(Piece(paragraph.text[repair.start : repair.end], start, end, repair.kind))
        at, clean_at = end, repair.end
    if at < paragraph.source_end or not pieces:
        pieces.append(Piece(source[at : paragraph.source_end], at, paragraph.source_end))
    return Traced(pieces)


def in_source(text: Traced, start: int, end: int) -> tuple[int, int]:
    """The stretch of the source from which the clean stretch `[start, end)` was made; repairs count as a whole.

    >>> in_source(Traced([Piece("in", 4, 6), Piece("", 6, 8, "hyphen"), Piece("ad", 8, 10)]), 1, 3)
    (5, 9)
    """
    at, first, last = 0, text.source_end, text.source_start
    for piece in text.pieces:
        if at < end and at + len(piece.text) > start:
            first = min(first, piece.start if piece.kind else piece.start + max(0, start - at))
            last = max(last, piece.end if piece.kind else piece.start + min(len(piece.text), end - at))
        at += len(piece.text)
    return first, last


def in_clean(text: Traced, start: int, end: int) -> tuple[int, int]:
    """The clean stretch made from `[start, end)` of the source; repairs count as a whole.

    >>> in_clean(Traced([Piece("in", 4, 6), Piece("", 6, 8, "hyphen"), Piece("ad", 8, 10)]), 5, 9)
    (1, 3)
    """
    at, first, last = 0, len(text.text), 0
    for piece in text.pieces:
        inserted = piece.start == piece.end and (start <= piece.start < end or start == end == piece.start)
        if piece.text and (inserted or (piece.start < end and piece.end > start)):
            first = min(first, at if piece.kind else at + max(0, start - piece.start))
            last = max(last, at + (len(piece.text) if piece.kind else min(len(piece.text), end - piece.start)))
        at += len(piece.text)
    return first, last


def occurrences(quote: str, text: str, *, printed: bool = False) -> list[tuple[int, int]]:
    """Where a quote stands in a text: whole words, unless it stands nowhere as such; white space is all alike.

    In a `printed` text, words may be broken at a line's end.

    >>> occurrences("Ak Jol", "Ak Jol, Ak\\nJolov"), occurrences("inadequate", "inade-\\nquate", printed=True)
    ([(0, 6)], [(0, 12)])
    """
    if not printed and not all(word in text for word in quote.split()):
        return []
    gap = r"(?:[-‐\xad¬]?[ \t]*[\r\n]\s*)?" if printed else ""
    words = [gap.join(map(re.escape, word)) for word in quote.split()]
    pattern = r"\s+".join(words)
    whole = [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)] if words else []
    if whole or not words:
        return whole
    edges = (r"(?<!\w)" if not quote[0].isalnum() else "", r"(?!\w)" if not quote[-1].isalnum() else "")
    return [match.span() for match in re.finditer(edges[0] + pattern + edges[1], text)]


class Quotes:
    """Finds quotes in a bulletin: as it reads now, as it read before corrections, or as printed, in this order."""

    def __init__(self, bulletin: Bulletin, before: Bulletin | None = None) -> None:
        """Take the bulletin, and how it read before the repairs of the editor's."""
        self.bulletin = bulletin
        self._before = before

    def find(self, correction: Correction) -> Span:
        """The one place where a correction's quote stands.

        Raises:
            BriefingError: the quote is not found, or found more than once.
        """
        within = list(self._within(correction))
        for wording in (self._now, self._as_read, self._as_printed):
            spans = [span for place in within for span in wording(correction.quote, *place)]
            if len(spans) == 1:
                return spans[0]
            if spans:
                raise correction.entry.wrong(self._found_often(correction.quote, spans))
        raise correction.entry.wrong(self._not_found(correction))

    def text(self, span: Span) -> str:
        """The words of a place."""
        return self.paragraph(span).text[span.start : span.end]

    def within(self, words: str, span: Span) -> Span | None:
        """Where words first stand in a place, None where they do not."""
        found = occurrences(words, self.text(span))
        if not found:
            return None
        start, end = found[0]
        return Span(span.article, span.paragraph, span.start + start, span.start + end)

    def paragraph(self, span: Span) -> CleanParagraph:
        """The paragraph of a place."""
        return self.bulletin.articles[span.article].paragraphs[span.paragraph]

    def _within(self, correction: Correction) -> Iterator[tuple[int, int]]:
        """The paragraphs in which a quote may stand."""
        articles = self.bulletin.articles
        for number, article in enumerate(articles):
            if correction.article in (None, number + 1, article.title):
                for at in range(len(article.paragraphs)):
                    if correction.paragraph in (None, at + 1):
                        yield number, at

    def _now(self, quote: str, article: int, number: int) -> list[Span]:
        text = self.bulletin.articles[article].paragraphs[number].text
        return [Span(article, number, *found) for found in occurrences(quote, text)]

    def _as_read(self, quote: str, article: int, number: int) -> list[Span]:
        if self._before is None:
            return []
        before = self._before.articles[article].paragraphs[number]
        found = occurrences(quote, before.text)
        traced = retraced(self.bulletin.source.text, before) if found else None
        return self._here(article, number, [in_source(traced, *stretch) for stretch in found] if traced else [])

    def _as_printed(self, quote: str, article: int, number: int) -> list[Span]:
        paragraph = self.bulletin.articles[article].paragraphs[number]
        start = paragraph.source_start
        found = occurrences(quote, self.bulletin.source.text[start : paragraph.source_end], printed=True)
        return self._here(article, number, [(start + first, start + last) for first, last in found])

    def _here(self, article: int, number: int, stretches: Sequence[tuple[int, int]]) -> list[Span]:
        """Stretches of the source as spans of the text as it reads now."""
        if not stretches:
            return []
        traced = retraced(self.bulletin.source.text, self.bulletin.articles[article].paragraphs[number])
        spans = [Span(article, number, *in_clean(traced, *stretch)) for stretch in stretches]
        return [span for span in spans if span.start < span.end]

    def moved(self, span: Span) -> Span:
        """A place of the text before corrections as it stands now."""
        if self._before is None:
            return span
        before = retraced(self.bulletin.source.text, self._before.articles[span.article].paragraphs[span.paragraph])
        (now,) = self._here(span.article, span.paragraph, [in_source(before, span.start, span.end)]) or (span,)
        return now

    def _not_found(self, correction: Correction) -> str:
        name, quote = self.bulletin.source.name, shortened(correction.quote)
        articles = self.bulletin.articles
        if isinstance(correction.article, int) and correction.article > len(articles):
            return f"there is no article {correction.article} in {name}, which has {len(articles)}. Correct “article”."
        if isinstance(correction.article, str) and correction.article not in [each.title for each in articles]:
            return f"no article of {name} has the title “{correction.article}”. Correct “article”, or give its number."
        if correction.article is not None or correction.paragraph is not None:
            return (
                f"“{quote}” does not stand in that article or paragraph of {name}{self._elsewhere(correction.quote)}."
            )
        heads = [text for each in articles for text in (each.title, each.standfirst) if text]
        if any(occurrences(correction.quote, text) for text in heads):
            return f"“{quote}” stands in a title of {name} only. Quote words of a paragraph."
        for text in (paragraph.text for each in articles for paragraph in each.paragraphs):
            for start, end in occurrences(_folded(correction.quote), _folded(text))[:1]:
                return f"“{quote}” does not stand in {name}, which has “{text[start:end]}”. Copy it exactly."
        return f"“{quote}” does not stand in {name}. Copy words of one paragraph exactly as they stand there."

    def _elsewhere(self, quote: str) -> str:
        """Where a quote does stand, as the end of a message."""
        articles = enumerate(self.bulletin.articles)
        found = [span for at, each in articles for n in range(len(each.paragraphs)) for span in self._now(quote, at, n)]
        if not found:
            return ". Copy words of one paragraph exactly as they stand there"
        return f", but in article {found[0].article + 1}, ¶{found[0].paragraph + 1}. Correct “article” and “paragraph”"

    def _found_often(self, quote: str, spans: Sequence[Span]) -> str:
        places = [f"article {span.article + 1}, ¶{span.paragraph + 1}" for span in spans]
        shown = "; ".join(list(dict.fromkeys(places))[:4])
        more = "; …" if len(set(places)) > 4 else ""
        which = "make the quote longer"
        if len(set(places)) > 1:
            which += ", or add “article” and “paragraph”"
        return f"“{shortened(quote)}” stands {len(spans)} times in {self.bulletin.source.name} ({shown}{more}). To say which, {which}."


def _folded(text: str) -> str:
    """A text with all quotation marks and dashes alike and in small letters, of the same length.

    >>> _folded("«Nur Otan» – 80.99%")
    '"nur otan" - 80.99%'
    """
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text.translate(_ALIKE))


_ALIKE = str.maketrans({**dict.fromkeys("“”„«»‘’'`", '"'), **dict.fromkeys("–—−‐‑", "-")})


def shortened(quote: str) -> str:
    """A quote as an error message shows it."""
    line = " ".join(quote.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
