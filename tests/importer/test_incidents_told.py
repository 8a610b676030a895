"""What a reader takes from a sentence or two: a case is a line of day of issue, text, and the days with their category, or `none`."""

import pytest

from briefing.importer.model import Bulletin, CleanArticle, CleanParagraph, FoundIncident, SourceText
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.incidents import find_incidents

SOURCE = SourceText("bulletin.txt", "text/plain", "", 0, "", "utf-8")

TOLD = """
1987-06-30 | A member of the May First Movement was sentenced. | none
1987-06-30 | The police closed the 17 March Bridge. | none
1987-06-30 | The March of the Mothers filled the square on 4 May. | 1987-05-04 protest
1987-06-30 | The foreign minister leaves for Rome on Thursday. | 1987-07-02 diplomacy
1987-06-30 | 3 May (Sun) – Voters go to the polls. The teachers of Ruvo go on strike. | 1987-05-03 election; 1987-05-03 protest
1987-06-30 | Fri. 8 May: A court frees two priests. Soldiers fire into a crowd at Ruvo. | 1987-05-08 detention; 1987-05-08 violence
1987-06-30 | 6 May (Wednesday). Soldiers burst into the palace and arrest the President. | 1987-05-06 detention
1987-06-30 | Monday, 4 May. Soldiers voted ahead of everybody else. The Star complained that its vans had been stopped. | 1987-05-04 election; 1987-05-04 statement
1987-06-30 | 5 May. Three envoys arrive in Ruvo. Late in the day the Front files a petition against the election. | 1987-05-05; 1987-05-05
1987-06-30 | This chronicle, the eighth of the Ruvo Desk, was compiled in Ruvo and closed on 30 June. | none
1987-06-30 | RUVO, 29 June – Shops stayed shut from 24 to 26 June. | 1987-06-24/1987-06-26 protest
1987-06-30 | The bakers were on strike for three days from 4 May. | 1987-05-04/1987-05-06 protest
1987-06-30 | Ferries were stopped for 48 hours, starting on 30 May. | 1987-05-30/1987-05-31
2004-05-14 | He was arrested on 3 March, charged a week later and released the following month. | 2004-03-03 detention; 2004-03-10 detention; 2004-04-01/2004-04-30 detention
1998-10-09 | The miners of Valea Seaca have been on strike since 28 September. | 1998-09-28 protest
1998-10-09 | The curfew remains in force until 15 October. | 1998-10-15 legislation
1998-10-09 | Under the Assembly Act of 1960 a meeting of more than five needs a permit. | none
2015-06-30 | Between 3 and 9 June the mission followed the news of five television channels. | 2015-06-03/2015-06-09 media
2015-06-30 | Parliament was dissolved on 12 May, and elections were called for 21 June. | 2015-05-12 election; 2015-06-21 election
2015-06-30 | The editor, who has edited the paper since 2009, was questioned on Thursday. | 2009-01-01/2009-12-31; 2015-06-25 detention
1993-11-05 | On 1 November the bakers stopped work; on the 3rd the tram drivers joined them. | 1993-11-01 protest; 1993-11-03 protest
2009-09-30 | From 10 to 14 September the radio was silent. | 2009-09-10/2009-09-14 media
2009-09-30 | Hearings are to resume on 9 October. | 2009-10-09 detention
2009-09-30 | Prices rose by 3 per cent in August. | 2009-08-01/2009-08-31 other
2009-09-30 | The union, founded in 1997, has 4,000 members. | 1997-01-01/1997-12-31 other
2009-09-30 | The results, announced on the night of 7 September, gave the Front 61 of 120 seats. | 2009-09-07 election
2009-09-30 | The next day some four hundred women gathered at the gate. | none
2009-09-30 | The offices of the Popular Front were sealed on 16 September. The next day some four hundred women gathered at the gate. | 2009-09-16; 2009-09-17 protest
2001-07-27 | Mr Ondo returned to the capital last Saturday after eleven years abroad. | 2001-07-21 other
2001-07-27 | The Minister of Information will meet the owners of private stations next Tuesday. | 2001-07-31
2001-07-27 | In the early hours of 19 July soldiers surrounded the house. | 2001-07-19
2001-07-27 | Three days of mourning were declared from 11 July. | 2001-07-11 other
2001-07-27 | The strike lasted from 11 June to 2 July. | 2001-06-11/2001-07-02 protest
2001-07-27 | The weekly did not appear on 13 and 20 July. | 2001-07-13 media; 2001-07-20 media
2012-02-17 | The observers will stay until the end of February. | 2012-02-01/2012-02-29 diplomacy
2012-02-17 | The draft law, tabled in December 2011, passed its first reading on 8 February and is to be put to the vote again in March. | 2011-12-01/2011-12-31 legislation; 2012-02-08 legislation; 2012-03-01/2012-03-31 legislation
2012-02-17 | By 10 February all but two had been let out. | 2012-02-10 detention
2012-02-17 | The paper is to be found at the newsstands on Fridays. | none
2012-02-17 | More than a year after his arrest on 4 January 2011, he has yet to see a judge. | 2011-01-04 detention
2012-02-17 | She was last seen on the evening of 9 February leaving the editorial office of Novosti Dnya. | 2012-02-09
1996-03-08 | The government fell on 1 March over the price of bread, and the President asked Mr Lind on Sunday to form a new one. | 1996-03-01 other; 1996-03-03 other
1996-03-08 | He was to be tried this month. | 1996-03-01/1996-03-31 detention
1996-03-08 | The party won 12 per cent of the vote in 1992 and 31 per cent last year. | 1992-01-01/1992-12-31 election; 1995-01-01/1995-12-31 election
1996-03-08 | Yesterday the mission in the capital, which is led by a Dane, declared itself content. | 1996-03-07 statement
1996-03-08 | The archbishop, speaking on 3 March in the cathedral, begged both sides to lay down their arms. | 1996-03-03 statement
1996-03-08 | Voting will take place over three days, from 20 to 22 April, and results are expected by 30 April. | 1996-04-20/1996-04-22 election; 1996-04-30 election
1996-03-08 | On Wednesday night shots were heard near the barracks. | 1996-03-06 violence
1996-03-08 | The two-week-old blockade of the refinery ended on Thursday. | 1996-03-07 protest
2019-11-22 | Police said they had detained 31 people on 16 November, nine of them minors. | 2019-11-16 detention
2019-11-22 | The ministry said on 18 November that 31 people had been detained. | 2019-11-18 statement
2019-11-22 | Mobile data were switched off on 15 November and restored nine days afterwards. | 2019-11-15 media; 2019-11-24 media
2019-11-22 | The bank will close its branches from Monday. | 2019-11-25 other
2019-11-22 | Reporters from four agencies were turned away from the count on 10 November. | 2019-11-10 media
2019-11-22 | Since the turn of the year nine deputies have changed sides. | none
2019-11-22 | A week after polling day, 10 November, the commission had still to publish the protocols. | 2019-11-10 election; 2019-11-17 election
2019-11-22 | The Assembly sits again on the first Tuesday in December. | 2019-12-03
2019-11-22 | He had been a member of parliament from 2005 to 2013 and its deputy speaker from 2011. | 2005-01-01/2013-12-31; 2011-01-01/2011-12-31
2019-11-22 | On the same day a court in the port freed the three trade unionists. | none
2019-11-22 | His term ends in June 2021. | 2021-06-01/2021-06-30
2019-11-22 | The deputy was beaten outside his home on the night of 13-14 November. | 2019-11-13/2019-11-14 violence
2019-11-22 | Four days later the same court, sitting in private, added two years. | none
2019-11-22 | Of the 19 detained on the 14th, two were foreigners. | 2019-11-14 detention
2019-11-22 | The newspaper was suspended for three months on 1 October; it should be back on the streets in January. | 2019-10-01 media; 2020-01-01/2020-01-31 media
2011-05-20 | On Monday and Tuesday the markets stayed shut. | 2011-05-16/2011-05-17
2011-05-20 | In the night from Saturday to Sunday shots were fired at the embassy. | 2011-05-14/2011-05-15 violence
2011-05-20 | The previous evening he had spoken on television. On 12 May he was arrested. | 2011-05-12 detention
2011-05-20 | On 12 May he was arrested. The previous evening he had spoken on television. | 2011-05-11 statement; 2011-05-12 detention
2011-05-20 | Two weeks ago the council raised the fares. | 2011-05-06 legislation
2011-05-20 | The bill should be law by the end of the year. | 2011-01-01/2011-12-31 legislation
2011-05-20 | Since Tuesday the radio has been silent. | 2011-05-17 media
2011-05-20 | The party won in 2004 and again in 2008. | 2004-01-01/2004-12-31 election; 2008-01-01/2008-12-31 election
2011-05-20 | Between 2001 and 2004 he served as ambassador in Rome. | 2001-01-01/2004-12-31
2011-05-20 | On 3/4 May the congress of the miners met in the capital. | 2011-05-03/2011-05-04
2011-05-20 | On 5 & 6 May polling stations stayed open until midnight. | 2011-05-05/2011-05-06 election
2011-05-20 | Earlier this month four villages were burned. | 2011-05-01/2011-05-31 violence
2011-05-20 | Last night the police cleared the square. | 2011-05-19
2011-05-20 | He was arrested on 2 May, sentenced on the 9th, and on the 12th taken to the north. | 2011-05-02 detention; 2011-05-09 detention; 2011-05-12 detention
2011-05-20 | The vote of 8 May was followed on the 10th by a recount and on the 15th by a second round. | 2011-05-08 election; 2011-05-10 election; 2011-05-15 election
2011-05-20 | At the end of last month the envoy left for home. | 2011-04-01/2011-04-30 diplomacy
2011-05-20 | The observers will stay from 1 June to 10 July. | 2011-06-01/2011-07-10 diplomacy
2011-05-20 | He has been in prison for eleven years. | none
2011-05-20 | Nine days after the vote of 8 May the commission fell silent. | 2011-05-08 election; 2011-05-17
2011-05-20 | A march is planned for next Sunday. | 2011-05-22 protest
2011-05-20 | Over the weekend of 14-15 May three men were shot. | 2011-05-14/2011-05-15 violence
2011-05-20 | On 9 May, the day of victory, veterans marched; a day later the square was closed. | 2011-05-09 protest; 2011-05-10
2011-05-20 | On Wednesday evening and again on Thursday morning the line was cut. | 2011-05-18; 2011-05-19
2011-05-20 | The elections of 1999, 2003 and 2007 were all contested. | 1999-01-01/1999-12-31 election; 2003-01-01/2003-12-31 election; 2007-01-01/2007-12-31 election
2011-05-20 | He was freed on 30 April after 14 days. | 2011-04-30 detention
2011-05-20 | In January, and not in March as planned, the two banks were merged. | 2011-01-01/2011-01-31 other; 2011-03-01/2011-03-31 other
"""


def found(text: str, issued: str) -> list[FoundIncident]:
    article = CleanArticle("article", "A title", None, True, (CleanParagraph("text", text, None, 0, 0),))
    bulletin = Bulletin(SOURCE, (article,), published=issued)
    return find_incidents(bulletin, read_dates(bulletin), [])[0]


def told(incident: FoundIncident, with_category: bool) -> str:
    first, last = incident.start_on, incident.end_on
    days = first if first == last else f"{first}/{last}"
    return f"{days} {incident.category}" if with_category else days


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_incidents_of_a_text(row: str) -> None:
    issued, text, expected = [cell.strip() for cell in row.split("|")]
    wanted = [] if expected == "none" else expected.split("; ")
    incidents = sorted(found(text, issued), key=lambda each: (each.start_on, each.end_on))
    assert len(incidents) == len(wanted)
    assert [told(each, " " in line) for each, line in zip(incidents, wanted, strict=True)] == wanted
