"""Collecting garbage in the window's thread only.

Python collects in whatever thread happens to allocate. Objects of Qt's that are no longer used would then be destroyed
beside the window while the window uses Qt, which may stop both for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 200
"""How often the window looks whether there is enough to collect; Python also sees Ctrl+C in a terminal then."""


def collect_here(parent: QObject) -> None:
    """From now on collect only here, in the thread of `parent`; what there is now stays, and is not looked through again."""
    gc.disable()
    gc.collect()
    gc.freeze()
    timer = QTimer(parent, interval=EVERY_MS)
    timer.timeout.connect(collect_due)
    timer.start()


def collect_due() -> None:
    """Collect the oldest generation of which Python's counts say that it is due, and with it the younger ones."""
    due = -1
    for generation, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if made <= most:
            break
        due = generation
    if due >= 0:
        gc.collect(due)
