"""What the editor states beside a source: a small TOML file `NAME.toml` next to `NAME.txt`."""

import datetime
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from briefing.errors import BriefingError

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


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


KEYS = ("publisher", "title", "issue", "published", "country", "language")


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
    return Stated(**{key: _value(path.name, text, key, value) for key, value in table.items()})


def _value(name: str, text: str, key: str, value: object) -> str:
    where = f"{name}, line {_line_of(text, key)}"
    if key not in KEYS:
        raise BriefingError(f"{where}: “{key}” is not understood. Use {', '.join(KEYS[:-1])} or {KEYS[-1]}.")
    if (
        key == "published"
        and isinstance(value, int | datetime.date)
        and not isinstance(value, bool | datetime.datetime)
    ):
        value = str(value)
    if not isinstance(value, str) or not value.strip():
        raise BriefingError(f"{where}: “{key}” must be a text in quotation marks. Put its value in quotation marks.")
    if key == "published" and not _is_date(value):
        raise BriefingError(f"{where}: “{value}” is no date. Write it as 2012-01-31, 2012-01 or 2012.")
    return value.strip()


def _is_date(value: str) -> bool:
    """Whether a text is an ISO date, month or year.

    >>> [_is_date(text) for text in ("2012-01-31", "2012-01", "2012", "2012-13", "31.1.2012")]
    [True, True, True, False, False]
    """
    if not _DATE.fullmatch(value):
        return False
    try:
        datetime.date.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _line_of(text: str, key: str) -> int:
    pattern = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}\b")
    return next((number for number, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)
