"""The files a brief can be written to: one small writer for each."""

from collections.abc import Callable
from pathlib import Path

from briefing.brief.blocks import Brief, Paper
from briefing.brief.typst import write_pdf
from briefing.errors import BriefingError
from briefing.wording import marked, tr

FORMATS = {
    ".pdf": "PDF",
    ".docx": marked("Word document"),
    ".html": marked("Web page in one file"),
    ".md": "Markdown",
    ".csv": marked("Figures and incidents as CSV"),
}
"""What each file is, by its suffix, in the order in which they are offered."""

KINDS = tuple(suffix.removeprefix(".") for suffix in FORMATS)
"""The same as one types them."""


def write(brief: Brief, suffix: str, paper: Paper = "a4") -> bytes:
    """The brief as the bytes of a file of a kind, e.g. `.docx`.

    Raises:
        BriefingError: there is no such kind, or a character has no shape in the shipped fonts.
    """
    if suffix == ".pdf":
        return write_pdf(brief, paper)
    if suffix == ".docx":
        from briefing.brief.docx import write_docx  # here and below: only who writes one pays for it

        return write_docx(brief, paper)
    return _text_writer(suffix)(brief)


def suffix_of(target: Path) -> str:
    """The kind of file that a name asks for.

    Raises:
        BriefingError: no brief can be written to such a file.
    """
    if target.is_dir():
        raise BriefingError(tr("{file} is a folder. Give a file name.", file=target))
    suffix = target.suffix.lower()
    if suffix not in FORMATS:
        raise BriefingError(
            tr(
                "{file} does not say which kind of file to write. End it in {formats}.",
                file=target.name,
                formats=", ".join(FORMATS),
            )
        )
    return suffix


def _text_writer(suffix: str) -> Callable[[Brief], bytes]:
    if suffix == ".html":
        from briefing.brief.html import write_html

        return write_html
    if suffix == ".md":
        from briefing.brief.markdown import write_markdown

        return write_markdown
    if suffix == ".csv":
        from briefing.brief.data_csv import write_csv

        return write_csv
    raise BriefingError(
        tr("A brief cannot be written as {suffix}. Choose one of {formats}.", suffix=suffix, formats=", ".join(FORMATS))
    )
