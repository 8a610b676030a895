"""The dialog about the open bundle: what it is, what speaks for it, and whose keys the user accepts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.dates import dated
from briefing.bundle.manifest import file_sha256
from briefing.bundle.reader import Bundle
from briefing.bundle.trust import Trust
from briefing.errors import BriefingError
from briefing.viewer.bundle_copies import is_copy, is_shipped
from briefing.viewer.trust import words
from briefing.viewer.trust.accept import AcceptKey
from briefing.viewer.widgets.labels import PlainLabel
from briefing.wording import counted, number, spoken, tr

if TYPE_CHECKING:
    from briefing.viewer.trust.keeper import TrustKeeper

_LIST_HEIGHT = 96


class AboutBundle(QDialog):
    """Shows a bundle; accepting or withdrawing a key has what speaks for it looked at anew."""

    def __init__(
        self, bundle: Bundle, keeper: "TrustKeeper", verified: bool | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("This bundle"))
        self._bundle = bundle
        self._keeper = keeper
        self.accepting: AcceptKey | None = None
        heading = PlainLabel(bundle.name, "heading", wraps=True, can_be_chosen=True)
        self.says = PlainLabel(wraps=True, can_be_chosen=True)
        self.keys = QListWidget()
        self.keys.setAccessibleName(tr("Keys you accept"))
        self.keys.setFixedHeight(_LIST_HEIGHT)
        self.keys.currentRowChanged.connect(lambda _: self._show_buttons())
        self.no_keys = PlainLabel(tr("You have accepted no key yet."), "third", wraps=True, can_be_chosen=True)
        self.failure = PlainLabel(wraps=True, can_be_chosen=True)
        self.failure.hide()
        self.accept_button = _button(tr("Accept a key…"), self._accept_key)
        self.withdraw_button = _button(tr("Withdraw this key"), self._withdraw)
        close = _button(tr("Close"), self.accept)
        close.setProperty("look", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.accept_button, self.withdraw_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(16, 16, 16, 4)
        inner.setSpacing(12)
        inner.addWidget(heading)
        inner.addWidget(self.says)
        inner.addLayout(self.facts)
        inner.addWidget(PlainLabel(tr("Keys you accept"), "heading", wraps=True, can_be_chosen=True))
        for widget in (self.keys, self.no_keys, self.failure):
            inner.addWidget(widget)
        inner.addStretch()
        scroller = _Page()
        scroller.setAccessibleName(tr("This bundle"))
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setWidget(body)
        buttons.setContentsMargins(16, 0, 16, 14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(scroller, 1)
        layout.addLayout(buttons)
        room = self.screen().availableSize()
        self.resize(min(640, room.width() - 20), min(560, room.height() - 60))
        self._fill(verified)
        self._show_keys()
        self._show_trust(keeper.trust)
        keeper.known.connect(self._show_trust)

    def _fill(self, verified: bool | None) -> None:
        for row, (name, value) in enumerate(_facts(self._bundle, verified)):
            self.facts.addWidget(
                PlainLabel(name, "third", wraps=True, can_be_chosen=True), row, 0, Qt.AlignmentFlag.AlignTop
            )
            shown = PlainLabel(value, wraps=True, can_be_chosen=True)
            shown.setAccessibleName(f"{name}: {value}")
            self.facts.addWidget(shown, row, 1)

    def _show_trust(self, trust: Trust | None) -> None:
        if trust is None:
            self.says.setText(tr("What speaks for it is still looked at."))
            return
        built = trust.edition.made_at[:10]
        sentences = [
            words.signature_words(trust, is_shipped=is_shipped(self._bundle.path)),
            words.manifest_words(trust),
            tr("Built or signed on {day}.", day=dated(built, spoken())) if built and not trust.signed_on else "",
        ]
        self.says.setText(" ".join(sentence for sentence in sentences if sentence))

    def _show_keys(self) -> None:
        self.keys.clear()
        for signer in self._keeper.trusted.signers():
            item = QListWidgetItem(tr("{who}: key {key}", who=signer.name, key=signer.key.name))
            item.setData(Qt.ItemDataRole.UserRole, signer)
            self.keys.addItem(item)
        self.keys.setVisible(self.keys.count() > 0)
        self.no_keys.setVisible(self.keys.count() == 0)
        if self.keys.count():
            self.keys.setCurrentRow(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        can_keep = self._keeper.trusted.can_keep
        self.accept_button.setEnabled(can_keep)
        self.withdraw_button.setEnabled(can_keep and self.keys.currentItem() is not None)

    def _accept_key(self) -> None:
        trust = self._keeper.trust
        wanted = trust.key_name if trust is not None else ""
        self.accepting = AcceptKey(wanted, self._bundle.origin.parent, self)
        self.accepting.accepted.connect(self._on_accepted)
        self.accepting.open()

    def _on_accepted(self) -> None:
        if self.accepting is not None and (key := self.accepting.key) is not None:
            self._change(partial(self._keeper.trusted.accept, key, self.accepting.owner))

    def _withdraw(self) -> None:
        if (item := self.keys.currentItem()) is not None:
            self._change(partial(self._keeper.trusted.withdraw, item.data(Qt.ItemDataRole.UserRole).key))

    def _change(self, act: "partial[None]") -> None:
        try:
            act()
        except BriefingError as error:
            self.failure.setText(str(error))
            self.failure.show()
            return
        self.failure.hide()
        self._show_keys()
        self._keeper.look(self._bundle)


class _Page(QScrollArea):
    """Takes the keys, so that they scroll it."""

    spoken_role = "Document"


def _facts(bundle: Bundle, verified: bool | None) -> list[tuple[str, str]]:
    """What a bundle is, as names and values."""
    meta = bundle.meta()
    checksum = bundle.path.stem if is_copy(bundle.path) else file_sha256(bundle.path)
    content = {
        None: tr("not yet verified"),
        True: tr("verified: the content is as the importer wrote it"),
        False: tr("differs: the content was changed since the importer wrote it"),
    }[verified]
    holds = [
        counted("{n} source", "{n} sources", len(bundle.sources())),
        counted("{n} article", "{n} articles", len(bundle.articles())),
    ]
    facts = [
        (tr("Title"), meta.get("title", "")),
        (tr("Holds"), ", ".join(holds)),
        (tr("File"), str(bundle.origin)),
        (tr("Read from"), str(bundle.path) if bundle.path != bundle.origin else ""),
        (tr("Size"), tr("{count} bytes", count=number(bundle.path.stat().st_size))),
        (tr("Made by"), tr("briefing-import {version}", version=meta.get("importer_version", "?"))),
        (tr("Content"), content),
        (tr("SHA-256"), checksum),
    ]
    return [(name, value) for name, value in facts if value]


def _button(words: str, act: object) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button
