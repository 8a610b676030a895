"""A mark is found again in another edition, or goes to the orphans: never to a look-alike."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.benchmarks.anchors_editions import edited, fates, identities, read, write
from tests.notebook.editions import Articles, edition, passage

from briefing.bundle.anchors import Anchor, Finder, anchor_of, article_anchor, find_again
from briefing.bundle.reader import Bundle

VOTE = [
    "The Central Election Commission published its figures on 17 January.",
    "Nur Otan won 80.99% of the vote. Ak Jol won 7.47% of the vote. The communists won 7.19% of the vote.",
    "Observers of the OSCE said that the vote did not meet fundamental principles of democratic elections.",
]
STRIKE = [
    "Police opened fire on strikers in Zhanaozen on 16 December.",
    "The state of emergency was prolonged until 31 January.",
]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., Bundle]]:
    made: list[Bundle] = []

    def one(articles: Articles, **values: object) -> Bundle:
        made.append(edition(tmp_path / f"{len(made)}.sqlite", articles, **values))  # type: ignore[arg-type]
        return made[-1]

    yield one
    for bundle in made:
        bundle.close()


Make = Callable[..., Bundle]


def test_an_anchor_says_what_stood_where(make: Make) -> None:
    anchor = anchor_of(make({"Vote": VOTE}), passage(make({"Vote": VOTE}), "7.47%"))
    assert (anchor.quote, anchor.paragraph, anchor.page) == ("7.47%", 2, 1)
    assert anchor.prefix.endswith("of the vote. Ak Jol won ")
    assert anchor.suffix.startswith(" of the vote. The communists")
    assert anchor.citation == "The Insider, Vol. 4, January 2012, p. 1, ¶ 2"
    assert Anchor.from_json(anchor.as_json()) == anchor


def test_the_same_bundle_gives_every_stretch_back_exactly(bundle: Bundle) -> None:
    for article in bundle.articles():
        assert find_again(bundle, article_anchor(bundle, article.id)).how == "exact"
        for mention in bundle.mentions(article_id=article.id)[:12]:
            found = find_again(bundle, anchor_of(bundle, mention.passage))
            (again,) = found.passages
            assert found.how == "exact"
            assert (again.paragraph_id, again.start, again.end, again.text) == (
                mention.passage.paragraph_id, mention.passage.start, mention.passage.end, mention.passage.text
            )  # fmt: skip


NEW_ISSUE = {"title": "The Insider", "issue": "Vol. 4"}
WORDS = "Ak Jol won 7.47% of the vote."


@pytest.mark.parametrize(
    ("label", "words", "nth", "newer", "expected"),
    [
        ("nothing changed", WORDS, 0, {"Vote": VOTE, "Strike": STRIKE}, ("exact", 2)),
        ("a paragraph came before", WORDS, 0, {"Vote": ["A correction was added.", *VOTE]}, ("context", 3)),
        ("the article was renamed", WORDS, 0, {"The vote": ["Added.", *VOTE]}, ("context", 3)),
        ("the article stands elsewhere", WORDS, 0, {"Strike": STRIKE, "Vote": VOTE}, ("exact", 2)),
        ("another number", WORDS, 0, {"Vote": [VOTE[0], VOTE[1].replace("7.47", "7.48"), VOTE[2]]}, ("lost", 0)),
        ("another name", WORDS, 0, {"Vote": [VOTE[0], VOTE[1].replace("Ak Jol", "Auyl"), VOTE[2]]}, ("lost", 0)),
        ("another name in the words beside", "of the vote", 1,
         {"Vote": [VOTE[0], VOTE[1].replace("Ak Jol won 7.47", "Auyl won 1.19"), VOTE[2]]}, ("lost", 0)),
        ("another number in the words beside", "of the vote", 1,
         {"Vote": [VOTE[0], VOTE[1].replace("Ak Jol won 7.47", "Ak Jol won 7.48"), VOTE[2]]}, ("lost", 0)),
        ("the whole article went", WORDS, 0, {"Strike": STRIKE}, ("lost", 0)),
        ("set with other quotation marks and spaces", "did not meet fundamental principles", 0,
         {"Vote": [*VOTE[:2], VOTE[2].replace("not meet", "not\u00a0meet")], "New": ["New."]}, ("exact", 3)),
        ("a long sentence whose neighbour was mended", VOTE[2], 0,
         {"Vote": [*VOTE[:2], VOTE[2], "One more paragraph."]}, ("context", 3)),
        ("a long sentence whose neighbour was mended, moved", VOTE[2], 0,
         {"Vote": ["Added.", VOTE[0], VOTE[1].replace("The communists won", "The CPK won")[:-9] + "ballot.", VOTE[2]]},
         ("context", 4)),
    ],
)  # fmt: skip
def test_newer_edition_of_another_file(
    make: Make, label: str, words: str, nth: int, newer: Articles, expected: tuple[str, int]
) -> None:
    old = make({"Vote": VOTE, "Strike": STRIKE})
    anchor = anchor_of(old, passage(old, words, nth=nth))
    found = find_again(make({**newer, "Letters": ["So that the file is another one."]}), anchor)
    assert (found.how, found.passages[0].position if found.passages else 0) == expected
    assert all(p.text.replace("\u00a0", " ") == words for p in found.passages)


TWICE = [
    "On Monday nobody was let in.",
    "The court adjourned the hearing until the following week.",
    "On Tuesday the witness fell ill.",
    "The court adjourned the hearing until the following week.",
    "On Friday the verdict was read.",
]


@pytest.mark.parametrize("nth", [0, 1])
def test_the_same_sentence_twice_keeps_each_mark_on_its_own(make: Make, nth: int) -> None:
    old = make({"Trial": TWICE})
    anchor = anchor_of(old, passage(old, TWICE[1], nth=nth))
    moved = make({"Trial": ["Added.", *TWICE]})
    assert [p.position for p in find_again(moved, anchor).passages] == [3 + 2 * nth]
    without = make({"Trial": [*TWICE[: 2 * nth + 1], *TWICE[2 * nth + 2 :]]})
    assert find_again(without, anchor).how == "lost"


def test_a_twin_that_differs_only_far_away_is_told_from_it(make: Make) -> None:
    block = ["In the town of Aktau:", *["The same was said again and again by all of them."] * 4]
    old = make({"Digest": [*block, "End of the first part.", *block, "End of the second part."]})
    anchors = [anchor_of(old, passage(old, block[1], nth=nth)) for nth in range(8)]
    found = [find_again(make({"Digest": ["New.", *block, "End of the first part."]}), anchor) for anchor in anchors]
    assert [f.passages[0].position if f.passages else 0 for f in found[4:]] == [0, 0, 0, 0]
    assert all(not f.passages or f.passages[0].position == 3 + n for n, f in enumerate(found[:4]))


def test_another_bulletin_with_the_same_words_is_not_the_source(make: Make) -> None:
    old = make({"Vote": VOTE})
    anchor = anchor_of(old, passage(old, WORDS))
    assert find_again(make({"Vote": VOTE, "More": ["x"]}, source="other.txt", issue="Vol. 5"), anchor).how == "lost"
    renamed = make({"Vote": VOTE}, source="other.txt", issue="Vol. 5")
    assert find_again(renamed, anchor).how == "exact", "the same file under another name and label"


def test_words_repaired_in_a_newer_edition_of_the_same_file_are_kept_and_said_to_differ(make: Make) -> None:
    old = make({"Vote": ["The inad-equacy of the roll", "was {said|5aid} of Maijilis and others."]})
    new = make({"Vote": ["The inad{|-}equacy of the roll", "was {said|5aid} of {Majilis|Maijilis} and others."]})
    plain = find_again(new, anchor_of(old, passage(old, "said of")))
    assert (plain.how, plain.changed, plain.passages[0].text) == ("exact", False, "said of")
    for then, now in (("inad-equacy", "inadequacy"), ("Maijilis", "Majilis")):
        found = find_again(new, anchor_of(old, passage(old, then)))
        assert (found.how, found.changed, found.passages[0].text) == ("context", True, now)


def test_an_article_that_moved_to_another_id_is_found(make: Make) -> None:
    old = make({"Vote": VOTE, "Strike": STRIKE})
    new = make({"Vote": VOTE, "Strike": STRIKE}, before=["Contents", "Note"])
    anchor = anchor_of(old, passage(old, STRIKE[1]))
    assert passage(new, STRIKE[1]).article_id != passage(old, STRIKE[1]).article_id
    assert find_again(new, anchor).article_id == passage(new, STRIKE[1]).article_id
    whole = article_anchor(old, passage(old, STRIKE[1]).article_id)
    assert find_again(new, whole).article_id == passage(new, STRIKE[1]).article_id


def test_articles_are_known_by_title_and_beginning(make: Make) -> None:
    old = make({"Vote": VOTE, "Strike": STRIKE})
    anchor = article_anchor(old, old.articles()[1].id)
    assert find_again(make({"Strikes in the west": STRIKE, "Vote": VOTE[1:]}), anchor).how == "context"
    assert find_again(make({"Strike": ["Rewritten altogether."], "Vote": VOTE}), anchor).how == "context"
    assert find_again(make({"Strike of the miners": ["Another."], "Vote": VOTE}), anchor).how == "lost"
    assert find_again(make({"Strike": STRIKE}, issue="Vol. 5", source="b.txt", before=["x"]), anchor).how == "lost"


def test_a_paragraph_that_was_parted_gives_both_parts(make: Make) -> None:
    old = make({"Vote": [" ".join(VOTE[:2]), VOTE[2]]})
    anchor = anchor_of(old, passage(old, "on 17 January. Nur Otan won 80.99%"))
    found = find_again(make({"Vote": [*VOTE, "More."]}), anchor)
    assert [(p.position, p.text) for p in found.passages] == [(1, "on 17 January."), (2, "Nur Otan won 80.99%")]


def test_no_mark_ends_on_another_sentence_in_edited_editions(bundle: Bundle, tmp_path: Path) -> None:
    texts = read(bundle)
    with Bundle(write(tmp_path / "old.sqlite", texts, "old")) as old:
        finder = Finder(old)
        anchors = {number: finder.anchor_of(place) for number, place in identities(old, texts)}
    total: Counter[str] = Counter()
    for seed in range(6):
        newer = edited(texts, random.Random(seed))
        with Bundle(write(tmp_path / f"{seed}.sqlite", newer, f"edition {seed}")) as new:
            total += fates(anchors, new, newer)[0]
    assert total["ON ANOTHER"] == 0
    assert total["on its sentence"] > 5 * total["orphan, though it stands"]
