"""The elections that a bulletin tells of, with every figure it states of them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.importer.dates import DateExpression, find_dates
from briefing.importer.guarded import guarded
from briefing.importer.model import Bulletin, FoundDoubt, FoundElection, FoundEntity, FoundFigure, Span
from briefing.importer.steps import elections as which
from briefing.importer.steps import polling_days as polling
from briefing.importer.steps.countries import countries_of, only_of
from briefing.importer.steps.dated import DatedText
from briefing.importer.steps.elections import PRESIDENT, ElectionKey, PollingDays
from briefing.importer.steps.elections_partial import partial_vote
from briefing.importer.steps.figures_cues import is_media_share
from briefing.importer.steps.figures_election import (
    Reading,
    follow,
    is_forecast,
    key_of,
    referendum_of,
    return_to_subject,
)
from briefing.importer.steps.figures_holders import holders_in
from briefing.importer.steps.figures_house import house_elects, names_head_of_state
from briefing.importer.steps.figures_names import Holder, gather, unnamed_in
from briefing.importer.steps.figures_prose import read_sentence
from briefing.importer.steps.figures_referendum import answers_in
from briefing.importer.steps.figures_rows import add_table
from briefing.importer.steps.figures_sentence import Memory, Sentence, StatedFigure, Unread
from briefing.importer.steps.figures_status import is_opinion_poll, status_of
from briefing.importer.steps.figures_turnout import turnouts_in
from briefing.importer.steps.marks import BULLET
from briefing.importer.steps.numbers import find_numbers
from briefing.importer.steps.spans import Taken, beginning_in, lying_in
from briefing.sentences import sentence_spans


def find_elections(
    bulletin: Bulletin, dated: DatedText, entities: Sequence[FoundEntity]
) -> tuple[list[FoundElection], list[FoundEntity], list[FoundDoubt]]:
    """The elections of a bulletin with their figures, all entities, and what is to be looked at.

    The entities are the given ones, in their order, and after them the parties and candidates that only a
    result names.
    """
    countries = countries_of(bulletin)
    if not countries:
        return _elections_of(bulletin, dated, entities)
    elections: list[FoundElection] = []
    doubts: list[FoundDoubt] = []
    known = list(entities)
    for country in dict.fromkeys(countries.values()):
        own, known, doubted = _elections_of(*only_of(country, countries, bulletin, dated), known)
        elections += own
        doubts += doubted
    return elections, known, doubts


def _elections_of(
    bulletin: Bulletin, dated: DatedText, entities: Sequence[FoundEntity]
) -> tuple[list[FoundElection], list[FoundEntity], list[FoundDoubt]]:
    """The same of a bulletin about one country."""
    reading = _prepare(bulletin, dated, entities)
    for number in range(len(bulletin.articles)):
        _read_article(number, Memory(), reading)
    _read_again(reading)
    _move_turnout(reading)
    elections = [_election(key, figures, reading) for key, figures in reading.figures.items() if figures]
    return elections, reading.names.entities, [*reading.doubts, *sum_doubts(elections)]


def _read_again(reading: Reading) -> None:
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


def _move_turnout(reading: Reading) -> None:
    """A turnout told of a body for which nobody has a figure belongs to the one that was elected on that day."""
    for key, figures in list(reading.figures.items()):
        others = [
            k
            for k, told in reading.figures.items()
            if k.held_on == key.held_on and any(f.entity is not None for f in told)
        ]
        if len(others) == 1 and others[0] != key and all(figure.entity is None for figure in figures):
            reading.figures[others[0]] += reading.figures.pop(key)


def _who_stood(reading: Reading) -> Memory:
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


def _prepare(bulletin: Bulletin, dated: DatedText, entities: Sequence[FoundEntity]) -> Reading:
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
            polling.learn_days(text, start, end, beginning_in(inside, start, end), days)
        polling.learn_entry_day(text, paragraph.sentences, inside, days)
    for title in _titles(bulletin):
        polling.learn_days(title, 0, len(title), find_dates(title, dated.reference), days)
    polling.settle(days)
    polling.learn_months(texts, days)
    polling.learn_days_of_results(texts, days)
    polling.count_mentions(texts, days)
    electing = _electing_regions(entities, paragraphs.values())
    parts = _parts_of_country(bulletin.country, names.entities, electing)
    whole = "\n".join([*_titles(bulletin), *paragraphs.values()])
    return Reading(bulletin, names, days, dated, days.main(latest), which.tells_of_presidency(whole), parts)


def _titles(bulletin: Bulletin) -> list[str]:
    """What stands above the bulletin and its articles."""
    titles = [bulletin.title, *(t for article in bulletin.articles for t in (article.title, article.standfirst))]
    return [title for title in titles if title]


_MAY_TELL_RESULTS = guarded(
    r"%|\bper\s?cent|\bpct\b|\bp\.\s?c\.|\bvote[sd]?\b|\bballots?\b|\bseats?\b|\bmandates?\b|\bturn-?out\b"
    r"|\bconstituenc|\bdeputies\b|\bsenators\b|\bcouncillors\b|\bMPs\b|\bpolled\b|\bdefeat\w*\b|\bbeat\b|\bresults?\b",
    re.IGNORECASE,
)
"""An article without any of these states no result, and need not be read closely."""


def _read_article(number: int, known: Memory, reading: Reading) -> None:
    """Read the figures of one article; `known` is what other articles tell of who stood against whom."""
    article = reading.bulletin.articles[number]
    memory = replace(known, order=[], before=[], shares={}, people=set(), shapes={}, mentioned=[])
    if not _MAY_TELL_RESULTS.search(" ".join((article.title, *(paragraph.text for paragraph in article.paragraphs)))):
        return
    reading.subject = reading.partial = None
    return_to_subject(reading)
    _begin_under(article.title, reading)
    for p, paragraph in enumerate(article.paragraphs):
        if paragraph.kind == "table":
            lead = _last_sentence(number, p - 1, reading) if p else ""
            if is_opinion_poll(lead) or is_media_share(lead):
                continue
            add_table(Span(number, p, 0, len(paragraph.text)), paragraph.text, reading, lead or article.title)
            _remember_table(number, p, memory, reading)
        else:
            memory.new_paragraph(is_item=bool(BULLET.match(paragraph.text)))
            reading.referendum = reading.office = reading.councils = None
            reading.partial = reading.partial if _of_a_seat(article.title) else None
            return_to_subject(reading)
            _read_paragraph(Span(number, p, 0, len(paragraph.text)), paragraph.text, memory, reading)


def _of_a_seat(title: str) -> bool:
    """Whether an article is about a vote for one seat."""
    return partial_vote(title) is not None


def _begin_under(title: str, reading: Reading) -> None:
    """Take the round of a president's election that stands above an article: `The run-off in brief`."""
    chamber = "European Parliament" if which.EUROPEAN.search(title) else which.chamber_of(title)
    if (chamber and chamber in reading.days.chambers) or chamber == "European Parliament":
        reading.current = replace(reading.current, body=chamber)
    run_off = reading.days.run_off(reading.main) or reading.days.run_off(reading.current.held_on)
    if which.round_of(title, 0) == 2 and run_off:
        reading.subject = reading.current = ElectionKey(PRESIDENT, run_off, 2)


