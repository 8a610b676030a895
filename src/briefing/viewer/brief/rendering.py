"""Setting the pages of a brief beside the window: the last state wins, older ones are given up."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage

from briefing.brief.blocks import Brief, Paper
from briefing.brief.drafts.composing import Place
from briefing.brief.meter import HEIGHTS, Meter, measure
from briefing.brief.press import PRESS
from briefing.brief.typst import NoShapeError, preview_pages, write_pdf
from briefing.viewer.brief.preview import WIDTHS
from briefing.viewer.jobs import Job, JobRunner

DELAY = 40
"""Milliseconds of rest after a key before the pages are set."""
FINE_BELOW = 110
"""Pixels an inch below which pages are drawn twice as large and made smaller: small letters and charts lose parts else."""
CHECK_DELAY = 700
"""Milliseconds of rest before each character is looked up in the fonts, which takes as long as setting the pages."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be set: at `ppi` pixels an inch, on pages of which `limit` are allowed (0: any number)."""

    brief: Brief
    places: tuple[Place, ...]
    paper: Paper
    limit: int
    ppi: float


@dataclass(frozen=True, slots=True)
class Rendered:
    """The pages of an order."""

    order: Order
    images: tuple[QImage, ...]
    meter: Meter


class Renderer(QObject):
    """Sets pages in a thread; `show` gets them, `say` why there are none, `miss` what no shipped font has."""

    def __init__(
        self, show: Callable[[Rendered], None], say: Callable[[str], None],
        miss: Callable[[NoShapeError | None], None], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.jobs = JobRunner(self)
        self._show, self._say, self._miss = show, say, miss
        self._wanted: Order | None = None
        self._done: Order | None = None
        self._setting: Order | None = None
        self._running: list[Job] = []
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._start)
        self._check = QTimer(self, singleShot=True, interval=CHECK_DELAY)
        self._check.timeout.connect(self._start_check)

    def render(self, order: Order) -> None:
        """Set these pages soon, unless others are asked for."""
        self._wanted = order
        if not self._timer.isActive():
            self.jobs.start(PRESS.warm, lambda _: None)
        self._timer.start()

    def close(self) -> None:
        """Stop what is running, also the process that sets pages."""
        self._timer.stop()
        self._check.stop()
        PRESS.close()
        self.jobs.close()

    def _start(self) -> None:
        order = self._wanted
        if order is None or order == self._setting or (order == self._done and self._setting is None):
            return
        for job in self._running:
            job.cancel()
        self._check.stop()
        if order == self._done:
            self._setting = None
            self._check.start()
            return
        self._setting = order
        self._running = [self.jobs.start(lambda: render(order), self._on_rendered, self._on_failed)]

    def _start_check(self) -> None:
        if (order := self._done) is not None:
            self._running = [self.jobs.start(lambda: missing_character(order), self._miss, self._say)]

    def _on_failed(self, sentence: str) -> None:
        self._setting = None
        self._say(sentence)

    def _on_rendered(self, rendered: Rendered) -> None:
        self._done, self._setting = rendered.order, None
        self._show(rendered)
        self._check.start()


def render(order: Order) -> Rendered:
    """Set the pages of an order."""
    fine = 2 if order.ppi < FINE_BELOW else 1
    pages = preview_pages(order.brief, order.ppi * fine, order.paper)
    meter = measure(order.brief, order.limit, order.paper)
    size = QSize(round(order.ppi * WIDTHS[order.paper] / 72), round(order.ppi * HEIGHTS[order.paper] / 72))
    return Rendered(order, tuple(_to_size(_image(page), size) for page in pages), meter)


def _image(page: bytes) -> QImage:
    """A page as an image; told the format, Qt loads none of its other readers."""
    return QImage.fromData(page, "PNG")  # type: ignore[arg-type] # the binding takes bytes only in its stubs


def _to_size(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)


def missing_character(order: Order) -> NoShapeError | None:
    """The first character that no shipped font has; pixels alone would show a box."""
    try:
        write_pdf(order.brief, order.paper)
    except NoShapeError as error:
        return error
    return None
