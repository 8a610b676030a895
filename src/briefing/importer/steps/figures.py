"""The elections that a bulletin tells of, with every figure it states of them."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefing.importer.dates import DateExpression
from briefing.importer.model import Bulletin, FoundDoubt, FoundElection, FoundEntity, FoundFigure, Span
from briefing.importer.steps import elections as which
from briefing.importer.steps.dated import DatedText
from briefing.importer.steps.elections import PRESIDENT, ElectionKey, PollingDays
from briefing.importer.steps.figures_cues import (
    FROM_EARLIER,
    elects_president,
    elects_speaker,
    is_media_share,
    is_of_election,
    is_opinion_poll,
    is_referendum,
    is_vote_in_a_house,
    status_of,
)
from briefing.importer.steps.figures_names import Holder, Names, gather, holders_in, unnamed_in
from briefing.importer.steps.figures_prose import read_sentence
from briefing.importer.steps.figures_referendum import REFERENDUM, answers_in
from briefing.importer.steps.figures_sentence import Memory, Sentence, StatedFigure, Unread
from briefing.importer.steps.figures_tables import Cell, TableFigure, read_table
from briefing.importer.steps.figures_turnout import turnouts_in
from briefing.importer.steps.names_tables import straight_name
from briefing.importer.steps.numbers import StatedNumber, find_numbers


@dataclass
class _Reading:
    """What has been found so far."""

    bulletin: Bulletin
    names: Names
    days: PollingDays
    dated: DatedText
    main: str | None
    figures: dict[ElectionKey, list[FoundFigure]] = field(default_factory=lambda: defaultdict(list))
    totals: dict[ElectionKey, int] = field(default_factory=dict)
    doubts: list[FoundDoubt] = field(default_factory=list)
    subject: ElectionKey | None = None
    referendum: ElectionKey | None = None
    current: ElectionKey = field(default_factory=lambda: ElectionKey("Parliament", None))


def find_elections(
    bulletin: Bulletin, dated: DatedText, entities: Sequence[FoundEntity]
) -> tuple[list[FoundElection], list[FoundEntity], list[FoundDoubt]]:
    """The elections of a bulletin with their figures, all entities, and what is to be looked at.

    The entities are the given ones, in their order, and after them the parties and candidates that only a
    result names.
    """
    reading = _prepare(bulletin, dated, entities)
    for number in range(len(bulletin.articles)):
        _read_article(number, Memory(), reading)
    _read_again(reading)
    _move_turnout(reading)
    elections = [_election(key, figures, reading) for key, figures in reading.figures.items() if figures]
    return elections, reading.names.entities, [*reading.doubts, *sum_doubts(elections)]


def _read_again(reading: _Reading) -> None:
    """Read those articles again in which a figure's holder was not certain, now knowing who stood in the others."""
    uncertain = {
        doubt.span.article for doubt in reading.doubts if doubt.span is not None and "is not certain" in doubt.message
    }
    known = _who_stood(reading)
    reading.doubts = [doubt for doubt in reading.doubts if doubt.span is None or doubt.span.article not in uncertain]
    for figures in reading.figures.values():
        figures[:] = [figure for figure in figures if figure.span.article not in uncertain]
    for number in sorted(uncertain):
        _read_article(number, known, reading)
    for figures in reading.figures.values():
        figures.sort(key=lambda figure: (figure.span.article, figure.span.paragraph))


def _move_turnout(reading: _Reading) -> None:
    """A turnout told of a body for which nobody has a figure belongs to the one that was elected on that day."""
    for key, figures in list(reading.figures.items()):
        others = [
            k
            for k, told in reading.figures.items()
            if k.held_on == key.held_on and any(f.entity is not None for f in told)
        ]
        if len(others) == 1 and others[0] != key and all(figure.entity is None for figure in figures):
            reading.figures[others[0]] += reading.figures.pop(key)


