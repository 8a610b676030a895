"""Reviewing a bundle: its doubts with their sentences, and a corrections file that answers them."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefing.bundle.reader import Bundle
from briefing.bundle.records import Doubt
from briefing.bundle.verify import verify
from briefing.importer.cli import main

GOLD = Path(__file__).parents[1] / "gold"

LAKE = """\
The Lake Monitor

12 March 2014

Two parties cross the threshold

Voters of Ruritania went to the polls on Sunday, 2 March 2014, to elect the National
Assembly. The Civic Platform received 41.5 percent of the votes and 62 seats. Anna
Petrova of the Civic Platform spoke of the inadeguacy of the count on 30 February 2014.
The ruling party took 31.83 per cent of the votes in the small town of Hentzau.

President Viktor Hallgren congratulated the winners. Viktor Hallgren will meet them
soon, and Viktor Hallgren hopes for calm. Later Viktor Halgren spoke of bread.
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def built(folder: Path, toml: str = "", text: str = LAKE) -> Path:
    (folder / "lake.txt").write_text(text, encoding="utf-8")
    (folder / "lake.toml").write_text(toml, encoding="utf-8")
    result = run("build", folder / "lake.txt", "-o", folder / "lake.sqlite")
    assert result.exit_code == 0, result.output
    assert verify(folder / "lake.sqlite") == []
    return folder / "lake.sqlite"


def doubts(bundle: Path) -> list[Doubt]:
    with Bundle(bundle) as opened:
        return opened.doubts()


def kinds(bundle: Path) -> list[str]:
    return sorted(doubt.kind for doubt in doubts(bundle))


def answers(skeleton: str) -> list[tuple[str, list[str]]]:
    """The tables of a skeleton without their `#`, with the message of the doubt that each answers."""
    found: list[tuple[str, list[str]]] = []
    for block in skeleton.split("\n\n")[1:]:
        lines = block.splitlines()
        tables = "\n".join(line for line in lines if not line.startswith("# "))
        tables = re.sub(r"^#", "", tables, flags=re.MULTILINE)
        found.append((lines[1], [f"[[{table}" for table in tables.split("[[")[1:]]))
    return found


def test_lists_each_doubt_with_its_whole_sentence_and_place(tmp_path: Path) -> None:
    result = run("review", built(tmp_path))
    assert result.exit_code == 0
    assert "article 1 “Two parties cross the threshold”, ¶1 (letter)" in result.output
    assert "Read “inadequacy” where the print has “inadeguacy”." in result.output
    sentence = "Anna Petrova of the Civic Platform spoke of the inadequacy of the count on 30 February 2014."
    assert f"> {sentence}" in result.output
    assert "#[[repair]]" in result.output


def test_as_json(tmp_path: Path) -> None:
    result = run("review", built(tmp_path), "--json")
    (source,) = json.loads(result.output)["sources"]
    assert (source["source"], source["corrections"]) == ("lake.txt", "lake.toml")
    (letter,) = [each for each in source["doubts"] if each["kind"] == "letter"]
    assert letter["article"] == {"position": 1, "title": "Two parties cross the threshold"}
    assert (letter["paragraph"], letter["passage"]) == (1, "inadequacy")
    assert letter["sentence"].startswith("Anna Petrova")
    assert letter["answers"][0] == {"table": "repair", "quote": "inadequacy", "text": "inadequacy"}


def test_the_skeleton_changes_nothing_as_it_is_printed(tmp_path: Path) -> None:
    bundle = built(tmp_path)
    skeleton = run("review", bundle, "--toml").output
    assert tomllib.loads(skeleton) == {}
    before = bundle.read_bytes()
    assert built(tmp_path, skeleton).read_bytes() == before


def completed(table: str) -> str:
    """A table as an editor might complete it."""
    for empty, value in (
        ('name = ""', 'name = "Viktor Hallgren"'), ('party = ""', 'party = "Civic Platform"'),
        ('start_on = ""', 'start_on = "2014-02-28"\ndate_text = "30 February 2014"'),
    ):  # fmt: skip
        table = table.replace(empty, value)
    return table


