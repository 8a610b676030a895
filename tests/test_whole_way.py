"""The whole way of the importer: from source files through the command to a bundle that scores and verifies."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from briefing.bundle.checksum import content_sha256
from briefing.bundle.reader import Bundle
from briefing.bundle.verify import verify
from briefing.importer.cli import main
from briefing.shipped import shipped

TESTS = Path(__file__).parent
SOURCES = TESTS.parent / "data" / "sources"
GOLD = TESTS / "gold"

REAL_FLOOR = {
    "words": 0.995, "paragraphs": 0.9, "titles": 1.0, "incidents": 0.85, "results": 1.0, "people": 0.9,
    "parties": 0.8, "places": 0.8, "organisations": 0.6,
}  # fmt: skip
"""What the real bulletin must reach: the least with which a brief can be made of it."""

GOLD_FLOOR = {
    "words": 0.999, "paragraphs": 0.99, "titles": 1.0, "incidents": 0.98, "results": 0.98, "people": 0.98,
    "parties": 0.97, "places": 0.98, "organisations": 0.95,
}  # fmt: skip
CATEGORY_FLOOR = 0.93
"""What all bulletins together have reached; a change that gives some of it up says why."""


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def scores(bundle: Path) -> dict[str, Any]:
    command = [sys.executable, str(TESTS / "score_bundle.py"), str(bundle), str(GOLD), "--json"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    result: dict[str, Any] = json.loads(printed)
    return result


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("built") / "briefing.sqlite"
    result = run("build", SOURCES, "-o", target)
    assert result.exit_code == 0, result.output
    return target


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("gold") / "gold.sqlite"
    assert run("build", *sorted(GOLD.glob("*.txt")), "-o", target).exit_code == 0
    return target


def sqlite_version(path: Path) -> int:
    """The version of SQLite that wrote a file: bytes 96–99 of its header."""
    return int.from_bytes(path.read_bytes()[96:100], "big")


def content(path: Path) -> str:
    db = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        return content_sha256(db)
    finally:
        db.close()


def test_the_shipped_bundle_is_what_the_importer_builds(built: Path) -> None:
    ours = shipped("data/briefing.sqlite")
    assert content(built) == content(ours), "build data/briefing.sqlite again from data/sources"
    if sqlite_version(built) == sqlite_version(ours):
        assert built.read_bytes() == ours.read_bytes()


def test_the_shipped_bundle_verifies(built: Path) -> None:
    assert verify(shipped("data/briefing.sqlite")) == []
    result = run("check", built)
    assert (result.exit_code, "verifies" in result.output) == (0, True)


def test_the_real_bulletin_is_read_right(built: Path) -> None:
    reached = scores(built)
    assert {key: reached[key]["f1"] for key in REAL_FLOOR if reached[key]["f1"] < REAL_FLOOR[key]} == {}


def test_the_election_of_the_real_bulletin_is_dated(built: Path) -> None:
    with Bundle(built) as bundle:
        told = {figure.election_id for figure in bundle.figures() if "75.07" in figure.printed}
        (election,) = [election for election in bundle.elections() if election.id in told]
        assert (election.body, election.held_on) == ("Majilis", "2012-01-15")


def test_all_bulletins_are_read_as_well_as_before(gold: Path) -> None:
    reached = scores(gold)
    assert {key: reached[key]["f1"] for key in GOLD_FLOOR if reached[key]["f1"] < GOLD_FLOOR[key]} == {}
    assert reached["category"] >= CATEGORY_FLOOR


def test_every_bulletin_leads_back_to_its_source(gold: Path) -> None:
    assert verify(gold) == []


def test_the_same_bundle_from_any_order_and_number_of_jobs(gold: Path, tmp_path: Path) -> None:
    target = tmp_path / "again.sqlite"
    assert run("build", *sorted(GOLD.glob("*.txt"), reverse=True), "-o", target, "--jobs", 1).exit_code == 0
    assert target.read_bytes() == gold.read_bytes()


def test_one_bad_source_does_not_stop_the_rest(tmp_path: Path) -> None:
    shutil.copy(GOLD / "dev-01.txt", tmp_path)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    target = tmp_path / "out.sqlite"
    result = run("build", tmp_path, "-o", target)
    assert result.exit_code == 1
    assert "empty.txt is empty" in result.output
    assert "picture.png" in result.output
    assert verify(target) == []


def test_the_report_for_machines(tmp_path: Path) -> None:
    target = tmp_path / "out.sqlite"
    result = run("build", GOLD / "dev-01.txt", "-o", target, "--json")
    report = json.loads(result.output)
    (source,) = report["sources"]
    assert source["name"] == "dev-01.txt"
    assert source["articles"] == 3
    assert source["found"]["incident"] > 10
    assert (report["problems"], report["skipped"]) == ([], [])


def no_source(folder: Path) -> Path:
    return folder / "none.txt"


def empty(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(b"")
    return folder / "a.txt"


def binary(folder: Path) -> Path:
    (folder / "a.txt").write_bytes(bytes(range(256)) * 20)
    return folder / "a.txt"


def empty_folder(folder: Path) -> Path:
    (folder / "in").mkdir()
    return folder / "in"


def huge(folder: Path) -> Path:
    with (folder / "a.txt").open("wb") as file:
        file.truncate(65 << 20)
    return folder / "a.txt"


def bad_statement(folder: Path) -> Path:
    (folder / "a.txt").write_text("Some text.")
    (folder / "a.toml").write_text('publsher = "x"')
    return folder / "a.txt"


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (no_source, "There is no file"),
        (empty, "is empty"),
        (binary, "not a text file"),
        (empty_folder, "no source"),
        (huge, "MiB"),
        (bad_statement, "a.toml, line 1"),
    ],
)
def test_nothing_built_says_why_and_writes_nothing_over(
    tmp_path: Path, make: Callable[[Path], Path], says: str
) -> None:
    target = tmp_path / "out.sqlite"
    target.write_text("old")
    result = run("build", make(tmp_path), "-o", target)
    assert (result.exit_code, target.read_text()) == (2, "old")
    assert says in result.output
    assert result.output.count("\n") == 1
    assert not list(tmp_path.glob(".briefing-*"))


def test_check_ends_with_1_where_something_is_wrong_and_2_where_it_is_no_bundle(built: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.sqlite"
    shutil.copy(built, bad)
    db = sqlite3.connect(bad)
    db.execute("UPDATE figure SET printed = '1' WHERE id = 1")
    db.commit()
    db.close()
    assert run("check", bad).exit_code == 1
    assert run("check", SOURCES / "kazakhstan-insider-04.txt").exit_code == 2
