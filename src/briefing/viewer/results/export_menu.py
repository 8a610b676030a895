"""What can leave the window: a chart as SVG, PNG or PDF, as a picture on the clipboard, its table as CSV."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QMimeData, QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from briefing.brief.charts.export import Picture, PictureFormat, about_picture, picture_bytes
from briefing.brief.charts.table import chart_table
from briefing.brief.files import file_name, write_whole
from briefing.errors import BriefingError
from briefing.spreadsheet import BYTE_ORDER_MARK, csv_text, tab_text
from briefing.viewer.export import folder_of
from briefing.viewer.settings import Settings
from briefing.wording import marked, tr

Table = tuple[str, Sequence[str], Sequence[Sequence[str]]]
"""Name, titles and rows of a table."""
FileFormat = Literal["svg", "png", "pdf", "csv"]
_NAMES: dict[FileFormat, str] = {
    "svg": marked("Picture that scales (SVG)…"), "png": marked("Picture in pixels, twice as fine (PNG)…"),
    "pdf": marked("Page of its own (PDF)…"), "csv": marked("Table (CSV)…"),
}  # fmt: skip


class ExportMenu(QMenu):
    """A menu of the charts in view, each with the ways it can leave; `say` tells what happened."""

    def __init__(
        self, parent: QWidget, pictures: Sequence[Picture], say: Callable[[str], None], table: Table | None = None
    ) -> None:
        """Offer pictures, and beside them a table of all that is in view."""
        super().__init__(parent)
        self._parent = parent
        self._say = say
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
        try:
            path = save_picture(self._parent, picture, format)
        except BriefingError as error:
            self._say(str(error))
            return
        if path is not None:
            self._say(tr("Written to {file}", file=path.name))

    def _save_table(self, table: Table) -> None:
        name, titles, rows = table
        try:
            path = save_file(self._parent, name, "csv", (BYTE_ORDER_MARK + csv_text(titles, rows)).encode())
        except BriefingError as error:
            self._say(str(error))
            return
        if path is not None:
            self._say(tr("Written to {file}", file=path.name))

    def _copy(self, picture: Picture) -> None:
        try:
            copy_picture(picture)
        except BriefingError as error:
            self._say(str(error))
            return
        self._say(tr("Picture copied"))

    def _copy_table(self, picture: Picture) -> None:
        table = chart_table(picture.chart)
        QGuiApplication.clipboard().setText(tab_text(table.titles, table.texts))
        self._say(tr("Table copied"))


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


def save_picture(parent: QWidget, picture: Picture, format: FileFormat) -> Path | None:
    """Ask where to, and write; gives the path, or None where the user changed their mind.

    Raises:
        BriefingError: it cannot be set or written.
    """
    return save_file(parent, f"{picture.chart.title}, {picture.heading}", format, as_file(picture, format))


def save_file(parent: QWidget, name: str, format: FileFormat, content: bytes) -> Path | None:
    """Ask where to, and write a file; gives the path, or None where the user changed their mind.

    Raises:
        BriefingError: it cannot be written.
    """
    settings = Settings()
    stem = Path(file_name(name)).stem
    dialog = QFileDialog(parent, tr("Export chart"), str(folder_of(settings)), f"{format.upper()} (*.{format})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(format)
    dialog.selectFile(f"{stem}.{format}")
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    target = Path(dialog.selectedFiles()[0])
    settings.set("export_folder", str(target.parent))
    settings.save()
    write_whole(target, content)
    return target


def copy_picture(picture: Picture) -> None:
    """Put the chart on the clipboard: as pixels, as SVG, and in words.

    Raises:
        BriefingError: it cannot be set.
    """
    mime = QMimeData()
    mime.setImageData(QImage.fromData(QByteArray(picture_bytes(picture, "png"))))
    mime.setData("image/svg+xml", QByteArray(picture_bytes(picture, "svg")))
    mime.setText("\n".join([picture.chart.alternative, *about_picture(picture)]))
    QGuiApplication.clipboard().setMimeData(mime)
