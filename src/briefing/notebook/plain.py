"""Each note also as a plain text file: readable when everything else is gone."""

import re
import unicodedata
from pathlib import Path

from briefing.notebook.records import Mark

_SIGNS = re.compile(r"[^\w]+")


def plain_text(mark: Mark) -> str:
    """A note with where it stands and the words it is on."""
    lines = [
        mark.citation,
        f"Article: {mark.anchors[0].article}",
        *([f"Tags: {', '.join(mark.tags)}"] if mark.tags else []),
        f"Written {mark.created_at}, changed {mark.changed_at}",
        "",
        mark.note.rstrip(),
        "",
        *([] if mark.is_article else [f"“{mark.quote}”", ""]),
    ]
    return "\n".join(lines)


def file_name(mark: Mark) -> str:
    """The name of a note's file: the article's first words, so that a person finds it, and the note's own id."""
    words = _SIGNS.sub(" ", unicodedata.normalize("NFC", mark.anchors[0].article)).split()
    return f"{' '.join(words)[:48].strip()} {mark.id[:12]}.txt".strip()


class PlainNotes:
    """The folder with the notes' files; those of removed notes lie in `removed/` in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, mark: Mark) -> None:
        """Write a note's file, or move it to the removed ones where the note is empty now.

        Raises:
            OSError: it cannot be written.
        """
        if not mark.note.strip():
            self.remove(mark)
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        target = self._folder / file_name(mark)
        draft = target.with_suffix(".part")
        draft.write_text(plain_text(mark), encoding="utf-8", newline="\n")
        draft.replace(target)

    def remove(self, mark: Mark) -> None:
        """Move a note's file, where there is one, to the removed ones.

        Raises:
            OSError: it cannot be moved.
        """
        file = self._folder / file_name(mark)
        if file.exists():
            removed = self._folder / "removed"
            removed.mkdir(exist_ok=True)
            file.replace(removed / file.name)
