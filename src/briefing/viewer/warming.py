"""Loading what the charts need while one reads, so that their first showing does not stutter.

PySide6 makes a class of Qt's when it is first asked for, which is not safe in two threads at once: pyqtgraph asks for all
of them while it is imported, and the window, painting at that moment, then ends in a segmentation fault. So they are
made here first, in the window's own thread, a few at a time; a thread imports the rest.
"""

import threading
from collections.abc import Iterable, Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest")
AT_A_TIME = 12
PAUSE_MS = 4


class Warming(QObject):
    """Makes all classes of Qt's modules, some two milliseconds at a time, then imports the wanted modules in a thread."""

    def __init__(self, parent: QObject, wanted: Iterable[str]) -> None:
        """Begin at once; `wanted` are full names of modules."""
        super().__init__(parent)
        self._wanted = list(wanted)
        self._classes = _all_classes()
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        for _ in range(AT_A_TIME):
            if next(self._classes, None) is None:
                self._timer.stop()
                threading.Thread(target=_import_all, args=(self._wanted,), name="charts", daemon=True).start()
                return


def _all_classes() -> Iterator[str]:
    """Make one class after the other; gives their names."""
    for name in MODULES:
        module = import_module(f"PySide6.{name}")
        for attribute in dir(module):
            getattr(module, attribute)
            yield attribute


def _import_all(names: Iterable[str]) -> None:
    for name in names:
        import_module(name)
