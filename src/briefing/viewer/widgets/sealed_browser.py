"""A page of text that loads nothing: whatever a text names, no file and no address is looked up."""

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtWidgets import QTextBrowser


class SealedBrowser(QTextBrowser):
    """For all pages of text; Qt's own would read pictures and style sheets from files."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, whatever is asked for."""
        return QByteArray()
