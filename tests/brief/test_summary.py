"""What a summary says, and that each of its sentences is the source's own and leads back to it."""

import re
from collections.abc import Callable

import pytest

from briefing.brief import summary
from briefing.brief.blocks import Brief, Chronology, Figure, Front, Heading, Note, Points, Quote, Table, runs
from briefing.brief.labels import spot
from briefing.brief.typst import page_count
from briefing.bundle.reader import Bundle
from briefing.errors import BriefingError
from briefing.shipped import shipped


def told_election(bundle: Bundle) -> int:
    """The latest election of which a bulletin states figures."""
    return next(e.id for e in bundle.elections() if any(not f.is_beside for f in bundle.figures(election_id=e.id)))


MAKERS: dict[str, Callable[[Bundle], Brief]] = {
    "article": lambda bundle: summary.article_summary(bundle, bundle.articles()[0].id),
    "election": lambda bundle: summary.election_summary(bundle, told_election(bundle)),
    "timeline": summary.timeline_summary,
    "two pages": summary.two_page_brief,
}


def source_texts(bundle: Bundle) -> dict[tuple[str, int | None], str]:
    """What stands in each place that a brief may cite."""
    texts: dict[tuple[str, int | None], str] = {}
    for article in bundle.articles():
        texts[article.title, None] = article.standfirst or ""
        texts |= {(article.title, p.position): p.text for p in bundle.paragraphs(article.id)}
    return texts


def said(brief: Brief) -> str:
    return "\n".join(run.text for run in runs(brief))


def headings(brief: Brief) -> list[str]:
    return [block.text for block in brief.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())
@pytest.mark.parametrize("which", ["small", "shipped"])
def test_every_quote_is_verbatim_and_cited(which: str, make: Callable[[Bundle], Brief], small_bundle: Bundle) -> None:
    with Bundle(shipped("data/briefing.sqlite")) as real:
        bundle = small_bundle if which == "small" else real
        brief, texts = make(bundle), source_texts(bundle)
    quotes = [run for run in runs(brief) if run.quoted]
    assert quotes
    for run in quotes:
        assert run.sources, run.text
        places = [brief.sources[number - 1] for number in run.sources]
        whole = re.sub(r"\[([^\W\d]+)\]", r"\1", run.text)  # repaired letters stand in brackets
        assert any(whole in texts[place.article, place.paragraph] for place in places), run.text


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())
def test_every_number_in_a_table_is_cited_and_numbers_count_up(
    make: Callable[[Bundle], Brief], small_bundle: Bundle
) -> None:
    brief = make(small_bundle)
    for table in (block for block in brief.blocks if isinstance(block, Table)):
        for row in table.rows:
            assert all(run.sources for cell in row[1:] for run in cell if re.search(r"\d", run.text))
    first_citations = list(dict.fromkeys(number for run in runs(brief) for number in run.sources))
    assert first_citations == list(range(1, len(brief.sources) + 1))


def test_article_summary_has_standfirst_sentences_results_and_incidents(small_bundle: Bundle) -> None:
    brief = summary.article_summary(small_bundle, 1)
    assert brief.title == "The vote"
    assert brief.subtitle == "From The Monitor, No. 3, March 2012 (Press Watch)"
    assert next(b for b in brief.blocks if isinstance(b, Quote)).text == "Ardania voted and got what it had."
    (points,) = (b for b in brief.blocks if isinstance(b, Points))
    chosen = [run.text for item in points.items for run in item]
    assert "On 4 March 2012 voters in Ardania elected the 120 deputies of the Assembly [1]." in chosen
    assert "He was pleased." not in chosen
    assert headings(brief) == ["Key sentences", "Results", "Incidents", "To be looked at", "Sources"]
    (chronology,) = (b for b in brief.blocks if isinstance(b, Chronology))
    assert [entry.date.replace("\xa0", " ") for entry in chronology.entries] == ["4 Mar 2012", "6 Mar [2012]"]
    assert "A year in brackets" in said(brief)
    assert page_count(brief) == 1


def test_doubts_about_what_is_cited_are_told_and_only_those(small_bundle: Bundle) -> None:
    text = said(summary.article_summary(small_bundle, 1))
    assert "The importer was not sure of “the editor Ana Мұратқызы was detained in Жаңаөзен”" in text
    assert "A word may be missing" not in text
    assert "The first letter" not in text


def test_an_article_that_breaks_off_says_so(small_bundle: Bundle) -> None:
    brief = summary.article_summary(small_bundle, 2)
    assert "The source breaks off in ¶\xa01 of “The courts”, after “yet to decide on the com-”." in said(brief)
    quoted = [run.text for run in runs(brief) if run.quoted]
    assert quoted == ["Observers noted that the campaign was calm."]


def test_election_summary_sets_rivals_side_by_side(small_bundle: Bundle) -> None:
    brief = summary.election_summary(small_bundle, 1)
    assert brief.title == "Assembly, 4 March 2012"
    results, rivals = (block for block in brief.blocks if isinstance(block, Table))
    assert [cell[0].text for cell in results.rows[0]] == ["Union", "61.20 %"]
    assert [run.text for run in rivals.rows[0][1]] == ["61.20 %", "·", "63 % (preliminary)"]
    assert "Turnout" in [run.text for run in results.caption]
    assert any(isinstance(block, Figure) for block in brief.blocks)
    assert 'According to final results, the "Union" received 61.20% of the votes, the Greens 30.05%.' in said(brief)


