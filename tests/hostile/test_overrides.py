"""An error in what Qt calls is reported like any other; the program does not go down over it."""

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from briefing.viewer import app
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

class Shown(QWidget):
    def showEvent(self, event):
        ERROR

application = QApplication([])
reported = []
sys.excepthook = lambda kind, error, trace: reported.append(error)
stack = QStackedWidget()
stack.addWidget(QWidget())
stack.addWidget(Shown())
stack.show()
try:
    stack.setCurrentIndex(1)
except Exception as error:
    reported.append(error)
print("still here", len(reported))
"""


@pytest.mark.parametrize(
    "error", ["()[0]", "1 / 0", "len(3)", "first, second = ()", "int('x')", "raise ValueError('x')"]
)
def test_an_error_while_a_part_is_shown_ends_nothing(error: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("ERROR", error)], capture_output=True, text=True, check=False, timeout=60
    )
    assert run.stdout.strip() == "still here 1", run.stderr
