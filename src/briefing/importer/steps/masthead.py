"""What stands above the first headline: name, number and date of a bulletin, a press release's head, contents."""

import re
from collections.abc import Sequence

from briefing.importer.steps.blocks import looks_like_heading
from briefing.importer.steps.date_lines import read_cells, read_date_line
from briefing.importer.steps.kinds import names_statement
from briefing.importer.steps.lines import Line
from briefing.importer.steps.marks import (
    PLACE_AND_DATE,
    SEPARATOR,
    ends_sentence,
    is_capitals,
    starts_label,
    starts_lower,
)

ISSUE = re.compile(
    r"\b(?:vol(?:ume)?|no|nos|nr|issue|number|bulletin|briefing|newsletter|edition|выпуск|номер|numéro)\b\.?,?\s?(?:no\.?\s?|nr\.?\s?|№\s?|#\s?)?\d+"
    r"(?:\s?[/(]\s?(?:no\.?\s?)?\d+\)?|,\s?no\.?\s?\d+)?|№\s?\d+|(?<!\w)#\s?\d+",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|март|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|spring|summer|autumn|winter)[\w]*\.?"
_PLACE = r"(?-i:[A-ZÀ-Ý][\w.'’-]*(?:[ -](?:[A-ZÀ-Ý][\w.'’-]*|of|de|la|las|los|el|al|du|da|do|upon|the|and)){0,3},\s)"
_DATE_ALONE = re.compile(
    rf"{_PLACE}?(?:\w+day,?\s)?(?:date:?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?\.?\s)?{_MONTH}"
    rf"(?:\s?[-–/]\s?{_MONTH})?(?:\s\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?)?,?\s\d{{4}}(?:\s?г\.?|\s?[-–/]\s?\d{{2,4}})?"
    rf"|{_PLACE}?\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}",
    re.IGNORECASE,
)
_PLACE_AND_DAYS = re.compile(
    rf"{_PLACE}\d{{1,2}}(?:\s{_MONTH})?\s?(?:to|until|[-–—])\s?\d{{1,2}}\s{_MONTH}(?:,?\s\d{{4}})?",
    re.IGNORECASE,
)
"""What a bulletin covers, under its name: `Jabal, 3 to 17 May`."""
_RELEASE = re.compile(
    r"(?:for\s)?(?:immediate|general)\s(?:release|distribution|use)|(?:press|news|media)\s(?:release|statement|advisory|notice)|embargoed?\b.*|not for (?:publication|distribution)\b.*|пресс-релиз",
    re.IGNORECASE,
)
_MAIL_HEAD = re.compile(r"(?:from|to|cc|bcc|sent|date|subject|reply-to|list|от|кому|тема|дата):\s", re.IGNORECASE)
IMPRINT = re.compile(
    r"(?:(?:media |press )?contacts?(?: details)?|tel(?:ephone)?|phone|fax|e-?mail|web(?:site)?|editors?(?:[- ]in[- ]chief)?|editorial (?:board|team|office)|"
    r"address|layout|design|translation|circulation|published by|publisher|issn|isbn|copyright|all rights reserved|to (?:un)?subscribe|unsubscribe|"
    r"you (?:are receiving|received) this|редакция|издатель|тираж|адрес|тел)\b\.?\s?[:№].*|(?:published by|all rights reserved|to (?:un)?subscribe|unsubscribe|issn|isbn|you (?:are receiving|received) this)\b.*|(?:©|\(c\)|c\s(?=(?:19|20)\d\d\b)).*|(?:https?://|www\.)\S+|\S+@\S+\.\w+",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"(?:in this (?:issue|number|edition|bulletin|digest)|(?:table of )?contents|inside(?: this issue)?|in brief:|at a glance|headlines|содержание|в номере|sommaire|inhalt)\s?:?",
    re.IGNORECASE,
)
_CONTENTS_ENTRY = re.compile(
    r".*?(?:\.\s?){3,}\s*\d{1,3}|.+?(?:\s{2,}|\t|\s[-–—]\s|,\s(?:page|p\.)\s)\d{1,3}|(?:page|p\.)\s?\d{1,3}\W.+|.+\s(?:page|p\.)\s?\d{1,3}",
    re.IGNORECASE,
)
_TELLS_WHEN = re.compile(rf"\b{_MONTH}\s(?:\d{{1,2}},?\s)?(?:1[89]|20)\d\d\b", re.IGNORECASE)
_TELLS_SOMETHING = re.compile(r"^(?=(?:\S+\s+){4})(?=.*\b(?:1[89]|20)\d\d\b)|^[^:]+:\s(?:\S+\s+)+\S+$")
"""Five words and more with a year, a subject and what is told of it (`NORTH: KING AND HOUSE`): no name of a bulletin."""
_TELLS = re.compile(
    r"^(?:[A-ZÀ-Ý]\s?[a-zß-ÿ]+)(?:\s[\w'’.-]+){0,5}\s(?:is|are|was|were|has|have|had|comes|goes|appears|covers)\s[\w'’.-]+\s[\w'’.-]+"
)
"""A line that begins a sentence: `This is number 31 of our letter, which`."""
_MAX_HEAD_LINES = 16
_WITH_PAGE = re.compile(r".{0,80}\W(?:page|p\.)\s?\d{1,4}(?: of \d{1,4})?", re.IGNORECASE)


