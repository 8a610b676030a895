"""Where a text stands while it is read: what was said before, which date belongs to the story and which only to the side."""

import datetime
import re
from collections import Counter
from dataclasses import dataclass, field, replace

from .arithmetic import Days, Parts, months_between
from .expressions import DateExpression, Place, Track
from .likeness import stems
from .mentions import Calendar, Mention
from .tense import NOT_UNTIL, VERB
from .votes import VOTE_TOLD, VOTE_WORD, tells_of_a_vote
from .years import days_of, heading_days, way_to, year_by_tense

_AHEAD_OF_STORY = re.compile(
    r"\b(?:(?:until|till|by)\s(?:the\s)?|(?:lasted|continued|remained|went\son|stayed)?\s?(?:until|till)\s[^,.;]{3,36}\s(?:in|of|on)\s"
    r"|(?:planned|proposed|scheduled|expected|promised)\s[^,.;]{1,30}\s(?:in|for|on|of)\s)\Z"
)
_PLUPERFECT = re.compile(
    r"\bhad\s(?:[a-z]+ly\s|not\s|also\s|already\s|once\s|last\s)?(?:been\s)?(?:[a-z]+ed|[a-z]*(?:en|wn|ne|ght|ft|ld|nt|ut|un|ung|ood|om|ame|ade|ut|aid|et|ost|on|eft))\b"
)
_AS_EARLY_AS = re.compile(r"\bas\s(?:early|long\sago|far\sback|recently)\sas\s(?:in\s|on\s)?(?:early\s|late\s|mid-)?\Z")
_SAME_DAY = re.compile(r"\b(?:day|week|evening|night|morning|later|earlier)\b")
_LAST_DAYS = 10
_LONG_BEFORE = 3
"""Months by which a day told with `had` lies before the story for the story to return from it."""
_HEAD_OF_SENTENCE = 24
_YEARS_ON = 60
_LONG_RUN = 4
_SHORT_VISIT = 2
"""How many dates of a time long before a paragraph names before the story has moved there."""
_PERFECT = re.compile(r"\b(?:has|have)\s")
_UNTIL_NOW = re.compile(r"\b(?:has|have)\s[^.;:]*\bsince\s")
_NOW = re.compile(r"\b(?:still|now|today|currently|at\spresent|to\sthis\sday)\b")


def _tells_of_now(sentence: str) -> bool:
    """`Some 30,000 still live in camps`, `It has been shut since 5 May`: the story is back at the day of writing."""
    return bool(_NOW.search(sentence) or _UNTIL_NOW.search(sentence)) and not any(
        cue["past"] for cue in VERB.finditer(sentence)
    )


