"""A brief as tagged, archival PDF (PDF/A-2a and PDF/UA-1 in one file) and as pages of pixels, through typst.

All text goes to the template as JSON: nothing in a brief is ever read as markup. The same brief gives the same
bytes. Only the shipped fonts are used; a character that none of them has is an error, never a gap.
"""

import datetime
import functools
import itertools
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from briefing.brief.blocks import (
    Block,
    Brief,
    Chronology,
    Figure,
    Heading,
    Note,
    Paper,
    Points,
    Quote,
    Run,
    SourceList,
    Table,
    Text,
    Words,
    fingerprint,
)
from briefing.brief.charts.kinds import Chart
from briefing.brief.charts.svg import to_svg
from briefing.brief.codes import in_codes, of_its_script
from briefing.brief.hygiene import clean
from briefing.brief.labels import bulletin, front_rows, spot
from briefing.brief.phrases import is_right_to_left, phrases
from briefing.brief.press import PRESS, STANDARDS, NotSetError
from briefing.brief.rtl_words import taken_out
from briefing.errors import BriefingError
from briefing.wording import tr

_FOOT = 48
"""Letters of the title that the foot of a page has room for, where no marking stands there."""
_HALF_LINE = 60
"""Letters of a source that is set in half the width; few of so many need a second line."""
_CHART_WIDTH = 470
"""Points: the column of an A4 page; that of Letter is 17 wider."""


def write_pdf(brief: Brief, paper: Paper = "a4") -> bytes:
    """The brief as one PDF.

    Raises:
        BriefingError: a character has no shape in the shipped fonts, or a citation leads nowhere.
    """
    (pdf,) = _set(brief, paper, format="pdf", pdf_standards=STANDARDS, timestamp=_timestamp(brief))
    return pdf


def write_pages(brief: Brief, ppi: float, paper: Paper = "a4") -> list[bytes]:
    """The pages of the brief as PNG, at `ppi` pixels an inch; the same layout as the PDF.

    Raises:
        BriefingError: as `write_pdf`, which is tried first: pixels alone would show a box for a missing character.
    """
    write_pdf(brief, paper)
    return preview_pages(brief, ppi, paper)


def preview_pages(brief: Brief, ppi: float, paper: Paper = "a4") -> list[bytes]:
    """The pages as PNG for the screen, at once: a character that no shipped font has is a box on them."""
    return _set(brief, paper, format="png", ppi=ppi)


def chart_png(chart: Chart, ppi: float) -> bytes:
    """A chart as PNG at `ppi` pixels an inch, drawn as it is on paper.

    Raises:
        BriefingError: a character has no shape in the shipped fonts.
    """
    return svg_png(to_svg(chart, _CHART_WIDTH), _CHART_WIDTH, ppi)


def svg_png(svg: str, width: float, ppi: float) -> bytes:
    """A picture, `width` points wide, as PNG at `ppi` pixels an inch, with the shipped faces."""
    (picture,) = PRESS.set_pages("chart.typ", {"svg": svg, "width": str(width)}, format="png", ppi=ppi)
    return picture


def page_count(brief: Brief, paper: Paper = "a4") -> int:
    """How many pages the brief fills; nothing is written."""
    return int(queried(brief, paper, "<pages>")[0])


def queried(brief: Brief, paper: Paper, label: str) -> list[Any]:
    """What the template tells under a label, such as `<pages>`; nothing is written."""
    (answer,) = _set(brief, paper, label=label)
    told: list[Any] = json.loads(answer)
    return told


def _set(brief: Brief, paper: Paper, **options: Any) -> list[bytes]:
    try:
        return PRESS.set_pages("template.typ", {"brief": _inputs(brief), "paper": paper}, **options)
    except NotSetError as error:
        raise for_the_user(error, _payload(brief)) from None


@functools.lru_cache(maxsize=4)
def _inputs(brief: Brief) -> str:
    """What the template reads of a brief, as JSON."""
    return json.dumps(_payload(brief), ensure_ascii=False)


