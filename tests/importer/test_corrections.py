"""What an editor corrects beside a source holds in the bundle, at every import, or is refused with its line."""

import re
import textwrap
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Entity, Figure, Incident, Repair
from briefing.bundle.verify import verify
from briefing.importer.clean import clean
from briefing.importer.cli import main
from briefing.importer.corrections.doubts import DOUBT_KINDS
from briefing.importer.corrections.quotes import occurrences
from briefing.importer.corrections.records import Entry, RepairCorrection
from briefing.importer.corrections.repairs import repair_text
from briefing.importer.corrections.toml import read_corrections
from briefing.importer.model import SourceText
from briefing.importer.traced import put_back

RIVER = """\
The River Monitor

No. 7, 12 March 2014

Two parties cross the threshold

Voters of Ruritania went to the polls on Sunday, 2 March 2014, to elect the 120
members of the National Assembly. The Civic Platform received 41.5 percent of the
votes and 62 seats, the Party of Order 33.2 percent and 48 seats. Turnout was
63.4 percent.

President Viktor Hallgren congratulated the winners. Anna Petrova of the Civic
Platform spoke of the inadeguacy of the count. Petrova will lead the talks with the
Maijilis, and the price of bread rose by 12 per cent.

Arrests in the capital

On 5 March 2014 police detained 30 people in Strelsau during a protest. On 7 March
2014 a court released 12 of them. Two days later the Ministry of Justice opened an
inquiry into the arrests, which the opposi-
tion called late.

The trial of Viktor Halgren, a journalist, began in Strelsau on 10 March 2014. The
newspaper Morning Post was closed on 9 March 2014.
"""


def build(folder: Path, toml: str, text: str = RIVER) -> tuple[int, str, Path]:
    """Import the bulletin with a corrections file beside it: exit code, output, bundle."""
    (folder / "river.txt").write_text(text, encoding="utf-8")
    (folder / "river.toml").write_text(toml, encoding="utf-8")
    target = folder / "river.sqlite"
    result = CliRunner().invoke(main, ["build", str(folder / "river.txt"), "-o", str(target)])
    return result.exit_code, result.output, target


@contextmanager
def corrected(folder: Path, toml: str, text: str = RIVER) -> Iterator[Bundle]:
    """The bundle of the corrected bulletin; it verifies, and importing again gives the same bytes."""
    code, output, target = build(folder, textwrap.dedent(toml), text)
    assert code == 0, output
    assert verify(target) == []
    first = target.read_bytes()
    build(folder, textwrap.dedent(toml), text)
    assert target.read_bytes() == first
    with Bundle(target) as bundle:
        yield bundle


def text_of(bundle: Bundle) -> str:
    return "\n".join(p.text for article in bundle.articles() for p in bundle.paragraphs(article.id))


def entity(bundle: Bundle, name: str) -> Entity | None:
    return next((each for each in bundle.entities() if each.name == name), None)


def places(bundle: Bundle, name: str) -> list[str]:
    found = entity(bundle, name)
    return [each.passage.text for each in bundle.mentions(entity_id=found.id)] if found else []


def incident(bundle: Bundle, words: str) -> Incident | None:
    return next((i for i in bundle.incidents() if any(words in p.text for p in i.passages)), None)


def figures(bundle: Bundle) -> list[tuple[str | None, str, float, str, str | None, str]]:
    names: dict[int | None, str] = {each.id: each.name for each in bundle.entities()}
    return [(names.get(f.entity_id), f.measure, f.value, f.printed, f.status, f.origin) for f in bundle.figures()]


def figure(bundle: Bundle, printed: str) -> Figure | None:
    return next((each for each in bundle.figures() if each.printed == printed), None)


def repairs(bundle: Bundle, kind: str) -> list[Repair]:
    return [r for article in bundle.articles() for r in bundle.repairs(article.id) if r.kind == kind]


# --- each action --------------------------------------------------------------------------------------------------


