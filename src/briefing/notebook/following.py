"""Following marks from edition to edition: each keeps what it was made on, and where it was found since.

A mark that was found by its context, or that reads otherwise in the edition taken over, could be lost in the next one,
whose context differs again. So what it was found on is kept beside it, and looked for where the first is lost.
"""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

from briefing.bundle.anchors import Anchor, Finder, Found
from briefing.bundle.reader import Bundle
from briefing.notebook.records import Mark
from briefing.notebook.store import Notebook

KIND = "followed"
Places = Mapping[str, tuple[Found, ...]]
"""Where each mark stands, by its id: one `Found` an anchor."""
Trail = Mapping[str, tuple[str, tuple[Anchor, ...]]]
"""By a mark's id what it was made on, in words, and the anchors it had in an edition taken over later."""


def find_places(bundle_path: Path, marks: Sequence[Mark], trails: Sequence[Trail] = ()) -> dict[str, tuple[Found, ...]]:
    """Where each mark stands in a bundle; `trails` newest first. Reads many articles, so run it as a job."""
    with Bundle(bundle_path) as bundle:
        finder = Finder(bundle)
        return {mark.id: _find(finder, mark, trails) for mark in marks}


def _find(finder: Finder, mark: Mark, trails: Sequence[Trail]) -> tuple[Found, ...]:
    first = tuple(finder.find(anchor) for anchor in mark.anchors)
    if all(found.how != "lost" for found in first):
        return first
    for trail in trails:
        made_on, anchors = trail.get(mark.id, ("", ()))
        if made_on == _made_on(mark):
            later = tuple(finder.find(anchor) for anchor in anchors)
            if all(found.how != "lost" for found in later):
                return later
    return first


def trail_in(bundle_path: Path, marks: Sequence[Mark], places: Places) -> Trail:
    """The anchors, in this bundle, of the marks that were found there otherwise than exactly."""
    with Bundle(bundle_path) as bundle:
        finder = Finder(bundle)
        return {
            mark.id: (_made_on(mark), tuple(finder.anchor_of(p) for found in places[mark.id] for p in found.passages))
            for mark in marks
            if not mark.is_article and _is_moved(places[mark.id])
        }


def _is_moved(found: Sequence[Found]) -> bool:
    return all(f.passages for f in found) and any(f.how != "exact" for f in found)


def keep_trail(notebook: Notebook, content: str, trail: Trail) -> None:
    """Keep where marks were found in the edition with this content.

    Raises:
        BriefingError: it could not be saved.
    """
    anchors = {number: [made_on, [a.as_json() for a in found]] for number, (made_on, found) in trail.items()}
    if anchors:
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds")
        notebook.keep(KIND, content, {"at": now, "marks": anchors})


def trails_of(notebook: Notebook) -> list[Trail]:
    """What is kept of all editions taken over, newest first."""
    kept = sorted(notebook.kept(KIND).values(), key=lambda value: value["at"], reverse=True)
    return [
        {
            number: (made_on, tuple(Anchor.from_json(anchor) for anchor in anchors))
            for number, (made_on, anchors) in value["marks"].items()
        }
        for value in kept
    ]


def _made_on(mark: Mark) -> str:
    """What a mark was made on: set on other words by the user, it no longer follows where the first ones went."""
    return f"{mark.citation}\n{mark.quote}"