def _remember_table(article: int, paragraph: int, memory: Memory, reading: Reading) -> None:
    """What a table tells of who stood against whom."""
    for figures in reading.figures.values():
        for figure in figures:
            here = (figure.span.article, figure.span.paragraph) == (article, paragraph)
            if here and figure.entity is not None and figure.measure == "percent":
                memory.shares[figure.entity] = figure.value
                memory.told_results = True
                if reading.names.is_person(figure.entity):
                    memory.people.add(figure.entity)


def _last_sentence(article: int, paragraph: int, reading: Reading) -> str:
    """The sentence that leads to what follows a paragraph."""
    text = reading.bulletin.articles[article].paragraphs[paragraph].text
    spans = reading.dated.paragraphs[article, paragraph].sentences
    return text[spans[-1][0] : spans[-1][1]] if spans else ""


def _read_paragraph(where: Span, text: str, memory: Memory, reading: Reading) -> None:
    read = reading.dated.paragraphs[where.article, where.paragraph]
    dates = read.dates
    in_dates = [(d.start, d.end) for d in dates]
    dated = Taken(in_dates)
    numbers = [n for n in find_numbers(text) if not dated.overlaps(n.digits_start, n.digits_end)]
    _add_unnamed(where, text, in_dates, reading)
    mentions = reading.names.mentions.get((where.article, where.paragraph), [])
    regions = _regions(where, text, reading)
    plain = _without_names(text, mentions)
    silent: list[Sentence] = []
    whole = len(text.rstrip())
    for start, end in read.sentences:
        inside = tuple(lying_in(numbers, start, end))
        sentence = Sentence(text, start, end, inside, (), plain, regions)
        follow(sentence, _near(dates, sentence), reading)
        silent.append(sentence)
        if not inside and end < whole:
            continue
        for each in silent[-_REMEMBERED:]:
            holders = tuple(holders_in(text, each.start, each.end, mentions, reading.names))
            _read_figures(replace(each, holders=holders), where, _near(dates, each), memory, reading)
        silent.clear()


