"""What a search finds and shows, without a window."""

import csv
import io
import sqlite3
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.bundle.facets import Within
from briefing.bundle.reader import Bundle
from briefing.bundle.search import SearchCancelledError, Searcher
from briefing.viewer.search.saved import from_value, to_value
from briefing.viewer.search.state import (
    EXCERPT_MOST,
    Found,
    Group,
    Results,
    Wanted,
    all_found,
    excerpt,
    excerpts,
    find_now,
    with_counts,
)
from briefing.viewer.search.table import TITLES, as_csv, as_tab_text


def texts(results: Results) -> list[str]:
    """What is shown as found, each passage's matches in brackets."""
    shown = []
    for row in results.first:
        if isinstance(row, Found):
            text, at, parts = row.excerpt.text, 0, []
            for start, end in row.excerpt.matches:
                parts += [text[at:start], f"[{text[start:end]}]"]
                at = end
            shown.append("".join([*parts, text[at:]]))
    return shown


def matched(results: Results) -> list[list[str]]:
    return [
        [row.paragraph.text[start:end] for start, end in row.matches] for row in results.first if isinstance(row, Found)
    ]


@pytest.fixture
def shipped(bundle_path: Path) -> Searcher:
    return Searcher(bundle_path)


# Spelling


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zhanaozen", [["Zhanaozen"], ["Жаңаөзен"], ["Жанаозен", "Zhanaozen"]]),
        ("Жаңаөзен", [["Zhanaozen"], ["Жаңаөзен"], ["Жанаозен", "Zhanaozen"]]),
        ("janaozen ", [["Zhanaozen"], ["Жаңаөзен"], ["Жанаозен", "Zhanaozen"]]),
        ("janao", [["Zhanaozen"], ["Жаңаөзен"], ["Жанаозен", "Zhanaozen"]]),
        ("zhanao", [["Zhanaozen"], ["Жаңаөзен"], ["Жанаозен", "Zhanaozen"]]),
        ('"ak jol"', [["Ak Zhol"], ["Aq Jol"], ["Ak Jol"]]),
        ('"aq zhol"', [["Ak Zhol"], ["Aq Jol"], ["Ak Jol"]]),
        ("lodz", [["Łódź"]]),
        ("lod", [["Łódź"]]),
        ("holds ", []),
        ("hold ", [["Hołd"]]),
        ("majilis", [["Mazhilis"]]),
        ("later ", [["later"]]),  # an ordinary word that occurs is not spelled otherwise
        ("latter ", [["latter"]]),
        ("jan", [["Zhanaozen"], ["Жаңаөзен"], ["Жанаозен", "Zhanaozen"]]),
    ],
)
def test_names_are_found_in_every_spelling(searcher: Searcher, typed: str, found: list[list[str]]) -> None:
    assert matched(find_now(searcher, Wanted(typed))) == found


def test_says_what_else_was_searched_and_can_be_switched_off(searcher: Searcher) -> None:
    on = find_now(searcher, Wanted("zhanaozen"))
    assert on.searched_others == [("zhanaozen", ("Жанаозен", "Жаңаөзен"))]
    off = find_now(searcher, Wanted("zhanaozen", variants=False))
    assert off.searched_others == []
    assert matched(off) == [["Zhanaozen"], ["Zhanaozen"]]
    assert matched(find_now(searcher, Wanted("lodz", variants=False))) == [["Łódź"]]


def test_related_forms_are_found_only_where_wanted(searcher: Searcher) -> None:
    assert matched(find_now(searcher, Wanted("election "))) == []
    related = find_now(searcher, Wanted("election ", related=True))
    assert matched(related) == [["Elections"], ["elected"]]
    assert related.searched_others == [("election", ("elected", "elections"))]


def test_words_that_only_the_print_has_are_found_and_say_so(searcher: Searcher) -> None:
    results = find_now(searcher, Wanted("e1ectcd house"))
    (found,) = (row for row in results.first if isinstance(row, Found))
    assert found.printed == "e1ectcd"
    assert [found.paragraph.text[start:end] for start, end in found.matches] == ["elected", "house"]
    assert with_counts(searcher, results).headline == "1 passage in 1 article"
    assert not find_now(searcher, Wanted("e1ectcd -house")).places


