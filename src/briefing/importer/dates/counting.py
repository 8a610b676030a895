"""Days that follow from others: weekdays, days of a month, quarters, and what is counted from a day or an event."""

import datetime
import re
from collections.abc import Iterable, Sequence

from .arithmetic import Days, Parts, day_shifted, month_of, months_between, shifted, week_of, weekday_near
from .expressions import DateExpression, Place, Precision
from .likeness import alike, stems
from .mentions import Calendar, DayOfMonth, Fraction, Mention, OneOfThese, Relative, Weekday
from .story import Story
from .votes import VOTE_TOLD, VOTE_WORD
from .which_year import year_of
from .years import day_in, days_of

_VERB_FOLLOWS = re.compile(
    r"\A\s[^,.;]{0,50}?\b(?:had|was|were|has|[a-z]{3,}ed|began|took|came|won|lost|left|went|fell|broke|met)\b"
)
_PLANNED_FOR = re.compile(
    r"\b(?:is|are|was|were)\s(?:planning|preparing|hoping|expected|scheduled|set|due|supposed|likely)\s(?:to|for)\b[^,.;:\"”]*\Z"
)
_UP_TO = re.compile(r"\d\s(?:to|through|until|till)\s\Z")
_ONE_HAPPENING = 30
"""Days within which what is told of a strike, a trial or the like is told of the same one."""
_NEAR_A_VOTE = 90
_LONG_AGO = 540
"""Days from all votes told as such after which one that is only named nearby is meant."""


def weekday_of(story: Story, mention: Weekday, place: Place) -> tuple[Days, Precision] | None:
    """The day that a weekday means, or the days from one to another."""
    base = _weekday_base(story, mention, place)
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
        told = story.dateline is None and story.anchor() != base and story.entry_day is None
        step = 1 if told or place.tense == "future" or _is_planned_for(place, mention) else -1
        start = base
    day = weekday_near(start, mention.weekday, step) if start else None
    if day and step < 0 and day == story.reference and story.tells_of_last_week(day, _begins_with_on(place, mention)):
        day = day_shifted(day, -7)
    if day and mention.last is not None:
        last = weekday_near(day, mention.last, 1)
        return ((day, last), "range") if last else None
    return ((day, day), "day") if day else None


def _weekday_base(story: Story, mention: Weekday, place: Place) -> datetime.date | None:
    """The day in the story where one stands there, else the day of writing."""
    if mention.base == "context":
        return story.context_day() or story.anchor()
    if story.entry_day:
        return story.entry_day
    anchor = story.anchor()
    if anchor and mention.of_week:
        return anchor
    if anchor is None or ((story.is_story or story.heading) and story.last_day):
        return story.context_day()
    if mention.shift:
        return anchor
    here = story.told_here
    is_end = _UP_TO.search(place.text[max(place.floor, mention.start - 12) : mention.start])
    if (
        here
        and not is_end
        and place.tense != "future"
        and story.dateline is None
        and not place.is_recalled
        and months_between(here[1], anchor) > 0.25
    ):
        return here[1]
    told = story.last_day if story.just_said == story.last_day and story.dateline is None and place.opens else None
    if told and told[0] <= anchor and months_between(told[1], anchor) > 0.25 and _begins_with_on(place, mention):
        return told[1]
    return anchor


def one_of_these(
    story: Story, mention: OneOfThese, place: Place, before: Sequence[DateExpression]
) -> tuple[Days, Precision] | None:
    """One of the days told in the last sentence that told several."""
    if mention.is_bare and not (before and before[-1].start >= place.floor and story.counts_these):
        return None
    story.counts_these = True
    days = sorted(day for day in story.days_before if mention.weekday in (None, day.weekday()))
    index = mention.index - 1 if mention.index > 0 else mention.index
    return ((days[index], days[index]), "day") if len(days) > 1 and index < len(days) else None


