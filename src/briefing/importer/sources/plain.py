"""Plain text: decoded, with the places where its pages begin."""

import re
from itertools import pairwise

from briefing.errors import BriefingError
from briefing.importer.sources.encoding import decode

_PAGE_LINE = re.compile(
    r"^[ \t]*(?:\S.{0,70}(?:[ \t]{3,}|[|–—•·][ \t]?))?(?:[-–—][ \t]?(\d{1,3})[ \t]?[-–—]|(?:page|стр\.?|p\.)[ \t]*(\d{1,3})(?:[ \t]*(?:of|/|из)[ \t]*\d{1,3})?)[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)


def read_plain(name: str, data: bytes) -> tuple[str, str, tuple[int, ...]]:
    """Text, encoding and page starts of a text file.

    Raises:
        BriefingError: the bytes are no text in any encoding that is known.
    """
    decoded = decode(data)
    if decoded is None:
        raise BriefingError(f"{name} is not a text file, or its encoding is not known. Save it as UTF-8 text.")
    text, encoding = decoded
    return text, encoding, page_starts(text)


def page_starts(text: str) -> tuple[int, ...]:
    r"""Where the pages of a text begin: at form feeds, else after lines that number a page; else nowhere.

    >>> page_starts("one\n\ftwo")
    (0, 5)
    >>> page_starts("one\n- 1 -\ntwo\n- 2 -\n")
    (0, 10)
    >>> page_starts("one\ntwo")
    ()
    """
    end = len(text.rstrip())
    feeds = [match.end() for match in re.finditer("\f", text) if match.end() < end]
    return (0, *feeds) if "\f" in text else _numbered_page_starts(text)


def _numbered_page_starts(text: str) -> tuple[int, ...]:
    lines = [(match, int(match[1] or match[2])) for match in _PAGE_LINE.finditer(text)]
    rising = all(later == earlier + 1 for (_, earlier), (_, later) in pairwise(lines))
    if not lines or not rising:
        return ()
    at_top = not text[: lines[0][0].start()].strip()
    starts = [match.start() if at_top else match.end() + 1 for match, _ in lines]
    end = len(text.rstrip())
    return tuple(sorted({0, *(start for start in starts if start < end)}))
