"""The command `briefing`: opens the window, or hands on to what is written without one."""

import gc
import os
import sys
from pathlib import Path

from briefing import __version__

USAGE = """Usage: briefing [BUNDLE]
       briefing summary [--bundle BUNDLE] [--article N | --election N | --timeline] -o FILE
       briefing brief BRIEF.json... [--bundle BUNDLE] -o FILE
       briefing --check | --selftest [BUNDLE]
       briefing --install-desktop | --remove-desktop

Opens BUNDLE in the window, or the bundle that was open last, or the one that ships with the program.
`briefing summary --help` and `briefing brief --help` tell how to write files without a window.

  --check            Say what this machine lacks and the line that installs it, where your notes are, and end.
  --selftest         Try the whole program once without a screen, say what came of it, and end.
  --install-desktop  Put the program into your menu, and have a double click open bundles.
  --remove-desktop   Take that away again. Your marks, notes and briefs stay.
  --help             Show this and end.
  --version          Show the version and end.
"""


def main() -> None:
    """Run the command with the arguments it was called with; arguments are read by hand to start quickly."""
    try:
        code = run(sys.argv[1:])
    except BrokenPipeError:  # who reads what is printed has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    if arguments[:1] == ["--as-typesetter"]:  # how the program starts itself, see `briefing.brief.press`
        from briefing.brief.typesetter import serve

        return serve(*arguments[1:])
    if arguments[:1] == ["summary"]:
        from briefing.brief.cli import main as write_summary

        return write_summary(arguments[1:])
    if arguments[:1] == ["brief"]:
        from briefing.brief.drafts.cli import main as write_briefs

        return write_briefs(arguments[1:])
    if "--help" in arguments or "-h" in arguments:
        print(USAGE, end="")
        return 0
    if "--version" in arguments:
        print(f"briefing {__version__}")
        return 0
    if arguments == ["--check"]:
        from briefing.viewer.machine import run as check_machine

        return check_machine()
    if arguments[:1] == ["--selftest"] and len(arguments) <= 2:
        from briefing.viewer.selftest import run as try_once

        return try_once(Path(arguments[1]) if arguments[1:] else None)
    if arguments in (["--install-desktop"], ["--remove-desktop"]):
        from briefing.desktop import run as change_desktop

        return change_desktop(arguments)
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print(f"briefing: give one bundle at most, and no other option.\n\n{USAGE}", file=sys.stderr, end="")
        return 2
    gc.disable()  # collecting while everything is being made lengthens the start by a twentieth; `run` begins it later
    try:
        from briefing.viewer.app import run as open_window
    except ImportError as error:
        from briefing.viewer.machine import why_no_window

        print(f"briefing: {why_no_window(error)}", file=sys.stderr)
        return 2
    return open_window(Path(arguments[0]) if arguments else None)


if __name__ == "__main__":
    main()