def check_incident_added(bundle: Bundle) -> None:
    added = incident(bundle, "Petrova will lead the talks")
    assert added is not None
    assert (added.start_on, added.end_on, added.precision) == ("2014-04-01", "2014-04-30", "month")
    assert (added.category, added.headline, added.qualifier) == ("diplomacy", "Petrova leads the talks", "planned")
    assert (added.date_text, added.year_from, added.origin) == ("will", "stated", "corrected")
    assert {"Anna Petrova"} <= {each.name for each in bundle.entities() if each.id in added.entity_ids}


def check_incident_changed(bundle: Bundle) -> None:
    changed = incident(bundle, "Two days later")
    assert changed is not None
    assert (changed.start_on, changed.end_on, changed.precision) == ("2014-03-09", "2014-03-11", "range")
    assert (changed.category, changed.qualifier, changed.origin) == ("statement", "about", "corrected")


def check_one_of_two_incidents(bundle: Bundle) -> None:
    changed, other = incident(bundle, "a court released"), incident(bundle, "police detained")
    assert changed is not None
    assert (changed.start_on, changed.origin) == ("2014-03-08", "corrected")
    assert other is not None
    assert (other.start_on, other.origin) == ("2014-03-05", "read")


def check_incident_withdrawn(bundle: Bundle) -> None:
    assert incident(bundle, "police detained") is None
    assert incident(bundle, "a court released") is not None


def check_incidents_united(bundle: Bundle) -> None:
    united = incident(bundle, "Two days later")
    assert united is not None
    assert len(united.passages) == 2
    assert (united.start_on, united.origin) == ("2014-03-07", "corrected")


def check_figure_added(bundle: Bundle) -> None:
    assert ("Party of Order", "percent", 33.2, "33.2 percent", "preliminary", "corrected") in figures(bundle)
    assert places(bundle, "Party of Order") == ["Party of Order"]
    assert len(bundle.elections()) == 1


def check_figure_of_another_election(bundle: Bundle) -> None:
    (other,) = [each for each in bundle.elections() if each.held_on == "2010-05"]
    assert (other.body, other.country, other.seats_total) == ("Senate", "Ruritania", 40)
    (added,) = bundle.figures(election_id=other.id)
    assert (added.value, added.measure, added.entity_id) == (12.0, "turnout", None)


def check_figure_changed(bundle: Bundle) -> None:
    assert ("Civic Platform", "percent", 41.6, "41.5 percent", "final", "corrected") in figures(bundle)
    assert ("Civic Platform", "seats", 62.0, "62 seats", None, "read") in figures(bundle)


def check_figure_of_another_party(bundle: Bundle) -> None:
    assert ("River Alliance", "seats", 62.0, "62 seats", None, "corrected") in figures(bundle)


def check_turnout(bundle: Bundle) -> None:
    assert (None, "turnout", 41.5, "41.5 percent", None, "corrected") in figures(bundle)


def check_figure_withdrawn(bundle: Bundle) -> None:
    assert figure(bundle, "63.4 percent") is None
    assert figure(bundle, "41.5 percent") is not None


def check_seats_total(bundle: Bundle) -> None:
    (election,) = bundle.elections()
    assert election.seats_total == 150


def check_name_added(bundle: Bundle) -> None:
    added = entity(bundle, "Council of Bakers")
    assert added is not None
    assert (added.kind, added.origin, set(added.aliases)) == ("organisation", "corrected", {"CB", "price of bread"})
    assert places(bundle, "Council of Bakers") == ["price of bread"]


def check_name_changed_here(bundle: Bundle) -> None:
    assert places(bundle, "Viktor Halgren") == ["Viktor Halgren"]
    assert places(bundle, "Viktor Hallgren") == ["Viktor Hallgren"]
    trial = incident(bundle, "The trial of")
    other = entity(bundle, "Viktor Halgren")
    assert trial is not None
    assert other is not None
    assert other.id in trial.entity_ids
    assert other.origin == "corrected"


def check_name_is_known_one(bundle: Bundle) -> None:
    assert places(bundle, "Anna Petrova") == ["Anna Petrova", "Petrova", "Morning Post"]
    assert entity(bundle, "Morning Post") is None


def check_kind(bundle: Bundle) -> None:
    changed = entity(bundle, "Ruritania")
    assert changed is not None
    assert (changed.kind, changed.origin) == ("place", "corrected")


