"""How far back a name reaches whose letters stand in brackets after it: `Union for Change and Work (UCW)`."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_lexicon import fold

_REACH = 130
"""Characters before the brackets in which the name is looked for."""
_LONGEST_PART = 4
"""Letters that one word may give to a syllabic short form (`ALFWO`)."""
_IN_BRACKETS = re.compile(r"[”\"»’']? \((?P<short>[^\W\d_a-z][\w]*(?:(?: ?[+/&–-] ?)[^\W\d_a-z]\w*){0,4})(?=[);,])")
_STOP = re.compile(r"[.;:!?()“\"«„\n\t\d]\s?(?=\S)")
_TOKEN = re.compile(r"(?P<gap>^|,? |[-–/+]| [–-] | & )(?P<word>[^\W\d_][\w]*(?:[’'][a-z]{1,2}\b|[’'](?=[ –/-]))?)")
_SMALL = lexicon.ARTICLES | lexicon.word_set(
    "of for and in on to with from by de la le les los las du des del da do dos das der die den des y e i et und o a em en van"
)

_MARK = re.compile(r" ?[+/&–-] ?")
_BETWEEN = re.compile(r"(?:,? and|,| with)(?: the)? $|[/+]$| ?[–-] ?$")
_AND_THE = re.compile(r" and the (?=[^\W\d_a-z])")
_MOST_LETTERS = 12


@dataclass(frozen=True, slots=True)
class _Token:
    """A word before the brackets at `start`; `needed` says that a letter must stand for it."""

    folded: str
    start: int
    needed: bool
    capital: bool


_Fits = Callable[[Sequence[_Token], str], bool]


def lettered_names(text: str) -> Iterator[str]:
    """The names of a paragraph that reach exactly as far back as the letters in brackets after them.

    >>> list(lettered_names("Zembla's Front for Work and Bread (FWB) met the Caribbean Community (CARICOM)."))
    ['Front for Work and Bread', 'Caribbean Community']
    """
    for match in _IN_BRACKETS.finditer(text):
        if sum(char.isupper() for char in match["short"]) < 2:
            continue
        near = text[max(0, match.start() - _REACH) : match.start()]
        near = near[max((stop.end() for stop in _STOP.finditer(near)), default=0) :]
        parts = _MARK.split(match["short"])
        whole = _name_of(near, "".join(parts), 2)
        if len(parts) > 1 and (whole is None or "+" in match["short"] or _AND_THE.search(whole)):
            yield from _names_of_parts(near, parts)
        elif whole:
            yield whole


def stands_for(short: str, name: str) -> bool:
    """Whether a short form's letters stand for the whole of a name.

    >>> stands_for("WPU", "Party for Unity of Work"), stands_for("ALFWO", "Alliance for Work")
    (True, True)
    """
    return _name_of(name, "".join(_MARK.split(short)), 2) == name


def _names_of_parts(near: str, parts: Sequence[str]) -> Iterator[str]:
    """The names of a coalition's members, each with its letters: `the Alpha Front and the Beta Union (AF+BU)`."""
    found: list[str] = []
    for part in reversed(parts):
        name = _name_of(near, part, 1)
        between = _BETWEEN.search(near[: -len(name)]) if name else None
        if name is None or (between is None and len(found) + 1 < len(parts)):
            return
        found.append(name)
        near = near[: between.start()] if between else ""
    yield from reversed([name for name in found if " " in name])


def _name_of(near: str, short: str, least: int) -> str | None:
    """What of the words before the brackets the letters stand for, of `least` capitalised words."""
    letters = "".join(char for char in fold(short) if char.isalpha())
    tokens = _tokens(near) if least <= len(letters) <= _MOST_LETTERS else []
    starts = (_start(tokens, letters, least, fits) for fits in (_spelled, _syllabic, _shuffled))
    start = next((start for start in starts if start is not None), None)
    return None if start is None else near[start:].rstrip()


def _tokens(near: str) -> list[_Token]:
    """The words right before the brackets, from the last one that cannot be part of a name on."""
    found: list[_Token] = []
    end = 0
    for match in _TOKEN.finditer(near):
        word = match["word"]
        capital = word[0].isupper()
        joint = match["gap"].strip() in ("-", "–") and match["gap"].strip() == match["gap"]
        if match.start() != end or not (capital or joint or word in _SMALL):
            found = []
        if capital or joint or word in _SMALL:
            found.append(_Token(fold(word), match.start("word"), capital and not joint, capital))
        end = match.end()
    return found if end == len(near.rstrip()) else []


def _start(tokens: Sequence[_Token], letters: str, least: int, fits: _Fits) -> int | None:
    """Where the shortest run of words that the letters fit begins."""
    for at in range(len(tokens) - 1, -1, -1):
        run = tokens[at:]
        if tokens[at].capital and sum(token.capital for token in run) >= least and fits(run, letters):
            return tokens[at].start
    return None


def _spelled(run: Sequence[_Token], letters: str) -> bool:
    return _spells(run, letters, 1)


def _syllabic(run: Sequence[_Token], letters: str) -> bool:
    return _spells(run, letters, _LONGEST_PART)


def _shuffled(run: Sequence[_Token], letters: str) -> bool:
    """Whether the letters are the initials in the order of another language (`Party for Unity of Work (WPU)`)."""
    return len(letters) > 2 and sorted(token.folded[0] for token in run if token.capital) == sorted(letters)


def _spells(run: Sequence[_Token], letters: str, longest: int) -> bool:
    """Whether each word gives its first letters, `longest` at the most, one after the other."""
    reached = {0}
    for token in run:
        after = set() if token.needed else set(reached)
        for at in reached:
            for length in range(1, min(longest, len(token.folded)) + 1):
                if letters.startswith(token.folded[:length], at):
                    after.add(at + length)
        reached = after
    return len(letters) in reached
