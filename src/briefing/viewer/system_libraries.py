"""The libraries of the system that Qt needs: which are missing, and what installs them.

Nothing here imports Qt, which would end at the first missing one. As a program it prints the packages to install.
"""

import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

NEEDED = "needed"
X11, WAYLAND, PRINTING = "for windows under X11", "for windows under Wayland", "for printers"

_PACKAGES: dict[str, tuple[str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli"),
    "libcups.so.2": ("libcups2", "cups-libs"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libdrm.so.2": ("libdrm2", "libdrm"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libgbm.so.1": ("libgbm1", "mesa-libgbm"),
    "libgcc_s.so.1": ("libgcc-s1", "libgcc"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
"""Which package has a library: on Debian and Ubuntu, as found on a bare machine; on Fedora and its kin, by name only."""

_MANAGERS = ("apt-get", "dnf", "zypper", "pacman")


def parts() -> dict[Path, str]:
    """What of Qt the window loads, each with what it is for."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return {}
    folder = Path(found.origin).parent
    modules = [
        folder / f"Qt{name}.abi3.so" for name in ("Core", "DBus", "Gui", "PrintSupport", "Svg", "Test", "Widgets")
    ]
    plugins = folder / "Qt" / "plugins"
    wanted = dict.fromkeys(modules, NEEDED) | {
        plugins / "platforms" / "libqoffscreen.so": NEEDED,
        plugins / "imageformats" / "libqsvg.so": NEEDED,
        plugins / "platforms" / "libqxcb.so": X11,
        plugins / "platforms" / "libqwayland.so": WAYLAND,
        plugins / "printsupport" / "libcupsprintersupport.so": PRINTING,
    }
    return {path: use for path, use in wanted.items() if path.exists()}


def missing(files: dict[Path, str]) -> dict[str, str]:
    """The libraries that the system lacks for these files, each with what it is for; the needed ones first."""
    program = shutil.which("ldd")
    if program is None or not files:
        return {}
    lacking: dict[str, str] = {}
    for use in dict.fromkeys((NEEDED, *files.values())):
        paths = [str(path) for path in files if files[path] == use]
        told = subprocess.run([program, *paths], capture_output=True, text=True, check=False, timeout=60)
        for name in re.findall(r"^\s*(\S+) => not found", told.stdout, flags=re.MULTILINE):
            lacking.setdefault(name, use)
        for name in re.findall(r"version `(GLIBC_[\d.]+)' not found", told.stdout + told.stderr):
            lacking.setdefault(name, use)
    return lacking


def named_by(error: ImportError) -> dict[str, str]:
    """The library that an import ended at.

    >>> named_by(ImportError("libGL.so.1: cannot open shared object file: No such file or directory"))
    {'libGL.so.1': 'needed'}
    """
    found = re.match(r"(lib\S+): cannot open shared object", str(error))
    return {found.group(1): NEEDED} if found else {}


def known() -> frozenset[str]:
    """The libraries whose packages are known."""
    return frozenset(_PACKAGES)


def manager() -> str:
    """The command that installs packages here, or nothing where it is none of those we know."""
    return next((name for name in _MANAGERS if shutil.which(name)), "")


def packages(libraries: Iterable[str], manager: str) -> list[str]:
    """What to install for libraries, in the words of a package manager.

    >>> packages(["libxcb-cursor.so.0", "libxcb-shape.so.0", "libodd.so.1"], "apt-get")
    ['libxcb-cursor0', 'libxcb-shape0']
    >>> packages(["libxcb-cursor.so.0", "libodd.so.1"], "dnf")
    ['xcb-util-cursor', 'libodd.so.1()(64bit)']
    """
    names = []
    for library in libraries:
        known = _PACKAGES.get(library)
        if manager == "apt-get" and known:
            names.append(known[0])
        elif manager == "dnf":
            names.append(known[1] if known else f"{library}()(64bit)")
        elif manager == "zypper":
            names.append(f"{library}()(64bit)")
    return list(dict.fromkeys(names))


def remedy(libraries: Iterable[str], manager: str) -> str:
    """The line that installs libraries, or what else helps.

    >>> remedy(["libxcb-cursor.so.0"], "apt-get")
    'sudo apt-get install libxcb-cursor0'
    >>> remedy(["libodd.so.1"], "zypper")
    "sudo zypper install 'libodd.so.1()(64bit)'"
    >>> remedy(["libodd.so.1"], "apt-get")
    'sudo apt-get install apt-file && sudo apt-file update && apt-file search libodd.so.1'
    >>> remedy(["GLIBC_2.34"], "apt-get")
    'This system is too old: Debian 12, Ubuntu 22.04, Fedora 35 or a newer one is needed.'
    """
    wanted = list(libraries)
    if any(name.startswith("GLIBC_") for name in wanted):
        return "This system is too old: Debian 12, Ubuntu 22.04, Fedora 35 or a newer one is needed."
    if names := packages(wanted, manager):
        return f"sudo {manager} install " + " ".join(f"'{name}'" if "(" in name else name for name in names)
    if manager == "apt-get":
        return f"sudo apt-get install apt-file && sudo apt-file update && apt-file search {wanted[0]}"
    if manager == "pacman":
        return f"pacman -F {' '.join(wanted)}  # names the packages; then: sudo pacman -S PACKAGE"
    return f"Install what has {', '.join(wanted)} with your system's package manager."


if __name__ == "__main__":
    lacking = missing(parts())
    print(" ".join(packages(lacking, manager()) or lacking))
    sys.exit(0)
