"""Giving memory back to the system that the program no longer uses."""

import sys


def give_back() -> None:
    """Return what was freed: glibc keeps it for the next use, although much of it was wanted only once.

    Elsewhere the system's own allocator does so, and nothing is to be done.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    if trim is not None:
        trim(0)
