"""Bulletins about several countries: each case a bulletin, and of which country's election each figure is."""

import pytest

from briefing.importer.clean import clean
from briefing.importer.model import Bulletin, SourceText
from briefing.importer.steps.countries import countries_of
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.figures import find_elections
from briefing.importer.steps.names import find_names

UNDER_TITLES = """WEST AFRICA ELECTION WATCH
No. 9, 30 April 2019

BENIN: A HOUSE WITHOUT AN OPPOSITION

Voters in Benin went to the polls on 28 April 2019 to elect the National Assembly. Two lists had been
admitted, both close to President Patrice Talon. Turnout was 27.12 per cent, the lowest since 1991.

According to the provisional results the Progressive Union won 47 of the 83 seats and the Republican
Bloc took 36.

GUINEA-BISSAU: AT LAST A PARLIAMENT

In Guinea-Bissau the vote for the National Assembly took place on 10 March 2019. The African Party for the
Independence of Guinea and Cape Verde (PAIGC) won 46 of the 102 seats and 35.2 per cent of the votes.
Turnout stood at 84.7 per cent.
"""
UNDER_DATELINES = """Pacific Parliaments
A fortnightly digest, 12 November 2014

The fortnight in brief

SUVA, 1 November - The count of the Fijian election of 17 September was declared lawful by a court. FijiFirst had
won 59.2 per cent of the votes and 32 of the 50 seats in Parliament. Fiji's electoral office published the forms.

HONIARA, 10 November - Campaigning in the Solomon Islands enters its last days. At the last election, on 4 August
2010, the Democratic Party had won 11 seats in the Parliament of the Solomon Islands.
"""
UNDER_HEADINGS = """SOUTH-EAST EUROPE LETTER
14 July 2014

Slovenia

Slovenia elected a new National Assembly on 13 July 2014. The Slovenian Democratic Party got 20.7 per cent of the
votes and 21 seats. Turnout in Slovenia was 51.7 per cent.

Kosovo

On 8 June 2014 the voters of Kosovo gave the Democratic Party of Kosovo 30.4 per cent and 37 seats in the
Assembly, and the Democratic League of Kosovo 25.2 per cent and 30 seats.
"""
UNDER_NOTHING = """HORN AND LAKES ROUND-UP
3 March 2016

The week of the ballots

In Uganda the presidential election was held on 21 February 2016. Yoweri Museveni was declared the winner with 60.6
per cent of the votes. Uganda's commission put turnout at 67.6 per cent.

In Niger the first round took place on 21 February 2016. Mahamadou Issoufou led with 48.4 per cent, and Hama Amadou, who
is in jail, got 17.7 per cent. Niger votes again on 20 March.
"""
ONE_COUNTRY = """BALLOT NOTES
20 May 2012

The count

Serbia elected its National Assembly on 6 May 2012. The Serbian Progressive Party won 73 seats in Belgrade's house.

MOSCOW, 8 May - Russia said that it would work with any government that Serbia chose. The Serbian Progressive Party
had been received in Moscow before the vote, and its 24.0 per cent of the votes were welcomed there.
"""
CASES = {
    "titles": (
        UNDER_TITLES,
        {
            ("Benin", "2019-04-28"): [27.12, 36, 47],
            ("Guinea-Bissau", "2019-03-10"): [35.2, 46, 84.7],
        },
    ),
    "datelines": (
        UNDER_DATELINES,
        {("Fiji", "2014-09-17"): [32, 59.2], ("Solomon Islands", "2010-08-04"): [11]},
    ),
    "headings": (
        UNDER_HEADINGS,
        {("Slovenia", "2014-07-13"): [20.7, 21, 51.7], ("Kosovo", "2014-06-08"): [25.2, 30, 30.4, 37]},
    ),
    "paragraphs": (
        UNDER_NOTHING,
        {("Uganda", "2016-02-21"): [60.6, 67.6], ("Niger", "2016-02-21"): [17.7, 48.4]},
    ),
    "one country seen from another": (ONE_COUNTRY, {("Serbia", "2012-05-06"): [24, 73]}),
}


def read(text: str) -> Bulletin:
    return clean(SourceText("digest.txt", "text/plain", "0", len(text), text, "utf-8"), None)


@pytest.mark.parametrize("case", CASES)
def test_figures_stand_with_the_election_of_their_own_country(case: str) -> None:
    text, expected = CASES[case]
    bulletin = read(text)
    dated = read_dates(bulletin)
    elections, _, _ = find_elections(bulletin, dated, find_names(bulletin)[0])
    found = {(e.country, e.held_on): sorted(figure.value for figure in e.figures) for e in elections}
    assert found == expected


def test_a_bulletin_about_one_country_has_no_sections() -> None:
    assert countries_of(read(ONE_COUNTRY)) == {}
    assert set(countries_of(read(UNDER_HEADINGS)).values()) == {"Slovenia", "Kosovo"}
