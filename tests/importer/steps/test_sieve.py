"""A pattern is never passed over where it matches."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.importer.steps.deeds import read_deeds
from briefing.importer.steps.sieve import Sieve, indispensable

PATTERNS = [re.compile(deed.pattern, re.IGNORECASE | re.ASCII) for deed in read_deeds()]
SIEVE = Sieve(PATTERNS)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_a_pattern_matches_passes(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(PATTERNS) - 1))
    text = data.draw(st.from_regex(PATTERNS[at], fullmatch=True))
    assert at in SIEVE.passing(f"Then {text} there.")


def test_most_patterns_are_passed_over() -> None:
    assert len(SIEVE.passing("On Sunday the police fired on a crowd and killed 85 people.")) < len(PATTERNS) / 10


def test_a_pattern_without_sure_letters_is_always_tried() -> None:
    assert not indispensable(re.compile(r"\w+|vote"))
    assert Sieve([re.compile(r"[A-Z]+")]).passing("") == [0]
