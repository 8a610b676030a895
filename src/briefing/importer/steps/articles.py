"""Blocks in their parts: titles, summaries, paragraphs, tables and notes of articles."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from briefing.bundle.records import ArticleKind, ParagraphKind
from briefing.importer.model import CleanArticle, CleanNote, CleanParagraph
from briefing.importer.steps.blocks import Block, is_year, looks_like_heading
from briefing.importer.steps.dropcaps import is_spaced
from briefing.importer.steps.kinds import kind_of
from briefing.importer.steps.marks import (
    BYLINE,
    CAPTION,
    DATE_LABEL,
    DATELINE,
    LATER_LABEL,
    LIST_ROW,
    PLACE_AND_DATE,
    ends_sentence,
    is_notes_heading,
    starts_label,
    starts_lower,
)
from briefing.importer.steps.notes import label_of, markers_in, read_notes
from briefing.importer.steps.paragraphs import clean_block, join_lines, tidy_characters
from briefing.importer.steps.tables import trace_table
from briefing.importer.steps.words import DocumentWords
from briefing.importer.traced import Traced

_ASIDE = re.compile(
    r"(?:q|a|question|answer|sources?|notes?|photos?|pictures?|credit|image|источник|фото)\s?:", re.IGNORECASE
)
_LEADERS = re.compile(r"(?<![.])(?:\.\s?){4,200}\s?\d")
_OF_A_SECTION = 2.2
"""Paragraphs under a day, on average, from which on it is the title of a section."""
_SHORT_SUMMARY = 150
_LONG_PARAGRAPH = 250
Role = Literal["title", "standfirst", "text", "heading", "table", "notes-heading", "note"]


@dataclass
class _Draft:
    title: str
    standfirst: str | None = None
    paragraphs: list[CleanParagraph] = field(default_factory=list)
    notes: list[CleanNote] = field(default_factory=list)


def build_articles(
    source: str, blocks: Sequence[Block], words: DocumentWords, language: str | None
) -> list[CleanArticle]:
    """The articles that blocks make, in reading order."""
    drafts: list[_Draft] = []
    fresh = True
    roles = assign_roles(blocks, words)
    for block, role in zip(blocks, roles, strict=True):
        if role == "title":
            drafts.append(_Draft(_plain(source, block, words)))
            fresh = True
            continue
        if not drafts:
            drafts.append(_Draft("Untitled"))
        draft = drafts[-1]
        if role == "standfirst":
            draft.standfirst = _plain(source, block, words)
        elif role == "note":
            draft.notes += read_notes(source, block.lines, words)
        elif role != "notes-heading":
            draft.paragraphs.append(_paragraph(source, block, role, words, fresh and role == "text", language == "en"))
            fresh = fresh and role != "text"
    _share_last_notes(drafts)
    return _finished(drafts)


def _plain(source: str, block: Block, words: DocumentWords) -> str:
    return tidy_characters(join_lines(source, block.lines, words)).text


def _paragraph(
    source: str, block: Block, role: Role, words: DocumentWords, opens_article: bool, english: bool
) -> CleanParagraph:
    kind: ParagraphKind = "table" if role == "table" else "heading" if role == "heading" else "text"
    if kind == "table":
        traced = trace_table(source, block.lines)
    else:
        traced = clean_block(source, block, words, opens_article, english)
    return as_paragraph(source, traced, kind, block.lines[0].page)


def as_paragraph(source: str, traced: Traced, kind: ParagraphKind, page: int | None) -> CleanParagraph:
    """A traced text as the record that the bundle keeps."""
    return CleanParagraph(kind, traced.text, page, traced.source_start, traced.source_end, traced.repairs(source))


def assign_roles(blocks: Sequence[Block], words: DocumentWords) -> list[Role]:
    """What each block is, by its looks and by what stands around it."""
    roles: list[Role] = []
    in_notes = False
    days = _day_sections(blocks)
    for at in range(len(blocks)):
        role = "title" if at in days else _role(blocks, at, roles, in_notes, words)
        in_notes = role in ("notes-heading", "note") and blocks[at].role != "note"
        roles.append(role)
    return roles


def _day_sections(blocks: Sequence[Block]) -> frozenset[int]:
    """The days that stand alone over several paragraphs each, as in a digest of the press; over one each they are labels."""
    days = [at for at, block in enumerate(blocks) if len(block.lines) == 1 and DATE_LABEL.fullmatch(block.text)]
    texts = sum(not block.table for block in blocks[days[0] :]) - len(days) if days else 0
    return frozenset(days) if len(days) > 2 and texts >= _OF_A_SECTION * len(days) else frozenset()


def _role(blocks: Sequence[Block], at: int, roles: Sequence[Role], in_notes: bool, words: DocumentWords) -> Role:
    block = blocks[at]
    text = block.text
    if block.table:
        return "table"
    if block.role == "note":
        return "note"
    if is_notes_heading(text) and at + 1 < len(blocks) and label_of(blocks[at + 1].text):
        return "notes-heading"
    if in_notes and (label_of(text) or starts_lower(text)):
        return "note"
    if text.startswith("[1] ") and at and ends_sentence(blocks[at - 1].text) and at + 1 >= len(blocks) - 20:
        return "note"
    if BYLINE.fullmatch(text) or (CAPTION.fullmatch(text) and _beside_table(blocks, at)):
        return "heading"
    before = next((role for role in reversed(roles) if role != "heading"), None)
    told = block.role in ("heading", "standfirst")
    if before == "title" and (block.role == "standfirst" if told else _is_standfirst(blocks, at, words)):
        return "standfirst"
    if _is_title(blocks, at):
        return "title"
    return "text"


def _beside_table(blocks: Sequence[Block], at: int) -> bool:
    return any(block.table for block in (*blocks[max(0, at - 1) : at], *blocks[at + 1 : at + 2]))


def _is_title(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block is a headline: short, without a full stop, alone, with something to follow."""
    block = blocks[at]
    if block.underlined or block.role == "heading":
        return True
    if block.role:
        return False
    text = block.text
    if at + 1 >= len(blocks) or len(block.lines) > 3 or not looks_like_heading(text):
        return False
    if _LEADERS.search(text) or text.count("\t") > 1:
        return False
    if at and LIST_ROW.fullmatch(text) and not block.lines[0].gap:
        return False
    if LATER_LABEL.fullmatch(text) and any(DATE_LABEL.fullmatch(before.text) for before in blocks[max(0, at - 8) : at]):
        return False
    if DATELINE.match(text) or DATE_LABEL.match(text) or PLACE_AND_DATE.fullmatch(text) or _ASIDE.match(text):
        return False
    return not text.endswith("?") or len(text.split()) <= 12


