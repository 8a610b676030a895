"""A brief as Markdown (CommonMark with tables and footnotes, as GitHub and Pandoc read it).

Every letter with a meaning in Markdown is escaped: what a source or a user writes stays text.
"""

import re
from collections.abc import Iterator

from briefing.brief.blocks import (
    Block,
    Brief,
    Chronology,
    Figure,
    Heading,
    Note,
    Points,
    Quote,
    Run,
    SourceList,
    Table,
    Text,
    Words,
    fingerprint,
)
from briefing.brief.hygiene import clean
from briefing.brief.labels import front_rows, source_line
from briefing.brief.phrases import phrases

_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~$&]")
_AT_THE_START = re.compile(r"^(\s*)(?:([#+=-])|(\d+)([.)])(?=\s|$))", re.M)


def escaped(text: str) -> str:
    r"""`text` on one line, in which Markdown finds nothing to do.

    >>> escaped("1. *Not* a list_item | <b>")
    '1\\. \\*Not\\* a list\\_item \\| \\<b\\>'
    """
    one_line = " ".join(clean(text).split())
    safe = _ANYWHERE.sub(r"\\\g<0>", one_line)
    return _AT_THE_START.sub(lambda m: m[1] + (f"\\{m[2]}" if m[2] else f"{m[3]}\\{m[4]}"), safe)


def write_markdown(brief: Brief) -> bytes:
    """The brief as UTF-8 text; the numbered sources stand as footnotes, charts as what they say in words."""
    parts = [*_front(brief), *(part for block in brief.blocks for part in _block(block, brief)), *_foot(brief)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _front(brief: Brief) -> Iterator[str]:
    if brief.front.marking:
        yield f"**{escaped(brief.front.marking)}**"
    yield f"# {escaped(brief.title)}"
    yield escaped(brief.subtitle)
    rows = front_rows(brief.front, brief.language)
    yield "\n".join(f"- {escaped(name)}: **{escaped(value)}**" for name, value in rows)


def _foot(brief: Brief) -> Iterator[str]:
    edition = phrases(brief.language).drawn_from.format(edition=brief.edition) if brief.edition else ""
    yield "---"
    yield " · ".join(escaped(part) for part in (brief.front.marking, edition, fingerprint(brief)) if part)


def _block(block: Block, brief: Brief) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"{'#' * (level + 1)} {escaped(text)}"
        case Text(words):
            yield _words(words)
        case Note(words):
            yield f"*{_words(words)}*" if not _cited(words) else _words(words)
        case Quote(text, source):
            yield f"> “{escaped(text)}”[^{source}]"
        case Points(items):
            yield "\n".join(f"- {_words(item)}" for item in items)
        case Table():
            yield _words(block.caption)
            yield _table(block)
        case Figure(chart, caption):
            yield _words(caption)
            yield f"*{escaped(chart.alternative)}*"
        case Chronology(entries):
            yield "\n".join(
                f"- **{escaped(e.date)}** {_words(e.words)}" + (f" ({escaped(e.detail)})" if e.detail else "")
                for e in entries
            )
        case SourceList():
            yield "\n".join(
                f"[^{number}]: {escaped(source_line(source, brief.language))}"
                for number, source in enumerate(brief.sources, 1)
            )


def _table(table: Table) -> str:
    titles = [escaped(column.title) for column in table.columns]
    rule = ["---:" if column.numeric else "---" for column in table.columns]
    rows = [[_words(cell) for cell in row] for row in table.rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in (titles, rule, *rows))


def _words(words: Words) -> str:
    return " ".join(_run(run) for run in words)


def _run(run: Run) -> str:
    text = escaped(run.text)
    return (f"“{text}”" if run.quoted else text) + "".join(f"[^{number}]" for number in run.sources)


def _cited(words: Words) -> bool:
    return any(run.sources for run in words)
