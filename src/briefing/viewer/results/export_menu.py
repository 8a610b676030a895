"""What can leave the window: a chart as SVG, PNG or PDF, as a picture on the clipboard, its table as CSV."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QByteArray, QMimeData, QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from briefing.brief.charts.export import Picture, PictureFormat, about_picture, picture_bytes
from briefing.brief.charts.table import chart_table
from briefing.spreadsheet import BYTE_ORDER_MARK, csv_text, tab_text
from briefing.viewer.clerk import Clerk
from briefing.viewer.export import export_file
from briefing.wording import marked, tr

Table = tuple[str, Sequence[str], Sequence[Sequence[str]]]
"""Name, titles and rows of a table."""
FileFormat = Literal["svg", "png", "pdf", "csv"]
_NAMES: dict[FileFormat, str] = {
    "svg": marked("Picture that scales (SVG)…"), "png": marked("Picture in pixels, twice as fine (PNG)…"),
    "pdf": marked("Page of its own (PDF)…"), "csv": marked("Table (CSV)…"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Copied:
    """A chart as it goes on the clipboard: as pixels, as SVG, and in words."""

    png: bytes
    svg: bytes
    words: str

    def as_mime(self) -> QMimeData:
        """It for the clipboard."""
        mime = QMimeData()
        mime.setImageData(QImage.fromData(QByteArray(self.png)))
        mime.setData("image/svg+xml", QByteArray(self.svg))
        mime.setText(self.words)
        return mime


class ExportMenu(QMenu):
    """A menu of the charts in view, each with the ways it can leave, in the hands of a clerk."""

    def __init__(self, parent: QWidget, pictures: Sequence[Picture], clerk: Clerk, table: Table | None = None) -> None:
        """Offer pictures, and beside them a table of all that is in view."""
        super().__init__(parent)
        self._parent = parent
        self._clerk = clerk
        for picture in pictures:
            menu = self.addMenu(picture.chart.title.replace("&", "&&")) if len(pictures) > 1 else self
            for format, name in _NAMES.items():
                action = menu.addAction(tr(name))
                action.triggered.connect(lambda _checked=False, p=picture, f=format: self._save(p, f))
            menu.addSeparator()
            menu.addAction(tr("Copy picture")).triggered.connect(lambda _checked=False, p=picture: self._copy(p))
            menu.addAction(tr("Copy table")).triggered.connect(lambda _checked=False, p=picture: self._copy_table(p))

        if table is not None:
            self.addSeparator()
            self.addAction(tr("All figures as a table (CSV)…")).triggered.connect(lambda: self._save_table(table))

    def popup_below(self, button: QWidget | None) -> None:
        """Open under a button."""
        self.popup(
            button.mapToGlobal(QPoint(0, button.height())) if button else self._parent.mapToGlobal(QPoint(40, 40))
        )

    def _save(self, picture: Picture, format: FileFormat) -> None:
        title = f"{picture.chart.title}, {picture.heading}"
        export_file(self._parent, title, f".{format}", lambda: as_file(picture, format), self._clerk)

    def _save_table(self, table: Table) -> None:
        name, titles, rows = table
        made = (BYTE_ORDER_MARK + csv_text(titles, rows)).encode()
        export_file(self._parent, name, ".csv", lambda: made, self._clerk)

    def _copy(self, picture: Picture) -> None:
        self._clerk.do(tr("Drawing the picture …"), lambda: copied(picture), self._take)

    def _take(self, parts: Copied) -> None:
        QGuiApplication.clipboard().setMimeData(parts.as_mime())
        self._clerk.tell(tr("Picture copied"))

    def _copy_table(self, picture: Picture) -> None:
        table = chart_table(picture.chart)
        QGuiApplication.clipboard().setText(tab_text(table.titles, table.texts))
        self._clerk.tell(tr("Table copied"))


def copied(picture: Picture) -> Copied:
    """A chart for the clipboard.

    Raises:
        BriefingError: it cannot be set.
    """
    words = "\n".join([picture.chart.alternative, *about_picture(picture)])
    return Copied(picture_bytes(picture, "png"), picture_bytes(picture, "svg"), words)


def as_file(picture: Picture, format: FileFormat) -> bytes:
    """A chart as a file's content.

    Raises:
        BriefingError: it cannot be set.
    """
    if format == "csv":
        table = chart_table(picture.chart)
        return (BYTE_ORDER_MARK + csv_text(table.titles, table.texts)).encode()
    kept: PictureFormat = format
    return picture_bytes(picture, kept)