def _is_standfirst(blocks: Sequence[Block], at: int, words: DocumentWords) -> bool:
    """Whether the block after a title is a summary: no full stop, wider than the text, or before a drop capital."""
    if at + 1 >= len(blocks):
        return False
    block, following = blocks[at], blocks[at + 1]
    if following.table or is_spaced(block.lines[0].text, words) or starts_lower(block.text):
        return False
    if is_year(block.text):
        return False
    if starts_label(block.text) or PLACE_AND_DATE.fullmatch(block.text) or len(block.lines) > 6:
        return False
    if not ends_sentence(block.text):
        return len(block.lines) <= 3 and looks_like_heading(block.text)
    if is_spaced(following.lines[0].text, words) or _opens_lower(following) or BYLINE.fullmatch(following.text):
        return True
    column = max(following.width, *(later.width for later in blocks[at + 1 : at + 4]))
    if block.width > 1.1 * column and len(following.lines) > 1:
        return True
    return _is_short_summary(block.text, following.text)


def _is_short_summary(text: str, following: str) -> bool:
    """Whether a sentence or two without any figure, and no entry of a form (`Court: …`), stand before a much longer paragraph."""
    is_short = len(text) <= _SHORT_SUMMARY and len(following) > max(_LONG_PARAGRAPH, 2.2 * len(text))
    return is_short and not re.search(r"\d|\A[^\W\d_][\w ]{1,20}: ", text)


def _opens_lower(block: Block) -> bool:
    """Whether a paragraph begins like one that lost its first letter."""
    return len(block.lines) > 1 and starts_lower(block.text) and not starts_label(block.text)


def _share_last_notes(drafts: Sequence[_Draft]) -> None:
    """Give the notes at the end of a bulletin to the articles that cite them."""
    if len(drafts) < 2 or not drafts[-1].notes or any(draft.notes for draft in drafts[:-1]):
        return
    last = drafts[-1]
    cited = [{label for p in draft.paragraphs for label in markers_in(p.text)} for draft in drafts]
    notes, last.notes = last.notes, []
    for note in notes:
        users = [draft for draft, labels in zip(drafts, cited, strict=True) if note.label in labels]
        for draft in users[:1] or [last]:
            draft.notes.append(note)


def _finished(drafts: Sequence[_Draft]) -> list[CleanArticle]:
    articles: list[CleanArticle] = []
    for draft in drafts:
        before: ArticleKind | None = articles[-1].kind if articles else None
        kind = kind_of(draft.title, [p.text for p in draft.paragraphs], before, draft is drafts[0] and len(drafts) > 1)
        articles.append(
            CleanArticle(
                kind=kind,
                title=draft.title,
                standfirst=draft.standfirst,
                is_complete=is_complete(draft.paragraphs),
                paragraphs=tuple(draft.paragraphs),
                notes=tuple(draft.notes),
            )
        )
    return articles


def is_complete(paragraphs: Sequence[CleanParagraph]) -> bool:
    """Whether an article comes to an end, rather than breaking off in a sentence."""
    texts = [paragraph for paragraph in paragraphs if paragraph.kind == "text"]
    if not texts or paragraphs[-1].kind == "table":
        return True
    last = texts[-1].text
    return not re.search(r"[,;-]$" if len(last) < 80 else r"[\w,;-]$", last)
