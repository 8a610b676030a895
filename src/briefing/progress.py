"""What long work tells while it runs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of long work: `done` of `total` units are finished, `label` is being worked on."""

    done: int
    total: int
    label: str
