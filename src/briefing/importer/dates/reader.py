"""Works out which days are meant, reading on as a reader does: with what was said before in mind."""

import datetime
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from operator import itemgetter

from briefing.sentences import sentence_spans

from .arithmetic import Days, months_between
from .counting import day_of_month, fraction_of, one_of_these, relative_to, weekday_of, year_counted, year_counted_after
from .expressions import DateExpression, DateProblem, Place, Precision, one_range
from .grammar import find_mentions
from .joined import head_of, qualifier_before
from .mentions import Calendar, DayOfMonth, Fraction, Mention, OneOfThese, Relative, Weekday
from .orders import in_order, month_leads
from .story import Story
from .tense import is_aside, tense_at
from .votes import VOTE_TOLD, VOTE_WORD
from .which_year import year_of
from .years import (
    close_together,
    day_alone,
    days_of,
    months_spanned,
    planned,
    precision_of,
    weekday_doubt,
    year_by_weekdays,
    year_counted_before,
)

_DATELINE = re.compile(
    r"\A\s*(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*[ /]?){1,4}(?:,\s[A-Z][\w.]+)?(?:\s\([A-Z][\w /.-]*\))?,\s(?P<date>)(?=[A-Z\d])"
)
_AFTER_DATELINE = re.compile(
    r"(?:,?\s(?:19|20)\d\d)?(?:\s?\([\w /.-]{2,20}\)|\s?/\s?[\w -]{2,20}\s?/)?\s?(?:[-–—_:]+\s|\.\s)"
)
_NOTHING_MORE = re.compile(r"[ .]*\Z")
_RECALLED = re.compile(r"\bhad\b[^,;:.]*\Z")
_COMPARED = re.compile(r"year\s(?:ago|earlier|before)\Z|\blast\syear\Z|\bthe\sprevious\syear\Z", re.IGNORECASE)
"""What a figure is held against: `compared with 15 a year earlier`."""
_MANY = 12
_ENTRY = re.compile(
    r"(?:[A-Z][a-z]+day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+\.?|[A-Z][a-z]+\.?\s\d{1,2}|\d{1,2}\.\d{1,2}\.)(?:,?\s?\d{4})?"
    r"(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)?)?(?:[.:]\s|\s[-–—]+\s)"
)
"""A day that leads a paragraph of a chronicle: `4 June, Osh. Four students …`, `Monday 30 October: …`."""


