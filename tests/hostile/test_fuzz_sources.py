"""Damaged sources of every kind: each is read or refused in one sentence that names it, and soon.

The full length is `python -m tests.benchmarks.fuzz_sources`.
"""

import logging
from pathlib import Path

import pytest
from tests.hostile.documents import KINDS, damaged, outcome, parsed, sound

WHOLE = {".txt": 12, ".csv": 60, ".toml": 12, ".pdf": 4, ".docx": 4, ".html": 4}
"""How many go the importer's whole way; PDF, DOCX and HTML start a process each."""
PARSED = {".pdf": 25, ".docx": 60, ".html": 25}
SECONDS = 20.0
"""Far more than any takes, as the machine may be busy."""


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """A parser may warn of what is damaged."""
    caplog.set_level(logging.CRITICAL)


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_source_is_read(kind: str, tmp_path: Path) -> None:
    assert outcome(kind, sound(kind), tmp_path)[:2] == ("read", "")


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_source_is_read_or_refused_in_one_sentence(kind: str, tmp_path: Path) -> None:
    data = sound(kind)
    for number in range(WHOLE[kind]):
        word, said, seconds = outcome(kind, damaged(kind, data, number), tmp_path)
        assert word != "crash", f"{number}: {said}"
        assert seconds < SECONDS, number


@pytest.mark.parametrize("kind", PARSED)
def test_a_parser_reads_what_is_damaged_or_says_so(kind: str) -> None:
    data = sound(kind)
    for number in range(PARSED[kind]):
        word, said, seconds = parsed(kind, damaged(kind, data, number))
        assert word != "crash", f"{number}: {said}"
        assert seconds < SECONDS, number


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        (b"U" * 200_000, "no row of a table"),
        (b"U\rn", "4 cells where the first line has 8"),
    ],
)
def test_a_cell_that_no_table_has_is_refused_with_its_line(cell: bytes, says: str, tmp_path: Path) -> None:
    word, said, _ = outcome(".csv", sound(".csv").replace(b"Unity", cell, 1), tmp_path)
    assert (word, "line 2" in said, says in said) == ("refused", True, True)


@pytest.mark.parametrize("cell", ["U\fni\u2028ty", 'Uni""x""ty', "ﬁrst", "\u202eUnity"])
def test_signs_that_part_no_line_of_a_table_part_none(cell: str, tmp_path: Path) -> None:
    data = sound(".csv").decode().replace("Unity", f'"{cell}"', 1).encode()
    assert outcome(".csv", data, tmp_path)[:2] == ("read", "")
