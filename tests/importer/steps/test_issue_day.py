"""The day of issue, however a bulletin prints it; a case is a line."""

import pytest

from briefing.importer.clean import clean
from briefing.importer.model import Bulletin, SourceText

BODY = """

Teachers strike over pay

Teachers in the district stopped work on Monday over unpaid wages. The union said that the strike would
go on until the ministry answered. About 400 people took part in a march on 2 May.

Court frees two editors

A court in Lipova freed two editors on Wednesday. They had been held since the spring of 1987.
The law of 3 June 1986 forbids it. The prosecutor said that he would appeal.
"""


def bulletin_of(text: str, name: str = "source.txt") -> Bulletin:
    return clean(SourceText(name, "text/plain", "", len(text), text, "utf-8"))


HEADS = [
    ("no and weekday", "THE OBSERVER OF RIGHTS\nNo. 14 (212), Friday 3 May 1996", "", "1996-05-03"),
    ("vol issue month", "HORN WATCH\nVol. IX, Issue 3 - March 2004", "", "2004-03"),
    ("week of year", "DELTA WEEKLY\nWeek 12/2011", "", "2011-03-27"),
    ("week of year words", "Delta Weekly | Week 12, 2011 (21-27 March)", "", "2011-03-27"),
    ("covering", "FREEDOM OF THE PRESS IN THE GULF\nCovering 5-11 October 2009", "", "2009-10-11"),
    ("reporting period", "Protection Update\nReporting period: 1 April - 30 June 2013", "", "2013-06"),
    (
        "reporting period across",
        "Situation Report\nReporting Period: 28 December 2012 to 5 January 2013",
        "",
        "2013-01-05",
    ),
    ("footer", "Press Freedom Letter", "Press Freedom Letter, 9 February 2007, page 1", "2007-02-09"),
    (
        "leaflet printed",
        "",
        "This leaflet of the Resource Centre tells of both rounds. It was printed in Lipova on 31 May 1996 and is free.",
        "1996-05-31",
    ),
    (
        "a line of the vote's day is none",
        "Statement on the Elections in Lipova\n\nLower house and local councils, 28 April 1996\n\nLipova, 25 May 1996. The mission followed the elections to the lower house.",
        "",
        "1996-05-25",
    ),
    ("copyright after", "Letter of the Institute", "© 2010 Institute for Peace. All rights reserved.", "2010"),
    ("as of", "Earthquake Situation Report No. 3\n(as of 17:00 on 29 April 2015)", "", "2015-04-29"),
    ("as of 2", "SITREP #3 - as of 29 April 2015, 1800 hrs local time", "", "2015-04-29"),
    ("letter date", "Women's League of Tarn\n14 Mill Road\n\n8th November, 1999\n\nDear friends,", "", "1999-11-08"),
    ("letter date us", "Women's League of Tarn\n14 Mill Road\n\nNovember 8th, 1999\n\nDear friends,", "", "1999-11-08"),
    (
        "signature at end",
        "Statement of the Election Monitors",
        "For the secretariat,\nMaria Kovacs\nLipova, 19 July 2003",
        "2003-07-19",
    ),
    ("date ordinal of", "HUMAN RIGHTS DIGEST\nPublished in Lipova this 19th day of July 2003", "", "2003-07-19"),
    ("numeric slash", "BALKAN DIGEST  Issue 88  17/09/2006", "", "2006-09-17"),
    ("iso", "Subject: [digest] weekly news\nDate: 2006-09-17", "", "2006-09-17"),
    (
        "mail rfc",
        "From: news@watch.org\nTo: list@watch.org\nDate: Sun, 17 Sep 2006 09:12:44 +0200\nSubject: weekly digest",
        "",
        "2006-09-17",
    ),
    ("updated", "Zambezi Election Brief\nLast updated: 2 August 2018, 14:30 CAT", "", "2018-08-02"),
    ("posted", "Zambezi Election Brief\nPosted Thursday, August 2, 2018", "", "2018-08-02"),
    ("issued", "ZAMBEZI ELECTION BRIEF\nIssued 2 Aug. 2018 by the Coalition of Churches", "", "2018-08-02"),
    ("date of issue", "ZAMBEZI ELECTION BRIEF\nDate of issue: 2 August 2018", "", "2018-08-02"),
    ("month hyphen year", "News from the Islands - Dec. 1998 - Number 40", "", "1998-12"),
    ("two months", "ISLANDS REVIEW, July-August 1998", "", "1998-08"),
    ("season", "ISLANDS REVIEW   Volume 4 Number 2   Autumn 1998", "", "1998-11-30"),
    ("quarter", "Media Monitor, third quarter 2014", "", "2014-09-30"),
    ("fortnight", "FORTNIGHTLY NEWS, 1 to 15 March 2002", "", "2002-03-15"),
    ("fortnight month each", "FORTNIGHTLY NEWS\n20 February - 5 March 2002", "", "2002-03-05"),
    ("week ending", "Weekly Log - week ending 3 March 2002", "", "2002-03-03"),
    ("week of", "Weekly Log\nWeek of March 4, 2002", "", "2002-03-10"),
    ("for the week", "Weekly Log for the week 4-10 March 2002", "", "2002-03-10"),
    ("embargo", "EMBARGOED UNTIL 00:01 GMT, 3 May 2012\n\nPress statement", "", "2012-05-03"),
    ("for immediate", "FOR IMMEDIATE RELEASE - May 3, 2012", "", "2012-05-03"),
    ("copy deadline at end", "THE LAKES BULLETIN", "This issue went to press on 30 October 2001.", "2001-10-30"),
    ("closed", "THE LAKES BULLETIN", "Text closed on 30 October 2001", "2001-10-30"),
    (
        "imprint end",
        "THE LAKES BULLETIN",
        "THE LAKES BULLETIN is published by the Lakes Forum. No. 17, 30 October 2001. Editor: P. Okello.",
        "2001-10-30",
    ),
    ("price line", "LIPOVA COURIER\nSaturday, 24 August 1991  *  No. 31  *  Price 40 kopecks", "", "1991-08-24"),
    ("year roman month", "LIPOVA COURIER\nYear III - no. 31 - August 1991", "", "1991-08"),
    (
        "dated line not law",
        "Letter of the Lakes Forum\n22 March 2004\n\nThe Law on Assemblies of 3 June 1997\n\nThe law of 3 June 1997 was amended on Monday. It now forbids gatherings near courts.",
        "",
        "2004-03-22",
    ),
    ("comma brackets", "Election Alert (No. 6, 30 June 2011)", "", "2011-06-30"),
    ("caps", "ELECTION ALERT\nTHURSDAY, JUNE 30, 2011", "", "2011-06-30"),
    ("place then date dash", "ELECTION ALERT\nLIPOVA — 30 JUNE 2011 — ISSUE SIX", "", "2011-06-30"),
    ("day/month words roman", "CHRONICLE\n30.VI.1988", "", "1988-06-30"),
    ("short year", "CHRONICLE  30-Jun-95", "", "1995-06-30"),
    ("month apostrophe", "CHRONICLE  June '95  No. 6", "", "1995-06"),
    ("hijri alongside", "Dawn of Sahil\nWednesday 9 Ramadan 1426 / 12 October 2005", "", "2005-10-12"),
]


