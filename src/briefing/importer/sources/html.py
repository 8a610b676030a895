"""HTML: what a reader of the page reads, a blank line between blocks."""

from collections.abc import Iterator

import lxml.html
from lxml.etree import LxmlError

from briefing.errors import BriefingError

_UNREAD = {
    "script", "style", "template", "noscript", "nav", "header", "footer", "aside", "form", "button", "svg", "iframe",
    "object", "select", "head",
}  # fmt: skip
_BLOCKS = {
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "h1", "h2", "h3", "h4", "h5", "h6", "html", "hr", "li", "main", "ol", "p", "pre", "section", "summary",
    "table", "ul",
}  # fmt: skip


def html_text(data: bytes, encoding: str | None = None) -> str:
    """The text of a page in reading order: blocks parted by a blank line, table rows on lines, cells by a tab.

    Nothing that the page refers to is loaded. The page's own furniture (navigation, forms, scripts) is left out.

    Raises:
        BriefingError: there is no text in it.
    """
    try:
        parser = lxml.html.HTMLParser(encoding=encoding, no_network=True, huge_tree=False, remove_comments=True)
        root = lxml.html.document_fromstring(data, parser=parser)
    except (LxmlError, ValueError):
        raise BriefingError(
            "There is no text in this page. Save it anew from the browser, or use another copy."
        ) from None
    blocks = [" ".join(line.split()) if "\t" not in line and "\n" not in line else line for line in _blocks(root)]
    text = "\n\n".join(block for block in blocks if block)
    if not text:
        raise BriefingError("There is no text in this page. Save it anew from the browser, or use another copy.")
    return text + "\n"


def _blocks(element: lxml.html.HtmlElement) -> Iterator[str]:
    """The blocks of an element: each stretch of inline text, each table, in order."""
    inline: list[str] = [element.text or ""]
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _UNREAD:
            pass
        elif child.tag == "table" and child.find(".//table") is None:
            yield _flush(inline)
            yield _table(child)
        elif child.tag in _BLOCKS or child.tag in {"table", "tbody", "thead", "tr", "td", "th"}:
            yield _flush(inline)
            yield from _blocks(child)
        elif child.tag == "br":
            inline.append("\n" if element.tag == "pre" else " ")
        else:
            inner = list(_blocks(child))
            inline.append(inner[0])
            for block in inner[1:]:
                yield _flush(inline)
                inline.append(block)
        inline.append(child.tail or "")
    yield _flush(inline)


def _flush(inline: list[str]) -> str:
    text = " ".join("".join(inline).split())
    inline.clear()
    return text


def _table(table: lxml.html.HtmlElement) -> str:
    rows = []
    for row in table.iter("tr"):
        cells = [" ".join(cell.text_content().split()) for cell in row if cell.tag in {"td", "th"}]
        if any(cells):
            rows.append("\t".join(cells))
    return "\n".join(rows)