def _who_stood(reading: _Reading) -> Memory:
    """What the whole bulletin tells of who stood against whom, for a second reading of what was not certain."""
    memory = Memory()
    latest = max((k.held_on for k in reading.figures if k.body == PRESIDENT and k.held_on), default=None)
    for key, figures in reading.figures.items():
        shares: dict[int, float] = {}
        for figure in figures:
            if figure.measure == "percent" and figure.entity is not None:
                shares.setdefault(figure.entity, figure.value)
        ranked = sorted(shares, key=lambda entity: -shares[entity])
        if key.body == PRESIDENT and latest and (key.held_on or latest) < latest[:4] and ranked:
            memory.incumbent = ranked[0]
        elif len(ranked) >= 2 and key.body == PRESIDENT:
            memory.known_pair = (ranked[0], ranked[1])
        elif len(ranked) >= 2 and memory.known_parties is None:
            memory.known_parties = (ranked[0], ranked[1])
    return memory


def _prepare(bulletin: Bulletin, dated: DatedText, entities: Sequence[FoundEntity]) -> _Reading:
    """Names, polling days and chambers, learnt from the whole bulletin before its figures are read."""
    paragraphs = {
        (a, p): paragraph.text
        for a, article in enumerate(bulletin.articles)
        for p, paragraph in enumerate(article.paragraphs)
    }
    latest = dated.reference.isoformat() if dated.reference else None
    days = PollingDays(published=latest)
    names = gather(entities, paragraphs)
    read = dated.paragraphs
    texts = [(_without_names(text, names.mentions[place]), read[place].dates) for place, text in paragraphs.items()]
    for (text, inside), paragraph in zip(texts, read.values(), strict=True):
        which.learn_chambers(text, days)
        for start, end in paragraph.sentences:
            which.learn_days(text, start, end, inside, days)
    which.learn_months(texts, days)
    which.learn_days_of_results(texts, days)
    which.count_mentions(texts, days)
    return _Reading(bulletin, names, days, dated, days.main(latest))


_MAY_TELL_RESULTS = re.compile(
    r"%|\bper\s?cent|\bpct\b|\bp\.\s?c\.|\bvote[sd]?\b|\bballots?\b|\bseats?\b|\bmandates?\b|\bturn-?out\b|\bconstituenc|\bdeputies\b|\bdefeat\w*\b|\bbeat\b|\bresults?\b",
    re.IGNORECASE,
)
"""An article without any of these states no result, and need not be read closely."""


def _read_article(number: int, known: Memory, reading: _Reading) -> None:
    """Read the figures of one article; `known` is what other articles tell of who stood against whom."""
    article = reading.bulletin.articles[number]
    memory = replace(known, order=[], shares={}, people=set(), shapes={}, mentioned=[])
    if not _MAY_TELL_RESULTS.search(" ".join(paragraph.text for paragraph in article.paragraphs)):
        return
    reading.subject = None
    for p, paragraph in enumerate(article.paragraphs):
        if paragraph.kind == "table":
            lead = _last_sentence(number, p - 1, reading) if p else ""
            if is_opinion_poll(lead) or is_media_share(lead):
                continue
            _read_table(Span(number, p, 0, len(paragraph.text)), paragraph.text, reading)
        else:
            memory.new_paragraph()
            reading.referendum = None
            _return_to_subject(reading)
            _read_paragraph(Span(number, p, 0, len(paragraph.text)), paragraph.text, memory, reading)


def _last_sentence(article: int, paragraph: int, reading: _Reading) -> str:
    """The sentence that leads to what follows a paragraph."""
    text = reading.bulletin.articles[article].paragraphs[paragraph].text
    spans = reading.dated.paragraphs[article, paragraph].sentences
    return text[spans[-1][0] : spans[-1][1]] if spans else ""


def _return_to_subject(reading: _Reading) -> None:
    """A new paragraph goes on about the article's election, not about one mentioned in passing."""
    subject = reading.subject
    if subject is None:
        reading.current = ElectionKey(_body_on(reading.main, reading), reading.main)
    elif reading.current.held_on != subject.held_on and which.is_long_before(reading.current.held_on, subject.held_on):
        reading.current = subject
    else:
        reading.subject = reading.current


