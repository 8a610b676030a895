"""The learned words decide where no deed is known, and what they hardly decide is doubted."""

import pytest

from briefing.bundle.records import CATEGORIES
from briefing.importer.steps.categories import weighed
from briefing.importer.steps.category_words import PLACES, TABLE, leanings, telling_words
from briefing.shipped import shipped


def rows() -> list[list[str]]:
    lines = shipped(TABLE).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_table_is_sorted_and_whole() -> None:
    words = [(PLACES.index(place), stem) for place, stem, *_ in rows()]
    assert words == sorted(set(words))
    assert (0, "") in words
    assert {len(row) for row in rows()} == {2 + len(CATEGORIES)}


@pytest.mark.parametrize(
    ("category", "text"),
    [
        ("protest", "Market women shut their stalls on 5 May."),
        ("diplomacy", "The lease on the base was prolonged on 5 May."),
        ("media", "Kiosks had run out of the weekly by 5 May."),
        ("other", "The franc lost a fifth of its worth on 5 May."),
    ],
)
def test_words_decide_where_no_deed_is_known(category: str, text: str) -> None:
    leant = leanings(text, 0, len(text), (0, len(text)), text.index("5 May"))
    assert max(leant, key=lambda each: leant[each]) == category
    assert weighed(text, 0, len(text), text.index("5 May"))[0] == category


def test_months_and_dull_words_tell_nothing() -> None:
    assert telling_words("On the 5th of May 2011 it was", 0, 29, (0, 29), 7) == {("clause", "th"): 1 / (1 + 1 / 70)} | {
        ("part", "th"): 1.0
    }


def test_words_far_from_the_clause_tell_nothing() -> None:
    text = "Bombs fell. " + "So it went on. " * 60 + "On 5 May it ended."
    start = text.index("On 5 May")
    assert not [
        stem for _, stem in telling_words(text, start, len(text), (start, len(text)), start + 3) if stem == "bombs"
    ]
