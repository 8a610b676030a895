"""Opening the user's notebook for the window."""

from collections.abc import Callable

from briefing.errors import BriefingError
from briefing.notebook.store import Notebook
from briefing.viewer.paths import notebook_path


def open_notebook(say: Callable[[str], None]) -> Notebook | None:
    """The user's notebook; where it cannot be opened or written to, a sentence says why, and the window goes on."""
    try:
        notebook = Notebook(notebook_path())
    except BriefingError as error:
        say(str(error))
        return None
    if notebook.read_only:
        say(notebook.read_only)
    return notebook