def test_a_bundle_without_a_list_of_words_is_searched_too(variants_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "without.sqlite"
    target.write_bytes(variants_path.read_bytes())
    db = sqlite3.connect(target)
    db.executescript("DROP TABLE word; DROP TABLE printed_word; VACUUM")
    db.close()
    searcher = Searcher(target)
    assert matched(find_now(searcher, Wanted("majilis"))) == [["Mazhilis"]]
    assert len(find_now(searcher, Wanted("e1ectcd")).places) == 2
    searcher.close()


# What is shown


def test_passages_are_grouped_by_article(shipped: Searcher) -> None:
    results = find_now(shipped, Wanted("zhanaozen"))
    assert [row.passages for row in results.first if isinstance(row, Group)] == [1, 3, 3]
    for row in results.first:
        if isinstance(row, Found):
            assert [row.excerpt.text[start:end] for start, end in row.excerpt.matches] == ["Zhanaozen"]
            assert row.passage.text == row.paragraph.text[row.passage.start : row.passage.end]
    assert any(i.category == "violence" for row in results.first if isinstance(row, Found) for i in row.incidents)


def test_of_a_paragraph_the_sentence_with_all_words_is_shown(shipped: Searcher) -> None:
    found = [row for row in find_now(shipped, Wanted("the collapse of the Soviet")).first if isinstance(row, Found)]
    assert len(found) == 1
    assert "the collapse of the Soviet Union" in found[0].passage.text


def test_every_sentence_that_holds_as_much_is_shown() -> None:
    text = "A strike began. Nothing came of it. The strike ended."
    shown = excerpts(text, [(0, 15), (36, 53)], [(2, 8), (40, 46)])
    assert shown.text == "A strike began. … The strike ended."
    assert [shown.text[start:end] for start, end in shown.matches] == ["strike", "strike"]


@pytest.mark.parametrize("at", [0, 150, 700, 1190])
def test_a_long_sentence_is_cut_around_its_match(at: int) -> None:
    text = "word " * 240
    shown = excerpt(text, 0, len(text), [(at, at + 4)])
    assert len(shown.text) <= EXCERPT_MOST + 40
    assert [shown.text[start:end] for start, end in shown.matches] == ["word"]


def test_a_match_longer_than_an_excerpt_is_shown_to_its_end() -> None:
    text = "a " * 100 + "x" * 300 + " b" * 100
    shown = excerpt(text, 0, len(text), [(200, 500)])
    assert [shown.text[start:end] for start, end in shown.matches] == ["x" * 300]


def test_an_article_found_only_by_its_title_is_listed_and_counted_apart(searcher: Searcher) -> None:
    by_title = find_now(searcher, Wanted("tells"))
    assert by_title.headline == "2 articles, by their titles only"
    assert (by_title.listed, by_title.total) == (0, (0, 0))
    heads = [row for row in by_title.first if isinstance(row, Group)]
    found = [row for row in by_title.first if isinstance(row, Found)]
    assert [(head.article.title, head.passages) for head in heads] == [("Monitor tells", 0), ("Chronicle tells", 0)]
    assert [(one.head, one.paragraph.position, one.matches) for one in found] == [("title", 1, ())] * 2
    assert list(all_found(searcher, by_title, 10)) == [], "no passage is exported that holds nothing"
    assert with_counts(searcher, by_title).missed == ()
    both = find_now(searcher, Wanted("monitor OR adjourned"))
    assert both.headline == "1 passage in 1 article, 1 more article by its title"
    assert find_now(searcher, Wanted("tells", within=Within(source_ids=frozenset({1})))).titled == 1
    assert find_now(searcher, Wanted("monitor NOT strike")).places == (), "its text may hold what is left out"


def test_words_that_only_a_standfirst_has_are_found_where_nothing_else_is(shipped: Searcher) -> None:
    found = with_counts(shipped, find_now(shipped, Wanted("exertion")))
    assert found.headline == "1 article, by its standfirst only"
    assert found.missed == ()
    (one,) = [row for row in found.first if isinstance(row, Found)]
    (match,) = one.excerpt.matches
    assert one.excerpt.text[slice(*match)] == "exertion"
    assert (one.head, one.paragraph.position) == ("standfirst", 1)


def test_the_order_is_that_of_the_bulletins_or_best_first(searcher: Searcher) -> None:
    assert matched(find_now(searcher, Wanted("zhanaozen OR votes", order="bulletin")))[0] == ["Zhanaozen"]
    assert "votes" in matched(find_now(searcher, Wanted("zhanaozen OR votes", order="best")))[0]


# Narrowing


def test_facets_count_what_was_found(searcher: Searcher) -> None:
    facets = with_counts(searcher, find_now(searcher, Wanted("zhanaozen OR house"))).facets
    assert facets is not None
    assert facets.categories == (("election", 1), ("protest", 1))
    assert [(name, count) for _, name, _, count in facets.names] == [("Ak Zhol", 2), ("Zhanaozen", 2)]
    assert [count for _, count in facets.sources] == [2, 2]
    assert {bar.start_on: bar.count for bar in facets.bars if bar.count}["2011-12-01"] == 1


@pytest.mark.parametrize(
    ("within", "passages"),
    [
        (Within("2011-12-01", "2011-12-31"), 1),
        (Within("2012-01-01", "2012-01-31"), 1),  # dated by its bulletin
        (Within("2013-03-05", "2013-03-06"), 2),  # may lie there
        (Within("1999-01-01", "1999-12-31"), 0),
        (Within(categories=frozenset({"protest"})), 1),
        (Within(categories=frozenset({"protest", "election"})), 2),
        (Within(entity_ids=frozenset({1, 2})), 2),
        (Within(source_ids=frozenset({2})), 2),
        (Within("2011-01-01", "2011-12-31", frozenset({"election"})), 0),
    ],
)
def test_filters_narrow_and_combine(searcher: Searcher, within: Within, passages: int) -> None:
    results = with_counts(searcher, find_now(searcher, Wanted("zhanaozen OR house", within=within)))
    assert results.listed == passages
    assert (results.total or (0, 0))[0] == passages


def test_a_bar_counts_what_its_span_finds(shipped: Searcher) -> None:
    results = with_counts(shipped, find_now(shipped, Wanted("the")))
    assert results.facets is not None
    for bar in results.facets.bars:
        within = Within(bar.start_on, bar.end_on)
        assert find_now(shipped, replace(results.wanted, within=within)).listed == bar.count


def test_a_filter_that_is_changed_twice_is_filled_anew(searcher: Searcher) -> None:
    for source, count in ((1, 2), (2, 2), (1, 2)):
        within = Within(source_ids=frozenset({source}))
        results = find_now(searcher, Wanted("zhanaozen OR house", within=within))
        assert results.listed == count
        assert all(isinstance(row, Group) or row.source.id == source for row in results.first)


# Nothing found


def test_the_nearest_words_are_offered(searcher: Searcher) -> None:
    results = with_counts(searcher, find_now(searcher, Wanted("strik3rs zhanaozen")))
    assert results.headline == "Nothing found"
    assert [(m.word, m.paragraphs, [word for word, _ in m.nearest]) for m in results.missed] == [
        ("strik3rs", 0, ["strikers"]),
        ("zhanaozen", 3, []),
    ]


# Any input


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=40),
        st.lists(
            st.sampled_from(
                ["ak", "zhol", "NEAR(", "NEAR", "NOT", "OR", '"', "*", "(", ")", "-", "Łódź", "e1ec", "\ud800", "\0"]
            ),
            max_size=8,
        ).map(" ".join),
    )
)
def test_no_input_is_an_error(searcher: Searcher, typed: str) -> None:
    results = with_counts(searcher, find_now(searcher, Wanted(typed, related=True)))
    assert results.listed >= 0


