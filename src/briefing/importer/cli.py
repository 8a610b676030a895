"""The command `briefing-import`: arguments, printing, exit codes.

Exit codes: 0 done, 1 some sources failed or a bundle does not verify, 2 nothing built or not readable.
"""

import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from briefing import __version__
from briefing.bundle.reader import Bundle
from briefing.bundle.verify import verify
from briefing.errors import BriefingError
from briefing.importer.corrections.review import review as review_bundle
from briefing.importer.pipeline import import_sources
from briefing.importer.report import ImportReport
from briefing.importer.signing import (
    make_keys,
    manifest_problems,
    sign_bundle,
    signature_problems,
    unproven_signature,
    write_manifest,
)
from briefing.progress import Progress


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefing-import")
def main() -> None:
    """Build a bundle from bulletins, verify one, or review what is doubtful in it."""


@main.command()
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The bundle to write.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--jobs", type=click.IntRange(min=1), default=None, help="Sources read at a time (default: one a core).")
def build(sources: tuple[Path, ...], output: Path, as_json: bool, jobs: int | None) -> None:
    """Read SOURCES (files and folders) and write one bundle."""
    try:
        with _ended_by_signal():
            report = _run(sources, output, jobs)
            write_manifest(output)
    except BriefingError as error:
        _fail(str(error), as_json)
    except KeyboardInterrupt:
        kept = f"{output} is as it was before." if output.exists() else "Nothing was written."
        _fail(f"Stopped. {kept}", as_json)
    if as_json:
        click.echo(json.dumps({"bundle": str(output), **report.as_json()}, ensure_ascii=False, indent=1))
    else:
        click.echo(report.as_text())
        click.echo(f"Wrote {output}.")
    sys.exit(1 if report.problems else 0)


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let a request to end, such as that of a shutdown, clear up like `Ctrl+C`."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _run(sources: tuple[Path, ...], output: Path, jobs: int | None) -> ImportReport:
    """Exhaust the import, showing its progress where somebody watches."""
    work = import_sources(sources, output, jobs=jobs)
    watched = sys.stderr.isatty()
    try:
        while True:
            step = next(work)
            if watched:
                click.echo(_progress_line(step), nl=False, err=True)
    except StopIteration as end:
        report: ImportReport = end.value
        return report
    finally:
        if watched:
            click.echo("\r\x1b[K", nl=False, err=True)


def _progress_line(step: Progress) -> str:
    return f"\r\x1b[K{step.done}/{step.total} {step.label}"


@main.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--key", type=click.Path(path_type=Path), help="The public key that must have signed it.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def check(bundle: Path, key: Path | None, as_json: bool) -> None:
    """Verify BUNDLE: header, schema, references, offsets, search index, figures, checksum, manifest and signature."""
    try:
        unproven = "" if key else unproven_signature(bundle)
        problems = [*manifest_problems(bundle), *verify(bundle), *(signature_problems(bundle, key) if key else ())]
    except BriefingError as error:
        _fail(str(error), as_json)
    if as_json:
        click.echo(json.dumps({"bundle": str(bundle), "problems": problems}, ensure_ascii=False, indent=1))
    elif problems:
        click.echo("\n".join(problems))
        click.echo(f"{bundle} does not verify. Build it again from its sources, or open another copy.")
    else:
        click.echo(f"{bundle} verifies: every passage leads back to its source.")
        if unproven:
            click.echo(unproven)
    sys.exit(1 if problems else 0)


@main.command()
@click.argument("name", type=click.Path(path_type=Path))
def keygen(name: Path) -> None:
    """Make a pair of keys to sign bundles with: NAME.key, to be kept secret, and NAME.pub, to be given to readers."""
    try:
        secret, public, key = make_keys(name)
    except BriefingError as error:
        _fail(str(error), False)
    click.echo(f"Wrote {secret}, which stays with you, and {public}: key {key.name}.")


@main.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The secret key, made with keygen.")
@click.option("--series", default="", help="Of what it is an edition (default: the title of its first source).")
def sign(bundle: Path, key: Path, series: str) -> None:
    """Sign BUNDLE, after it was verified: writes BUNDLE.minisig, which minisign reads too."""
    try:
        path = sign_bundle(bundle, key, series)
    except BriefingError as error:
        _fail(str(error), False)
    click.echo(f"Wrote {path}.")


@main.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--source", "source_name", help="Only the doubts about the source of this file name.")
@click.option("--json", "as_json", is_flag=True, help="Print the doubts as JSON.")
@click.option("--toml", "as_toml", is_flag=True, help="Print only the corrections file to complete, for NAME.toml.")
def review(bundle: Path, source_name: str | None, as_json: bool, as_toml: bool) -> None:
    """List what the importer doubted in BUNDLE, with a corrections file that answers it."""
    try:
        with Bundle(bundle) as opened:
            reviews = review_bundle(opened, source_name)
        if as_toml and len(reviews) > 1:
            names = ", ".join(each.source.name for each in reviews)
            raise BriefingError(f"{bundle} has doubts about several sources. Say which with --source: {names}.")
    except BriefingError as error:
        _fail(str(error), as_json)
    if as_json:
        found = {"bundle": str(bundle), "sources": [each.as_json() for each in reviews]}
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
    elif as_toml:
        click.echo("\n".join(each.as_toml() for each in reviews))
    else:
        parts = [part for each in reviews for part in (each.as_text(), each.as_toml(with_sentences=False))]
        click.echo("\n\n".join(parts) or f"{bundle} has no doubts.")


def _fail(message: str, as_json: bool) -> None:
    """Say what is wrong and end with 2."""
    if as_json:
        click.echo(json.dumps({"error": message}, ensure_ascii=False))
    else:
        click.echo(message, err=True)
    sys.exit(2)


if __name__ == "__main__":
    main()
