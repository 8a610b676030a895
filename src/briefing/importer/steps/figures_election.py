"""Which election each sentence and figure of a bulletin belongs to, as its reading goes on."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefing.importer.dates import DateExpression
from briefing.importer.model import Bulletin, FoundDoubt, FoundFigure, Span
from briefing.importer.steps import elections as which
from briefing.importer.steps.dated import DatedText
from briefing.importer.steps.elections import PRESIDENT, ElectionKey, PollingDays
from briefing.importer.steps.elections_partial import REPEATED, PartialVote, follow_partial
from briefing.importer.steps.figures_cues import is_of_election, is_referendum
from briefing.importer.steps.figures_earlier import FROM_EARLIER
from briefing.importer.steps.figures_house import elects_president, elects_speaker, is_vote_in_a_house
from briefing.importer.steps.figures_names import Names
from briefing.importer.steps.figures_referendum import REFERENDUM
from briefing.importer.steps.figures_sentence import Sentence, StatedFigure
from briefing.importer.steps.figures_status import status_of


@dataclass
class Reading:
    """What has been found so far; `parts` is where places that are not the whole country stand, by article and paragraph."""

    bulletin: Bulletin
    names: Names
    days: PollingDays
    dated: DatedText
    main: str | None
    for_president: bool = True
    parts: Mapping[tuple[int, int], Sequence[Span]] = field(default_factory=dict)
    figures: dict[ElectionKey, list[FoundFigure]] = field(default_factory=lambda: defaultdict(list))
    totals: dict[ElectionKey, int] = field(default_factory=dict)
    doubts: list[FoundDoubt] = field(default_factory=list)
    subject: ElectionKey | None = None
    referendum: ElectionKey | None = None
    office: str | None = None
    councils: str | None = None
    partial: PartialVote | None = None
    current: ElectionKey = field(default_factory=lambda: ElectionKey("Parliament", None))


def return_to_subject(reading: Reading) -> None:
    """A new paragraph goes on about the article's election, not about one mentioned in passing."""
    subject = reading.subject
    if subject is None:
        reading.current = ElectionKey(_body_on(reading.main, reading), reading.main)
    elif reading.current.held_on != subject.held_on and which.is_long_before(reading.current.held_on, subject.held_on):
        reading.current = subject
    else:
        reading.subject = reading.current


_VOTED = re.compile(
    r"\b(?:vot\w+|w[io]n\w*|elect\w*|ballots?|results?|count\w*|rounds?|run-?off|receiv\w+|obtain\w+|returns?"
    r"|figures?|led|through|qualif\w+|beat\w*|defeat\w*|came|shares?|seats|turn-?out|in the (?:first|second))\b",
    re.IGNORECASE,
)


def is_forecast(sentence: Sentence, key: ElectionKey, dates: Sequence[DateExpression]) -> bool:
    """Whether a share is dated before the vote and nothing says that anybody voted: then it is a pollster's."""
    inside = [d for d in dates if sentence.start <= d.start < sentence.end and d.precision in ("day", "month")]
    if not inside or key.held_on is None or len(key.held_on) < 10 or _VOTED.search(sentence.plain_words):
        return False
    if status_of(sentence.words) is not None:
        return False
    return all(which.is_shortly_before(d.end_on.isoformat(), key.held_on) for d in inside)


def referendum_of(sentence: Sentence, dates: Sequence[DateExpression], reading: Reading) -> ElectionKey | None:
    """The vote on a question that a sentence tells of, or goes on about without naming anybody."""
    inside = [d for d in dates if sentence.start <= d.start < sentence.end]
    if is_referendum(sentence.words):
        days = [d.start_on.isoformat() for d in inside if d.precision == "day"]
        year = _YEAR_OF_VOTE.search(sentence.words)
        only = next(iter(reading.days.referendums)) if len(reading.days.referendums) == 1 else None
        known = reading.referendum.held_on if reading.referendum else only
        return ElectionKey(REFERENDUM, days[0] if days else year.group() if year else known)
    goes_on = not (inside or is_of_election(sentence.words) or any(h.entity is not None for h in sentence.holders))
    return reading.referendum if goes_on else None


_YEAR_OF_VOTE = re.compile(r"\b(?:1[89]|20)\d\d\b")


def follow(sentence: Sentence, dates: Sequence[DateExpression], reading: Reading) -> None:
    """Keep in step with which election the text speaks of."""
    days, words = reading.days, sentence.words
    reading.partial = follow_partial(words, dates, sentence.start, sentence.end, reading.partial)
    if is_vote_in_a_house(sentence.plain_words) and not sentence.numbers:
        return
    told = [d for d in dates if not which.is_recalled(sentence.text, sentence.start, d)]
    day = which.stated_day(
        sentence.text, sentence.start, sentence.end, sentence.end, told, days, reading.main, by_year=False
    )
    if day is None and REPEATED.search(words):
        day = days.repeat()
    chamber = which.chamber_of(sentence.plain[sentence.start : sentence.end])
    current = reading.current
    if day:
        current = which.with_day(replace(current, body=_body_on(day, reading)), day, days)
        reading.subject = reading.subject or current
    if which.is_presidential(words):
        current = replace(current, body=PRESIDENT)
    elif which.LOWER.search(words):
        current = replace(current, body=days.chamber())
    elif which.UPPER.search(words) and days.chambers["Senate"]:
        current = replace(current, body="Senate")
    elif chamber and chamber in days.chambers and chamber not in ("Parliament", "Congress", "European Parliament"):
        current = replace(current, body=chamber)
    reading.office = which.local_office(words) or (None if which.is_presidential(words) else reading.office)
    elsewhere = which.is_presidential(words) or which.names_house(words)
    reading.councils = which.local_body(words) or (None if elsewhere else reading.councils)
    reading.current = _in_round(current, sentence, day, reading)
    total = which.seats_total_in(words)
    if total and reading.current.body != PRESIDENT and not any(number.total for number in sentence.numbers):
        reading.totals.setdefault(replace(reading.current, round=1), total)


