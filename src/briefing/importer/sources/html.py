"""HTML: what a reader of the page reads, a blank line between blocks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import lxml.html
from lxml.etree import LxmlError, iterwalk

from briefing.errors import BriefingError
from briefing.importer.model import LineRole
from briefing.importer.sources.encoding import decode
from briefing.importer.sources.parsed import Block, Parsed, is_short_title, with_outline
from briefing.importer.steps.marks import is_notes_heading

_UNREAD = {
    "script", "style", "template", "noscript", "nav", "form", "button", "svg", "iframe", "object", "select", "head",
    "canvas", "audio", "video", "dialog", "menu", "textarea", "input", "map", "math",
}  # fmt: skip
_PAGE_PARTS = {"header", "footer", "aside"}
"""Left out where they belong to the page, read where they belong to an article."""
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BLOCKS = _HEADINGS | _PAGE_PARTS | {
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul", "fieldset", "legend",
}  # fmt: skip
_FACES = {"b": "b", "strong": "b", "i": "i", "em": "i"}
_FURNITURE = frozenset(
    [
        "nav",
        "navbar",
        "navigation",
        "navigationbox",
        "navbox",
        "menu",
        "breadcrumb",
        "breadcrumbs",
        "share",
        "sharing",
        "sharebar",
        "social",
        "socials",
        "addthis",
        "addtoany",
        "cookie",
        "cookies",
        "consent",
        "gdpr",
        "ad",
        "ads",
        "advert",
        "advertisement",
        "advertising",
        "adsbygoogle",
        "sponsor",
        "sponsored",
        "promo",
        "promoted",
        "related",
        "recommended",
        "recommendations",
        "readmore",
        "comments",
        "comment",
        "commentlist",
        "disqus",
        "sidebar",
        "widget",
        "widgets",
        "popup",
        "modal",
        "overlay",
        "subscribe",
        "subscription",
        "signup",
        "login",
        "skip",
        "skiplink",
        "pagination",
        "pager",
        "toolbar",
        "tags",
        "taglist",
        "trending",
        "popular",
        "mostread",
        "noprint",
        "hidden",
        "offscreen",
        "screenreader",
        "visuallyhidden",
        "editsection",
        "metadata",
        "printfooter",
        "siteheader",
        "sitefooter",
        "masthead-nav",
        "footer",
        "copyright",
    ]
)
"""Words in the class, id or role of what a site sets around its texts."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=["']([\w.:-]+)""", re.I
)
_WIDER = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gbk",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
}
"""What is meant where an encoding is declared that has no typographic marks: the wider one of the same letters."""
_SITE_NAME = re.compile(r"\s+(?:[|–—·»:]|-)\s+[^|–—·»]{2,40}$")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_DATES = frozenset(["date", "published", "pubdate", "timestamp", "datetime", "postdate", "posted"])
_BACK = re.compile(r"\s*(?:[↩↑⤴^]\ufe0e?)+$|(?<=\] )\s*[↩↑⤴^]\s*")
"""The way back from a note to where it is referred to."""
_NOTES = frozenset(["footnote", "footnotes", "endnote", "endnotes", "references", "reflist", "fn", "fnref"])
_NO_TEXT = "There is no text in this page. Save it anew from the browser, or use another copy."
_BREAK = "\x1e"
"""Stands for a line's end within a block until the blanks around it are known."""


def html_text(data: bytes) -> Parsed:
    """The text of a page in reading order: blocks parted by a blank line, table rows on lines, cells by a tab.

    Nothing that the page refers to is loaded. The page's own furniture (navigation, forms, scripts, what stands
    beside the text of a site) is left out; where the page has a main part or article, only that is read.

    Raises:
        BriefingError: there is no text in it, or it is nested as no page is.
    """
    markup, encoding = _decoded(data)
    root = _tree(markup)
    page = _Page(root)
    blocks = list(page.blocks())
    if not blocks:
        raise BriefingError(_NO_TEXT)
    title = _title_of(root)
    if title and not page.has_lines and not any(role == "heading" for _, role in blocks):
        blocks = [(title, "heading"), *(block for block in blocks if block[0] != title)]
    text, outline = with_outline(blocks)
    return Parsed(text, encoding, outline=() if page.has_lines else outline)


