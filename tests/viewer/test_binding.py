"""Loading PySide6 without what only others need: what it says and does stays the same."""

import subprocess
import sys

import pytest

PROGRAM = """
import re, sys
at_once, compiled = re.compile, compile
import briefing.viewer.binding
assert (re.compile, compile) == (at_once, compiled)
assert "argparse" not in sys.modules
parser = sys.modules["shibokensupport.signature.parser"]
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import *
assert QColor("#ff0000").red() == 255
print([argument.strip() for argument in parser.arglistParser.parse("one: int, two: Tuple[int, str]")])
try:
    QTimer().setInterval("soon")
except TypeError as error:
    print(error)
"""


@pytest.fixture(scope="module")
def said() -> str:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_wrong_argument_is_told_with_what_is_right(said: str) -> None:
    assert "called with wrong argument types" in said
    assert "PySide6.QtCore.QTimer.setInterval(msec: int, /)" in said


def test_signatures_are_read_with_the_patterns_that_waited(said: str) -> None:
    assert said.splitlines()[0] == "['one: int', 'two: Tuple[int, str]']"