def _read_paragraph(where: Span, text: str, memory: Memory, reading: _Reading) -> None:
    read = reading.dated.paragraphs[where.article, where.paragraph]
    dates = read.dates
    in_dates = [(d.start, d.end) for d in dates]
    numbers = [n for n in find_numbers(text) if not _overlaps(n.digits_start, n.digits_end, in_dates)]
    _add_unnamed(where, text, in_dates, reading)
    mentions = reading.names.mentions.get((where.article, where.paragraph), [])
    regions = _regions(where, text, reading)
    plain = _without_names(text, mentions)
    silent: list[Sentence] = []
    for start, end in read.sentences:
        inside = tuple(n for n in numbers if start <= n.start and n.end <= end)
        sentence = Sentence(text, start, end, inside, (), plain, regions)
        _follow(sentence, dates, reading)
        silent.append(sentence)
        if not inside and end < len(text.rstrip()):
            continue
        for each in silent[-_REMEMBERED:]:
            holders = tuple(holders_in(text, each.start, each.end, mentions, reading.names))
            _read_figures(replace(each, holders=holders), where, dates, memory, reading)
        silent.clear()


_REMEMBERED = 4
"""How many sentences before one with a number can say who `he` or `the two` in it are."""


def _read_figures(
    sentence: Sentence, where: Span, dates: Sequence[DateExpression], memory: Memory, reading: _Reading
) -> None:
    """Add what one sentence states, and bring `memory` up to date."""
    reading.referendum = _referendum_of(sentence, dates, reading)
    if reading.referendum is not None:
        _read_answers(sentence, reading.referendum, where, memory, reading)
        return
    figures, unread = read_sentence(sentence, reading.names, memory)
    keys = [_key_of(figure, sentence, dates, reading) for figure in figures]
    beside = {k.held_on: k.body for f, k in zip(figures, keys, strict=True) if f.entity is not None}
    for figure, key in zip(figures, keys, strict=True):
        if figure.measure == "percent" and _is_forecast(sentence, key, dates):
            continue
        if figure.entity is None:
            key = replace(key, body=beside.get(key.held_on, key.body))
        elif figure.earlier is None:
            reading.current = key if key.body in (PRESIDENT, reading.days.chamber()) else reading.current
            reading.subject = reading.subject or reading.current
        reading.figures[key].append(_found(figure, where, sentence.text))
    reading.doubts += [_unread_doubt(doubt, where, sentence.text) for doubt in unread]


_VOTED = re.compile(
    r"\b(?:vot\w+|w[io]n\w*|elect\w*|ballots?|results?|count\w*|rounds?|run-?off|receiv\w+|obtain\w+|returns?|figures?)\b",
    re.IGNORECASE,
)


def _is_forecast(sentence: Sentence, key: ElectionKey, dates: Sequence[DateExpression]) -> bool:
    """Whether a share is dated before the vote and nothing says that anybody voted: then it is a pollster's."""
    inside = [d for d in dates if sentence.start <= d.start < sentence.end and d.precision in ("day", "month")]
    if not inside or key.held_on is None or len(key.held_on) < 10 or _VOTED.search(sentence.plain_words):
        return False
    return all(which.is_shortly_before(d.end_on.isoformat(), key.held_on) for d in inside)


def _referendum_of(sentence: Sentence, dates: Sequence[DateExpression], reading: _Reading) -> ElectionKey | None:
    """The vote on a question that a sentence tells of, or goes on about without naming anybody."""
    inside = [d for d in dates if sentence.start <= d.start < sentence.end]
    if is_referendum(sentence.words):
        days = [d.start_on.isoformat() for d in inside if d.precision == "day"]
        year = _YEAR_OF_VOTE.search(sentence.words)
        known = reading.referendum.held_on if reading.referendum else None
        return ElectionKey(REFERENDUM, days[0] if days else year.group() if year else known)
    goes_on = not (inside or is_of_election(sentence.words) or any(h.entity is not None for h in sentence.holders))
    return reading.referendum if goes_on else None


_YEAR_OF_VOTE = re.compile(r"\b(?:1[89]|20)\d\d\b")