def is_masthead_line(text: str) -> bool:
    """Whether a line near the top tells of the bulletin rather than of what happened.

    >>> [is_masthead_line(text) for text in ("Issue 12", "Kyiv, 3 May 2014", "FOR IMMEDIATE RELEASE", "Subject: vote", "Who won?")]
    [True, True, True, True, False]
    """
    cells = re.split(r"\s{3,}|\t", text)
    if len(cells) > 1:
        return any(is_masthead_line(cell) for cell in cells)
    if len(text) > 110 or ends_sentence(text):
        return bool(len(text) <= 110 and (IMPRINT.fullmatch(text) or _RELEASE.fullmatch(text.rstrip(":."))))
    body = text.strip(" -–—|*•·[]()")
    return bool(
        (ISSUE.search(body) and len(body.split()) <= 14)
        or _DATE_ALONE.fullmatch(body)
        or read_date_line(body)
        or read_cells(body)
        or re.fullmatch(r"(?:.*\W)?page\s\d+(?: of \d+)?", body, re.IGNORECASE)
        or _RELEASE.fullmatch(body.rstrip(":."))
        or _MAIL_HEAD.match(body)
        or IMPRINT.fullmatch(body)
    )


def strip_masthead(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of a masthead, of contents and of an imprint at the end, and those of the text.

    >>> from briefing.importer.steps.lines import split_lines
    >>> text = "VOTE WATCH\\nNo. 5, May 2014\\n\\nWho won?\\n\\nNobody knows yet who won, as the count goes on."
    >>> [[line.text for line in part] for part in strip_masthead(split_lines(text))]
    [['VOTE WATCH', 'No. 5, May 2014'], ['Who won?', 'Nobody knows yet who won, as the count goes on.']]
    """
    contents = _contents_lines(lines)
    rest = [line for line in lines if line.start not in contents]
    head = rest[: _first_prose(rest)]
    taken = _head_of(head, rest)
    tail = _imprint_at_end(rest[len(head) :])
    gone = contents | {line.start for line in taken} | tail
    masthead = [line for line in lines if line.start in gone]
    kept = [line for line in rest if line.start not in gone]
    return masthead, kept


def place_and_date_of_all(lines: Sequence[Line]) -> list[str]:
    r"""The line of place and date that is the bulletin's own: the only one, above all prose or below it.

    >>> from briefing.importer.steps.lines import split_lines
    >>> prose = "The trial of the nine villagers opened on 2 May, and they left."
    >>> place_and_date_of_all(split_lines(f"A trial\n\nOsh, 3 May 2014\n\n{prose}"))
    ['Osh, 3 May 2014']
    >>> place_and_date_of_all(split_lines("\n\n".join(["A trial", prose, "Osh, 3 May 2012", prose])))
    []
    """
    found = [at for at, line in enumerate(lines) if PLACE_AND_DATE.fullmatch(line.text)]
    if len({lines[at].text for at in found}) != 1:
        return []
    at = found[0]
    is_above = not any(ends_sentence(line.text) for line in lines[:at])
    is_below = not any(ends_sentence(line.text) for line in lines[at + 1 :])
    return [lines[at].text] if is_above or is_below else []


def _first_prose(lines: Sequence[Line]) -> int:
    """Where the first running text stands among the first lines."""
    for at, line in enumerate(lines[:_MAX_HEAD_LINES]):
        run = _run_from(lines, at)
        if starts_lower(line.text):
            return at
        if SEPARATOR.fullmatch(line.text):
            continue
        is_run = len(run) > 3 or (len(run) > 1 and any(ends_sentence(later.text) for later in run[1:]))
        if is_masthead_line(line.text) and not (is_run and (_goes_on(run) or _TELLS.search(line.text))):
            continue
        if is_run and not _is_headline(lines, at):
            return at
        if len(line.text) > 110 or (len(line.text.split()) >= 5 and line.text.endswith(".")):
            return at
    return min(len(lines), _MAX_HEAD_LINES)


def _goes_on(run: Sequence[Line]) -> bool:
    """Whether the lines under one that names a number or a date are running text."""
    under = [line.text for line in run[1:]]
    if is_masthead_line(under[0]):
        return False
    return under[0][:1].isdigit() or starts_lower(under[0]) or any(starts_lower(text) for text in under)


def _run_from(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """The lines from one on up to the next gap, at most five."""
    end = at + 1
    while end < min(len(lines), at + 5) and not lines[end].gap:
        end += 1
    return lines[at:end]


def _head_of(head: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    """The masthead among the lines before the first running text: up to the last that tells of the bulletin.

    Where no headline is left below it, the last line above that could be one stays, and so do a place and a date that
    stand apart under it.
    """
    cues = [at for at, line in enumerate(head) if is_masthead_line(line.text) and not _ends_a_span(head, at)]
    if sum(bool(_DATE_ALONE.fullmatch(line.text)) for line in lines) > 2:
        cues = [at for at in cues if not _DATE_ALONE.fullmatch(head[at].text) or (at - 1 in cues and not head[at].gap)]
    if not cues:
        return _name_alone(head, lines)
    taken = list(head[: cues[-1] + 1])
    if any(_is_headline(lines, at) for at in range(cues[-1] + 1, len(head))):
        return taken
    plain = [line for line in taken if not is_masthead_line(line.text) and not SEPARATOR.fullmatch(line.text)]
    subject = [line for line in taken if line.text.lower().startswith("subject:")]
    statement = next((at for at, line in enumerate(plain) if names_statement(line.text)), -1)
    keep = plain[statement:] or subject[-1:] or taken[:1]
    keep += [line for line in taken if line.start > keep[0].start and line.gap and PLACE_AND_DATE.fullmatch(line.text)]
    return [line for line in taken if line not in keep]


def _ends_a_span(lines: Sequence[Line], at: int) -> bool:
    """Whether a date is broken over two lines, with what is told before it: `Letters, May 2009 to ⏎ June 2010`."""
    if re.search(r"\b(?:to|until|and)$", lines[at].text):
        return True
    before = lines[at - 1].text if at and not lines[at].gap else ""
    return bool(_DATE_ALONE.match(lines[at].text) and re.search(r"(?:\b(?:to|of|and|from|until|in|for|on)|,)$", before))


def _headlines(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if not SEPARATOR.fullmatch(line.text)]


def _is_headline(lines: Sequence[Line], at: int) -> bool:
    """Whether a line below a masthead is set as a headline is: apart from what follows, or shorter, or in capitals."""
    line, following = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    if following is None or not looks_like_heading(line.text) or starts_label(line.text):
        return False
    if _PLACE_AND_DAYS.fullmatch(line.text):
        return False
    run = _run_from(lines, at)
    if 1 < len(run) < 4 and at + len(run) < len(lines) and looks_like_heading(" ".join(part.text for part in run)):
        return True
    apart = following.gap > 0 or bool(SEPARATOR.fullmatch(following.text))
    return apart or is_capitals(line.text) or len(line.text) < 0.8 * len(following.text)


def _name_alone(head: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    """A bulletin's name in capitals above headlines that are not."""
    headlines = _headlines(head)
    if len(headlines) < 2 or not is_capitals(headlines[0].text) or is_capitals(headlines[1].text):
        return []
    if names_statement(headlines[0].text) or _TELLS_SOMETHING.search(headlines[0].text):
        return []
    if any(is_capitals(line.text) and line.gap and len(line.text) > 8 for line in lines[len(head) :]):
        return []
    if len(headlines) == 2 and _TELLS_WHEN.search(headlines[1].text):
        return []
    later = [
        line
        for line, after in zip(lines[len(head) :], lines[len(head) + 1 :], strict=False)
        if line.gap
        and after.gap
        and len(line.text) < 80
        and not ends_sentence(line.text)
        and not starts_lower(line.text)
    ]
    return [line for line in head if line.start <= headlines[0].start] if later else []


def _contents_lines(lines: Sequence[Line]) -> set[int]:
    """Starts of the lines of a table of contents: its heading, and entries with a page or that come again as headlines."""
    found: set[int] = set()
    if not any(_CONTENTS.fullmatch(line.text) for line in lines[:60]):
        return found
    counts: dict[str, int] = {}
    for line in lines:
        counts[_plain(line.text)] = counts.get(_plain(line.text), 0) + 1
    for at, line in enumerate(lines[:60]):
        if not _CONTENTS.fullmatch(line.text):
            continue
        entries: list[Line] = []
        for entry in lines[at + 1 : at + 40]:
            again = counts[_plain(entry.text)] > 1 and not any(_plain(entry.text) == _plain(e.text) for e in entries)
            if not (_CONTENTS_ENTRY.fullmatch(entry.text) or again or _titled_later(entry, lines)):
                break
            entries.append(entry)
        if entries:
            found |= {line.start, *(entry.start for entry in entries)}
    return found


def _titled_later(entry: Line, lines: Sequence[Line]) -> bool:
    """Whether an entry without its bullet or number stands again further on."""
    plain = _plain(entry.text)
    return any(_plain(line.text) == plain and line.start > entry.start for line in lines) and len(plain) > 3


def _plain(text: str) -> str:
    """A headline as it is compared with its entry in the contents.

    >>> _plain("• Who won? ..... 3") == _plain("WHO WON?")
    True
    """
    return re.sub(r"^(?:page|p)\s|\s(?:page|p)$", "", re.sub(r"[\W\d_]+", " ", text).strip().casefold())


def _imprint_at_end(lines: Sequence[Line]) -> set[int]:
    """Starts of the last lines where they are an imprint or end a release."""
    found: set[int] = set()
    for line in reversed(lines[-12:]):
        body = line.text.strip(" -–—|*•·[]()")
        if SEPARATOR.fullmatch(line.text):
            continue
        if len(line.text) > 110 or not (IMPRINT.fullmatch(body) or _WITH_PAGE.fullmatch(body)):
            break
        found.add(line.start)
    return found
