"""The command `briefing brief`: writes kept briefs to files, without a window, one or a folder at a time.

Exit codes: 0 all written, 1 some not (the rest is written), 2 none written.
"""

from collections.abc import Sequence
from pathlib import Path

import click

from briefing.brief.blocks import fingerprint
from briefing.brief.cli import open_bundle, run
from briefing.brief.drafts.checking import check
from briefing.brief.drafts.composing import Version, compose
from briefing.brief.drafts.json_form import from_text
from briefing.brief.drafts.material import BundleMaterial
from briefing.brief.files import write_whole
from briefing.brief.formats import KINDS, suffix_of, write
from briefing.brief.typst import page_count
from briefing.errors import BriefingError


def main(arguments: Sequence[str]) -> int:
    """Run the command with its arguments; gives the exit code."""
    return run(command, arguments, "briefing brief")


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("briefs", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BRIEF.json...")
@click.option("--bundle", type=click.Path(path_type=Path), help="The bundle they quote (default: the shipped one).")
@click.option("--as", "kind", type=click.Choice(KINDS), help="What to write where -o is a folder (default: pdf).")
@click.option("--free", is_flag=True, help='Leave out what is marked "not to be disclosed".')
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), metavar="FILE|FOLDER", help="Where to.")
@click.pass_context
def command(
    context: click.Context, briefs: Sequence[Path], bundle: Path | None, kind: str | None, free: bool, output: Path
) -> None:
    """Write briefs that the window exported as JSON; a folder stands for all *.json in it.

    Each is read against the bundle as it is now; what to look at before printing is told.
    """
    paths = _briefs(briefs)
    several = len(paths) > 1 or output.is_dir()
    if several:
        output.mkdir(parents=True, exist_ok=True)
    failed = 0
    version: Version = "free" if free else "whole"
    with open_bundle(bundle) as opened:
        material = BundleMaterial(opened)
        for number, path in enumerate(paths, 1):
            target = output / f"{path.stem}.{kind or 'pdf'}" if several else output
            step = f"[{number}/{len(paths)}] " if several else ""
            try:
                click.echo(step + _write(path, target, material, version))
            except BriefingError as error:
                failed += 1
                click.echo(step + str(error), err=True)
    if failed:
        context.exit(2 if failed == len(paths) else 1)


def _briefs(given: Sequence[Path]) -> list[Path]:
    """The files that are named, and those in the folders that are.

    Raises:
        BriefingError: a folder holds none.
    """
    found: list[Path] = []
    for path in given:
        inside = sorted(path.glob("*.json")) if path.is_dir() else [path]
        if not inside:
            raise BriefingError(f"{path} holds no *.json. Name a folder with briefs that the window exported.")
        found += inside
    return found


def _write(path: Path, target: Path, material: BundleMaterial, version: Version) -> str:
    """Write one brief; gives a line that says what was written and what to look at."""
    suffix = suffix_of(target)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BriefingError(f"{path} is no brief: it is not UTF-8 text. Open a file that Export wrote.") from None
    except OSError as error:
        raise BriefingError(f"{path} could not be read ({error.strerror}). Name a file that exists.") from None
    draft = from_text(text, path.name)
    composed = compose(draft, material, version)
    write_whole(target, write(composed.brief, suffix, draft.paper))
    warnings = [finding for finding in check(draft, composed, material, version) if finding.weight == "warning"]
    pages = page_count(composed.brief, draft.paper)
    extent = f"{pages} {'page' if pages == 1 else 'pages'}, " if suffix == ".pdf" else ""
    over = f" It is over its limit of {draft.limit} pages." if draft.limit and pages > draft.limit else ""
    looked_at = "".join(f"\n    {finding.title}: {finding.detail}" for finding in warnings)
    return f"Wrote {target}: {extent}fingerprint {fingerprint(composed.brief)}.{over}{looked_at}"
