"""Results that a sentence tells by going on from another one, or in a score, a pronoun, an aside; a case is a line.

A case is as in `test_figures`: a text and the figures expected of it, none where it states no result.
"""

import pytest
from tests.importer.test_figures import read, told

GOES_ON = [
    ("Kowalski led the first round with 25.5 per cent and then lost the second to Nowak, 42 to 58, on 11 August.", "Kowalski percent 25.5; Kowalski percent 42; Nowak percent 58"),
    ("Nowak lost to Kowalski by 46 to 54. The turnout of that vote was 61 per cent.", "Nowak percent 46; Kowalski percent 54; turnout 61"),
    ("Of the 160 seats in Congress 39 go to Alpha Union, the party of the outgoing president, 28 to the Beta Party and 23 to the Gamma Front. New Hope has 18.", "Alpha seats 39; Beta seats 28; Gamma seats 23; New Hope seats 18"),
    ("At 8.15 that evening, with 95 per cent counted, Kowalski was on 59.1 and Nowak on 36.1 per cent.", "Kowalski percent 59.1; Nowak percent 36.1"),
    ("Kowalski was on 59.1 and Ms Nowak on 36.1 per cent. The final tally: 2,442,718 votes for him, 1,567,664 for her, which is 60.91 to 39.09 per cent of the valid vote.", "Kowalski percent 59.1; Nowak percent 36.1; Kowalski votes 2.44272e+06; Nowak votes 1.56766e+06; Kowalski percent 60.91; Nowak percent 39.09"),
    ("Mr Kowalski and Ms Nowak went through with 34.1 and 28.7 per cent. In the second round 1,204,112 ballots were cast for him and 998,771 for her.", "Kowalski percent 34.1; Nowak percent 28.7; Kowalski votes 1.20411e+06; Nowak votes 998771"),
    ("Mr Kowalski and Ms Nowak went through to the second round with 34.1 and 28.7 per cent; he won it with 52.3 per cent of the votes.", "Kowalski percent 34.1; Nowak percent 28.7; Kowalski percent 52.3"),
    ("Kowalski was put at 63.2 percent of the votes and Nowak at 33.8 percent. The parallel count of a church group drew on 1,600 polling stations. Made public a few hours later, it came to 58.8% and 38.4% in the same order, with a margin of error of 1.6%.", "Kowalski percent 63.2; Nowak percent 33.8; Kowalski percent 58.8; Nowak percent 38.4"),
    ("Alpha Union obtained 41.2 per cent of the votes and Beta Party 27.4, which makes 61 and 40 seats respectively.", "Alpha percent 41.2; Beta percent 27.4; Alpha seats 61; Beta seats 40"),
    ("Alpha Union won, though with only 38.2 per cent of the vote. In seats it has 52, Beta Party 44, Delta 12.", "Alpha percent 38.2; Alpha seats 52; Beta seats 44; Delta seats 12"),
    ("Kowalski won 48.33 per cent of the votes, Nowak 46.67; the two men were 27,757 ballots apart.", "Kowalski percent 48.33; Nowak percent 46.67"),
    ("Alpha Union holds 117 seats, Beta Party 46 and the Delta (D) of General Kowalski five.", "Alpha seats 117; Beta seats 46; Delta seats 5"),
    ("Alpha Union got 41.2 per cent of the party-list vote and 61 seats, twelve of them in single-member districts.", "Alpha percent 41.2; Alpha seats 61"),
    ("Alpha Union polled 41.2 per cent (2008: 38.7) and Beta Party 30.1 (33.4).", "Alpha percent 41.2; Alpha percent 38.7; Beta percent 30.1; Beta percent 33.4"),
    ("Pollsters had given Alpha Union 31 per cent; it got 24.4 per cent of the votes.", "Alpha percent 24.4"),
    ("Some 1.2 million people voted for Kowalski.", "Kowalski votes 1.2e+06"),
    ("The coalition of Alpha Union (52 seats) and Delta (12) has 64 of the 120 votes in the house.", "Alpha seats 52; Delta seats 12"),
    ("The Riigikogu failed three times to agree on a president. In the third ballot Kowalski was backed by 42 deputies and Nowak by 26.", "Kowalski votes 42; Nowak votes 26"),
    ("Two weeks later 834,081 voted for Kowalski and 766,593 for Nowak, that is 52.11 against 47.89 percent.", "Kowalski votes 834081; Nowak votes 766593; Kowalski percent 52.11; Nowak percent 47.89"),
    ("The Alpha Union raised its share on 23 October 2011 from 46.5 to 52.7 per cent and its seats from 37 to 38 out of 57.", "Alpha percent 52.7; Alpha seats 38"),
    ("Kowalski defeated Nowak of the Beta Party in the second ballot on 29 December 2011 by 53.55 per cent to 46.45. Six weeks before it had been Nowak who led, with 40.13 per cent to Kowalski's 27.65. Petrov, the president in office, was humbled with 12.41.", "Kowalski percent 53.55; Nowak percent 46.45; Nowak percent 40.13; Kowalski percent 27.65; Petrov percent 12.41"),
    ("Kowalski won 38.57 per cent of the vote. Nowak was second, at 35.41 per cent, and Petrov, who had broken with the Beta Party to found the Gamma Front, at 20.24.", "Kowalski percent 38.57; Nowak percent 35.41; Petrov percent 20.24"),
    ("Kowalski polled 2,777,931 votes, or 72.71 per cent, in the run-off on 13 October 2011. His opponent, the media owner Nowak, let out of prison four days before, was left with 1,042,894.", "Kowalski votes 2.77793e+06; Kowalski percent 72.71; Nowak votes 1.04289e+06"),
    ("Kowalski polled 2,777,931 votes. His opponent, the media owner Nowak, was left with 1,042,894. In the first round, on 15 September 2011, the two had been on 18.4 and 15.6 per cent, with Petrov third on 12.9.", "Kowalski votes 2.77793e+06; Nowak votes 1.04289e+06; Kowalski percent 18.4; Nowak percent 15.6; Petrov percent 12.9"),
    ("The commission's final tally, announced in the small hours of 21 May, gave Kowalski 55.50% and Nowak 44.50. In absolute terms: 85,607,362 to 68,650,239 votes.", "Kowalski percent 55.5; Nowak percent 44.5; Kowalski votes 8.56074e+07; Nowak votes 6.86502e+07"),
    ("The ban was lifted: 1,429,981 voters (66.4%) said Yes, 723,632 (33.6%) No. Turnout: 64.13%.", "Yes votes 1.42998e+06; Yes percent 66.4; No votes 723632; No percent 33.6; turnout 64.13"),
    ("Kowalski won the run-off with 58.4% of the votes. The second round drew just 41.8% of voters, after 48.7% in the first.", "Kowalski percent 58.4; turnout 41.8; turnout 48.7"),
    ("Participation, officially 82.3%, was down on 2008 (84.8%).", "turnout 82.3; turnout 84.8"),
    ("Alpha Union with 11.4% of the votes and Beta Party with 9.8% keep twelve and ten seats.", "Alpha percent 11.4; Beta percent 9.8; Alpha seats 12; Beta seats 10"),
    ("Alpha Union won 48.3 per cent of the votes and Beta Party 28.9. On 28 April the old parliament had elected Kowalski president, by 87 votes to two.", "Alpha percent 48.3; Beta percent 28.9; Kowalski votes 87"),
    ("The electoral college made Kowalski president: 155 electors voted for him, 79 for Nowak.", "Kowalski votes 155; Nowak votes 79"),
    ("Parliament fails for the first time to agree on a successor to the president. Kowalski, nominated by Beta Party, is backed by 41 deputies and Nowak, an independent, by 12. The constitution asks for 90.", "Kowalski votes 41; Nowak votes 12"),
    ("Kowalski is on 42.84 per cent and Nowak, put forward by Beta Party, on 42.25. Petrov, an independent backed by the Delta and the Gamma Front, follows with 10.55.", "Kowalski percent 42.84; Nowak percent 42.25; Petrov percent 10.55"),
    ("Five years ago, on 13 April 2007, Kowalski had come first with 51.7 per cent, before beating Nowak by 55.3 to 41.1 a fortnight later.", "Kowalski percent 51.7; Kowalski percent 55.3; Nowak percent 41.1"),
    ("The vote gave Alpha Union 68 seats and Beta Party 55. The government's spokesman, Kowalski, had claimed 70 seats for his side.", "Alpha seats 68; Beta seats 55"),
    ("Alpha Union won 68 seats and Beta Party 55. Beta Party's own count, collected from its agents, came to 63 seats against 60.", "Alpha seats 68; Beta seats 55; Beta seats 63; Alpha seats 60"),
    ("The seats were shared out, 68 to Alpha Union and 55 to Beta Party. The assembly was opened without them on Monday, and the next day it confirmed Kowalski by 68 votes.", "Alpha seats 68; Beta seats 55"),
    ("A foretaste had been given by the communes, which voted on 3 June 2011: 61.8 per cent for Alpha Union, 20.8 for Beta Party.", "Alpha percent 61.8; Beta percent 20.8"),
    ("Kowalski, whom Alpha Union had put up, got 43.0 per cent in round one, Nowak of Beta Party 20.5.", "Kowalski percent 43; Nowak percent 20.5"),
    ("Turnout in the run-off, at 42.6 per cent, cleared the legal minimum of 40.", "turnout 42.6"),
    ("Of those who took part in the referendum 91.5 per cent voted in favour, but at 36.9 per cent the turnout fell far short of the half required.", "Yes percent 91.5; turnout 36.9"),
    ("Third was Petrov with 12.4 per cent, fourth nobody worth the name.", "Petrov percent 12.4"),
    ("Abroad, Kowalski got 71 per cent of the votes; in the whole country he had 53.1.", "Kowalski percent 53.1"),
    ("Alpha Union needs 61 votes to form a government and has 57 seats.", "Alpha seats 57"),
    ("In the capital Kowalski took 61 per cent and Nowak 31. Kowalski won with 49.2 per cent of the votes in all.", "Kowalski percent 49.2"),
]  # fmt: skip

