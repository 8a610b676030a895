"""What a query means in the words of a bundle: as an expression for the search index, and as places in a text.

Each word of a query stands for some words of the index (`Forms`). The index finds the paragraphs; where in them the
words stand is found here, by the same forms, so that what is marked is what was searched.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product

from briefing.bundle.query import All, Near, Node, Phrase, Word, phrases_of
from briefing.bundle.spelling import WORD, folded

MOST_COMBINATIONS = 24
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Forms:
    """The words of the index that a word stands for: whole ones, and beginnings.

    `begun` are all words that begin so, where they are few: the index finds some words sooner than one beginning.
    """

    whole: tuple[str, ...]
    beginnings: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()


def plain_forms(word: Word) -> Forms:
    """A word that stands for itself alone."""
    return Forms((), (word.text,)) if word.is_beginning else Forms((word.text,))


def expression(root: Node, forms: Mapping[Word, Forms]) -> str:
    """The query for FTS5. Each word is quoted, so none can be taken for an operator.

    >>> expression(Phrase((Word("not"), Word("o", True))), {})
    '("not o" *)'
    """
    if isinstance(root, Phrase):
        return "(" + " OR ".join(_phrase_strings(root, forms, MOST_COMBINATIONS)) + ")"
    if isinstance(root, Near):
        strings = [_phrase_strings(phrase, forms, 6) for phrase in root.phrases]
        combined = islice(product(*strings), MOST_COMBINATIONS)
        return "(" + " OR ".join(f"NEAR({' '.join(parts)}, {root.distance})" for parts in combined) + ")"
    items = [expression(item, forms) for item in root.items]
    if not isinstance(root, All):
        return "(" + " OR ".join(items) + ")"
    wanted = "(" + " AND ".join(items) + ")"
    without = [expression(item, forms) for item in root.without]
    return f"({wanted} NOT ({' OR '.join(without)}))" if without else wanted


def _phrase_strings(phrase: Phrase, forms: Mapping[Word, Forms], most: int) -> list[str]:
    choices = []
    for word in phrase.words:
        stands_for = forms.get(word) or plain_forms(word)
        if stands_for.begun and len(phrase.words) == 1:
            return [_quoted(text) for text in (*stands_for.begun, *stands_for.whole)]
        choices.append([(text, " *") for text in stands_for.beginnings] + [(text, "") for text in stands_for.whole])
    combined = islice(product(*choices), most)
    return [_quoted(" ".join(text for text, _ in words)) + words[-1][1] for words in combined]


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


class Matcher:
    """Finds the words of a query in texts. Remembers each word it has seen, so one serves for many texts."""

    def __init__(self, root: Node, forms: Mapping[Word, Forms]) -> None:
        """A matcher for `root`, whose words stand for `forms` (a word that is not there, for itself)."""
        self._root = root
        self._phrases = list(dict.fromkeys(phrases_of(root)))
        known = {
            word: forms.get(word) or plain_forms(word)
            for phrase in phrases_of(root, unwanted=True)
            for word in phrase.words
        }
        self._words = list(known)
        self._number = {word: number for number, word in enumerate(self._words)}
        self._whole: dict[str, set[int]] = {}
        self._beginnings: list[tuple[str, int]] = []
        for number, word in enumerate(self._words):
            for text in known[word].whole:
                self._whole.setdefault(folded(text), set()).add(number)
            self._beginnings += [(folded(text), number) for text in known[word].beginnings]
        self._seen: dict[str, frozenset[int]] = {}
        self._alone = _any_of(self._whole, (text for text, _ in self._beginnings)) if _are_alone(root) else None

    def places(self, text: str) -> list[tuple[int, int, int]]:
        """Where the wanted words and phrases stand: (start, end, number of the phrase), in order of start."""
        return self._places(self._tokens(text))

    def look(self, text: str) -> tuple[list[tuple[int, int, int]], bool]:
        """Where the wanted words stand in a text, and whether it is what is searched for."""
        tokens = self._tokens(text)
        return self._places(tokens), self._holds(self._root, tokens)

    def _places(self, tokens: Sequence[tuple[frozenset[int], int, int]]) -> list[tuple[int, int, int]]:
        found = []
        for number, phrase in enumerate(self._phrases):
            for first in _starts(tokens, [self._number[word] for word in phrase.words]):
                found.append((tokens[first][1], tokens[first + len(phrase.words) - 1][2], number))
        return sorted(found)

    def spans(self, text: str) -> list[Span]:
        """The `[start, end)` stretches that match, in order; none overlap."""
        return merged((start, end) for start, end, _ in self.places(text))

    def holds(self, text: str) -> bool:
        """Whether a text is what is searched for."""
        return self._holds(self._root, self._tokens(text))

    def _tokens(self, text: str) -> list[tuple[frozenset[int], int, int]]:
        """Each word of a text: which words of the query it is, and where it stands.

        Where it does not matter what stands beside a word, only those that are words of the query. (Letters of ASCII stay
        where they are when they are folded.)
        """
        if self._alone is not None and text.isascii():
            text = text.casefold()
            return [(self._meaning(match.group()), match.start(), match.end()) for match in self._alone.finditer(text)]
        return [(self._meaning(match.group()), match.start(), match.end()) for match in WORD.finditer(text)]

    def _meaning(self, token: str) -> frozenset[int]:
        if (known := self._seen.get(token)) is None:
            word = folded(token)
            begun = {number for text, number in self._beginnings if word.startswith(text)}
            known = self._seen[token] = frozenset(self._whole.get(word, set()) | begun)
        return known

    def _holds(self, node: Node, tokens: Sequence[tuple[frozenset[int], int, int]]) -> bool:
        if isinstance(node, Phrase):
            return bool(self._at(node, tokens))
        if isinstance(node, Near):
            return self._is_near(node, tokens)
        held = (self._holds(item, tokens) for item in node.items)
        if not isinstance(node, All):
            return any(held)
        return all(held) and not any(self._holds(item, tokens) for item in node.without)

    def _at(self, phrase: Phrase, tokens: Sequence[tuple[frozenset[int], int, int]]) -> list[int]:
        return _starts(tokens, [self._number[word] for word in phrase.words])

    def _is_near(self, near: Near, tokens: Sequence[tuple[frozenset[int], int, int]]) -> bool:
        """As FTS5 counts: at most `distance` words between the end of the first and the start of the last."""
        places = [[(at, at + len(phrase.words)) for at in self._at(phrase, tokens)] for phrase in near.phrases]
        for chosen in islice(product(*places), 10_000):
            if max(start for start, _ in chosen) - min(end for _, end in chosen) <= near.distance:
                return True
        return False


def _are_alone(node: Node) -> bool:
    """Whether a query holds neither phrases of several words nor words near to each other."""
    if isinstance(node, Near):
        return False
    if isinstance(node, Phrase):
        return len(node.words) == 1
    without = node.without if isinstance(node, All) else ()
    return all(_are_alone(item) for item in (*node.items, *without))


def _any_of(whole: Iterable[str], beginnings: Iterable[str]) -> re.Pattern[str]:
    """Finds, in a folded text, whole words and words that begin so."""
    one = "|".join(map(re.escape, sorted(whole, reverse=True)))
    begun = "|".join(map(re.escape, sorted(beginnings, reverse=True)))
    parts = [rf"(?:{one})(?![^\W_])"] * bool(one) + [rf"(?:{begun})[^\W_]*"] * bool(begun)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts) or '(?!)'})")


def _starts(tokens: Sequence[tuple[frozenset[int], int, int]], words: Sequence[int]) -> list[int]:
    """At which tokens the words begin to stand one after the other."""
    first = words[0]
    if len(words) == 1:
        return [at for at, (meaning, _, _) in enumerate(tokens) if first in meaning]
    last = len(tokens) - len(words)
    return [
        at
        for at, (meaning, _, _) in enumerate(tokens)
        if first in meaning and at <= last and all(word in tokens[at + n][0] for n, word in enumerate(words))
    ]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap as one.

    >>> merged([(4, 9), (0, 3), (2, 5)])
    [(0, 9)]
    """
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