@pytest.mark.parametrize(("head", "foot", "published"), [case[1:] for case in HEADS], ids=[case[0] for case in HEADS])
def test_what_stands_above_and_below(head: str, foot: str, published: str) -> None:
    assert bulletin_of(f"{head}{BODY}\n\n{foot}").published == published


TOLD = [
    "This is the ninth letter of the Volta Forum. The editors laid down their pens on 4 May 2009.",
    "Copy for this number closed on 4 May 2009.",
    "What you read here was known to us by the evening of 4 May 2009.",
    "The present report covers the period up to 4 May 2009.",
    "This digest reflects the situation as of 4 May 2009.",
    "We signed off this issue on Monday 4 May 2009.",
    "Information in this bulletin is correct as at 4 May 2009.",
    "The report was handed to the printer on 4 May 2009.",
    "Written in Lomé on 4 May 2009.",
    "This bulletin, the third of the year 2009, was finished on 4 May.",
    "Our cut-off date for this issue was 4 May 2009.",
    "As this bulletin goes out, on 4 May 2009, the count is still under way.",
    "This statement was read out to the press in Lomé on 4 May 2009.",
    "The mission presents this statement today, 4 May 2009, in Lomé.",
    "Dear subscribers, it is Monday 4 May 2009 and the count is still under way.",
    "Editorial closing date: 4 May 2009",
    "Draft of 4 May 2009",
    "This newsletter is dated 4 May 2009 and tells of the vote.",
    "This issue was completed in Lomé on the fourth of May 2009.",
    "At the time of writing (4 May 2009) the count was still under way.",
    "Issue 14, of 4 May 2009, gathers what we noted in spring.",
    "To: subscribers / Sent: Mon 4 May 2009. Dear all, this is our usual round-up.",
    "We go to press on Monday 4 May 2009.",
    "This is number 7 of the Coast Letter, printed in Lomé on 4 May 2009.",
    "The letter goes into the post on 4 May 2009, later than we hoped.",
    "Today, 4 May 2009, the mission makes public its first findings.",
    "This update replaces that of 6 April 2009 and takes in all that was known on 4 May 2009.",
    "Compiled from the notes of 40 monitors and edited on 4 May 2009.",
    "The third report of the Coast Monitors appears on 4 May 2009, two days after the march.",
]