def test_interrupting_ends_a_search_at_once(shipped: Searcher) -> None:
    find_now(shipped, Wanted("the"))
    ended: list[object] = []

    def work() -> None:
        try:
            shipped._rows("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
        except SearchCancelledError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        shipped.interrupt()
        time.sleep(0.01)
    thread.join()
    assert ended
    shipped.begin()
    assert find_now(shipped, Wanted("zhanaozen")).listed == 7


# Kept and written


def test_a_kept_search_comes_back_in_this_bundle(variants_path: Path) -> None:
    with Bundle(variants_path) as bundle:
        entities, sources = bundle.entities(), bundle.sources()
        within = Within("2012-01-01", "2012-01-31", frozenset({"protest"}), frozenset({2}), frozenset({1}))
        wanted = Wanted("strike", variants=False, related=True, within=within)
        names = {entity.id: entity.name for entity in entities}
        value = to_value(wanted, names, {source.id: source for source in sources})
        assert from_value(value, entities, sources) == wanted
        assert from_value({"text": 5, "names": "x"}, entities, sources) == Wanted("5")
        assert from_value(None, entities, sources) == Wanted("")


def test_results_become_a_table_without_formulas(searcher: Searcher) -> None:
    found = list(all_found(searcher, find_now(searcher, Wanted("votes OR strike")), 10))
    rows = list(csv.reader(io.StringIO(as_csv(found).decode("utf-8-sig"))))
    assert tuple(rows[0]) == TITLES
    assert rows[1][:4] == ["Monitor, January 2012, p. 1, ¶ 1", "2011-12-16", "1", "1"]
    assert rows[3][4].startswith("'=Ak Jol")
    assert as_tab_text(found).count("\n") == 4
