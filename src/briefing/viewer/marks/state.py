"""The user's marks on the open bundle: where each stands now, how they are changed, undone, filtered and listed."""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from briefing.bundle.anchors import Finder, Found
from briefing.bundle.by_id import sources_of
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Passage, Source
from briefing.bundle.spelling import folded
from briefing.notebook.following import Places
from briefing.notebook.records import Mark, MarkKind
from briefing.notebook.store import Notebook
from briefing.viewer.marks.colours import COLOURS, label_of
from briefing.wording import counted, marked, tr

Where = Literal["here", "changed", "orphaned", "elsewhere", "looking"]
"""Exactly or surely found; found, but the words are read otherwise now; its source is here but not the place; its
source is in another bundle; not yet looked for."""

KIND_WORDS: dict[MarkKind, str] = {
    "highlight": marked("Highlight"),
    "note": marked("Note"),
    "bookmark": marked("Bookmark"),
    "reviewed": marked("Reviewed"),
}
WHERE_WORDS: dict[Where, str] = {
    "here": marked("in this bundle"),
    "changed": marked("read otherwise now"),
    "orphaned": marked("orphaned"),
    "elsewhere": marked("in another bundle"),
    "looking": marked("being looked for"),
}
_ON_ARTICLE: dict[MarkKind, str] = {
    "highlight": marked("Highlight on the article"),
    "note": marked("Note on the article"),
    "bookmark": marked("Bookmark on the article"),
    "reviewed": marked("Article reviewed"),
}
_ADDED: dict[MarkKind, str] = {
    "highlight": marked("Add highlight"),
    "note": marked("Add note"),
    "bookmark": marked("Add bookmark"),
    "reviewed": marked("Add reviewed"),
}
_REMOVED: dict[MarkKind, str] = {
    "highlight": marked("Remove highlight"),
    "note": marked("Remove note"),
    "bookmark": marked("Remove bookmark"),
    "reviewed": marked("Remove reviewed"),
}
_CHANGED: dict[MarkKind, str] = {
    "highlight": marked("Change highlight"),
    "note": marked("Change note"),
    "bookmark": marked("Change bookmark"),
    "reviewed": marked("Change reviewed"),
}


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    """One mark with where it stands."""

    mark: Mark
    where: Where
    found: tuple[Found, ...]
    article: Article | None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its passages in the open bundle."""
        return tuple(passage for found in self.found for passage in found.passages)


@dataclasses.dataclass(frozen=True, slots=True)
class Filter:
    """Which marks are wanted; what is empty does not count. `words` are looked for in quote, note, tags and citation."""

    words: str = ""
    kind: str = ""
    colour: str = ""
    tag: str = ""
    article: str = ""
    where: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class _Step:
    """One change of one mark: what it was and what it became; None where it was not there."""

    before: Mark | None
    after: Mark | None

    @property
    def mark(self) -> Mark:
        """The mark as it became, or where it went as it was."""
        mark = self.after or self.before
        assert mark is not None
        return mark

    @property
    def words(self) -> str:
        """What was done."""
        done = _ADDED if self.before is None else _REMOVED if self.after is None else _CHANGED
        return tr(done[self.mark.kind])


class MarksState:
    """The marks of a notebook on a bundle. Every change is saved when its method returns."""

    def __init__(self, notebook: Notebook, bundle: Bundle) -> None:
        self.notebook = notebook
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._texts: dict[str, tuple[Mark, str]] = {}
        self.last_colour = COLOURS[0].key
        self.marks: dict[str, Mark] = {mark.id: mark for mark in notebook.marks()}
        self.colour_words: dict[str, str] = notebook.kept("colour")
        self.show_bundle(bundle)

    # Where the marks stand

    def show_bundle(self, bundle: Bundle) -> None:
        """Take another bundle; its places come by `take_places`."""
        self.bundle = bundle
        self._finder = Finder(bundle)
        self.sources: Mapping[int, Source] = sources_of(bundle)
        self._articles: dict[int, Article | None] = {}
        self._places: dict[str, tuple[Found, ...]] = {}

    def take_places(self, places: Places) -> None:
        """Take what `find_places` found; marks made since are known already."""
        self._places = {**places, **self._places}

    def found(self, mark: Mark) -> tuple[Found, ...]:
        """Where a mark's anchors stand; empty while they are looked for."""
        return self._places.get(mark.id, ())

    def row(self, mark: Mark) -> Row:
        """A mark with where it stands."""
        found = self.found(mark)
        article_id = next((f.article_id for f in found if f.article_id is not None), None)
        return Row(mark, _where(found), found, self._article(article_id) if article_id is not None else None)

    def _article(self, article_id: int) -> Article | None:
        if article_id not in self._articles:
            self._articles[article_id] = self.bundle.article(article_id)
        return self._articles[article_id]

    def on_article(self, article_id: int) -> list[Row]:
        """The marks of one article, in reading order."""
        rows = [self.row(mark) for mark in self.marks.values()]
        return sorted((row for row in rows if row.article and row.article.id == article_id), key=self._reading_order)

    def marked_articles(self) -> dict[int, str]:
        """What is said of the articles that are marked, by their ids: `reviewed, 2 marks`."""
        reviewed: set[int] = set()
        counts: Counter[int] = Counter()
        for mark in self.marks.values():
            found = self.found(mark)
            article_id = next((f.article_id for f in found if f.article_id is not None), None)
            if article_id is None:
                continue
            if mark.kind == "reviewed" and mark.is_article:
                reviewed.add(article_id)
            else:
                counts[article_id] += 1
        return {
            article_id: ", ".join(
                part
                for part in (
                    tr("reviewed") if article_id in reviewed else "",
                    marks_label(counts[article_id]) if counts[article_id] else "",
                )
                if part
            )
            for article_id in reviewed | set(counts)
        }

    # Changing

    def add(self, kind: MarkKind, passages: Sequence[Passage], *, article_id: int | None = None, **values: Any) -> Mark:
        """Mark passages, or where there are none a whole article.

        Raises:
            BriefingError: it could not be saved.
        """
        if passages:
            anchors = [self._finder.anchor_of(passage) for passage in passages]
            found = tuple(Found("exact", passage.article_id, (passage,)) for passage in passages)
        else:
            assert article_id is not None
            anchors, found = [self._finder.article_anchor(article_id)], (Found("exact", article_id),)
        mark = self.notebook.add_mark(kind, anchors, **values)
        self._places[mark.id] = found
        self._did(_Step(None, mark))
        return mark

    def change(self, mark_id: str, **values: Any) -> Mark:
        """Change a mark; steps on the same note that follow each other are undone together.

        Raises:
            BriefingError: it could not be saved; the mark is as it was.
        """
        before = self.marks[mark_id]
        if all(getattr(before, name) == value for name, value in values.items()):
            return before
        mark = self.notebook.change_mark(mark_id, **values)
        last = self._undo[-1] if self._undo else None
        if set(values) == {"note"} and last and last.before and last.after == before and _only_note(last):
            self._undo[-1] = _Step(last.before, mark)
            self._redo.clear()
            self.marks[mark.id] = mark
        else:
            self._did(_Step(before, mark))
        return mark

    def remove(self, mark_id: str) -> Mark:
        """Take a mark away; undo brings it back.

        Raises:
            BriefingError: it could not be saved.
        """
        mark = self.notebook.remove_mark(mark_id)
        self._did(_Step(mark, None))
        return mark

    def look_alike(self, mark_id: str) -> Passage | None:
        """The sentence that looks most like what a lost mark was on, for the user to judge."""
        from briefing.notebook.look_alikes import look_alike

        return look_alike(self._finder, self.marks[mark_id].anchors[0])

    def drop_if_empty(self, mark_id: str) -> bool:
        """Take a note away that was begun but never written, as if it had not been; gives whether it was one."""
        mark = self.marks.get(mark_id)
        if mark is None or mark.kind != "note" or mark.note or mark.tags:
            return False
        self.notebook.remove_mark(mark_id)
        self._undo = [step for step in self._undo if step.mark.id != mark_id]
        self._take(None, mark)
        return True

    def attach(self, mark_id: str, passages: Sequence[Passage]) -> Mark:
        """Set a mark, such as an orphan, on other passages.

        Raises:
            BriefingError: it could not be saved.
        """
        anchors = tuple(self._finder.anchor_of(passage) for passage in passages)
        mark = self.change(mark_id, anchors=anchors)
        self._places[mark_id] = tuple(Found("exact", passage.article_id, (passage,)) for passage in passages)
        return mark

    def _did(self, step: _Step) -> None:
        self._undo.append(step)
        self._redo.clear()
        self._take(step.after, step.before)

    def _take(self, after: Mark | None, before: Mark | None) -> None:
        if after is not None:
            self.marks[after.id] = after
        elif before is not None:
            self.marks.pop(before.id, None)

    @property
    def undo_words(self) -> str:
        """What would be undone; empty where nothing can be."""
        return self._undo[-1].words if self._undo else ""

    @property
    def redo_words(self) -> str:
        """What would be done again; empty where nothing can be."""
        return self._redo[-1].words if self._redo else ""

    def undo(self) -> str:
        """Take the last change back; gives what it was, empty where there is none.

        Raises:
            BriefingError: it could not be saved; the change stands.
        """
        return self._step(self._undo, self._redo, back=True)

    def redo(self) -> str:
        """Make the change again that was undone last.

        Raises:
            BriefingError: it could not be saved.
        """
        return self._step(self._redo, self._undo, back=False)

    def _step(self, source: list[_Step], target: list[_Step], *, back: bool) -> str:
        if not source:
            return ""
        step = source[-1]
        wanted, other = (step.before, step.after) if back else (step.after, step.before)
        if wanted is not None:
            self.notebook.put_mark(wanted)
            if wanted.id not in self._places or (other is not None and wanted.anchors != other.anchors):
                self._places[wanted.id] = tuple(self._finder.find(anchor) for anchor in wanted.anchors)
        elif other is not None:
            self.notebook.remove_mark(other.id)
        target.append(source.pop())
        self._take(wanted, other)
        return step.words

    # Words

    def label(self, colour: str) -> str:
        """A colour with its word."""
        return label_of(colour, self.colour_words)

    def rename_colour(self, key: str, word: str) -> None:
        """Give a colour the user's own word; an empty one gives the first word back.

        Raises:
            BriefingError: it could not be saved.
        """
        if word.strip():
            self.notebook.keep("colour", key, word.strip())
        else:
            self.notebook.forget("colour", key)
        self.colour_words = self.notebook.kept("colour")

    def tags(self) -> list[str]:
        """All tags, most used first."""
        return [tag for tag, _ in Counter(tag for mark in self.marks.values() for tag in mark.tags).most_common()]

    def articles_marked(self) -> list[str]:
        """The titles of the articles that have marks, in order."""
        return sorted({mark.anchors[0].article for mark in self.marks.values()}, key=str.casefold)

    # Listing

    def rows(self, wanted: Filter, *, newest_first: bool = False) -> list[Row]:
        """The marks that are wanted: in reading order, those of other bundles last, or the newest first."""
        rows = [row for row in map(self.row, self.marks.values()) if self._is_wanted(row, wanted)]
        if newest_first:
            return sorted(rows, key=lambda row: row.mark.created_at)[::-1]
        return sorted(rows, key=self._reading_order)

    def _is_wanted(self, row: Row, wanted: Filter) -> bool:
        mark = row.mark
        tests = (
            (wanted.kind, mark.kind),
            (wanted.colour, mark.colour),
            (wanted.where, row.where),
            (wanted.article, mark.anchors[0].article),
        )
        if any(value and value != actual for value, actual in tests) or (wanted.tag and wanted.tag not in mark.tags):
            return False
        return all(folded(word) in self._text(mark) for word in wanted.words.split())

    def _text(self, mark: Mark) -> str:
        """All words of a mark, as words are compared; made once for each state of the mark."""
        known = self._texts.get(mark.id)
        if known is None or known[0] is not mark:
            words = [mark.quote, mark.note, *mark.tags, mark.citation, mark.anchors[0].article]
            known = self._texts[mark.id] = (mark, folded(" ".join(words)))
        return known[1]

    def _reading_order(self, row: Row) -> tuple[Any, ...]:
        passage = next(iter(row.passages), None)
        if row.article is None:
            anchor = row.mark.anchors[0]
            return 1, anchor.source, anchor.article, anchor.paragraph, anchor.start
        place = (passage.position, passage.start) if passage else (0, 0)
        return 0, row.article.source_id, row.article.position, *place, row.mark.created_at

    def counts(self) -> dict[Where, int]:
        """How many marks stand where."""
        return dict(Counter(self.row(mark).where for mark in self.marks.values()))


def marks_label(count: int) -> str:
    """So many marks, in words.

    >>> marks_label(1), marks_label(3)
    ('1 mark', '3 marks')
    """
    return counted("{n} mark", "{n} marks", count)


def kind_word(kind: MarkKind) -> str:
    """What kind of mark it is, wherever it stands."""
    return tr(KIND_WORDS[kind])


def where_word(where: Where) -> str:
    """What is said of where a mark stands."""
    return tr(WHERE_WORDS[where])


def kind_label(mark: Mark) -> str:
    """What kind of mark it is."""
    return tr(_ON_ARTICLE[mark.kind]) if mark.is_article else kind_word(mark.kind)


def _where(found: Iterable[Found]) -> Where:
    """What is said of a mark, by the worst of its anchors."""
    all_found = list(found)
    if not all_found:
        return "looking"
    if any(f.elsewhere for f in all_found):
        return "elsewhere"
    if any(f.how == "lost" for f in all_found):
        return "orphaned"
    return "changed" if any(f.changed for f in all_found) else "here"


def _only_note(step: _Step) -> bool:
    assert step.before is not None
    assert step.after is not None
    return dataclasses.replace(step.after, note=step.before.note, changed_at=step.before.changed_at) == step.before