TURNOUTS = [
    ("Alpha Union polled 27.00 percent. Turnout is 84.24 percent, up from 75.65 in the election of 1994, when Alpha Union took 34.96 percent and 61 seats.", "Alpha percent 27; turnout 84.24; turnout 75.65; Alpha percent 34.96; Alpha seats 61"),
    ("Turnout was 74.49 per cent; in the northern district it was 25.66.", "turnout 74.49"),
    ("Turnout, which had been 74.1 per cent in 2008, dropped to 63.8.", "turnout 74.1; turnout 63.8"),
    ("Turnout: 61.27% in the first round, 58.90% in the second.", "turnout 61.27; turnout 58.9"),
    ("Only 38.4 per cent of those on the register bothered to vote, against 55.2 per cent in 2008.", "turnout 38.4; turnout 55.2"),
    ("The election drew 58 per cent of the voters.", "turnout 58"),
    ("Barely four voters in ten came: 41.3 per cent, according to the commission.", "turnout 41.3"),
    ("The referendum of 2010 failed because only 31.2 per cent of voters had come.", "turnout 31.2"),
    ("The referendum on the pact, marred on May 23, 1997, by missing ballot papers, drew 9.53 percent of the voters and was void.", "turnout 9.53"),
    ("In a referendum on 4 March 2012 the new constitution was approved by 71.3 per cent to 28.7 on a turnout of 45.1.", "Yes percent 71.3; No percent 28.7; turnout 45.1"),
    ("The referendum on quotas was invalid, since no more than 44.04 percent of voters took part (41.32 percent of them validly). Of the valid votes 98.36 percent were against.", "turnout 44.04; No percent 98.36"),
    ("The referendum of 2010 missed the turnout needed by a few thousand ballots: 50.81 per cent took part, of whom 71.95 per cent were in favour.", "turnout 50.81; Yes percent 71.95"),
]  # fmt: skip

