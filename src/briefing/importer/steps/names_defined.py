"""Names that the text itself equates or explains: `Name (ABBR)`, `Party "Name"`, a candidate with a party in brackets."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing.importer.model import FoundDoubt
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_forms import Form, Occurrence, form_key, is_abbreviation
from briefing.importer.steps.names_lexicon import fold, is_given_name, is_word, known_place

SMALL = lexicon.ARTICLES | lexicon.word_set("of for and in on to de la du des der die das y e")


_OF_MANY = lexicon.word_set("coalition alliance bloc block list pact")


_ALIAS = re.compile(
    r",? \(?(?:alias|aka|a\.k\.a\.|also known as|(?:better|popularly|widely) known as|known as|nicknamed|nom de guerre) [“\"«„‘']?"
)


_OPENS_SHORT = re.compile(
    r" \((?:[^\W\d_a-z][a-z]+: |in [^\W\d_a-z][a-z]+,? |or |the |or the |also |known as (?:the )?|acronym |abbreviated )[“\"«„]?"
)


IN_SHORT = re.compile(
    r"\)?, (?:in short|short|for short|or|or simply|or just|or the|called|abbreviated(?: as| to)?|(?:better |also |commonly |usually |generally |widely )?known as(?: the)?|hereafter|usually called|commonly called|also called|in its short form) [“\"«„‘']?"
)
"""What stands between a name and its short form: `the Alpha Movement, or Alfama,`; `the Beta Party, short BP,`."""


@dataclass(slots=True)
class Joined:
    """Sets of form keys that name the same, with what is doubtful about it."""

    parent: dict[str, str] = field(default_factory=dict)
    doubts: list[FoundDoubt] = field(default_factory=list)

    def root(self, key: str) -> str:
        """The key that stands for all that are joined with this one."""
        while (above := self.parent.get(key, key)) != key:
            key = above
        return key

    def join(self, short: str, full: str) -> None:
        """State that `short` is another form of `full`."""
        lower, upper = self.root(short), self.root(full)
        if lower != upper:
            self.parent[lower] = upper


def initials(name: str) -> str:
    """The capitals that an abbreviation of a name would have.

    >>> initials("Office for Democratic Institutions and Human Rights")
    'odihr'
    """
    return "".join(part[0] for part in re.split(r"[\s\-–/+]+", fold(name)) if part and part not in SMALL)


def letters_of(short: str) -> str:
    """The letters of a short form, without the marks of a pact.

    >>> letters_of("AFW/C")
    'afwc'
    """
    return re.sub(r"[-–/+]", "", fold(short))


def abbreviates(short: str, full: str) -> bool:
    """Whether a short form may stand for a name: its letters are the initials, in order, from the first on.

    >>> abbreviates("CPK", "Communist People's Party of Kazakhstan"), abbreviates("NSC", "National Security Committee")
    (True, True)
    """
    letters, of = letters_of(short), initials(full)
    if letters == of:
        return True
    if len(letters) < 3 or len(of) - len(letters) not in (1, -1) or letters[:1] != of[:1] or letters[-1:] != of[-1:]:
        return False
    rest = iter(of if len(of) > len(letters) else letters)
    return all(letter in rest for letter in (letters if len(of) > len(letters) else of))


def _next_of(occurrences: Sequence[Occurrence]) -> Iterator[tuple[Occurrence, Occurrence, str]]:
    for left, right in itertools.pairwise(occurrences):
        if (left.article, left.paragraph) == (right.article, right.paragraph):
            yield left, right, left.text[left.piece.end : right.piece.start]


def join_defined(forms: dict[str, Form], joined: Joined) -> None:
    """Join what the text itself puts side by side: `Name (ABBR)`, `Party "Name"`, `"Name" ("Translation")`."""
    every = sorted((o for form in forms.values() for o in form.occurrences), key=lambda o: o.order)
    shared = _shared_brackets(every)
    for left, right, gap in _next_of(every):
        one, other = forms[form_key(left.piece.text)], forms[form_key(right.piece.text)]
        after = right.text[right.piece.end : right.piece.end + 2]
        bare = "(" if _OPENS_SHORT.fullmatch(gap) else gap.strip(" “\"«„”»’'‘<")
        named_again = _ALIAS.fullmatch(gap) and one.best[0] == "person" and not one.is_abbreviation
        if named_again or (IN_SHORT.fullmatch(gap) and _is_short_of(one, other, after)):
            joined.join(other.key, one.key)
        elif bare == "(" and other.key in shared and _may_be_person(one):
            one.scores["person"] += 2
            other.scores["party"] += 2.5
        elif (
            gap == " of "
            and other.is_abbreviation
            and len(one.words) > 1
            and _may_be_person(one)
            and known_place(other.text) is None
        ):
            one.scores["person"] += 2
            other.scores["party"] += 2
        elif (
            gap in (" of ", " of the ", " from the ", ", of ", ", of the ")
            and one.best[0] == "person"
            and one.best[1] > 1
        ):
            seat = len(other.words) > 1 and not is_word(other.words[0]) and known_place(other.words[0]) is not None
            other.scores["place" if seat else "party"] += 2
        elif gap in (", the ", " – the ", " — the ") and after[:1] in (",", ".", " ") and _is_spelt_after(one, other):
            joined.join(one.key, other.key)
        elif gap == " of " and other.best[0] == "person" and other.best[1] > 1 and _may_be_led(one):
            one.scores["party"] += 3
        elif gap == ", " and after[:1] == ")" and _is_bracketed_pair(left, one, other):
            joined.join(other.key, one.key)
        elif gap == ", " and one.best[0] == "place" and one.context["place"] > 0 and other.best[1] < 0.8:
            if after[:1] in (".", ",", ";", ")"):
                other.scores["place"] += 1.5
        elif gap in ("'s ", "’s ") and other.best[0] == "person" and len(one.words) == 1:
            if one.is_abbreviation and known_place(one.text) is None:
                one.scores["party"] += 2
            else:
                one.scores["place"] += 1.2
        elif gap in ("'s ", "’s ") and other.best[0] == "party" and other.best[1] > 1 and _is_strange(one):
            one.scores["person"] += 2
        elif gap in ("'s ", "’s ") and one.best[0] == "person":
            other.scores["party"] += 1.5
        elif gap in ("'s ", "’s ") and one.best[0] == "party" and len(other.words) > 1 and _may_be_person(other):
            other.scores["person"] += 3
        elif (
            bare == "("
            and other.is_abbreviation
            and len(one.words) > 1
            and letters_of(other.text) == initials(one.text)
        ):
            joined.join(other.key, one.key)
        elif bare == "(" and after[:1] in ("", ")", ",", ";", "”", '"', "»"):
            _join_parenthesis(one, other, right, joined)
        elif not bare and gap.strip(" ") and right.piece.quoted and _describes(one):
            joined.join(one.key, other.key)
            other.scores["party"] += max(0.0, one.scores["party"])
            other.scores["organisation"] += max(0.0, one.scores["organisation"])


_LED = lexicon.word_set("movement front alliance bloc coalition rally league list congress")


def _may_be_led(form: Form) -> bool:
    """Whether a form is of a kind that somebody leads in an election: `the Movement for Rights of Ana Lind`."""
    return len(form.words) > 1 and any(word in _LED for word in form.key.split())


def _is_spelt_after(one: Form, other: Form) -> bool:
    """Whether a name spells out the letters before it, in their order or another tongue's: `CUW, the Union Committee for Work`."""
    letters = initials(other.text)
    return one.is_abbreviation and len(other.words) > 1 and sorted(fold(one.text)) == sorted(letters)


