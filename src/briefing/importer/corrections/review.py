"""The doubts of a bundle for its editor: each with its sentence and place, and a TOML skeleton that answers it."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Article, Doubt, Figure, Incident, Paragraph, Passage, Source
from briefing.errors import BriefingError
from briefing.importer.corrections.doubts import DOUBT_KINDS
from briefing.importer.corrections.quotes import occurrences
from briefing.importer.steps.numbers import find_numbers
from briefing.sentences import sentence_spans

_FIRST_WORDS = 10
_OPENING_QUOTE = re.compile(r"“([^”]+)”")
Keys = dict[str, str | int | float | bool]


@dataclass(frozen=True, slots=True)
class Question:
    """One doubt with what an editor needs to answer it.

    `article` and `sentence` are None for a doubt about no passage; `answers` are TOML tables with their keys, the first of
    them to be completed.
    """

    doubt: Doubt
    article: Article | None
    sentence: str | None
    answers: tuple[tuple[str, Keys], ...]

    @property
    def place(self) -> str:
        """Where it is, in words."""
        if self.article is None or self.doubt.passage is None:
            return "the whole source"
        page = f", page {self.doubt.passage.page}" if self.doubt.passage.page else ""
        return f"article {self.article.position} “{self.article.title}”, ¶{self.doubt.passage.position}{page}"

    def as_json(self) -> dict[str, Any]:
        """The question as plain values, for a machine."""
        passage = self.doubt.passage
        return {
            "kind": self.doubt.kind,
            "message": self.doubt.message,
            "article": self.article and {"position": self.article.position, "title": self.article.title},
            "paragraph": passage and passage.position,
            "page": passage and passage.page,
            "passage": passage and passage.text,
            "sentence": self.sentence,
            "answers": [{"table": table, **keys} for table, keys in self.answers],
        }


@dataclass(frozen=True, slots=True)
class SourceReview:
    """What is doubted in one source, in the bundle's order."""

    source: Source
    questions: tuple[Question, ...]

    @property
    def file(self) -> str:
        """The name of the corrections file that belongs beside the source."""
        return PurePath(self.source.name).with_suffix(".toml").name

    def as_json(self) -> dict[str, Any]:
        """The review as plain values, for a machine."""
        doubts = [question.as_json() for question in self.questions]
        return {"source": self.source.name, "corrections": self.file, "doubts": doubts}

    def as_text(self) -> str:
        """The doubts as lines, for a person."""
        count = len(self.questions)
        lines = [f"{self.source.name}: {count or 'no'} doubt{'' if count == 1 else 's'}"]
        for number, question in enumerate(self.questions, 1):
            lines.append(f"{number:4}. {question.place} ({question.doubt.kind})")
            lines.append(f"      {_line(question.doubt.message)}")
            if question.sentence:
                lines.append(f"      > {question.sentence}")
        return "\n".join(lines)

    def as_toml(self, *, with_sentences: bool = True) -> str:
        """A corrections file that changes nothing until its lines are completed and their `#` taken away."""
        lines = [
            f"# Answers to the doubts about {self.source.name}; keep them in {self.file} beside it.",
            "# Take the # off the lines of one answer to a doubt, complete them, and build the bundle again.",
        ]
        for question in self.questions:
            lines += ["", f"# {_line(question.place)}", f"# {_line(question.doubt.message)}"]
            lines += [f"# > {question.sentence}"] if with_sentences and question.sentence else []
            for number, (table, keys) in enumerate(question.answers):
                lines += ["# Or, if it is right as it is read:"] if number else []
                lines += [f"#[[{table}]]", *(f"#{key} = {_value(value)}" for key, value in keys.items())]
        return "\n".join(lines)


def review(bundle: Bundle, source_name: str | None = None) -> list[SourceReview]:
    """The doubts of every source that has some, or of one source.

    Raises:
        BriefingError: there is no source of that name.
    """
    sources = [source for source in bundle.sources() if source_name in (None, source.name)]
    if not sources:
        names = ", ".join(source.name for source in bundle.sources())
        raise BriefingError(f"{bundle.name} has no source {source_name}. Use one of: {names}.")
    articles: dict[int, list[Article]] = {}
    for article in bundle.articles():
        articles.setdefault(article.source_id, []).append(article)
    return [
        SourceReview(source, tuple(_questions(bundle, articles.get(source.id, []), doubts)))
        for source in sources
        if (doubts := bundle.doubts(source_id=source.id)) or source_name
    ]


def _questions(bundle: Bundle, articles: Sequence[Article], doubts: Sequence[Doubt]) -> Iterator[Question]:
    if not any(doubt.passage for doubt in doubts):
        yield from (Question(doubt, None, None, (("doubt", {"kind": doubt.kind}),)) for doubt in doubts)
        return
    paragraphs = {p.id: p for article in articles for p in bundle.paragraphs(article.id)}
    by_id = {article.id: article for article in articles}
    told = {article: bundle.incidents(article_id=article) for article in _articles_of(doubts, "incident")}
    stated = {article: bundle.figures(article_id=article) for article in _articles_of(doubts, "figure")}
    for doubt in doubts:
        passage = doubt.passage
        if passage is None:
            yield Question(doubt, None, None, (("doubt", {"kind": doubt.kind}),))
            continue
        paragraph, article = paragraphs[passage.paragraph_id], by_id[passage.article_id]
        texts = list(paragraphs.values())
        focused = _anchor(article, paragraph, _focus(doubt, passage), texts)
        answers: list[tuple[str, Keys]] = []
        if table := DOUBT_KINDS.get(doubt.kind):
            facts = (told.get(article.id, []), stated.get(article.id, []))
            whole = _anchor(article, paragraph, (passage.start, passage.end), texts)
            answers.append((table, _answer(table, doubt, passage, focused if table == "repair" else whole, *facts)))
        answers.append(("doubt", {**focused, "kind": doubt.kind}))
        yield Question(doubt, article, _sentence(paragraph.text, passage), tuple(answers))


