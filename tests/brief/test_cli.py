"""`briefing summary`: what it writes, what it prints, and what it refuses in one sentence."""

import datetime
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from briefing.brief.cli import main
from briefing.bundle.manifest import manifest_of, manifest_path, manifest_text
from briefing.bundle.reader import Bundle
from briefing.bundle.signature import new_key, public_key_text, sign, signature_path


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.mark.parametrize(
    ("choice", "title"),
    [
        ([], "Ardania, March 2012"),
        (["--article", "2"], "The courts"),
        (["--election", "1"], "Assembly, 4 March 2012"),
        (["--timeline"], "Chronology"),
    ],
)
def test_each_summary_is_written(
    choice: list[str], title: str, small_bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.pdf"
    front = ["--marking", "RESTRICTED", "--for", "The Minister", "--from", "Desk 4", "--date", "2012-03-10"]
    assert main(["--bundle", str(small_bundle.path), *choice, *front, "-o", str(target)]) == 0
    text = text_of(target)
    for words in (title, "RESTRICTED", "The Minister", "Desk 4", "10 March 2012"):
        assert words in text
    pages = len(pypdfium2.PdfDocument(target.read_bytes()))
    said = capsys.readouterr().out
    assert said == f"Wrote {target}: {pages} {'page' if pages == 1 else 'pages'}.\n"
    assert files_in(tmp_path) == ["out.pdf", "small.sqlite"]


def test_the_shipped_bundle_is_the_default(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    assert main(["-o", str(target), "--paper", "letter"]) == 0
    document = pypdfium2.PdfDocument(target.read_bytes())
    assert len(document) == 2
    assert document[0].get_size() == (612.0, 792.0)


def sign_beside(bundle: Path) -> None:
    key = new_key()
    text = sign(bundle, key, "", datetime.datetime(2012, 3, 10, tzinfo=datetime.UTC), series="", built_at="")
    signature_path(bundle).write_text(text, encoding="utf-8")
    (bundle.parent / "mission.pub").write_text(public_key_text(key.public), encoding="utf-8")


def state_beside(bundle: Path) -> None:
    manifest_path(bundle).write_text(manifest_text(manifest_of(bundle, "", "0.1.0")), encoding="utf-8")


@pytest.mark.parametrize(
    ("vouch", "words"),
    [(sign_beside, "is not what the key beside it signed"), (state_beside, "is not what its manifest states")],
)
def test_a_bundle_that_does_not_match_is_read_and_said_not_to_match(
    vouch: Callable[[Path], None], words: str, small_bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "stick" / "copy.sqlite"
    copy.parent.mkdir()
    shutil.copy(small_bundle.path, copy)
    vouch(copy)
    assert main(["--bundle", str(copy), "--list"]) == 0
    assert capsys.readouterr().err == "", "what matches needs no word"
    database = sqlite3.connect(copy)
    database.execute("UPDATE article SET title = 'FORGED'")
    database.commit()
    database.close()
    assert main(["--bundle", str(copy), "--list"]) == 0
    said = capsys.readouterr()
    assert words in said.err
    assert said.err.count("\n") == 1
    assert "FORGED" in said.out


def test_the_list_gives_numbers(small_bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--bundle", str(small_bundle.path), "--list"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "--article 1  The vote",
        "--article 2  The courts",
        "--election 1  Assembly, Ardania, 4 March 2012",
    ]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--article", "3", "-o", "x.pdf"], "There is no article 3: the bundle holds 2 articles."),
        (["--election", "2", "-o", "x.pdf"], "There is no election 2: the bundle holds 1 election."),
        (["--date", "tomorrow", "-o", "x.pdf"], "“tomorrow” is no date."),
        (["-o", "no/such/folder/x.pdf"], "could not be written (No such file or directory)"),
        (["-o", "."], ". is a folder."),
        (
            ["--article", "1", "--timeline", "-o", "x.pdf"],
            "Choose one of --article, --election, --timeline and --each-article.",
        ),
        ([], "Give the file to write: -o FILE.pdf (or .docx, .html, .md, .csv)."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    arguments: list[str], sentence: str, small_bundle: Bundle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["--bundle", str(small_bundle.path), *arguments]) == 2
    output = capsys.readouterr()
    assert sentence in output.err
    assert "Traceback" not in output.err
    assert files_in(tmp_path) == ["small.sqlite"]


def test_what_stood_there_stays_when_writing_fails(small_bundle: Bundle, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"before")
    assert main(["--bundle", str(tmp_path / "missing.sqlite"), "-o", str(target)]) == 2
    assert target.read_bytes() == b"before"
    assert main(["--bundle", str(small_bundle.path), "-o", str(target)]) == 0
    assert target.read_bytes().startswith(b"%PDF")


def test_each_article_is_summarised_into_a_folder(
    small_bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    assert main(["--bundle", str(small_bundle.path), "--each-article", "--as", "md", "-o", str(folder)]) == 0
    assert files_in(folder) == ["001 The vote.md", "002 The courts.md"]
    assert "# The vote" in (folder / "001 The vote.md").read_text(encoding="utf-8")
    assert capsys.readouterr().out.startswith("[1/2] Wrote ")
