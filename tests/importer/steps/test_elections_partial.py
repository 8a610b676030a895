"""By-elections, votes repeated in parts, and whole votes held once more: each case a bulletin and the figures of each election."""

import pytest

from briefing.importer.clean import clean
from briefing.importer.model import SourceText
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.figures import find_elections
from briefing.importer.steps.names import find_names

CASES = {
    "a by-election that heads its article": (
        """THE GOLD COAST OBSERVER
Accra, 10 February 2019

A by-election and what came of it

Police and men in masks fired shots near a polling station during the by-election at Ayawaso West Wuogon on 31 January 2019.
Eighteen people were hurt. The opposition pulled out before noon. Lydia Alhassan of the New Patriotic Party (NPP)
won the by-election with 12,041 votes, or 68.8 per cent; Delali Brempong of the National Democratic Congress (NDC) got 5,341 votes, or
30.5 per cent. Turnout was 19.8 per cent.

At the general election of 7 December 2016 the NPP had won 169 of the 275 seats in Parliament and the NDC 106. Turnout then
was 68.6 per cent.
""",
        {
            ("Parliament (by-election, Ayawaso West Wuogon)", "2019-01-31", 1): [19.8, 30.5, 68.8, 5341, 12041],
            ("Parliament", "2016-12-07", 1): [68.6, 106, 169],
        },
    ),
    "two by-elections told after the general one": (
        """Peninsula Poll Notes
No. 3, 2 July 2019

The year of the empty chairs

The general election of 9 May 2018 gave the Alliance of Hope 113 of the 222 seats in the Dewan Rakyat and 45.6 per
cent of the votes, the National Front 79 seats and 33.8 per cent. Turnout was 82.3 per cent.

Since then seven seats have fallen vacant. In the by-election in Cameron Highlands on 26 January 2019 Ramli Nor of the
National Front won 12,038 votes, or 56.3 per cent, and M. Manogaran of the Alliance of Hope 8,800 votes. Turnout was 68.8 per
cent.

On 13 April 2019 voters of Rantau filled the seat of a deputy whose election had been annulled by a court. Mohamad Hasan took
10,397 votes, S. Streram 5,887. Turnout in the constituency was 79.3 per cent.
""",
        {
            ("Dewan Rakyat", "2018-05-09", 1): [33.8, 45.6, 79, 82.3, 113],
            ("Dewan Rakyat (by-election, Cameron Highlands)", "2019-01-26", 1): [56.3, 68.8, 8800, 12038],
            ("Dewan Rakyat (by-election, Rantau)", "2019-04-13", 1): [79.3, 5887, 10397],
        },
    ),
    "a run-off that is repeated": (
        """Danube Election Report
15 December 2016

Third time

The presidential election was held on 24 April 2016. Norbert Hofer led the first round with 35.1 per cent, before Alexander Van der
Bellen with 21.3 per cent. In the run-off of 22 May Mr Van der Bellen won by 50.3 per cent to 49.7. The Constitutional Court annulled
the run-off on 1 July.

The repeat of the run-off, put off from 2 October because of faulty glue, took place on 4 December. Mr Van der Bellen won the repeat with 53.8 per cent of the
votes, Mr Hofer received 46.2 per cent. Turnout in the repeat vote was 74.2 per cent.
""",
        {
            ("President", "2016-04-24", 1): [21.3, 35.1],
            ("President", "2016-05-22", 2): [49.7, 50.3],
            ("President", "2016-12-04", 2): [46.2, 53.8, 74.2],
        },
    ),
    "a repeat in some constituencies": (
        """RADA LETTER
20 December 2013

Five seats, a year late

The parliamentary elections of 28 October 2012 had left five of the 450 seats in the Verkhovna Rada empty. The Party of Regions had
won 185 seats and Batkivshchyna 101.

Repeat elections in the five constituencies were held on 15 December 2013. In constituency No. 94 Viktor Romaniuk received 45.7 per cent and in No.
132 Mykola Zhuk won with 32.4 per cent. Turnout in the repeat elections was 49.0 per cent.
""",
        {
            ("Verkhovna Rada", "2012-10-28", 1): [101, 185],
            ("Verkhovna Rada (repeat vote)", "2013-12-15", 1): [32.4, 45.7, 49],
        },
    ),
    "a fresh election after one that was annulled": (
        """RIFT REVIEW
Nairobi, 20 November 2017

Twice to the polls

On 8 August 2017 Kenyans elected their president. The commission gave Uhuru Kenyatta 54.3 per cent and Raila Odinga 44.7 per
cent of the votes. Turnout was 79.5 per cent. The Supreme Court annulled the election on 1 September.

In the fresh election of 26 October Mr Kenyatta received 98.3 per cent of the votes; Mr Odinga, who had withdrawn, received
1.0 per cent. Turnout fell to 38.8 per cent. In 25 constituencies no vote could be held.

Voters in Kitui West repeated the vote for their member of the National Assembly on 23 November.
""",
        {("President", "2017-08-08", 1): [44.7, 54.3, 79.5], ("President", "2017-10-26", 1): [1, 38.8, 98.3]},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_vote_by_itself_has_its_own_figures(case: str) -> None:
    text, expected = CASES[case]
    bulletin = clean(SourceText("notes.txt", "text/plain", "0", len(text), text, "utf-8"), None)
    elections, _, _ = find_elections(bulletin, read_dates(bulletin), find_names(bulletin)[0])
    found = {(e.body, e.held_on, e.round): sorted(figure.value for figure in e.figures) for e in elections}
    assert found == expected
