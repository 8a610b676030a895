# Sets the program up in .venv, once; sourced by run.sh and test.sh from the top of the project.
# Nothing is fetched when nothing has changed: the second start works without a network.

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# Measured on a bare Debian 12: what PySide6 needs even offscreen, then what its X11 plugin and printing need.
LIBRARIES="libgl1 libegl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libxkbcommon0 libbrotli1
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 libwayland-client0 libwayland-cursor0 libcups2"

install_packages() {
    command -v apt-get >/dev/null || stop "These system packages are missing: $*. Install them with your system's package manager, then run this again."
    local as_root=""
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "These system packages are missing: $*. Ask an administrator to run: apt-get install $*"
        as_root=sudo
    fi
    say "Installing system packages: $*"
    local log
    log=$(mktemp)
    # On a fresh container the package lists are empty, so they are fetched first.
    if ! $as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -qq -y --no-install-recommends "$@"' sh "$@" >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        stop "apt-get could not install: $*. Check the network, then run this again."
    fi
    rm -f "$log"
}

# ensure_tool COMMAND PACKAGE: a command that only building or testing needs.
ensure_tool() {
    command -v "$1" >/dev/null || install_packages "$2"
}

find_python() {
    local candidate
    for candidate in python3.13 python3.12 python3.11 python3; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

ensure_python() {
    PYTHON=$(find_python) && return
    install_packages python3 python3-venv
    PYTHON=$(find_python) && return
    install_packages python3.11 python3.11-venv
    PYTHON=$(find_python) || stop "Python 3.11 or newer is needed. Install it, then run this again."
}

# ensure_environment EXTRA: .venv with the program, and with its development tools where EXTRA is [dev].
ensure_environment() {
    local stamp=".venv/.installed$1" wanted
    wanted="$PWD $(cksum <pyproject.toml)"
    if [ ! -x .venv/bin/python ]; then
        ensure_python
        say "Making the environment in .venv"
        "$PYTHON" -m venv .venv
    fi
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "Installing Briefing and what it needs into .venv (about 450 MB on disk)"
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable ".$1" ||
            stop "The packages could not be installed. Check the network, then run this again."
        printf '%s' "$wanted" >"$stamp"
    fi
}

# Qt loads its libraries when it is first used: ask it, and only then ask the system for what is missing.
ensure_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    libraries_work && return 0
    # shellcheck disable=SC2086  # a list of names
    install_packages $LIBRARIES
    libraries_work || stop "Qt still does not start. Run: .venv/bin/python -c 'import PySide6.QtWidgets' and install the library it names."
}

libraries_work() {
    [ -e .venv/.libraries ] && return 0
    .venv/bin/python - <<'PYTHON' 2>/dev/null || return 1
import pathlib, subprocess, sys
import PySide6
from PySide6 import QtPrintSupport, QtSvg, QtWidgets
plugin = pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
sys.exit(plugin.exists() and "not found" in subprocess.run(["ldd", plugin], capture_output=True, text=True).stdout)
PYTHON
    touch .venv/.libraries
}
