"""A guarded pattern finds what the pattern itself finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.importer.guarded import guarded

PATTERNS = (
    (r"\b(?:votes?|ballots?|polls?)\b", re.IGNORECASE),
    (r"\bvotes?\b|\bpolls? of\b|%", re.IGNORECASE),
    (r"(?<!\w)(?:(?:will|shall) (?P<verb>[a-z]+)|[a-z]{2,}ed\b)", 0),
    (r"(?:^|, )(?P<name>[A-Z]\w+)(?= won)", 0),
    (r",?\s?(?:on|in) \d{1,2}", re.IGNORECASE),
    (r"(?!the)(?:t[ho]e|1[.,]5|é\w+)|\s…$", re.IGNORECASE),
    (r"(?i:poll)s|vote", 0),
    (r"[^a]b|c", 0),
    (r"", 0),
)
PIECES = st.sampled_from(
    [
        *"aeotvpTVB ,.%é",
        "vote",
        "Votes",
        "ballot",
        "polls of",
        " will ",
        "elected",
        "Ann won",
        "on 12",
        "the",
        "ſt",
        "İ",
        " …",
        "\n",
    ]
)


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
@given(pieces=st.lists(PIECES, max_size=14))
def test_finds_the_same(pattern: str, flags: int, pieces: list[str]) -> None:
    text = "".join(pieces)
    plain, quick = re.compile(pattern, flags), guarded(pattern, flags)
    assert [(m.span(), m.groupdict()) for m in quick.finditer(text)] == [
        (m.span(), m.groupdict()) for m in plain.finditer(text)
    ]
    assert bool(quick.search(text, 2, 9)) == bool(plain.search(text, 2, 9))
