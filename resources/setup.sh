# Sets the program up in .venv, once; sourced by run.sh and test.sh from the top of the project.
# Nothing is fetched when nothing has changed: the second start works without a network.

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

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

# ensure_tools COMMAND:PACKAGE...: commands that only building and testing need.
ensure_tools() {
    local tool missing=""
    for tool in "$@"; do
        command -v "${tool%%:*}" >/dev/null || missing="$missing ${tool#*:}"
    done
    # shellcheck disable=SC2086  # a list of names
    [ -z "$missing" ] || install_packages $missing
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

# The program knows which libraries of the system Qt lacks, and the packages that have them.
ensure_libraries() {
    [ "$(uname -s)" = Linux ] && [ ! -e .venv/.libraries ] || return 0
    local missing
    missing=$(.venv/bin/python -m briefing.viewer.system_libraries)
    # shellcheck disable=SC2086  # a list of names
    [ -z "$missing" ] || install_packages $missing
    missing=$(.venv/bin/python -m briefing.viewer.system_libraries)
    [ -z "$missing" ] || stop "Qt still lacks libraries of the system: $missing. Run: .venv/bin/briefing --check"
    touch .venv/.libraries
}