def _articles_of(doubts: Sequence[Doubt], table: str) -> set[int]:
    return {
        doubt.passage.article_id for doubt in doubts
        if doubt.passage and DOUBT_KINDS.get(doubt.kind) == table
    }  # fmt: skip


def _sentence(text: str, passage: Passage) -> str:
    """The whole sentence, or sentences, in which a passage stands."""
    around = [(start, end) for start, end in sentence_spans(text) if start < passage.end and passage.start < end]
    start, end = (around[0][0], around[-1][1]) if around else (passage.start, passage.end)
    return _line(text[start:end])


# --- the quote ----------------------------------------------------------------------------------------------------


def _anchor(article: Article, paragraph: Paragraph, stretch: tuple[int, int], paragraphs: Sequence[Paragraph]) -> Keys:
    """The quote that leads to a stretch and to nothing else, with article and paragraph where that needs them."""
    quote = _alone(paragraph.text, *stretch)
    if sum(len(occurrences(quote, each.text)) for each in paragraphs) == 1:
        return {"quote": quote}
    return {"quote": quote, "article": article.position, "paragraph": paragraph.position}


def _focus(doubt: Doubt, passage: Passage) -> tuple[int, int]:
    """The stretch of the paragraph to quote: the passage, but of a long one only what the doubt names in it."""
    if doubt.kind == "figure" and (printed := _printed(doubt)) and passage.text.count(printed) == 1:
        start = passage.start + passage.text.index(printed)
        return start, start + len(printed)
    if doubt.kind == "scrambled":
        words = list(re.finditer(r"\S+", passage.text))[:_FIRST_WORDS]
        return passage.start, passage.start + (words[-1].end() if words else len(passage.text))
    return passage.start, passage.end


def _printed(doubt: Doubt) -> str | None:
    opening = _OPENING_QUOTE.match(doubt.message)
    return opening[1] if opening else None


def _alone(text: str, start: int, end: int) -> str:
    """A stretch of a paragraph, with as many words around it as make it stand there once."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    while len(occurrences(text[start:end], text)) != 1 and (start, end) != (0, len(text)):
        start = max((first for first, _ in words if first < start), default=0)
        if len(occurrences(text[start:end], text)) != 1:
            end = min((last for _, last in words if last > end), default=len(text))
    return text[start:end].strip()


# --- the answer ---------------------------------------------------------------------------------------------------


def _answer(
    table: str, doubt: Doubt, passage: Passage, anchor: Keys, told: Sequence[Incident], stated: Sequence[Figure]
) -> Keys:
    """The keys of the table that puts right what is doubted, as far as they are known; the editor completes them."""
    if table == "repair":
        return {**anchor, "text": anchor["quote"]}
    if table == "name":
        form: Keys = {} if anchor["quote"] == passage.text else {"form": passage.text}
        return {"action": "change", **anchor, **form, "name": "", "everywhere": False}
    if table == "figure":
        return _figure_answer(doubt, anchor, next((each for each in stated if each.passage.id == passage.id), None))
    incident = next((each for each in told if passage.id in [other.id for other in each.passages]), None)
    if incident is None:
        return {"action": "add", **anchor, "start_on": ""}
    which: Keys = {"action": "change", **anchor, "date_text": incident.date_text}
    if doubt.kind == "same-incident?":
        return {**which, "same_as": ""}
    return (
        {**which, "category": incident.category}
        if doubt.kind == "category"
        else {**which, "start_on": incident.start_on}
    )


def _figure_answer(doubt: Doubt, anchor: Keys, figure: Figure | None) -> Keys:
    if doubt.kind == "sum" and figure:
        return {"action": "change", **anchor, "printed": figure.printed, "value": figure.value}
    printed = _printed(doubt) or ""
    numbers = find_numbers(printed)
    unit = numbers[0].unit if len(numbers) == 1 else None
    measure = unit if unit in ("percent", "votes", "seats") else ""
    which: Keys = {"printed": printed} if printed and printed != anchor["quote"] else {}
    return {"action": "add", **anchor, **which, "party": "", "measure": measure}


def _line(text: str) -> str:
    """A text on one line, without characters that a comment cannot hold."""
    return re.sub(r"[\x00-\x1f\x7f]", "", " ".join(text.split()))


def _value(value: str | int | float | bool) -> str:
    """A TOML value.

    >>> print(_value('"Ak Jol" - 7.47%'), _value(2), _value(False))
    "\\"Ak Jol\\" - 7.47%" 2 false
    """
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.15g}" if isinstance(value, float) else str(value)
