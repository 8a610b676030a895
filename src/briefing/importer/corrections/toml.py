"""The tables of a corrections file, read and checked key by key; every error names its line."""

import calendar
import datetime
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from briefing.bundle.records import CATEGORIES, EntityKind, Measure, Precision, Qualifier, Status
from briefing.importer.corrections.doubts import DOUBT_KINDS
from briefing.importer.corrections.records import (
    Correction,
    Corrections,
    DoubtCorrection,
    Entry,
    FigureCorrection,
    IncidentCorrection,
    NameCorrection,
    RepairCorrection,
)

Check = Callable[[object], Any]

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_HEADER = re.compile(r"\s*\[\[?\s*[\"']?(\w+)[\"']?\s*\]")
_KEY = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*=")


def days_of(date: str) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day of an ISO date, month or year, None where it is none.

    >>> [str(day) for day in days_of("2012-02")]
    ['2012-02-01', '2012-02-29']
    >>> [days_of(text) for text in ("2012-13", "2012-02-30", "31.1.2012")]
    [None, None, None]
    """
    found = _DATE.fullmatch(date)
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = datetime.date(year, month or 1, day or 1)
    except ValueError:
        return None
    last_month = month or 12
    return first, first if day else datetime.date(year, last_month, calendar.monthrange(year, last_month)[1])


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be a text in quotation marks; write one")
    return value.strip()


def _any_text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("must be a text in quotation marks; write one, or an empty one")
    return value.strip()


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError("must be a whole number from 1 on, without quotation marks; write one")
    return value


def _number(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < 1e12:
        raise ValueError("must be a number without quotation marks, as in 7.47; write one")
    return float(value)


def _yes(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false; write one of them")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError('must be a list of texts, as in ["Ak Zhol", "AJ"]; write one')
    return tuple(map(_text, value))


def _date(value: object) -> str:
    if isinstance(value, int | datetime.date) and not isinstance(value, bool | datetime.datetime):
        value = str(value)
    if not isinstance(value, str) or days_of(value.strip()) is None:
        raise ValueError(f"is no date with “{value}”; write it as 2012-01-31, 2012-01 or 2012")
    return value.strip()


def _article(value: object) -> int | str:
    return _text(value) if isinstance(value, str) else _whole(value)


def _one_of(choices: Sequence[str], *, or_none: bool = False) -> Check:
    def check(value: object) -> str:
        if value in choices or (or_none and value == ""):
            return str(value)
        none = ', or "" for none' if or_none else ""
        raise ValueError(f"cannot be “{value}”; use {', '.join(choices)}{none}")

    return check


_COMMON: dict[str, Check] = {
    "action": _one_of(("add", "change", "withdraw")), "quote": _text, "article": _article, "paragraph": _whole,
}  # fmt: skip
_KEYS: dict[str, dict[str, Check]] = {
    "incident": {
        "start_on": _date, "end_on": _date, "precision": _one_of(get_args(Precision)),
        "qualifier": _one_of(get_args(Qualifier), or_none=True), "category": _one_of(CATEGORIES), "headline": _text,
        "date_text": _text, "same_as": _text,
    },
    "figure": {
        "party": _text, "measure": _one_of(get_args(Measure)), "value": _number,
        "status": _one_of(get_args(Status), or_none=True), "printed": _text, "body": _text, "country": _text,
        "held_on": _date, "round": _whole, "seats_total": _whole,
    },
    "name": {
        "name": _text, "kind": _one_of(get_args(EntityKind)), "aliases": _texts, "form": _text, "everywhere": _yes,
    },
    "repair": {"text": _any_text},
    "doubt": {"kind": _one_of(tuple(DOUBT_KINDS))},
}  # fmt: skip
_WHICH = {"incident": {"date_text"}, "figure": {"printed", "party", "measure"}, "name": {"form", "everywhere"}}
"""The keys that tell which fact is meant, and so stand with a withdrawal too."""

TABLES = tuple(_KEYS)


def read_corrections(file: str, text: str, tables: Mapping[str, object]) -> Corrections:
    """The corrections that the tables of a file state.

    Args:
        file: the file's name, for messages.
        text: the file's text, for the lines.
        tables: of what the text says, the keys in `TABLES`.

    Raises:
        BriefingError: a table or a key is not understood; names the file and the line.
    """
    headers = _headers(text)
    read: dict[str, list[Any]] = {table: [] for table in TABLES}
    for table, rows in tables.items():
        lines = [line for name, line in headers if name == table]
        first = Entry(file, lines[0] if lines else _line_of_key(text, table))
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise first.wrong(f"“{table}” must be a table with two brackets. Write it as [[{table}]].", None)
        for at, row in enumerate(rows):
            entry = _entry(file, text, lines[at], headers) if at < len(lines) else first
            read[table].append(_correction(table, entry, row))
    return Corrections(
        tuple(read["incident"]), tuple(read["figure"]), tuple(read["name"]), tuple(read["repair"]), tuple(read["doubt"])
    )


def _headers(text: str) -> list[tuple[str, int]]:
    """The name and line of each table header; what looks like one inside a text over several lines is none."""
    lines = text.splitlines(keepends=True)
    found = [(match[1], at) for at, line in enumerate(lines) if (match := _HEADER.match(line))]
    if '"""' in text or "'''" in text:
        found = [(name, at) for name, at in found if _is_whole("".join(lines[:at]))]
    return [(name, at + 1) for name, at in found]