def _timestamp(brief: Brief) -> int:
    """The brief's day as the file's time of making, in seconds since 1970: the same brief, the same bytes."""
    day = datetime.date.fromisoformat(brief.front.date) if brief.front.date else datetime.date(2000, 1, 1)
    return int(datetime.datetime.combine(day, datetime.time(12), datetime.UTC).timestamp())


class NoShapeError(BriefingError):
    """A character has no shape in the shipped fonts; `characters` are it and those that have none with it."""

    def __init__(self, sentence: str, characters: str) -> None:
        super().__init__(sentence)
        self.characters = characters


_NO_SHAPE = re.compile(r'the text `"(.+?)"` could not be displayed with font')


def for_the_user(error: NotSetError, said: Any) -> Exception:
    """A missing character as a sentence for the user; any other message of typst is a bug and stays as it is."""
    found = _NO_SHAPE.search(str(error))
    if found is None:
        return error
    character = found[1][0]
    said = list(_strings(said))
    name = unicodedata.name(character, "unnamed")
    return NoShapeError(
        tr(
            "The character “{character}” (U+{code}, {name}) in “{around}” has no shape in the shipped fonts, so that it cannot be printed. Leave it out, or write it in other letters.",
            character=character,
            code=format(ord(character), "04X"),
            name=name,
            around=_around(character, said),
        ),
        of_its_script(character, said),
    )


def _around(character: str, said: Iterable[str]) -> str:
    """The words in which a character stands: where the user has to look."""
    for text in said:
        place = text.find(character)
        if place >= 0:
            start, end = max(0, place - 30), min(len(text), place + 30)
            return ("…" if start else "") + " ".join(text[start:end].split()) + ("…" if end < len(text) else "")
    return character


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


_CODES = re.compile(r"([a-z]{2,3})(?:-(?:[A-Za-z]{4}-)?([A-Z]{2}))?(?:-.*)?")


def _codes(language: str) -> tuple[str, str]:
    """Language and region of what a brief or a source states, as the PDF may name them; undetermined where it is no code.

    >>> [_codes(text) for text in ("pt-BR", "kk-Cyrl-KZ", "kk", "Kazakh", "")]
    [('pt', 'BR'), ('kk', 'KZ'), ('kk', ''), ('und', ''), ('und', '')]
    """
    found = _CODES.fullmatch(language)
    return (found[1], found[2] or "") if found else ("und", "")


def _payload(brief: Brief) -> dict[str, Any]:
    """The brief as the template reads it: strings, numbers and lists only."""
    front = brief.front
    said = phrases(brief.language)
    language, region = _codes(brief.language)
    cited: set[int] = set()
    whole = {
        "title": brief.title,
        "subtitle": brief.subtitle,
        "author": front.author,
        "reference": front.reference,
        "marking": front.marking,
        "fingerprint": fingerprint(brief),
        "edition": brief.edition,
        "foot": brief.title if len(brief.title) <= _FOOT else brief.title[: _FOOT - 1].rstrip() + "…",
        "page_of": said.page_of,
        "drawn_from": said.drawn_from,
        "lang": language,
        "rtl": is_right_to_left(language),
        "region": region or None,
        "rows": front_rows(front, brief.language),
        "blocks": [
            _block(block, brief, cited)
            | {"n": number, "keep": isinstance(block, Table) and isinstance(following, Figure)}
            for number, (block, following) in enumerate(itertools.zip_longest(brief.blocks, brief.blocks[1:]))
        ],
    }
    return {name: _cleaned(value, brief.by_code) for name, value in whole.items()}


def _cleaned(value: Any, by_code: str) -> Any:
    """`value` with every string in it fit for print, the letters among `by_code` as their codes."""
    if isinstance(value, str):
        return in_codes(clean(value), by_code)
    if isinstance(value, dict):
        return {name: _cleaned(inner, by_code) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(inner, by_code) for inner in value]
    return value


