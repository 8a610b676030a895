"""What the library lists: bulletins with their articles, then elections and names."""

from dataclasses import dataclass, field
from typing import Literal

from briefing.brief.dates import dated, span_label
from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, ArticleExtent, Election, Source
from briefing.viewer.library.reading_record import State, key_of
from briefing.wording import counted, number, spoken, tr

Order = Literal["library", "date", "title"]
NodeKind = Literal["source", "article", "group", "election", "name"]


@dataclass(slots=True)
class Node:
    """One row: `id` is that of its record; `count` stands at the right; `is_open` shows its children at first.

    `key` names an article of a bulletin in the record of readings, `state` is how far it was read, `date` (ISO 8601) sorts,
    `marked` says what the user's marks on it are.
    """

    kind: NodeKind
    title: str
    detail: str = ""
    icon: str = ""
    id: int = 0
    count: str = ""
    key: str = ""
    state: State = "begun"
    date: str = ""
    marked: str = ""
    is_open: bool = False
    children: list["Node"] = field(default_factory=list)


def library_nodes(bundle: Bundle) -> list[Node]:
    """The whole library."""
    extents = bundle.article_extents()
    by_source: dict[int, list[Article]] = {}
    for article in bundle.articles():
        by_source.setdefault(article.source_id, []).append(article)
    nodes = []
    for source in bundle.sources():
        articles = by_source.get(source.id, [])
        node = Node(
            "source", source.title or source.name, _stated(source), "newspaper", source.id,
            date=source.published or "", is_open=not source.is_table,
        )  # fmt: skip
        node.children = [_article_node(a, source, extents[a.id]) for a in articles]
        nodes.append(node)
    return nodes + [group for group in (_elections(bundle), _names(bundle)) if group.children]


def _stated(source: Source) -> str:
    """The issue and date that a source states of itself."""
    published = dated(source.published, spoken()) if source.published else ""
    unsaid = tr("Table of results") if source.is_table else tr("No issue or date printed")
    return ", ".join(part for part in (source.issue, published) if part) or unsaid


def second_line(node: Node) -> str:
    """What stands under a title: of a bulletin also how many articles it has, or how many are yet to be read.

    >>> def bulletin(*states):
    ...     return Node("source", "Insider", "Vol. 4", children=[Node("article", "", key="k", state=s) for s in states])
    >>> [second_line(bulletin(*states)) for states in (["unread"] * 3, ["finished", "begun"], ["finished"])]
    ['Vol. 4 · 3 articles', 'Vol. 4 · 1 to read', 'Vol. 4 · read']
    """
    if node.kind != "source":
        return node.detail
    count = len(node.children)
    to_read = sum(child.state != "finished" for child in node.children)
    articles = counted("{n} article", "{n} articles", count)
    if any(child.key for child in node.children) and to_read < count:
        articles = counted("{n} to read", "{n} to read", to_read) if to_read else tr("read")
    return f"{node.detail} · {articles}"


def _article_node(article: Article, source: Source, extent: ArticleExtent) -> Node:
    parts = (extent_label(extent), f"{number(extent.paragraphs)} ¶", "" if article.is_complete else tr("breaks off"))
    key = "" if source.is_table else key_of(article, source)
    return Node(
        "article", article.title, " · ".join(filter(None, parts)), "file-text", article.id,
        key=key, date=extent.first_on or "",
    )  # fmt: skip


def extent_label(extent: ArticleExtent) -> str:
    """The days an article tells of, as short as can be.

    >>> extent_label(ArticleExtent(13, "2007-01-01", "2012-01-18"))
    '2007–Jan 2012'
    >>> extent_label(ArticleExtent(3, "2012-01-15", "2012-01-15"))
    '15 Jan 2012'
    """
    if extent.first_on is None or extent.last_on is None:
        return ""
    first, last = extent.first_on, extent.last_on
    if first == last:
        return span_label(first, last, "day", short=True, language=spoken())
    if first[:7] == last[:7]:
        return span_label(first, last, "month", short=True, language=spoken())
    if first[:4] == last[:4]:
        return f"{_month(first).removesuffix(first[:4]).strip()}–{_month(last)}"
    return f"{first[:4]}–{_month(last)}"


def _month(iso: str) -> str:
    """The month of a day, short."""
    month = iso[:7]
    return span_label(f"{month}-01", f"{month}-28", "month", short=True, language=spoken())


def _elections(bundle: Bundle) -> Node:
    elections = bundle.elections()
    children = [_election_node(election) for election in elections]
    return Node("group", tr("Elections"), icon="vote", count=number(len(elections)), children=children)


def _election_node(election: Election) -> Node:
    title = f"{election.body}, {election.country}" if election.country else election.body
    if election.round > 1:
        title = tr("{election}, round {number}", election=title, number=election.round)
    held_on = election.held_on
    return Node(
        "election",
        title,
        id=election.id,
        count=span_label(held_on, held_on, "day", short=True, language=spoken()) if held_on else "",
    )


def _names(bundle: Bundle) -> Node:
    entities = [entity for entity in bundle.entities() if entity.mentions]
    children = [Node("name", e.name, id=e.id, count=number(e.mentions)) for e in entities]
    return Node("group", tr("Names"), icon="users", count=number(len(entities)), children=children)
