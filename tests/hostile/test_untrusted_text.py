"""Text that tries to be more than text: on the screen, on paper, in a spreadsheet, in the search line, in a brief's file.

Which test holds which finding about hostile input (numbers: opening, side files, search, rich text, import, signing):

- B1 header, limits, schema, authorizer, budget: bundle/test_opening, bundle/test_bundle; damaged bundles: test_fuzz_bundles
- B2 a log beside a bundle, a file replaced or gone: bundle/test_opening, viewer/test_bundle_copies, hostile/test_power;
  names taken from a title: viewer/test_printing
- B3 every input of the search line: bundle/test_query, viewer/search/test_state; in the window, with folding: here
- B4 text is never markup, nothing is loaded: viewer/test_reading, viewer/test_articles, viewer/search/test_page; every
  label, tip and document of every tab: here; from outside: hostile/test_sealed
- B5 packages, entities, limits: importer/test_formats; damaged sources: hostile/test_fuzz_sources; formulas: here
- B6 signatures: bundle/test_signature, bundle/test_trust, importer/test_signing
- Hygiene before print (control characters, directions, links, markup of the typesetter): here and brief/test_typst
"""

import inspect
import json
import random
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextBrowser, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.hostile.weapons import hostile_bundle, markup, picture

from briefing.brief.drafts import json_form
from briefing.brief.drafts.checking import check
from briefing.brief.drafts.composing import compose
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.drafts.templates import TEMPLATES, Beginning
from briefing.brief.formats import FORMATS, write
from briefing.brief.hygiene import clean
from briefing.brief.summary import two_page_brief
from briefing.bundle.facets import Within
from briefing.bundle.reader import Bundle
from briefing.bundle.search import Searcher
from briefing.errors import BriefingError
from briefing.spreadsheet import safe_cell
from briefing.viewer.main_window import MainWindow
from briefing.viewer.window_frame import TABS

# On the screen


@pytest.fixture
def texts(tmp_path: Path) -> dict[str, str]:
    return markup(picture(tmp_path / "canary.png"))


@pytest.fixture
def hostile(tmp_path: Path, texts: dict[str, str]) -> Path:
    return hostile_bundle(tmp_path / "hostile.sqlite", texts)


def shown_as_markup(window: QWidget) -> Iterator[str]:
    """What in a window would be read as markup though it holds words of the bundle: every label, tip, row and document."""
    for label in window.findChildren(QLabel):
        text = label.text()
        if "seen" in text and label.textFormat() == Qt.TextFormat.AutoText and Qt.mightBeRichText(text):  # type: ignore[attr-defined]
            yield f"the label {text[:80]}"
        if label.textFormat() == Qt.TextFormat.RichText and ("<img" in text or "<a href" in text):
            yield f"the rich label {text[:80]}"
    for widget in window.findChildren(QWidget):
        for tip in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
            if "<img" in tip or "<table background" in tip or "href=" in tip:
                yield f"the tip {tip[:80]}"
    for action in window.findChildren(QAction):
        if "<img" in action.toolTip():
            yield f"the tip of the action {action.toolTip()[:80]}"
    for view in window.findChildren(QAbstractItemView):
        for index in _indexes(view):
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            if "<img" in tip:
                yield f"the tip of a row {tip[:80]}"
    for edit in window.findChildren(QTextEdit):
        yield from _foreign(edit.document())


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is not None:
        top = QModelIndex()
        for row in range(min(model.rowCount(top), 50)):
            for column in range(1 if isinstance(model, QAbstractListModel) else min(model.columnCount(top), 8)):
                yield model.index(row, column)


def _foreign(document: QTextDocument) -> Iterator[str]:
    """Pictures and links of a document that lead out of the program."""
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            form = fragments.fragment().charFormat()
            if form.isImageFormat():
                yield f"the picture {form.toImageFormat().name()}"
            if form.isAnchor() and form.anchorHref().startswith(("javascript:", "file:", "http:", "//", "\\\\")):
                yield f"the link {form.anchorHref()}"
            fragments += 1
        block = block.next()


