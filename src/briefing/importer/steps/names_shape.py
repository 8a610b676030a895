"""What a name's own words say of its kind: a score for each of the four kinds."""

import re
from collections.abc import Sequence

from briefing.bundle.records import EntityKind
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_lexicon import fold, is_firm_place, is_given_name, is_word, known_place
from briefing.importer.steps.names_words import RIGHTS_OFFICES

KINDS: tuple[EntityKind, ...] = ("person", "party", "organisation", "place")


Scores = dict[EntityKind, float]


def add(scores: Scores, kind: EntityKind, points: float) -> None:
    """Give a kind some points."""
    scores[kind] += points


def shape_scores(words: Sequence[str], text: str, home: frozenset[str] = frozenset()) -> Scores:
    """What a name's own words say of its kind; `home` are the countries (ISO codes) that the bulletin names.

    >>> max(KINDS, key=shape_scores(("Labour", "Party"), "Labour Party").get)
    'party'
    """
    scores: Scores = dict.fromkeys(KINDS, 0.0)
    folded = [fold(word).removesuffix("'s") for word in words]
    _head_scores(scores, _without_aims(folded, words, text))
    if folded[0] in lexicon.PARTY_HEADS | lexicon.PARTY_LIKE and _STANDS_FOR.match(text):
        add(scores, "place", -8)
        add(scores, "party", 1)
    if text.startswith(("A ", "An ", "For ")) and len(words) > 2:
        add(scores, "party", 1.5)
    if folded[0] in RIGHTS_OFFICES and " for " in text:
        add(scores, "organisation", 6)
    if folded[0] in _UNIONS_OF_STATES or folded[-1] in _UNIONS_OF_STATES:
        add(scores, "organisation", 4 if len(words) > 1 else 0)
    place = known_place(text, home)
    if place:
        near = 2.5 if place.country in home else 1.2 if place.is_large else 0.4
        near += 1.5 if len(words) > 1 else 0.0
        capital = 4.0 if fold(text) == fold(place.name) else 2.5
        add(scores, "place", {"country": 6.0, "region": 5.0, "capital": capital, "city": near}[place.kind])
        if len(words) == 1 and is_word(words[0]):
            add(scores, "place", -1.5)
    if len(words) == 1:
        _one_word_scores(scores, words[0])
    elif not any(scores[kind] >= 4 for kind in KINDS):
        _plain_scores(scores, words)
    if len(words) > 1 and folded[0].rstrip(".") in _PLACE_OPENINGS:
        plain = folded[0] == "new" and place is None and all(is_word(word) for word in words)
        add(scores, "place", 0.4 if plain else 2.5)
        add(scores, "person", -1)
    if len(words) == 2 and folded[0] in _COMPASS and is_firm_place(words[1]):
        add(scores, "place", 5)
    if len(words) == 2 and folded[1] == "republic" and folded[0] in lexicon.DEMONYMS:
        add(scores, "place", 6)
    if text.startswith(("Republic of ", "Kingdom of ", "Federation of ")):
        add(scores, "place", 6)
    return scores


_STANDS_FOR = re.compile(r"\w+ (?:for|against) ")
"""How the name of a movement tells what it is for, be it a place: `Movement for the North Coast`."""


_AIMED = re.compile(r" (?:for|against|towards?) ", re.IGNORECASE)


def _without_aims(folded: Sequence[str], words: Sequence[str], text: str) -> Sequence[str]:
    """The words of a party's name, without those heads of bodies that its aims hold (`Movement for the Society of Work`)."""
    aimed = _AIMED.search(text)
    opening = len(text[: aimed.start()].split()) if aimed else 0
    if not opening or not any(word in lexicon.PARTY_HEADS | lexicon.PARTY_LIKE for word in folded[:opening]):
        return folded
    return [
        *folded[:opening],
        *(word for word in folded[opening:] if word not in _PURE_ORG_HEADS | _SOMETIMES_PARTIES),
        "",
    ]


