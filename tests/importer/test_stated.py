"""What an editor states beside a source."""

from pathlib import Path

import pytest

from briefing.errors import BriefingError
from briefing.importer.stated import Stated, read_stated


def stated(tmp_path: Path, text: str) -> Stated:
    path = tmp_path / "a.toml"
    path.write_text(text, encoding="utf-8")
    return read_stated(path)


def test_all_keys(tmp_path: Path) -> None:
    text = 'publisher = "P"\ntitle = "T"\nissue = "5"\npublished = "2012-01"\ncountry = "C"\nlanguage = "en"\n'
    assert stated(tmp_path, text) == Stated("P", "T", "5", "2012-01", "C", "en")


@pytest.mark.parametrize(
    ("value", "published"),
    [('"2012-01-31"', "2012-01-31"), ("2012-01-31", "2012-01-31"), ('"2012-01"', "2012-01"), ("2012", "2012")],
)
def test_a_day_a_month_or_a_year(tmp_path: Path, value: str, published: str) -> None:
    assert stated(tmp_path, f"published = {value}").published == published


@pytest.mark.parametrize(
    ("label", "text", "says"),
    [
        ("unknown key", 'title = "T"\npublishr = "P"', "line 2: “publishr”"),
        ("number", "title = 5", "line 1: “title”"),
        ("list", 'title = "T"\n\nissue = ["5"]', "line 3: “issue”"),
        ("blank", 'title = " "', "line 1: “title”"),
        ("no date", 'published = "January 2012"', "“January 2012” is no date"),
        ("no such day", 'published = "2012-02-30"', "“2012-02-30” is no date"),
        ("no TOML", "title = ", "not valid TOML"),
    ],
)
def test_what_is_not_understood_is_named_with_its_line(tmp_path: Path, label: str, text: str, says: str) -> None:
    with pytest.raises(BriefingError, match=says) as error:
        stated(tmp_path, text)
    assert "a.toml" in str(error.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="There is no file"):
        read_stated(tmp_path / "none.toml")