def _decoded(data: bytes) -> tuple[str, str]:
    """Characters and encoding: by the byte order mark, by what the page declares, else by its letters."""
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")) and (marked := decode(data)):
        return marked
    if declared := _DECLARED.search(data[:4096]):
        name = (declared[1] or declared[2]).decode("ascii", "replace").lower()
        name = _WIDER.get(name, name)
        try:
            return data.decode(name), name
        except (LookupError, UnicodeError):
            pass
    found = decode(data.replace(b"\x00", b"") if b"\x00" in data[4:] and not _is_wide(data) else data)
    return found or (data.decode("utf-8", errors="replace"), "utf-8")


def _is_wide(data: bytes) -> bool:
    """Whether every other byte is zero, as in UTF-16."""
    return data[:200].count(0) > 0.3 * len(data[:200])


def _tree(markup: str) -> lxml.html.HtmlElement:
    cleaned = re.sub("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", markup)
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = lxml.html.document_fromstring(cleaned.encode(), parser=parser)
    except (LxmlError, ValueError, AssertionError) as error:
        if "empty" not in str(error).lower():  # the parser gives no better name to having run out of memory
            raise MemoryError from None
        raise BriefingError(_NO_TEXT) from None
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise BriefingError("Its elements are nested deeper than those of a page ever are. It was not read.")
    return root


def _title_of(root: lxml.html.HtmlElement) -> str:
    """What the page is called: as it says to those who share it, else its window title without the site's name."""
    for meta in root.iter("meta"):
        if meta.get("property") == "og:title" and meta.get("content"):
            return " ".join(str(meta.get("content")).split())
    title = next(root.iter("title"), None)
    words = " ".join((title.text or "").split()) if title is not None else ""
    return _SITE_NAME.sub("", words) or words


