"""The translations of the window: none is forgotten, none breaks a sentence, and what the program reads is what stands there."""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from briefing.viewer.language import LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources/translations"
TRANSLATED = [language for language in LANGUAGES if language != "en"]
FORMS = {"fr": 2, "ru": 3, "kk": 2, "pl": 3, "es": 2, "ar": 6}
"""How many plural forms Qt has for each language."""


def tool(name: str) -> str:
    """A tool of Qt Linguist's, as PySide6 brings it."""
    found = shutil.which(name, path=str(Path(PySide6.__file__).parent)) or shutil.which(f"pyside6-{name}")
    assert found is not None, f"PySide6 brings no {name}"
    return found


def messages(path: Path) -> Iterator[tuple[str, str, bool, list[str]]]:
    """Source, note or plural, whether it counts, and the translation's forms; none where it is unfinished."""
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        counts = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
        is_done = translation.get("type") is None
        yield message.findtext("source", ""), message.findtext("comment", ""), counts, forms if is_done else []


def ts(language: str) -> Path:
    return FOLDER / f"briefing_{language}.ts"


@pytest.fixture(scope="module")
def in_code(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text that the code asks a translation for."""
    target = tmp_path_factory.mktemp("texts") / "briefing_xx.ts"
    subprocess.run(
        [tool("lupdate"), "-silent", "-locations", "none", "-extensions", "py",
         "-tr-function-alias", "tr+=counted,tr+=marked", str(ROOT / "src/briefing"), "-ts", str(target)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return {(source, note) for source, note, _, _ in messages(target)}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_code_is_translated(language: str, in_code: set[tuple[str, str]]) -> None:
    kept = list(messages(ts(language)))
    assert {(source, note) for source, note, _, _ in kept} == in_code, "run resources/translate.sh"
    assert not [source for source, _, _, forms in kept if not forms or not all(form.strip() for form in forms)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_loses_a_place_or_a_plural(language: str) -> None:
    for source, note, counts, forms in messages(ts(language)):
        if not forms:
            continue
        wanted = places(source) | (places(note) if counts else set())
        for form in forms:
            assert places(form) in (wanted, wanted - {"n"} if counts else wanted), source
        assert len(forms) == (FORMS[language] if counts else 1), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_key_is_underlined_where_the_english_text_has_one(language: str) -> None:
    for source, _, _, forms in messages(ts(language)):
        for form in forms:
            assert keys(form) == keys(source), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_program_reads_is_what_was_translated(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "made.qm"
    subprocess.run(
        [tool("lrelease"), "-silent", str(ts(language)), "-qm", str(compiled)],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    kept = FOLDER / f"compiled/briefing_{language}.qm"
    assert kept.read_bytes() == compiled.read_bytes(), "run resources/translate.sh"
    translator = QTranslator()
    assert translator.load(str(kept))
    source, _, _, forms = next(message for message in messages(ts(language)) if message[0] == "Checksum verified")
    assert translator.translate("", source) == forms[0] != source


def places(text: str) -> set[str]:
    """The names of the places in a text."""
    return set(re.findall(r"\{(\w+)\}", text))


def keys(text: str) -> int:
    """How many letters are underlined as keys."""
    return text.replace("&&", "").count("&")
