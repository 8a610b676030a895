"""Text that remembers where it stood in the source, so that every repair can be undone.

A `Traced` is a row of pieces. Each piece covers the stretch `[start, end)` of the source, each begins where
the one before it ends, and a piece without a `kind` holds exactly the source's characters there. So the
clean text and the list of its differences from the print are two views of one thing.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.importer.model import CleanRepair

_TELLING = {"correction": 3, "letter": 2, "drop-cap": 1}
"""Where repairs touch, what an editor corrected or a changed letter says more of them than a line's end."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`text` stands for `[start, end)` of the source; `kind` names the repair, empty where printed so."""

    text: str
    start: int
    end: int
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of `[start, end)` of the clean text; `kind` as in the bundle's format."""

    start: int
    end: int
    text: str
    kind: str


class Traced:
    """A stretch of the source as it reads after repairs."""

    __slots__ = ("pieces", "text")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        """Take pieces in the source's order, without gaps, at least one."""
        self.pieces: tuple[Piece, ...] = tuple(pieces)
        self.text = "".join(piece.text for piece in self.pieces)

    @classmethod
    def of(cls, source: str, start: int, end: int) -> "Traced":
        """The stretch `[start, end)` of the source as printed."""
        return cls([Piece(source[start:end], start, end)])

    @property
    def source_start(self) -> int:
        """Where it begins in the source."""
        return self.pieces[0].start

    @property
    def source_end(self) -> int:
        """Where it ends in the source."""
        return self.pieces[-1].end

    def edit(self, edits: Sequence[Edit]) -> "Traced":
        """The text after edits, which come in order and do not overlap; in time linear in the pieces.

        An edit that touches an earlier repair makes one repair of both.

        >>> line = Traced.of("the inade-\\nguacy", 0, 16)
        >>> whole = line.edit([Edit(9, 11, "", "hyphen")])
        >>> whole.text
        'the inadeguacy'
        >>> whole.edit([Edit(9, 10, "q", "letter")]).text
        'the inadequacy'
        """
        if not edits:
            return self
        queue = deque(self.pieces)
        done: list[Piece] = []
        at = 0
        for edit in edits:
            while queue and at + len(queue[0].text) <= edit.start:
                at += len(queue[0].text)
                done.append(queue.popleft())
            at = _apply(edit, queue, done, at)
        return Traced([*done, *queue])

    def repairs(self, source: str) -> tuple[CleanRepair, ...]:
        """The differences from the print, in order; repairs that touch are one."""
        found: list[CleanRepair] = []
        at = 0
        run: list[Piece] = []
        for piece in (*self.pieces, Piece("", self.source_end, self.source_end)):
            if piece.kind:
                run.append(piece)
                continue
            if run:
                length = sum(len(part.text) for part in run)
                kind = max(run, key=lambda part: (_TELLING.get(part.kind, 0), part.end - part.start)).kind
                found.append(CleanRepair(kind, at, at + length, source[run[0].start : run[-1].end]))
                at += length
                run = []
            at += len(piece.text)
        return tuple(found)


def _apply(edit: Edit, queue: deque[Piece], done: list[Piece], at: int) -> int:
    """Take what an edit covers off the queue and put its own piece on `done`; gives the new place in the text."""
    if at < edit.start:
        left, right = _split(queue.popleft(), edit.start - at)
        done.append(left)
        queue.appendleft(right)
        at = edit.start
    start = end = queue[0].start if queue else done[-1].end
    while at < edit.end:
        piece = queue.popleft()
        if at + len(piece.text) > edit.end:
            piece, rest = _split(piece, edit.end - at)
            queue.appendleft(rest)
        end = piece.end
        at += len(piece.text)
    if edit.text or end > start:
        done.append(Piece(edit.text, start, end, edit.kind))
    return at


def _split(piece: Piece, cut: int) -> tuple[Piece, Piece]:
    """A piece as two; of a repair, the first keeps what was printed."""
    middle = piece.end if piece.kind else piece.start + cut
    left = Piece(piece.text[:cut], piece.start, middle, piece.kind)
    return left, Piece(piece.text[cut:], middle, piece.end, piece.kind)


def put_back(text: str, repairs: Iterable[CleanRepair]) -> str:
    """The print again: each repair's `printed` over its stretch of the clean text.

    >>> put_back("January", [CleanRepair("drop-cap", 0, 1, "")])
    'anuary'
    """
    parts: list[str] = []
    at = 0
    for repair in repairs:
        parts += [text[at : repair.start], repair.printed]
        at = repair.end
    return "".join([*parts, text[at:]])
