"""Runs all benchmarks, each in a process of its own, and prints one table of their figures over their floors.

    python -m tests.benchmarks [--quick] [--only start search] [--longest 3600] [--out FILE.json]

The full length takes about an hour, the quick one five minutes. Each floor is measured in the same run: a bare
window, a raw query of the search index, an empty plot, a plain copy of the file or text. A script that cannot run here
(one needs a package that the project does not) or takes too long says so in its place and the others go on. What was
missed is listed once more at the end.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.form import Row, table

FOLDER = Path(__file__).parent
NOT_SCRIPTS = {"__main__", "form", "libraries"}


def scripts() -> list[str]:
    """The names of all scripts, in order."""
    return sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in NOT_SCRIPTS)


def told_by(name: str, quick: bool, longest: float) -> dict[str, Any]:
    """What one script measured within so many seconds; `error` where it could not."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", "--json", *(["--quick"] if quick else [])]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=longest)
    except subprocess.TimeoutExpired:
        return {"error": f"it took more than {longest:.0f} s"}
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        return {"error": (done.stderr.strip().splitlines() or ["it printed nothing"])[-1]}
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def main() -> int:
    """Run and print; 1 where a script could not run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="short: fewer rounds, smaller bundles")
    parser.add_argument("--only", nargs="+", choices=scripts(), default=scripts(), metavar="NAME")
    parser.add_argument("--longest", type=float, default=3600, metavar="S", help="end a script after so many seconds")
    parser.add_argument("--out", type=Path, help="write the figures here too, as JSON")
    given = parser.parse_args()
    everything, failed, missed = {}, 0, list[str]()
    for name in given.only:
        told = everything[name] = told_by(name, given.quick, given.longest)
        if "error" in told:
            failed += 1
            print(f"\n{name}: not run ({told['error']})", flush=True)
            continue
        rows = [Row(**row) for row in told["rows"]]
        lines = list(table(rows))
        missed += [f"  {name}: {line.strip()}" for row, line in zip(rows, lines[1:], strict=True) if row.misses]
        print(f"\n{name}: {told['seconds']:.0f} s, at most {told['peak']:,.0f} MB", flush=True)
        print("\n".join(f"  {line}" for line in lines), flush=True)
    print(f"\n{len(missed)} aims missed, {failed} of {len(given.only)} scripts not run")
    print("\n".join(missed))
    if given.out:
        given.out.write_text(json.dumps(everything, indent=1), encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
