"""`briefing brief`: kept briefs become files, one or a folder at a time, and what is wrong is said."""

from pathlib import Path

import pypdfium2
import pytest
from docx import Document

from briefing.brief.blocks import Front
from briefing.brief.drafts.cli import main
from briefing.brief.drafts.json_form import as_text
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.templates import TEMPLATES, Beginning
from briefing.bundle.reader import Bundle
from briefing.shipped import shipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two briefs and one file that is none."""
    front = Front(date="2012-01-20", marking="RESTRICTED")
    folder = tmp_path / "briefs"
    folder.mkdir()
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        material = BundleMaterial(bundle)
        for name in ("two-page", "election-note"):
            draft = TEMPLATES[name].fill(material, Beginning(front))
            (folder / f"{name}.json").write_text(as_text(draft), encoding="utf-8")
    (folder / "zz.json").write_text("{}", encoding="utf-8")
    return folder


def test_one_brief_becomes_the_file_that_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = folder.parent / "out.docx"
    assert main([str(folder / "two-page.json"), "-o", str(target)]) == 0
    assert Document(str(target)).paragraphs[0].text == "Kazakhstan, January 2012"
    assert f"Wrote {target}: fingerprint " in capsys.readouterr().out


def test_a_folder_becomes_a_folder_and_one_bad_file_does_not_stop_the_rest(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = folder.parent / "out"
    assert main([str(folder), "-o", str(out)]) == 1
    assert sorted(path.name for path in out.iterdir()) == ["election-note.pdf", "two-page.pdf"]
    assert len(pypdfium2.PdfDocument((out / "two-page.pdf").read_bytes())) == 2
    said = capsys.readouterr()
    assert "[1/3] Wrote" in said.out
    assert "[3/3] zz.json is no brief." in said.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["none.json", "-o", "x.pdf"], "none.json could not be read"),
        (["none.json", "-o", "x.odt"], "does not say which kind of file"),
        ([".", "-o", "x.pdf"], "holds no *.json"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    arguments: list[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert sentence in capsys.readouterr().err