class _Page:
    """One page as a stream of blocks; its tree is walked without recursion, however deep."""

    def __init__(self, root: lxml.html.HtmlElement) -> None:
        self._size = max(1, len("".join(root.itertext())))
        self._root = self._main_part(root)
        self._inline: list[str] = []
        self._heading = False
        self._counters: list[int | None] = []
        self._pre = 0
        self._note = self._notes_begun = self._date = False
        self._faces: Counter[str] = Counter()
        self._set_in = {"b": 0, "i": 0}
        self._before: LineRole | None = None
        self.has_lines = False
        """Whether the page holds text in lines of its own, whose paragraphs nothing marks."""

    def blocks(self) -> Iterator[Block]:
        """Each stretch of inline text, each table, in order, with what it is."""
        walk = iterwalk(self._root, events=("start", "end"))
        passed_over: list[lxml.html.HtmlElement] = []
        for event, element in walk:
            if event == "start":
                if self._is_unread(element):
                    pass
                elif element.tag == "table" and _is_data(element):
                    yield from self._flush()
                    caption = _words(element.find("caption"))
                    if caption:
                        yield caption, "paragraph"
                    if rows := _rows(element):
                        yield rows, "table"
                elif element.tag == "sup":
                    self._inline.append(_superscript(element, "".join(self._inline[-3:])))
                else:
                    yield from self._open(element)
                    continue
                passed_over.append(element)
                walk.skip_subtree()
                continue
            if passed_over and passed_over[-1] is element:
                passed_over.pop()
            else:
                yield from self._close(element)
            if element is not self._root:
                self._inline.append(self._kept(element.tail))
        yield from self._flush()

    def _open(self, element: lxml.html.HtmlElement) -> Iterator[Block]:
        tag = element.tag
        if tag in _BLOCKS:
            yield from self._flush()
        if tag in _HEADINGS:
            self._heading = True
        elif tag == "pre":
            self._pre += 1
        elif tag in {"ol", "ul"}:
            start = element.get("start") or "1"
            self._counters.append((int(start) if start.isdigit() else 1) if tag == "ol" else None)
        elif tag == "li":
            self._note = _is_note(element)
            if self._note and not self._notes_begun:
                self._notes_begun = True
                yield "Notes", "heading"
            self._inline.append(self._label())
        elif tag == "time" or _is_named(element, _DATES):
            yield from self._flush()
            self._date = True
        elif tag == "br":
            self._inline.append(" " if self._heading else _BREAK)
        elif tag in _FACES:
            self._set_in[_FACES[tag]] += 1
        self._inline.append(self._kept(element.text))

    def _close(self, element: lxml.html.HtmlElement) -> Iterator[Block]:
        tag = element.tag
        if tag in _FACES:
            self._set_in[_FACES[tag]] -= 1
        if (tag == "time" or _is_named(element, _DATES)) and self._date:
            yield from self._flush()
            self._date = False
        if tag not in _BLOCKS:
            return
        yield from self._flush()
        if tag in _HEADINGS:
            self._heading = False
        elif tag == "pre":
            self._pre -= 1
        elif tag in {"ol", "ul"} and self._counters:
            self._counters.pop()

    def _kept(self, text: str | None) -> str:
        """Characters of the page; line ends count in preformatted text only."""
        if not text:
            return ""
        length = len("".join(text.split()))
        self._faces.update({"all": length, **{face: length for face, depth in self._set_in.items() if depth}})
        return text.replace("\r\n", "\n").replace("\n", _BREAK) if self._pre else text

    def _label(self) -> str:
        """The bullet or number that a list's item is shown with."""
        if not self._counters or self._counters[-1] is None:
            return "• "
        number = self._counters[-1]
        self._counters[-1] = number + 1
        return f"[{number}] " if self._note else f"{number}. "

    def _flush(self) -> Iterator[Block]:
        text = "".join(self._inline)
        self._inline.clear()
        faces, self._faces = self._faces, Counter()
        if self._pre:
            body = "\n".join(line.expandtabs().rstrip() for line in text.split(_BREAK)).strip("\n")
            self.has_lines |= "\n" in body
            if body.strip():
                yield body, "paragraph"
            return
        for part in re.split(rf"{_BREAK}(?:\s*{_BREAK})+", text):
            for body in _paragraphs([" ".join(line.split()) for line in part.split(_BREAK)]):
                role = self._role(body, faces)
                self._before = self._before if role == "furniture" else role
                yield _BACK.sub("", body) if self._notes_begun else body, role

    def _role(self, text: str, faces: Counter[str]) -> LineRole:
        """What a stretch of text is by its element, or where it is set in bold or italics as a whole."""
        if self._heading:
            self._notes_begun |= is_notes_heading(text)
            return "heading"
        if self._date and len(text) < 60:
            return "furniture"
        bold, italic = (0 < faces["all"] <= faces[face] for face in "bi")
        if bold and is_short_title(text):
            return "heading"
        return "standfirst" if (bold or italic) and self._before == "heading" else "paragraph"

    def _is_unread(self, element: lxml.html.HtmlElement) -> bool:
        """Whether an element is the page's, not the text's."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNREAD:
            return True
        if tag in {"html", "body", "main", "article"} or element is self._root:
            return False
        style = (element.get("style") or "").replace(" ", "").lower()
        if "display:none" in style or element.get("hidden") is not None or element.get("aria-hidden") == "true":
            return True
        if tag in _PAGE_PARTS:
            return tag == "aside" or not _within_article(element, self._root)
        return self._is_named_furniture(element) or (tag in {"td", "div", "ul"} and _is_menu(element))

    def _is_named_furniture(self, element: lxml.html.HtmlElement) -> bool:
        """Whether class, id or role say so, and the element holds but a small part of the page."""
        names = " ".join(filter(None, (element.get("class"), element.get("id"), element.get("role"))))
        if not names or element.tag in _HEADINGS:
            return False
        words = {word.lower() for word in _WORD.findall(names)} & _FURNITURE
        if not words:
            return False
        if next(element.iter("h1"), None) is not None:
            return False
        return sum(map(len, element.itertext())) < 0.4 * self._size

    def _main_part(self, root: lxml.html.HtmlElement) -> lxml.html.HtmlElement:
        """The part that holds the text: the one main element or the one article, where it holds enough of it."""
        body = root.find("body")
        page = root if body is None else body
        for path in (".//main", ".//*[@role='main']", ".//article", ".//*[@itemprop='articleBody']"):
            found = page.xpath(path)
            if len(found) == 1 and _prose(found[0]) >= 0.5 * _prose(page) > 0:
                return found[0]
        return page


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Lines parted by single breaks: joined where they are one text broken by its width, else each for itself."""
    full = [line for line in lines if re.search(r"\w", line)]
    later = full[1:]
    if len(later) < 2 or sum(line[0].islower() for line in later) >= 0.3 * len(later):
        return [" ".join(full)] if full else []
    return full