def _is_whole(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _entry(file: str, text: str, line: int, headers: Sequence[tuple[str, int]]) -> Entry:
    end = next((other for _, other in headers if other > line), None)
    keys: dict[str, int] = {}
    for number, content in enumerate(text.splitlines()[line : end and end - 1], line + 1):
        if match := _KEY.match(content):
            keys.setdefault(match[1], number)
    return Entry(file, line, keys)


def _line_of_key(text: str, key: str) -> int:
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if (match := _KEY.match(line)) and match[1] == key), 1)


def _correction(table: str, entry: Entry, row: Mapping[str, object]) -> Correction:
    checks = _COMMON | _KEYS[table]
    values: dict[str, Any] = {}
    for key, value in row.items():
        if key not in checks:
            raise entry.wrong(f"“{key}” is not understood in [[{table}]]. Use {', '.join(checks)}.", key)
        try:
            values[key] = checks[key](value)
        except ValueError as error:
            raise entry.wrong(f"“{key}” {error}.", key) from None
    values.setdefault("action", {"repair": "change", "doubt": "withdraw"}.get(table))
    if values["action"] is None:
        raise entry.wrong("it does not say what to do. Add action = “add”, “change” or “withdraw”.", None)
    if "quote" not in values and not (table == "doubt" and "kind" in values):
        raise entry.wrong("it does not say where. Add quote = with words of one paragraph, exactly.", None)
    _check_whole(table, entry, values)
    make: Callable[..., Correction] = _RECORDS[table]
    return make(entry=entry, **{"quote": "", **values})


_RECORDS: dict[str, Callable[..., Correction]] = {
    "incident": IncidentCorrection,
    "figure": FigureCorrection,
    "name": NameCorrection,
    "repair": RepairCorrection,
    "doubt": DoubtCorrection,
}


def _check_whole(table: str, entry: Entry, values: Mapping[str, Any]) -> None:
    """Whether the keys together make sense for the action."""
    action = values["action"]
    says = [key for key in values if key in _KEYS[table]]
    if table == "doubt":
        if action != "withdraw":
            raise entry.wrong("a doubt can only be withdrawn. Leave “action” out.", "action")
    elif action == "withdraw":
        for key in says:
            if key not in _WHICH.get(table, ()):
                raise entry.wrong(f"a withdrawal does not say “{key}”. Leave it out, or use action = “change”.", key)
    elif action == "change" and not set(says) - {"form", "everywhere", "date_text"}:
        raise entry.wrong(f"it does not say what is to hold. Add one of {', '.join(_KEYS[table])}.", None)
    elif table == "repair" and "text" not in says:
        raise entry.wrong("it does not say what the quote should read. Add text =.", None)
    if action == "add":
        if "same_as" in says:
            raise entry.wrong("“same_as” belongs to a change. Leave it out.", "same_as")
        for key in {"incident": ("start_on",), "figure": ("measure",), "name": ("name",)}.get(table, ()):
            if key not in says:
                raise entry.wrong(f"an addition must say “{key}”. Add it.", None)
    _check_sense(table, entry, values)


def _check_sense(table: str, entry: Entry, values: Mapping[str, Any]) -> None:
    """Whether what the values say of a figure or an incident can be."""
    if values.get("measure") == "turnout" and "party" in values:
        raise entry.wrong("a turnout belongs to no party. Leave “party” out.", "party")
    if table == "figure" and values["action"] == "add" and values["measure"] != "turnout" and "party" not in values:
        raise entry.wrong("an addition must say “party”, unless it is a turnout. Add it.", None)
    if values.get("measure") in ("percent", "turnout") and values.get("value", 0) > 100:
        raise entry.wrong(f"{values['value']:g} per cent is more than all. Correct the value.", "value")
    if values.get("measure") in ("votes", "seats") and values.get("value", 0) % 1:
        raise entry.wrong(f"{values['value']:g} is no count of {values['measure']}. Correct the value.", "value")
