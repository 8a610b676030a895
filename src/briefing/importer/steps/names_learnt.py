"""Names that a text shows whole in one place, so that they are read whole wherever they stand."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.importer.guarded import guarded
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_letters import lettered_names
from briefing.importer.steps.names_lexicon import fold, is_word, known_place
from briefing.importer.steps.names_words import WING

_OF_NAME = re.compile(
    r"\b[Tt]he (?P<name>(?P<head>[^\W\d_a-z][a-z]+) (?:of|in|for|with|to) (?:the |an? )?[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)?)"
    r"(?= (?:party|bloc|list|alliance|coalition|movement|newspaper|website|group|organisation|organization|association)\b)"
)


_WITH_SEATS = guarded(
    r"(?:^|[.;] |, )(?:[Tt]he )(?P<name>(?P<head>[^\W\d_a-z][a-z]+) (?:of|for) (?:the )?[^\W\d_a-z][\w-]+)"
    r"(?=(?:,[^,.;\d]{3,50},)? (?:which |who )?(?:(?:has|had|have) )?(?:won|took|got|gained|obtained|secured|polled|received|has|had|holds|held|with) (?:only |just )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:seats|mandates|deputies|per cent|votes)\b)"
)
"""A name that is told to have seats: `the Vanguard of the Realm, X's old party, which had won 63 seats`."""


_FOR_NAME = guarded(
    r"(?:^|[.;:] )(?P<name>For (?:the |an? )?[^\W\d_a-z][\w-]+(?:(?: (?:of|in|and)(?: the| an?)?)? [^\W\d_a-z][\w-]+){0,3})"
    r"(?= (?:\([^\W\d_a-z]\w{1,7}\) )?(?:received|won|took|got|gained|obtained|secured|polled|had|has|held|with) (?:[a-z]+ )?\d)"
)


_WING_NAME = re.compile(
    r"(?<![\w-])(?P<name>(?:[A-Z]{3,6}|[^\W\d_a-z][\w'’-]+(?: (?:(?:of|for|and|the) ){0,2}[^\W\d_a-z][\w'’-]+){1,6}) "
    + rf"{WING})"
)
"""A party's name with the wing that it is of in brackets: `Communist Party of Freedonia (Marxist)`."""


_WORD = r"[^\W\d_a-z][\w'’]+(?:-\w+)?"
_TAIL = (
    rf"(?: {_WORD}){{0,3}}(?: (?:for|of|in|to|and)(?: the| an?)? {_WORD}(?: {_WORD}){{0,2}}){{0,2}}(?:/[A-Z]{{2,}}\b)?"
)
_OPENED_NAME = guarded(
    rf"(?:[a-z\d%)], |[a-z] |[a-z)] [–—-] )(?P<name>(?:An?|For(?: an?| the| all)?) (?P<first>{_WORD}){_TAIL})"
)
"""A name that begins with an article or a preposition, amid a sentence: `the voters of A New Way for Arden`."""
_OPENED_SENTENCE = guarded(
    rf"(?:^|[.!?:] )(?P<name>An? (?P<first>{_WORD})(?: {_WORD}){{0,2}} (?:for|of)(?: the| an?)? {_WORD}{_TAIL})"
)


def _opened_names(texts: Sequence[str]) -> Iterator[str]:
    """Names that begin with an article or a preposition, in a capital amid a sentence, or twice at its beginning."""
    seen: Counter[str] = Counter()
    for text in texts:
        for match in (*_OPENED_NAME.finditer(text), *_OPENED_SENTENCE.finditer(text)):
            first = fold(match["first"])
            if (
                is_word(first)
                and first not in lexicon.TIMES | lexicon.TITLE_WORDS | lexicon.DEMONYMS
                and not known_place(first)
            ):
                seen[_without_next(match["name"])] += 1 if match.re is _OPENED_SENTENCE else 2
    return (name for name, count in seen.items() if count > 1 and name.count(" ") > 1)


def _without_next(name: str) -> str:
    """A name without another that `and` adds to it: `A New Way and Labour`, but `For Land and Freedom`."""
    head, joint, tail = name.rpartition(" and ")
    added = joint and (
        tail.startswith(("the ", "a ")) or not (head.startswith("For ") or " for " in head or " of " in head)
    )
    return head if added else name


def _from_head(name: str) -> str:
    """A party's name without the article, or the person of it, that stands before: `Jan Kowalski of the Alpha Party`."""
    name = name.removeprefix("The ")
    people, of, party = name.partition(" of ")
    person = people.rpartition(" and ")[2]
    if (
        of
        and any(fold(word) in lexicon.HEADS for word in party.split())
        and not any(fold(word) in lexicon.HEADS for word in person.split())
        and (person == people or not all(is_word(word) for word in person.split() if word[0].isupper()))
    ):
        return _from_head(party.removeprefix("the "))
    return name


_WITH_PREPOSITION = guarded(
    r"(?:, |\band |; )(?P<name>[^\W\d_a-z][a-z]+ (?:on|for|with|to|in|by|from|against|towards?|ahead) (?:the |a |an )?[^\W\d_a-z][a-z]+)"
    r"(?= (?:with )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)\b(?! (?:days|weeks|months|years|hours|people|others))))"
)
"""A name such as `Walk with Arden` that stands in a list right before its figure."""


def learnt_names(texts: Sequence[str]) -> re.Pattern[str] | None:
    """The names that a bulletin's paragraphs show whole in one place, to be read whole wherever they stand.

    `Heritage of Arden` is told by what it is (`the Heritage of Arden party`), others by their form or their letters.
    """
    names = {
        match["name"]
        for text in texts
        for pattern in (_OF_NAME, _WITH_SEATS)
        for match in pattern.finditer(text)
        if fold(match["head"]) not in lexicon.PERSON_NOUNS | lexicon.GENERIC | lexicon.PLACE_HEADS
        and is_word(match["head"])
    }
    names |= {match["name"] for text in texts for match in _WITH_PREPOSITION.finditer(text)}
    names |= {match["name"] for text in texts for match in _FOR_NAME.finditer(text)}
    names |= {_from_head(match["name"]) for text in texts for match in _WING_NAME.finditer(text)}
    names |= {name for text in texts for name in lettered_names(text)}
    names |= set(_opened_names(texts))
    return (
        re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names, key=len)[::-1]))
        if names
        else None
    )