def _body_on(day: str | None, reading: Reading) -> str:
    """What was elected on a day: as most of its sentences say, else as most of the bulletin does."""
    days = reading.days
    told = (days.presidential[day], days.legislative[day]) if day else (0, 0)
    president, chamber = told if told[0] != told[1] else (days.words[PRESIDENT], days.words["Parliament"])
    return PRESIDENT if president > chamber else days.chamber()


def _in_round(current: ElectionKey, sentence: Sentence, day: str | None, reading: Reading) -> ElectionKey:
    told = which.round_of(sentence.words, len(sentence.words))
    if told is None or (told == 1 and current.body != PRESIDENT):
        return current
    run_off = reading.days.run_off(current.held_on) if told == 2 and not day else None
    return replace(
        current, body=PRESIDENT if told == 2 else current.body, round=told, held_on=run_off or current.held_on
    )


def key_of(figure: StatedFigure, sentence: Sentence, dates: Sequence[DateExpression], reading: Reading) -> ElectionKey:
    """The election of one figure."""
    if reading.partial is not None:
        of_seat = reading.partial.body(reading.days.chamber())
        return ElectionKey(of_seat, figure.earlier or reading.partial.held_on)
    key = replace(reading.current, body=_body_of(figure, sentence, reading))
    at = figure.number.start
    in_house = sentence.house_elects or is_vote_in_a_house(sentence.plain_words) or elects_president(sentence.words)
    if figure.measure == "votes" and in_house and figure.number.value < 3000:
        near = [d for d in dates if sentence.start <= d.start < sentence.end and d.precision == "day"]
        return ElectionKey(_office(sentence, reading), near[0].start_on.isoformat() if near else None)
    compared = which.compared_day(sentence.text, figure.number.end, dates)
    if compared and FROM_EARLIER.search(sentence.text[sentence.start : figure.number.start]):
        return which.with_day(key, compared, reading.days)
    if figure.earlier == "" and (said := _earlier_day(sentence, dates, reading)):
        return which.with_day(key, said, reading.days)
    if figure.earlier is not None:
        return which.with_day(key, reading.days.in_year(figure.earlier) or figure.earlier or None, reading.days)
    day = which.stated_day(sentence.text, sentence.start, sentence.end, at, dates, reading.days, reading.main)
    if day and day != key.held_on:
        key = which.with_day(key, day, reading.days)
    told = which.round_right_after(sentence.text[figure.number.end : sentence.end])
    if told and figure.entity is None and any(k.body == PRESIDENT for k in reading.figures):
        key = replace(key, body=PRESIDENT)
    if told and key.body == PRESIDENT:
        run_off = reading.days.run_off(key.held_on) if told == 2 and key.round == 1 else None
        return replace(key, round=told, held_on=run_off or key.held_on)
    if figure.entity is None or key.body == PRESIDENT:
        return key
    if reading.current.body == PRESIDENT and not told:
        key = replace(key, round=1, held_on=reading.days.of_parties(key.held_on))
    if figure.measure == "seats" and figure.number.total:
        reading.totals[key] = int(figure.number.total)
    return replace(key, round=1) if figure.measure == "seats" else key


def _earlier_day(sentence: Sentence, dates: Sequence[DateExpression], reading: Reading) -> str | None:
    """The one day well before the bulletin's election that a sentence names: `Four years ago, on 27 June 2004, A had 36`."""
    days = {which.polling_day_of(d) for d in dates if sentence.start <= d.start < sentence.end}
    earlier = [day for day in days if day and (reading.main is None or which.is_long_before(day, reading.main))]
    return earlier[0] if len(earlier) == 1 else None


def _office(sentence: Sentence, reading: Reading) -> str:
    if sentence.house_elects or elects_president(sentence.words):
        return PRESIDENT
    return f"Speaker of the {reading.days.chamber()}" if elects_speaker(sentence.words) else reading.days.chamber()


_LOCAL_TITLE = re.compile(r"\b(?:(?P<mayor>mayor|mayoral(?:ty)?)|governor(?:ship)?|gubernatorial)\b", re.IGNORECASE)


def _stood_for(sentence: Sentence, reading: Reading) -> str:
    """What a person with votes stood for: an office that is named, else a seat where nobody is elected president."""
    if reading.for_president:
        return PRESIDENT
    local = _LOCAL_TITLE.search(sentence.text, 0, sentence.end)
    if local:
        return "Mayor" if local["mayor"] else "Governor"
    return reading.days.chamber()


def _body_of(figure: StatedFigure, sentence: Sentence, reading: Reading) -> str:
    """What was elected: a person with votes stands for president, a party for the chamber named nearest."""
    current = reading.current.body
    if reading.councils and not (figure.entity is not None and reading.names.is_person(figure.entity)):
        return reading.councils
    if figure.entity is None:
        return reading.office or current if reading.office or current == PRESIDENT else reading.days.chamber()
    if reading.names.is_person(figure.entity):
        return reading.days.chamber() if figure.measure == "seats" else reading.office or _stood_for(sentence, reading)
    if which.IN_LOWER.match(sentence.text, figure.number.end):
        return reading.days.chamber()
    if figure.body and figure.body in reading.days.chambers and figure.body != "Parliament":
        return figure.body
    return current if current != PRESIDENT else reading.days.chamber()
