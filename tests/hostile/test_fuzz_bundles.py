"""Damaged bundles, a short sample: refused, told to be damaged, or answered as the whole one; never otherwise in silence.

The full length, every one in the window, is `python -m tests.benchmarks.fuzz_bundles`.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from tests.hostile.answers import answers
from tests.hostile.damage import DAMAGES, damaged
from tests.hostile.in_window import OUTCOMES

from briefing.bundle.manifest import manifest_holds, manifest_of
from briefing.bundle.reader import Bundle
from briefing.bundle.verify import verify
from briefing.errors import BriefingError
from briefing.importer.pipeline import import_sources

ROOT = Path(__file__).parents[2]
SAMPLE = range(36)
IN_WINDOW = (41, 44)
"""One that took the process down, and the two after it."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle just built, so that it states the checksums that this program writes."""
    path = tmp_path_factory.mktemp("whole") / "whole.sqlite"
    for _ in import_sources([ROOT / "data" / "sources"], path, jobs=1):
        pass
    return path


def what_becomes_of(path: Path, expected: dict[str, str]) -> str:
    """As in the window, without the window."""
    try:
        with Bundle(path) as bundle:
            if not bundle.content_matches():
                return "told"
            try:
                return "right" if answers(bundle) == expected else "wrong"
            except BriefingError:
                return "told"
    except BriefingError:
        return "refused"


def test_no_damage_answers_otherwise_in_silence(whole: Path, tmp_path: Path) -> None:
    data = whole.read_bytes()
    with Bundle(whole) as bundle:
        expected = answers(bundle)
    outcomes: Counter[str] = Counter()
    for number in SAMPLE:
        kind, content = damaged(data, number)
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(content)
        outcome = what_becomes_of(path, expected)
        assert outcome != "wrong", f"{number}: {kind}"
        outcomes[outcome] += 1
    assert set(outcomes) == {"refused", "told", "right"}, "the sample holds all that may become of a bundle"


def test_the_manifest_and_the_check_miss_no_damage_that_they_are_asked_about(whole: Path, tmp_path: Path) -> None:
    data = whole.read_bytes()
    manifest = manifest_of(whole, "", "")
    for number in SAMPLE:
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(damaged(data, number)[1])
        assert not manifest_holds(manifest, path)
        try:
            problems = verify(path)
        except BriefingError:
            continue
        assert all(problem.endswith(".") for problem in problems)


def test_every_kind_of_damage_is_in_the_sample() -> None:
    assert len(set(DAMAGES)) <= len(SAMPLE)


def test_the_same_number_is_the_same_damage(whole: Path) -> None:
    data = whole.read_bytes()
    assert all(damaged(data, number) == damaged(data, number) != ("", data) for number in range(len(DAMAGES)))


def test_the_window_says_what_is_damaged_and_goes_on(whole: Path, tmp_path: Path, home: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "src", ROOT)))}
    command = [sys.executable, "-m", "tests.hostile.in_window", str(whole), str(tmp_path), *map(str, IN_WINDOW)]
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr[-2000:]
    told = [json.loads(line) for line in run.stdout.splitlines()]
    assert [line[0] for line in told] == list(range(*IN_WINDOW))
    for number, kind, outcome, more, _ in told:
        assert outcome in OUTCOMES
        assert outcome not in ("wrong", "crash", "hang"), f"{number} ({kind}): {outcome} {more}"
