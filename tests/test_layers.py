"""The house keeps its directions: read from our own import statements, nothing is run."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "src" / "briefing"

MAY_IMPORT = {
    "desktop": {"errors", "shipped"},
    "errors": set(),
    "progress": set(),
    "record": set(),
    "sentences": set(),
    "shipped": set(),
    "directions": set(),
    "spreadsheet": {"directions"},
    "wording": {"directions"},
    "bundle": {"errors", "progress", "record", "wording"},
    "importer": {"bundle", "errors", "progress", "sentences", "shipped"},
    "analysis": {"bundle", "errors", "progress", "wording"},
    "notebook": {"bundle", "errors", "progress", "record", "sentences", "wording"},
    "brief": {
        "analysis",
        "bundle",
        "directions",
        "errors",
        "progress",
        "sentences",
        "shipped",
        "spreadsheet",
        "wording",
    },
    "viewer": {
        "analysis",
        "brief",
        "bundle",
        "desktop",
        "directions",
        "errors",
        "notebook",
        "progress",
        "record",
        "sentences",
        "shipped",
        "spreadsheet",
        "wording",
    },  # fmt: skip,
    "cli": {"brief", "bundle", "desktop", "errors", "progress", "shipped", "viewer"},
}
TABS = {"articles", "results", "timeline", "brief"}


def imports_of(path: Path) -> set[str]:
    """The full names of all modules that a file imports, also inside functions."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


FILES = sorted(ROOT.rglob("*.py"))
IDS = [path.relative_to(ROOT).as_posix() for path in FILES]


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_imports_keep_the_directions(path: Path) -> None:
    parts = path.relative_to(ROOT).with_suffix("").parts
    package = parts[0]
    own = {name.split(".")[1] for name in imports_of(path) if name.startswith("briefing.")} - {package, "__version__"}
    assert own <= MAY_IMPORT.get(package, set()), f"{path} imports {own - MAY_IMPORT.get(package, set())}"
    outside = {name.split(".")[0] for name in imports_of(path)}
    if package != "viewer":
        assert not outside & {"PySide6", "pyqtgraph"}, "Qt only in the viewer"
    if package not in {"bundle", "notebook"}:
        assert not outside & {"sqlite3", "sqlite_utils"}, "SQL over bundles only in the bundle package"
    if package == "viewer" and parts[1] in TABS:
        others = {name.split(".")[2] for name in imports_of(path) if name.startswith("briefing.viewer.")} & TABS
        assert others <= {parts[1]}, "no tab reaches into another"


def test_no_import_circles() -> None:
    names = {".".join(("briefing", *p.relative_to(ROOT).with_suffix("").parts)): p for p in FILES}
    graph = {name: {n for n in imports_of(path) if n in names} for name, path in names.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail, name))
        if name not in done:
            for other in sorted(graph[name]):
                visit(other, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())
