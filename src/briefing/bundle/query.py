"""What a user typed to search for, read into a tree; any input is read, and none is an error.

Words beside each other must all be there. Beside them: `"a phrase"`, `AND`, `OR`, `NOT` or `-word` (capitals, as
in library catalogues), `begin*`, `NEAR(a b, 5)` or `a NEAR b`, brackets. NOT binds before AND, AND before OR. What is
half typed is read as far as it goes: an open quotation mark or bracket ends with the text, an operator that waits for its second half
is passed over, and the last word is a beginning until a space follows it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.bundle.spelling import WORD, folded

LONGEST = 400
MOST_WORDS = 24
MOST_NESTED = 12
NEAR_WORDS = 10
"""How many words may stand between those of a NEAR that gives no number."""
SHORTEST_BEGINNING = 2

_TOKEN = re.compile(r'-?"[^"]*"?\*?|-?\(|\)|[^\s()"]+')
_NEAR = re.compile(r"NEAR(?:/(\d{1,3}))?")
_NEAR_END = re.compile(r",\s*(\d{0,3})\s*\Z")
_HALF_OPERATOR = re.compile(r"A|AN|O|N|NO|NE|NEA")
_WIDE_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Kana, Han, Hangul: a single letter of these says as much as a word."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as typed, in small letters; `is_beginning` where it stands for all words that begin so."""

    text: str
    is_beginning: bool = False

    @property
    def folded(self) -> str:
        """The word as words are compared."""
        return folded(self.text)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one after the other; a single word is a phrase of one. Only the last may be a beginning."""

    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Phrases with at most `distance` words between the first and the last of them."""

    phrases: tuple[Phrase, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class All:
    """All of these, and none of `without`."""

    items: tuple["Node", ...]
    without: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of these."""

    items: tuple["Node", ...]


Node = Phrase | Near | All | Any


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, as read. `root` is None where there is nothing to search for.

    `only_without` is true where all that was typed says what is to be left out.
    """

    text: str
    root: Node | None
    only_without: bool = False

    @property
    def words(self) -> tuple[Word, ...]:
        """The words that are wanted, each once, in order."""
        found = (word for phrase in phrases_of(self.root) for word in phrase.words) if self.root else ()
        return tuple(dict.fromkeys(found))


def parse(text: str) -> Query:
    """Read what a user typed.

    >>> parse('"nur otan" OR ak*').root
    Any(items=(Phrase(words=(Word(text='nur', is_beginning=False), Word(text='otan', is_beginning=False))), \
Phrase(words=(Word(text='ak', is_beginning=True),))))
    >>> parse("strike AND").words
    (Word(text='strike', is_beginning=False),)
    """
    reader = _Reader(unicodedata.normalize("NFC", text.replace("\0", " "))[:LONGEST])
    root, without = reader.any_of()
    return Query(text, root, root is None and without)


def phrases_of(node: Node, *, unwanted: bool = False) -> Iterator[Phrase]:
    """The phrases of a tree that are wanted, in order; after them those to be left out where `unwanted`."""
    if isinstance(node, Phrase):
        yield node
    elif isinstance(node, Near):
        yield from node.phrases
    else:
        without = node.without if unwanted and isinstance(node, All) else ()
        for item in (*node.items, *without):
            yield from phrases_of(item, unwanted=unwanted)


class _Reader:
    """Reads tokens from left to right; `any_of` → `_all_of` → `_item`, each as far as it goes."""

    def __init__(self, text: str) -> None:
        self._tokens = _balanced(match.group() for match in _TOKEN.finditer(text))
        self._at = 0
        self._left = MOST_WORDS
        self._is_open = bool(text) and not text[-1].isspace()
        if len(self._tokens) > 1 and self._is_open and _HALF_OPERATOR.fullmatch(self._tokens[-1]):
            self._tokens.pop()
            self._is_open = False

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1]

    def any_of(self) -> tuple[Node | None, bool]:
        """Alternatives, up to a closing bracket or the end; and whether something was to be left out."""
        items, left_out = [], False
        while (token := self._peek()) and token != ")":
            if token in ("OR", "|"):
                self._take()
                continue
            item, without = self._all_of()
            left_out |= without
            if item is not None:
                items.append(item)
        return (items[0] if len(items) == 1 else Any(tuple(items))) if items else None, left_out

    def _all_of(self) -> tuple[Node | None, bool]:
        items: list[Node] = []
        without: list[Node] = []
        is_wanted, near = True, -1
        while (token := self._peek()) and token not in ("OR", "|", ")"):
            if token in ("AND", "&", "&&", "+"):
                self._take()
            elif token == "NOT":
                is_wanted = False
                self._take()
            elif near_now := self._near_operator(bool(items) and is_wanted):
                near = near_now
            else:
                if token.startswith("-") and len(token) > 1:
                    is_wanted = False
                item = self._item()
                if item is not None:
                    if is_wanted and near > 0:
                        items[-1:] = _joined(items[-1], item, near)
                    else:
                        (items if is_wanted else without).append(item)
                is_wanted, near = True, -1
        if not items:
            return None, bool(without)
        return items[0] if len(items) == 1 and not without else All(tuple(items), tuple(without)), bool(without)

    def _near_operator(self, follows: bool) -> int:
        """The distance of `a NEAR b` or `a NEAR/5 b` where one stands here; else 0."""
        operator = _NEAR.fullmatch(self._peek())
        if operator is None:
            return 0
        following = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else ""
        if following == "(" or not follows:
            return 0
        self._take()
        return _distance(operator[1])

    def _item(self) -> Node | None:
        token = self._take()
        if token.endswith("("):
            inside, _ = self.any_of()
            if self._peek():
                self._take()
            return inside
        if self._peek() == "(" and (operator := _NEAR.fullmatch(token.removeprefix("-"))):
            return self._near_list(_distance(operator[1]))
        return None if _NEAR.fullmatch(token) else self._phrase(token, is_last=self._at >= len(self._tokens))

    def _near_list(self, distance: int) -> Node | None:
        """`NEAR(a b, 5)`, from its bracket to the one that closes it; brackets between them say nothing."""
        self._take()
        inside: list[str] = []
        depth = 1
        while depth and self._peek():
            token = self._take()
            depth += _opens(token)
            if not _opens(token):
                inside.append(token)
        joined = " ".join(inside)
        if end := _NEAR_END.search(joined):
            distance = _distance(end[1])
            joined = joined[: end.start()]
        tokens = _TOKEN.findall(joined)
        is_open = bool(depth) and not end
        read = (self._phrase(t, is_last=is_open and n == len(tokens)) for n, t in enumerate(tokens, 1))
        phrases = tuple(phrase for phrase in read if phrase)
        return phrases[0] if len(phrases) == 1 else Near(phrases, distance) if phrases else None

    def _phrase(self, token: str, *, is_last: bool) -> Phrase | None:
        """The words of a token; signs within a word part it, and what they part is a phrase (`co-operation`)."""
        texts = [word.casefold() for word in WORD.findall(token)][: self._left]
        if not texts:
            return None
        self._left -= len(texts)
        is_closed = token.count('"') == 2
        ends_open = self._is_open and is_last and not is_closed and WORD.match(token[-1])
        is_beginning = token.endswith("*") or (bool(ends_open) and _can_begin(texts[-1]))
        return Phrase((*(Word(text) for text in texts[:-1]), Word(texts[-1], is_beginning)))