@dataclass(slots=True)
class Story:
    """What a reader keeps in mind of the text so far; `reference` is the day of writing."""

    reference: datetime.date | None = None
    hint_year: int | None = None
    is_review: bool = False
    is_story: bool = False
    track: Track | None = None
    home: tuple[Track, Days | None] | None = None
    month_leads: bool | None = None
    away: int = 0
    returned_to: Track | None = None
    left: tuple[Track | None, Days | None] | None = None
    last_day: Days | None = None
    last_named: Days | None = None
    same_sentence: Days | None = None
    told_here: Days | None = None
    aside_here: Days | None = None
    days_here: list[datetime.date] = field(default_factory=list)
    days_before: list[datetime.date] = field(default_factory=list)
    just_said: Days | None = None
    dateline: datetime.date | None = None
    before_dateline: Days | None = None
    month_years: dict[int, int] = field(default_factory=dict)
    told: list[tuple[frozenset[str], Days]] = field(default_factory=list)
    named: set[tuple[int | None, int | None, int]] = field(default_factory=set)
    votes: Counter[Days] = field(default_factory=Counter)
    counts_these: bool = False
    counted_year: int | None = None
    named_year: datetime.date | None = None
    far_run: int = 0
    heading: Days | None = None
    is_entry: bool = False
    entry_day: datetime.date | None = None
    pivot: datetime.date | None = None
    span: Days | None = None
    opens_paragraph: bool = True
    surveyed: dict[str, list[Mention]] = field(default_factory=dict)

    def forget(self) -> None:
        """Begin anew, as at the head of an article."""
        self.left = self.track = self.home = self.last_day = self.same_sentence = self.dateline = self.named_year = None
        self.told.clear()
        self.days_before, self.days_here = [], []
        self.far_run = 0
        self.heading = None

    def begin_sentence(self, sentence: str, is_past_dateline: bool) -> None:
        """Put aside what the last sentence told."""
        self.same_sentence = self.told_here = self.aside_here = None
        if len(self.days_here) > 1:
            self.days_before = self.days_here
        self.days_here, self.counts_these = [], False
        if is_past_dateline:
            self.before_dateline = None
        self.come_back(sentence)
        if self.reference and not (self.is_story or self.heading) and _tells_of_now(sentence):
            self.track = None

    def take_day(self, mention: Calendar) -> None:
        """Look from a day that stands alone over what follows."""
        year = mention.first.year
        if year is None and self.reference:
            year = year_by_tense(mention.first, self.reference, "past")
        days = days_of(mention, year) if year else None
        if days:
            self.dateline, self.last_day = days[0], days

    def take_heading(self, text: str) -> None:
        """Go on from the year or month that stands alone over what follows."""
        days = heading_days(text)
        if days:
            self.heading = days
            is_year = days[0].year == days[1].year and months_between(*days) >= 2
            self.track = Track(days, "year" if is_year else "month")
            self.last_day = None

    def come_back(self, sentence: str) -> None:
        """Return from what a sentence told that `had` happened long before, once one tells on without `had`."""
        if self.left and not _PLUPERFECT.search(sentence):
            self.track, self.last_day = self.left
            self.left = None

    def begin_paragraph(self) -> None:
        """Go back to where the story stood before a short visit to another time, and forget what has grown stale."""
        self.come_back("")
        self.just_said = None
        if self.home:
            if self.away <= _SHORT_VISIT:
                self.track, self.last_day = self.home
                self.returned_to = self.track
            self.home = None
        anchor = self.anchor()
        if self.span and self.track and not self.heading and way_to(self.span, self.track.days) > 365:
            self.track = self.last_day = None
        if self.is_story or self.plays_long_ago() or self.track is None or anchor is None:
            return
        if abs(months_between(self.track.days[0], anchor)) > 12:
            self.track = None if self.track.is_recalled else replace(self.track, is_stale=True)

    def plays_long_ago(self) -> bool:
        """Whether a heading says when, or the last dates all lie more than a year before the day of writing."""
        return self.heading is not None or self.far_run >= _LONG_RUN

    def has_named(self, parts: Parts, year: int | None) -> bool:
        """Whether the day has been named in that year, as that of a vote is again and again."""
        return parts.day is not None and (year, parts.month, parts.day) in self.named

    def count_far(self, expression: DateExpression) -> None:
        """Count the dates in a row that lie more than a year before the day of writing."""
        anchor = self.anchor()
        if anchor is None or expression.precision == "year" or expression.is_aside:
            return
        self.far_run = self.far_run + 1 if months_between(expression.end_on, anchor) > 12 else 0

    def anchor(self) -> datetime.date | None:
        """The day from which the writer looks: the dateline's, else that of issue."""
        return self.dateline or self.reference

    def writing_day(self) -> datetime.date | None:
        """The day from which one counts; None in a story of long ago, which nobody tells as of today."""
        return None if self.is_story and self.dateline is None else self.anchor()

    def leads_entry(self, mention: Mention, place: Place) -> bool:
        """Whether the date stands over an entry of a chronicle, which tells in the present what is past."""
        return self.is_entry and self.opens_paragraph and mention.start - place.floor < 12

    def tells_of_last_week(self, issued: datetime.date, begins_with_on: bool) -> bool:
        """Whether a text that came out on the weekday it names looks back on the week before.

        All do but dispatches; of those it does one that begins `On Monday` where the story stands on a day named before,
        as one that goes by weekdays alone counts them from its own day.
        """
        if self.dateline or not (self.is_review or begins_with_on):
            return False
        is_named = self.last_day is not None and self.last_day == self.last_named
        told = self.last_day[1] if self.last_day and is_named else None
        return self.is_review or (told is not None and 0 < (issued - told).days <= _LAST_DAYS)

    def context_day(self) -> datetime.date | None:
        """The last day told, of this sentence before others."""
        days = self.same_sentence or self.last_day
        return days[1] if days else self.dateline

    def context_any(self) -> datetime.date | None:
        """The same, or the month where the story stands."""
        if self.same_sentence:
            return self.same_sentence[1]
        if self.track and self.track.precision != "year":
            return self.track.days[1] if self.track.precision != "month" else self.track.days[0]
        return self.last_day[1] if self.last_day else self.dateline

    def remember(self, expression: DateExpression, place: Place) -> None:
        """Take in a date that was read: where the story stands now, what was told that day."""
        days = (expression.start_on, expression.end_on)
        if expression.is_dateline:
            self.dateline = expression.start_on
            self.before_dateline, self.last_day = self.last_day, days
            self.track = Track(days, expression.precision)
            return
        self.before_dateline = None
        if expression.precision == "day" and not expression.is_counted:
            day = expression.start_on
            self.named.add((day.year, day.month, day.day))
        if (
            self.is_entry
            and self.opens_paragraph
            and expression.start - place.floor < 12
            and expression.precision == "day"
        ):
            self.entry_day = expression.start_on
        if expression.precision in ("day", "range") and (expression.end_on - expression.start_on).days < 7:
            length = (expression.end_on - expression.start_on).days + 1
            self.days_here += [expression.start_on + datetime.timedelta(days=each) for each in range(length)]
        side = self.is_background(expression, place)
        if self.dateline and expression.tense != "future" and expression.start_on > self.dateline:
            goes_on_ahead = self.same_sentence is not None and self.same_sentence[1] > self.dateline
            self.dateline = self.dateline if goes_on_ahead else None
        if side and expression.precision == "day":
            self.aside_here = days
        if expression.precision in ("day", "range") and (expression.end_on - expression.start_on).days < 60:
            if not side:
                self.same_sentence = days
                self.told_here = self.told_here if place.is_aside else days
            self.remember_event(expression, place)
        if expression.year_from == "stated" and expression.precision in ("day", "month") and not side:
            self.just_said = days
        if side or self.is_off_track(expression, place) or (self.is_entry and expression.is_aside):
            return
        before = self.last_day
        self.look_back(days)
        self.just_said = days
        if expression.precision in ("day", "month"):
            self.month_years[expression.start_on.month] = expression.start_on.year
        looks_back = place.is_aside and expression.is_counted and self.last_day and days < self.last_day
        if expression.precision in ("day", "range") and self.same_sentence == days and not looks_back:
            self.last_day = days
            self.last_named = None if expression.is_counted else days
        verb = VERB.search(place.text, expression.end, min(place.ceiling, expression.end + 120))
        if expression.precision == "year" and self.track and self.track.days[0].year == expression.start_on.year:
            return
        self.leave(days, place, before)
        self.track = Track(days, expression.precision, bool(verb and verb[0].startswith("had")))

    def leave(self, days: Days, place: Place, before: Days | None) -> None:
        """Keep where the story stood before a sentence that tells what had happened months earlier."""
        pole = self.track.days[0] if self.track else self.anchor()
        if self.left or pole is None or self.heading or months_between(days[1], pole) <= _LONG_BEFORE:
            return
        if place.has_pluperfect and _PLUPERFECT.search(place.text[place.floor : place.ceiling]):
            is_far = self.track is not None or months_between(days[1], pole) > 12
            self.left = (self.track, before if is_far else days)

    def look_back(self, days: Days) -> None:
        """Keep where the story stands while a later sentence of a paragraph compares with a time long before.

        `On 5 June 2016 the gap had been as small`: the next paragraph goes on from where this one began, unless more is
        told of that time, or the story has left from there twice.
        """
        pole = self.home[0] if self.home else self.track
        if pole is None or months_between(days[1], pole.days[0]) <= 12:
            self.home = None
        elif self.home is None and not self.opens_paragraph and pole is not self.returned_to:
            self.home, self.away = (pole, self.last_day), 1
        elif self.home:
            self.away += 1

    def is_background(self, expression: DateExpression, place: Place) -> bool:
        """Whether a date far before the story only says whence something comes.

        `since 2008`, `freed on Friday over the deaths of 1 March 2008`: the story stays at Friday.
        """
        before = place.text[max(place.floor, expression.start - 8) : expression.start]
        if re.search(r"(?i)\bsince\s\Z", before):
            lasts = _PERFECT.search(place.text[place.floor : expression.start])
            if (expression.precision == "year" and self.track) or (lasts and self.last_day):
                return True
        if _AS_EARLY_AS.search(place.text[max(place.floor, expression.start - 24) : expression.start]):
            return True
        here = self.same_sentence or (self.dateline and (self.dateline, self.dateline))
        if self.counted_year is not None:
            return True
        opens = place.opens and expression.start - place.floor < 12
        return bool(here and not opens and months_between(expression.end_on, here[0]) > 12)

    def is_off_track(self, expression: DateExpression, place: Place) -> bool:
        """A date that only places something on the side does not move the story."""
        anchor = self.reference or self.dateline
        if expression.qualifier == "planned" or (not self.is_story and anchor and expression.start_on > anchor):
            return True
        if expression.precision == "year" and not self.is_story:
            return True
        before = place.text[max(place.floor, expression.start - 72) : expression.start]
        if _AHEAD_OF_STORY.search(before) and not NOT_UNTIL.search(before):
            return True
        leads = place.opens and expression.start - place.floor < _HEAD_OF_SENTENCE
        if expression.precision == "year" and not leads and (expression.is_counted or self.jumps_ahead(expression)):
            return True
        if not expression.is_aside:
            return False
        pole = self.track.days[1] if self.track else self.anchor()
        if expression.year_from == "stated" and expression.precision == "day" and pole and expression.start_on > pole:
            return False
        return pole is not None and abs(months_between(pole, expression.start_on)) > 6

    def jumps_ahead(self, expression: DateExpression) -> bool:
        """`Papers opened in 2005 show otherwise`: years on from where the story stands."""
        return self.track is not None and months_between(self.track.days[1], expression.start_on) > _YEARS_ON

    def remember_event(self, expression: DateExpression, place: Place) -> None:
        """Take in what is told beside a date, and whether it is the day of a vote."""
        near = place.text[max(place.floor, expression.start - 80) : min(place.ceiling, expression.end + 80)]
        days = (expression.start_on, expression.end_on)
        self.told.append((stems(near), days))
        del self.told[:-60]
        said = place.text[expression.start : expression.end]
        counts_from_vote = expression.is_counted and VOTE_WORD.search(said)
        if place.ceiling - expression.end < 3:
            near += place.text[place.ceiling : place.ceiling + 40]
        if expression.precision == "day" and not counts_from_vote and VOTE_WORD.search(near):
            left = place.text[max(place.floor, expression.start - 90) : expression.start]
            right = place.text[expression.end : expression.end + 60]
            is_told = not (expression.is_counted and _SAME_DAY.search(said)) and tells_of_a_vote(left, right)
            self.votes[days] += VOTE_TOLD if is_told else 1
