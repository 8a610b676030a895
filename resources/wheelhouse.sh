#!/usr/bin/env bash
# Fills FOLDER (default: dist/wheelhouse) with the program and all that it needs, to be carried to a machine without a
# network. That machine needs the same kind of system and the same version of Python (3.11, 3.12 …) as this one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. resources/setup.sh

folder=${1:-dist/wheelhouse}

ensure_environment "[dev]"
rm -rf "$folder"
mkdir -p "$folder"
.venv/bin/python -m hatchling build -t wheel -d "$folder" >/dev/null 2>&1 || stop "The program's own wheel could not be built."
.venv/bin/python -m pip download --quiet --disable-pip-version-check --only-binary :all: -d "$folder" "$folder"/briefing-*.whl ||
    stop "The packages could not be fetched. Check the network, then run this again."
cp resources/install-offline.sh "$folder/install.sh"
say "Wrote $folder: $(find "$folder" -name '*.whl' | wc -l) packages, $(du -sm "$folder" | cut -f1) MB. There, run: bash install.sh"