def _head_scores(scores: Scores, folded: Sequence[str]) -> None:
    if " ".join(folded) in lexicon.KNOWN_BODIES:
        add(scores, "organisation", 7)
        return
    if folded[-1] == "government" and len(folded) > 2:
        add(scores, "organisation", 5)
        return
    if len(folded) == 1:
        if folded[0] in _BODY_NAMES:
            add(scores, "organisation", 5)
        return
    last = folded[-1]
    if last in ("centre", "center") and all(word in _LEANINGS for word in folded[:-1]):
        add(scores, "party", 7)
    if any(word in lexicon.PARTY_HEADS for word in folded):
        add(scores, "party", 7)
    elif any(word in _SOMETIMES_PARTIES for word in folded) and not any(word in _CIVIC for word in folded):
        political = any(word in _AIMS for word in folded)
        add(scores, "organisation", 2.2 if political else 4)
        add(scores, "party", 1.5 if political else 0)
        add(scores, "person", -4)
    elif last == "house" and len(folded) == 2 and not any(word in _CIVIC for word in folded):
        add(scores, "organisation", 2)
        add(scores, "place", 1)
    elif (
        (last in lexicon.ORG_TAILS and last not in lexicon.PARTY_LIKE)
        or any(word in _PURE_ORG_HEADS for word in folded)
        or (folded[0] in _CHAMBERS and not (folded[0] == "congress" and any(word in _AIMS for word in folded[1:])))
    ):
        add(scores, "organisation", 6)
    elif any(word in lexicon.PARTY_LIKE for word in folded):
        of_the_people = folded[0] == "people" and len(folded) == 2
        leaning = 1.8 if last in _ELECTORAL or of_the_people or any(word in _AIMS for word in folded) else 0.0
        add(scores, "party", 1.5 + leaning)
        add(scores, "organisation", 1.6 + (2.5 if any(word in _CIVIC for word in folded) else 0.0))
        add(scores, "person", -4)
    if folded[0] == "all" and last in ("convention", "congress", "union", "alliance"):
        add(scores, "party", 5)
    if folded[0] in lexicon.FOLLOWERS:
        add(scores, "party", 3)
    if any(word in lexicon.FOREIGN_PARTY_HEADS for word in folded):
        add(scores, "party", 4)
        add(scores, "person", -3)
    if folded[0] in lexicon.FOREIGN_BODY_HEADS or folded[0] in _BODY_NAMES - {"congress"}:
        add(scores, "organisation", 5)
    if last in _BROADCASTERS or (folded[0] == "elections" and len(folded) == 2):
        add(scores, "organisation", 5)
    if (
        len(folded) == 2
        and last in _PRESS_TAILS
        and (folded[0] in lexicon.DEMONYMS or folded[0] in _DAYS or is_firm_place(folded[0]))
    ):
        add(scores, "organisation", 6)
    if last in lexicon.PLACE_HEADS:
        add(scores, "place", 6)
        if len(folded) == 2 and lexicon.is_sure_given_name(folded[0]) and not is_firm_place(folded[0]):
            add(scores, "person", 4)


_PLACE_OPENINGS = lexicon.word_set(
    "st saint new west east north south central upper lower san santa santo sao port fort mount lake cape nizhny veliky novy novaya los las tel"
)


_LEANINGS = lexicon.word_set("democratic liberal conservative republican christian agrarian progressive moderate")


_COMPASS = lexicon.word_set("northern southern eastern western central north south east west")


_PARTY_STYLE = re.compile(r"[^\W\d_a-z]{2,}-[^\W\d_a-z]\w*|[^\W\d_a-z]\w+-[^\W\d_a-z]{2,}$")


_CODE = re.compile(r"[^\W\d_a-z]\d+[^\W\d_]?|[^\W\d_a-z]+-\d+|\d+[^\W\d_a-z]")


_ORDINAL = re.compile(r"[IVX]+|Jr|Sr|Jnr|Snr")


_ARABIC_ARTICLE = re.compile(r"(?:al|el|as|ad|an|ar|ul)-\w")


_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.)+|[^\W\d_a-zAI]")


_FOREIGN_ARTICLES = lexicon.word_set("la el le il les los las die das der gli os as")


_ELECTORAL = lexicon.word_set(
    "alliance coalition bloc democrats communists socialists greens liberals conservatives list pact dream rally left"
)


_CIVIC = lexicon.word_set(
    "elections election inter-parliamentary postal rights journalists observers monitoring transparency trade media press civil youth students women"
    " lawyers customs economic african arab football olympic teachers miners writers international global world eurasian police army armed security military air defence defense border"
)


_DAYS = lexicon.word_set("daily weekly sunday morning evening")


_SOMETIMES_PARTIES = lexicon.word_set("federation organisation organization initiative convention gathering")


_PRESS_TAILS = lexicon.word_set(
    "sun star today nation standard mirror express mail independent monitor citizen vanguard horizon sentinel examiner"
    " inquirer enquirer leader punch argus bugle record recorder advertiser echo gleaner champion"
)


_BROADCASTERS = lexicon.word_set("fm tv radio news online")


_AIMS = lexicon.IDEOLOGIES | lexicon.word_set("civic democracy change progress reform revolutionary independence")


_PURE_ORG_HEADS = lexicon.ORG_HEADS - lexicon.PARTY_LIKE - _SOMETIMES_PARTIES


_CHAMBERS = lexicon.word_set("house chamber senate parliament congress assembly")


