"""Where the files that ship with the program lie: fonts, icons, the bundled bundle."""

from pathlib import Path

PROGRAM_ID = "org.example.Briefing"
"""The program's name among all programs, and of its files in `resources/desktop`.

The domain is a reserved one: nobody else's, and ours only once we have one.
"""
_PACKAGED = Path(__file__).parent / "_shipped"
_CHECKOUT = Path(__file__).parents[2]


def shipped(relative: str) -> Path:
    """The path of a shipped file or folder, e.g. `resources/fonts` or `data/briefing.sqlite`.

    In an installed wheel these lie inside the package, in a checkout at the top of it.
    """
    packaged = _PACKAGED / relative
    return packaged if packaged.exists() else _CHECKOUT / relative
