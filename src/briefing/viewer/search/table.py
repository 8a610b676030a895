"""What was found as a table: for spreadsheets and the clipboard."""

from collections.abc import Iterable, Iterator

from briefing.bundle.anchors import citation_of
from briefing.spreadsheet import BYTE_ORDER_MARK, csv_text, tab_text
from briefing.viewer.search.state import Found
from briefing.wording import marked, tr

TITLES = (
    marked("Citation"), marked("Date"), marked("Page"), marked("Paragraph"), marked("Sentence"), marked("Article"),
    marked("Bulletin"), marked("As printed"),
)  # fmt: skip
COPIED_MOST = 1000
EXPORTED_MOST = 100_000


def table_rows(found: Iterable[Found]) -> Iterator[tuple[str, ...]]:
    """A row for each passage, under `TITLES`; several sentences of one are parted by an ellipsis."""
    for one in found:
        page = "" if one.paragraph.page is None else str(one.paragraph.page)
        sentences = " … ".join(" ".join(sentence.text.split()) for sentence in one.sentences)
        yield (
            citation_of(one.source, one.passage), dates_of(one), page, str(one.paragraph.position), sentences,
            one.article.title, one.source.label, one.printed,
        )  # fmt: skip


def dates_of(found: Found) -> str:
    """The days of the incidents that a passage tells (ISO, spans with a slash), else that of its bulletin."""
    spans = dict.fromkeys((incident.start_on, incident.end_on) for incident in found.incidents)
    days = [start if start == end else f"{start}/{end}" for start, end in spans]
    return "; ".join(days) or found.source.published or ""


def as_csv(found: Iterable[Found]) -> bytes:
    """The table as a CSV file."""
    return (BYTE_ORDER_MARK + csv_text(tuple(map(tr, TITLES)), table_rows(found))).encode("utf-8", "replace")


def as_tab_text(found: Iterable[Found]) -> str:
    """The table for the clipboard."""
    return tab_text(tuple(map(tr, TITLES)), table_rows(found))