NOTHING = [
    "The last polls allowed by law appear. The institute Focus has Alpha Union at 25 percent, Beta Party at 22 and Delta at 15.",
    "The latest figures of the institute show Alpha Union on 38 per cent among those certain to vote.",
    "Kowalski leads in all surveys; the newest, of 2 May 2012, has him at 44 per cent.",
    "Kowalski was expelled from the house by 72 votes.",
    "Alpha Union won the first round. A second round is void if fewer than 40 per cent of the electorate come.",
    "Alpha Union and Beta Party wait for the vote of 7 December; one institute has Alpha Union at 52.7 and Beta Party at 40.3 per cent.",
    "Kowalski lost by 1,912 votes after a recount.",
]


@pytest.mark.parametrize(("text", "expected"), [*GOES_ON, *TURNOUTS], ids=lambda text: text[:60])
def test_what_goes_on(text: str, expected: str) -> None:
    elections, entities, _ = read(text)
    assert told(elections, entities) == {figure.strip() for figure in expected.split(";")}


@pytest.mark.parametrize("text", NOTHING, ids=lambda text: text[:60])
def test_what_is_no_result(text: str) -> None:
    elections, entities, _ = read(text)
    assert told(elections, entities) == set()


def test_votes_on_a_motion_are_not_those_of_the_candidates_told_before() -> None:
    elections, entities, _ = read(
        "Kowalski won 50.29 per cent of the votes and Nowak 48.43.",
        "The state of emergency was renewed on 9 March for another month by 94 votes to 18.",
    )
    assert told(elections, entities) == {"Kowalski percent 50.29", "Nowak percent 48.43"}