def _balanced(tokens: Iterable[str]) -> list[str]:
    """The tokens without brackets that close nothing, and without pairs of brackets nested too deep.

    >>> _balanced(["a", ")", "(", "b", ")", ")"])
    ['a', '(', 'b', ')']
    """
    kept, depth = [], 0
    for token in tokens:
        step = _opens(token)
        if depth + step >= 0:
            if not step or max(depth, depth + step) <= MOST_NESTED:
                kept.append(token)
            depth += step
    return kept


def _opens(token: str) -> int:
    """How much deeper one is after a token: 1 after an opening bracket, -1 after a closing one."""
    return token.endswith("(") - (token == ")")


def _distance(number: str | None) -> int:
    """How many words may stand between those of a NEAR that gives this number, or none."""
    return max(int(number or NEAR_WORDS), 1)


def _can_begin(text: str) -> bool:
    return len(text) >= SHORTEST_BEGINNING or bool(_WIDE_SCRIPT.match(text))


def _joined(before: Node, after: Node, distance: int) -> tuple[Node, ...]:
    """Two things of which one is to stand near the other; only words and phrases can."""
    if isinstance(after, Phrase) and isinstance(before, Phrase):
        return (Near((before, after), distance),)
    if isinstance(after, Phrase) and isinstance(before, Near):
        return (Near((*before.phrases, after), max(distance, before.distance)),)
    return before, after
