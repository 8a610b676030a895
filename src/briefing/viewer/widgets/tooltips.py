"""Tool tips that show any text as it is."""

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def plain(text: str) -> str:
    """`text` for `setToolTip`, which would otherwise guess markup in it.

    >>> plain('<img src="x"> & co')
    '<qt>&lt;img src=&quot;x&quot;&gt; &amp; co</qt>'
    """
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


def set_tip(widget: "QWidget", text: str) -> None:
    """Give a widget a tool tip of any text; a screen reader gets the text without the tool tip's markup."""
    widget.setToolTip(plain(text) if text else "")
    widget.setAccessibleDescription(text)