def _read_answers(sentence: Sentence, key: ElectionKey, where: Span, memory: Memory, reading: _Reading) -> None:
    """Add how many said yes and no in a referendum, and its turnout."""
    status = status_of(sentence.words)
    turnouts = turnouts_in(sentence, memory)
    memory.told_turnout = bool(turnouts)
    for figure in turnouts:
        reading.figures[key].append(_found(replace(figure, status=status), where, sentence.text))
    taken = {figure.number.start for figure in turnouts}
    for told in answers_in(sentence):
        if told.number.start not in taken:
            entity = reading.names.answer(told.answer)
            stated = StatedFigure(entity, told.measure, told.number, status, told.start, told.end)
            reading.figures[key].append(_found(stated, where, sentence.text))


def _add_unnamed(where: Span, text: str, dates: Sequence[tuple[int, int]], reading: _Reading) -> None:
    """Add the parties or candidates that stand with a figure in a list of others, and that nobody has named."""
    names, place = reading.names, (where.article, where.paragraph)
    known = names.mentions.get(place, [])
    if len(known) < 2:
        return
    taken = [(m.start, m.end) for e in names.entities for m in e.mentions if (m.article, m.paragraph) == place]
    for found in unnamed_in(text):
        start, end = found
        if not _overlaps(start, end, [*taken, *dates, *((h.start, h.end) for h in known)]):
            name, person = text[start:end], all(h.is_person for h in known)
            index = names.named(name)
            if index is None:
                names.entities.append(
                    FoundEntity("person" if person else "party", name, (), (replace(where, start=start, end=end),))
                )
                index = len(names.entities) - 1
            known = sorted([*known, Holder(start, end, index, names.is_person(index))], key=lambda h: h.start)
            names.mentions[place] = known


def _without_names(text: str, mentions: Sequence[Holder]) -> str:
    """The text with parties and people blanked out, of the same length."""
    letters = list(text)
    for holder in mentions:
        letters[holder.start : holder.end] = " " * (holder.end - holder.start)
    return "".join(letters)


def _overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _regions(where: Span, text: str, reading: _Reading) -> tuple[tuple[int, int], ...]:
    """Where the paragraph speaks of what is so `in` a place that is not the whole country."""
    places = [e for e in reading.names.entities if e.kind == "place"]
    country = reading.bulletin.country or max(places, key=lambda e: len(e.mentions)).name if places else ""
    regions = []
    for entity in places:
        if not _same_country(entity.name, country):
            for span in entity.mentions:
                here = (span.article, span.paragraph) == (where.article, where.paragraph)
                if here and re.search(
                    r"\b(?:[Ii]n|[Ff]or|[Oo]f)\s+(?:the\s+)?(?:\w+\s+)?$", text[max(0, span.start - 20) : span.start]
                ):
                    regions.append((span.start, span.end))
    return tuple(regions)


def _same_country(place: str, country: str) -> bool:
    first, second = place.lower().split(), country.lower().split()
    return any(a[:5] == b[:5] for a in first for b in second if len(a) > 3 and len(b) > 3)


def _follow(sentence: Sentence, dates: Sequence[DateExpression], reading: _Reading) -> None:
    """Keep in step with which election the text speaks of."""
    days, words = reading.days, sentence.words
    if is_vote_in_a_house(sentence.plain_words) and not sentence.numbers:
        return
    day = which.stated_day(
        sentence.text, sentence.start, sentence.end, sentence.end, dates, days, reading.main, by_year=False
    )
    chamber = which.chamber_of(sentence.plain[sentence.start : sentence.end])
    current = reading.current
    if day:
        current = which.with_day(replace(current, body=_body_on(day, reading)), day, days)
        reading.subject = reading.subject or current
    if which.is_presidential(words):
        current = replace(current, body=PRESIDENT)
    elif chamber and chamber in days.chambers and chamber not in ("Parliament", "Congress", "European Parliament"):
        current = replace(current, body=chamber)
    reading.current = _in_round(current, sentence, day, reading)
    total = which.seats_total_in(words)
    if total and reading.current.body != PRESIDENT and not any(number.total for number in sentence.numbers):
        reading.totals.setdefault(replace(reading.current, round=1), total)


def _body_on(day: str | None, reading: _Reading) -> str:
    """What was elected on a day: as most of its sentences say, else as most of the bulletin does."""
    days = reading.days
    told = (days.presidential[day], days.legislative[day]) if day else (0, 0)
    president, chamber = told if told[0] != told[1] else (days.words[PRESIDENT], days.words["Parliament"])
    return PRESIDENT if president > chamber else days.chamber()


