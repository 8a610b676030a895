"""What the window must not hold: the sources of the modules that it imports, which its binding to Qt would read and keep."""

import json
import subprocess
import sys

OPENED = """
import json, linecache, os, sys
from PySide6.QtTest import QTest
from briefing.bundle.reader import Bundle
from briefing.shipped import shipped
from briefing.viewer.app import make_application
from briefing.viewer.main_window import MainWindow
from briefing.viewer.settings import Settings
from briefing.viewer.window_frame import TABS

application = make_application([])
window = MainWindow(Bundle(shipped("data/briefing.sqlite")), Settings())
window.show()
for tab in TABS:
    window.show_tab(tab)
    QTest.qWait(20)
print(json.dumps([name for name, kept in linecache.cache.items() if "pyqtgraph" in name or "viewer" in name]))
sys.stdout.flush()
window.close()
"""


def test_no_source_of_a_module_is_kept() -> None:
    run = subprocess.run([sys.executable, "-c", OPENED], stdout=subprocess.PIPE, text=True, timeout=60, check=True)
    assert [
        name
        for name in json.loads(run.stdout)
        if not name.endswith(("binding.py", "viewer/__init__.py", "viewer/app.py"))
    ] == []
