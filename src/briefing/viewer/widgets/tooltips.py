"""Tool tips that show any text as it is."""

from html import escape


def plain(text: str) -> str:
    """`text` for `setToolTip`, which would otherwise guess markup in it.

    >>> plain('<img src="x"> & co')
    '<qt>&lt;img src=&quot;x&quot;&gt; &amp; co</qt>'
    """
    return f"<qt>{escape(text)}</qt>"
