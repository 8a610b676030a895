"""Tables as text for spreadsheets, in which no cell of a source or of a user can become a formula."""

import csv
import io
import math
from collections.abc import Iterable, Sequence

from briefing.directions import unisolated

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula: OWASP, owasp.org/www-community/attacks/CSV_Injection."""
_UNSEEN = " \u00a0\u200b\u200c\u200d\u200e\u200f\u2060\u3000\ufeff"
"""What may stand before such a beginning and is passed over by some of them."""
BYTE_ORDER_MARK = "\ufeff"
"""At the beginning of a CSV file, without which Excel does not read it as UTF-8."""


def safe_cell(text: str) -> str:
    """`text` as a cell that no spreadsheet takes for a formula: an apostrophe before what would begin one.

    A plain number keeps its sign; signs that isolate a direction on screen are left out.

    >>> safe_cell("=SUM(A1:A9)"), safe_cell("-2.5"), safe_cell("Nur Otan")
    ("'=SUM(A1:A9)", '-2.5', 'Nur Otan')
    """
    text = unisolated(text)
    return f"'{text}" if text.lstrip(_UNSEEN).startswith(_STARTS_FORMULA) and not _is_number(text) else text


def csv_text(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""A table as CSV (RFC 4180): lines end in CR LF, cells are quoted where they must be.

    >>> csv_text(["Party", "Votes"], [["A, B", "12"]])
    'Party,Votes\r\n"A, B",12\r\n'
    """
    out = io.StringIO()
    csv.writer(out).writerows([safe_cell(cell) for cell in line] for line in (titles, *rows))
    return out.getvalue()


def tab_text(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""A table for the clipboard: cells parted by tabs, each on one line.

    >>> tab_text(["Party", "Votes"], [["A\nB", "12"]])
    'Party\tVotes\nA B\t12\n'
    """
    return "".join("\t".join(safe_cell(" ".join(cell.split())) for cell in line) + "\n" for line in (titles, *rows))


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