def test_no_part_of_the_window_takes_a_text_of_the_bundle_for_markup(
    window: MainWindow, hostile: Path, texts: dict[str, str], qtbot: QtBot
) -> None:
    window.open_bundle(hostile)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("hostile"))
    found: list[str] = []

    def look() -> None:
        QTest.qWait(20)
        window.grab()
        found.extend(shown_as_markup(window))

    for tab in TABS:
        window.show_tab(tab)
        look()
    for article in window.bundle.articles()[:3]:
        window.open_article(article.id)
        window.actions_by_name["bookmark"].trigger()
        look()
        assert list(texts.values())[article.id - 1] in window.articles.page.toPlainText().replace("\u2028", "\n")
    window.actions_by_name["note"].trigger()
    look()
    for entity in window.bundle.entities()[:2]:
        window.show_name(entity.id)
        look()
    window.actions_by_name["marks"].trigger()
    look()
    window.leave_cover()
    window.tools.field.setFocus()
    QTest.keyClicks(window.tools.field, "seen ")
    qtbot.waitUntil(lambda: window.cover == "search")
    look()
    window.messages.say(texts["picture"])
    look()
    assert found == []


def test_every_page_of_text_refuses_to_load_anything(window: MainWindow, hostile: Path, qtbot: QtBot) -> None:
    window.open_bundle(hostile)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("hostile"))
    for tab in TABS:
        window.show_tab(tab)
    window.show_name(window.bundle.entities()[0].id)
    window.show_search()
    pages = window.findChildren(QTextBrowser)
    assert len(pages) >= 3
    for page in pages:
        owner = next(cls for cls in type(page).__mro__ if "loadResource" in vars(cls))
        assert inspect.isfunction(vars(owner)["loadResource"]), f"{type(page).__name__} loads what a text asks for"
        assert not page.openExternalLinks()


# On paper


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\u202eb\u202c", "ab"), ("\u2066a\u2069", "a"), ("\u061ca", "a"), ("x\x00\x0b\x1by", "xy"), ("\ufeffa\ufffc", "a"),
        ("a\ud800b", "ab"), ("a\ue000b\u0378", "ab"), ("\U000e0041a", "a"), ("a\ufffe\uffff", "a"), ("cafe\u0301", "café"),
        ("می\u200cخواهم क\u094d\u200dष", "می\u200cخواهم क\u094d\u200dष"), ("two\nlines\tand", "two\nlines\tand"),
    ],
)  # fmt: skip
def test_what_nobody_sees_is_not_printed(text: str, printed: str) -> None:
    assert clean(text) == printed


@given(st.text(st.characters(exclude_categories=())))
def test_cleaning_twice_is_cleaning_once_and_leaves_what_every_file_takes(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")
    assert all(letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cs", "Co", "Cn"} for letter in once)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_brief_of_hostile_texts_says_them_letter_by_letter_and_links_to_nothing(
    tmp_path: Path, texts: dict[str, str], suffix: str
) -> None:
    chosen = {name: texts[name] for name in ("typst", "picture", "link")}
    with Bundle(hostile_bundle(tmp_path / "hostile.sqlite", chosen)) as bundle:
        content = write(two_page_brief(bundle), suffix)
    for sign in (b"URI(javascript:", b"URI(file:", b"<script>", b"](file:", b"](http"):
        assert sign not in content
    if suffix in (".html", ".md"):
        assert not re.search(rb"(?<!\\)<(img|a href=.?(javascript|file|http))", content)
    if suffix == ".pdf":
        text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))
        assert "#image(" in "".join(text.split())


# In a spreadsheet


