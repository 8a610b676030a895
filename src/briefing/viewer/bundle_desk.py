"""How another bundle comes into the window: made ready, weighed, compared with the open one, shown."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.bundle.reader import Bundle
from briefing.viewer.mistakes import tell
from briefing.wording import tr

if TYPE_CHECKING:
    from briefing.bundle.trust import Trust
    from briefing.viewer.bundle_copies import Brought
    from briefing.viewer.trust.about import AboutBundle


class BundleDesk:
    """Belongs to the window; its parts ask, it leads from one to the next."""

    def __init__(self, window: Any) -> None:
        """Desk of a main window."""
        self._window = window
        self.about: AboutBundle | None = None

    def choose(self) -> None:
        """Let the user choose a bundle's file."""
        self._window.bundles.choose(self._window.bundle.origin.parent)

    def weigh(self, brought: "Brought") -> None:
        """A bundle is ready to be read: what speaks against it is said first, and what another edition changes."""
        window = self._window
        take = partial(self.take, brought)
        window.trust.consider(brought, lambda: window.editions.consider(window.bundle, brought, take))

    def take(self, brought: "Brought") -> None:
        """Show a bundle; where it cannot be read, the old one stays and a sentence says why."""
        window, old = self._window, self._window.bundle
        window.leave_cover()
        try:
            window.show_bundle(Bundle(brought.file, brought.origin))
        except Exception as error:  # what is damaged may fail in any way; the old one is shown before it is told
            refused = window.bundle
            if refused is not old:
                window.show_bundle(old)
            tell(window, error, refused)
            return
        window.messages.hide()
        if brought.said:
            window.messages.say(brought.said)
        old.close()
        window.bundles.remember(brought.origin)
        window.editions.remember(window.bundle)

    def on_verified(self, path: Path, matches: bool) -> None:
        """It is known whether the bundle holds what its importer wrote."""
        window = self._window
        if path == window.bundle.path:
            window.status.show_bundle(window.bundle.origin, matches)
            if not matches and not window.trust.is_answered:
                window.messages.say(
                    tr(
                        "{name} does not hold what the importer wrote: its checksum or its search index differs. "
                        "Open another copy.",
                        name=window.bundle.name,
                    )
                )

    def on_trust(self, trust: "Trust") -> None:
        """It is known what speaks for the open bundle."""
        from briefing.viewer.bundle_copies import is_shipped
        from briefing.viewer.trust.words import short_words

        said = short_words(trust, is_shipped=is_shipped(self._window.bundle.path))
        self._window.status.show_trust(said, matches=trust.matches)

    def show_about(self) -> None:
        """Say what the open bundle is and what speaks for it."""
        from briefing.viewer.trust.about import AboutBundle

        window = self._window
        self.about = AboutBundle(window.bundle, window.trust, window.status.verified, window)
        self.about.open()