def _block(block: Block, brief: Brief, cited: set[int]) -> dict[str, Any]:
    """One block for the template; `cited` gathers the sources that are cited up to here."""
    match block:
        case Heading(text, level):
            return {"kind": "heading", "text": text, "level": level}
        case Text(words):
            return {"kind": "text", "words": _words(words, brief, cited)}
        case Note(words):
            return {"kind": "note", "words": _words(words, brief, cited)}
        case Quote(text, source):
            return {"kind": "quote", **_run(Run(text, True, (source,)), brief, cited)}
        case Points(items):
            return {"kind": "points", "items": [_words(item, brief, cited) for item in items]}
        case Table(caption, columns, rows):
            return {
                "kind": "table",
                "caption": _words(caption, brief, cited),
                "columns": [{"title": column.title, "numeric": column.numeric} for column in columns],
                "rows": [[_words(cell, brief, cited) for cell in row] for row in rows],
            }
        case Figure(chart, caption):
            above = _words((*caption, *([Run(block.title)] if block.title else [])), brief, cited)
            svg, over = taken_out(to_svg(chart, _CHART_WIDTH))
            return {
                "kind": "figure",
                "svg": svg,
                "over": over,
                "width": _CHART_WIDTH,
                "caption": above,
                "alt": chart.alternative,
            }
        case Chronology(entries):
            lines = [{"date": e.date, "words": _words(e.words, brief, cited), "detail": e.detail} for e in entries]
            said = phrases(brief.language)
            longest = max((e.date for b in brief.blocks if isinstance(b, Chronology) for e in b.entries), key=len)
            return {"kind": "chronology", "head": [said.date, said.incident], "longest": longest, "entries": lines}
        case SourceList():
            return {"kind": "sources", **_source_list(brief, cited)}


def _words(words: Words, brief: Brief, cited: set[int]) -> list[dict[str, Any]]:
    return [_run(run, brief, cited) for run in words]


def _run(run: Run, brief: Brief, cited: set[int]) -> dict[str, Any]:
    """A run for the template; a quote carries its source's language where that is not the brief's."""
    language = next((brief.sources[number - 1].language for number in run.sources), "") if run.quoted else ""
    return {
        "text": run.text,
        "quoted": run.quoted,
        "lang": _codes(language or brief.language)[0],
        "cites": _cites(run.sources, cited),
    }


def _cites(sources: Iterable[int], cited: set[int]) -> list[dict[str, Any]]:
    """Citations for the template; the first of a source is the one that its number leads back to."""
    marks = []
    for number in sources:
        marks.append({"n": number, "first": number not in cited})
        cited.add(number)
    return marks


def _source_list(brief: Brief, cited: set[int]) -> dict[str, Any]:
    """The numbered sources, those of one file together under its name."""
    groups: dict[str, list[int]] = {}
    for number, source in enumerate(brief.sources, 1):
        groups.setdefault(bulletin(source), []).append(number)
    return {
        "groups": [_source_group(numbers, brief, cited) for numbers in groups.values()],
    }


def _source_group(numbers: Sequence[int], brief: Brief, cited: set[int]) -> dict[str, Any]:
    """The sources of one file: what all share (the file, even the article) is named once, short ones in columns."""
    sources = [brief.sources[number - 1] for number in numbers]
    one_article = len(sources) > 1 and len({source.article for source in sources}) == 1
    spots = [
        spot(source, brief.language) if one_article else f"{source.article}, {spot(source, brief.language)}"
        for source in sources
    ]
    named = bulletin(sources[0])
    heading = f"{sources[0].article}. {named}" if one_article else named
    return {
        "heading": heading if len(sources) > 1 else "",
        "columns": 4 if one_article else 2 if len(sources) > 1 and max(map(len, spots)) <= _HALF_LINE else 1,
        "sources": [
            {"n": number, "place": place, "bulletin": "" if len(sources) > 1 else named, "cited": number in cited}
            for number, place in zip(numbers, spots, strict=True)
        ],
    }
