"""Which rows the library shows and in which order: of very many only what is looked at is sorted and filtered through.

Titles are folded once, when a library is read; a key of the filter then costs one look at each bulletin.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import compress, islice, repeat
from operator import contains

from briefing.viewer.library.reading_record import ReadingRecord
from briefing.viewer.library.rows import Node, Order
from briefing.wording import number


class Bulletins:
    """Bulletins in the order in which they are listed, by their number; each is made when it is first looked at."""

    def __init__(self, places: Sequence[int], make: Callable[[int], Node], rest: Iterable[int] = ()) -> None:
        """Those at `places` of a library, then those in `rest`, which are looked for as far as they are asked for."""
        self._places = places
        self._rest: Iterator[int] = iter(rest)
        self._make = make
        self._made: dict[int, Node] = {}

    def reach(self, count: int) -> int:
        """Look for so many; gives how many of them there are."""
        if missing := list(islice(self._rest, max(count - len(self._places), 0))):
            self._places = [*self._places, *missing]
        return min(count, len(self._places))

    def number(self, place: int) -> int | None:
        """The number of the bulletin at a place of the library; None where it is not among those known so far."""
        try:
            return self._places.index(place)
        except ValueError:
            return None

    def forget(self) -> None:
        """Make them anew when they are looked at again."""
        self._made.clear()

    def __getitem__(self, number: int) -> Node:
        if number not in self._made:
            self._made[number] = self._make(self._places[number])
        return self._made[number]


class Listing:
    """The rows of a library: its bulletins with their articles, then groups."""

    def __init__(self, nodes: Iterable[Node] = (), record: ReadingRecord | None = None) -> None:
        """Take all rows; how far articles were read is what `record` says whenever they are looked at."""
        nodes = list(nodes)
        self.bulletins = [node for node in nodes if node.kind == "source"]
        self.groups = [node for node in nodes if node.kind != "source"]
        self.marked: Mapping[int, str] = {}
        """What the user marked, in words, by the articles' ids."""
        self._record = record
        self._texts = [_titles(node).casefold() for node in self.bulletins]
        self._group_texts = [[child.title.casefold() for child in group.children] for group in self.groups]
        self._place_of = {child.id: place for place, node in enumerate(self.bulletins) for child in node.children}
        self._orders: dict[Order, Sequence[int]] = {"library": range(len(self.bulletins))}

    def place(self, article_id: int | None) -> int | None:
        """The place of the bulletin that holds an article."""
        return None if article_id is None else self._place_of.get(article_id)

    def shown(self, words: str, order: Order, *, unread_only: bool = False) -> tuple[Bulletins, list[Node]]:
        """The bulletins and groups whose rows hold `words` in their title, or only articles not yet read to their end.

        Bulletins and their articles come in an order, what has no date last; groups stay where they are. Tables of
        results, which nobody reads to their end, are not among those to read.
        """
        wanted = words.casefold().strip()

        def make(place: int) -> Node:
            return self._made(place, wanted, order, unread_only=unread_only)

        places = self._in_order(order)
        if wanted:
            in_order = self._texts if order == "library" else map(self._texts.__getitem__, places)
            places = list(compress(places, map(contains, in_order, repeat(wanted))))
        groups = [] if unread_only else self._groups(wanted)
        if not unread_only:
            return Bulletins(places, make), groups
        to_read = (place for place in places if self._children(place, wanted, unread_only=True))
        return Bulletins([], make, to_read), groups

    def refresh(self, node: Node) -> list[Node]:
        """Take over what is known now of a bulletin's articles; gives those of which it is something else than before."""
        changed = []
        for child in node.children:
            state = self._record.state(child.key) if child.key and self._record is not None else child.state
            marked = self.marked.get(child.id, "")
            if (state, marked) != (child.state, child.marked):
                child.state, child.marked = state, marked
                changed.append(child)
        return changed

    def _in_order(self, order: Order) -> Sequence[int]:
        if order not in self._orders:
            keys = [_sort_key(node, order) for node in self.bulletins]
            self._orders[order] = sorted(range(len(keys)), key=keys.__getitem__)
        return self._orders[order]

    def _made(self, place: int, wanted: str, order: Order, *, unread_only: bool) -> Node:
        node = self.bulletins[place]
        children = self._children(place, wanted, unread_only=unread_only)
        if order != "library":
            children = sorted(children, key=lambda child: _sort_key(child, order))
        return replace(node, children=children) if wanted or unread_only or order != "library" else node

    def _children(self, place: int, wanted: str, *, unread_only: bool) -> list[Node]:
        """The articles that pass; where the bulletin's own title holds the words and none of theirs does, all of them."""
        node = self.bulletins[place]
        self.refresh(node)
        children = node.children
        if unread_only:
            children = [child for child in children if child.key and child.state != "finished"]
        if not wanted:
            return children
        found = [child for child in children if wanted in child.title.casefold()]
        return found or (children if wanted in node.title.casefold() else [])

    def _groups(self, wanted: str) -> list[Node]:
        if not wanted:
            return self.groups
        kept = []
        for group, texts in zip(self.groups, self._group_texts, strict=True):
            found = [child for child, text in zip(group.children, texts, strict=True) if wanted in text]
            if found:
                kept.append(replace(group, count=number(len(found)), children=found))
        return kept


def _titles(node: Node) -> str:
    """The titles of a bulletin and its articles; of one without articles, which no filter lets pass, none."""
    return "\n".join([node.title, *(child.title for child in node.children)]) if node.children else ""


def _sort_key(node: Node, order: Order) -> tuple[bool, str]:
    return (False, node.title.casefold()) if order == "title" else (not node.date, node.date)