def day_of_month(story: Story, mention: DayOfMonth, place: Place) -> tuple[Days, Precision] | None:
    """`the 23rd` and its like: a day of the month that the story or the day of writing stands in."""
    if mention.shift is not None:
        base = story.anchor() if mention.base == "reference" else story.context_any() or story.writing_day()
        month = month_of(base, mention.shift) if base else None
        return day_in(month, mention.day) if month else None
    base = story.same_sentence[1] if story.same_sentence else story.context_any() or story.anchor()
    if base is None:
        return None
    month = month_of(base, _month_shift(story, mention, place, base))
    first, last = day_in(month, mention.day), day_in(month, mention.last) if mention.last else None
    return ((first[0][0], last[0][1]), "range") if first and last else first


def _month_shift(story: Story, mention: DayOfMonth, place: Place, base: datetime.date) -> int:
    """0 for the same month; 1 where the day comes earlier in it and the story goes forward."""
    goes_back = base.day - mention.day <= 7 or place.is_aside or place.has_pluperfect
    if mention.day >= base.day or goes_back:
        return 0
    if story.entry_day and place.tense not in ("future", "intended"):
        return 0
    if story.track is None and base == story.anchor():
        return 1 if place.tense == "future" else 0
    following = month_of(base, 1)
    anchor = story.anchor()
    return 0 if following and anchor and following[0] > anchor and place.tense != "future" else 1


def fraction_of(story: Story, mention: Fraction, place: Place) -> tuple[Days, Precision] | None:
    """The months of a quarter or half, in the year that is said or the last that has reached it."""
    counted = relative_to(story, mention.of_year, place, (), ()) if mention.of_year else None
    year = counted[0][0].year if counted else mention.year
    months = 12 // mention.of
    first_month = (mention.index - 1) * months + 1
    anchor = story.anchor()
    if year is None and anchor is not None:
        begun = anchor.month >= first_month
        year = anchor.year if begun or place.tense == "future" else anchor.year - 1
    if year is None:
        return None
    first, last = Parts(year, first_month).days(), Parts(year, first_month + months - 1).days()
    return ((first[0], last[1]), "range") if first and last else None


def relative_to(
    story: Story, mention: Relative, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
) -> tuple[Days, Precision] | None:
    """The days that lie so many units from the day, event or date that is counted from."""
    base = _relative_base(story, mention, place, following, before)
    if base is None or _names_the_same_day(story, mention, place):
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
        and _explains(place, before[0], mention)
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
    unit: Precision = "month" if mention.unit == "month" else "range" if mention.unit == "quarter" else "day"
    return days, "year" if mention.unit in ("year", "decade") else unit


def year_counted(story: Story, mention: Calendar, place: Place) -> Days | None:
    """The year that is said with a date as a count: `August of that year`."""
    counted = relative_to(story, mention.of_year, place, (), ()) if mention.of_year else None
    return counted[0] if counted else None


def year_counted_after(story: Story, mention: Calendar, place: Place, following: Sequence[Mention]) -> int | None:
    """The year of `on 31 July, four days after the vote`, where the vote tells the same day; else None."""
    counted = following[0] if following else None
    if mention.first.year is not None or not isinstance(counted, Relative) or counted.base != "event":
        return None
    if not re.fullmatch(r"\s?[,(–-]\s?(?:just\s|only\s)?", place.text[mention.end : counted.start]):
        return None
    found = relative_to(story, counted, place, (), ())
    day = found[0][0] if found else None
    return day.year if day and (day.month, day.day) == (mention.first.month, mention.first.day) else None


def _names_the_same_day(story: Story, mention: Relative, place: Place) -> bool:
    """`shot on Sunday, on the eve of the talks`: it says more of a day that its sentence has told."""
    is_eve = place.text[mention.start : mention.end].lower() == "eve" and mention.base == "context"
    return is_eve and story.same_sentence is not None and place.text[mention.end : mention.end + 4] == " of "


