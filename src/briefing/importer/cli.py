"""The command `briefing-import`: arguments, printing, exit codes.

Exit codes: 0 done, 1 some sources failed or a bundle does not verify, 2 nothing built or not readable.
"""

import datetime
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from briefing import __version__
from briefing.bundle.manifest import manifest_of, manifest_path, manifest_text, read_manifest
from briefing.bundle.reader import Bundle
from briefing.bundle.signature import is_by as signature_is_by
from briefing.bundle.signature import (
    new_key,
    public_key_text,
    read_public_key,
    read_secret_key,
    read_signature,
    secret_key_text,
    sign,
    signature_path,
)
from briefing.bundle.verify import verify
from briefing.errors import BriefingError
from briefing.importer.corrections.review import review as review_bundle
from briefing.importer.pipeline import import_sources
from briefing.importer.report import ImportReport
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
    except BriefingError as error:
        _fail(str(error), as_json)
    except KeyboardInterrupt:
        kept = f"{output} is as it was before." if output.exists() else "Nothing was written."
        _fail(f"Stopped. {kept}", as_json)
    _write_manifest(output)
    if as_json:
        click.echo(json.dumps({"bundle": str(output), **report.as_json()}, ensure_ascii=False, indent=1))
    else:
        click.echo(report.as_text())
        click.echo(f"Wrote {output}.")
    sys.exit(1 if report.problems else 0)


def _write_manifest(bundle: Path) -> None:
    """Say beside a new bundle what its bytes and content must be; a signature of the one before is of no use now."""
    with Bundle(bundle) as opened:
        content = opened.meta().get("content_sha256", "")
    manifest_path(bundle).write_text(manifest_text(manifest_of(bundle, content, __version__)), encoding="utf-8")
    signature_path(bundle).unlink(missing_ok=True)


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
        problems = [*_manifest_problems(bundle), *verify(bundle), *_signature_problems(bundle, key)]
    except BriefingError as error:
        _fail(str(error), as_json)
    if as_json:
        click.echo(json.dumps({"bundle": str(bundle), "problems": problems}, ensure_ascii=False, indent=1))
    elif problems:
        click.echo("\n".join(problems))
        click.echo(f"{bundle} does not verify. Build it again from its sources, or open another copy.")
    else:
        click.echo(f"{bundle} verifies: every passage leads back to its source.")
    sys.exit(1 if problems else 0)


def _manifest_problems(bundle: Path) -> Iterator[str]:
    path = manifest_path(bundle)
    if path.exists() and bundle.exists():
        told = read_manifest(path)
        now = manifest_of(bundle, told.content_sha256, told.importer_version)
        if (now.size_bytes, now.sha256) != (told.size_bytes, told.sha256):
            yield f"Its bytes are not those that {path.name} states."


def _signature_problems(bundle: Path, key: Path | None) -> Iterator[str]:
    """What is wrong with the signature by a key that is asked for."""
    if key is None:
        return
    public = read_public_key(_text_of(key), str(key))
    path = signature_path(bundle)
    if not path.exists():
        yield f"It is not signed: there is no {path.name}."
    elif not signature_is_by(read_signature(path), public, bundle):
        yield f"Its signature is not by the key {public.name}, or the bundle was changed after it was signed."


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise BriefingError(f"{path} could not be read. Name a public key's file.") from None


@main.command()
@click.argument("name", type=click.Path(path_type=Path))
def keygen(name: Path) -> None:
    """Make a pair of keys to sign bundles with: NAME.key, to be kept secret, and NAME.pub, to be given to readers."""
    secret, public = name.with_name(name.name + ".key"), name.with_name(name.name + ".pub")
    key = new_key()
    try:
        for path, text, mode in ((secret, secret_key_text(key), 0o600), (public, public_key_text(key.public), 0o644)):
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="utf-8") as file:
                file.write(text)
    except FileExistsError as error:
        _fail(f"{error.filename} exists already, and a key is never written over. Choose another name.", False)
    except OSError as error:
        _fail(f"{error.filename} could not be written ({error.strerror}). Choose another folder.", False)
    click.echo(f"Wrote {secret}, which stays with you, and {public}: key {key.public.name}.")


@main.command("sign")
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The secret key, made with keygen.")
def sign_bundle(bundle: Path, key: Path) -> None:
    """Sign BUNDLE, after it was verified: writes BUNDLE.minisig, which minisign reads too."""
    try:
        problems = verify(bundle)
        if problems:
            raise BriefingError(f"{bundle} does not verify and is not signed: {problems[0]} See briefing-import check.")
        with Bundle(bundle) as opened:
            content = opened.meta().get("content_sha256", "")
        text = sign(bundle, read_secret_key(key), content, datetime.datetime.now(datetime.UTC))
        path = signature_path(bundle)
        path.write_text(text, encoding="utf-8")
    except BriefingError as error:
        _fail(str(error), False)
    except OSError as error:
        _fail(f"The signature could not be written ({error.strerror}). Choose another folder.", False)
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
