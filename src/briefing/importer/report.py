"""What an import tells when it is done: per source what was read, repaired, found and doubted."""

from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from briefing.importer.model import Bulletin, Facts


@dataclass(frozen=True, slots=True)
class SourceReport:
    """One source that went into the bundle; the counts are by kind, in order of the kind's name."""

    name: str
    encoding: str
    characters: int
    articles: int
    paragraphs: int
    repaired: dict[str, int]
    found: dict[str, int]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One source that could not be read, and why; the others are in the bundle all the same."""

    name: str
    message: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The whole import; `problems` is empty where every source was read.

    `skipped` names the files of a folder that are no sources by their ending.
    """

    sources: tuple[SourceReport, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The report as plain values, for a machine."""
        return asdict(self)

    def as_text(self) -> str:
        """The report as lines, for a person."""
        lines = [*map(_source_lines, self.sources)]
        if self.skipped:
            lines.append(f"Passed over, not of a kind that is read: {', '.join(self.skipped)}.")
        return "\n".join([*lines, *(f"Not read: {problem.message}" for problem in self.problems)])


def report_source(bulletin: Bulletin, facts: Facts) -> SourceReport:
    """What was read, repaired, found and doubted in one source."""
    paragraphs = [paragraph for article in bulletin.articles for paragraph in article.paragraphs]
    repaired = Counter(repair.kind for paragraph in paragraphs for repair in paragraph.repairs)
    found = Counter(dict.fromkeys(("person", "party", "organisation", "place"), 0))
    found.update(entity.kind for entity in facts.entities)
    found["election"] = len(facts.elections)
    found["figure"] = sum(len(election.figures) for election in facts.elections)
    found["incident"] = len(facts.incidents)
    return SourceReport(
        name=bulletin.source.name,
        encoding=bulletin.source.encoding,
        characters=len(bulletin.source.text),
        articles=len(bulletin.articles),
        paragraphs=len(paragraphs),
        repaired=dict(sorted(repaired.items())),
        found=dict(sorted(found.items())),
        doubts=tuple(doubt.message for doubt in (*bulletin.doubts, *facts.doubts)),
    )


def _source_lines(report: SourceReport) -> str:
    lines = [
        f"{report.name}: {report.characters} characters, {report.encoding}",
        f"  read      {_count(report.articles, 'article')}, {_count(report.paragraphs, 'paragraph')}",
        f"  repaired  {_counts(report.repaired)}",
        f"  found     {_counts(report.found)}",
        f"  doubted   {len(report.doubts)}",
    ]
    return "\n".join([*lines, *(f"    - {message}" for message in report.doubts)])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{number} {kind}" for kind, number in counts.items()) or "nothing"