def check_renamed_everywhere(bundle: Bundle) -> None:
    assert places(bundle, "Anna Petrova-Lind") == ["Anna Petrova", "Petrova"]
    assert entity(bundle, "Anna Petrova") is None


def check_party_renamed_with_its_figures(bundle: Bundle) -> None:
    assert entity(bundle, "Civic Platform") is None
    assert {row[0] for row in figures(bundle) if row[1] != "turnout"} >= {"Platform for Citizens"}


def check_name_withdrawn_here(bundle: Bundle) -> None:
    assert places(bundle, "Anna Petrova") == ["Anna Petrova"]


def check_name_withdrawn_everywhere(bundle: Bundle) -> None:
    assert entity(bundle, "Strelsau") is None
    assert all(bundle.incidents())


def check_repaired(bundle: Bundle) -> None:
    assert "talks with the Majilis, and" in text_of(bundle)
    assert [each.printed.strip() for each in repairs(bundle, "correction")] == ["Maijilis"]
    assert entity(bundle, "Maijilis") is None


def check_repaired_and_added(bundle: Bundle) -> None:
    check_repaired(bundle)
    check_incident_added(bundle)


def check_repaired_inside_a_long_quote(bundle: Bundle) -> None:
    assert "elect the 150 members" in text_of(bundle)
    assert [each.printed.strip() for each in repairs(bundle, "correction")] == ["120"]


def check_repaired_as_printed(bundle: Bundle) -> None:
    assert "the inadequate count" in text_of(bundle)
    assert "opposition-minded called late" in text_of(bundle)
    assert len(repairs(bundle, "correction")) == 2


def check_repair_withdrawn(bundle: Bundle) -> None:
    assert "the inadeguacy of the count" in text_of(bundle)
    assert repairs(bundle, "letter") == []


def check_word_put_in_and_word_struck(bundle: Bundle) -> None:
    assert "The trial of Dr Viktor Halgren, a journalist, began in Strelsau" in text_of(bundle)
    assert "a court released 12. Two days" in text_of(bundle)


ADD_ORDER = """
    [[figure]]
    action = "add"
    quote = "the Party of Order 33.2 percent and 48 seats"
    party = "Party of Order"
    measure = "percent"
    printed = "33.2 percent"
    status = "preliminary"
"""

