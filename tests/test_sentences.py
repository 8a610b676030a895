"""Sentences end where a reader pauses; a case is a line, `|` marks the ends."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.sentences import sentence_spans

CASES = {
    "plain": "It rained. | They voted.",
    "title": "Mr. Brown met Dr. Green. | He left.",
    "initials": "A. B. Smith and J. Doe spoke. | Then it ended.",
    "number": "In districts Nos. 94 and 132, see No. 5. | The rest was quiet.",
    "number at the end": "They searched prison No. 8. | The following day he went.",
    "no at the end": "They said no. | The vote went on.",
    "month": "It closed on Nov. 10 and opened on Dec. 3. | In Jan. came the cold.",
    "country": "The U.S. Department spoke in the U.S. | The others did not.",
    "decimals": "It won 3.43 per cent. | Another won 0.6.",
    "quote": 'He shouted "Go away!" | Then they ran.',
    "curly quote": "He said: “We go.” | Then they ran.",
    "quote goes on": '"Go away!" he shouted.',
    "bracket": "It was there (on the 16.) | And so on.",
    "citation after": "It was so. [3] | Then it was not.",
    "citation touching": "It was so.[3][4] | Then it was not.",
    "citation before": "It was so [3]. | Then it was not.",
    "question": "Was it fair? | No.",
    "ellipsis": "It was ... but not free... | The clashes came.",
    "numbered paragraph": "12. The bill was sent. | It came back.",
    "dated entry": "14 September 2010. | The House sets the day.",
    "site": "The sites Stan.kz and tut.by were closed. | Others were open.",
    "latin": "Some papers, e.g. Respublika, closed. | Cf. Art. 5 and p. 7.",
    "sum": "43 went to others. | 44 went to them.",
    "saint": "They met in St. Petersburg. | He came.",
    "blank line": "A heading\n\n | A sentence\nover two lines.",
    "cyrillic": "Выборы прошли. | Явка составила 60 проц.",
    "words that look short": "They like modern art. | Many sat. | Police came.",
    "plan": "There was no plan B. | The house met.",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_sentences(marked: str) -> None:
    parts = [part.strip() for part in marked.split("|")]
    text = marked.replace("| ", "")
    assert [text[start:end] for start, end in sentence_spans(text)] == parts


@given(st.text(st.sampled_from("aB1 .!?\"”)]['\n…№é"), max_size=80))
def test_spans_cover_all_but_white_space_in_order(text: str) -> None:
    covered, last = "", 0
    for start, end in sentence_spans(text):
        assert last <= start < end
        assert not text[last:start].strip()
        covered, last = covered + text[start:end], end
    assert not text[last:].strip()


def test_time_is_linear() -> None:
    begun = time.perf_counter()
    for piece in (". ", 'a. "', "[1] ", ".\n", "A.)"):
        sentence_spans(piece * 100_000)
    assert time.perf_counter() - begun < 5
