"""Learns which words speak for which category, and measures it on the bulletins that were not learned from.

    pip install scipy
    python -m tests.benchmarks.category_words             # each set of bulletins, learned from all the others
    python -m tests.benchmarks.category_words --write 1   # learns from all, and writes the table that ships

`categories/clauses.jsonl` holds the dated clauses of the gold bulletins and of eight later sets: a paragraph a line, names
blotted out, with `[start, end, place of the date, category]` for each clause. `categories/examples.txt` holds clauses
written for learning alone. Learned is a multinomial logistic regression, whose weights are kept small by a penalty on their
squares.

Deeds and vocabulary have been mended on all these sets, so what they miss alone is flattered here. By the deeds known when
each set was new they missed 30.5 % of the eight, with words learned from the other sets 24.7 %; a reader who labelled
sixty clauses anew missed 10 %.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from tests.benchmarks.form import Row, run

from briefing.bundle.records import CATEGORIES
from briefing.importer.steps import categories
from briefing.importer.steps.category_words import PLACES, TABLE, Word, telling_words
from briefing.shipped import shipped

FOLDER = Path(__file__).parent / "categories"
PENALTY = {"clause": 1.0, "part": 1.0, "around": 11.0}
"""How dear a weight is, by where its word stands: those around must say the same often before they are believed."""
LEAST = 5
"""Words whose weights, in hundredths, are all smaller are left out of the table."""
ROUNDS = 80

Weights = dict[Word, np.ndarray]
HEADER = f"""\
# Which categories the words of a dated clause speak for: hundredths of the logarithm of odds.
# Learned by `python -m tests.benchmarks.category_words --write 1` from the labelled clauses beside it; not written by hand.
# Where the word stands ({", ".join(PLACES)}), its first six letters, then the weights for
# {", ".join(CATEGORIES)}.
"""


@dataclass(frozen=True)
class Labelled:
    """A dated clause and the category that a reader gave it."""

    group: str
    text: str
    start: int
    end: int
    at: int
    category: str

    @cached_property
    def words(self) -> dict[Word, float]:
        """Its telling words, as the importer sees them."""
        start, end, part = categories.place_of(self.text, self.start, self.end, self.at)
        return telling_words(self.text, start, end, part, self.at)


def clauses() -> Iterator[Labelled]:
    """The dated clauses of the bulletins."""
    for line in (FOLDER / "clauses.jsonl").read_text(encoding="utf-8").splitlines():
        paragraph = json.loads(line)
        for start, end, at, category in paragraph["told"]:
            yield Labelled(paragraph["set"], paragraph["text"], start, end, at, category)


def examples() -> Iterator[Labelled]:
    """The clauses written for learning."""
    category = ""
    for line in (FOLDER / "examples.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            category = line.strip("[]")
        elif "@" in line and not line.startswith("#"):
            text = line.replace("@", "on 9 May") + "."
            yield Labelled("examples", text, 0, len(text), line.index("@") + len("on "), category)


def learned(labelled: Sequence[Labelled]) -> Weights:
    """The weights of all words that some clauses have; those of no word are where a sum begins."""
    rows = [each.words for each in labelled]
    known = {word: at for at, word in enumerate(dict.fromkeys(word for row in rows for word in row))}
    places = [(at, known[word], value) for at, row in enumerate(rows) for word, value in row.items()]
    at, column, value = zip(*places, strict=True)
    told = csr_matrix((value, (at, column)), shape=(len(rows), len(known)))
    right = np.eye(len(CATEGORIES))[[CATEGORIES.index(each.category) for each in labelled]]
    penalties = np.array([[PENALTY[place]] for place, _ in known])
    weights = _regression(told, right, penalties)
    return dict(zip([*known, ("clause", "")], weights, strict=True))


def _regression(told: csr_matrix, right: np.ndarray, penalties: np.ndarray) -> np.ndarray:
    """The (words + 1, categories) weights of a multinomial logistic regression, the last row added to every clause."""
    shape = (told.shape[1] + 1, right.shape[1])

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(shape)
        odds = told @ weights[:-1] + weights[-1]
        odds = odds - odds.max(axis=1, keepdims=True)
        logs = odds - np.log(np.exp(odds).sum(axis=1, keepdims=True))
        wrong = np.exp(logs) - right
        slope = np.vstack([told.T @ wrong + penalties * weights[:-1], wrong.sum(axis=0)])
        return float((penalties * weights[:-1] ** 2).sum()) / 2 - float((logs * right).sum()), slope.ravel()

    found = minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return np.asarray(found.x).reshape(shape)


def table_of(weights: Weights) -> str:
    """The table as it ships, sorted by place and word."""
    lines = []
    for (place, stem), row in sorted(weights.items(), key=lambda item: (PLACES.index(item[0][0]), item[0][1])):
        hundredths = [round(100 * weight) for weight in row]
        if not stem or max(map(abs, hundredths)) >= LEAST:
            lines.append("\t".join((place, stem, *map(str, hundredths))))
    return HEADER + "\n".join(lines) + "\n"


def measure(options: argparse.Namespace) -> Iterator[Row]:
    """The share of clauses whose category is missed, beside that by deeds and vocabulary alone."""
    bulletins, written = list(clauses()), list(examples())
    if options.write:
        shipped(TABLE).write_text(table_of(learned([*bulletins, *written])), encoding="utf-8")
    for group in dict.fromkeys(each.group for each in bulletins):
        own = [each for each in bulletins if each.group == group]
        others = learned([*(each for each in bulletins if each.group != group), *written])
        missed = sum(_found(each, others) != each.category for each in own) / len(own)
        floor = sum(_found(each, {}) != each.category for each in own) / len(own)
        yield Row(f"{group}: categories missed", 100 * missed, "%", 100 * floor, "deeds and vocabulary alone")


def _found(clause: Labelled, weights: Weights) -> str:
    start, end, _ = categories.place_of(clause.text, clause.start, clause.end, clause.at)
    scores = np.array(list(categories.cue_scores(clause.text, start, end, clause.at).values()))
    for word, value in clause.words.items() if weights else ():
        scores += value * weights.get(word, np.zeros(len(CATEGORIES)))
    return CATEGORIES[int(np.argmax(scores + weights.get(("clause", ""), 0.0)))]


if __name__ == "__main__":
    run(measure, __doc__, write=(0, 0))