CASES: dict[str, tuple[str, Callable[[Bundle], None]]] = {
    "add incident": (
        """
        [[incident]]
        action = "add"
        quote = "Petrova will lead the talks with the Maijilis"
        start_on = "2014-04"
        category = "diplomacy"
        headline = "Petrova leads the talks"
        qualifier = "planned"
        date_text = "will"
        """,
        check_incident_added,
    ),
    "change incident": (
        """
        [[incident]]
        action = "change"
        quote = "Two days later the Ministry"
        end_on = 2014-03-11
        category = "statement"
        qualifier = "about"
        """,
        check_incident_changed,
    ),
    "change one of two incidents": (
        """
        [[incident]]
        action = "change"
        quote = "during a protest. On 7 March 2014 a court"
        start_on = "2014-03-08"
        """,
        check_one_of_two_incidents,
    ),
    "change one of two incidents by its date": (
        """
        [[incident]]
        action = "change"
        quote = "On 5 March 2014 police detained 30 people in Strelsau during a protest. On 7 March 2014 a court"
        date_text = "7 March 2014"
        start_on = "2014-03-08"
        """,
        check_one_of_two_incidents,
    ),
    "withdraw incident": (
        """
        [[incident]]
        action = "withdraw"
        quote = "police detained 30 people"
        """,
        check_incident_withdrawn,
    ),
    "unite incidents": (
        """
        [[incident]]
        action = "change"
        quote = "Two days later the Ministry of Justice"
        same_as = "a court released 12 of them"
        """,
        check_incidents_united,
    ),
    "add figure": (ADD_ORDER, check_figure_added),
    "add figure by its value": (ADD_ORDER.replace('printed = "33.2 percent"', "value = 33.2"), check_figure_added),
    "add figure of another election": (
        """
        [[figure]]
        action = "add"
        quote = "rose by 12 per cent"
        measure = "turnout"
        body = "Senate"
        country = "Ruritania"
        held_on = "2010-05"
        seats_total = 40
        """,
        check_figure_of_another_election,
    ),
    "change figure": (
        """
        [[figure]]
        action = "change"
        quote = "The Civic Platform received 41.5 percent"
        value = 41.6
        status = "final"
        """,
        check_figure_changed,
    ),
    "change figure's party": (
        """
        [[figure]]
        action = "change"
        quote = "62 seats"
        party = "River Alliance"
        """,
        check_figure_of_another_party,
    ),
    "change figure to turnout": (
        """
        [[figure]]
        action = "change"
        quote = "received 41.5 percent of the votes and 62 seats"
        printed = "41.5 percent"
        measure = "turnout"
        """,
        check_turnout,
    ),
    "change seats": (
        """
        [[figure]]
        action = "change"
        quote = "62 seats"
        seats_total = 150
        """,
        check_seats_total,
    ),
    "withdraw figure": (
        """
        [[figure]]
        action = "withdraw"
        quote = "Turnout was 63.4 percent"
        """,
        check_figure_withdrawn,
    ),
    "add name": (
        """
        [[name]]
        action = "add"
        quote = "and the price of bread rose"
        form = "price of bread"
        name = "Council of Bakers"
        kind = "organisation"
        aliases = ["CB"]
        """,
        check_name_added,
    ),
    "change name here": (
        """
        [[name]]
        action = "change"
        quote = "The trial of Viktor Halgren"
        name = "Viktor Halgren"
        kind = "person"
        aliases = []
        """,
        check_name_changed_here,
    ),
    "change name to a known one": (
        """
        [[name]]
        action = "change"
        quote = "Morning Post"
        name = "Anna Petrova"
        """,
        check_name_is_known_one,
    ),
    "change kind": (
        """
        [[name]]
        action = "change"
        quote = "Ruritania"
        kind = "place"
        """,
        check_kind,
    ),
    "rename everywhere": (
        """
        [[name]]
        action = "change"
        quote = "Petrova will lead"
        name = "Anna Petrova-Lind"
        everywhere = true
        """,
        check_renamed_everywhere,
    ),
    "rename a party everywhere": (
        """
        [[name]]
        action = "change"
        quote = "The Civic Platform received"
        name = "Platform for Citizens"
        everywhere = true
        """,
        check_party_renamed_with_its_figures,
    ),
    "withdraw name here": (
        """
        [[name]]
        action = "withdraw"
        quote = "Petrova will lead"
        """,
        check_name_withdrawn_here,
    ),
    "withdraw name everywhere": (
        """
        [[name]]
        action = "withdraw"
        quote = "people in Strelsau"
        everywhere = true
        """,
        check_name_withdrawn_everywhere,
    ),
    "repair": (
        """
        [[repair]]
        quote = "Maijilis"
        text = "Majilis"
        """,
        check_repaired,
    ),
    "repair, with facts quoted as they read before": (
        """
        [[incident]]
        action = "add"
        quote = "Petrova will lead the talks with the Maijilis"
        start_on = "2014-04"
        category = "diplomacy"
        headline = "Petrova leads the talks"
        qualifier = "planned"
        date_text = "will"

        [[repair]]
        action = "add"
        quote = "Maijilis"
        text = "Majilis"
        """,
        check_repaired_and_added,
    ),
    "repair inside a long quote": (
        """
        [[repair]]
        quote = "on Sunday, 2 March 2014, to elect the 120 members of the National Assembly"
        text = "on Sunday, 2 March 2014, to elect the 150 members of the National Assembly"
        """,
        check_repaired_inside_a_long_quote,
    ),
    "repair quoted as printed": (
        '''
        [[repair]]
        quote = "inadeguacy of the"
        text = "inadequate"
        [[repair]]
        quote = """
        the opposi-
        tion"""
        text = "the opposition-minded"
        ''',
        check_repaired_as_printed,
    ),
    "withdraw repair": (
        """
        [[repair]]
        action = "withdraw"
        quote = "inadequacy"
        """,
        check_repair_withdrawn,
    ),
    "put in and strike words": (
        """
        [[repair]]
        quote = "trial of Viktor"
        text = "trial of Dr Viktor"
        [[repair]]
        quote = "12 of them."
        text = "12."
        """,
        check_word_put_in_and_word_struck,
    ),
}


