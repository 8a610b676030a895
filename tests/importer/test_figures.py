"""Results are read from sentences, lists and tables; a case is a line.

A case gives a text and the figures expected of it, `name measure value` parted by `;`, in any order; the names are
those of `PARTIES` and `PEOPLE`.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.importer.model import (
    Bulletin,
    CleanArticle,
    CleanParagraph,
    FoundDoubt,
    FoundElection,
    FoundEntity,
    SourceText,
    Span,
)
from briefing.importer.steps.dated import read_dates
from briefing.importer.steps.figures import find_elections

PARTIES = {
    "Alpha": ("Alpha Union", "AU"),
    "Beta": ("Beta Party",),
    "Gamma": ("Gamma Front",),
    "Delta": ("Delta",),
    "Social Democrats": ("Social Democratic Party of Freedonia", "SDPF"),
    "Says No": ("Freedonia Says No",),
}
PEOPLE = {
    "Kowalski": ("Jan Kowalski", "Kowalski"),
    "Nowak": ("Piotr Nowak", "Nowak"),
    "Petrov": ("Ivan Petrov", "Petrov"),
}


def bulletin_of(*texts: str, published: str | None = "2012-06-01") -> Bulletin:
    paragraphs = tuple(CleanParagraph("table" if "\t" in text else "text", text, None, 0, len(text)) for text in texts)
    source = SourceText("a.txt", "text/plain", "", 0, "", "utf-8")
    article = CleanArticle("article", "The vote", None, True, paragraphs)
    return Bulletin(source, (article,), published=published, country="Freedonia")


def entities_in(bulletin: Bulletin) -> list[FoundEntity]:
    found = []
    for kind, table in (("party", PARTIES), ("person", PEOPLE)):
        for forms in table.values():
            spans: list[Span] = []
            for number, paragraph in enumerate(bulletin.articles[0].paragraphs):
                for form in forms:
                    at = paragraph.text.find(form)
                    while at >= 0:
                        if not any(s.paragraph == number and s.start <= at < s.end for s in spans):
                            spans.append(Span(0, number, at, at + len(form)))
                        at = paragraph.text.find(form, at + 1)
            if spans:
                spans.sort(key=lambda s: (s.paragraph, s.start))
                found.append(FoundEntity(kind, forms[0], forms[1:], tuple(spans)))  # type: ignore[arg-type]
    return found


def read(
    *texts: str, published: str | None = "2012-06-01"
) -> tuple[list[FoundElection], list[FoundEntity], list[FoundDoubt]]:
    bulletin = bulletin_of(*texts, published=published)
    return find_elections(bulletin, read_dates(bulletin), entities_in(bulletin))


def told(elections: list[FoundElection], entities: list[FoundEntity]) -> set[str]:
    short = {forms[0]: key for table in (PARTIES, PEOPLE) for key, forms in table.items()}
    figures = set()
    for figure in (figure for election in elections for figure in election.figures):
        name = entities[figure.entity].name if figure.entity is not None else ""
        figures.add(f"{short.get(name, name)} {figure.measure} {figure.value:g}".strip())
    return figures


PROSE = [
    ("Alpha Union has 58 deputies; Beta Party 43, up from 37.", "Alpha seats 58; Beta seats 43; Beta seats 37"),
    ("With all ballots counted in the parliamentary election the tally read: Alpha Union 58, Beta Party 43, Delta 20.", "Alpha seats 58; Beta seats 43; Delta seats 20"),
    ("Alpha Union carried 41 of the 75 constituencies and 17 list seats, 58 in all. Beta Party has 43 in all.", "Alpha seats 58; Beta seats 43"),
    ("The vote gave Alpha Union a plurality but no majority: 58 out of 150. It will need Delta (20) or Beta Party (43).", "Alpha seats 58; Delta seats 20; Beta seats 43"),
    ("The alliance of Alpha Union and Delta obtained 37.8 per cent of the votes; Beta Party, 34.7 per cent.", "Beta percent 34.7"),
    ("Beta Party disputes this; by its own parallel count it had 30.2 per cent of the votes.", "Beta percent 30.2"),
    ("Seats: Alpha Union 58 (2008: 67); Beta Party 43 (37); Delta 20 (-).", "Alpha seats 58; Alpha seats 67; Beta seats 43; Beta seats 37; Delta seats 20"),
    ("Alpha Union lost nine seats but with 58 it is still the largest group. Beta Party gained six and stands at 43.", "Alpha seats 58; Beta seats 43"),
    ("A newcomer, the Euro-Left of Anton Holub, founded by Deltas who walked out, came in with 6.2 per cent; Alpha Union had 40 and Delta 30 per cent.", "Euro-Left percent 6.2; Alpha percent 40; Delta percent 30"),
    ("Beta Party, to which the Farmers belong, has 8.1 per cent and 14 seats.", "Beta percent 8.1; Beta seats 14"),
    ("In the vote 41.3 per cent of voters backed Alpha Union and 22.8 per cent the Beta Party.", "Alpha percent 41.3; Beta percent 22.8"),
    ("Alpha Union holds 88 of the 160 seats. With 50.6 per cent they are alone in the house.", "Alpha seats 88; Alpha percent 50.6"),
    ("Independents won 43 seats.", "Independents seats 43"),
    ("Alpha Union has 93 seats and Beta Party 66; four fell to independents.", "Alpha seats 93; Beta seats 66; Independents seats 4"),
    ("Alpha Union won 66 seats in the vote. Its 23.4 per cent and 52 seats of 2008 were forgotten.", "Alpha seats 66; Alpha percent 23.4; Alpha seats 52"),
    ("Kowalski won 4,812,306 votes, or 58.14 per cent. Five years before it had been 49.27.", "Kowalski votes 4.81231e+06; Kowalski percent 58.14; Kowalski percent 49.27"),
    ("Turnout came to no more than 31.4 per cent; in 2006 it had been 62.8, and Kowalski had won with 54.9 per cent.", "turnout 31.4; turnout 62.8; Kowalski percent 54.9"),
    ("Petrov led Alpha Union to 45 seats in the vote. Petrov of Alpha Union went before the cameras on Tuesday at eleven.", "Alpha seats 45"),
    ("Alpha Union took 71 of the 150 seats. Later the commission raised the number of seats to 166.", "Alpha seats 71"),
    ("Kowalski has won the run-off with 2,751,058 votes. That is 67.44 per cent; Nowak had to be content with 1,328,342 votes.", "Kowalski votes 2.75106e+06; Kowalski percent 67.44; Nowak votes 1.32834e+06"),
    ("Kowalski won 2,751,058 votes. Of the 7.5 million on the register only 56.3 per cent came.", "Kowalski votes 2.75106e+06; turnout 56.3"),
    ("Alpha Union has 45 of the 158 members, Beta Party 32 and Delta 18 since the vote.", "Alpha seats 45; Beta seats 32; Delta seats 18"),
    ("President Kowalski was re-elected. According to the commission he had received 5,617,503 votes (60.75 per cent); Nowak came second with 35.37 per cent. Final figures put Kowalski at 60.62 per cent and his main rival at 35.61.", "Kowalski votes 5.6175e+06; Kowalski percent 60.75; Nowak percent 35.37; Kowalski percent 60.62; Nowak percent 35.61"),
    ("Kowalski, a former president, beat the vice-president, Nowak, with 41.43 to 39.67 per cent.", "Kowalski percent 41.43; Nowak percent 39.67"),
    ("With 96 per cent of ballots read by the scanners, Alpha Union had 27.4 per cent.", "Alpha percent 27.4"),
    ("Alpha Union, the party of the former military commander Kowalski, swept the field: it received 293,714 of the 496,364 valid votes (59.17 per cent) and 32 of the 50 seats.", "Alpha votes 293714; Alpha percent 59.17; Alpha seats 32"),
    ("Beta Party under Nowak obtained 139,857 votes (28.18 per cent; 15 seats).", "Beta votes 139857; Beta percent 28.18; Beta seats 15"),
    ("Alpha Union won 15 of 21 constituencies with 56.99 per cent of the vote.", "Alpha seats 15; Alpha percent 56.99"),
    ("On 19 November independents took 32 of the 50 seats. Alpha Union won seven, Beta Party five.", "Independents seats 32; Alpha seats 7; Beta seats 5"),
    ("In the first round Kowalski leads with 39.46 per cent ahead of the outgoing president, Nowak, who has 33.43.", "Kowalski percent 39.46; Nowak percent 33.43"),
    ("Official turnout, 50.7 per cent, had been 74.5 per cent five years before.", "turnout 50.7; turnout 74.5"),
    ("Kowalski, 77, of Beta Party, qualified for the run-off with 21.05%, ahead of Nowak (18.74%).", "Kowalski percent 21.05; Nowak percent 18.74"),
    ("Delta crossed the threshold, which had been doubled to 3.6 per cent: it received 13,041 votes or 3.71 per cent and two seats.", "Delta votes 13041; Delta percent 3.71; Delta seats 2"),
    ("Alpha Union won 30.69 per cent and Beta Party 25.67. They lost two and three seats and now hold 18 and 16.", "Alpha percent 30.69; Beta percent 25.67; Alpha seats 18; Beta seats 16"),
    ("Kowalski lost the vote. Five years before he had beaten Nowak with 57.88 per cent against 40.15.", "Kowalski percent 57.88; Nowak percent 40.15"),
    ("Alpha Union won 61 of 151 seats and its rival, Beta Party, 54. The Gamma Front dropped from nineteen seats to thirteen, Delta went from one to eight.", "Alpha seats 61; Beta seats 54; Gamma seats 13; Delta seats 8"),
    ("Alpha Union won 61 of 151 seats and Beta Party 54. Union Pour had nine and then six.", "Alpha seats 61; Beta seats 54"),
    ("Alpha Union has won the election. With 99 per cent of precincts reporting, the governing party stood at 48.65 per cent, Beta Party at 27.11.", "Alpha percent 48.65; Beta percent 27.11"),
    ("Three exit polls had been shown. That of an institute, made for three channels, gave Alpha Union 39.9 per cent and Beta Party 32.7. Turnout was 51.63 per cent.", "Alpha percent 39.9; Beta percent 32.7; turnout 51.63"),
    ("Beta Party of the prime minister, Petrov, followed with 23.1 per cent and 26 seats.", "Beta percent 23.1; Beta seats 26"),
    ("Kowalski received 1,189,313 votes, 50.79 per cent of the valid ones.", "Kowalski votes 1.18931e+06; Kowalski percent 50.79"),
    ("Some 80.4 per cent of those entitled to vote did so.", "turnout 80.4"),
    ("Only 32.36 per cent of voters had then come out.", "turnout 32.36"),
    ("In all 561,141 people, or 63.7 per cent, voted, 43.8 per cent of them over the internet.", "turnout 63.7"),
    ("Alpha Union won 28.3 per cent, Beta Party 19.8 and Delta 17.5. The two blocs ended with 144 and 143 seats.", "Alpha percent 28.3; Beta percent 19.8; Delta percent 17.5"),
    ("At 22:30, with 160 seats counted, the commission gave Alpha Union 92 seats and Beta Party 68.", "Alpha seats 92; Beta seats 68"),
    ("When 60 of the 240 constituencies had been counted, Alpha Union had 28 seats and Beta Party 24.", "Alpha seats 28; Beta seats 24"),
    ("Alpha Union won 41 per cent of the votes. The seats of the house were shared out on Saturday. Alpha Union will have 128 of the 575, Beta Party 85 and Delta 78.", "Alpha percent 41; Alpha seats 128; Beta seats 85; Delta seats 78"),
    ("Gamma Front won 47.38 per cent of the votes, Alpha Union 50.87. The front nevertheless keeps 133 of the 222 seats; its rival has 89.", "Gamma percent 47.38; Alpha percent 50.87; Gamma seats 133; Alpha seats 89"),
    ("Mr Kowalski received 50.13 per cent of the votes, Ms Nowak 49.87. Five years before, on 5 June 2007, she had lost to Petrov by 49.88 to 50.12 per cent.", "Kowalski percent 50.13; Nowak percent 49.87; Nowak percent 49.88; Petrov percent 50.12"),
    ("At midnight Ms Nowak led with 52.9 per cent of the votes. Then Mr Kowalski passed her; with 95 per cent of the sheets counted he had 50.27 per cent.", "Nowak percent 52.9; Kowalski percent 50.27"),
    ("Turnout was put at 80.15 per cent that night; the commission corrected the figure later to 79.43 per cent.", "turnout 80.15; turnout 79.43"),
    ("Kowalski won the by-election with 15,142 votes. About 27 per cent of those registered came to vote.", "Kowalski votes 15142; turnout 27"),
    ("All votes were counted. Kowalski came out ahead of Nowak, 35.8 to 30.9; Petrov had 19.4.", "Kowalski percent 35.8; Nowak percent 30.9; Petrov percent 19.4"),
    ("Alpha Union came first in 14 of the 20 provinces, with 41.3 per cent overall.", "Alpha percent 41.3"),
    ("Of the 25 councillors 14 belong to Alpha Union and 11 to Beta Party.", "Alpha seats 14; Beta seats 11"),
    ("By the sheets of the opposition Kowalski received 44.1 per cent and Nowak 53.2; the official figures were 51.2 and 46.0.", "Kowalski percent 44.1; Nowak percent 53.2; Kowalski percent 51.2; Nowak percent 46"),
    ("Seats: Alpha Union 48, Beta Party 35, Delta 3, independents 6.", "Alpha seats 48; Beta seats 35; Delta seats 3; Independents seats 6"),
    ("Kowalski, the incumbent, had 38.2 per cent in the first round and 47.1 in the second.", "Kowalski percent 38.2; Kowalski percent 47.1"),
    ("Compared with 2008, when it had 29.1 per cent and 31 seats, Beta Party rose to 33.0 per cent and 35 seats.", "Beta percent 29.1; Beta seats 31; Beta percent 33; Beta seats 35"),
    ("Some 2.1 million people, 61 per cent of those on the rolls, voted.", "turnout 61"),
    ("Alpha Union says that it has 54 per cent of the vote; the commission gives it 48.2.", "Alpha percent 54; Alpha percent 48.2"),
    ("Kowalski: 48.2 %. Nowak: 45.1 %. Invalid: 2.1 %. Turnout: 61.3 %.", "Kowalski percent 48.2; Nowak percent 45.1; turnout 61.3"),
    ("Delta, with 4.9 per cent of the vote, was left outside by 1,200 votes. Alpha Union's 41.3 per cent gave it 48 seats.", "Delta percent 4.9; Alpha percent 41.3; Alpha seats 48"),
    ("In the Senate Alpha Union now has 31 of 50 senators, Beta Party 12 and Delta none.", "Alpha seats 31; Beta seats 12"),
    ("Nowak had been beaten by Kowalski by 44.0 to 56.0 per cent; this time she had 53.2.", "Nowak percent 44; Kowalski percent 56; Nowak percent 53.2"),
    ("Alpha Union's 34 seats and the 21 seats of the Beta Party make a majority in the parliament.", "Alpha seats 34; Beta seats 21"),
    ("Alpha Union and Beta Party tied at 35 seats.", "Alpha seats 35; Beta seats 35"),
    ("Alpha Union won 1.2m votes and Beta Party 345,000.", "Alpha votes 1.2e+06; Beta votes 345000"),
    ("With 45.3 per cent Kowalski fell short of the half that he needed; Nowak was second with 31.", "Kowalski percent 45.3; Nowak percent 31"),
    ("Alpha Union, which five years ago had 61 seats, must make do with 38, fewer than Beta Party's 44.", "Alpha seats 61; Alpha seats 38; Beta seats 44"),
    ("Kowalski got more than twice as many votes as Nowak: 24,312 against 11,002.", "Kowalski votes 24312; Nowak votes 11002"),
    ("Only 512 votes parted Kowalski (12,345) from Nowak (11,833).", "Kowalski votes 12345; Nowak votes 11833"),
    ("Kowalski, Alpha Union (AU): 203,090 votes. Governor Nowak, Beta Party: 120,433. Petrov, Gamma Front: 18,135.", "Kowalski votes 203090; Nowak votes 120433; Petrov votes 18135"),
    ("Of the 733,766 voters registered, 49.3 per cent had turned out.", "turnout 49.3"),
    ("In 2007 Alpha Union had carried the state with 55.1 per cent; when a court ordered a rerun, it scraped home with 111,140 votes against the 107,011 of the Beta Party.", "Alpha percent 55.1; Alpha votes 111140; Beta votes 107011"),
    ("Kowalski was elected with 58.89 per cent of the votes, against 31.98 per cent for General Nowak.", "Kowalski percent 58.89; Nowak percent 31.98"),
    ("Alpha Union has won six seats; it had 17 in the outgoing Chamber. Beta Party is said to have 31, Delta 14.", "Alpha seats 6; Alpha seats 17; Beta seats 31; Delta seats 14"),
    ("Kowalski had 9,412 votes in our sample and Nowak, the only woman, 5,230. The ministry gives them 9,377 and 5,196.", "Kowalski votes 9412; Nowak votes 5230; Kowalski votes 9377; Nowak votes 5196"),
    ("It was Kowalski who won, by 6,120 votes to 5,874, and not his opponent, Nowak. As one of the 6,120 I may complain.", "Kowalski votes 6120; Nowak votes 5874"),
    ("Alpha Union won 40.18 per cent and 68 seats. Beta Party, with 4.85 per cent, has four, Gamma Front three.", "Alpha percent 40.18; Alpha seats 68; Beta percent 4.85; Beta seats 4; Gamma seats 3"),
    ("Alpha Union won 68 seats. Six seats of 110 are kept for women.", "Alpha seats 68"),
    ("Alpha Union won 68 seats. It has 73 pages, of which one and a half deal with courts.", "Alpha seats 68"),
    ("President Kowalski of Alpha Union (AU) was re-elected with 53.2 per cent of the vote. Nowak, an independent, took 2 per cent.", "Kowalski percent 53.2; Nowak percent 2"),
    ("Alpha Union lost its majority, falling from 247 to 191 seats; its partner Beta Party dropped to 24 from 32. Gamma Front surged from 98 to 148.", "Alpha seats 191; Beta seats 24; Gamma seats 148"),
    ("Alpha Union and Beta Party each won 137 seats, with one seat going to an independent.", "Alpha seats 137; Beta seats 137"),
    ("The commission declared Kowalski president with 7,176,141 votes (50.49%), against Nowak's 6,942,930 (48.85%).", "Kowalski votes 7.17614e+06; Kowalski percent 50.49; Nowak votes 6.94293e+06; Nowak percent 48.85"),
    ("Kowalski won 79.23 per cent of the vote. Only 39.16 per cent of the 3.56 million eligible voters turned out.", "Kowalski percent 79.23; turnout 39.16"),
    ("The turnout of enrolled voters was 78.2 per cent, lower than the 82.2 per cent in 2008.", "turnout 78.2; turnout 82.2"),
    ("Kowalski polled 8,794,726 votes to defeat Nowak of Beta Party, who scored 6,984,520, and Alpha Union's Petrov with 6,101,533.", "Kowalski votes 8.79473e+06; Nowak votes 6.98452e+06; Petrov votes 6.10153e+06"),
    ("Alpha Union claimed 235 of the 498 elected seats (47.2%), Beta Party 121 (24.3%), Gamma Front 38 and Delta nine.", "Alpha seats 235; Alpha percent 47.2; Beta seats 121; Beta percent 24.3; Gamma seats 38; Delta seats 9"),
    ("Kowalski won 43.2 per cent against Nowak's 39.8, with Petrov trailing on 9.1.", "Kowalski percent 43.2; Nowak percent 39.8; Petrov percent 9.1"),
    ("Alpha Union secured a majority of 61 seats in the 120-member parliament; Beta Party came second with 34.", "Alpha seats 61; Beta seats 34"),
    ("Alpha Union: votes: 1.2 million (34.5%). Beta Party: votes: 980,000 (28.1%).", "Alpha votes 1.2e+06; Alpha percent 34.5; Beta votes 980000; Beta percent 28.1"),
    ("Alpha Union's share of the vote dropped from 44.1 to 36.5 per cent, costing it 12 of its 68 seats.", "Alpha percent 36.5"),
    ("Alpha Union gained eight mandates and now holds 56 seats; Beta Party dropped three to 41.", "Alpha seats 56; Beta seats 41"),
    ("Alpha Union took 52 seats, followed by Beta Party with 31, Gamma Front with nine and three smaller parties with one seat each.", "Alpha seats 52; Beta seats 31; Gamma seats 9"),
    ("A survey had Alpha Union at 45 per cent and Beta Party at 28. In the event they received 41.3 and 30.4 per cent of the vote.", "Alpha percent 41.3; Beta percent 30.4"),
    ("Kowalski, who ran for Alpha Union, won 34.5 per cent of the vote, and Nowak, a lawyer who founded Beta Party, took 13.5 percent.", "Kowalski percent 34.5; Nowak percent 13.5"),
    ("Kowalski was elected president. Final figures gave him 1,149,302 votes (36.89 percent); Nowak received 896,498.", "Kowalski votes 1.1493e+06; Kowalski percent 36.89; Nowak votes 896498"),
    ("Alpha Union won 48 seats. Beta Party and Gamma Front share the last three, two for the former and one for the latter.", "Alpha seats 48; Beta seats 2; Gamma seats 1"),
    ("Kowalski, 60, is known for a show. He won 12 per cent of the vote.", "Kowalski percent 12"),
    ("Kowalski won 35.5 per cent and Nowak 31.7. The distance between the two, 109,519 votes, is small.", "Kowalski percent 35.5; Nowak percent 31.7"),
    ("Kowalski won 53.1 per cent. Nowak had 38.8 per cent; by our own parallel count the two were at 47.9 and 44.3 per cent.", "Kowalski percent 53.1; Nowak percent 38.8; Kowalski percent 47.9; Nowak percent 44.3"),
    ("Of 130 seats 13 went to Alpha Union, 7 to Beta Party, 5 each to Gamma Front and Delta.", "Alpha seats 13; Beta seats 7; Gamma seats 5; Delta seats 5"),
    ("Alpha Union led with 10.26% of the vote and 25 seats, ahead of Beta Party with 7.96% and 22.", "Alpha percent 10.26; Alpha seats 25; Beta percent 7.96; Beta seats 22"),
    ("On 1 June Kowalski had 50.1% of the vote, Nowak 49.9%. Final: 8,836,380 votes (50.13%) to 8,792,117 (49.87%).", "Kowalski percent 50.1; Nowak percent 49.9; Kowalski votes 8.83638e+06; Kowalski percent 50.13; Nowak votes 8.79212e+06; Nowak percent 49.87"),
    ("Kowalski entered parliament with 31,016 votes, against 7,456 for the Beta Party candidate, Nowak.", "Kowalski votes 31016; Nowak votes 7456"),
    ("In the referendum 62.3 per cent voted yes and 37.7 per cent no; turnout was 48.1 per cent.", "Yes percent 62.3; No percent 37.7; turnout 48.1"),
    ("The amendments were approved by 92.8 per cent of voters in the referendum. The turnout stood at 80.2 per cent.", "Yes percent 92.8; turnout 80.2"),
    ("A referendum rejected the reform: 1,204,332 (54.1 per cent) were against it and 45.9 per cent in favour.", "No votes 1.20433e+06; No percent 54.1; Yes percent 45.9"),
    ("The no side won the referendum with 61.3% to 38.7% on a 62.5% turnout.", "No percent 61.3; Yes percent 38.7; turnout 62.5"),
    ("Kowalski won 51.2 per cent of the vote. A turnout of 61 per cent was reported.", "Kowalski percent 51.2; turnout 61"),
    ("Turnout fell from 64.3 per cent in the first round to 59.8 per cent in the second.", "turnout 64.3; turnout 59.8"),
    ("By the commission's count 47.81 per cent of voters came.", "turnout 47.81"),
    ("Kowalski scored 53.4 percent of valid votes to see off Nowak.", "Kowalski percent 53.4"),
    ("Alpha Union and Beta Party won 88 and 26 seats in the vote, on shares of 48.2 and 27.1 per cent. The cabinet was approved by 90 of the 132 deputies.", "Alpha seats 88; Beta seats 26; Alpha percent 48.2; Beta percent 27.1"),
    ("Alpha Union secured 13,100 votes (48.2 per cent, 88 seats), Beta Party 7,370 (27.1, 26 seats).", "Alpha votes 13100; Alpha percent 48.2; Alpha seats 88; Beta votes 7370; Beta percent 27.1; Beta seats 26"),
    ("Alpha Union 48.2 % (2007: 39.1 %), Beta Party 27.1 % (2007: 44.3 %). Turnout 61.2 % (2007: 55.0 %).", "Alpha percent 48.2; Alpha percent 39.1; Beta percent 27.1; Beta percent 44.3; turnout 61.2; turnout 55"),
    ("Alpha Union and its ally Beta Party won 106 seats together, 88 for the first and 18 for the second. Their joint share was 58.1 per cent.", "Alpha seats 88; Beta seats 18"),
    ("The vote left Alpha Union on 48.2 per cent (88 deputies). It can count on 92 votes in the house.", "Alpha percent 48.2; Alpha seats 88"),
    ("Beta Party won 27 per cent. Its leader Kowalski blamed the heat: only 39 per cent had voted by four in the afternoon.", "Beta percent 27"),
    ("Alpha Union won thirty-four per cent of the votes, Beta Party twenty-six. In seats that meant forty-eight for Alpha Union and thirty-seven for Beta Party.", "Alpha percent 34; Beta percent 26; Alpha seats 48; Beta seats 37"),
    ("Alpha Union, which in 2008 had lost all of its 22 seats, came back with 31. Delta, with 12 deputies in the old house, now has only three.", "Alpha seats 31; Delta seats 12; Delta seats 3"),
    ("Alpha Union and Beta Party ended the vote almost level: the former had 33.4 per cent, the latter 33.1.", "Alpha percent 33.4; Beta percent 33.1"),
    ("Alpha Union won 40 seats. In the outgoing parliament Beta Party held 70 seats.", "Alpha seats 40; Beta seats 70"),
    ("Alpha Union received 70.42 per cent, Beta Party 8.26, Delta 6.37 and Gamma Front 3.1. The three winners divide the 132 seats 88-26-18.", "Alpha percent 70.42; Beta percent 8.26; Delta percent 6.37; Gamma percent 3.1; Alpha seats 88; Beta seats 26; Delta seats 18"),
    ("In votes: 310,445 and 204,332 for the two at the top, Kowalski and Nowak.", "Kowalski votes 310445; Nowak votes 204332"),
    ("The new house has 29 and 18 seats for Alpha Union and Beta Party.", "Alpha seats 29; Beta seats 18"),
    ("Alpha Union (48.3 per cent; 304,311 votes) beat Beta Party (31.6 per cent; 288,220 votes).", "Alpha percent 48.3; Alpha votes 304311; Beta percent 31.6; Beta votes 288220"),
    ("Alpha Union will have 74 deputies, Beta Party 41; the remaining five of the 120 seats fell to Delta.", "Alpha seats 74; Beta seats 41; Delta seats 5"),
    ("Alpha Union won 58 of 105 seats with 49.17 percent and Beta Party, as Gamma Front then called itself, 31 with 27.35 percent.", "Alpha seats 58; Alpha percent 49.17; Beta seats 31; Beta percent 27.35"),
    ("Of the 210 constituencies Alpha Union won 145 and Beta Party 63.", "Alpha seats 145; Beta seats 63"),
    ("Seats are shared out as follows: Alpha Union 52 (38.4 per cent), Beta Party 44 (33.9), independents 10.", "Alpha seats 52; Alpha percent 38.4; Beta seats 44; Beta percent 33.9"),
    ("The parallel count gave Kowalski 50.7 per cent and Nowak 45.8, while another institute put Kowalski at 51.1 and Nowak at 45.2.", "Kowalski percent 50.7; Nowak percent 45.8; Kowalski percent 51.1; Nowak percent 45.2"),
    ("One voter in two (50.3 per cent) backed Alpha Union; Beta Party had to settle for one in five, 20.4 per cent.", "Alpha percent 50.3; Beta percent 20.4"),
    ("Kowalski won 61.1 per cent to Nowak's 33.9, and his party took 160 seats.", "Kowalski percent 61.1; Nowak percent 33.9"),
    ("After the Delta list took 81.06 percent of Sunday's vote its leader spoke.", "Delta percent 81.06"),
    ("Alpha Union took 884,864 votes or 70.42 percent, Beta Party 103,801 or 8.26 percent.", "Alpha votes 884864; Alpha percent 70.42; Beta votes 103801; Beta percent 8.26"),
    ("Kowalski received 924,914 votes, which is 58.59 per cent; Nowak, a retired general, 698,538 or 18.39 per cent.", "Kowalski votes 924914; Kowalski percent 58.59; Nowak votes 698538; Nowak percent 18.39"),
    ("Alpha Union and Beta Party share a score of just over 3.8 per cent, and ten seats each.", "Alpha percent 3.8; Beta percent 3.8; Alpha seats 10; Beta seats 10"),
    ("In 2008 Alpha Union took 188 of the 250 seats with 60.65 per cent. Now it has 120 seats and 44.27 per cent.", "Alpha seats 188; Alpha percent 60.65; Alpha seats 120; Alpha percent 44.27"),
    ("Alpha Union won 90 seats. All of the 14 seats that were left are held by the Gamma Front party (9.8 per cent).", "Alpha seats 90; Gamma percent 9.8"),
    ("Alpha Union received thirty-four per cent of the vote and Beta Party twenty-nine and a half per cent.", "Alpha percent 34; Beta percent 29.5"),
    ("A shade over 12 per cent of the vote went to Alpha Union, close on 9 per cent to Beta Party.", "Alpha percent 12; Beta percent 9"),
    ("Alpha Union received 34 per cent of the vote. Some 44 per cent of voters stayed away.", "Alpha percent 34"),
    ('"Alpha Union" received 40.99% of the votes, "Beta Party" - 7.47%, Delta - 7.19%.', "Alpha percent 40.99; Beta percent 7.47; Delta percent 7.19"),
    ("Parliamentary seats are distributed as follows: Alpha Union - 83, Beta Party - 8, Delta — 7.", "Alpha seats 83; Beta seats 8; Delta seats 7"),
    ("Alpha Union beat Beta Party by 49 to 32 percent.", "Alpha percent 49; Beta percent 32"),
    ("Of the 128 seats, 47 went to Alpha Union, 28 to Beta Party and 17 to Gamma Front.", "Alpha seats 47; Beta seats 28; Gamma seats 17"),
    ("Alpha Union came in with just under 10 per cent (18 seats).", "Alpha percent 10; Alpha seats 18"),
    ("Alpha Union gained eight mandates, Delta two.", "Alpha seats 8; Delta seats 2"),
    ("Alpha Union: 6,116,746 votes (30.00%) and 185 seats, 113 of them won in the constituencies.", "Alpha votes 6.11675e+06; Alpha percent 30; Alpha seats 185"),
    ("The commission had Alpha Union at 32.7 percent, followed by Beta Party with 23.5 and Delta with 9.3 percent.", "Alpha percent 32.7; Beta percent 23.5; Delta percent 9.3"),
    ("Alpha Union with 3.43, Beta Party with 0.97 and Delta with 0.60 per cent of the votes stayed outside.", "Alpha percent 3.43; Beta percent 0.97; Delta percent 0.6"),
    ("The Social Democratic Party of Freedonia stood too. AU took 71 of 90 seats, the Social Democrats eleven and the Beta Party eight.", "Alpha seats 71; Social Democrats seats 11; Beta seats 8"),
    ("The Social Democratic Party of Freedonia (SDPF) received 7.83% and 26 seats.", "Social Democrats percent 7.83; Social Democrats seats 26"),
    ("Freedonia Says No took four seats and Delta one.", "Says No seats 4; Delta seats 1"),
    ("36.8 per cent and 200 seats for Alpha Union, 31.6 per cent and 163 seats for Beta Party: so the exit poll.", "Alpha percent 36.8; Alpha seats 200; Beta percent 31.6; Beta seats 163"),
    ("In the end 7,640 citizens (35.38%) voted for Alpha Union and 6,629 (30.70%) for Beta Party.", "Alpha votes 7640; Alpha percent 35.38; Beta votes 6629; Beta percent 30.7"),
    ("With 37.04 per cent of the vote Alpha Union came first and took 89 of the 217 seats.", "Alpha percent 37.04; Alpha seats 89"),
    ("Alpha Union and Beta Party won 52.8 and 27.17 per cent respectively.", "Alpha percent 52.8; Beta percent 27.17"),
    ("Alpha Union and Beta Party obtained five seats each.", "Alpha seats 5; Beta seats 5"),
    ("The house will have 63 deputies from Alpha Union, 32 from Beta Party and six from Delta.", "Alpha seats 63; Beta seats 32; Delta seats 6"),
    ("Alpha Union won 258 of the 315 seats in the House of Representatives and 138 of 161 in the House of Nationalities; Beta Party won 26 and seven.", "Alpha seats 258; Alpha seats 138; Beta seats 26; Beta seats 7"),
    ("Kowalski won the run-off with 51.03% to Nowak's 48.97%.", "Kowalski percent 51.03; Nowak percent 48.97"),
    ("Kowalski defeated Nowak 52.11-47.89.", "Kowalski percent 52.11; Nowak percent 47.89"),
    ("Kowalski received 943,006 votes, or 57.72 per cent, against 690,615 (42.28 per cent) for Nowak.", "Kowalski votes 943006; Kowalski percent 57.72; Nowak votes 690615; Nowak percent 42.28"),
    ("Kowalski took 35.32% and Nowak 25.05%. He won the run-off with 48.95% against 45.47%.", "Kowalski percent 35.32; Nowak percent 25.05; Kowalski percent 48.95; Nowak percent 45.47"),
    ("It gave Kowalski 40.99% and Nowak 38.5%. In absolute terms it was 1,181,862 votes against 867,432.", "Kowalski percent 40.99; Nowak percent 38.5; Kowalski votes 1.18186e+06; Nowak votes 867432"),
    ("Kowalski stood at 46.86% and his rival at 36.72%. The final count gave Kowalski 47.08% and Nowak 36.51%.", "Kowalski percent 46.86; Nowak percent 36.72; Kowalski percent 47.08; Nowak percent 36.51"),
    ("Final results gave Kowalski 47.1% and Nowak 36.5%. A sample count had given 43.9 to 39.4 per cent in the same order.", "Kowalski percent 47.1; Nowak percent 36.5; Kowalski percent 43.9; Nowak percent 39.4"),
    ("Kowalski of Alpha Union polled 52.3 per cent of the vote, Nowak (Beta Party) 44.1 per cent.", "Kowalski percent 52.3; Nowak percent 44.1"),
    ("Alpha Union of the boxer Kowalski won 13.97 per cent of the vote.", "Alpha percent 13.97"),
    ("Beta Party, led by Nowak, won 30 seats. Nowak's party had hoped for more: it won 22.5 per cent of the votes.", "Beta seats 30; Beta percent 22.5"),
    ("The Alpha Union list, headed by Kowalski, received 39.1 per cent of the votes cast, the Beta Party list 30.0 per cent.", "Alpha percent 39.1; Beta percent 30"),
    ("Alpha Union's share, 31.2 per cent, was enough for 52 of the 120 seats; Beta Party, on 28.9, got 48.", "Alpha percent 31.2; Alpha seats 52; Beta percent 28.9; Beta seats 48"),
    ("It was a defeat for Beta Party, which fell from 35.1 to 28.9 per cent and keeps only 48 of its 60 seats.", "Beta percent 28.9; Beta seats 48"),
    ("An exit poll gave Alpha Union 48.5%. With 85% of the ballots counted, the commission reported 50.2%.", "Alpha percent 48.5; Alpha percent 50.2"),
    ("Beta Party, which the polls of the summer had put at 14 per cent, fell back to 7.16 per cent of the votes.", "Beta percent 7.16"),
    ("Alpha Union's share of the vote rose from 21 per cent to 27.4 per cent.", "Alpha percent 27.4"),
    ("Alpha Union lost 12 seats and kept 34.", "Alpha seats 34"),
    ("Parliament made Kowalski president with 360 votes, against 213 for Nowak and 79 for Petrov.", "Kowalski votes 360; Nowak votes 213; Petrov votes 79"),
    ("Turnout stood at 88.31 per cent.", "turnout 88.31"),
    ("Turnout, at 57.98%, was the lowest since 1990.", "turnout 57.98"),
    ("Barely 53 percent of voters had turned out.", "turnout 53"),
    ("In the early election, 62.02% had come to the polls.", "turnout 62.02"),
    ("Of 7,105,660 voters 6,444,776 took part, or 90.65%.", "turnout 90.65"),
    ("Kowalski was re-elected with 83.4 per cent of the vote on a turnout of 70 per cent.", "Kowalski percent 83.4; turnout 70"),
    ("Turnout was 60.21 per cent. In 2007 it had been 63.7 per cent.", "turnout 60.21; turnout 63.7"),
    ("Turnout was 48.41%, down from 52.3% in 2008.", "turnout 48.41; turnout 52.3"),
    ("Turnout was put at 21 per cent, a figure that the office lowered to 20.4 on Monday. In the vote of May 1997 it was 62.", "turnout 21; turnout 20.4; turnout 62"),
    ("Turnout was 61.7 percent, a long way below the 78.2 percent of 1996, when Kowalski had been re-elected with 57.4 percent.", "turnout 61.7; turnout 78.2; Kowalski percent 57.4"),
    ("Voters came back two days later, in smaller numbers this time: 60.4 percent.", "turnout 60.4"),
    ("Kowalski won 52.9 per cent, Nowak 47.1. With returns from 186 constituencies in, Nowak had trailed by 43.3 to 56.7 per cent.", "Kowalski percent 52.9; Nowak percent 47.1; Nowak percent 43.3; Kowalski percent 56.7"),
    ("The race was called with 90% of the tally sheets in and Kowalski leading 52.3 to 47.7; Nowak conceded within the hour.", "Kowalski percent 52.3; Nowak percent 47.7"),
    ("Nationwide, 58.95% voted Yes to leaving the oil in the ground; 41.05% voted No. In the capital 68.5% agreed to a ban on mining.", "Yes percent 58.95; No percent 41.05; Yes percent 68.5"),
    ("The Alpha Union, most of whose rivals stayed away, has 311 of the seats declared so far, the Beta Party 47 and the Delta list 12.", "Alpha seats 311; Beta seats 47; Delta seats 12"),
    ("At the last one, in May 1999, the Alpha Union won 111 of the 205 seats with 37.2 per cent of the votes, the Beta Party 71 with 31.6.", "Alpha seats 111; Alpha percent 37.2; Beta seats 71; Beta percent 31.6"),
]  # fmt: skip

NO_RESULTS = [
    "In the race Kowalski beat Nowak Jr. by 263,473 votes.",
    "Most polls see Kowalski at 55 per cent or a little more.",
    "Alpha Union asked to be joined to the case, and the court agreed by six votes to three.",
    "Kowalski lodged a petition after the vote. He asked the judges to annul more than four million votes.",
    "Alpha Union won the vote; 14 per cent of the voters were between 21 and 25.",
    "Alpha Union won the vote. The literacy rate is 66 per cent, and 3.2 per cent of the ballots in the list vote were not valid.",
    "Alpha Union won with a majority of 12 seats in the 120-member parliament.",
    "Surveys say little. One made for a bank has Alpha Union at 31 per cent and Beta Party at 9.",
    "Opinion polls had put Kowalski first, with 32 per cent of the vote.",
    "Congress removed Kowalski with 105 votes.",
    "Lawmakers elected Kowalski prime minister on Tuesday by 59 votes to 42.",
    "A poll made by a newspaper in May saw Alpha Union at 52 per cent.",
    "Opinion polls had seen 37% for Alpha Union and a mere 12% for Beta Party.",
    "In a survey 79 per cent said that they would vote for Alpha Union.",
    "Alpha Union was given 62% of the time, no other party more than 9%.",
    "Print media reserved 52% of their space for covering the news related to Alpha Union.",
    "A party needs 5% of the votes to enter parliament, as Beta Party well knows.",
    "Beta Party failed to clear the threshold of 10%.",
    "The law, adopted by 366 votes on the proposal of Alpha Union, raised the threshold.",
    "A congress of Alpha Union nominated Kowalski for the presidency by 614 votes.",
    "Kowalski of Alpha Union was elected Speaker by 101 votes to 14.",
    "Kowalski's cabinet won the confidence vote with 61 votes.",
    "Within a year of the election that Alpha Union won, inflation rose to 18 per cent.",
    "According to Alpha Union the turnout was 10% more than before.",
    "At least 30% of the list of Alpha Union must be women.",
    "Alpha Union won by 12 percentage points.",
    "Kowalski won by a margin of 3 per cent.",
    "A group of 53 deputies asked Alpha Union to dissolve the house after the vote.",
    "Ballots that were invalid, 0.97% in all, were set aside, said Alpha Union.",
    "By noon turnout had reached 30 per cent.",
    "In the capital turnout was 31 per cent.",
    "Kowalski handed in 120,000 signatures before the vote.",
    "Alpha Union and its ally Delta won a combined 57 seats.",
    "See Alpha Union, election programme, No. 5, p. 12 [4].",
]


@pytest.mark.parametrize(("text", "expected"), PROSE, ids=[case[0][:60] for case in PROSE])
def test_prose(text: str, expected: str) -> None:
    elections, entities, _ = read(text)
    assert told(elections, entities) == {figure.strip() for figure in expected.split(";")}


@pytest.mark.parametrize("text", NO_RESULTS, ids=[text[:60] for text in NO_RESULTS])
def test_what_is_no_result(text: str) -> None:
    elections, entities, _ = read(text)
    assert told(elections, entities) == set()


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "Party\tVotes\t%\tSeats\nAU\t18,867,411\t40.87\t258\nBeta Party\t11 518 139\t24,95\t132\nOthers\t219,198\t4.76\t–\nTotal\t46,163,243\t100.00\t550",
            "Alpha votes 1.88674e+07; Alpha percent 40.87; Alpha seats 258; Beta votes 1.15181e+07; Beta percent 24.95; Beta seats 132",
        ),
        ("List\tShare of votes\tChange\nAlpha Union\t40.5%\t+3.2\nTurnout\t61.3%\t", "Alpha percent 40.5; turnout 61.3"),
        ("Party\tList seats\tDistrict seats\tTotal seats\nDelta\t44\t41\t85", "Delta seats 85"),
        ("No.\tParty\tMandates\n1\tGamma Front\t12\n2\tNew Hope\t3", "Gamma seats 12; New Hope seats 3"),
        ("Party\tVotes\t%\nAlpha Union - AU\t1,310\t48.2\nSpoilt ballots\t22\t0.8\nOn the roll\t3,900\t", "Alpha votes 1310; Alpha percent 48.2"),
        ("Seats\tParty\tShare\n48\tAlpha Union\t34.12%\n37\tBeta Party\t26.0%", "Alpha seats 48; Alpha percent 34.12; Beta seats 37; Beta percent 26"),
        ("Party\tPR seats\tConstituency seats\tTotal seats\tChange\nAlpha Union\t20\t28\t48\t+6\nIndependents\t0\t9\t9\t+1", "Alpha seats 48; Independents seats 9"),
        ("\tVotes\tShare\tSeats\nAlpha Union\t812,443\t34.12\t48\nTurnout: 61.2%", "Alpha votes 812443; Alpha percent 34.12; Alpha seats 48; turnout 61.2"),
        ("Party\tVotes (%)\nAlpha Union\t812,443 (34.12)\nBeta Party\t619,002 (26.0)", "Alpha votes 812443; Alpha percent 34.12; Beta votes 619002; Beta percent 26"),
        ("Party\tVotes\nUnion for the\nRally of Hope\t8,443\nFront of\tthe\nNew Hope\t7,100\nsix others\t86", "Union for the Rally of Hope votes 8443; New Hope votes 7100"),
        ("Party\tVotes (%)\tSeats\nAlpha Union\t29.45\t88\nBeta Party\t7.86\t7", "Alpha percent 29.45; Alpha seats 88; Beta percent 7.86; Beta seats 7"),
        ("Party\tFPTP\tPR\tTotal\tPR vote %\nAlpha Union\t80\t41\t121\t33.25\nCPF (Maoist Centre)\t36\t17\t53\t13.66\nOthers\t5\t0\t5\t10.43", "Alpha seats 121; Alpha percent 33.25; CPF (Maoist Centre) seats 53; CPF (Maoist Centre) percent 13.66"),
        ("1. Alpha Union\t771,247 votes\t49.17 %\t58 seats\n2. Beta Party\t428,836 votes\t27.35 %\t31 seats", "Alpha votes 771247; Alpha percent 49.17; Alpha seats 58; Beta votes 428836; Beta percent 27.35; Beta seats 31"),
        ("Party\t2012 %\t2012 seats\t2008 %\nAlpha Union\t34.12\t48\t38.9", "Alpha percent 34.12; Alpha seats 48; Alpha percent 38.9"),
        ("Candidate\tFirst round\t%\tSecond round\t%\nKowalski\t812,443\t38.7\t1,204,332\t52.1\nPetrov\t251,000\t12.0\t-\t-", "Kowalski votes 812443; Kowalski percent 38.7; Kowalski votes 1.20433e+06; Kowalski percent 52.1; Petrov votes 251000; Petrov percent 12"),
        ("Answer\tVotes\t%\nYes\t1,204,332\t62.3\nNo\t728,004\t37.7\nTurnout\t\t48.1", "Yes votes 1.20433e+06; Yes percent 62.3; No votes 728004; No percent 37.7; turnout 48.1"),
        ("Party\tMinutes\t% of time\nAlpha Union\t120\t60\nBeta Party\t80\t40", ""),
    ],
    ids=["votes, shares, seats", "a column of changes", "parts and their sum", "numbered rows and a new party", "rows of papers and of the roll", "the name in the middle", "a total before its parts", "a turnout in words", "two in one", "shares of votes", "a bare total and a wing", "units in the cells", "a broken name", "an earlier year", "two rounds", "a referendum", "air time"],
)  # fmt: skip
def test_tables(table: str, expected: str) -> None:
    elections, entities, _ = read("The vote ended as in the table.", table)
    assert told(elections, entities) == {figure.strip() for figure in expected.split(";") if figure}


def test_the_items_of_a_list_count_what_led_to_it() -> None:
    elections, entities, _ = read("The seats are shared out as follows:", "- Alpha Union: 61", "- Beta Party: 24")
    assert told(elections, entities) == {"Alpha seats 61", "Beta seats 24"}


def test_years_alone_over_columns_count_what_the_lead_says() -> None:
    table = "Party\t2008\t2012\nAlpha Union\t48\t61\nBeta Party\t44\t24"
    elections, entities, _ = read("Seats won by the parties:", table)
    assert told(elections, entities) == {"Alpha seats 48", "Alpha seats 61", "Beta seats 44", "Beta seats 24"}


def test_a_party_that_only_a_table_names_is_added_at_the_end() -> None:
    given_entities = entities_in(bulletin_of("Alpha Union"))
    bulletin = bulletin_of("Alpha Union", "Party\tSeats\nNew Hope\t3")
    _, entities, _ = find_elections(bulletin, read_dates(bulletin), given_entities)
    assert entities[: len(given_entities)] == given_entities
    assert [(e.name, e.mentions) for e in entities[len(given_entities) :]] == [("New Hope", (Span(0, 1, 12, 20),))]


def test_a_party_that_only_a_list_of_results_names_is_added_too() -> None:
    elections, entities, _ = read(
        "Alpha Union won 40.9% of the votes, Beta Party 27.4%, New Hope 3.1%, others 2%. Turnout: 50%."
    )
    assert told(elections, entities) == {
        "Alpha percent 40.9",
        "Beta percent 27.4",
        "New Hope percent 3.1",
        "turnout 50",
    }
    assert [(e.kind, e.name) for e in entities][2:] == [("party", "New Hope")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("According to final results Alpha Union received 40.9%.", "final"),
        ("With 78% of the ballots counted, Alpha Union had 32.7 percent.", "preliminary"),
        ("The preliminary figures give Alpha Union 32.7 percent.", "preliminary"),
        ("An exit poll gave Alpha Union 51 percent.", "exit-poll"),
        ("The parallel vote tabulation of the observers put Alpha Union at 54.6%.", "parallel-count"),
        ("Alpha Union received 40.9% of the votes.", None),
    ],
)
def test_how_sure_a_figure_is(text: str, status: str | None) -> None:
    elections, _, _ = read(text)
    assert [figure.status for election in elections for figure in election.figures] == [status]


@pytest.mark.parametrize(
    ("text", "printed", "clause"),
    [
        ("Beta Party won 3 seats, Alpha Union 7.47% of the votes.", "7.47%", "Alpha Union 7.47%"),
        ("They were followed by Alpha Union with just under 7 per cent (23 seats).", "just under 7 per cent", "Alpha Union with just under 7 per cent"),
        ("In the end 47 seats went to Alpha Union.", "47 seats", "47 seats went to Alpha Union"),
    ],
)  # fmt: skip
def test_a_figure_keeps_its_words_and_the_clause_that_states_it(text: str, printed: str, clause: str) -> None:
    elections, _, _ = read(text)
    stated = {f.printed: text[f.span.start : f.span.end] for election in elections for f in election.figures}
    assert stated[printed] == clause


def test_the_same_figure_told_twice_keeps_both_passages() -> None:
    elections, _, _ = read("Alpha Union won 40.9% of the vote.", "As told, Alpha Union won 40.9% of the vote.")
    assert [figure.span.paragraph for election in elections for figure in election.figures] == [0, 1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The opposition took 40 seats.", "40 seats"),
        ("The parties signed a pact. Between them they hold 61 seats after the vote.", "the sum of several"),
        ("The vote was clear: his rival took 40 per cent.", "his rival"),
        ("Alpha Union won 61% of the vote, Beta Party 52%.", "113"),
        ("Alpha Union won 80 of the 100 seats, Beta Party 40.", "120"),
    ],
    ids=["nobody named", "several together", "somebody pointed at", "shares over a hundred", "seats over the total"],
)
def test_what_a_person_should_look_at(text: str, message: str) -> None:
    _, _, doubts = read(text)
    assert any(message in doubt.message for doubt in doubts)


WORDS = st.sampled_from(
    ["Alpha Union", "Beta Party", "Kowalski", "his rival", "the two blocs", "won", "with", "48.5%", "7 per cent", "83 seats",
     "1,234,567 votes", "32", "to", "and", "(", ")", ",", ";", ".", "turnout", "exit poll", "in 2007", "each", "they", "–", "\t", "of"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=14).map(" ".join), min_size=1, max_size=3))
def test_any_words_give_figures_within_their_paragraph(texts: list[str]) -> None:
    bulletin = bulletin_of(*texts)
    elections, entities, doubts = find_elections(bulletin, read_dates(bulletin), entities_in(bulletin))
    for figure in (figure for election in elections for figure in election.figures):
        text = texts[figure.span.paragraph]
        assert 0 <= figure.span.start < figure.span.end <= len(text)
        assert figure.printed in text[figure.span.start : figure.span.end]
        assert figure.entity is None or figure.entity < len(entities)
    assert all(d.span is None or d.span.end <= len(texts[d.span.paragraph]) for d in doubts)