def _in_round(current: ElectionKey, sentence: Sentence, day: str | None, reading: _Reading) -> ElectionKey:
    told = which.round_of(sentence.words, len(sentence.words))
    if told is None or (told == 1 and current.body != PRESIDENT):
        return current
    run_off = reading.days.run_off(current.held_on) if told == 2 and not day else None
    return replace(
        current, body=PRESIDENT if told == 2 else current.body, round=told, held_on=run_off or current.held_on
    )


def _key_of(
    figure: StatedFigure, sentence: Sentence, dates: Sequence[DateExpression], reading: _Reading
) -> ElectionKey:
    """The election of one figure."""
    key = replace(reading.current, body=_body_of(figure, sentence, reading))
    at = figure.number.start
    in_house = is_vote_in_a_house(sentence.plain_words) or elects_president(sentence.words)
    if figure.measure == "votes" and in_house and figure.number.value < 3000:
        near = [d for d in dates if sentence.start <= d.start < sentence.end and d.precision == "day"]
        return ElectionKey(_office(sentence, reading), near[0].start_on.isoformat() if near else None)
    compared = which.compared_day(sentence.text, figure.number.end, dates)
    if compared and FROM_EARLIER.search(sentence.text[sentence.start : figure.number.start]):
        return which.with_day(key, compared, reading.days)
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
    if figure.measure == "seats" and figure.number.total:
        reading.totals[key] = int(figure.number.total)
    return replace(key, round=1) if figure.measure == "seats" else key


def _office(sentence: Sentence, reading: _Reading) -> str:
    if elects_president(sentence.words):
        return PRESIDENT
    return f"Speaker of the {reading.days.chamber()}" if elects_speaker(sentence.words) else reading.days.chamber()


def _body_of(figure: StatedFigure, sentence: Sentence, reading: _Reading) -> str:
    """What was elected: a person with votes stands for president, a party for the chamber named nearest."""
    current = reading.current.body
    if figure.entity is None:
        return current if current == PRESIDENT else reading.days.chamber()
    if reading.names.is_person(figure.entity):
        return PRESIDENT if figure.measure != "seats" else reading.days.chamber()
    if which.IN_LOWER.match(sentence.text, figure.number.end):
        return reading.days.chamber()
    if figure.body and figure.body in reading.days.chambers and figure.body != "Parliament":
        return figure.body
    return current if current != PRESIDENT else reading.days.chamber()


def _found(figure: StatedFigure, where: Span, text: str) -> FoundFigure:
    number = figure.number
    span = replace(where, start=figure.start, end=figure.end)
    return FoundFigure(
        figure.entity, figure.measure, number.value, text[number.start : number.end], figure.status, span
    )


def _unread_doubt(unread: Unread, where: Span, text: str) -> FoundDoubt:
    printed = text[unread.number.start : unread.number.end]
    return FoundDoubt(
        "figure",
        f"“{printed}” was not read as a result: {unread.why}.",
        replace(where, start=unread.start, end=unread.end),
    )


def _read_table(where: Span, text: str, reading: _Reading) -> None:
    """The figures of a table, of the election that the text before it speaks of."""
    table = read_table(text)
    is_for_president = reading.current.body == PRESIDENT
    answers = {f.name.text.lower().strip(' .“”"') for f in table.figures if f.name} & {"yes", "no", "for", "against"}
    for figure in table.figures:
        if reading.referendum or len(answers) > 1:
            _add_answer(figure, reading.referendum or ElectionKey(REFERENDUM, reading.main), where, text, reading)
            continue
        entity = _row_entity(figure.name, where, is_for_president, reading) if figure.name else None
        key = reading.current
        if figure.round and is_for_president:
            run_off = (
                reading.days.run_off(reading.main if key.round == 2 else key.held_on) if figure.round == 2 else None
            )
            first = reading.days.first_round(key.held_on) if figure.round == 1 and key.round == 2 else None
            key = replace(key, round=figure.round, held_on=run_off or first or key.held_on)
        if figure.year and key.held_on != figure.year:
            key = which.with_day(key, reading.days.in_year(figure.year) or figure.year, reading.days)
        if table.seats_total and not is_for_president and figure.year == table.total_year:
            reading.totals.setdefault(key, table.seats_total)
        reading.figures[key].append(_of_table(figure, entity, where, text))
    if table.figures and not reading.referendum:
        reading.subject = reading.subject or reading.current


