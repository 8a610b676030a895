#!/usr/bin/env bash
# Freezes both programs into FOLDER/briefing (default: dist/briefing), which runs on a machine without Python; --pack also
# makes one archive of it. Build on the oldest system that is to run it: its C library must not be newer than theirs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. resources/setup.sh

pack=""
[ "${1:-}" != --pack ] || { pack=yes; shift; }
folder=${1:-dist}

ensure_environment "[dev]"
ensure_libraries
ensure_tools objcopy:binutils
# Debian's own Python does not use its shared library, and so does not bring it.
needs_libpython='import sys; from PyInstaller.depend import bindepend; bindepend.get_python_library_path() or sys.exit(1)'
.venv/bin/python -c "$needs_libpython" >/dev/null 2>&1 ||
    install_packages "$(.venv/bin/python -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')"
.venv/bin/python -m PyInstaller --noconfirm --log-level ERROR --distpath "$folder" --workpath .build/frozen \
    resources/briefing.spec >&2
mv "$folder/briefing/_internal/licences" "$folder/briefing/licences"
# Names for debuggers, 36 MB of them; numpy's libraries do not survive it, and others have few.
strip --strip-unneeded "$folder"/briefing/_internal/{libpython*.so*,typst/*.so,cryptography/hazmat/bindings/*.so}
say "Wrote $folder/briefing: $(du -sm "$folder/briefing" | cut -f1) MB."
if [ -n "$pack" ]; then
    archive="$folder/briefing-$(.venv/bin/briefing --version | cut -d' ' -f2)-$(uname -s)-$(uname -m).tar.xz"
    XZ_OPT="-T0" tar -C "$folder" -cJf "$archive" briefing
    say "Wrote $archive: $(du -m "$archive" | cut -f1) MB. Unpack it anywhere, and start briefing/briefing."
fi
