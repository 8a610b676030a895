"""A paragraph's text as it is shown, repaired or as printed, and the way between the two."""

from collections.abc import Iterable

from briefing.bundle.records import Repair
from briefing.record import record


@record
class ShownText:
    """A paragraph's text as it is shown, and how offsets of the clean text map to it.

    `pieces` are (clean start, clean end, shown start, shown end), in order; a piece whose lengths differ is a repair.
    """

    text: str
    pieces: tuple[tuple[int, int, int, int], ...]

    def shown(self, offset: int, *, is_end: bool = False) -> int:
        """Where the clean text's `offset` stands; inside a repair its start, or its end for an end."""
        found = 0
        for clean_start, clean_end, shown_start, shown_end in self.pieces:
            if offset < clean_start or (is_end and offset == clean_start):
                break
            same = clean_end - clean_start == shown_end - shown_start
            inside = shown_start + offset - clean_start if same else (shown_end if is_end else shown_start)
            found = inside if offset < clean_end else shown_end
        return found

    def clean(self, offset: int, *, is_end: bool = False) -> int:
        """The clean offset of what is shown at `offset`; for an end the offset after what is shown before it.

        >>> printed = as_printed("the inadequacy", [Repair(1, 1, "hyphen", 8, 8, "-\\n")])
        >>> printed.clean(printed.text.index("equacy")), printed.clean(10, is_end=True)
        (8, 8)
        """
        for clean_start, clean_end, shown_start, shown_end in self.pieces:
            if is_end and offset <= shown_end:
                same = clean_end - clean_start == shown_end - shown_start
                return clean_start + max(offset - shown_start, 0) if same else clean_end
            if not is_end and offset < shown_end:
                return clean_start + min(max(offset - shown_start, 0), max(clean_end - clean_start - 1, 0))
        return self.pieces[-1][1] if self.pieces else 0


def as_printed(text: str, repairs: Iterable[Repair]) -> ShownText:
    """The paragraph as it was printed: each repair's `printed` put back over `[start, end)`.

    >>> as_printed("the inadequacy", [Repair(1, 1, "hyphen", 8, 8, "-\\n")]).text
    'the inad-\\nequacy'
    """
    pieces: list[tuple[int, int, int, int]] = []
    parts: list[str] = []
    done = length = 0
    for repair in [*sorted(repairs, key=lambda r: (r.start, r.end, r.id)), None]:
        upto = len(text) if repair is None else repair.start
        for end, part in ((upto, text[done:upto]), (repair.end if repair else upto, repair.printed if repair else "")):
            if end > done or part:
                pieces.append((done, end, length, length + len(part)))
                parts.append(part)
                length += len(part)
            done = end
    return ShownText("".join(parts), tuple(pieces))


def as_repaired(text: str) -> ShownText:
    """The clean text itself."""
    return ShownText(text, ((0, len(text), 0, len(text)),))
