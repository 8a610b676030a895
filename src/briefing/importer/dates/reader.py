"""Works out which days are meant, reading on as a reader does: with what was said before in mind."""

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from briefing.importer.guarded import guarded
from briefing.sentences import sentence_spans

from .arithmetic import Days, Parts, day_shifted, month_of, months_between, shifted, week_of, weekday_near
from .expressions import DateExpression, DateProblem, Place, Precision, Track, YearFrom
from .grammar import find_mentions
from .joined import head_of, qualifier_before
from .likeness import alike, stems
from .mentions import Calendar, DayOfMonth, Fraction, Mention, OneOfThese, Relative, Weekday
from .orders import in_order, month_leads
from .tense import VERB, is_aside, tense_at
from .votes import VOTE_TOLD, tells_of_a_vote
from .years import (
    close_together,
    day_alone,
    day_in,
    days_of,
    heading_days,
    is_attribute,
    is_tied,
    nearest_year,
    planned,
    precision_of,
    way,
    way_to,
    weekday_doubt,
    year_by_tense,
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
_VOTE_WORD = guarded(
    r"\b(?:elections?|elected|vot(?:e|es|ed|ing|ers)(?!\s(?:for|against|to|on\s(?:the|a|an|its|his|this|whether)|in\sfavour|in\sfavor|down|through|\d))|polls?|polling|ballots?|referendum|turnout|stations closed|run-?off)\b",
    re.IGNORECASE,
)
_VERB_FOLLOWS = re.compile(
    r"\A\s[^,.;]{0,50}?\b(?:had|was|were|has|[a-z]{3,}ed|began|took|came|won|lost|left|went|fell|broke|met)\b"
)
_AHEAD_OF_STORY = re.compile(
    r"\b(?:(?:until|till|by)\s(?:the\s)?|(?:lasted|continued|remained|went\son|stayed)?\s?(?:until|till)\s[^,.;]{3,36}\s(?:in|of|on)\s"
    r"|(?:planned|proposed|scheduled|expected|promised)\s[^,.;]{1,30}\s(?:in|for|on|of)\s)\Z"
)
_PLANNED_FOR = re.compile(
    r"\b(?:is|are|was|were)\s(?:planning|preparing|hoping|expected|scheduled|set|due|supposed|likely)\s(?:to|for)\b[^,.;:\"”]*\Z"
)
_COMPARED = re.compile(r"year\s(?:ago|earlier|before)\Z|\blast\syear\Z|\bthe\sprevious\syear\Z", re.IGNORECASE)
"""What a figure is held against: `compared with 15 a year earlier`."""
_UP_TO = re.compile(r"\d\s(?:to|through|until|till)\s\Z")
_THIS = re.compile(r"\b[Tt]his\s\Z")
_PLUPERFECT = re.compile(
    r"\bhad\s(?:[a-z]+ly\s|not\s|also\s|already\s|once\s|last\s)?(?:been\s)?(?:[a-z]+ed|[a-z]*(?:en|wn|ne|ght|ft|ld|nt|ut|un|ung|ood|om|ame|ade|ut|aid|et|ost|on|eft))\b"
)
_AS_EARLY_AS = re.compile(r"\bas\s(?:early|long\sago|far\sback|recently)\sas\s(?:in\s|on\s)?(?:early\s|late\s|mid-)?\Z")
_SAME_DAY = re.compile(r"\b(?:day|week|evening|night|morning|later|earlier)\b")
_NEAR_A_VOTE = 90
_LAST_DAYS = 10
_LONG_BEFORE = 3
"""Months by which a day told with `had` lies before the story for the story to return from it."""
_SOON_AFTER = 4
"""Months within which a day without a year goes on from one long ago in the same sentence."""
_HEAD_OF_SENTENCE = 24
_MANY = 12
_YEARS_ON = 60
_LONG_RUN = 4
_SHORT_VISIT = 2
"""How many dates of a time long before a paragraph names before the story has moved there."""
_ENTRY = re.compile(
    r"(?:[A-Z][a-z]+day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+\.?|[A-Z][a-z]+\.?\s\d{1,2}|\d{1,2}\.\d{1,2}\.)(?:,?\s?\d{4})?"
    r"(?:,\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)?)?(?:[.:]\s|\s[-–—]+\s)"
)
"""A day that leads a paragraph of a chronicle: `4 June, Osh. Four students …`, `Monday 30 October: …`."""


@dataclass(slots=True)
class DateReader:
    """Reads the paragraphs of a text in order and says what days their dates mean.

    `reference` is the day of writing: the day of issue, or the last day of the month or year of issue. `hint_year` is
    the year a title speaks of. Call `survey` with all paragraphs first, `begin_article` at each new article, then
    `read` for each paragraph.
    """

    reference: datetime.date | None = None
    hint_year: int | None = None
    problems: list[DateProblem] = field(default_factory=list)
    _issue: datetime.date | None = None
    _is_story: bool = False
    _track: Track | None = None
    _home: tuple[Track, Days | None] | None = None
    _month_leads: bool | None = None
    _away: int = 0
    _returned_to: Track | None = None
    _left: tuple[Track | None] | None = None
    _last_day: Days | None = None
    _last_named: Days | None = None
    _same_sentence: Days | None = None
    _told_here: Days | None = None
    _aside_here: Days | None = None
    _days_here: list[datetime.date] = field(default_factory=list)
    _days_before: list[datetime.date] = field(default_factory=list)
    _just_said: Days | None = None
    _dateline: datetime.date | None = None
    _before_dateline: Days | None = None
    _month_years: dict[int, int] = field(default_factory=dict)
    _told: list[tuple[frozenset[str], Days]] = field(default_factory=list)
    _votes: Counter[Days] = field(default_factory=Counter)
    _counts_these: bool = False
    _counted_year: int | None = None
    _named_year: datetime.date | None = None
    _far_run: int = 0
    _heading: Days | None = None
    _is_entry: bool = False
    _entry_day: datetime.date | None = None
    _pivot: datetime.date | None = None
    _span: Days | None = None
    _opens_paragraph: bool = True
    _surveyed: dict[str, list[Mention]] = field(default_factory=dict)

    def survey(self, paragraphs: Sequence[str], titles: Sequence[str] = ()) -> None:
        """Learn from all paragraphs which year they are about, and from them and the titles which days a vote was held on."""
        self._surveyed = {text: find_mentions(text) for text in paragraphs}
        mentions = [mention for found in self._surveyed.values() for mention in found]
        self._month_leads = month_leads(
            text[mention.start : mention.end]
            for text, found in self._surveyed.items()
            for mention in found
            if isinstance(mention, Calendar) and mention.first.day
        )
        named = [mention.first for mention in mentions if isinstance(mention, Calendar) and mention.first.month]
        days = [span[0] for parts in named if (span := parts.days())]
        self._is_story = self._looks_like_a_story(days)
        if self.reference is None and days:
            self._pivot = Counter(days).most_common(1)[0][0]
            self._span = close_together(days)
        if any(isinstance(mention, Relative) and mention.base == "event" for mention in mentions):
            self._learn_votes(paragraphs, titles)

    def _looks_like_a_story(self, days: list[datetime.date]) -> bool:
        """Whether most dates lie far from the day of writing."""
        if self.reference is None:
            return self.hint_year is None
        ago = [-months_between(self.reference, day) for day in days]
        near = sum(-18 <= months <= 24 for months in ago)
        recent = sum(-18 <= months <= 12 for months in ago)
        return len(days) >= 3 and (near * 4 < len(days) or (len(days) >= _MANY and recent * 5 < len(days)))

    def _learn_votes(self, paragraphs: Sequence[str], titles: Sequence[str]) -> None:
        """A first reading that only remembers the days of votes."""
        first = replace(self, problems=[], _month_years={}, _told=[], _votes=Counter())
        for text in paragraphs:
            first.read(text)
        for title in titles:
            named = DateReader(self.reference, self.hint_year).read(title) if _VOTE_WORD.search(title) else []
            days = [date for date in named if date.precision == "day" and not date.is_counted]
            first._votes.update({(date.start_on, date.end_on): VOTE_TOLD for date in days})
        self._votes = first._votes

    def begin_article(self, title: str = "") -> None:
        """Forget where the last story stood.

        A title that is a year or month (`2019`, `March 2007, day by day`) begins one; a day (`Monday 22 April`) dates
        what stands under it, as a dateline does.
        """
        self._left = None
        self._track = self._home = self._last_day = self._same_sentence = self._dateline = self._named_year = None
        self._told.clear()
        self._days_before, self._days_here = [], []
        self._far_run = 0
        self._heading = None
        self._take_heading(title)
        day = day_alone(title)
        if day:
            self._take_day(day)

    def _take_day(self, mention: Calendar) -> None:
        """Look from a day that stands alone over what follows."""
        year = mention.first.year
        if year is None and self.reference:
            year = year_by_tense(mention.first, self.reference, "past")
        days = days_of(mention, year) if year else None
        if days:
            self._dateline, self._last_day = days[0], days

    def _take_heading(self, text: str) -> None:
        """Go on from the year or month that stands alone over what follows."""
        days = heading_days(text)
        if days:
            self._heading = days
            self._track = Track(days, "month" if months_between(*days) < 2 else "year")
            self._last_day = None

    def read(self, text: str, sentences: Sequence[tuple[int, int]] | None = None) -> list[DateExpression]:
        """The dates of the next paragraph (or of several, parted by blank lines), in order.

        `sentences` are its `sentence_spans` where the caller has them.
        """
        self._take_heading(text)
        self._is_entry = bool(_ENTRY.match(text))
        self._entry_day = None
        found = self._surveyed.get(text)
        mentions = find_mentions(text) if found is None else found
        expressions: list[DateExpression] = []
        index = 0
        self._begin_paragraph()
        if mentions and sentences is None:
            sentences = sentence_spans(text)
        for floor, ceiling in (sentences or ()) if mentions else ():
            if "\n" in text[max(0, floor - 2) : floor] and "\n\n" in text[max(0, floor - 4) : floor]:
                self._begin_paragraph()
            self._same_sentence = self._told_here = self._aside_here = None
            if len(self._days_here) > 1:
                self._days_before = self._days_here
            self._days_here, self._counts_these = [], False
            if expressions and not expressions[-1].is_dateline:
                self._before_dateline = None
            self._come_back(text[floor:ceiling])
            sentence_first = index
            self._opens_paragraph = floor == 0 or "\n" in text[max(0, floor - 2) : floor]
            while index < len(mentions) and mentions[index].start < ceiling:
                place = self._place(text, mentions[index], floor, ceiling, opens=index == sentence_first)
                expression = self._resolve(mentions[index], place, mentions[index + 1 : index + 2], expressions[-1:])
                if expression:
                    expressions.append(expression)
                    if not (expression.is_counted and _COMPARED.search(text[expression.start : expression.end])):
                        self._named_year = expression.end_on
                    self._count_far(expression)
                    self._remember(expression, place)
                index += 1
        if len(expressions) == 1 and day_alone(text):
            self._dateline = expressions[0].start_on
        return expressions

    def _come_back(self, sentence: str) -> None:
        """Return from what a sentence told that `had` happened long before, once one tells on without `had`."""
        if self._left and not _PLUPERFECT.search(sentence):
            (self._track,) = self._left
            self._left = None

    def _begin_paragraph(self) -> None:
        self._come_back("")
        self._just_said = None
        if self._home:
            if self._away <= _SHORT_VISIT:
                self._track, self._last_day = self._home
                self._returned_to = self._track
            self._home = None
        anchor = self._anchor()
        if self._span and self._track and not self._heading and way_to(self._span, self._track.days) > 365:
            self._track = self._last_day = None
        if self._is_story or self._plays_long_ago() or self._track is None or anchor is None:
            return
        if abs(months_between(self._track.days[0], anchor)) > 12:
            self._track = None if self._track.is_recalled else replace(self._track, is_stale=True)

    def _plays_long_ago(self) -> bool:
        """Whether a heading says when, or the last dates all lie more than a year before the day of writing."""
        return self._heading is not None or self._far_run >= _LONG_RUN

    def _count_far(self, expression: DateExpression) -> None:
        anchor = self._anchor()
        if anchor is None or expression.precision == "year" or expression.is_aside:
            return
        self._far_run = self._far_run + 1 if months_between(expression.end_on, anchor) > 12 else 0

    def _anchor(self) -> datetime.date | None:
        """The day from which the writer looks: the dateline's, else that of issue."""
        return self._dateline or self.reference

    def _writing_day(self) -> datetime.date | None:
        """The day from which one counts; None in a story of long ago, which nobody tells as of today."""
        return None if self._is_story and self._dateline is None else self._anchor()

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

    # --- what is meant ----------------------------------------------------------------------------------------------

    def _resolve(
        self, mention: Mention, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
    ) -> DateExpression | None:
        if isinstance(mention, Calendar):
            mention = in_order(mention, self._month_leads, self._anchor())
            self._counted_year = year_counted_before(place.text, mention, before)
            return self._resolve_calendar(mention, place)
        self._counted_year = None
        found: tuple[Days, Precision] | None
        if isinstance(mention, Weekday):
            found = self._weekday(mention, place)
        elif isinstance(mention, DayOfMonth):
            found = self._day_of_month(mention, place)
        elif isinstance(mention, Fraction):
            found = self._fraction(mention, place)
        elif isinstance(mention, OneOfThese):
            found = self._one_of_these(mention, place, before)
        else:
            found = self._relative(mention, place, following, before)
        if found is None:
            return None
        days, precision = found
        from_issue = isinstance(mention, Weekday | Relative) and mention.base == "reference" and self._dateline is None
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
        is_unaided = self._anchor() is None and self._track is None
        year, year_from, doubt = self._year(mention, place, dateline)
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
        if not (place.opens and self._opens_paragraph):
            return False
        head = place.text[place.floor : mention.start]
        opening = _DATELINE.match(head + place.text[mention.start : mention.start + 1])
        if opening is None or opening.end("date") != len(head):
            return False
        return bool(_AFTER_DATELINE.match(place.text, mention.end) or _NOTHING_MORE.match(place.text, mention.end))

    # --- which year -------------------------------------------------------------------------------------------------

    def _year(self, mention: Calendar, place: Place, dateline: bool) -> tuple[int | None, YearFrom, str | None]:
        """The year of the first day of `mention`, where it comes from, and what is doubtful about it."""
        parts = mention.first
        if parts.year is not None:
            return parts.year, "stated", None
        if mention.of_year:
            counted = self._relative(mention.of_year, place, (), ())
            if counted:
                return counted[0][0].year, "context" if mention.of_year.base == "context" else "issue", None
        if mention.last and mention.last.year is not None:
            earlier = (parts.month or 0) > (mention.last.month or 0)
            return mention.last.year - earlier, "stated", None
        year, year_from = self._likely_year(mention, place, dateline)
        if year is None or mention.weekday is None or mention.nth:
            return year, year_from, None
        return self._year_by_weekday(mention, year, self.reference is None and not self._track), year_from, None

    def _year_by_weekday(self, mention: Calendar, year: int, is_open: bool) -> int:
        """The year nearest to `year` in which the day falls on the weekday that is named, else `year`."""
        anchor = self._anchor()
        reach = (0, -1, 1, -2, 2) if is_open else (0, -1, 1)
        candidates = [year + shift for shift in reach]
        candidates += [anchor.year, anchor.year - 1] if anchor and not is_open else []
        for candidate in candidates:
            days = mention.first.in_year(candidate).days()
            if days and days[0].weekday() == mention.weekday:
                return candidate
        return year

    def _likely_year(self, mention: Calendar, place: Place, dateline: bool) -> tuple[int | None, YearFrom]:
        parts = mention.first
        if parts.month is None:
            return None, "context"
        if self._counted_year is not None:
            return self._counted_year, "context"
        if parts.day is None and parts.month in self._month_years and is_attribute(place.text, mention):
            return self._month_years[parts.month], "context"
        is_later_note = self.reference is None and place.text[place.floor] == "(" and place.is_aside
        if (dateline or is_later_note) and self.reference is None and self._dateline:
            return nearest_year(parts, self._dateline), "context"
        by_aside = self._year_by_aside(parts, place)
        if by_aside:
            return by_aside, "context"
        if self._anchor() and _THIS.search(place.text[max(place.floor, mention.start - 8) : mention.start]):
            return nearest_year(parts, self._anchor() or datetime.date.min), "issue"
        by_track = self._range_year_by_track(mention) or self._year_by_track(parts, place)
        anchor = None if self._is_story else self.reference if dateline else self._anchor()
        if self._entry_day and place.tense == "future" and parts.day is None and by_track is not None:
            return year_by_tense(parts, self._entry_day, "future"), "context"
        if anchor is None or ((self._is_story or self._plays_long_ago()) and by_track is not None):
            return by_track if by_track is not None else self._year_unaided(parts), "context"
        leads = dateline or (self._leads_entry(mention, place) and place.tense in ("present", "unknown"))
        by_anchor = year_by_tense(
            parts, anchor, "past" if leads else place.tense, leads or is_tied(place, mention), mention.last
        )
        if by_track is None or by_track == by_anchor:
            return by_anchor, "issue"
        if self._story_goes_on(parts, by_track, by_anchor, place):
            return by_track, "context"
        return by_anchor, "issue"

    def _year_by_aside(self, parts: Parts, place: Place) -> int | None:
        """The year of a day soon after one long ago with which its sentence began: `had led on 16 June 2019 and lost on 11 August`."""
        if self._aside_here is None or parts.day is None or not place.has_pluperfect or place.tense == "future":
            return None
        first = self._aside_here[1]
        years = [
            year for year in (first.year, first.year + 1) if (days := parts.in_year(year).days()) and days[0] > first
        ]
        days = parts.in_year(years[0]).days() if years else None
        return years[0] if days and months_between(first, days[0]) < _SOON_AFTER else None

    def _leads_entry(self, mention: Mention, place: Place) -> bool:
        """Whether the date stands over an entry of a chronicle, which tells in the present what is past."""
        return self._is_entry and self._opens_paragraph and mention.start - place.floor < 12

    def _story_goes_on(self, parts: Parts, by_track: int, by_anchor: int | None, place: Place) -> bool:
        """Whether the date carries on a story that plays at another time than that of writing."""
        days = parts.in_year(by_track).days()
        anchor = self._anchor()
        if self._track is None or days is None or anchor is None:
            return False
        ahead = months_between(self._track.days[0], days[0])
        if self._same_sentence is not None:
            from_here = months_between(self._same_sentence[0], days[0])
            if place.is_recalled:
                return -9 < from_here <= 0 and not self._is_just_gone(parts, by_anchor)
            if place.tense != "future" and -1 < from_here < 0 and months_between(self._same_sentence[1], anchor) > 12:
                return True
            ahead_of_now = 2 if place.tense == "past" else 6
            if (
                0 <= from_here < (9 if place.tense == "future" else 3)
                and months_between(anchor, days[0]) < ahead_of_now
            ):
                return True
        if place.tense == "future" or ahead < 0 or days[0] > (self.reference or anchor):
            return False
        far_back = months_between(self._track.days[1], anchor) > 12
        if far_back and place.tense != "past":
            return False
        if ahead < 1.5:
            return True
        return ahead < 7 and not self._track.is_stale and (far_back or place.tense != "past")

    def _is_just_gone(self, parts: Parts, year: int | None) -> bool:
        """Whether the date was a few weeks before the day of writing in `year`, while its sentence speaks of years before."""
        days, anchor = parts.in_year(year or 0).days(), self._anchor()
        if days is None or anchor is None or self._same_sentence is None:
            return False
        return 0 <= months_between(days[0], anchor) < 1 and months_between(self._same_sentence[1], anchor) > 12

    def _year_by_track(self, parts: Parts, place: Place) -> int | None:
        """The year in which the date lies nearest to where the story stands, rather on than back."""
        if self._track is None:
            return None
        said = parts.in_year(self._just_said[0].year).days() if self._just_said and self.reference is None else None
        is_whole_year = self._just_said is not None and months_between(*self._just_said) > 11
        if said and self._just_said and not is_whole_year and 0 <= months_between(self._just_said[0], said[0]) < 1.5:
            return said[0].year
        first, last = self._track.days
        if self._track.precision == "year":
            return first.year
        candidates = [
            days for year in (first.year - 1, first.year, first.year + 1) if (days := parts.in_year(year).days())
        ]
        back = 1.0 if place.is_aside or place.has_pluperfect else 1.4
        return min(candidates, key=lambda days: way(last, days[0], back))[0].year if candidates else None

    def _range_year_by_track(self, mention: Calendar) -> int | None:
        """For `from October to March`, the year of its beginning for which it reaches or begins nearest to the story."""
        if self._track is None or mention.last is None or self._track.precision == "year":
            return None
        last = self._track.days[1]
        spans = [days for shift in (-1, 0, 1) if (days := days_of(mention, last.year + shift))]
        if not spans or all(days[0].year == days[1].year for days in spans):
            return None
        return min(spans, key=lambda days: min(abs((days[0] - last).days), abs((days[1] - last).days)))[0].year

    def _year_unaided(self, parts: Parts) -> int | None:
        if self._span:
            candidates = [days for shift in (-1, 0, 1) if (days := parts.in_year(self._span[1].year + shift).days())]
            span = self._span
            return (
                min(candidates, key=lambda days: (way_to(span, days), -days[0].toordinal()))[0].year
                if candidates
                else None
            )
        if self.hint_year is not None:
            return (
                self._year_near_pivot(parts) if self._pivot and self._pivot.year == self.hint_year else self.hint_year
            )
        return self._year_near_pivot(parts) if self._pivot else (self.reference.year if self.reference else None)

    def _year_near_pivot(self, parts: Parts) -> int | None:
        if self._pivot is None:
            return None
        return nearest_year(parts, self._pivot)

    # --- days that follow from others -------------------------------------------------------------------------------

    def _weekday(self, mention: Weekday, place: Place) -> tuple[Days, Precision] | None:
        base = self._weekday_base(mention, place)
        if base is None:
            return None
        if mention.of_week:
            week = week_of(base, mention.shift)
            day = week and day_shifted(week[0], mention.weekday)
            return ((day, day), "day") if day else None
        if mention.base == "context":
            step = mention.shift or 1
            start = day_shifted(base, step) if mention.shift else base
        elif mention.shift:
            step = mention.shift
            start = day_shifted(base, step)
        else:
            told = self._dateline is None and self._anchor() != base and self._entry_day is None
            step = 1 if told or place.tense == "future" or _is_planned_for(place, mention) else -1
            start = base
        day = weekday_near(start, mention.weekday, step) if start else None
        if (
            day
            and step < 0
            and day == self.reference
            and _begins_with_on(place, mention)
            and self._tells_of_last_week(day)
        ):
            day = day_shifted(day, -7)
        if day and mention.last is not None:
            last = weekday_near(day, mention.last, 1)
            return ((day, last), "range") if last else None
        return ((day, day), "day") if day else None

    def _tells_of_last_week(self, issued: datetime.date) -> bool:
        """Whether the story stands on a day named before a bulletin that came out on the weekday it names.

        A story that goes by weekdays alone counts them from its own day, as reports of the day do.
        """
        is_named = self._last_day is not None and self._last_day == self._last_named
        told = self._last_day[1] if self._last_day and is_named and self._dateline is None else None
        return told is not None and 0 < (issued - told).days <= _LAST_DAYS

    def _weekday_base(self, mention: Weekday, place: Place) -> datetime.date | None:
        """The day in the story where one stands there, else the day of writing."""
        if mention.base == "context":
            return self._context_day()
        if self._entry_day:
            return self._entry_day
        anchor = self._anchor()
        if anchor and mention.of_week:
            return anchor
        if anchor is None or ((self._is_story or self._heading) and self._last_day):
            return self._context_day()
        if mention.shift:
            return anchor
        here = self._told_here
        is_end = _UP_TO.search(place.text[max(place.floor, mention.start - 12) : mention.start])
        if (
            here
            and not is_end
            and self._dateline is None
            and not place.is_recalled
            and months_between(here[1], anchor) > 0.25
        ):
            return here[1]
        told = self._last_day if self._just_said == self._last_day and self._dateline is None and place.opens else None
        if told and told[0] <= anchor and months_between(told[1], anchor) > 0.25 and _begins_with_on(place, mention):
            return told[1]
        return anchor

    def _one_of_these(
        self, mention: OneOfThese, place: Place, before: Sequence[DateExpression]
    ) -> tuple[Days, Precision] | None:
        """One of the days told in the last sentence that told several."""
        if mention.is_bare and not (before and before[-1].start >= place.floor and self._counts_these):
            return None
        self._counts_these = True
        days = sorted(day for day in self._days_before if mention.weekday in (None, day.weekday()))
        index = mention.index - 1 if mention.index > 0 else mention.index
        return ((days[index], days[index]), "day") if len(days) > 1 and index < len(days) else None

    def _context_day(self) -> datetime.date | None:
        days = self._same_sentence or self._last_day
        return days[1] if days else self._dateline

    def _day_of_month(self, mention: DayOfMonth, place: Place) -> tuple[Days, Precision] | None:
        if mention.shift is not None:
            base = self._anchor() if mention.base == "reference" else self._context_any() or self._writing_day()
            month = month_of(base, mention.shift) if base else None
            return day_in(month, mention.day) if month else None
        base = self._same_sentence[1] if self._same_sentence else self._context_any() or self._anchor()
        if base is None:
            return None
        month = month_of(base, self._month_shift(mention, place, base))
        first, last = day_in(month, mention.day), day_in(month, mention.last) if mention.last else None
        return ((first[0][0], last[0][1]), "range") if first and last else first

    def _month_shift(self, mention: DayOfMonth, place: Place, base: datetime.date) -> int:
        """0 for the same month; 1 where the day comes earlier in it and the story goes forward."""
        goes_back = base.day - mention.day <= 7 or place.is_aside or place.has_pluperfect
        if mention.day >= base.day or goes_back:
            return 0
        if self._track is None and base == self._anchor():
            return 1 if place.tense == "future" else 0
        following = month_of(base, 1)
        anchor = self._anchor()
        return 0 if following and anchor and following[0] > anchor and place.tense != "future" else 1

    def _context_any(self) -> datetime.date | None:
        if self._same_sentence:
            return self._same_sentence[1]
        if self._track and self._track.precision != "year":
            return self._track.days[1] if self._track.precision != "month" else self._track.days[0]
        return self._last_day[1] if self._last_day else self._dateline

    def _fraction(self, mention: Fraction, place: Place) -> tuple[Days, Precision] | None:
        year = mention.year
        months = 12 // mention.of
        first_month = (mention.index - 1) * months + 1
        anchor = self._anchor()
        if year is None and anchor is not None:
            begun = anchor.month >= first_month
            year = anchor.year if begun or place.tense == "future" else anchor.year - 1
        if year is None:
            return None
        first, last = Parts(year, first_month).days(), Parts(year, first_month + months - 1).days()
        return ((first[0], last[1]), "range") if first and last else None

    def _relative(
        self, mention: Relative, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
    ) -> tuple[Days, Precision] | None:
        base = self._relative_base(mention, place, following, before)
        if base is None:
            return None
        count = mention.count
        if (
            before
            and mention.base == "event"
            and _follows_directly(place.text, before[0], mention, "." if not count else "")
        ):
            return None
        if (
            mention.base == "next"
            and before
            and self._explains(place, before[0], mention)
            and not _is_before_date(following, mention)
        ):
            count = -count
        if (
            mention.unit == "week"
            and mention.base == "reference"
            and abs(count) <= 1
            and not _is_counted_out(place.text, mention)
        ):
            week = week_of(base, count)
            return (week, "range") if week else None
        if mention.unit == "week" and count == 0:
            return None
        days = shifted(base, count, mention.unit)
        if days is None:
            return None
        unit: Precision = "month" if mention.unit == "month" else "day"
        return days, "year" if mention.unit in ("year", "decade") else unit

    def _relative_base(
        self, mention: Relative, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
    ) -> datetime.date | None:
        if mention.base == "reference":
            told = self._context_any() or (self._track.days[0] if self._track else None)
            return self._entry_day or self._writing_day() or (told if mention.unit in ("month", "year") else None)
        if mention.base == "event":
            return self._vote_day(place)
        if mention.base == "next":
            return self._base_after(mention, place, following, before)
        if mention.count and self._before_dateline:
            return self._before_dateline[1]
        if mention.unit in ("day", "day-part", "week", "fortnight"):
            last = before[-1] if mention.count and before and before[-1].start >= place.floor else None
            return last.end_on if last and last.precision == "day" else self._context_day()
        if mention.unit == "year" and not mention.count and self._named_year and place.tense != "future":
            return self._named_year
        told = self._context_any() or (self._track.days[0] if self._track else None)
        if mention.unit in ("year", "year-end") or (mention.unit == "month" and not mention.count):
            here = self._writing_day()
            told = (here or told) if place.tense == "future" else told or here
        return told

    def _vote_day(self, place: Place) -> datetime.date | None:
        """The day of the vote that the story is about: of those named most, the one nearest to where it stands."""
        if not self._votes:
            return None
        least = min(max(self._votes.values()) / 2, VOTE_TOLD)
        likely = [days for days, weight in self._votes.items() if weight >= least]
        here, anchor = self._context_day(), self._anchor()
        pole = here or anchor
        if pole is None:
            return likely[0][1]
        near = [days for days in likely if abs((days[1] - pole).days) < _NEAR_A_VOTE]
        if anchor and place.tense != "future":
            near = [days for days in near if days[0] <= anchor] or near
        pole = pole if near else anchor or pole
        return min(near or likely, key=lambda days: abs((days[1] - pole).days))[1]

    def _base_after(
        self, mention: Relative, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
    ) -> datetime.date | None:
        """What `three days after …` counts from: a date that follows, the date it explains, or an event told before."""
        dated = following[0] if _is_before_date(following, mention) else None
        if isinstance(dated, Calendar):
            year = self._year(dated, place, dateline=False)[0]
            days = days_of(dated, year) if year else None
            return days[0] if days else None
        if before and self._explains(place, before[0], mention):
            return before[0].end_on if _VERB_FOLLOWS.match(place.text[mention.end : mention.end + 80]) else None
        words = stems(mention.event) | alike(mention.event)
        told = [days for stems, days in self._told if words & stems]
        if told:
            return told[-1][1]
        known = place.opens or re.match(
            r"(?:his|her|its|their|this|that|these|the\s(?:arrest|death|attack))\b", mention.event
        )
        return self._context_day() if known else None

    def _explains(self, place: Place, before: DateExpression, mention: Relative) -> bool:
        """Whether `, two days after …` only says more of a date that stands before it in the sentence."""
        apart = place.text[max(0, mention.start - 2) : mention.start] == ", "
        return _follows_directly(place.text, before, mention) or (apart and before.start >= place.floor)

    # --- memory -----------------------------------------------------------------------------------------------------

    def _remember(self, expression: DateExpression, place: Place) -> None:
        days = (expression.start_on, expression.end_on)
        if expression.is_dateline:
            self._dateline = expression.start_on
            self._before_dateline, self._last_day = self._last_day, days
            self._track = Track(days, expression.precision)
            return
        self._before_dateline = None
        if (
            self._is_entry
            and self._opens_paragraph
            and expression.start - place.floor < 12
            and expression.precision == "day"
        ):
            self._entry_day = expression.start_on
        if expression.precision in ("day", "range") and (expression.end_on - expression.start_on).days < 7:
            length = (expression.end_on - expression.start_on).days + 1
            self._days_here += [expression.start_on + datetime.timedelta(days=each) for each in range(length)]
        side = self._is_background(expression, place)
        if self._dateline and expression.tense != "future" and expression.start_on > self._dateline:
            self._dateline = None
        if side and expression.precision == "day":
            self._aside_here = days
        if expression.precision in ("day", "range") and (expression.end_on - expression.start_on).days < 60:
            if not side:
                self._same_sentence = days
                self._told_here = self._told_here if place.is_aside else days
            self._remember_event(expression, place)
        if expression.year_from == "stated" and expression.precision in ("day", "month") and not side:
            self._just_said = days
        if side or self._is_off_track(expression, place) or (self._is_entry and expression.is_aside):
            return
        self._look_back(days)
        self._just_said = days
        if expression.precision in ("day", "month"):
            self._month_years[expression.start_on.month] = expression.start_on.year
        looks_back = place.is_aside and expression.is_counted and self._last_day and days < self._last_day
        if expression.precision in ("day", "range") and self._same_sentence == days and not looks_back:
            self._last_day = days
            self._last_named = None if expression.is_counted else days
        verb = VERB.search(place.text, expression.end, min(place.ceiling, expression.end + 120))
        if expression.precision == "year" and self._track and self._track.days[0].year == expression.start_on.year:
            return
        self._leave(days, place)
        self._track = Track(days, expression.precision, bool(verb and verb[0].startswith("had")))

    def _leave(self, days: Days, place: Place) -> None:
        """Keep where the story stood before a sentence that tells what had happened months earlier."""
        pole = self._track.days[0] if self._track else self._anchor()
        if self._left or pole is None or self._heading or months_between(days[1], pole) <= _LONG_BEFORE:
            return
        if place.has_pluperfect and _PLUPERFECT.search(place.text[place.floor : place.ceiling]):
            self._left = (self._track,)

    def _look_back(self, days: Days) -> None:
        """Keep where the story stands while a later sentence of a paragraph compares with a time long before.

        `On 5 June 2016 the gap had been as small`: the next paragraph goes on from where this one began, unless more is
        told of that time, or the story has left from there twice.
        """
        pole = self._home[0] if self._home else self._track
        if pole is None or months_between(days[1], pole.days[0]) <= 12:
            self._home = None
        elif self._home is None and not self._opens_paragraph and pole is not self._returned_to:
            self._home, self._away = (pole, self._last_day), 1
        elif self._home:
            self._away += 1

    def _is_background(self, expression: DateExpression, place: Place) -> bool:
        """Whether a date far before the story only says whence something comes.

        `since 2008`, `freed on Friday over the deaths of 1 March 2008`: the story stays at Friday.
        """
        before = place.text[max(place.floor, expression.start - 8) : expression.start]
        if expression.precision == "year" and re.search(r"(?i)\bsince\s\Z", before) and self._track:
            return True
        if _AS_EARLY_AS.search(place.text[max(place.floor, expression.start - 24) : expression.start]):
            return True
        here = self._same_sentence or (self._dateline and (self._dateline, self._dateline))
        if self._counted_year is not None:
            return True
        opens = place.opens and expression.start - place.floor < 12
        return bool(here and not opens and months_between(expression.end_on, here[0]) > 12)

    def _is_off_track(self, expression: DateExpression, place: Place) -> bool:
        """A date that only places something on the side does not move the story."""
        anchor = self.reference or self._dateline
        if expression.qualifier == "planned" or (not self._is_story and anchor and expression.start_on > anchor):
            return True
        if expression.precision == "year" and not self._is_story:
            return True
        before = place.text[max(place.floor, expression.start - 48) : expression.start]
        if _AHEAD_OF_STORY.search(before):
            return True
        leads = place.opens and expression.start - place.floor < _HEAD_OF_SENTENCE
        if expression.precision == "year" and not leads and (expression.is_counted or self._jumps_ahead(expression)):
            return True
        if not expression.is_aside:
            return False
        pole = self._track.days[1] if self._track else self._anchor()
        return pole is not None and abs(months_between(pole, expression.start_on)) > 6

    def _jumps_ahead(self, expression: DateExpression) -> bool:
        """`Papers opened in 2005 show otherwise`: years on from where the story stands."""
        return self._track is not None and months_between(self._track.days[1], expression.start_on) > _YEARS_ON

    def _remember_event(self, expression: DateExpression, place: Place) -> None:
        near = place.text[max(place.floor, expression.start - 80) : min(place.ceiling, expression.end + 80)]
        days = (expression.start_on, expression.end_on)
        self._told.append((stems(near), days))
        del self._told[:-60]
        said = place.text[expression.start : expression.end]
        counts_from_vote = expression.is_counted and _VOTE_WORD.search(said)
        if place.ceiling - expression.end < 3:
            near += place.text[place.ceiling : place.ceiling + 40]
        if expression.precision == "day" and not counts_from_vote and _VOTE_WORD.search(near):
            left = place.text[max(place.floor, expression.start - 90) : expression.start]
            right = place.text[expression.end : expression.end + 60]
            is_told = not (expression.is_counted and _SAME_DAY.search(said)) and tells_of_a_vote(left, right)
            self._votes[days] += VOTE_TOLD if is_told else 1


def _follows_directly(text: str, before: DateExpression, mention: Relative, stop: str = "") -> bool:
    """Whether `, two days before …` only explains the date in front of it; `stop` may part them too."""
    return bool(re.fullmatch(rf"\s?[,(–{stop}-]\s?(?:just\s|only\s)?", text[before.end : mention.start]))


def _is_before_date(following: Sequence[Mention], mention: Relative) -> bool:
    return bool(following) and isinstance(following[0], Calendar) and following[0].start - mention.end < 24


def _begins_with_on(place: Place, mention: Weekday) -> bool:
    """`On Monday …` at the head of a sentence goes on with a story; `… Monday` in its middle looks from today."""
    return place.text[place.floor : mention.start].strip().lower() in ("on", "on the")


def _is_planned_for(place: Place, mention: Weekday) -> bool:
    """`were planning to march on Monday`: ahead of the day of writing too, unless put off since."""
    before = place.text[max(place.floor, mention.start - 90) : mention.start]
    return place.tense == "intended" and bool(_PLANNED_FOR.search(before))


def _is_counted_out(text: str, mention: Relative) -> bool:
    return bool(re.search(r"\bago\Z", text[mention.start : mention.end]))


_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*(?:\n|\Z)))*")
_ONE_BREAK = re.compile(r"[\n\r]")


def find_dates(text: str, reference: datetime.date | None = None) -> list[DateExpression]:
    """Every date of `text` that can be worked out, in order; `reference` is the day of writing, None where unknown.

    Blank lines part the paragraphs of `text`, which may be a whole article.

    >>> [(str(d.start_on), d.year_from) for d in find_dates("On 5 May he left. A day later she came.", datetime.date(2012, 6, 1))]
    [('2012-05-05', 'issue'), ('2012-05-06', 'context')]
    """
    reader = DateReader(reference)
    paragraphs = [(match.start(), _ONE_BREAK.sub(" ", match[0])) for match in _PARAGRAPH.finditer(text)]
    reader.survey([paragraph for _, paragraph in paragraphs])
    return [
        replace(date, start=offset + date.start, end=offset + date.end)
        for offset, paragraph in paragraphs
        for date in reader.read(paragraph)
    ]


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
