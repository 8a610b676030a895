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
        f"{report.name}: {_count(report.characters, 'character')}, {report.encoding}",
        f"  read      {_count(report.articles, 'article')}, {_count(report.paragraphs, 'paragraph')}",
        f"  repaired  {_counts(report.repaired)}",
        f"  found     {_counts(dict(sorted(report.found.items(), key=_by_weight)))}",
        f"  doubted   {_count(len(report.doubts), 'place') if report.doubts else 'nothing'}",
    ]
    doubts = Counter(report.doubts).items()
    return "\n".join([*lines, *(f"    - {message}{f' ({n} times)' if n > 1 else ''}" for message, n in doubts)])


_ORDER = ("incident", "election", "figure", "person", "party", "organisation", "place")
_PLURALS = {"person": "people", "party": "parties"}
_WORDS = {"drop-cap": "drop capital"}
"""What a person calls a kind of repair, where that is not its name with blanks."""


def _by_weight(item: tuple[str, int]) -> int:
    return _ORDER.index(item[0]) if item[0] in _ORDER else len(_ORDER)


def _count(number: int, noun: str) -> str:
    """A number with its noun.

    >>> _count(1, "person"), _count(2, "person"), _count(3, "place")
    ('1 person', '2 people', '3 places')
    """
    return f"{number} {noun if number == 1 else _PLURALS.get(noun, noun + 's')}"


def _counts(counts: dict[str, int]) -> str:
    said = [_count(number, _WORDS.get(kind, kind.replace("-", " "))) for kind, number in counts.items() if number]
    return ", ".join(said) or "nothing"
