"""Dates in words: no more exact than the source is, and a year that is not printed beside them in brackets."""

import pytest

from briefing.brief.dates import incident_label
from briefing.bundle.records import Incident, Precision, Qualifier, YearFrom


@pytest.mark.parametrize(
    ("first", "last", "precision", "qualifier", "year_from", "label", "short"),
    [
        ("2012-01-18", "2012-01-18", "day", None, "stated", "18 January 2012", "18 Jan 2012"),
        ("2012-01-18", "2012-01-18", "day", None, "context", "18 January 2012", "18 Jan [2012]"),
        ("2012-01-06", "2012-01-11", "range", None, "issue", "6–11 January 2012", "6–11 Jan [2012]"),
        ("2011-11-30", "2011-12-10", "range", None, "stated", "30 November – 10 December 2011", "30 Nov – 10 Dec 2011"),
        ("2011-12-30", "2012-01-02", "range", None, "stated", "30 December 2011 – 2 January 2012",
         "30 Dec 2011 – 2 Jan 2012"),
        ("2012-08-01", "2012-08-31", "month", "planned", "stated", "planned: August 2012", "planned: Aug 2012"),
        ("2011-12-10", "2011-12-20", "month", "mid", "stated", "mid-December 2011", "mid-Dec 2011"),
        ("2007-01-01", "2012-01-15", "day", "before", "stated", "before 15 January 2012", "before 15 Jan 2012"),
        ("2012-01-15", "2013-01-15", "day", "after", "stated", "after 15 January 2012", "after 15 Jan 2012"),
        ("2011-01-01", "2011-12-31", "year", "about", "stated", "about 2011", "about 2011"),
        ("2007-01-01", "2011-12-31", "year", None, "stated", "2007–2011", "2007–2011"),
    ],
)  # fmt: skip
def test_an_incident_is_dated_as_its_words_say(
    first: str,
    last: str,
    precision: Precision,
    qualifier: Qualifier | None,
    year_from: YearFrom,
    label: str,
    short: str,
) -> None:
    incident = Incident(1, first, last, precision, qualifier, "other", "", "", year_from, "read", (), ())
    assert incident_label(incident) == label
    assert incident_label(incident, short=True, bracketed=True) == short