def table_rows(table: Table) -> list[list[str]]:
    return [[" ".join(run.text for run in cell) for cell in row] for row in table.rows]


def test_two_pages_tell_what_the_bulletin_tells_with_what_stands_elsewhere_beside_it(bundle_with_table: Bundle) -> None:
    brief = summary.two_page_brief(bundle_with_table)
    assert brief.subtitle == (
        "From The Monitor, No. 3, March 2012 (Press Watch). Table of results: Published elsewhere"
    )
    results, rivals = (block for block in brief.blocks if isinstance(block, Table))
    assert table_rows(results) == [["Union", "61.20 %"], ["Greens", "30.05 %"]]
    assert [run.text for run in results.caption] == ["Assembly, 4 March 2012.", "Turnout", "58.4 %"]
    (turnout,) = (row[1] for row in rivals.rows if row[0][0].text == "Turnout")
    assert " ".join(run.text for run in turnout) == (
        "58.4 % (The Monitor) · 58.9 % (final; Daily Wire, 5 March 2012) · 59.1 % (final; Yearbook)"
    )
    cited = [brief.sources[number - 1].article for run in turnout for number in run.sources]
    assert cited == ["The vote", "Daily Wire, 5 March 2012 (wire.example)", "Yearbook"]
    also = "Also in this bundle, published elsewhere: further figures of these elections (1); Assembly, 6 March 2016."
    assert also in said(brief)
    assert not [run for run in runs(brief) if run.quoted and "\t" in run.text]


def test_what_stands_only_in_a_table_has_summaries_of_its_own(bundle_with_table: Bundle) -> None:
    later = bundle_with_table.elections()[0]
    brief = summary.election_summary(bundle_with_table, later.id)
    assert brief.subtitle == "Ardania. Table of results: Published elsewhere"
    assert [table_rows(block) for block in brief.blocks if isinstance(block, Table)] == [[["Union", "70.5 %"]]]
    article = bundle_with_table.articles()[-1]
    assert headings(summary.article_summary(bundle_with_table, article.id)) == ["Results", "Sources"]


def test_an_election_told_by_several_names_them(bundle_with_table: Bundle) -> None:
    brief = summary.election_summary(bundle_with_table, told_election(bundle_with_table))
    assert "Stated by The Monitor; Daily Wire, 5 March 2012; Yearbook." in said(brief).replace("\n", " ")
    results = next(block for block in brief.blocks if isinstance(block, Table))
    assert table_rows(results) == [["Union", "61.20 %"], ["Greens", "30.05 %"], ["Reds", "8.75 %"]]


def test_chronology_can_be_of_chosen_incidents(small_bundle: Bundle) -> None:
    whole = summary.timeline_summary(small_bundle)
    assert whole.subtitle.startswith("2 incidents.")
    one = summary.timeline_summary(small_bundle, [2])
    assert one.subtitle.startswith("1 of 2 incidents.")
    (chronology,) = (b for b in one.blocks if isinstance(b, Chronology))
    assert chronology.entries[0].detail == "detention, printed “Two days later”"
    assert "No incidents." in said(summary.timeline_summary(small_bundle, []))


def test_an_incident_told_twice_is_one_with_both_sources(small_bundle: Bundle) -> None:
    brief = summary.timeline_summary(small_bundle)
    (chronology,) = (b for b in brief.blocks if isinstance(b, Chronology))
    assert chronology.entries[0].words[0].sources == (1, 2)


def test_the_shipped_bundle_on_two_pages() -> None:
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        brief = summary.two_page_brief(bundle)
        incidents = len(bundle.incidents())
    assert page_count(brief) == 2
    assert brief.title == "Kazakhstan, January 2012"
    assert headings(brief)[:4] == ["Summary", "Key points", "Results", "Incidents"]
    assert headings(brief)[-1] == "Sources"
    shown = sum(len(block.entries) for block in brief.blocks if isinstance(block, Chronology))
    assert (shown == incidents) or f"{shown} of {incidents} incidents; the rest are on the timeline." in said(brief)
    assert "breaks off" in said(brief)


def test_what_does_not_fit_on_two_pages_is_left_out_and_counted() -> None:
    front = Front(recipient=", ".join(f"Department {number}" for number in range(300)), date="2012-03-10")
    with Bundle(shipped("data/briefing.sqlite")) as bundle:
        roomy, tight = summary.two_page_brief(bundle), summary.two_page_brief(bundle, front)
        total = len(bundle.incidents())
    assert page_count(tight) == 2
    assert len(said(tight)) < len(said(roomy))
    assert re.search(rf"\b\d+ of {total} incidents; the rest are on the timeline\.", said(tight))


def test_a_bundle_without_facts_still_has_summaries(empty_bundle: Bundle) -> None:
    brief = summary.article_summary(empty_bundle, 1)
    assert headings(brief) == ["Key sentences", "Sources"]
    assert spot(brief.sources[0]) == "¶\xa01"
    assert headings(summary.two_page_brief(empty_bundle)) == ["Summary", "Sources"]
    assert [type(block) for block in summary.timeline_summary(empty_bundle).blocks] == [Note]


def test_what_is_not_in_the_bundle_is_an_error(small_bundle: Bundle) -> None:
    with pytest.raises(BriefingError, match="has no article 99"):
        summary.article_summary(small_bundle, 99)
    with pytest.raises(BriefingError, match="has no election 99"):
        summary.election_summary(small_bundle, 99)
