"""A small strip of days: when the incidents that name somebody happened."""

import datetime

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from briefing.brief.dates import incident_label, span_label
from briefing.brief.palette import CATEGORY_SHAPES
from briefing.brief.phrases import phrases
from briefing.bundle.records import Incident
from briefing.viewer.style import font
from briefing.viewer.theme import LIGHT, SANS, Theme
from briefing.viewer.widgets.shapes import paint_shape
from briefing.viewer.widgets.tooltips import plain
from briefing.wording import counted, spoken, tr

SIDE = 16
AXIS = 22
HEIGHT = 48
LEAST_LABEL = 46
MARK = 10.5
MANY = 500
"""Of more incidents those of the same days and look are painted, and answer, once."""


class DayStrip(QWidget):
    """Marks on a line from the first day to the last; a click tells which incident was meant. All of it is also listed."""

    spoken_role = "Chart"

    incident_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs from left to right everywhere
        self._incidents: list[Incident] = []
        self._theme: Theme = LIGHT
        self._first = self._last = 0
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Incidents over time"))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, HEIGHT)

    def apply_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.update()

    def show_incidents(self, incidents: list[Incident]) -> None:
        """Show other incidents; without any the strip takes no room."""
        self._incidents = _told_apart(incidents) if len(incidents) > MANY else incidents
        self.setVisible(bool(incidents))
        if incidents:
            first, last = min(_day(i.start_on) for i in incidents), max(_day(i.end_on) for i in incidents)
            room = max((last - first) // 20, 3)
            self._first, self._last = first - room, last + room
            ends = [incident_label(incident, language=spoken()) for incident in (incidents[0], incidents[-1])]
            words = counted(
                "{n} incident, {first} to {last}", "{n} incidents, {first} to {last}", len(incidents),
                first=ends[0], last=ends[1],
            )  # fmt: skip
            self.setAccessibleDescription(tr("{what}. The facts of the name list them.", what=words))
        self.update()

    def await_incidents(self) -> None:
        """Keep the room of incidents that are still being read."""
        self._incidents = []
        self.setAccessibleDescription("")
        self.show()
        self.update()

    def x_of(self, day: int) -> float:
        """Where a day (ordinal) stands, in pixels."""
        width = self.width() - 2 * SIDE
        return SIDE + width * (day - self._first) / max(self._last - self._first, 1)

    def incident_at(self, point: QPoint) -> Incident | None:
        """The incident whose mark or range is under a point: of several the shortest, then the nearest."""
        hits = []
        for number, incident in enumerate(self._incidents):
            left, right = self._ends(incident)
            reach, away = max(MARK, (right - left) / 2), abs((left + right) / 2 - point.x())
            if away <= reach:
                hits.append((reach, away, number))
        return self._incidents[min(hits)[2]] if hits and point.y() < AXIS + 12 else None

    def _ends(self, incident: Incident) -> tuple[float, float]:
        """Where an incident begins and ends, in pixels."""
        return self.x_of(_day(incident.start_on)), self.x_of(_day(incident.end_on) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, its years or months, the marks."""
        painter = QPainter(self)
        painter.fillRect(QRectF(SIDE, AXIS, self.width() - 2 * SIDE, 1), QColor(self._theme.line))
        if self._incidents:
            self._paint_ticks(painter)
        for incident in self._incidents:
            left, right = self._ends(incident)
            colour = self._theme.category(incident.category)
            if right - left > MARK * 2:
                soft = QColor(colour)
                soft.setAlphaF(0.28)
                painter.fillRect(QRectF(left, AXIS - 5, right - left, 10), soft)
                continue
            ground = self._theme.page if incident.year_from != "stated" else None
            centre = QPointF((left + right) / 2, AXIS + 0.5)
            paint_shape(painter, CATEGORY_SHAPES[incident.category], centre, MARK, colour, ground=ground)
        painter.end()

    def _paint_ticks(self, painter: QPainter) -> None:
        painter.setFont(font(SANS, 12))
        painter.setPen(QColor(self._theme.ink3))
        metrics = QFontMetrics(painter.font())
        taken = -100.0
        for day, label in _ticks(self._first, self._last):
            x = self.x_of(day)
            width = metrics.horizontalAdvance(label)
            if x < SIDE or x - taken < max(LEAST_LABEL, width + 10) or x + width > self.width() - 4:
                continue
            taken = x
            painter.fillRect(QRectF(x, AXIS - 4, 1, 9), QColor(self._theme.edge))
            painter.drawText(QRect(round(x), AXIS + 8, width + 4, 16), int(Qt.AlignmentFlag.AlignLeft), label)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what a mark stands for."""
        point = event.position().toPoint()
        incident = self.incident_at(point)
        self.setCursor(Qt.CursorShape.PointingHandCursor if incident else Qt.CursorShape.ArrowCursor)
        words = plain(f"{incident_label(incident, language=spoken())}: {incident.headline}") if incident else ""
        QToolTip.showText(self.mapToGlobal(point), words, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark is told."""
        if incident := self.incident_at(event.position().toPoint()):
            self.incident_chosen.emit(incident.id)


def _told_apart(incidents: list[Incident]) -> list[Incident]:
    """One incident of each span and look."""
    return list({(i.start_on, i.end_on, i.category, i.year_from): i for i in reversed(incidents)}.values())[::-1]


def _day(iso: str) -> int:
    return datetime.date.fromisoformat(iso).toordinal()


def _ticks(first: int, last: int) -> list[tuple[int, str]]:
    """First days of years, or of months where the span is short, as (ordinal, label)."""
    start, end = datetime.date.fromordinal(max(first, 1)), datetime.date.fromordinal(last)
    if last - first > 900:
        return [(datetime.date(year, 1, 1).toordinal(), str(year)) for year in range(start.year, end.year + 1)]
    months = [(m // 12, m % 12 + 1) for m in range(start.year * 12 + start.month - 1, end.year * 12 + end.month)]
    days = [datetime.date(year, month, 1) for year, month in months]
    names = phrases(spoken()).months_short
    return [
        (
            day.toordinal(),
            span_label(day.isoformat(), day.isoformat()[:8] + "28", "month", short=True, language=spoken())
            if day.month == 1 or day == days[0]
            else names[day.month - 1],
        )
        for day in days
    ]