@pytest.mark.parametrize("label", CASES)
def test_what_a_correction_states_holds(tmp_path: Path, label: str) -> None:
    toml, check = CASES[label]
    with corrected(tmp_path, toml) as bundle:
        check(bundle)


def test_what_is_said_of_the_source_stands_beside_corrections(tmp_path: Path) -> None:
    toml = 'title = "River"\n[[name]]\naction = "withdraw"\nquote = "Morning Post"\n'
    with corrected(tmp_path, toml) as bundle:
        assert bundle.sources()[0].title == "River"
        assert entity(bundle, "Morning Post") is None


def test_a_name_may_be_withdrawn_with_its_figures(tmp_path: Path) -> None:
    toml = "".join(
        f'[[figure]]\naction = "withdraw"\nquote = "{each.printed}"\n' for each in _figures_of_the_platform(tmp_path)
    )
    toml += '[[name]]\naction = "withdraw"\nquote = "The Civic Platform received"\neverywhere = true\n'
    with corrected(tmp_path, toml) as bundle:
        assert entity(bundle, "Civic Platform") is None


def _figures_of_the_platform(folder: Path) -> list[Figure]:
    with corrected(folder, "") as bundle:
        platform = entity(bundle, "Civic Platform")
        return [each for each in bundle.figures() if platform and each.entity_id == platform.id]


def test_a_table_of_results_is_corrected_too(tmp_path: Path) -> None:
    rows = (
        "country,body,held_on,party,measure,value,status,source\nRuritania,Senate,2014-03-02,Order,seats,48,,Agency\n"
    )
    (tmp_path / "table.csv").write_text(rows, encoding="utf-8")
    (tmp_path / "table.toml").write_text('[[figure]]\naction = "change"\nquote = "48"\nvalue = 49\n', encoding="utf-8")
    target = tmp_path / "table.sqlite"
    result = CliRunner().invoke(main, ["build", str(tmp_path / "table.csv"), "-o", str(target)])
    assert (result.exit_code, verify(target)) == (0, []), result.output
    with Bundle(target) as bundle:
        assert figures(bundle) == [("Order", "seats", 49.0, "48", None, "corrected")]


def test_a_corrected_name_and_incident_win_over_other_sources(tmp_path: Path) -> None:
    other = "Another Monitor\n\n1 April 2014\n\nThe arrests in Strelsau\n\n" + "\n".join([
        "On 5 March 2014 police detained 30 people in Strelsau during a protest of the Morning Post. The Morning Post",
        "is a newspaper of Strelsau. The Morning Post said so.",
    ])  # fmt: skip
    (tmp_path / "aaa.txt").write_text(other, encoding="utf-8")
    (tmp_path / "river.txt").write_text(RIVER, encoding="utf-8")
    (tmp_path / "river.toml").write_text(
        '[[incident]]\naction = "change"\nquote = "police detained 30 people"\nheadline = "Thirty held"\n'
        '[[name]]\naction = "change"\nquote = "newspaper Morning Post"\nname = "The Morning Post"\neverywhere = true\n',
        encoding="utf-8",
    )
    target = tmp_path / "both.sqlite"
    result = CliRunner().invoke(main, ["build", str(tmp_path), "-o", str(target)])
    assert result.exit_code == 0, result.output
    with Bundle(target) as bundle:
        assert [i.headline for i in bundle.incidents() if i.origin == "corrected"] == ["Thirty held"]
        assert [each.name for each in bundle.entities() if each.origin == "corrected"] == ["The Morning Post"]


# --- what is refused ----------------------------------------------------------------------------------------------