def _near(dates: Sequence[DateExpression], sentence: Sentence) -> Sequence[DateExpression]:
    """The dates of a sentence and those right after it, which may say of when its last number is."""
    return beginning_in(dates, sentence.start, sentence.end + _RIGHT_AFTER)


_RIGHT_AFTER = 30
_REMEMBERED = 4
"""How many sentences before one with a number can say who `he` or `the two` in it are."""


def _read_figures(
    sentence: Sentence, where: Span, dates: Sequence[DateExpression], memory: Memory, reading: Reading
) -> None:
    """Add what one sentence states, and bring `memory` up to date."""
    reading.referendum = referendum_of(sentence, dates, reading)
    if reading.referendum is not None:
        _read_answers(sentence, reading.referendum, where, memory, reading)
        return
    if memory.house_elects or _tells_of_house_that_elects(sentence.words):
        sentence = replace(sentence, house_elects=True)
    figures, unread = read_sentence(sentence, reading.names, memory)
    keys = [key_of(figure, sentence, dates, reading) for figure in figures]
    beside = {k.held_on: k.body for f, k in zip(figures, keys, strict=True) if f.entity is not None}
    inside = [d for d in dates if sentence.start <= d.start < sentence.end and which.polling_day_of(d)]
    looks_back = any(which.is_recalled(sentence.text, sentence.start, date) for date in inside)
    for figure, key in zip(figures, keys, strict=True):
        if figure.measure == "percent" and is_forecast(sentence, key, dates):
            continue
        if figure.entity is None:
            key = replace(key, body=beside.get(key.held_on, key.body))
        elif figure.earlier is None and not looks_back:
            reading.current = key if key.body in (PRESIDENT, reading.days.chamber()) else reading.current
            reading.subject = reading.subject or reading.current
        reading.figures[key].append(_found(figure, where, sentence.text))
    reading.doubts += [_unread_doubt(doubt, where, sentence.text) for doubt in unread]


def _tells_of_house_that_elects(words: str) -> bool:
    return names_head_of_state(words) and house_elects(which.CHAMBER.sub("Parliament", words))


def _read_answers(sentence: Sentence, key: ElectionKey, where: Span, memory: Memory, reading: Reading) -> None:
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


def _add_unnamed(where: Span, text: str, dates: Sequence[tuple[int, int]], reading: Reading) -> None:
    """Add the parties or candidates that stand with a figure in a list of others, and that nobody has named."""
    names, place = reading.names, (where.article, where.paragraph)
    known = names.mentions.get(place, [])
    if len(known) < 2:
        return
    unnamed = unnamed_in(text)
    if not unnamed:
        return
    named = [(m.start, m.end) for e in names.entities for m in e.mentions if (m.article, m.paragraph) == place]
    taken = Taken([*named, *dates])
    for found in unnamed:
        start, end = found
        everyday = text[start:end].isalpha() and names.is_everyday(text[start:end])
        if not everyday and not taken.overlaps(start, end) and not _overlaps(start, end, known):
            name = text[start:end]
            person = all(h.is_person for h in known) or _stands_for_president(text, start, name)
            index = names.named(name)
            index = names.shortened(name) if index is None else index
            if index is None:
                names.entities.append(
                    FoundEntity("person" if person else "party", name, (), (replace(where, start=start, end=end),))
                )
                index = len(names.entities) - 1
            known = sorted([*known, Holder(start, end, index, names.is_person(index))], key=lambda h: h.start)
            names.mentions[place] = known