_BODY_NAMES = lexicon.word_set(
    "duma rada senate congress majlis majilis maijilis mejlis mazhilis knesset bundestag bundesrat sejm seim dail seanad landtag eduskunta althingi sobranie skupstina skupshtina sabor jirga dewan riigikogu saeima seimas khural hural storting riksdag folketing"
)


def _one_word_scores(scores: Scores, word: str) -> None:
    if (word.isupper() and len(word) > 1 and word.replace("/", "").replace("+", "").isalpha()) or _CODE.fullmatch(word):
        add(scores, "organisation", 1)
        add(scores, "person", -6)
    elif any(char.isdigit() for char in word) or "." in word:
        add(scores, "organisation", 3)
        add(scores, "person", -6)
    elif _PARTY_STYLE.match(word):
        add(scores, "party", 1)
        add(scores, "person", -4)
    elif is_given_name(word) and not is_word(word):
        add(scores, "person", 0.7)
    elif is_word(word):
        add(scores, "person", -1)
    if (
        word[1:2].islower()
        and any(char.isupper() for char in word[2:])
        and "-" not in word
        and not word.startswith(("Mc", "Mac", "O'", "O’", "De", "Di"))
    ):
        add(scores, "organisation", 1.5)
        add(scores, "person", -1.5)
    if word[0].islower() and any(char.isupper() for char in word):
        add(scores, "organisation", 3)
    if "+" in word:
        add(scores, "party", 2.5)
    if "&" in word:
        add(scores, "organisation", 3)
        add(scores, "person", -3)
    if "-" in word and all(part[:1].isupper() for part in word.split("-")):
        add(scores, "person", -0.5)


def _plain_scores(scores: Scores, words: Sequence[str]) -> None:
    """What several words say that name neither an institution nor a known place."""
    words = [word for word in words if not _ORDINAL.fullmatch(word)] or list(words)
    add(scores, "person", _person_points(words))
    if all(is_word(word) for word in words) and scores["party"] < 3:
        add(scores, "organisation", 0.5)
    if fold(words[0]) in _FOREIGN_ARTICLES and len(words) == 2:
        add(scores, "person", -3)
        add(scores, "organisation", 1)
    if words[0].startswith("Al-") and any(word.startswith("Al-") for word in words[1:]):
        add(scores, "person", -2.5)
        add(scores, "organisation", 0.5)
    if any(_PARTY_STYLE.match(word) for word in words):
        add(scores, "person", -4)
        add(scores, "party", 1)
    if fold(words[-1]) not in _ELECTORAL and any(word.isupper() and word.isalpha() and len(word) > 2 for word in words):
        add(scores, "organisation", 2)
    if any(is_firm_place(word) and (at > 0 or not is_given_name(word)) for at, word in enumerate(words)):
        add(scores, "person", -3)
        add(scores, "party", 0.5)


_UNIONS_OF_STATES = lexicon.word_set("community commonwealth")


_NO_SURNAMES = lexicon.word_set(
    "republic nation homeland motherland fatherland forward together now first future hope change unity freedom democracy"
    " justice progress renewal action victory choice movement"
)
"""Words that end the names of parties and lists, and no person's."""


_NO_FORENAMES = lexicon.word_set("united unified national democratic popular progressive our one all")
"""Words that open the names of parties and lists, and no person's."""


def _person_points(words: Sequence[str]) -> float:
    """How much several words look like a person's name: a given name first, initials, strange words, `al-`."""
    strange = [not is_word(word) for word in words]
    points = 0.0
    if len(words) == 1:
        return 1.0
    if fold(words[-1]) in _NO_SURNAMES or fold(words[0]) in _NO_FORENAMES:
        return -2.0
    if is_given_name(words[0]) and (any(strange) or lexicon.is_sure_given_name(words[0])):
        points = 4.0 if strange[0] else 3.0
    elif _INITIALS.fullmatch(words[0]):
        points = 4.0
    elif len(words) == 3 and fold(words[1]) in lexicon.PARTICLES and not is_word(words[1]):
        points = 2.5
    elif len(words) <= 4 and all(strange) and not any(is_firm_place(word) for word in words):
        points = -2.0 if any(word.isupper() for word in words) else 1.8
    elif not any(strange):
        points = -2.0
    elif any(is_given_name(word) for word, new in zip(words[1:], strange[1:], strict=True) if new) and len(words) <= 5:
        points = 2.5
    elif sum(strange) * 2 >= len(words) and len(words) <= 4:
        points = 0.7
    if any(_ARABIC_ARTICLE.match(word) for word in words[1:]):
        points += 3
    if any("-e-" in word or "-i-" in word for word in words):
        points -= 1.5
    if fold(words[0]) in lexicon.FUNCTION_WORDS and is_word(words[1]):
        points -= 3
    return points
