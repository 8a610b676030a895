"""A draft as JSON: what the notebook keeps, and the file a colleague goes on with."""

import dataclasses
import json
import types
import typing
from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin, get_type_hints

from briefing.brief.drafts.model import Draft
from briefing.errors import BriefingError
from briefing.wording import number, tr

FORMAT = "briefing-brief"
VERSION = 1
_MOST_BYTES = 20_000_000
_DEEPEST = 12


def as_values(draft: Draft) -> dict[str, Any]:
    """The draft as values for JSON."""
    return {"format": FORMAT, "version": VERSION, "draft": dataclasses.asdict(draft)}


def as_text(draft: Draft) -> str:
    """The draft as the text of a file; the same draft gives the same text."""
    return json.dumps(as_values(draft), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def from_text(text: str, name: str) -> Draft:
    """The draft in the text of the file `name`.

    Raises:
        BriefingError: it is no brief, a newer program's, or something in it is not what it must be.
    """
    if len(text.encode("utf-8", "surrogatepass")) > _MOST_BYTES:
        raise BriefingError(
            tr(
                "{file} is larger than a brief can be ({number} bytes). Open another file.",
                file=name,
                number=number(_MOST_BYTES),
            )
        )
    try:
        values = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise BriefingError(
            tr(
                "{file} is no brief: it is not valid JSON ({reason}). Open a file that Export wrote.",
                file=name,
                reason=error,
            )
        ) from None
    return from_values(values, name)


def from_values(values: object, name: str) -> Draft:
    """The draft of `as_values`; `name` is what it was read from.

    Raises:
        BriefingError: it is no brief, a newer program's, or something in it is not what it must be.
    """
    if not isinstance(values, Mapping) or values.get("format") != FORMAT:
        raise BriefingError(tr("{file} is no brief. Open a file that Export wrote.", file=name))
    version = values.get("version")
    if isinstance(version, int) and version > VERSION:
        raise BriefingError(
            tr(
                "{file} is a newer program's brief (version {version}). Install a newer Briefing.",
                file=name,
                version=version,
            )
        )
    draft = _read(Draft, values.get("draft"), "draft", name)
    assert isinstance(draft, Draft)
    ids = [section.id for section in draft.sections] + [item.id for item in draft.items]
    if len(set(ids)) != len(ids):
        raise BriefingError(tr("{file} names two of its pieces alike. Open an unchanged copy.", file=name))
    return draft


def _read(wanted: Any, value: Any, where: str, name: str, depth: int = 0) -> Any:
    """A value of JSON as a dataclass, tuple, literal or plain value, checked against the declared type."""
    if depth > _DEEPEST:
        raise _wrong(where, name)
    if dataclasses.is_dataclass(wanted) and isinstance(wanted, type):
        return _read_record(wanted, value, where, name, depth)
    origin, arguments = get_origin(wanted), get_args(wanted)
    if origin in (typing.Union, types.UnionType):
        inner = next(argument for argument in arguments if argument is not type(None))
        return None if value is None else _read(inner, value, where, name, depth + 1)
    if origin is Literal:
        if value in arguments:
            return value
        raise _wrong(where, name)
    if origin is tuple:
        if not isinstance(value, list):
            raise _wrong(where, name)
        return tuple(_read(arguments[0], v, f"{where}[{n}]", name, depth + 1) for n, v in enumerate(value, 1))
    if type(value) is not wanted or (isinstance(value, str) and not _is_text(value)):
        raise _wrong(where, name)
    return value


def _is_text(value: str) -> bool:
    """Whether a string holds whole characters only."""
    return not any("\ud800" <= letter <= "\udfff" for letter in value)


def _read_record(wanted: type, value: Any, where: str, name: str, depth: int) -> Any:
    if not isinstance(value, Mapping):
        raise _wrong(where, name)
    hints = get_type_hints(wanted)
    fields: dict[str, Any] = {}
    for field in dataclasses.fields(wanted):
        if field.name in value:
            fields[field.name] = _read(hints[field.name], value[field.name], f"{where}.{field.name}", name, depth + 1)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise BriefingError(
                tr(
                    "{file} is no whole brief: {where} has no “{name}”. Open an unchanged copy.",
                    file=name,
                    where=where,
                    name=field.name,
                )
            )
    return wanted(**fields)


def _wrong(where: str, name: str) -> BriefingError:
    return BriefingError(
        tr("{file} is damaged: “{where}” is not what it must be. Open an unchanged copy.", file=name, where=where)
    )


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is no number")