@pytest.mark.parametrize("kind", ["letter", "impossible-date", "spelling", "figure"])
@pytest.mark.parametrize("way", [0, -1])
def test_a_completed_answer_answers_its_doubt_and_no_other(tmp_path: Path, kind: str, way: int) -> None:
    bundle = built(tmp_path)
    before = doubts(bundle)
    (doubt,) = [each for each in before if each.kind == kind]
    (tables,) = [
        tables for message, tables in answers(run("review", bundle, "--toml").output) if doubt.message in message
    ]
    after = doubts(built(tmp_path, completed(tables[way])))
    assert [each.message for each in after] == [each.message for each in before if each != doubt]


def test_answers_beside_other_corrections(tmp_path: Path) -> None:
    bundle = built(tmp_path)
    every = [completed(tables[0]) for _, tables in answers(run("review", bundle, "--toml").output)]
    toml = 'country = "Ruritania"\n' + "\n".join(every) + '[[repair]]\nquote = "congratulated"\ntext = "greeted"\n'
    assert kinds(built(tmp_path, toml)) == []


@pytest.mark.parametrize("name", ["kazakhstan-insider-04.txt", "dev-01.txt", "dev-02.txt", "dev-05.txt"])
def test_all_doubts_of_a_bulletin_can_be_answered(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes((GOLD / name).read_bytes())
    bundle = tmp_path / "out.sqlite"
    assert run("build", tmp_path / name, "-o", bundle).exit_code == 0
    skeleton = run("review", bundle, "--toml", "--source", name).output
    seen = [tables[-1] for _, tables in answers(skeleton)]
    assert len(seen) == len(doubts(bundle))
    (tmp_path / name).with_suffix(".toml").write_text("\n".join(seen), encoding="utf-8")
    result = run("build", tmp_path / name, "-o", bundle)
    assert result.exit_code == 0, result.output
    assert doubts(bundle) == []
    assert run("review", bundle).output == f"{bundle} has no doubts.\n"


def test_doubts_between_sources_can_be_answered_too(tmp_path: Path) -> None:
    for name, petrova in (("a", "Anna Petrova"), ("b", "Maria Petrova"), ("c", "Mrs Petrova")):
        text = f"The {name} Monitor\n\nThe talks in Georgia\n\nIn Georgia, {petrova} spoke of bread.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        (tmp_path / f"{name}.toml").write_text('country = "Georgia"\n', encoding="utf-8")
    bundle = tmp_path / "out.sqlite"
    assert run("build", tmp_path, "-o", bundle).exit_code == 0
    assert kinds(bundle) == ["same-name?"]
    skeleton = run("review", bundle, "--toml").output
    ((_, tables),) = answers(skeleton)
    for table in (tables[0].replace('name = ""', 'name = "Anna Petrova"'), tables[-1]):
        (tmp_path / "c.toml").write_text('country = "Georgia"\n' + table, encoding="utf-8")
        assert run("build", tmp_path, "-o", bundle).exit_code == 0
        assert kinds(bundle) == []


def test_says_which_source_it_needs(tmp_path: Path) -> None:
    for name in ("lake.txt", "pond.txt"):
        (tmp_path / name).write_text(LAKE, encoding="utf-8")
    bundle = tmp_path / "two.sqlite"
    assert run("build", tmp_path, "-o", bundle).exit_code == 0
    result = run("review", bundle, "--toml")
    assert (result.exit_code, "Say which with --source: lake.txt, pond.txt" in result.output) == (2, True)
    result = run("review", bundle, "--toml", "--source", "pond.txt")
    assert (result.exit_code, "pond.toml" in result.output, "lake" in result.output) == (0, True, False)
    result = run("review", bundle, "--source", "sea.txt")
    assert (result.exit_code, "has no source sea.txt. Use one of: lake.txt, pond.txt" in result.output) == (2, True)


def test_what_is_no_bundle_is_refused(tmp_path: Path) -> None:
    result = run("review", tmp_path / "none.sqlite")
    assert (result.exit_code, "There is no file" in result.output) == (2, True)


def test_doubted_category_is_answered_by_a_category(tmp_path: Path) -> None:
    text = LAKE + "\nOn 7 March 2014 he was there.\n"
    bundle = built(tmp_path, text=text)
    shown = run("review", bundle).output
    assert "hardly less for" in shown
    answer = shown[shown.index("hardly less for") :]
    assert re.search(r'date_text = "7 March 2014"\n\S*\s*category = "\w+"', answer)