def _stands_for_president(text: str, at: int, name: str) -> bool:
    """Whether a name of two or three words has its figure in a sentence on the election of a president."""
    sentence = next((text[start:end] for start, end in sentence_spans(text) if start <= at < end), "")
    return (
        which.is_presidential(sentence) and 1 < len(name.split()) < 4 and not re.search(r"\b(?:of|for|the|and)\b", name)
    )


def _without_names(text: str, mentions: Sequence[Holder]) -> str:
    """The text with parties and people blanked out, of the same length."""
    letters = list(text)
    for holder in mentions:
        letters[holder.start : holder.end] = " " * (holder.end - holder.start)
    return "".join(letters)


def _overlaps(start: int, end: int, holders: Sequence[Holder]) -> bool:
    return any(start < holder.end and holder.start < end for holder in holders)


def _regions(where: Span, text: str, reading: Reading) -> tuple[tuple[int, int], ...]:
    """Where the paragraph speaks of what is so `in` a place that is not the whole country."""
    return tuple(
        (span.start, span.end)
        for span in reading.parts.get((where.article, where.paragraph), ())
        if _IN_PLACE.search(text[max(0, span.start - 20) : span.start])
    )


_IN_PLACE = re.compile(r"\b(?:[Ii]n|[Ff]or|[Oo]f)\s+(?:the\s+)?(?:\w+\s+)?$")


def _parts_of_country(
    country: str | None, entities: Sequence[FoundEntity], electing: frozenset[str]
) -> dict[tuple[int, int], list[Span]]:
    """By paragraph where places are named that are not the whole country and elect nobody of their own."""
    places = [e for e in entities if e.kind == "place"]
    country = country or max(places, key=lambda e: len(e.mentions)).name if places else ""
    found: dict[tuple[int, int], list[Span]] = defaultdict(list)
    for entity in places:
        if not _same_country(entity.name, country) and entity.name not in electing:
            for span in entity.mentions:
                found[span.article, span.paragraph].append(span)
    return found


_ELECTS_ITS_OWN = guarded(
    r"\belect\w* (?:its|their|an?) (?:own |new )*(?:governor|mayor|council|assembly)|\b(?:governor|mayor|governorship"
    r"|city council)(?: election| race| contest)? (?:of|in|for) "
)
"""What stands in every text that tells of a place with elections of its own, whatever its name."""


def _electing_regions(entities: Sequence[FoundEntity], texts: Iterable[str]) -> frozenset[str]:
    """The places that elect a governor, mayor or council of their own in the bulletin."""
    whole = "\n".join(texts)
    if not _ELECTS_ITS_OWN.search(whole):
        return frozenset()
    found = set()
    for entity in entities:
        name = re.escape(entity.name)
        own = rf"\b{name}\b[^.;]{{0,40}}\belect\w* (?:its|their|an?) (?:own |new )*(?:governor|mayor|council|assembly)|\b(?:governor|mayor|governorship|city council)(?: election| race| contest)? (?:of|in|for) (?:the )?{name}\b"
        if entity.kind == "place" and re.search(own, whole):
            found.add(entity.name)
    return frozenset(found)


def _same_country(place: str, country: str) -> bool:
    first, second = place.lower().split(), country.lower().split()
    return any(a[:5] == b[:5] for a in first for b in second if len(a) > 3 and len(b) > 3)


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


def _election(key: ElectionKey, figures: Sequence[FoundFigure], reading: Reading) -> FoundElection:
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
            for status in dict.fromkeys(f.status for f in election.figures):
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