ERRORS: dict[str, tuple[str, int, str]] = {
    "no quote": ('[[name]]\naction = "withdraw"', 1, "does not say where"),
    "no action": ('title = "T"\n\n[[name]]\nquote = "Petrova"', 3, "does not say what to do"),
    "no such action": ('[[name]]\naction = "remove"\nquote = "Petrova"', 2, "cannot be “remove”; use add, change"),
    "unknown key": ('[[name]]\naction = "add"\nquote = "a"\nnmae = "b"', 4, "“nmae” is not understood in [[name]]"),
    "unknown table": ('[[names]]\nquote = "a"', 1, "“names” is not understood"),
    "one bracket": ('[name]\nquote = "a"', 1, "Write it as [[name]]"),
    "quote not found": ('[[repair]]\nquote = "no such words"\ntext = "x"', 2, "does not stand in river.txt. Copy"),
    "quote in a title": ('[[repair]]\nquote = "cross the threshold"\ntext = "x"', 2, "stands in a title"),
    "quote found twice": ('[[repair]]\nquote = "Strelsau"\ntext = "x"', 2, "stands 2 times in river.txt (article 2, ¶1; article 2, ¶2)"),
    "quote found twice in a paragraph": ('[[repair]]\nquote = "Petrova"\ntext = "x"', 2, "make the quote longer"),
    "no such article": ('[[repair]]\nquote = "Strelsau"\narticle = 5\ntext = "x"', 2, "no article 5 in river.txt"),
    "no such title": ('[[repair]]\nquote = "Strelsau"\narticle = "Else"\ntext = "x"', 2, "has the title “Else”"),
    "other paragraph": (
        '[[repair]]\nquote = "Strelsau"\nparagraph = 9\ntext = "x"', 2, "in that article or paragraph of river.txt, but in article 2, ¶1",
    ),
    "other marks": ('[[repair]]\nquote = "two days LATER"\ntext = "x"', 2, "which has “Two days later”. Copy it exactly"),
    "article is no number": ('[[repair]]\nquote = "Strelsau"\narticle = 0\ntext = "x"', 3, "whole number from 1"),
    "no text": ('[[repair]]\nquote = "Strelsau"', 1, "Add one of text"),
    "two repairs of one place": (
        '[[repair]]\nquote = "Maijilis"\ntext = "Majilis"\n[[repair]]\nquote = "the Maijilis"\ntext = "the Mejlis"',
        5, "line 1 repairs the same words",
    ),
    "nothing repaired": ('[[repair]]\naction = "withdraw"\nquote = "Maijilis"', 3, "reads as it is printed"),
    "only a broken line": ('[[repair]]\naction = "withdraw"\nquote = "opposition"', 3, "broken over lines"),
    "no date": ('[[incident]]\naction = "add"\nquote = "Petrova will lead"\nstart_on = "5 March"', 4, "is no date with “5 March”"),
    "no such day": ('[[incident]]\naction = "add"\nquote = "Petrova will lead"\nstart_on = "2014-02-30"', 4, "“2014-02-30”"),
    "ends before it starts": (
        '[[incident]]\naction = "change"\nquote = "Two days later"\nstart_on = "2014-03-09"\nend_on = "2014-03-01"',
        5, "before it starts on 2014-03-09",
    ),
    "more than a day": (
        '[[incident]]\naction = "change"\nquote = "Two days later"\nstart_on = "2014-03"\nprecision = "day"',
        5, "is more than a day",
    ),
    "no such category": ('[[incident]]\naction = "change"\nquote = "Two days later"\ncategory = "war"', 4, "cannot be “war”; use election"),
    "no such precision": ('[[incident]]\naction = "change"\nquote = "Two days later"\nprecision = "week"', 4, "use day, range"),
    "no incident there": ('[[incident]]\naction = "withdraw"\nquote = "Turnout was 63.4 percent"', 3, "no incident was read"),
    "several incidents": (
        '[[incident]]\naction = "withdraw"\nquote = "On 5 March 2014 police detained 30 people in Strelsau during a protest. On 7 March"\n'
        'date_text = "March 2014"',
        4, "several incidents",
    ),
    "no such date there": (
        '[[incident]]\naction = "withdraw"\nquote = "Two days later the Ministry"\ndate_text = "Tuesday"',
        4, "is “Tuesday”",
    ),
    "no start": ('[[incident]]\naction = "add"\nquote = "Petrova will lead"\nheadline = "x"', 1, "must say “start_on”"),
    "no date in the quote": (
        '[[incident]]\naction = "add"\nquote = "Petrova will lead"\nstart_on = 2014', 3, "holds no date. Say with “date_text”",
    ),
    "withdrawal with a claim": (
        '[[incident]]\naction = "withdraw"\nquote = "Two days later"\nheadline = "x"', 4, "a withdrawal does not say “headline”",
    ),
    "change of nothing": ('[[incident]]\naction = "change"\nquote = "Two days later"', 1, "does not say what is to hold"),
    "no figure there": ('[[figure]]\naction = "change"\nquote = "Petrova will lead"\nvalue = 5', 3, "no figure was read"),
    "several figures": (
        '[[figure]]\naction = "withdraw"\nquote = "received 41.5 percent of the votes and 62 seats"', 3, "several figures (“41.5 percent” of Civic Platform, “62 seats” of Civic Platform)",
    ),
    "no such measure": ('[[figure]]\naction = "change"\nquote = "62 seats"\nmeasure = "chairs"', 4, "use percent, votes, seats"),
    "no such status": ('[[figure]]\naction = "change"\nquote = "62 seats"\nstatus = "sure"', 4, "use final, preliminary"),
    "value in quotation marks": ('[[figure]]\naction = "change"\nquote = "62 seats"\nvalue = "63"', 4, "without quotation marks"),
    "more than all": ('[[figure]]\naction = "change"\nquote = "62 seats"\nmeasure = "percent"\nvalue = 620', 5, "more than all"),
    "half a seat": ('[[figure]]\naction = "change"\nquote = "62 seats"\nmeasure = "seats"\nvalue = 6.5', 5, "no count of seats"),
    "party of a turnout": ('[[figure]]\naction = "change"\nquote = "62 seats"\nmeasure = "turnout"\nparty = "A"', 5, "belongs to no party"),
    "whose is it": ('[[figure]]\naction = "change"\nquote = "63.4 percent"\nmeasure = "percent"', 4, "Add “party”"),
    "no party": ('[[figure]]\naction = "add"\nquote = "33.2 percent"\nmeasure = "percent"', 1, "must say “party”"),
    "number not in the quote": (
        '[[figure]]\naction = "change"\nquote = "62 seats"\nprinted = "63 seats"\nvalue = 63', 4, "does not stand in the quote",
    ),
    "several numbers": (
        '[[figure]]\naction = "add"\nquote = "33.2 percent and 48 seats"\nmeasure = "percent"\nparty = "A"', 3, "one number only",
    ),
    "no name there": ('[[name]]\naction = "change"\nquote = "the winners"\nname = "X"', 3, "no name was read"),
    "several names": (
        '[[name]]\naction = "withdraw"\nquote = "The trial of Viktor Halgren, a journalist, began in Strelsau"', 3, "Say which with “form”",
    ),
    "form not in the quote": (
        '[[name]]\naction = "withdraw"\nquote = "The trial of Viktor Halgren"\nform = "Petrova"', 4, "does not stand in the quote",
    ),
    "new name without a kind": ('[[name]]\naction = "add"\nquote = "the winners"\nname = "Winners"', 4, "Add kind"),
    "no such kind": ('[[name]]\naction = "change"\nquote = "Ruritania"\nkind = "country"', 4, "use person, party"),
    "aliases are no list": ('[[name]]\naction = "change"\nquote = "Ruritania"\naliases = "R"', 4, "must be a list"),
    "name is there already": (
        '[[name]]\naction = "add"\nquote = "Ruritania"\nname = "Freedonia"\nkind = "place"', 3, "“Ruritania” was read there",
    ),
    "name with figures": (
        '[[name]]\naction = "withdraw"\nquote = "The Civic Platform received"\neverywhere = true', 3, "has a figure",
    ),
    "header inside a text": (
        'title = """\n[[name]]\n"""\n[[name]]\naction = "change"\nquote = "no such words"\nname = "x"', 6, "does not stand",
    ),
    "no such doubt": ('[[doubt]]\nquote = "Maijilis"\nkind = "typo"', 3, "cannot be “typo”; use letter"),
}  # fmt: skip


