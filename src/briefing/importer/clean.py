"""From a source as read to a bulletin of clean articles: the order of the steps on the text."""

from briefing.importer.model import Bulletin, FoundDoubt, SourceText
from briefing.importer.stated import Stated
from briefing.importer.steps.articles import build_articles
from briefing.importer.steps.blocks import group
from briefing.importer.steps.columns import unravel
from briefing.importer.steps.country import main_country
from briefing.importer.steps.doubts import text_doubts
from briefing.importer.steps.footnotes import part_footnotes, with_footnotes
from briefing.importer.steps.furniture import strip_furniture
from briefing.importer.steps.itself import says_of_itself
from briefing.importer.steps.language import detect_language
from briefing.importer.steps.lines import level_gaps, level_margins, split_lines
from briefing.importer.steps.masthead import place_and_date_of_all, strip_masthead
from briefing.importer.steps.outline import outlined_blocks, part_furniture, part_name
from briefing.importer.steps.words import DocumentWords


def clean(source: SourceText, stated: Stated | None = None) -> Bulletin:
    """The articles of a source, and what it says of itself; what the editor states goes before.

    Time is linear in the text.
    """
    said = stated or Stated()
    language = said.language or detect_language(source.text)
    words = DocumentWords(source.text)
    all_lines = split_lines(source.text, source.page_starts)
    outline = dict(source.outline)
    if outline:
        text_lines, page_lines = part_furniture(all_lines, outline)
        masthead, lines = strip_masthead(text_lines)
        name, lines = part_name(lines, outline)
        masthead = sorted([*masthead, *name], key=lambda line: line.start)
        blocks = outlined_blocks(lines, outline)
    else:
        text_lines, page_lines = strip_furniture(level_margins(level_gaps(all_lines)))
        text_lines, feet = part_footnotes(text_lines)
        masthead, lines = strip_masthead(unravel(text_lines, words))
        blocks = with_footnotes(group(lines, words), feet)
    articles = build_articles(source.text, blocks, words, language)
    own = says_of_itself(
        [*(line.text for line in masthead), *place_and_date_of_all(lines)],
        [*(line.text for line in page_lines), *(article.title for article in articles[:1])],
        articles,
        source.name,
    )
    return Bulletin(
        source=source,
        articles=tuple(articles),
        title=said.title or own.title,
        publisher=said.publisher or own.publisher,
        issue=said.issue or own.issue,
        published=said.published or own.published,
        language=language,
        country=said.country or main_country(source.text),
        doubts=(
            *(FoundDoubt("unread", remark) for remark in source.remarks),
            *(FoundDoubt("day-of-issue", own.doubt) for _ in [0] if own.doubt and not said.published),
            *text_doubts(articles, words, language == "en"),
        ),
    )
