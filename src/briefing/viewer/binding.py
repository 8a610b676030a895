"""What the binding to Qt does at each import, made cheap: to be imported before the window's other modules.

PySide6 looks for its own name in the source of every module that is imported, to know whether a module may have chosen
other names for Qt's methods, which none of ours does. Python keeps what was read that way: 13 MB by the time that all
tabs stand.
"""

import sys
from types import ModuleType
from typing import Any

import PySide6.QtCore  # noqa: F401  loads what is replaced here

_WITH_QT = ("briefing.viewer", "PySide6", "pyqtgraph")


def _uses_qt(module: ModuleType) -> bool:
    return module.__name__.startswith(_WITH_QT)


_features: Any = sys.modules.get("shibokensupport.feature")
if hasattr(_features, "_mod_uses_pyside"):  # not public: where it is gone, all works as before
    _features._mod_uses_pyside = _uses_qt
