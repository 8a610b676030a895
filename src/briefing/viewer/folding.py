"""Which of the panels beside the page are in view: those wanted, as far as the window is wide enough."""

from briefing.viewer.settings import Settings

FOLD_FACTS_BELOW = 1280
FOLD_CHECKS_BELOW = 1180
FOLD_LIBRARY_BELOW = 960
_BELOW = {
    "facts": FOLD_FACTS_BELOW, "library": FOLD_LIBRARY_BELOW, "checks": FOLD_CHECKS_BELOW, "outline": FOLD_LIBRARY_BELOW,
}  # fmt: skip
_BESIDE = {"facts": "library", "library": "facts", "checks": "outline", "outline": "checks"}
_BELOW_SPLIT = _BELOW | {"facts": 1720, "library": 1440}
"""Room for two columns of 60 characters and more, each with its numbers, beside the panels."""


class Folding:
    """Folds the right panel first, then the library; what the user asks for is shown even in a narrow window."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._folded: set[str] = set()
        self._below = _BELOW

    def is_shown(self, name: str) -> bool:
        """Whether a panel is in view: `facts`, `library`, or a brief's `checks` and `outline`."""
        return bool(self._settings.get(name)) and name not in self._folded

    def on_width(self, width: int, before: int | None) -> None:
        """The window's width changed; `before` is None where it had none yet."""
        for name, least in self._below.items():
            is_narrow = width < least
            if before is None or is_narrow != (before < least):
                (self._folded.add if is_narrow else self._folded.discard)(name)

    def split(self, split: bool, width: int) -> None:
        """Two articles stand side by side, or one again: two need more room."""
        self._below = _BELOW_SPLIT if split else _BELOW
        self.on_width(width, None)

    def toggle(self, name: str, *, was_visible: bool, width: int) -> None:
        """Show or hide a panel; where there is room for one only, the other one folds."""
        self._folded.discard(name)
        self._settings.set(name, not was_visible)
        if width < FOLD_LIBRARY_BELOW:
            self._folded.add(_BESIDE[name])
