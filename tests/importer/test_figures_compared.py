"""Results held against those of another time or a wanted figure, and counts told beside their share; a case is a line.

A case is as in `test_figures`: a text and the figures expected of it.
"""

import pytest
from tests.importer.test_figures import read, told

COMPARED = [
    ("With all 80 constituencies counted, Alpha Union of the prime minister, Petrov, has forty-eight of the 120 seats.", "Alpha seats 48"),
    ("Alpha Union polled 218,366 votes (39.6 per cent) and Beta Party 138,917, or 25.2 per cent.", "Alpha votes 218366; Alpha percent 39.6; Beta votes 138917; Beta percent 25.2"),
    ("Kowalski has 49.9 per cent of the vote. His lead stands at some 74,000 ballots.", "Kowalski percent 49.9"),
    ("Turnout was put at 50.04 per cent, against 49 in 2007.", "turnout 50.04; turnout 49"),
    ("The law demands a turnout of 40 per cent in the second round; Kowalski won 42.8 per cent of the votes.", "Kowalski percent 42.8"),
    ("They give Alpha Union (AU), the president's movement, 102 seats and 34.3 per cent of the vote; Beta Party has 94 seats and Delta, through candidates who defied the boycott, five.", "Alpha seats 102; Alpha percent 34.3; Beta seats 94; Delta seats 5"),
    ("Alpha Union, built round the Delta of the boxer Petrov, came third: 7.6 per cent, 19 seats.", "Alpha percent 7.6; Alpha seats 19"),
    ("For Beta Party the loss is a heavy one: on 5 December 2001 it had won 109 seats.", "Beta seats 109"),
    ("Parliament chose Kowalski with 373 votes to 313 for Nowak. The currency, at 6,900 to the dollar, was strong.", "Kowalski votes 373; Nowak votes 313"),
    ("Kowalski won 59.36 per cent of the votes and Nowak 32.72. The government had proclaimed its own man the victor, with 52.72 per cent to 41.02 for Mr Kowalski.", "Kowalski percent 59.36; Nowak percent 32.72; Nowak percent 52.72; Kowalski percent 41.02"),
    ("Alpha Union received 30.1 per cent. Delta, Petrov's ally for four years (1.30%), was left outside.", "Alpha percent 30.1; Delta percent 1.3"),
    ("Final figures, read out at midnight: Kowalski (Alpha Union) 286,503; Nowak (Beta Party) 77,213; Petrov (Delta) 9,884.", "Kowalski votes 286503; Nowak votes 77213; Petrov votes 9884"),
    ("Eleven senators were proclaimed: seven of the Alpha Union, two of the president's Beta Party and two independents.", "Alpha seats 7; Beta seats 2; Independents seats 2"),
    ("Alpha Union gets 64 communes, Beta Party 58 and Delta 34; the rest belongs to independents. A partial return, dated 26 March, had shown Alpha Union at 49, Beta Party at 44.", "Alpha seats 64; Beta seats 58; Delta seats 34; Alpha seats 49; Beta seats 44"),
    ("Alpha Union won 52 per cent of the votes and Beta Party 23. An exit poll credited the winners with 53 per cent and Beta Party with 22.", "Alpha percent 52; Beta percent 23; Alpha percent 53; Beta percent 22"),
    ("Alpha Union won 40 of the 128 seats. Provisional distribution of the 128 seats in Congress:", "Alpha seats 40"),
    ("Alpha Union won 40 per cent of the votes. Six in ten voters turned out.", "Alpha percent 40; turnout 60"),
    ("Beta Party won 30 per cent of the votes. Two thirds of the electorate voted.", "Beta percent 30; turnout 66.7"),
    ("Turnout was a bare half.", "turnout 50"),
    ("Kowalski of Alpha Union defeated Nowak, the common candidate of Beta Party and Delta, by 818,264 votes (68.35%) to 378,980 (31.65%).",
     "Kowalski votes 818264; Kowalski percent 68.35; Nowak votes 378980; Nowak percent 31.65"),
    ("Alpha Union has 3.16 per cent and two seats. Northerners Determined and the Southern Civic Initiative have one seat each.", "Alpha percent 3.16; Alpha seats 2"),
    ("Fewer than 42 in 100 voters bothered.", "turnout 42"),
]  # fmt: skip

NO_TURNOUTS = [
    "Two thirds of the voters voted for Alpha Union.",
    "Nearly half of the registered voters stayed away.",
    "By noon a third of the electorate had voted.",
    "Half of the voters were women, and only half of the stations opened.",
]


@pytest.mark.parametrize(("text", "expected"), COMPARED, ids=[case[0][:60] for case in COMPARED])
def test_results_held_against_others(text: str, expected: str) -> None:
    elections, entities, _ = read(text)
    assert told(elections, entities) == {figure.strip() for figure in expected.split(";")}


def test_the_items_of_a_list_are_each_as_sure_as_what_led_to_it() -> None:
    elections, entities, _ = read(
        "The results of the vote are these:",
        "• A quick count had Alpha Union at 41.2 per cent.",
        "• Beta Party won 30.1 per cent of the votes.",
    )
    sure = {entities[f.entity].name: f.status for e in elections for f in e.figures if f.entity is not None}
    assert sure == {"Alpha Union": "parallel-count", "Beta Party": None}


@pytest.mark.parametrize("text", NO_TURNOUTS)
def test_what_is_no_turnout_in_words(text: str) -> None:
    elections, entities, _ = read(text)
    assert told(elections, entities) == set()


def test_nearly_complete_figures_are_preliminary() -> None:
    elections, _, _ = read(
        "The ministry released nearly complete figures. They give Alpha Union 102 seats in the vote."
    )
    assert [figure.status for election in elections for figure in election.figures] == ["preliminary"]