def _add_answer(figure: TableFigure, key: ElectionKey, where: Span, text: str, reading: _Reading) -> None:
    """Add the figure of a table on a referendum: its rows are answers, and the turnout."""
    name = figure.name.text.strip(' .“”"') if figure.name else None
    answer = {"for": "Yes", "against": "No"}.get(name.lower(), name.capitalize()) if name else None
    if answer in (None, "Yes", "No"):
        entity = reading.names.answer(answer) if answer else None
        reading.figures[key].append(_of_table(figure, entity, where, text))


def _of_table(figure: TableFigure, entity: int | None, where: Span, text: str) -> FoundFigure:
    number: StatedNumber = figure.number
    span = replace(where, start=figure.start, end=figure.end)
    printed = text[number.start : number.end]
    return FoundFigure(entity, figure.measure, number.value, printed, status_of(text), span)


def _row_entity(name: Cell, where: Span, is_person: bool, reading: _Reading) -> int:
    """The party or candidate that a row is of, added where nobody has named it yet."""
    plain = re.sub(r"\s*[\[(][^\])]*[\])]\s*$", "", re.sub(r"^\d+\.?\s+", "", name.text)).strip(' "“”«»*.') or name.text
    plain = re.sub(r"\s+[-–—]\s+[A-Z][\w-]{1,7}$", "", plain)
    plain = straight_name(plain, is_person=True) if is_person else plain
    inside = re.search(r"\(([^)]+)\)", name.text)
    for form in (name.text, plain, inside.group(1) if inside and not is_person else plain):
        known = reading.names.guess(form)
        if known is not None:
            return known
    mention = replace(where, start=name.start, end=name.end)
    reading.names.entities.append(FoundEntity("person" if is_person else "party", plain, (), (mention,)))
    return len(reading.names.entities) - 1


def _election(key: ElectionKey, figures: Sequence[FoundFigure], reading: _Reading) -> FoundElection:
    won = max((f.value for f in figures if f.measure == "seats"), default=0)
    total = reading.totals.get(key)
    total = total if total and total >= won else None
    kept = tuple(f for f in figures if not _is_gain(f, figures, reading.bulletin))
    return FoundElection(key.body, reading.bulletin.country, key.held_on, key.round, total, kept)


def _is_gain(figure: FoundFigure, figures: Sequence[FoundFigure], bulletin: Bulletin) -> bool:
    """Whether `gained 4 million votes` tells what was won over before: the same text states another count."""
    text = bulletin.articles[figure.span.article].paragraphs[figure.span.paragraph].text
    if not re.search(r"\bgain\w*\b", text[figure.span.start : figure.span.end]) or figure.measure == "percent":
        return False
    alike = [
        f.value for f in figures if (f.entity, f.measure, f.status) == (figure.entity, figure.measure, figure.status)
    ]
    return any(abs(value - figure.value) > 0.02 * value for value in alike)


def sum_doubts(elections: Sequence[FoundElection]) -> list[FoundDoubt]:
    """Shares of one election and status over 100.5 in sum, seats over the total."""
    doubts = []
    for election in elections:
        for measure, limit in (("percent", 100.5), ("seats", election.seats_total or float("inf"))):
            for status in {f.status for f in election.figures}:
                largest: dict[int, FoundFigure] = {}
                for figure in election.figures:
                    if figure.measure == measure and figure.status == status and figure.entity is not None:
                        largest.setdefault(figure.entity, figure)
                total = sum(figure.value for figure in largest.values())
                if total > limit:
                    what = "shares" if measure == "percent" else "seats"
                    message = f"The {what} of {election.body} add up to {total:g}, more than {limit:g}."
                    doubts.append(FoundDoubt("sum", message, next(iter(largest.values())).span))
    return doubts
