"""What the editor states beside a source: a small TOML file `NAME.toml` next to `NAME.txt`.

What it says of the whole source is read here; its corrections, and all the keys they may have, are told in
`briefing.importer.corrections`.
"""

import datetime
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import BriefingError
from briefing.importer.corrections.records import NO_CORRECTIONS, Corrections
from briefing.importer.corrections.toml import TABLES, days_of, read_corrections


@dataclass(frozen=True, slots=True)
class Stated:
    """What a source does not say of itself, None where unstated.

    `published` is an ISO date, or `2012-01` or `2012` where no more is known.
    """

    publisher: str | None = None
    title: str | None = None
    issue: str | None = None
    published: str | None = None
    country: str | None = None
    language: str | None = None
    corrections: Corrections = NO_CORRECTIONS


KEYS = ("publisher", "title", "issue", "published", "country", "language")
_HEADERS = ", ".join(f"[[{table}]]" for table in TABLES)


def read_stated(path: Path) -> Stated:
    """The statements of a TOML file.

    Raises:
        BriefingError: the file is missing, no TOML, or has a key or a value that is not understood.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        table = tomllib.loads(text)
    except FileNotFoundError:
        raise BriefingError(f"There is no file {path}. Check the name and the folder.") from None
    except OSError as error:
        raise BriefingError(f"{path} cannot be read ({error.strerror}). Check its permissions.") from None
    except UnicodeDecodeError:
        raise BriefingError(f"{path.name} is not UTF-8 text. Save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise BriefingError(f"{path.name} is not valid TOML: {error}. Correct that line.") from None
    tables = {key: value for key, value in table.items() if key in TABLES}
    said = {key: _value(path.name, text, key, value) for key, value in table.items() if key not in TABLES}
    return Stated(**said, corrections=read_corrections(path.name, text, tables))


def _value(name: str, text: str, key: str, value: object) -> str:
    where = f"{name}, line {_line_of(text, key)}"
    if key not in KEYS:
        raise BriefingError(f"{where}: “{key}” is not understood. Use {', '.join(KEYS)}, or {_HEADERS}.")
    if (
        key == "published"
        and isinstance(value, int | datetime.date)
        and not isinstance(value, bool | datetime.datetime)
    ):
        value = str(value)
    if not isinstance(value, str) or not value.strip():
        raise BriefingError(f"{where}: “{key}” must be a text in quotation marks. Put its value in quotation marks.")
    if key == "published" and days_of(value.strip()) is None:
        raise BriefingError(f"{where}: “{value}” is no date. Write it as 2012-01-31, 2012-01 or 2012.")
    return value.strip()


def _line_of(text: str, key: str) -> int:
    pattern = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}\b")
    return next((number for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)
