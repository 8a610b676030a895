"""The way from source files to a bundle: the order of the steps, and the one place that reads and writes files."""

import os
import pickle
import signal
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import active_children
from pathlib import Path

from briefing import __version__
from briefing.bundle.writer import BundleWriter, needing_room
from briefing.errors import BriefingError
from briefing.importer.clean import clean
from briefing.importer.corrections.apply import correct_facts, correct_table, correct_text
from briefing.importer.corrections.doubts import Answer, unanswered
from briefing.importer.corrections.records import NO_CORRECTIONS
from briefing.importer.model import Bulletin, Facts, Handed
from briefing.importer.patience import seconds_for, within
from briefing.importer.report import ImportReport, Problem, SourceReport, report_source
from briefing.importer.results_table import read_results_table
from briefing.importer.sources import READERS, read
from briefing.importer.spill import Spill
from briefing.importer.stated import read_stated
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.figures import find_elections
from briefing.importer.steps.incidents import find_incidents
from briefing.importer.steps.merge import merge_facts
from briefing.importer.steps.names import find_names
from briefing.importer.write import title_of, write_elections, write_source
from briefing.progress import Progress

STATED_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class Reading(Handed):
    """One source, read through: its clean articles, the facts found in them, and the doubts its editor has answered."""

    bulletin: Bulletin
    facts: Facts
    answers: tuple[Answer, ...] = ()


Pickled = tuple[SourceReport, bytes]
"""What is told of a reading, and the reading as another process hands it over."""


def import_sources(
    sources: Sequence[Path], target: Path, *, jobs: int | None = None
) -> Generator[Progress, None, ImportReport]:
    """Read every source and write one bundle; the same bytes whatever their order and however many jobs.

    Args:
        sources: files, and folders whose files of a known kind are read (hidden ones and the editor's `.toml` aside).
        target: the bundle; it is replaced only when the new one is whole.
        jobs: how many sources are read at a time, by default one a core.

    Raises:
        BriefingError: nothing was built: no source could be read, or the target cannot be written.
    """
    files, problems, skipped = _collect(sources)
    reports: list[SourceReport] = []
    with needing_room(target), BundleWriter(target) as bundle, Spill[Reading](target.parent) as readings:
        results = _read_all(files, jobs)
        for number, (path, result) in enumerate(zip(files, results, strict=True)):
            yield Progress(number, len(files) + 1, path.name)
            if isinstance(result, Problem):
                problems.append(result)
            else:
                reports.append(result[0])
                readings.append_pickled(result[1])
        if not reports:
            reasons = " ".join(problem.message for problem in problems)
            raise BriefingError(f"Nothing was built. {reasons or 'There is no source in what was given.'}")
        yield Progress(len(files), len(files) + 1, target.name)
        for at, doubts in _write(bundle, readings).items():
            reports[at] = replace(reports[at], doubts=(*reports[at].doubts, *doubts))
        bundle.finish()
    return ImportReport(tuple(reports), tuple(problems), tuple(skipped))


def _write(bundle: BundleWriter, readings: Spill[Reading]) -> dict[int, tuple[str, ...]]:
    """Merge what the sources say, and write it down; what became doubtful by merging, by source."""
    bundle.add_meta("importer_version", __version__)
    bundle.add_meta("title", title_of(readings[0].bulletin, len(readings)))
    merged = merge_facts(readings)
    write_elections(bundle, merged.told_elections)
    told: dict[int, tuple[str, ...]] = {}
    for at, reading in enumerate(readings):
        of_merging = unanswered(reading.bulletin, merged.doubts.get(at, ()), reading.answers)
        doubts = (*reading.bulletin.doubts, *reading.facts.doubts, *of_merging)
        write_source(bundle, at, reading.bulletin, reading.facts, merged, doubts)
        if of_merging:
            told[at] = tuple(doubt.message for doubt in of_merging)
    return told


def read_source(path: Path) -> Reading:
    """Read one source through all steps.

    Raises:
        BriefingError: the file, or the editor's file beside it, cannot be read.
    """
    stated_path = path.with_suffix(STATED_SUFFIX)
    stated = read_stated(stated_path) if stated_path.exists() else None
    corrections = stated.corrections if stated else NO_CORRECTIONS
    source = read(path)
    if source.media_type == "text/csv":
        return Reading(*correct_table(*read_results_table(source, stated), corrections))
    as_read = clean(source, stated)
    bulletin = correct_text(as_read, corrections)
    facts = _find_facts(bulletin)
    return Reading(*correct_facts(as_read, bulletin, facts, corrections))


def _find_facts(bulletin: Bulletin) -> Facts:
    dated = read_dates(bulletin)
    names, name_doubts = find_names(bulletin)
    elections, entities, figure_doubts = find_elections(bulletin, dated, names)
    incidents, incident_doubts = find_incidents(bulletin, dated, entities)
    doubts = (*name_doubts, *figure_doubts, *incident_doubts)
    return Facts(tuple(entities), tuple(elections), tuple(incidents), doubts)


def _collect(sources: Iterable[Path]) -> tuple[list[Path], list[Problem], list[str]]:
    """The files to read, by name; what cannot be one of them; and what a folder holds besides sources."""
    files: dict[str, Path] = {}
    problems, skipped = [], set()
    given = {source.resolve() for source in sources if not source.is_dir()}
    for folder in (source for source in sources if source.is_dir()):
        paths = list(_files_in(folder))
        sources_here = {path.with_suffix("") for path in paths if path.suffix.lower() in READERS}
        for path in paths:
            if path.suffix.lower() in READERS:
                given.add(path.resolve())
            elif path.suffix != STATED_SUFFIX:
                skipped.add(path.name)
            elif path.with_suffix("") not in sources_here:
                skipped.add(f"{path.name} (beside no source of that name)")
    for path in sorted(given, key=lambda p: (p.name, p)):
        if path.name in files:
            message = f"{path} has the same name as {files[path.name]}. Rename one of them."
            problems.append(Problem(str(path), message))
        else:
            files[path.name] = path
    return list(files.values()), problems, sorted(skipped)


def _files_in(folder: Path) -> Iterator[Path]:
    """All files of a folder and its folders, hidden ones aside."""
    for path in folder.rglob("*"):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield path


def _read_all(files: Sequence[Path], jobs: int | None) -> Iterator[Pickled | Problem]:
    """The readings in the files' order; in this process where one job is enough."""
    workers = min(jobs or os.cpu_count() or 1, len(files))
    if workers <= 1:
        yield from map(_read_or_problem, files)
        return
    others = set(active_children())
    pool = ProcessPoolExecutor(workers, initializer=_leave_stopping_to_parent)
    try:
        yield from pool.map(_read_or_problem, files, chunksize=max(1, min(16, len(files) // (4 * workers))))
    except BaseException:
        for child in set(active_children()) - others:
            child.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_stopping_to_parent() -> None:
    """Not stop by itself: the process that started this one ends it when all is to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _read_or_problem(path: Path) -> Pickled | Problem:
    """A bad source is a value in the stream; the import goes on."""
    try:
        with within(seconds_for(path.stat().st_size if path.exists() else 0), path.name):
            reading = read_source(path)
    except BriefingError as error:
        return Problem(path.name, str(error))
    return report_source(reading.bulletin, reading.facts), pickle.dumps(reading)
