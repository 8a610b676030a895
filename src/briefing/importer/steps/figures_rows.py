"""The figures of a bulletin's tables, each row given to the party or candidate that it names."""

import re
from dataclasses import replace

from briefing.importer.model import FoundEntity, FoundFigure, Span
from briefing.importer.steps import elections as which
from briefing.importer.steps.elections import PRESIDENT, ElectionKey
from briefing.importer.steps.figures_election import Reading
from briefing.importer.steps.figures_referendum import REFERENDUM
from briefing.importer.steps.figures_status import status_of
from briefing.importer.steps.figures_tables import INDEPENDENTS, Cell, Table, TableFigure, read_table
from briefing.importer.steps.names_tables import straight_name
from briefing.importer.steps.names_words import WING
from briefing.importer.steps.numbers import StatedNumber


def add_table(where: Span, text: str, reading: Reading, lead: str = "") -> None:
    """The figures of a table, of the election that the text before it speaks of; `lead` is the sentence or title above."""
    table = read_table(text, lead)
    current = _election_of(table, reading)
    is_for_president = current.body == PRESIDENT
    answers = {f.name.text.lower().strip(' .“”"') for f in table.figures if f.name} & {"yes", "no", "for", "against"}
    for figure in table.figures:
        if reading.referendum or len(answers) > 1:
            _add_answer(figure, reading.referendum or ElectionKey(REFERENDUM, reading.main), where, text, reading)
            continue
        entity = _row_entity(figure.name, where, is_for_president, reading) if figure.name else None
        key = current
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
        reading.subject = reading.subject or current


def _election_of(table: Table, reading: Reading) -> ElectionKey:
    """The election that a table tells of: seats are those of a house, and people stand for an office."""
    current, names = reading.current, reading.names
    if reading.partial is not None:
        return ElectionKey(reading.partial.body(reading.days.chamber()), reading.partial.held_on)
    if current.body == PRESIDENT and any(figure.measure == "seats" for figure in table.figures):
        return replace(current, body=reading.days.chamber(), round=1, held_on=reading.days.of_parties(current.held_on))
    rows = {figure.name.text for figure in table.figures if figure.name}
    people = [row for row in rows if (known := names.guess(_plain_name(row))) is not None and names.is_person(known)]
    votes_alone = not any(figure.measure == "seats" for figure in table.figures)
    if current.body != PRESIDENT and votes_alone and len(people) > len(rows) / 2:
        return replace(current, body=reading.office or PRESIDENT)
    return current


def _add_answer(figure: TableFigure, key: ElectionKey, where: Span, text: str, reading: Reading) -> None:
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


def _plain_name(text: str) -> str:
    """The name of a row without its number, marks, and what stands in brackets after it."""
    plain = (
        re.sub(rf"\s*(?!{WING})[\[(][^\])]*[\])]\s*$", "", re.sub(r"^\d+\.?\s+", "", text)).strip(' "“”«»*.') or text
    )
    return re.sub(r"\s+[-–—]\s+[A-Z][\w-]{1,7}$", "", plain)


def _row_entity(name: Cell, where: Span, is_person: bool, reading: Reading) -> int:
    """The party or candidate that a row is of, added where nobody has named it yet."""
    if INDEPENDENTS.fullmatch(name.text):
        return reading.names.answer("Independents")
    plain = _plain_name(name.text)
    plain = straight_name(plain, is_person=True) if is_person else plain
    inside = re.search(r"\(([^)]+)\)", name.text)
    for form in (name.text, plain, inside.group(1) if inside and not is_person else plain):
        known = reading.names.guess(form)
        if known is not None:
            return known
    mention = replace(where, start=name.start, end=name.end)
    reading.names.entities.append(FoundEntity("person" if is_person else "party", plain, (), (mention,)))
    return len(reading.names.entities) - 1
