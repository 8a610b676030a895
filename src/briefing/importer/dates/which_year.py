"""Which year a day or month without one belongs to: that of the story, or the one that the day of writing tells."""

import datetime
import re

from .arithmetic import Days, Parts, months_between
from .expressions import Place, YearFrom
from .mentions import Calendar
from .story import Story
from .years import days_of, is_attribute, is_tied, nearest_year, way, way_to, year_by_tense

_THIS = re.compile(r"\b[Tt]his\s\Z")
_UNTIL = re.compile(r"\b(?:until|till)\s(?:the\s)?\Z")
_SOON_AFTER = 4
"""Months within which a day without a year goes on from one long ago in the same sentence."""


def year_of(
    story: Story, mention: Calendar, place: Place, dateline: bool, counted: Days | None = None
) -> tuple[int | None, YearFrom, str | None]:
    """The year of the first day of `mention`, where it comes from, and what is doubtful about it.

    `counted` is the year that `August of that year` counts out.
    """
    parts = mention.first
    if parts.year is not None:
        return parts.year, "stated", None
    if mention.of_year and counted:
        return counted[0].year, "context" if mention.of_year.base == "context" else "issue", None
    if mention.last and mention.last.year is not None:
        earlier = (parts.month or 0) > (mention.last.month or 0)
        return mention.last.year - earlier, "stated", None
    year, year_from = _likely_year(story, mention, place, dateline)
    if year is None or mention.weekday is None or mention.nth:
        return year, year_from, None
    return _year_by_weekday(story, mention, year, story.reference is None and not story.track), year_from, None


def _year_by_weekday(story: Story, mention: Calendar, year: int, is_open: bool) -> int:
    """The year nearest to `year` in which the day falls on the weekday that is named, else `year`."""
    anchor = story.anchor()
    reach = (0, -1, 1, -2, 2) if is_open else (0, -1, 1)
    candidates = [year + shift for shift in reach]
    if anchor and not is_open:
        near = [anchor.year, anchor.year - 1]
        candidates = [year, *near, *candidates] if not story.plays_long_ago() else [*candidates, *near]
    for candidate in candidates:
        days = mention.first.in_year(candidate).days()
        if days and days[0].weekday() == mention.weekday:
            return candidate
    return year


def _likely_year(story: Story, mention: Calendar, place: Place, dateline: bool) -> tuple[int | None, YearFrom]:
    parts = mention.first
    if parts.month is None:
        return None, "context"
    if story.counted_year is not None:
        return story.counted_year, "context"
    if parts.day is None and parts.month in story.month_years and is_attribute(place.text, mention):
        return story.month_years[parts.month], "context"
    is_later_note = story.reference is None and place.text[place.floor] == "(" and place.is_aside
    if (dateline or is_later_note) and story.reference is None and story.dateline:
        return nearest_year(parts, story.dateline), "context"
    by_aside = _year_by_aside(story, parts, place)
    if by_aside:
        return by_aside, "context"
    if story.anchor() and _THIS.search(place.text[max(place.floor, mention.start - 8) : mention.start]):
        return nearest_year(parts, story.anchor() or datetime.date.min), "issue"
    by_track = _range_year_by_track(story, mention) or _year_by_track(story, parts, place)
    anchor = None if story.is_story else story.reference if dateline else story.anchor()
    if story.entry_day and place.tense == "future" and parts.day is None and by_track is not None:
        return year_by_tense(parts, story.entry_day, "future"), "context"
    if anchor is None or ((story.is_story or story.plays_long_ago()) and by_track is not None):
        return by_track if by_track is not None else _year_unaided(story, parts), "context"
    leads = dateline or (story.leads_entry(mention, place) and place.tense in ("present", "unknown"))
    by_anchor = year_by_tense(
        parts, anchor, "past" if leads else place.tense, leads or is_tied(place, mention), mention.last
    )
    if by_track is None or by_track == by_anchor:
        return by_anchor, "issue"
    if story.has_named(parts, by_anchor) or _lasts_until(place, mention):
        return by_anchor, "issue"
    if _story_goes_on(story, parts, by_track, by_anchor, place):
        return by_track, "context"
    return by_anchor, "issue"


