#!/usr/bin/env bash
# Everything from a fresh machine to the open window: environment, bundle, start.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. resources/setup.sh

ensure_environment ""
ensure_libraries

bundle=.build/briefing.sqlite
if [ ! -e "$bundle" ] || [ -n "$(find data/sources src/briefing/importer src/briefing/bundle resources/words resources/places -newer "$bundle" -type f ! -name '*.pyc' -print -quit)" ]; then
    say "Building the bundle from data/sources"
    mkdir -p .build
    .venv/bin/briefing-import build data/sources -o "$bundle" >&2
fi

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    .venv/bin/briefing summary --bundle "$bundle" -o .build/brief.pdf
    say "There is no display, so the two-page brief was written to $PWD/.build/brief.pdf instead of opening the window."
    exit 0
fi
exec .venv/bin/briefing "$bundle" "$@"
