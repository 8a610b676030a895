"""A brief as one HTML file: no script, nothing fetched, charts drawn inside it, fit to be printed from a browser."""

import re
from html import escape
from itertools import count

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
from briefing.brief.charts.svg import to_svg
from briefing.brief.hygiene import clean
from briefing.brief.labels import front_rows, source_line
from briefing.brief.phrases import is_right_to_left, phrases

_CHART_WIDTH = 640
"""Pixels: the width of the column."""
_NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """
:root { color-scheme: light }
body { margin: 2rem auto; max-width: 40rem; padding: 0 1rem; color: #1a1e23; background: #fff;
  font: 1.06rem/1.5 "Source Serif 4", "Noto Naskh Arabic", Georgia, "Times New Roman", serif }
h1 { font-size: 1.7rem; line-height: 1.25; margin: .5rem 0 }
h2, h3, table, .small, dl, footer, .marking { font-family: "Source Sans 3", "Noto Naskh Arabic", "Segoe UI", Arial, sans-serif }
h2 { font-size: 1.1rem; color: #1c5488; margin: 1.6rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.2rem 0 .4rem }
.marking { text-align: center; font-weight: 600; font-size: .85rem }
.small, footer, caption, figcaption { color: #5c656e; font-size: .9rem }
dl.front { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: 1rem 0; padding: .5rem 0;
  border-block: 1px solid #767f88; font-size: .9rem }
dl.front dt { color: #5c656e } dl.front dd { margin: 0; font-weight: 600 }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .95rem; font-variant-numeric: tabular-nums }
caption { text-align: start; padding-bottom: .3rem }
th, td { text-align: start; vertical-align: top; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid #d9dde1 }
th { font-weight: 400; color: #5c656e; border-block: 1px solid #767f88 }
td.number, th.number { text-align: end; padding-inline-end: 0; padding-inline-start: 1rem }
table.chronology td:first-child { font-weight: 600; white-space: nowrap }
blockquote { margin: 1rem 0; padding-inline-start: .8rem; border-inline-start: 2px solid #d9dde1; font-style: italic }
figure { margin: 1rem 0 } figure svg { max-width: 100%; height: auto }
sup a { color: #1c5488; text-decoration: none } sup a:hover, sup a:focus { text-decoration: underline }
ol.sources { font-size: .9rem } :target { background: #fdf3d8 }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #767f88; text-align: center }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt } h2, h3 { break-after: avoid } tr { break-inside: avoid } }
"""


def write_html(brief: Brief) -> bytes:
    """The brief as UTF-8. All text is escaped; each citation leads to its source, and each source back to the first."""
    return _Page(brief).whole().encode()


