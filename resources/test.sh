#!/usr/bin/env bash
# Everything from a fresh machine to the tests' verdict; arguments are handed on to pytest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. resources/setup.sh

ensure_environment "[dev]"
ensure_libraries
QT_QPA_PLATFORM=offscreen exec .venv/bin/python -m pytest "$@"
