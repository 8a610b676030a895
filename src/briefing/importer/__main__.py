"""The importer as a program of its own: `python -m briefing.importer`, and what a frozen build starts.

Its readers of untrusted files are this program again, started with `READER` as first word; the processes that read
sources side by side are too, where the system starts them anew.
"""

import multiprocessing
import sys

from briefing.importer.sources.isolated import READER, answer


def run() -> None:
    """Do as the command line says."""
    multiprocessing.freeze_support()
    if sys.argv[1:2] == [READER]:
        answer(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
        return
    from briefing.importer.cli import main

    main()


if __name__ == "__main__":
    run()
