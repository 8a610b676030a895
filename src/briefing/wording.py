"""What the program says to its user, in the language that the user reads.

English is the source and stands in the code; the window says once, at the start, from where other words come. Nothing
here knows Qt, so that plain state and the sentences of errors can speak too. The paper does not: a brief has a language
of its own (`briefing.brief.phrases`).

- `tr("Open another copy.")`, `tr("Page {page}", page=3)`: a whole sentence, never glued of pieces
- `tr("Open", "state of a door")`: the same word in two senses; the note tells them apart
- `counted("{n} passage", "{n} passages", 7)`: the plural that the language asks for; `{n}` is set with its groups
- `marked("Open")` in a table that is read before the language is known; `tr(spec.text)` where it is shown
- `number(1200)`, `number(75.07, 2)`: digits as the language writes them; dates with `span_label(…, language=spoken())`

In a language that runs from right to left each Latin word or signed number that is filled in is isolated (Unicode's
U+2068 and U+2069): else a name at the beginning would turn the whole line round, and a sign would stand behind its
number. What leaves the window for a file name, a table or a name that is kept goes through
`briefing.directions.unisolated`.

All texts are literals, because `lupdate` reads them from the code: no f-strings, no `%`, no `+`.
"""

import re
from collections.abc import Callable

from briefing.directions import isolated

Lookup = Callable[[str, str, int], str]
"""Gives the translation of (text, note or plural, count or -1), or nothing where there is none."""


def _in_english(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


_TWO_STOPS = re.compile(r"(?<=\w)\.\.(?=\s|$)")
_language = "en"
_isolates = False
_lookup: Lookup | None = None
_number: Callable[[float, int], str] = _in_english


def speak(
    language: str,
    lookup: Lookup | None,
    number: Callable[[float, int], str] = _in_english,
    *,
    right_to_left: bool = False,
) -> None:
    """Speak a language from now on; `number` sets a number with so many decimals."""
    global _language, _lookup, _number, _isolates
    _language, _lookup, _number, _isolates = language, lookup, number, right_to_left


def spoken() -> str:
    """The language that is spoken, by its tag."""
    return _language


def tr(text: str, note: str = "", /, **places: object) -> str:
    """A text in the user's language, with its `{places}` filled in; `note` tells two senses of a word apart.

    >>> tr("Opened"), tr("{page} of {pages}", page=1, pages=2)
    ('Opened', '1 of 2')
    """
    said = (_lookup(text, note, -1) or text) if _lookup and text else text
    return _with_one_stop(said.format(**_filled(places))) if places else said


def counted(one: str, many: str, n: int, /, **places: object) -> str:
    """A text about `n` things: `one` where it is about one, else `many`; `{n}` is the number.

    >>> [counted("{n} day", "{n} days", n) for n in (1, 0, 1200)]
    ['1 day', '0 days', '1,200 days']
    """
    said = _lookup(one, many, n) if _lookup else ""
    return _with_one_stop((said or (one if n == 1 else many)).format(n=number(n), **_filled(places)))


def _with_one_stop(said: str) -> str:
    """What is said, with one full stop where a sentence ends with an abbreviation that was filled in.

    >>> _with_one_stop("Построено 25 ноября 2026 г.. Открыто."), _with_one_stop("../insider.sqlite")
    ('Построено 25 ноября 2026 г. Открыто.', '../insider.sqlite')
    """
    return _TWO_STOPS.sub(".", said) if ".." in said else said


def _filled(places: dict[str, object]) -> dict[str, object]:
    if not _isolates:
        return places
    return {name: isolated(value) if isinstance(value, str) else value for name, value in places.items()}


def marked(text: str) -> str:
    """The text itself: it is translated where it is shown."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """A number as the user's language writes it.

    >>> number(1200), number(75.07, 2)
    ('1,200', '75.07')
    """
    return _number(value, decimals)