@pytest.mark.parametrize("before", ["", " ", "\u00a0", "\ufeff", "\u200b", "\u3000", " \u00a0\ufeff"])
@pytest.mark.parametrize(
    "formula", ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1x", "－1x", "＠x"]
)
def test_no_cell_becomes_a_formula(before: str, formula: str) -> None:
    assert safe_cell(before + formula) == f"'{before}{formula}"


@pytest.mark.parametrize("cell", ["12", "-9", "+12", "-2.5", "1e5", "−9", "Nur Otan", "", "5 – 6"])
def test_numbers_and_words_stay_what_they_are(cell: str) -> None:
    assert safe_cell(cell) == cell


@pytest.mark.parametrize("cell", ["-inf", "+nan", "-infinity"])
def test_what_only_a_programmer_calls_a_number_is_a_word(cell: str) -> None:
    assert safe_cell(cell) == f"'{cell}"


# In the search line


ANY_LETTER = st.characters(exclude_categories=())
AWKWARD = st.sampled_from([
    "C++", "AT&T", "co-operation", "N.A.T.O.", "O'Neil", '"unbalanced', "NOT", "OR", "a AND", "*", "-foo", "(((", "%_", "'; DROP",
    "\x00", "\ud800", "\u202e", "NEAR(", "{}", "^a", "text:a", "paragraph_fts", "łódź", "ﬁ", "ß", "İ", "\U0010ffff", "a" * 500,
])  # fmt: skip


@pytest.fixture(scope="module")
def searcher(bundle_path: Path) -> Iterator[Searcher]:
    made = Searcher(bundle_path)
    yield made
    made.close()


@settings(max_examples=150, deadline=5000)
@given(typed=st.one_of(st.text(ANY_LETTER, max_size=40), st.lists(AWKWARD, max_size=6).map(" ".join)))
def test_whatever_is_typed_into_the_search_line_is_answered(searcher: Searcher, typed: str) -> None:
    reading = searcher.read(typed)
    if reading is not None:
        found = searcher.find(reading, Within())
        searcher.count(reading, Within())
        searcher.facets(reading, Within())
        searcher.hits([paragraph for paragraph, _ in found.places[:20]], reading)


def test_control_characters_in_the_search_line_of_the_window_are_answered(window: MainWindow, qtbot: QtBot) -> None:
    for typed in ("\x00party", "par\x1bty", "\ud800", "\u202eytrap", '"party\n', "party\x00*", "()" * 400, "a" * 5000):
        window.tools.field.setText(typed)
        QTest.qWait(20)
    window.tools.field.setText("party ")
    qtbot.waitUntil(lambda: window.cover == "search" and window.search_page.list.model().rowCount() > 0)
    assert not window.messages.isVisible()


# In a brief's file


def changed_values(values: object, chance: random.Random) -> object:
    """The same values with one of them made another."""
    others: list[object] = [None, True, -1, 10**30, 0.5, "", "\x00<img src=x>", "\u202e", [], {}, [[]], "x" * 5000]
    if isinstance(values, dict) and values and chance.random() < 0.9:
        key = chance.choice(sorted(values))
        return {**values, key: changed_values(values[key], chance)}
    if isinstance(values, list) and values and chance.random() < 0.9:
        at = chance.randrange(len(values))
        return [*values[:at], changed_values(values[at], chance), *values[at + 1 :]]
    return chance.choice(others)


def test_a_changed_brief_is_a_brief_that_can_be_composed_or_a_sentence(bundle: Bundle) -> None:
    material = BundleMaterial(bundle)
    draft = TEMPLATES["two-page"].fill(material, Beginning())
    values = json.loads(json_form.as_text(draft))
    read = 0
    for number in range(250):
        changed = json.dumps(changed_values(values, random.Random(number)))
        try:
            draft = json_form.from_text(changed, "brief.json")
        except BriefingError:
            continue
        check(draft, compose(draft, material), material)
        read += 1
    assert read > 20, "most of them are read, so that composing is tried"
