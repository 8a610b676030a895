"""The one form of a benchmark: rows of figures, each beside a floor of the same run, printed as one table or as JSON.

A script gives its rows from a function that takes its options, and calls `run`: `--quick` chooses short defaults for
those options that are not stated, `--json` prints what `python -m tests.benchmarks` gathers from all scripts.
"""

import argparse
import dataclasses
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        what: what was measured.
        value: how much, in `unit`.
        unit: ms, MB, s, MB/s, or nothing for a count.
        floor: the least it could be, measured in the same run, in the same unit; `None` where there is no such thing.
        against: what the floor is.
        at_most: the aim for `value`.
        times: the aim for `value` over `floor`.
    """

    what: str
    value: float
    unit: str = "ms"
    floor: float | None = None
    against: str = ""
    at_most: float | None = None
    times: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value over its floor."""
        return self.value / self.floor if self.floor else None

    @property
    def misses(self) -> bool:
        """Whether the aim is missed; a row without an aim misses none, and of two aims one is enough."""
        aims = [self.value <= self.at_most] if self.at_most is not None else []
        aims += [(self.ratio or 0) <= self.times] if self.times is not None else []
        return bool(aims) and not any(aims)


Measure = Callable[[argparse.Namespace], Iterable[Row]]


def run(measure: Measure, about: str | None, **options: tuple[Any, Any]) -> None:
    """Measure what the command line asks for, and print it.

    Args:
        measure: gives the rows.
        about: the script's docstring.
        options: a short and a full default of each option; a list takes several values.
    """
    given = _parser(about, options).parse_args()
    for name, (short, full) in options.items():
        if getattr(given, name) is None:
            setattr(given, name, short if given.quick else full)
    began = time.perf_counter()
    rows = list(measure(given))
    if given.json:
        told = {"rows": [dataclasses.asdict(row) for row in rows], "peak": peak_memory()}
        print(json.dumps(told | {"seconds": time.perf_counter() - began}))
    else:
        print("\n".join(table(rows)))


def _parser(about: str | None, options: dict[str, tuple[Any, Any]]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="short: fewer rounds, smaller bundles")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    for name, (short, full) in options.items():
        one = full[0] if isinstance(full, list) else full
        several: dict[str, Any] = {"nargs": "+"} if isinstance(full, list) else {}
        parser.add_argument(f"--{name}", type=type(one), help=f"default {full}, quick {short}", **several)
    return parser


def peak_memory() -> float:
    """The most memory, in MB, that this process or one of those it started held at a time."""
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / unit


def private_memory(process: int | str = "self") -> float:
    """The memory in MB that is a process's own: no other shares it, and no file could give it back; 0 off Linux."""
    return _held(process, "Private_Dirty")


def resident_memory(process: int | str = "self") -> float:
    """The memory in MB that a process holds now, libraries that it shares with others included; the peak off Linux."""
    return _held(process, "Rss") or peak_memory()


def _held(process: int | str, kind: str) -> float:
    rollup = Path(f"/proc/{process}/smaps_rollup")
    lines = rollup.read_text(encoding="ascii").splitlines() if rollup.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:")) / 1e3


def table(rows: Iterable[Row]) -> Iterator[str]:
    """The rows as lines: what, how much, the floor and what it is, how many times the floor, and the aim."""
    listed = list(rows)
    width = max([len(row.what) for row in listed] + [64])
    yield f"{'':{width}} {'figure':>10} {'':4} {'floor':>10} {'ratio':>8}  aim"
    for row in listed:
        floor = "" if row.floor is None else f"{row.floor:,.2f}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f} ×"
        ends = f"{_aim(row)}{'  MISSED' if row.misses else ''}{'  against ' + row.against if row.against else ''}"
        yield f"{row.what:{width}} {row.value:>10,.2f} {row.unit:4} {floor:>10} {ratio:>8}  {ends}".rstrip()


def _aim(row: Row) -> str:
    aims = [f"{row.at_most:g} {row.unit}".strip()] if row.at_most is not None else []
    aims += [f"{row.times:g} ×"] if row.times is not None else []
    return " or ".join(aims)
