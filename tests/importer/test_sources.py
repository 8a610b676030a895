"""Reading plain text: encodings, pages, and files that are no text."""

from pathlib import Path

import pytest

from briefing.errors import BriefingError
from briefing.importer import sources
from briefing.importer.sources import read

ENGLISH = "The «Article 19» organisation – “free” – said: no café was open.\r\nNext line.\n" * 3
RUSSIAN = "В декабре 2011 года в Жанаозене прошли выборы. Наблюдатели ОБСЕ отметили нарушения.\n" * 3
POLISH = "Żółw i jaźń: wybory odbyły się w październiku, głosów było więcej niż wcześniej.\n" * 3
TURKISH = "Seçimler Türkiye'de yapıldı; Ahmet Davutoğlu hükümeti kurmakla görevlendirildi, İstanbul'da.\n" * 3
UKRAINIAN = "Вибори відбулися у жовтні; її партія отримала менше голосів, ніж очікувалося у Києві.\n" * 3


@pytest.mark.parametrize(
    ("encoding", "text", "said"),
    [
        ("utf-8", RUSSIAN, "utf-8"),
        ("utf-8-sig", ENGLISH, "utf-8"),
        ("utf-16", RUSSIAN, "utf-16"),
        ("utf-16-le", ENGLISH, "utf-16-le"),
        ("utf-16-be", RUSSIAN, "utf-16-be"),
        ("ascii", "Plain text.\n", "utf-8"),
        ("cp1252", ENGLISH, "cp1252"),
        ("cp1251", RUSSIAN, "cp1251"),
        ("cp1251", UKRAINIAN, "cp1251"),
        ("koi8-r", RUSSIAN, "koi8-r"),
        ("cp866", RUSSIAN, "cp866"),
        ("iso8859-5", RUSSIAN, "iso8859-5"),
        ("cp1250", POLISH, "cp1250"),
        ("cp1254", TURKISH, "cp1254"),
    ],
)
def test_the_encoding_is_found_and_the_text_kept(tmp_path: Path, encoding: str, text: str, said: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    source = read(path)
    assert (source.text, source.encoding, source.media_type) == (text, said, "text/plain")
    assert source.size_bytes == path.stat().st_size


@pytest.mark.parametrize(
    ("label", "data", "says"),
    [
        ("empty", b"", "is empty"),
        ("blank", b" \n\n\t", "is empty"),
        ("zeros", b"abc\x00\x01\x02def", "not a text file"),
        ("controls", bytes(range(1, 32)) * 20, "not a text file"),
        ("rtf", b"{\\rtf1 text}", "RTF"),
        ("picture", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("database", b"SQLite format 3\x00", "a database"),
    ],
)
def test_what_is_no_text_is_refused_in_a_sentence(tmp_path: Path, label: str, data: bytes, says: str) -> None:
    path = tmp_path / f"{label}.txt"
    path.write_bytes(data)
    with pytest.raises(BriefingError, match=says) as error:
        read(path)
    assert str(error.value).startswith(path.name)
    assert str(error.value).endswith(".")


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="There is no file"):
        read(tmp_path / "none.txt")
    with pytest.raises(BriefingError, match="is a folder"):
        read(tmp_path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(sources.MAX_BYTES + 1)
    with pytest.raises(BriefingError, match="more than the 64 MiB"):
        read(path)


@pytest.mark.parametrize(
    ("label", "text", "starts"),
    [
        ("form feeds", "one\n\ftwo\n\fthree\n", (0, 5, 10)),
        ("a form feed at the very end starts no page", "one\n\f\n", (0,)),
        ("numbers at the foot", "one\n- 1 -\ntwo\nPage 2\nthree\n", (0, 10, 21)),
        ("numbers at the head", "Page 1\none\nPage 2\ntwo\n", (0, 11)),
        ("numbers that do not rise", "one\n- 7 -\ntwo\n- 3 -\nthree\n", ()),
        ("none", "one\ntwo\n", ()),
    ],
)
def test_pages(tmp_path: Path, label: str, text: str, starts: tuple[int, ...]) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8", newline="")
    assert read(path).page_starts == starts