@dataclass(slots=True)
class DateReader:
    """Reads the paragraphs of a text in order and says what days their dates mean.

    `reference` is the day of writing: the day of issue, or the last day of the month or year of issue. `hint_year` is
    the year a title speaks of, `covers` the stretch of time it gives; `is_review` where the text is no dispatch of that
    day. Call `survey` with all paragraphs first, `begin_article` at each new article, then `read` for each paragraph.
    """

    reference: datetime.date | None = None
    hint_year: int | None = None
    is_review: bool = False
    covers: Days | None = None
    problems: list[DateProblem] = field(default_factory=list)
    _story: Story = field(init=False)

    def __post_init__(self) -> None:
        self._story = Story(self.reference, self.hint_year, self.is_review)

    def survey(self, paragraphs: Sequence[str], titles: Sequence[str] = ()) -> None:
        """Learn from all paragraphs which year they are about, and from them and the titles which days a vote was held on."""
        self._story.surveyed = {text: find_mentions(text) for text in paragraphs}
        mentions = [mention for found in self._story.surveyed.values() for mention in found]
        self._story.month_leads = month_leads(
            text[mention.start : mention.end]
            for text, found in self._story.surveyed.items()
            for mention in found
            if isinstance(mention, Calendar) and mention.first.day
        )
        named = [mention.first for mention in mentions if isinstance(mention, Calendar) and mention.first.month]
        days = [span[0] for parts in named if (span := parts.days())]
        self._story.is_story = self._looks_like_a_story(days, sum(map(_looks_from_today, mentions)))
        if self.reference is None and days:
            self._story.pivot = Counter(days).most_common(1)[0][0]
            self._story.span = close_together(days)
        if self.reference is None and self.covers:
            self._story.span = self.covers
        elif self.reference is None and self.hint_year is None:
            self._story.hint_year = year_by_weekdays(mention for mention in mentions if isinstance(mention, Calendar))
        if any(isinstance(mention, Relative) and mention.base in ("event", "begun") for mention in mentions):
            self._learn_votes(paragraphs, titles)

    def _looks_like_a_story(self, days: list[datetime.date], from_today: int) -> bool:
        """Whether most dates lie far from the day of writing, and few (`from_today`) are counted from it."""
        if self.reference is None:
            return self.hint_year is None
        ago = [-months_between(self.reference, day) for day in days]
        near = sum(-18 <= months <= 24 for months in ago)
        recent = sum(-18 <= months <= 12 for months in ago)
        is_far = near * 4 < len(days) or (len(days) >= _MANY and recent * 5 < len(days))
        return len(days) >= 3 and is_far and from_today < len(days)

    def _learn_votes(self, paragraphs: Sequence[str], titles: Sequence[str]) -> None:
        """A first reading that only remembers the days of votes."""
        first = DateReader(self.reference, self.hint_year)
        first._story = replace(self._story, month_years={}, told=[], votes=Counter())
        for text in paragraphs:
            first.read(text)
        for title in titles:
            named = DateReader(self.reference, self.hint_year).read(title) if VOTE_WORD.search(title) else []
            days = [date for date in named if date.precision == "day" and not date.is_counted]
            first._story.votes.update({(date.start_on, date.end_on): VOTE_TOLD for date in days})
        self._story.votes = first._story.votes

    def begin_article(self, title: str = "") -> None:
        """Forget where the last story stood.

        A title that is a year or month (`2019`, `March 2007, day by day`) begins one; a day (`Monday 22 April`) dates
        what stands under it, as a dateline does.
        """
        self._story.forget()
        self._story.take_heading(title)
        day = day_alone(title)
        if day:
            self._story.take_day(day)

    def read(self, text: str, sentences: Sequence[tuple[int, int]] | None = None) -> list[DateExpression]:
        """The dates of the next paragraph (or of several, parted by blank lines), in order.

        `sentences` are its `sentence_spans` where the caller has them.
        """
        self._story.take_heading(text)
        self._story.is_entry = bool(_ENTRY.match(text))
        self._story.entry_day = None
        found = self._story.surveyed.get(text)
        mentions = find_mentions(text) if found is None else found
        expressions: list[DateExpression] = []
        index = 0
        self._story.begin_paragraph()
        if mentions and sentences is None:
            sentences = sentence_spans(text)
        for floor, ceiling in (sentences or ()) if mentions else ():
            if "\n" in text[max(0, floor - 2) : floor] and "\n\n" in text[max(0, floor - 4) : floor]:
                self._story.begin_paragraph()
            self._story.begin_sentence(text[floor:ceiling], bool(expressions) and not expressions[-1].is_dateline)
            sentence_first = index
            self._story.opens_paragraph = floor == 0 or "\n" in text[max(0, floor - 2) : floor]
            while index < len(mentions) and mentions[index].start < ceiling:
                place = self._place(text, mentions[index], floor, ceiling, opens=index == sentence_first)
                expression = self._resolve(mentions[index], place, mentions[index + 1 : index + 2], expressions[-1:])
                if expression and expressions and expression.start < expressions[-1].end:
                    expression = replace(expression, start=mentions[index].start)
                if expression:
                    expressions.append(expression)
                    if not (expression.is_counted and _COMPARED.search(text[expression.start : expression.end])):
                        self._story.named_year = expression.end_on
                    self._story.count_far(expression)
                    self._story.remember(expression, place)
                    expressions[-2:] = one_range(text, expressions[-2:])
                index += 1
        if expressions:
            self._story.take_heading(text)
        if len(expressions) == 1 and day_alone(text):
            self._story.dateline = expressions[0].start_on
        return expressions

    def _place(self, text: str, mention: Mention, floor: int, ceiling: int, opens: bool) -> Place:
        return Place(
            text=text,
            floor=floor,
            ceiling=ceiling,
            tense=tense_at(text, mention.start, mention.end, floor, ceiling),
            is_aside=is_aside(text, mention.start, floor),
            opens=opens,
            has_pluperfect=" had " in text[max(floor, mention.start - 200) : min(ceiling, mention.end + 200)],
            is_recalled=bool(_RECALLED.search(text[max(floor, mention.start - 60) : mention.start])),
        )

    def _resolve(
        self, mention: Mention, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
    ) -> DateExpression | None:
        if isinstance(mention, Calendar):
            mention = in_order(mention, self._story.month_leads, self._story.anchor())
            self._story.counted_year = year_counted_before(place.text, mention, before) or year_counted_after(
                self._story, mention, place, following
            )
            return self._resolve_calendar(mention, place)
        self._story.counted_year = None
        found: tuple[Days, Precision] | None
        if isinstance(mention, Weekday):
            found = weekday_of(self._story, mention, place)
        elif isinstance(mention, DayOfMonth):
            found = day_of_month(self._story, mention, place)
        elif isinstance(mention, Fraction):
            found = fraction_of(self._story, mention, place)
        elif isinstance(mention, OneOfThese):
            found = one_of_these(self._story, mention, place, before)
        else:
            found = relative_to(self._story, mention, place, following, before)
        if found is None:
            return None
        days, precision = found
        from_issue = (
            isinstance(mention, Weekday | Relative) and mention.base == "reference" and self._story.dateline is None
        )
        return DateExpression(
            head_of(place.text, mention),
            mention.end,
            *days,
            precision,
            "about" if isinstance(mention, Relative) and mention.about else planned(place),
            "issue" if from_issue else "context",
            is_aside=place.is_aside,
            is_counted=True,
            tense=place.tense,
        )

    def _resolve_calendar(self, mention: Calendar, place: Place) -> DateExpression | None:
        dateline = self._is_dateline(mention, place)
        is_unaided = self._story.anchor() is None and self._story.track is None
        year, year_from, doubt = year_of(
            self._story, mention, place, dateline, year_counted(self._story, mention, place)
        )
        if year is None:
            return None
        days = days_of(mention, year)
        if days is None:
            self._report_impossible(mention, place.text)
            return None
        start, qualifier = qualifier_before(place.text, mention)
        return DateExpression(
            min(start, head_of(place.text, mention)),
            mention.end,
            *days,
            precision_of(mention),
            qualifier or planned(place),
            year_from,
            is_dateline=dateline,
            is_aside=place.is_aside,
            is_year_guessed=is_unaided and year_from != "stated",
            tense=place.tense,
            doubt=weekday_doubt(mention, days[0], place.text) or doubt,
        )

    def _report_impossible(self, mention: Calendar, text: str) -> None:
        printed = text[mention.start : mention.end]
        self.problems.append(DateProblem(mention.start, mention.end, f"There is no such day as {printed}."))

    def _is_dateline(self, mention: Calendar, place: Place) -> bool:
        if mention.first.day is None or mention.start > place.floor + 60:
            return False
        if not (place.opens and self._story.opens_paragraph):
            return False
        head = place.text[place.floor : mention.start]
        opening = _DATELINE.match(head + place.text[mention.start : mention.start + 1])
        if opening is None or opening.end("date") != len(head):
            return False
        return bool(_AFTER_DATELINE.match(place.text, mention.end) or _NOTHING_MORE.match(place.text, mention.end))


