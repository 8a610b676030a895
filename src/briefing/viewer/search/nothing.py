"""What is shown in place of the list where nothing was found: why, and what to search for instead."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefing.bundle.search import Missed
from briefing.viewer.search.state import Results
from briefing.viewer.widgets.flow import FlowLayout
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import counted, number, tr


def instead(typed: str, word: str, nearer: str) -> str:
    """What was typed, with another word in the place of one.

    >>> instead("Zhanoazen NOT strike", "zhanoazen", "zhanaozen")
    'zhanaozen NOT strike'
    """
    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _: nearer, typed, count=1, flags=re.IGNORECASE)


class NothingFound(QWidget):
    """`words_wanted` tells other words to search for, `filters_unwanted` that all are to go."""

    words_wanted = Signal(str)
    filters_unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(look="second", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self._sentence)
        self._lines: list[QWidget] = []

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    @property
    def links(self) -> list[QPushButton]:
        """The links shown below it."""
        return [link for line in self._lines for link in line.findChildren(QPushButton)]

    def say(self, sentence: str) -> None:
        """Say one sentence."""
        self._clear()
        self._sentence.setText(sentence)

    def show_results(self, results: Results) -> None:
        """Say that nothing was found, and what is nearest to it once that is known."""
        self.say(tr("No paragraph of this bundle holds “{words}”.", words=results.words.strip()))
        if results.wanted.within.active:
            self.say(tr("No paragraph within these filters holds “{words}”.", words=results.words.strip()))
            self._add_line("", [(tr("Remove all filters"), "", self.filters_unwanted.emit)])
            return
        for missed in results.missed:
            self._show_missed(missed, results.words, alone=len(results.missed) == 1)

    def _show_missed(self, missed: Missed, typed: str, *, alone: bool) -> None:
        if missed.paragraphs and not alone:
            alone_in = counted(
                "“{word}” alone: {n} passage", "“{word}” alone: {n} passages", missed.paragraphs, word=missed.word
            )
            link = (alone_in, missed.word)
            self._add_line("", [(link[0], "", lambda: self.words_wanted.emit(link[1]))])
        elif missed.nearest:
            lead = tr("“{word}” does not occur. Nearest:", word=missed.word)
            lead = tr("Nearest words that occur:") if alone else lead
            self._add_line(
                lead,
                [
                    (word, number(count), lambda word=word: self.words_wanted.emit(instead(typed, missed.word, word)))
                    for word, count in missed.nearest
                ],
            )
        else:
            self._add_line(tr("“{word}” does not occur, and no word is near to it.", word=missed.word), [])

    def _add_line(self, lead: str, links: list[tuple[str, str, object]]) -> None:
        line = QWidget()
        flow = FlowLayout(line)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(6)
        if lead:
            label = PlainLabel(lead, "second")
            label.setMinimumHeight(24)
            flow.addWidget(label)
        for text, count, act in links:
            link = QPushButton(f"{text} ({count})" if count else text)
            link.setText(link.text().replace("&", "&&"))
            link.setProperty("look", "link")
            link.clicked.connect(lambda _checked=False, act=act: act())
            flow.addWidget(link)
        self._column.addWidget(line)
        self._lines.append(line)

    def _clear(self) -> None:
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        self._lines.clear()
