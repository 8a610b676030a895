"""The tables of deeds stay in order, so that a reader finds where a word belongs."""

import re
from collections import Counter

import pytest

from briefing.importer.steps.deeds import TABLES, read_deeds
from briefing.shipped import shipped


def _lines(table: str) -> list[str]:
    text = shipped(f"resources/words/deeds/{table}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _letters(entry: str) -> str:
    """What a deed is sorted by: its letters and those of its lists, whatever signs stand between."""
    return re.sub(r"[^a-z]", "", entry.lower())


@pytest.mark.parametrize("table", [*TABLES, "phrases"])
def test_the_deeds_of_a_category_are_in_order(table: str) -> None:
    for category in re.split(r"(?m)^\[[\w ]+\]$", "\n".join(_lines(table))):
        deeds = [_letters(entry) for entry in re.split(r"\n(?=\S)", category.strip())]
        assert deeds == sorted(deeds)


def test_no_shorthand_is_left_over() -> None:
    assert [deed.pattern for deed in read_deeds() if re.search(r"~|…|\{[a-z]", deed.pattern)] == []


def test_no_deed_stands_twice() -> None:
    deeds = Counter((deed.category, deed.pattern) for deed in read_deeds())
    assert [deed for deed, count in deeds.items() if count > 1] == []


def test_every_shared_group_is_used_and_known() -> None:
    everything = "\n".join(line for table in (*TABLES, "phrases", "groups") for line in _lines(table))
    names = re.findall(r"(?m)^\[(\w+)\]$", "\n".join(_lines("groups")))
    assert names == sorted(set(names), key=_letters)
    assert set(re.findall(r"\{([a-z_]+)\}", everything)) == set(names)


def test_a_line_is_as_short_as_it_can_be_read() -> None:
    assert [line for table in (*TABLES, "phrases", "groups") for line in _lines(table) if len(line) > 180] == []
