"""Names that a text shows whole in one place, so that they are read whole wherever they stand."""

import re
from collections.abc import Sequence

from briefing.importer.guarded import guarded
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_letters import lettered_names
from briefing.importer.steps.names_lexicon import fold, is_word
from briefing.importer.steps.names_words import WING

_OF_NAME = re.compile(
    r"\b[Tt]he (?P<name>(?P<head>[^\W\d_a-z][a-z]+) of (?:the )?[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)?)"
    r"(?= (?:party|bloc|list|alliance|coalition|movement|newspaper|website|group|organisation|organization|association)\b)"
)


_FOR_NAME = guarded(
    r"(?:^|[.;:] )(?P<name>For (?:the |an? )?[^\W\d_a-z][\w-]+(?:(?: of(?: the)?)? [^\W\d_a-z][\w-]+){0,3})"
    r"(?= (?:received|won|took|got|gained|obtained|secured|polled|had|has|held|with) (?:[a-z]+ )?\d)"
)


_WING_NAME = re.compile(
    r"(?<![\w-])(?P<name>(?:[A-Z]{3,6}|[^\W\d_a-z][\w'’-]+(?: (?:(?:of|for|and|the) ){0,2}[^\W\d_a-z][\w'’-]+){1,6}) "
    + rf"{WING})"
)
"""A party's name with the wing that it is of in brackets: `Communist Party of Freedonia (Marxist)`."""


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
        for match in _OF_NAME.finditer(text)
        if fold(match["head"]) not in lexicon.PERSON_NOUNS | lexicon.GENERIC and is_word(match["head"])
    }
    names |= {match["name"] for text in texts for match in _WITH_PREPOSITION.finditer(text)}
    names |= {match["name"] for text in texts for match in _FOR_NAME.finditer(text)}
    names |= {_from_head(match["name"]) for text in texts for match in _WING_NAME.finditer(text)}
    names |= {name for text in texts for name in lettered_names(text)}
    return (
        re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names, key=len)[::-1]))
        if names
        else None
    )