def _is_short_of(one: Form, other: Form, after: str) -> bool:
    """Whether a single word after `or`, `in short` may be the short form of a body's or party's long name."""
    if (
        after[:1] not in (",", ".", ";", ")", "”", '"')
        or len(one.words) < 2
        or len(other.words) != 1
        or one.best[0] not in ("party", "organisation")
    ):
        return False
    return other.is_abbreviation or not (is_word(other.text) or is_given_name(other.text) or known_place(other.text))


def _shared_brackets(every: Sequence[Occurrence]) -> set[str]:
    """The abbreviations that stand in brackets after several names: `Banda (NPU), Chanda (NPU)`."""
    owners: dict[str, set[str]] = defaultdict(set)
    for left, right, gap in _next_of(every):
        if gap == " (" and is_abbreviation(right.piece.text):
            owners[form_key(right.piece.text)].add(form_key(left.piece.text))
    return {key for key, names in owners.items() if len(names) > 1}


def _may_be_person(form: Form) -> bool:
    """Whether a form could be a person's name: not only English words, no head of an institution, no abbreviation."""
    heads = lexicon.HEADS | lexicon.FOREIGN_PARTY_HEADS | lexicon.FOREIGN_BODY_HEADS
    known = known_place(form.text)
    return (
        not form.is_abbreviation
        and len(form.words) <= 4
        and not all(is_word(word) for word in form.words)
        and not any(word in heads for word in form.key.split())
        and (known is None or known.kind == "city")
    )


def _is_strange(form: Form) -> bool:
    """Whether a form is one word that is no ordinary one, no place and no abbreviation."""
    return len(form.words) == 1 and not (is_word(form.text) or form.is_abbreviation or known_place(form.text))


def _describes(form: Form) -> bool:
    kind, _ = form.best
    return kind in ("party", "organisation") and form.scores[kind] >= 4 and len(form.words) > 1


