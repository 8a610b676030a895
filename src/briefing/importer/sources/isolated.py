"""Parsers of untrusted files, run in a process of their own with limits on memory and time.

A PDF, DOCX or HTML file that makes its parser crash, hang or eat the machine costs that process only.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict

from briefing.errors import BriefingError
from briefing.importer.sources.parsed import Parsed

READER = "--as-reader"
"""First word of the command line with which the importer starts itself as a reader."""
MAX_MEMORY_BYTES = 3 << 29
MAX_SECONDS = 90
MAX_TEXT = 64 << 20
"""Characters of text that one file may give."""

_FAILED = (
    "It could not be read within the limits on memory and time. Save it anew from its own program, or use another copy."
)


def parse_isolated(
    format_name: str, data: bytes, *, memory_bytes: int = MAX_MEMORY_BYTES, seconds: int = MAX_SECONDS
) -> Parsed:
    """The text of a file's bytes, as the parser for `format_name` (`pdf`, `docx`, `html`) reads it.

    Args:
        format_name: which parser.
        data: the file's bytes.
        memory_bytes: address space that the parser's process may take.
        seconds: how long it may run, by the clock and by the processor.

    Raises:
        BriefingError: what the parser says, or that it crashed or passed its limits.
    """
    command = [*_importer(), READER, format_name, str(memory_bytes), str(seconds)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    try:
        run = subprocess.run(
            command, input=data, capture_output=True, timeout=seconds + 2, check=False, env=environment
        )
        answer = json.loads(run.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise BriefingError(_FAILED) from None
    if "error" in answer:
        raise BriefingError(answer["error"])
    starts = answer["page_starts"]
    return Parsed(
        text=answer["text"],
        encoding=answer["encoding"],
        page_starts=None if starts is None else tuple(starts),
        outline=tuple((start, role) for start, role in answer["outline"]),
        remarks=tuple(answer["remarks"]),
    )


def _importer() -> list[str]:
    """How the importer is started; in a frozen build the program itself is it, and there is no other Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "briefing.importer"]


def _parser(format_name: str) -> Callable[[bytes], Parsed]:
    """The parser; imported in the child only, so that the importer's own process never loads it."""
    if format_name == "pdf":
        from briefing.importer.sources.pdf import pdf_text

        return pdf_text
    if format_name == "docx":
        from briefing.importer.sources.docx import docx_text

        return docx_text
    from briefing.importer.sources.html import html_text

    return html_text


def _limit(memory_bytes: int, seconds: int) -> None:
    """Set the limits; Windows knows none of them, there only the time is held."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def answer(format_name: str, memory_bytes: int, seconds: int) -> None:
    """Be the reader: a file's bytes come in, its text goes out as JSON, or one sentence that says what is wrong."""
    parse = _parser(format_name)
    data = sys.stdin.buffer.read()
    _limit(memory_bytes, seconds)
    try:
        parsed = parse(data)
        told = asdict(parsed) if len(parsed.text) <= MAX_TEXT else {"error": _FAILED}
        sys.stdout.write(json.dumps(told))
    except BriefingError as error:
        sys.stdout.write(json.dumps({"error": str(error)}))
    except (MemoryError, RecursionError):
        sys.stdout.write(json.dumps({"error": _FAILED}))
