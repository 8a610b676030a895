"""What a user types is read as a query, whatever it is, and never as an error."""

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.bundle.matching import Matcher, expression
from briefing.bundle.query import parse

TEXTS = (
    "The strike of oil workers in Zhanaozen ended.",
    "Nur Otan won; the oil price fell. A strike was called off.",
    "Ak Jol and Nur Otan entered the Majilis of Kazakhstan.",
    "In Łódź co-operation went on: 3.5 per cent, said O'Neil.",
)


@pytest.fixture(scope="module")
def index() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE f USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    db.executemany("INSERT INTO f VALUES (?)", [(text,) for text in TEXTS])
    return db


def found(index: sqlite3.Connection, typed: str) -> list[int]:
    query = parse(typed)
    if query.root is None:
        return []
    rows = index.execute("SELECT rowid FROM f WHERE f MATCH ? ORDER BY rowid", (expression(query.root, {}),))
    return [row[0] for row in rows]


@pytest.mark.parametrize(
    ("typed", "paragraphs"),
    [
        ("strike", [1, 2]),
        ("strike oil ", [1, 2]),
        ("STRIKE AND oil AND Zhanaozen ", [1]),
        ("zhanaozen OR majilis ", [1, 3]),
        ("strike NOT nur ", [1]),
        ("strike -nur ", [1]),
        ('oil -"nur otan"', [1]),
        ("(zhanaozen OR majilis) otan ", [3]),
        ("-(nur OR ak) strike ", [1]),
        ('"nur otan"', [2, 3]),
        ('"otan nur"', []),
        ('"nur ot', [2, 3]),  # an open quotation mark ends with the text
        ("(strike OR maj", [1, 2, 3]),
        ("strike AND", [1, 2]),
        ("strike NO", [1, 2]),  # half of NOT
        ("strike NOT", [1, 2]),
        ("NOT strike", []),
        ("zhana", [1]),
        ("zhana ", []),  # a space ends the word
        ("zhana* ", [1]),
        ("NEAR(oil zhanaozen, 3) ", [1]),
        ("NEAR(oil zhanaozen, 1) ", []),
        ("oil NEAR/3 zhanaozen ", [1]),
        ("oil NEAR strike ", [1, 2]),
        ("NEAR(oil strike", [1, 2]),
        ("NEAR(oi strike", []),  # only the last word is a beginning
        ("NEAR/1(oil zhanaozen) ", []),
        ("strike -NEAR(nur otan) ", [1]),
        ("NEAR(oil (strike) price) nur ", [2]),
        ("(" * 20 + "oil" + ")" * 20 + " nur ", [2]),
        ("co-operation", [4]),
        ("O'Neil", [4]),
        ("3.5", [4]),
        ("strike ) nur ", [2]),
        ("near", []),
    ],
)
def test_finds_what_one_expects(index: sqlite3.Connection, typed: str, paragraphs: list[int]) -> None:
    assert found(index, typed) == paragraphs
    query = parse(typed)
    if query.root is not None:
        matcher = Matcher(query.root, {})
        assert [number for number, text in enumerate(TEXTS, 1) if matcher.holds(text)] == paragraphs


def test_says_where_only_words_to_leave_out_were_typed() -> None:
    assert parse("-strike").only_without
    assert not parse("strike -oil").only_without
    assert not parse("*").only_without


def test_marks_phrases_as_one_stretch_and_no_word_that_is_left_out() -> None:
    query = parse('"nur otan" OR ak NOT won')
    assert query.root is not None
    text = TEXTS[2]
    assert [text[a:b] for a, b in Matcher(query.root, {}).spans(text)] == ["Ak", "Nur Otan"]


_PIECES = st.sampled_from(
    ["AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR/", "(", ")", '"', "*", "-", "+", "^", ":", "text:", "{", "}", ",", "5", " ",
     "strike", "Łódź", "Жаңаөзен", "نظام", "東京", "\0", "\u202e", "𝕏", "'", ";", "--", "%", "\\", "\ud800", "e\u0301"]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=14).map("".join)))
def test_no_input_is_an_error(typed: str) -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE f USING fts5(text, title, tokenize='unicode61 remove_diacritics 2')")
    query = parse(typed)
    if query.root is not None:
        db.execute("SELECT rowid FROM f WHERE f MATCH ?", ("text : " + expression(query.root, {}),)).fetchall()
        Matcher(query.root, {}).holds(typed)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["oil", "strike", "nur", "otan", "AND", "OR", "-", "(", ")", '"']), max_size=9))
def test_index_and_matcher_agree(words: list[str]) -> None:
    typed = " ".join(words) + " "
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE f USING fts5(text)")
    db.executemany("INSERT INTO f VALUES (?)", [(text,) for text in TEXTS])
    query = parse(typed)
    if query.root is not None:
        matcher = Matcher(query.root, {})
        assert found(db, typed) == [number for number, text in enumerate(TEXTS, 1) if matcher.holds(text)]


@pytest.mark.parametrize(
    "text", ["(" * 40 + "a" + ")" * 40 + " b", "NEAR(a (b) c) d", "NEAR((((((((((((a))))))))))))) b", ")" * 9]
)
def test_brackets_that_close_nothing_end_the_reading(text: str) -> None:
    query = parse(text)
    assert (query.root is not None) == ("a" in text)


@given(
    st.text("aAb _-1.", max_size=40),
    st.sampled_from(["a", "ab", "a OR ab OR b", "a NOT ab", "1 b", "(a OR 1) -b", "aab OR abb "]),
)
def test_words_alone_are_found_as_they_are_among_all_words(text: str, typed: str) -> None:
    query = parse(typed)
    assert query.root is not None
    matcher = Matcher(query.root, {})
    among = text + " ж"  # a letter beyond ASCII, before which nothing moves
    assert matcher.look(text) == matcher.look(among)