def _join_parenthesis(one: Form, other: Form, right: Occurrence, joined: Joined) -> None:
    if _is_pact_of(one, other):
        for member in (one, other):
            member.scores["party"] = max(member.scores["party"], member.scores["organisation"]) + 3
        return
    kind, _ = one.best
    strange = len(one.words) in (2, 3) and not any(is_word(word) for word in one.words)
    if (
        strange
        and is_abbreviation(other.words[0])
        and not abbreviates(other.text, one.text)
        and one.scores["person"] >= 1.5
    ):
        one.scores["person"] += 1.5
        kind = one.best[0]
    if (
        kind == "person"
        and len(other.text) > 2
        and other.is_abbreviation
        and letters_of(other.text) == initials(one.text)
    ):
        joined.join(other.key, one.key)
        return
    if kind == "person" and not one.is_abbreviation:
        sure = one.scores["person"] >= 2 and (other.is_abbreviation or len(other.words) > 1)
        other.scores["party"] += 2.8 if sure else 1.5
        return
    if _holds_a_candidate(one, other, right):
        one.scores["person"] += 2
        other.scores["party"] += 1.5
        return
    clipped = len(other.words) == 1 and not is_word(other.text) and other.key[:1] == one.key[:1]
    lettered = other.text.split("-")[0]
    doubled = "-" in other.text and is_abbreviation(lettered)
    own_tongue = one.scores["party"] >= 4 and _is_in_another_tongue(other)
    translated = kind == "party" and _is_one_plain_word(one) and _is_in_another_tongue(other)
    if translated or ((other.is_abbreviation or clipped or doubled or own_tongue) and len(one.words) > 1):
        joined.join(other.key, one.key)
    elif one.is_abbreviation and len(other.words) > 1 and (_has_letters(one.text, other.text) or _translates(other)):
        joined.join(one.key, other.key)
    elif right.piece.quoted and kind != "place" and one.occurrences[0].piece.quoted:
        joined.join(other.key, one.key)


def _is_pact_of(one: Form, other: Form) -> bool:
    """Whether letters in brackets stand for a pact of which the name before them is but the last member (`AP+BU`)."""
    members = re.split(r"[/+–]", other.text)
    return len(members) > 1 and abbreviates(members[-1], one.text) and not abbreviates(other.text, one.text)


def _is_bracketed_pair(left: Occurrence, one: Form, other: Form) -> bool:
    """Whether brackets hold a name and its abbreviation, be it that of another language (`(Free Land, TL)`)."""
    return (
        left.text[: left.piece.start].endswith(("(", "(the "))
        and other.is_abbreviation
        and not one.is_abbreviation
        and len(one.words) > 1
        and any(letter in initials(one.text) for letter in fold(other.text))
        and known_place(other.text) is None
        and other.text not in lexicon.ABBREVIATIONS
    )


def _is_one_plain_word(form: Form) -> bool:
    """Whether a party is called by one English word, as the translation of its name: `Build (Construye)`."""
    return len(form.words) == 1 and is_word(form.text) and form.scores["party"] >= 1


def _is_in_another_tongue(form: Form) -> bool:
    """Whether a form in brackets may be a party's name in its own language (`Democratic Party (Demokrat)`)."""
    if len(form.words) > 1:
        return any(word in lexicon.FOREIGN_PARTY_HEADS for word in form.key.split())
    place = known_place(form.text)
    return not is_word(form.text) and not is_given_name(form.text) and (place is None or not place.is_large)


def _translates(form: Form) -> bool:
    """Whether a form in brackets after a foreign abbreviation says what it means: a party, but no alliance of many."""
    words = form.key.split()
    return any(word in lexicon.PARTY_HEADS | {"movement"} for word in words) and not any(
        word in _OF_MANY for word in words
    )


def _has_letters(short: str, full: str) -> bool:
    """Whether an abbreviation has a name's initials, be it in the order of another language (`TC`)."""
    return abbreviates(short, full) or sorted(letters_of(short)) == sorted(initials(full))


def _holds_a_candidate(one: Form, other: Form, right: Occurrence) -> bool:
    """Whether a strange name with a party in brackets is told a share (`Chi Hyun Chung (PDC) 8.78`)."""
    after = right.text[right.piece.end :][:20]
    strange = 2 <= len(one.words) <= 4 and not any(
        word in lexicon.HEADS or word in lexicon.FOREIGN_PARTY_HEADS for word in one.key.split()
    )
    strange = strange and not all(is_word(word) for word in one.words)
    told = re.match(r"\)? (?:with |won |got |had |at )?\d", after) is not None
    return strange and told and one.scores["party"] < 3 and not abbreviates(other.text, one.text)
