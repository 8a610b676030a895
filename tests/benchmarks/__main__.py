"""Runs all benchmarks, each in a process of its own, and prints one table of their figures over their floors.

    python -m tests.benchmarks [--quick] [--only start search] [--out FILE.json]

The full length takes about half an hour, the quick one some minutes. Each floor is measured in the same run: a bare
window, a raw query of the search index, an empty plot, a plain copy of the file or text. A script that cannot run here
(one needs a package that the project does not) says so in its place and the others go on.
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


def told_by(name: str, quick: bool) -> dict[str, Any]:
    """What one script measured; `error` where it could not."""
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", "--json", *(["--quick"] if quick else [])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
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
    parser.add_argument("--out", type=Path, help="write the figures here too, as JSON")
    given = parser.parse_args()
    everything, failed, missed = {}, 0, 0
    for name in given.only:
        told = everything[name] = told_by(name, given.quick)
        if "error" in told:
            failed += 1
            print(f"\n{name}: not run ({told['error']})", flush=True)
            continue
        rows = [Row(**row) for row in told["rows"]]
        missed += sum(row.misses for row in rows)
        print(f"\n{name}: {told['seconds']:.0f} s, at most {told['peak']:,.0f} MB", flush=True)
        print("\n".join(f"  {line}" for line in table(rows)), flush=True)
    print(f"\n{missed} aims missed, {failed} of {len(given.only)} scripts not run")
    if given.out:
        given.out.write_text(json.dumps(everything, indent=1), encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