def _looks_from_today(mention: Mention) -> bool:
    """`on Friday`, `last month`: counted from the day of writing."""
    return isinstance(mention, Weekday | Relative) and mention.base == "reference"


_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*(?:\n|\Z)))*")
_LINE_BREAK = re.compile(r"[^\S\n\r]*[\n\r]\s*")


def find_dates(text: str, reference: datetime.date | None = None) -> list[DateExpression]:
    """Every date of `text` that can be worked out, in order; `reference` is the day of writing, None where unknown.

    Blank lines part the paragraphs of `text`, which may be a whole article, its lines broken and set in.

    >>> [(str(d.start_on), d.year_from) for d in find_dates("On 5 May he left. A day later she came.", datetime.date(2012, 6, 1))]
    [('2012-05-05', 'issue'), ('2012-05-06', 'context')]
    """
    reader = DateReader(reference)
    paragraphs = [(match.start(), *_unwrapped(match[0])) for match in _PARAGRAPH.finditer(text)]
    reader.survey([paragraph for _, paragraph, _ in paragraphs])
    return [
        replace(date, start=offset + _in_print(breaks, date.start), end=offset + _in_print(breaks, date.end - 1) + 1)
        for offset, paragraph, breaks in paragraphs
        for date in reader.read(paragraph)
    ]


def _unwrapped(text: str) -> tuple[str, list[tuple[int, int]]]:
    """`text` on one line, and where from how many characters are missing."""
    parts, breaks, at, length = [], [(0, 0)], 0, 0
    for gap in _LINE_BREAK.finditer(text):
        parts.append(text[at : gap.start()])
        length += gap.start() - at + 1
        at = gap.end()
        breaks.append((length, at - length))
    return " ".join([*parts, text[at:]]), breaks


def _in_print(breaks: list[tuple[int, int]], position: int) -> int:
    """Where a character of the unwrapped text stands in the text as it was.

    >>> text, breaks = _unwrapped("On 8\\r\\n  January")
    >>> text, _in_print(breaks, text.index("J"))
    ('On 8 January', 8)
    """
    return position + breaks[bisect_right(breaks, position, key=itemgetter(0)) - 1][1]


def hinted_year(texts: Iterable[str]) -> int | None:
    """The year that titles and standfirsts name most often, None where they name none.

    >>> hinted_year(["Ukraine votes", "Digest of the elections of 2012"])
    2012
    """
    years = Counter(
        mention.first.year
        for text in texts
        for mention in find_mentions(text)
        if isinstance(mention, Calendar) and mention.first.year
    )
    return years.most_common(1)[0][0] if years else None


def time_covered(texts: Iterable[str]) -> Days | None:
    """The stretch of time that a title or standfirst gives with its years, None where none or more than one does.

    >>> [str(day) for day in time_covered(["Items from the Relay, December 1985 to July 1986"]) or ()]
    ['1985-12-01', '1986-07-31']
    """
    spans = {span for text in texts for span in _spans_of_months(text)}
    return spans.pop() if len(spans) == 1 else None


def _spans_of_months(text: str) -> Iterator[Days]:
    """`December 1985 to July 1986`, `January-March 2005`: from the first day to the last."""
    dates = [mention for mention in find_mentions(text) if isinstance(mention, Calendar)]
    for mention in dates:
        year = mention.first.year or (mention.last and mention.last.year)
        days = days_of(mention, year) if mention.last and year else None
        if days:
            yield days
    for first, last in pairwise(dates):
        span = months_spanned(text, first, last)
        if span:
            yield span
