"""What is drawn over a passage for somebody else: the user's highlights, whose records the page does not know."""

from collections.abc import Sequence

from briefing.bundle.records import Passage
from briefing.record import record
from briefing.viewer.articles.state import ShownParagraph


@record
class Highlight:
    """A passage on a ground of its own.

    `key` is told when it is clicked; `ground` is a colour as `#RRGGBB` on which the theme's ink can be read (empty:
    none); `sign` is an icon that stands in the right margin, such as `sticky-note`; `tip` is told when one points at it.
    """

    key: int
    passage: Passage
    ground: str
    sign: str = ""
    tip: str = ""


@record
class PlacedHighlight:
    """A highlight as `(index of the paragraph, start, end)` in the text shown."""

    highlight: Highlight
    index: int
    start: int
    end: int


def placed_highlights(highlights: Sequence[Highlight], shown: Sequence[ShownParagraph]) -> list[PlacedHighlight]:
    """The highlights that stand in the paragraphs shown; those of other articles are left out."""
    index_of = {part.paragraph.id: index for index, part in enumerate(shown)}
    placed = []
    for highlight in highlights:
        passage = highlight.passage
        if (index := index_of.get(passage.paragraph_id)) is not None:
            text = shown[index].shown
            start, end = text.shown(passage.start), text.shown(passage.end, is_end=True)
            placed.append(PlacedHighlight(highlight, index, start, end))
    return placed


def passage_of_selection(shown: ShownParagraph, start: int, end: int) -> Passage:
    """The passage of the clean text that `[start, end)` of the shown text stands for; its id is 0."""
    paragraph = shown.paragraph
    first, last = shown.shown.clean(start), shown.shown.clean(max(end - 1, start)) + 1
    text = paragraph.text[first:last]
    first += len(text) - len(text.lstrip())
    last = first + len(text.strip())
    return Passage(
        0, paragraph.id, paragraph.article_id, paragraph.position, paragraph.page, first, last,
        paragraph.text[first:last],
    )  # fmt: skip