class _Page:
    """Writes one brief; remembers which citations were given, so that a source leads back to the first."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._said = phrases(brief.language)
        self._cited: set[int] = set()
        self._charts = count(1)

    def whole(self) -> str:
        brief = self._brief
        direction = "rtl" if is_right_to_left(brief.language) else "ltr"
        marking = f'<p class="marking">{_text(brief.front.marking)}</p>' if brief.front.marking else ""
        body = "\n".join(self._block(block) for block in brief.blocks)
        edition = self._said.drawn_from.format(edition=brief.edition) if brief.edition else ""
        foot = " · ".join(_text(part) for part in (brief.front.marking, edition, fingerprint(brief)) if part)
        return (
            f'<!DOCTYPE html>\n<html lang="{_text(brief.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FROM_OUTSIDE}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{_text(brief.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{marking}\n"
            f"<header>\n<h1>{_text(brief.title)}</h1>\n{self._front()}</header>\n<main>\n{body}\n</main>\n"
            f"<footer>{foot}</footer>\n</body>\n</html>\n"
        )

    def _front(self) -> str:
        subtitle = f'<p class="small">{_text(self._brief.subtitle)}</p>\n' if self._brief.subtitle else ""
        rows = front_rows(self._brief.front, self._brief.language)
        told = "".join(f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>" for name, value in rows)
        return subtitle + (f'<dl class="front">{told}</dl>\n' if told else "")

    def _block(self, block: Block) -> str:
        match block:
            case Heading(text, level):
                return f"<h{level + 1}>{_text(text)}</h{level + 1}>"
            case Text(words):
                return f"<p>{self._words(words)}</p>"
            case Note(words):
                return f'<p class="small">{self._words(words)}</p>'
            case Quote(text, source):
                return f"<blockquote><p>{self._run(Run(text, True, (source,)))}</p></blockquote>"
            case Points(items):
                return "<ul>" + "".join(f"<li>{self._words(item)}</li>" for item in items) + "</ul>"
            case Table():
                return self._table(block)
            case Figure():
                return self._figure(block)
            case Chronology():
                return self._chronology(block)
            case SourceList():
                lines = "".join(self._source(number) for number in range(1, len(self._brief.sources) + 1))
                return f'<ol class="sources">{lines}</ol>'

    def _table(self, table: Table) -> str:
        classes = [' class="number"' if column.numeric else "" for column in table.columns]
        caption = f"<caption>{self._words(table.caption)}</caption>" if table.caption else ""
        head = "".join(
            f'<th scope="col"{of}>{_text(c.title)}</th>' for c, of in zip(table.columns, classes, strict=True)
        )
        rows = "".join(
            "<tr>"
            + "".join(f"<td{of}>{self._words(cell)}</td>" for cell, of in zip(row, classes, strict=True))
            + "</tr>"
            for row in table.rows
        )
        return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def _figure(self, figure: Figure) -> str:
        chart = figure.chart
        number = next(self._charts)
        above = " ".join(part for part in (self._words(figure.caption), _text(figure.title)) if part)
        caption = f"<figcaption>{above}</figcaption>" if above else ""
        svg = _own_ids(to_svg(chart, _CHART_WIDTH), number)
        return f'<figure role="img" aria-label="{_text(chart.alternative)}">{caption}{svg}</figure>'

    def _chronology(self, chronology: Chronology) -> str:
        rows = "".join(
            f"<tr><td>{_text(e.date)}</td><td>{self._words(e.words)}"
            + (f'<br><span class="small">{_text(e.detail)}</span>' if e.detail else "")
            + "</td></tr>"
            for e in chronology.entries
        )
        head = f'<th scope="col">{_text(self._said.date)}</th><th scope="col">{_text(self._said.incident)}</th>'
        return f'<table class="chronology"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'

    def _source(self, number: int) -> str:
        back = f' <a href="#cited-{number}" aria-label="↑">↑</a>' if number in self._cited else ""
        return f'<li id="source-{number}">{_text(source_line(self._brief.sources[number - 1], self._brief.language))}{back}</li>'

    def _words(self, words: Words) -> str:
        return " ".join(self._run(run) for run in words)

    def _run(self, run: Run) -> str:
        text = f"“{_text(run.text)}”" if run.quoted else _text(run.text)
        language = next((self._brief.sources[number - 1].language for number in run.sources), "") if run.quoted else ""
        of = f' lang="{_text(language)}"' if language and language != self._brief.language else ""
        return f"<bdi{of}>{text}</bdi>{self._cites(run.sources)}"

    def _cites(self, numbers: tuple[int, ...]) -> str:
        if not numbers:
            return ""
        return "<sup>" + ",".join(self._cite(number) for number in numbers) + "</sup>"

    def _cite(self, number: int) -> str:
        name = "" if number in self._cited else f' id="cited-{number}"'
        self._cited.add(number)
        return f'<a href="#source-{number}"{name}>{number}</a>'


def _text(text: str) -> str:
    return escape(clean(text))


def _own_ids(svg: str, number: int) -> str:
    """A chart whose pattern names are its own among all charts of the page; its texts stay as they are."""

    def own(tag: re.Match[str]) -> str:
        return tag[0].replace(' id="', f' id="chart-{number}-').replace("url(#", f"url(#chart-{number}-")

    return re.sub("<(?:pattern|rect)[^>]*>", own, svg)