@pytest.mark.parametrize("text", TOLD)
def test_what_the_text_tells_of_its_making(text: str) -> None:
    assert bulletin_of(f"A letter from the coast\n\n{text}\n\n{BODY}").published == "2009-05-04"


SIGNED = [
    "This number was put together in Lomé and sent out on 4 May 2009.",
    "Lomé, Monday 4 May 2009",
    "The editors, 4 May 2009",
    "Issued by the Coast Forum, Lomé, 4 May 2009.",
    "(Closed on 4 May 2009.)",
    "Lomé, this 4th day of May 2009",
    "For the Forum: K. Mensah, chair. 4 May 2009.",
    "Done at Lomé, 4 May 2009.",
]


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["in the last paragraph", "below it"])
@pytest.mark.parametrize("text", SIGNED)
def test_what_signs_the_whole(text: str, gap: str) -> None:
    quiet = "The coast is quiet again, and the fishermen are out."
    assert bulletin_of(f"A letter from the coast\n\n{quiet}{BODY.rstrip()}{gap}{text}\n").published == "2009-05-04"


@pytest.mark.parametrize(
    "text",
    [
        "Our last letter, of 6 April 2009, told of the march.",
        "The next issue of this bulletin will be published on 1 June 2009.",
        "This report replaces that of 6 April 2009 and is longer.",
        "The law was published on 6 April 2009, and the court closed the case.",
        "“Today, 6 April 2009, we are free,” the editor wrote in his diary.",
        "The commission presented its report on 6 April 2009 in the capital.",
    ],
)
def test_other_days_are_not_the_day_of_issue(text: str) -> None:
    assert bulletin_of(f"A letter from the coast\n\n{text}\n\n{BODY}").published is None


@pytest.mark.parametrize(
    ("head", "name", "published", "said"),
    [
        ("Covering 5-11 October 2009", "a.txt", "2009-10-11", "the last day that it covers, 11 October 2009"),
        ("", "bulletin-2009-05-04.txt", "2009-05-04", "the name of the file"),
        ("Issue 4, 3 May 1996", "bulletin-2009-05-04.txt", "1996-05-03", ""),
    ],
)
def test_what_is_inferred_is_doubted(head: str, name: str, published: str, said: str) -> None:
    bulletin = bulletin_of(f"THE COAST LETTER\n{head}{BODY}", name)
    doubts = [doubt.message for doubt in bulletin.doubts if doubt.kind == "day-of-issue"]
    assert bulletin.published == published
    assert said in doubts[0] if said else not doubts