def _prose(element: lxml.html.HtmlElement) -> int:
    """How much running text an element holds, in characters."""
    return sum(sum(map(len, p.itertext())) for p in element.iter("p", "li", "td", "pre"))


def _is_menu(element: lxml.html.HtmlElement) -> bool:
    """Whether an element holds hardly anything but short links."""
    links = [len(" ".join(link.itertext())) for link in element.iter("a") if link.get("href")]
    if len(links) < 2 or max(links) > 60:
        return False
    return sum(links) >= 0.8 * len("".join("".join(element.itertext()).split()))


def _within_article(element: lxml.html.HtmlElement, root: lxml.html.HtmlElement) -> bool:
    return root.tag in {"article", "main"} or any(
        parent.tag in {"article", "main"} for parent in element.iterancestors()
    )


def _is_named(element: lxml.html.HtmlElement, words: frozenset[str]) -> bool:
    """Whether class or id of an element have one of some words."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return names != " " and not words.isdisjoint(word.lower() for word in _WORD.findall(names))


def _is_note(item: lxml.html.HtmlElement) -> bool:
    """Whether an item of a list is a note."""
    near = [item, *(parent for _, parent in zip(range(3), item.iterancestors(), strict=False))]
    return any(each.tag not in {"body", "html"} and _is_named(each, _NOTES) for each in near)


def _superscript(element: lxml.html.HtmlElement, before: str) -> str:
    """A raised text: a note's marker in brackets, a power as a raised digit, else its letters."""
    text = " ".join(element.text_content().split())
    number = text.strip("[]() ")
    if not re.fullmatch(r"\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡]+", number):
        return text
    if number in {"2", "3"} and re.search(r"(?:^|[\d\s])(?:k|c|m|d)?m$", before):
        return number.translate(_SUPERSCRIPT)
    return f"[{number}]"


def _is_data(table: lxml.html.HtmlElement) -> bool:
    """Whether a table holds data, rather than the parts of a page."""
    if table.find(".//table") is not None or table.find(".//h1") is not None or table.find(".//h2") is not None:
        return False
    if any(len(list(cell.iter("p", "br", "li"))) > 4 for cell in table.iter("td", "th")):
        return False
    cells = [sum(map(len, cell.itertext())) for cell in table.iter("td", "th")]
    rows = [sum(cell.tag in {"td", "th"} for cell in row) for row in table.iter("tr")]
    return sum(count > 1 for count in rows) > 1 and max(cells, default=0) < 400


def _words(element: lxml.html.HtmlElement | None) -> str:
    """The words of a cell or caption; what a line or paragraph parts stays parted."""
    if element is None:
        return ""
    parts: list[str] = []
    for event, each in iterwalk(element, events=("start", "end")):
        if not isinstance(each.tag, str):
            parts.append((each.tail or "") if event == "end" else "")
        elif event == "start":
            parts.append(" " if each.tag in _BLOCKS or each.tag == "br" else "")
            parts.append("" if each.tag in {"script", "style"} else each.text or "")
        elif each is not element:
            parts.append(each.tail or "")
    return " ".join("".join(parts).split())


def _rows(table: lxml.html.HtmlElement) -> str:
    rows = []
    for row in table.iter("tr"):
        cells: list[str] = []
        for cell in row:
            if cell.tag in {"td", "th"}:
                cells.append(_words(cell))
                cells += [""] * (_span(cell) - 1)
        if any(cells):
            rows.append("\t".join(cells).rstrip("\t"))
    return "\n".join(rows)


def _span(cell: lxml.html.HtmlElement) -> int:
    said = cell.get("colspan") or "1"
    return min(int(said), 20) if said.isdigit() and int(said) else 1