def _relative_base(
    story: Story, mention: Relative, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
) -> datetime.date | None:
    if mention.base == "reference":
        told = story.context_any() or (story.track.days[0] if story.track else None)
        return story.entry_day or story.writing_day() or (told if mention.unit in ("month", "year") else None)
    if mention.base == "event":
        return _vote_day(story, place)
    if mention.base == "begun":
        return _first_day(story, mention)
    if mention.base == "next":
        return _base_after(story, mention, place, following, before)
    if mention.count and story.before_dateline:
        return story.before_dateline[1]
    if mention.unit in ("day", "day-part", "week", "fortnight"):
        last = before[-1] if mention.count and before and before[-1].start >= place.floor else None
        return last.end_on if last and last.precision == "day" else story.context_day()
    if mention.unit == "year" and not mention.count and story.named_year and place.tense != "future":
        return story.named_year
    told = story.context_any() or (story.track.days[0] if story.track else None)
    if mention.unit in ("year", "year-end") or (mention.unit == "month" and not mention.count):
        here = story.writing_day()
        told = (here or told) if place.tense == "future" else told or here
    return told


def _vote_day(story: Story, place: Place) -> datetime.date | None:
    """The day of the vote that the story is about: of those named most, the one nearest to where it stands."""
    if not story.votes:
        return None
    least = min(max(story.votes.values()) / 2, VOTE_TOLD)
    likely = [days for days, weight in story.votes.items() if weight >= least]
    here, anchor = story.context_day(), story.anchor()
    pole = here or anchor
    if pole is None:
        return likely[0][1]
    near = _near(likely, pole)
    if not near and all(abs((days[1] - pole).days) > _LONG_AGO for days in likely):
        near = _near(story.votes, pole)
    if anchor and place.tense != "future":
        near = [days for days in near if days[0] <= anchor] or near
    pole = pole if near else anchor or pole
    return min(near or likely, key=lambda days: abs((days[1] - pole).days))[1]


def _near(votes: Iterable[Days], pole: datetime.date) -> list[Days]:
    return [days for days in votes if abs((days[1] - pole).days) < _NEAR_A_VOTE]


def _base_after(
    story: Story, mention: Relative, place: Place, following: Sequence[Mention], before: Sequence[DateExpression]
) -> datetime.date | None:
    """What `three days after …` counts from: a date that follows, the date it explains, or an event told before."""
    dated = following[0] if _is_before_date(following, mention) else None
    if isinstance(dated, Calendar):
        year = year_of(story, dated, place, False, year_counted(story, dated, place))[0]
        days = days_of(dated, year) if year else None
        return days[0] if days else None
    if before and _explains(place, before[0], mention):
        return before[0].end_on if _VERB_FOLLOWS.match(place.text[mention.end : mention.end + 80]) else None
    told = _told_of(story, mention.event)
    if told:
        return told[-1][1]
    known = place.opens or re.match(
        r"(?:his|her|its|their|this|that|these|the\s(?:arrest|death|attack))\b", mention.event
    )
    return story.context_day() if known else None


def _told_of(story: Story, event: str) -> list[Days]:
    """The days told beside a happening's name, or one like it, in the order of telling."""
    words = stems(event) | alike(event)
    return [days for found, days in story.told if words & found]


def _first_day(story: Story, mention: Relative) -> datetime.date | None:
    """The day on which a happening began: the first one told beside its name of late, else the last day told."""
    told = _told_of(story, mention.event)
    if not told and VOTE_WORD.search(mention.event) and story.votes:
        told = [story.votes.most_common(1)[0][0]]
    if not told:
        return story.context_day()
    last = told[-1][0]
    return min(days[0] for days in told if 0 <= (last - days[0]).days <= _ONE_HAPPENING)


def _explains(place: Place, before: DateExpression, mention: Relative) -> bool:
    """Whether `, two days after …` only says more of a date that stands before it in the sentence."""
    apart = place.text[max(0, mention.start - 2) : mention.start] == ", "
    return _follows_directly(place.text, before, mention) or (apart and before.start >= place.floor)


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
