"""Parsers of untrusted files, run in a process of their own with limits on memory and time.

A PDF, DOCX or HTML file that makes its parser crash, hang or eat the machine costs that process only.
"""

import json
import subprocess
import sys
from collections.abc import Callable

from briefing.errors import BriefingError

MAX_MEMORY_BYTES = 2 << 30
MAX_SECONDS = 120
_FAILED = (
    "It could not be read within the limits on memory and time. Save it anew from its own program, or use another copy."
)


def text_of(format_name: str, data: bytes) -> str:
    """The text of a file's bytes, as the parser for `format_name` (`pdf`, `docx`, `html`) reads it.

    Raises:
        BriefingError: what the parser says, or that it crashed or passed its limits.
    """
    command = [sys.executable, "-m", __name__, format_name]
    try:
        run = subprocess.run(command, input=data, capture_output=True, timeout=MAX_SECONDS, check=False)
        answer = json.loads(run.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise BriefingError(_FAILED) from None
    if "error" in answer:
        raise BriefingError(answer["error"])
    return str(answer["text"])


def _parser(format_name: str) -> Callable[[bytes], str]:
    """The parser; imported in the child only, so that the importer's own process never loads it."""
    if format_name == "pdf":
        from briefing.importer.sources.pdf import pdf_text

        return pdf_text
    if format_name == "docx":
        from briefing.importer.sources.docx import docx_text

        return docx_text
    from briefing.importer.sources.html import html_text

    return html_text


def _limit() -> None:
    """Set the limits; Windows knows none of them, there only the time is held."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _main(format_name: str) -> None:
    parse = _parser(format_name)
    data = sys.stdin.buffer.read()
    _limit()
    try:
        answer = {"text": parse(data)}
    except BriefingError as error:
        answer = {"error": str(error)}
    except (MemoryError, RecursionError):
        answer = {"error": _FAILED}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    _main(sys.argv[1])
