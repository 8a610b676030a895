"""How a long sentence is cut to what it tells of a date: verbatim, with the date in it."""

import pytest

from briefing.brief.telling import WHOLE_UP_TO, telling

CASES = [
    ("short ones stay whole", "The vote was held on 4 March.", "4 March", "The vote was held on 4 March."),
    (
        "brackets",
        "The trouble around the news channel right after the elections [11] (January 18, its journalists were detained by"
        " officers of the security committee), also shows what the authorities think of such media in the long run.",
        "January 18",
        "January 18, its journalists were detained by officers of the security committee",
    ),
    (
        "a relative clause takes its beginning along",
        "There is no other sector of the economy in which the crisis is so ripe, as is shown by the warning strike of the"
        " workers of the haulage company, which took place on January 10 [1].",
        "January 10",
        "as is shown by the warning strike of the workers of the haulage company, which took place on January 10 [1].",
    ),
    (
        "a comma within the date is no break",
        "It was already late in the evening of a day that nobody had expected to end so quietly in the capital when, on"
        " January 15, 2012, the polls closed and the counting of the votes began in all of the stations of the country.",
        "January 15, 2012",
        "on January 15, 2012, the polls closed",
    ),
    (
        "links are dropped",
        "The elections were to be held in August, as everybody in the country had known for years and years by that time,"
        " but in November 2011 the deputies asked the president to dissolve the house and to hold them earlier than that.",
        "November 2011",
        "in November 2011 the deputies asked the president to dissolve the house",
    ),
    ("a number before the sentence is left out", "11. On 4 March they met.", "4 March", "On 4 March they met."),
]  # fmt: skip


@pytest.mark.parametrize(("label", "sentence", "date", "expected"), CASES, ids=[case[0] for case in CASES])
def test_the_clauses_around_the_date(label: str, sentence: str, date: str, expected: str) -> None:
    told = telling(sentence, date)
    assert told in sentence
    assert date in told
    assert expected in told
    assert len(told) <= 180


def test_a_date_that_is_not_in_the_words_gives_the_beginning() -> None:
    sentence = "word " * 60
    assert sentence.startswith(telling(sentence, "4 March"))
    assert len(telling(sentence, "4 March")) <= WHOLE_UP_TO
