#!/usr/bin/env bash
# Installs Briefing from the folder that this file lies in into TARGET (default: ~/.local/opt/briefing), without a network.
# bash install.sh --remove takes it away again. Marks, notes and briefs are kept elsewhere and stay.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

remove=""
[ "${1:-}" != --remove ] || { remove=yes; shift; }
target=${1:-$HOME/.local/opt/briefing}

if [ -n "$remove" ]; then
    [ -x "$target/bin/briefing" ] || { echo "There is no Briefing in $target. Name the folder it was installed to." >&2; exit 1; }
    "$target/bin/briefing" --remove-desktop
    rm -rf "$target"
    echo "Removed $target."
    exit 0
fi
for python in python3.13 python3.12 python3.11 python3; do
    version=$("$python" -c 'import sys; print("%d%d" % sys.version_info[:2])' 2>/dev/null) || continue
    ls "$here"/lxml-*-cp"$version"-*.whl >/dev/null 2>&1 && break
    version=""
done
[ -n "${version:-}" ] || { echo "The packages here need Python $(basename "$(ls "$here"/lxml-*.whl)" | sed 's/.*-cp3\([0-9]*\)-.*/3.\1/'). Install it, then run this again." >&2; exit 1; }
"$python" -m venv "$target" || { echo "Python's venv is missing. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
"$target/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --find-links "$here" briefing
"$target/bin/briefing" --check || echo "Briefing is installed in $target; see above for what the system lacks." >&2
"$target/bin/briefing" --install-desktop
echo "Start it from the menu, or with $target/bin/briefing"
