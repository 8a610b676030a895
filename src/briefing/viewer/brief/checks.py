"""The panel at the right: how full the pages are, what to look at before printing, and the ways onto paper."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.brief.drafts.checking import Finding, Weight
from briefing.brief.formats import FORMATS
from briefing.brief.meter import Meter
from briefing.viewer import icons
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, PANEL_INSET, SANS, Theme
from briefing.viewer.widgets.bars import panel_header
from briefing.viewer.widgets.flow import flowing
from briefing.viewer.widgets.labels import WholeLabel
from briefing.viewer.widgets.mirrored import mirrored
from briefing.viewer.widgets.rows import paint_row_ground
from briefing.viewer.widgets.segments import Segments
from briefing.wording import counted, marked, tr

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ICONS = {"warning": "triangle-alert", "note": "info", "good": "circle-check"}
_SHOWN_PAGES = 4
"""Pages that have a bar of their own; a chronology of fifty has none for each."""

_WEIGHTS: dict[Weight, str] = {"warning": marked("warning"), "note": marked("note"), "good": marked("good")}


def meter_words(meter: Meter, limit: int) -> str:
    """Whether the brief fits, in words.

    >>> from briefing.brief.meter import PageFill
    >>> meter_words(Meter((PageFill(51, 51), PageFill(36, 51)), (), 0, None), 2)
    'Fits: 15 lines free on 2 pages.'
    >>> meter_words(Meter((PageFill(51, 51), PageFill(51, 51), PageFill(7, 51)), (), 7, 4), 2)
    '7 lines over 2 pages.'
    >>> meter_words(Meter((PageFill(51, 51),), (), 0, None), 0)
    '1 page, no limit.'
    """
    count = len(meter.pages)
    pages = counted("{n} page", "{n} pages", limit)
    if not limit:
        return counted("{n} page, no limit.", "{n} pages, no limit.", count)
    if meter.over:
        return counted("{n} line over {pages}.", "{n} lines over {pages}.", meter.over, pages=pages)
    free = meter.free(limit)
    return counted("Fits: {n} line free on {pages}.", "Fits: {n} lines free on {pages}.", free, pages=pages)


class FillBar(QWidget):
    """One page: how many of its lines are used, as words and as a bar."""

    spoken_role = "Indicator"

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(34)
        self.theme: Theme = LIGHT
        self._name = self._words = ""
        self._share = 0.0
        self._is_over = False

    def show_fill(self, number: int, used: int, lines: int, is_over: bool) -> None:
        """Show a page."""
        self._name, self._words = tr("Page {page}", page=number), tr("{used} of {lines} lines", used=used, lines=lines)
        self._share, self._is_over = used / lines if lines else 0.0, is_over
        said = f"{self._name}: {self._words}"
        self.setAccessibleName(tr("{what}, over the limit", what=said) if is_over else said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words above, bar below."""
        painter = mirrored(QPainter(self), self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SANS, 13))
        painter.setPen(QColor(self.theme.ink))
        line = QRect(0, 0, self.width(), 20)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._name)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.line))
        painter.drawRoundedRect(QRect(0, 23, self.width(), 6), 3, 3)
        painter.setBrush(QColor(self.theme.error if self._is_over else self.theme.accent))
        painter.drawRoundedRect(QRect(0, 23, round(self.width() * min(self._share, 1.0)), 6), 3, 3)


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding: icon, what in semibold, where and how below."""

    def __init__(self, parent: QListWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words need."""
        finding: Finding = index.data(ROW)
        width = self._width()
        return QSize(
            100, self._height(finding.title, 14, True, width) + self._height(finding.detail, 13, False, width) + 16
        )

    def _width(self) -> int:
        return self._list.viewport().width() - PANEL_INSET - 40

    def _height(self, text: str, size: int, bold: bool, width: int) -> int:
        metrics = QFontMetrics(font(SANS, size, bold=bold))
        wrap = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(QRect(0, 0, width, 10_000), wrap, text).height() + 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One finding."""
        finding: Finding = index.data(ROW)
        state, theme = option.state, self.theme
        painter.save()
        painter = mirrored(painter, option.rect)
        paint_row_ground(
            painter, option.rect, theme, chosen=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver and finding.leads),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )  # fmt: skip
        colour = {"warning": theme.doubt, "note": theme.ink3, "good": theme.ok}[finding.weight]
        left, top = option.rect.left() + PANEL_INSET, option.rect.top() + 7
        painter.drawPixmap(left - 1, top + 2, icons.pixmap(_ICONS[finding.weight], colour, 16))
        wrap = int(Qt.TextFlag.TextWordWrap)
        high = self._height(finding.title, 14, True, self._width())
        painter.setFont(font(SANS, 14, bold=True))
        painter.setPen(QColor(theme.ink))
        painter.drawText(QRect(left + 26, top, self._width(), high), wrap, finding.title)
        painter.setFont(font(SANS, 13))
        painter.setPen(QColor(theme.ink2))
        low = self._height(finding.detail, 13, False, self._width())
        painter.drawText(QRect(left + 26, top + high, self._width(), low), wrap, finding.detail)
        painter.restore()


class FindingList(QListWidget):
    """The findings; their rows are as high as the list's width asks for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ChecksPanel(QFrame):
    """What stands between a brief and the printer."""

    item_wanted = Signal(str)
    difference_wanted = Signal(object)
    codes_wanted = Signal(object)
    """A finding about letters without a shape, or letters printed as codes."""
    version_chosen = Signal(str)
    print_wanted = Signal()
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self._version = Segments([tr("All of it"), tr("For free use")])
        self._version.setAccessibleName(tr("Which version is printed"))
        self._version.choose(0)
        for number in range(2):
            self._version.button(number).setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._version.chosen.connect(lambda n: self.version_chosen.emit(("whole", "free")[n]))
        self._bars = [FillBar() for _ in range(_SHOWN_PAGES)]
        self._fits = WholeLabel(look="second")
        self.list = FindingList()
        self.list.setProperty("look", "panel")
        self.list.setAccessibleName(tr("What to look at before printing"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._delegate = FindingDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.itemClicked.connect(self._on_wanted)
        self.list.itemActivated.connect(self._on_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel_header(tr("Before printing"), QWidget()))
        layout.addLayout(self._meter_part())
        line = QFrame()
        line.setProperty("look", "hairline")
        layout.addWidget(line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._buttons())

    def _meter_part(self) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setContentsMargins(PANEL_INSET, 10, PANEL_INSET, 12)
        part.setSpacing(4)
        part.addWidget(self._version)
        part.addSpacing(4)
        for bar in self._bars:
            bar.hide()
            part.addWidget(bar)
        self._fits.setText(tr("Setting the pages …"))
        part.addWidget(self._fits)
        return part

    def _buttons(self) -> QFrame:
        self._print = QPushButton(tr("Print"))
        self._print.setProperty("look", "primary")
        self._print.setToolTip(tr("Print the brief ({key})", key="Ctrl+P"))
        self._print.clicked.connect(self.print_wanted)
        self._export = QPushButton(tr("Export"))
        self._export.setToolTip(tr("Write the brief to a file ({key})", key="Ctrl+Shift+E"))
        menu = QMenu(self._export)
        for suffix, name in FORMATS.items():
            menu.addAction(f"{tr(name)} ({suffix})", partial(self.export_wanted.emit, suffix))
        menu.addSeparator()
        menu.addAction(tr("Brief to go on with") + " (.json)", partial(self.export_wanted.emit, ".json"))
        self._export.setMenu(menu)
        frame = QFrame()
        frame.setProperty("look", "panel")
        for button in (self._print, self._export):
            button.setMinimumHeight(30)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = flowing(self._print, self._export)
        line.setContentsMargins(PANEL_INSET, 10, PANEL_INSET, 12)
        frame.setLayout(line)
        return frame

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._delegate.theme = theme
        for bar in self._bars:
            bar.theme = theme
            bar.update()
        self._print.setIcon(icons.icon("printer", theme.on_accent))
        self._export.setIcon(icons.icon("download", theme.ink2))
        self.list.viewport().update()

    def show_meter(self, meter: Meter, limit: int, first_over: str) -> None:
        """Show how full the pages are; `first_over` names the part that passes the limit."""
        count = len(meter.pages)
        shown = list(range(count)) if count <= _SHOWN_PAGES else []
        for number, bar in enumerate(self._bars):
            bar.setVisible(number in shown)
            if number in shown:
                page = meter.pages[number]
                bar.show_fill(number + 1, page.used, page.lines, bool(limit) and number >= limit)
        said = [meter_words(meter, limit)]
        if meter.over and first_over:
            said.append(tr("“{section}” is the first that does not fit.", section=first_over))
        self._fits.setText(" ".join(said))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List other findings."""
        self.list.clear()
        for finding in findings:
            entry = QListWidgetItem()
            entry.setData(ROW, finding)
            entry.setText(f"{tr(_WEIGHTS[finding.weight])}: {finding.title}. {finding.detail}")
            if not finding.leads:
                entry.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(entry)

    def _on_wanted(self, entry: QListWidgetItem) -> None:
        finding: Finding = entry.data(ROW)
        if finding.item_id:
            self.item_wanted.emit(finding.item_id)
        if finding.kind == "differs":
            self.difference_wanted.emit(finding)
        if finding.characters:
            self.codes_wanted.emit(finding)
