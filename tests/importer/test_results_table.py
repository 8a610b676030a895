"""A CSV of results published elsewhere: each figure under the name of the source that states it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from briefing.bundle.reader import Bundle
from briefing.bundle.verify import verify
from briefing.importer.cli import main

HEADER = "country,body,held_on,party,measure,value,status,source"
ROWS = [
    'Poland,Sejm,2023-10-15,,turnout,74.38,final,"Commission, final"',
    'Poland,Sejm,2023-10-15,"Law ""and"" Justice",percent,35.38,final,"Commission, final"',
    "Poland,Sejm,2023-10-15,Third Way,percent,14.4,final,Agency",
    'Poland,Sejm,2023-10-15,Third Way,percent,14.40,preliminary,"Commission, final"',
    'Poland,Sejm,2023-10-15,,registered,29532595,final,"Commission, final"',
]


def build(folder: Path, rows: list[str], header: str = HEADER, end: str = "\n") -> tuple[int, str, Path]:
    (folder / "table.csv").write_text(end.join([header, *rows]) + end, encoding="utf-8", newline="")
    target = folder / "out.sqlite"
    result = CliRunner().invoke(main, ["build", str(folder / "table.csv"), "-o", str(target)])
    return result.exit_code, result.output, target


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_source_states_its_own_figures(tmp_path: Path, end: str) -> None:
    code, output, target = build(tmp_path, ROWS, end=end)
    assert (code, verify(target)) == (0, []), output
    with Bundle(target) as bundle:
        titles = {article.id: article.title for article in bundle.articles()}
        names = {entity.id: entity.name for entity in bundle.entities()}
        (election,) = bundle.elections()
        assert (election.body, election.country, election.held_on) == ("Sejm", "Poland", "2023-10-15")
        stated = [
            (titles[figure.passage.article_id], names.get(figure.entity_id or 0), figure.printed, figure.status)
            for figure in bundle.figures(election_id=election.id)
        ]
        assert sorted(stated, key=str) == [
            ("Agency", "Third Way", "14.4", "final"),
            ("Commission, final", 'Law "and" Justice', "35.38", "final"),
            ("Commission, final", "Third Way", "14.40", "preliminary"),
            ("Commission, final", None, "74.38", "final"),
        ]


BAD = {
    "column missing": (["x"], "country,body", "line 1: the column “held_on” is missing"),
    "cell missing": ([ROWS[0], "Poland,Sejm"], HEADER, "line 3: 2 cells"),
    "measure": ([ROWS[0].replace("turnout", "swing")], HEADER, "line 2: “swing” is no measure"),
    "number": ([ROWS[0].replace("74.38", "many")], HEADER, "line 2: “many” is no number"),
    "date": ([ROWS[0].replace("10-15", "13-15")], HEADER, "line 2: “2023-13-15” is no date"),
    "status": ([ROWS[0].replace("final,", "sure,", 1)], HEADER, "line 2: “sure” is no status"),
    "party of a turnout": ([ROWS[0].replace(",,", ",A,")], HEADER, "line 2: a party belongs to"),
    "no source": (["Poland,Sejm,2023-10-15,,turnout,1,final,"], HEADER, "line 2: no source is named"),
    "no rows": ([], HEADER, "no rows"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_understood_is_named_with_its_line(tmp_path: Path, name: str) -> None:
    rows, header, says = BAD[name]
    code, output, target = build(tmp_path, rows, header)
    assert (code, target.exists()) == (2, False)
    assert says in output
