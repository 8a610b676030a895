"""`briefing --selftest`: run as its users run it, in a process of its own, with all there and with something missing."""

import os
import subprocess
import sys
from pathlib import Path


def selftest(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefing.cli", "--selftest", *(str(argument) for argument in arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, env={**os.environ, **environment}
    )


def test_it_does_all_that_a_user_does_and_leaves_the_users_folder_alone(home: Path) -> None:
    done = selftest()
    assert (done.returncode, done.stderr) == (0, "")
    for line in (
        "Opened briefing.sqlite",
        "Searched for ",
        "Charts of ",
        "Timeline: ",
        "Wrote a PDF of 2 pages",
        "Printed",
    ):
        assert f"ok  {line}" in done.stdout
    assert "The self-test passed" in done.stdout
    assert list(home.iterdir()) == []


def test_a_bundle_that_is_not_what_its_importer_wrote_fails_with_a_sentence(bundle_path: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.sqlite"
    changed.write_bytes(bundle_path.read_bytes().replace(b"Nur Otan", b"Nur Utan"))
    done = selftest(changed)
    assert done.returncode == 1
    assert "The self-test failed while opening the window:" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_is_no_bundle_fails_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "note.sqlite").write_text("Nothing to see.")
    done = selftest(tmp_path / "note.sqlite")
    assert done.returncode == 1
    assert "note.sqlite is not a bundle" in done.stderr
