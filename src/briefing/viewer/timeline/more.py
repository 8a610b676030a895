"""The filters for which the bar has no room: by source, by the date of the report, and those that the user keeps."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefing.bundle.records import Source
from briefing.viewer.timeline.state import TimelineState
from briefing.viewer.widgets.popup import Popup
from briefing.viewer.widgets.segments import Segments
from briefing.wording import marked, tr

ANY_SOURCE = marked("Any source")
DATES = ("event", "report")
_LONGEST = 60
_MOST_DAYS = 9_999


class MorePopup(Popup):
    """Below the button "More"; each choice is told at once."""

    source_chosen = Signal(object)
    dates_chosen = Signal(str)
    late_chosen = Signal(int)
    kept_chosen = Signal(str)
    keep_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.sources = QComboBox()
        self.sources.setAccessibleName(tr("Source"))
        self.sources.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sources.setMinimumContentsLength(28)
        self.sources.activated.connect(lambda _index: self.source_chosen.emit(self.sources.currentData()))
        self.dates = Segments((tr("of the event"), tr("of the report")))
        self.dates.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.dates.chosen.connect(lambda number: self.dates_chosen.emit(DATES[number]))
        self.late = QSpinBox()
        self.late.setRange(0, _MOST_DAYS)
        self.late.setSpecialValueText(tr("any time"))
        before, _, after = tr("more than {days} days later").partition("{days}")
        self.late.setPrefix(before)
        self.late.setSuffix(after)
        self.late.setAccessibleName(tr("Reported"))
        self.late.valueChanged.connect(self.late_chosen)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(tr("Source"), self.sources)
        form.addRow(tr("Date"), self.dates)
        form.addRow(tr("Reported"), self.late)
        self.rows.addLayout(form)
        self._lay_out_kept()

    def _lay_out_kept(self) -> None:
        title = QLabel(tr("Kept filters"))
        title.setProperty("look", "heading")
        self.rows.addSpacing(6)
        self.rows.addWidget(title)
        self._kept = QVBoxLayout()
        self._kept.setSpacing(0)
        self.rows.addLayout(self._kept)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name for this filter"))
        self.name.setAccessibleName(tr("Name for this filter"))
        self.name.returnPressed.connect(self._keep)
        self.keep_button = QPushButton(tr("Keep filter"))
        self.keep_button.clicked.connect(self._keep)
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.keep_button)
        self.rows.addLayout(line)
        self.show_kept((), usable=False)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Offer these sources, after the choice of any."""
        self.sources.clear()
        self.sources.addItem(tr(ANY_SOURCE), None)
        for source in sources:
            label = source.label
            self.sources.addItem(label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…", source.id)

    def show_state(self, state: TimelineState) -> None:
        """Show what a state asks for."""
        self.sources.setCurrentIndex(max(self.sources.findData(state.filter.source_id), 0))
        self.dates.choose(DATES.index(state.dates))
        self.late.blockSignals(True)
        self.late.setValue(state.filter.late_days)
        self.late.blockSignals(False)

    def show_kept(self, names: Iterable[str], *, usable: bool) -> None:
        """Offer the kept filters by their names; without a notebook nothing can be kept."""
        while item := self._kept.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        names = list(names)
        for name in names:
            self._kept.addWidget(self._kept_row(name))
        if not names:
            none = QLabel(tr("None yet.") if usable else tr("The notebook is not open, so that none can be kept."))
            none.setProperty("look", "third")
            self._kept.addWidget(none)
        self.name.setEnabled(usable)
        self.keep_button.setEnabled(usable)
        if self.isVisible():
            self.adjustSize()

    def _kept_row(self, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        use = QPushButton(shown.replace("&", "&&"))
        use.setProperty("look", "link")
        use.setStyleSheet("padding: 0; text-align: left;")
        use.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        use.setAccessibleName(tr("Use the filter {name}", name=name))
        use.clicked.connect(self.hide)
        use.clicked.connect(lambda: self.kept_chosen.emit(name))
        forget = QPushButton(tr("Forget"))
        forget.setProperty("look", "quiet")
        forget.setAccessibleName(tr("Forget the filter {name}", name=name))
        forget.clicked.connect(lambda: self.forget_wanted.emit(name))
        line.addWidget(use, 1)
        line.addWidget(forget)
        return row

    def _keep(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.name.clear()
            self.keep_wanted.emit(name)
        else:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Wide enough for a source's name."""
        return super().sizeHint().expandedTo(QSize(360, 0))
