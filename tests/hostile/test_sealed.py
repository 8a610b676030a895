"""Watched from outside while the window is used and the importer runs: no network, no program or file that is not theirs."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import docx
import pytest
from tests.hostile.weapons import Watch, hostile_bundle, markup, picture

ROOT = Path(__file__).parents[2]
BULLETIN = ROOT / "data" / "sources" / "kazakhstan-insider-04.txt"
PARSER = "'briefing.importer', '--as-reader'"
TYPESETTER = "'briefing.cli', '--as-typesetter'"
TABLE = """country,body,held_on,party,measure,value,status,source
Nowhere,Diet,2012-01-15,{0},percent,50.1,final,{0}
Nowhere,Diet,2012-01-15,=1+1,percent,49.9,final,{0}
"""
WITHOUT_A_SCREEN = "This plugin does not support"


@dataclass
class Seen:
    """What a program and the programs it started did: files changed, databases opened, programs started, network."""

    output: str = ""
    changed: set[Path] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)
    started: list[str] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)

    def outside(self, *folders: Path) -> list[Path]:
        """What was changed and lies in none of the folders."""
        allowed = [folder.resolve() for folder in folders]
        return sorted(
            path for path in self.changed
            if path != Path(os.devnull) and not any(path.is_relative_to(folder) for folder in allowed)
        )  # fmt: skip


@dataclass(frozen=True)
class Room:
    """A place to run a program in: a home of its own, an empty folder to stand in, the folder it is told to write to."""

    folder: Path

    def __post_init__(self) -> None:
        for name in ("home", "own", "standing", "out", "tmp"):
            (self.folder / name).mkdir(parents=True)

    def run(self, *arguments: str) -> Seen:
        """Run a Python program and give what it did."""
        log = self.folder / "log"
        environment = {
            **os.environ,
            "BRIEFING_WATCH_LOG": str(log),
            "BRIEFING_HOME": str(self.folder / "own"),
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": os.pathsep.join(map(str, (Path(__file__).parent / "watch", ROOT, ROOT / "src"))),
        }
        for name in [name for name in environment if name.startswith(("XDG_", "COV_", "PYTEST_"))]:
            del environment[name]
        run = subprocess.run(
            [sys.executable, *arguments], env=environment, cwd=self.folder / "standing", timeout=150, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        assert run.returncode == 0, run.stdout
        seen = Seen(run.stdout)
        for line in log.read_text().splitlines():
            _sort(seen, *json.loads(line))
        return seen


def _sort(seen: Seen, event: str, words: list[str]) -> None:
    if event.startswith(("subprocess", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile")):
        seen.started.append(" ".join(words))
    elif event.startswith(("socket", "urllib", "http", "ftplib", "smtplib", "webbrowser")):
        seen.reached.append(f"{event} {words}")
    elif event == "sqlite3.connect":
        seen.opened.add(words[0])
    else:
        seen.changed.update(map(Path, words))


def tree(folder: Path) -> dict[str, bytes]:
    """Every file in a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "room")


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A picture that a text of the bundle names; nobody has any business to open it."""
    return picture(tmp_path / "canary.png")


@pytest.fixture
def guarded(canary: Path) -> Iterator[Watch | None]:
    watch = Watch(canary) if Watch.IS_POSSIBLE else None
    yield watch
    if watch:
        watch.close()


def test_the_window_touches_its_own_file_and_the_one_it_is_told_to_write_and_starts_its_typesetter_only(
    room: Room, canary: Path, guarded: Watch | None, bundle_path: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = shutil.copy(bundle_path, stick / "first.sqlite")
    other = hostile_bundle(stick / "other.sqlite", markup(canary))
    before = tree(stick)
    target = room.folder / "out" / "article.pdf"
    seen = room.run("-m", "tests.hostile.tour", str(first), str(other), str(target))
    assert [line for line in seen.output.splitlines() if not line.startswith(WITHOUT_A_SCREEN)] == ["done"]
    assert target.read_bytes().startswith(b"%PDF-")
    assert seen.reached == []
    assert seen.started
    assert [command for command in seen.started if TYPESETTER not in command] == []
    assert seen.outside(room.folder / "own", room.folder / "out", room.folder / "tmp") == []
    assert tree(stick) == before
    assert tree(room.folder / "standing") == {}
    assert list(tree(room.folder / "out")) == ["article.pdf"]
    assert [name for name in tree(room.folder / "home") if not name.startswith(".cache/fontconfig/")] == []
    assert tree(room.folder / "tmp") == {}
    assert not (guarded and guarded.was_opened())


def sources(folder: Path, canary: Path) -> Path:
    """A source of each kind, full of what would reach outside."""
    folder.mkdir()
    shutil.copy(BULLETIN, folder / "bulletin.txt")
    texts = markup(canary)
    (folder / "hostile.txt").write_text("Vote\n\n" + "\n\n".join(texts.values()), encoding="utf-8")
    (folder / "page.html").write_text(
        f"<!doctype html><html><head>{texts['sheet']}{texts['style']}</head><body><h1>Vote</h1><p>It was counted.</p>"
        + "".join(f"<p>{text}</p>" for text in texts.values()),
        encoding="utf-8",
    )
    document = docx.Document()
    document.add_heading("Vote", 1)
    for text in texts.values():
        document.add_paragraph(text)
    document.save(str(folder / "letter.docx"))
    (folder / "results.csv").write_text(TABLE.format(canary.as_uri()), encoding="utf-8")
    (folder / "results.toml").write_text('title = "Results"\ncountry = "Nowhere"\npublished = "2012-01-31"\n')
    return folder


def test_the_importer_writes_the_bundle_and_its_manifest_and_starts_its_parsers_only(
    room: Room, canary: Path, guarded: Watch | None, tmp_path: Path
) -> None:
    folder = sources(tmp_path / "sources", canary)
    before = tree(folder)
    target = room.folder / "out" / "all.sqlite"
    seen = room.run("-m", "briefing.importer.cli", "build", str(folder), "-o", str(target), "--jobs", "2")
    assert seen.reached == []
    assert [command for command in seen.started if PARSER not in command] == []
    assert len(seen.started) == 2, "the page and the letter, each in a process of its own"
    assert seen.outside(room.folder / "out", room.folder / "tmp") == []
    assert tree(folder) == before
    assert sorted(tree(room.folder / "out")) == ["all.sqlite", "all.sqlite.manifest.json"]
    assert [tree(room.folder / name) for name in ("standing", "home", "own", "tmp")] == [{}] * 4
    assert not (guarded and guarded.was_opened())


def test_the_watch_sees_what_it_is_there_to_see(room: Room, canary: Path) -> None:
    """A test that cannot fail says nothing: a program that does all that is forbidden is seen doing it."""
    code = f"""
import pathlib, socket, subprocess, sys
pathlib.Path("left behind").write_text("x")
subprocess.run([sys.executable, "-c", "open('by a child', 'w')"])
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s: s.connect(("127.0.0.1", 9))
open({str(canary)!r}).close()
"""
    guard = Watch(canary) if Watch.IS_POSSIBLE else None
    seen = room.run("-c", code)
    assert {path.name for path in seen.outside(room.folder / "out")} == {"left behind", "by a child"}
    assert len(seen.started) == 1
    assert any("socket.connect" in line for line in seen.reached)
    assert guard is None or guard.was_opened()