def _year_by_aside(story: Story, parts: Parts, place: Place) -> int | None:
    """The year of a day soon after one long ago with which its sentence began: `had led on 16 June 2019 and lost on 11 August`."""
    if story.aside_here is None or parts.day is None or not place.has_pluperfect or place.tense == "future":
        return None
    first = story.aside_here[1]
    years = [year for year in (first.year, first.year + 1) if (days := parts.in_year(year).days()) and days[0] > first]
    days = parts.in_year(years[0]).days() if years else None
    return years[0] if days and months_between(first, days[0]) < _SOON_AFTER else None


def _lasts_until(place: Place, mention: Calendar) -> bool:
    """`may last until 14 May`, told as of now: that day is not one of the story's past."""
    before = place.text[max(place.floor, mention.start - 12) : mention.start]
    return place.tense in ("present", "unknown") and bool(_UNTIL.search(before))


def _story_goes_on(story: Story, parts: Parts, by_track: int, by_anchor: int | None, place: Place) -> bool:
    """Whether the date carries on a story that plays at another time than that of writing."""
    days = parts.in_year(by_track).days()
    anchor = story.anchor()
    if story.track is None or days is None or anchor is None:
        return False
    ahead = months_between(story.track.days[0], days[0])
    if story.same_sentence is not None:
        from_here = months_between(story.same_sentence[0], days[0])
        if place.is_recalled:
            return -9 < from_here <= 0 and not _is_just_gone(story, parts, by_anchor)
        if place.tense != "future" and -1 < from_here < 0 and months_between(story.same_sentence[1], anchor) > 12:
            return True
        ahead_of_now = 2 if place.tense == "past" else 6
        if 0 <= from_here < (9 if place.tense == "future" else 3) and months_between(anchor, days[0]) < ahead_of_now:
            return True
    if place.tense == "future" or ahead < 0 or days[0] > (story.reference or anchor):
        return False
    far_back = months_between(story.track.days[1], anchor) > 12
    if far_back and place.tense != "past":
        return False
    if ahead < 1.5:
        return True
    return ahead < 7 and not story.track.is_stale and (far_back or place.tense != "past")


def _is_just_gone(story: Story, parts: Parts, year: int | None) -> bool:
    """Whether the date was a few weeks before the day of writing in `year`, while its sentence speaks of years before."""
    days, anchor = parts.in_year(year or 0).days(), story.anchor()
    if days is None or anchor is None or story.same_sentence is None:
        return False
    return 0 <= months_between(days[0], anchor) < 1 and months_between(story.same_sentence[1], anchor) > 12


def _year_by_track(story: Story, parts: Parts, place: Place) -> int | None:
    """The year in which the date lies nearest to where the story stands, rather on than back."""
    if story.track is None:
        return None
    said = parts.in_year(story.just_said[0].year).days() if story.just_said and story.reference is None else None
    is_whole_year = story.just_said is not None and months_between(*story.just_said) > 11
    if said and story.just_said and not is_whole_year and 0 <= months_between(story.just_said[0], said[0]) < 1.5:
        return said[0].year
    first, last = story.track.days
    if story.track.precision == "year":
        return first.year
    candidates = [days for year in (first.year - 1, first.year, first.year + 1) if (days := parts.in_year(year).days())]
    back = 1.0 if place.is_aside or place.has_pluperfect else 1.4
    return min(candidates, key=lambda days: way(last, days[0], back))[0].year if candidates else None


def _range_year_by_track(story: Story, mention: Calendar) -> int | None:
    """For `from October to March`, the year of its beginning for which it reaches or begins nearest to the story."""
    if story.track is None or mention.last is None or story.track.precision == "year":
        return None
    last = story.track.days[1]
    spans = [days for shift in (-1, 0, 1) if (days := days_of(mention, last.year + shift))]
    if not spans or all(days[0].year == days[1].year for days in spans):
        return None
    return min(spans, key=lambda days: min(abs((days[0] - last).days), abs((days[1] - last).days)))[0].year


def _year_unaided(story: Story, parts: Parts) -> int | None:
    if story.span:
        candidates = [days for shift in (-1, 0, 1) if (days := parts.in_year(story.span[1].year + shift).days())]
        span = story.span
        return (
            min(candidates, key=lambda days: (way_to(span, days), -days[0].toordinal()))[0].year if candidates else None
        )
    if story.hint_year is not None:
        return (
            _year_near_pivot(story, parts) if story.pivot and story.pivot.year == story.hint_year else story.hint_year
        )
    return _year_near_pivot(story, parts) if story.pivot else (story.reference.year if story.reference else None)


def _year_near_pivot(story: Story, parts: Parts) -> int | None:
    if story.pivot is None:
        return None
    return nearest_year(parts, story.pivot)