@pytest.mark.parametrize("label", ERRORS)
def test_what_cannot_hold_is_refused_with_its_line(tmp_path: Path, label: str) -> None:
    toml, line, says = ERRORS[label]
    code, output, target = build(tmp_path, toml)
    assert (code, target.exists()) == (2, False), output
    assert f"river.toml, line {line}: " in output
    assert says in output


def test_one_bad_corrections_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(RIVER, encoding="utf-8")
    build(tmp_path, '[[repair]]\nquote = "no such words"\ntext = "x"\n')
    target = tmp_path / "all.sqlite"
    result = CliRunner().invoke(main, ["build", str(tmp_path), "-o", str(target)])
    assert result.exit_code == 1
    assert "river.toml, line 2" in result.output
    with Bundle(target) as bundle:
        assert [source.name for source in bundle.sources()] == ["other.txt"]


def test_a_table_is_not_repaired(tmp_path: Path) -> None:
    rows = (
        "country,body,held_on,party,measure,value,status,source\nRuritania,Senate,2014-03-02,Order,seats,48,,Agency\n"
    )
    (tmp_path / "table.csv").write_text(rows, encoding="utf-8")
    (tmp_path / "table.toml").write_text('\n[[repair]]\nquote = "Order"\ntext = "Disorder"\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["build", str(tmp_path / "table.csv"), "-o", str(tmp_path / "x.sqlite")])
    assert result.exit_code == 2
    assert "table.toml, line 2: table.csv is a table of results" in result.output


def test_a_corrections_file_beside_no_source_is_told(tmp_path: Path) -> None:
    build(tmp_path, "")
    (tmp_path / "rivers.toml").write_text('title = "T"\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["build", str(tmp_path), "-o", str(tmp_path / "all.sqlite")])
    assert (result.exit_code, "rivers.toml (beside no source of that name)" in result.output) == (0, True)


def test_the_examples_in_the_readme_are_understood() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    blocks = textwrap.dedent("\n".join(line for line in readme.splitlines() if line.startswith("    "))).split("[[")[1:]
    text = "\n".join(f"[[{block}" for block in blocks).split("\n\nsource files")[0]
    text = "\n".join(line for line in text.splitlines() if line.startswith("[[") or " = " in line)
    read = read_corrections("README.md", text, tomllib.loads(text))
    assert [len(each) for each in (read.incidents, read.figures, read.names, read.repairs, read.doubts)] == [1] * 5


# --- doubts -------------------------------------------------------------------------------------------------------


def test_every_kind_of_doubt_can_be_answered() -> None:
    steps = Path(__file__).parents[2] / "src" / "briefing" / "importer" / "steps"
    raised = {
        part.split('"')[1]
        for path in steps.rglob("*.py")
        for part in path.read_text(encoding="utf-8").split("FoundDoubt(")[1:]
        if part.lstrip().startswith('"')
    }
    assert raised
    assert raised <= set(DOUBT_KINDS)


# --- whatever is repaired, the print stays ------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_repairs_lead_back_to_the_print(data: st.DataObject) -> None:
    bulletin = clean(SourceText("river.txt", "text/plain", "", 0, RIVER, "utf-8"))
    article = data.draw(st.integers(0, len(bulletin.articles) - 1))
    paragraph = data.draw(st.integers(0, len(bulletin.articles[article].paragraphs) - 1))
    was = bulletin.articles[article].paragraphs[paragraph].text
    words = list(re.finditer(r"\S+", was))
    first = data.draw(st.integers(0, len(words) - 1))
    start, end = words[first].start(), words[data.draw(st.integers(first, len(words) - 1))].end()
    assume(len(occurrences(was[start:end], was)) == 1)
    text = " ".join(data.draw(st.lists(st.sampled_from([*was[start:end].split(), "x"]), min_size=1, max_size=10)))
    entry = Entry("a.toml", 1)
    repair = RepairCorrection(
        entry=entry, quote=was[start:end], action="change", article=article + 1, paragraph=paragraph + 1, text=text
    )
    repaired = repair_text(bulletin, [repair])
    for each in (each for one in repaired.articles for each in one.paragraphs):
        assert put_back(each.text, each.repairs) == RIVER[each.source_start : each.source_end]
    assert repaired.articles[article].paragraphs[paragraph].text == was[:start] + text + was[end:]
