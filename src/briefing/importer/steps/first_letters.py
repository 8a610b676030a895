"""Which letter a paragraph's first word has lost: by the words that follow it, and by those that often come first."""

import re
from string import ascii_uppercase

from briefing.importer.dates.words import ENGLISH_MONTHS, WEEKDAYS
from briefing.importer.steps.language import small_words
from briefing.importer.steps.names_lexicon import known_place
from briefing.importer.steps.words import DocumentWords, is_word

_OPENERS = [
    "The", "In", "On", "It", "At", "As", "This", "When", "After", "For", "With", "While", "We", "If", "That",
    "There", "These", "He", "They", "From", "Since", "Under", "By", "According", "But", "During", "Before",
    "To", "All", "Two", "Three", "Four", "Five", "Many", "More", "Most", "Last", "Early", "Late", "Both", "Not",
    "No", "One", "Such", "Some", "What", "Who", "How", "Why", "Where", "Until", "Over", "Between", "Among",
    "An", "And", "Its", "His", "Her", "Their", "Our", "Of", "Now", "Yet", "So", "Only", "Even", "Just",
    "Despite", "Although", "Though", "Through", "Every", "Each", "Another", "Nearly", "About", "Almost", "Once",
    "Here", "She", "Let", "Few", "Never", "President", "Elections", "Election", "Parliament", "Government",
    "Voters", "Observers", "Police", "Dear", "None", "Number", "Numbers", "Next", "Better", "Turnout", "Money",
    "Death", "Polls", "Polling", "Talks", "Surveys", "Women", "Men", "People", "Prime", "Seven", "Eight",
    "Nine", "Ten", "Six", "Dozens", "Hundreds", "Thousands", "Millions", "Nobody", "Nothing", "Can", "Will",
    "Would", "Do", "Does", "Did", "Have", "Was", "Were", "Are", "May", "Also", "Against", "Along", "Across",
    "Without", "Within", "Behind", "Beyond", "Meanwhile", "Still", "Then", "Thus", "Those", "Too", "Soon",
    "Seldom", "Rarely", "Often", "Sometimes", "Today", "Yesterday", "Tomorrow",
]  # fmt: skip
"""Words that open a paragraph, the likelier first: where one letter is lost, they settle which."""

_ACCENTED = "ÁÀÂÃÄÅÆÇĆČĐÉÈÊËĞÍÎÏİŁÑÓÔÕÖØŚŞŠÚÛÜÝŹŻŽ"
_PLACE_LENGTH = 5
"""Letters left of a place's name from which on the list of places settles which letter it has lost."""
_OF_A_COUNTRY = ("s", "n", "ns", "an", "ans", "ian", "ians", "i", "is", "ese")
"""Endings by which a country names its people."""
_VERB = re.compile(
    r"(?:was|were|is|are|has|have|had|took|seems?|will|would|shall|came|comes|became|did|does|do|may|might|must|can|could|should|began|remains?|said"
    r"|says|went|goes|gave|won|lost|made|says|told|held|met|left|put|set|got|fell|saw|knew|thought|stood|ran|spoke|wrote|lives?|lived|also|never|then"
    r"|now|not|only)\b"
)
_ENDS_LIKE_VERB = re.compile(
    r"[a-z]{2,}(?:ed|es)\b\s(?:the|an?|his|her|its|their|us|him|them|it|that|on|in|at|for|to|with|from|by|up|out)\b"
)
_PLURAL_VERB = re.compile(
    r"(?:have|are|were|shall|do|believe|hope|know|must|need|ask|think|call|look|go|close|want|thank|wish|regret|welcome|urge)\b"
)
_SINGULAR_VERB = re.compile(r"(?:has|is|was|does|says|knows|hopes|thinks|wants|needs|asks|calls|believes)\b")
_OURS = re.compile(r"\b(?:we|our|us|ours|ourselves)\b", re.IGNORECASE)
_HIS = re.compile(r"\b(?:he|his|him|himself)\b", re.IGNORECASE)
_DAY = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th)?\b(?! ?(?:%|per))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the \d|behalf|election day|polling day|top of"
    r"|(?:the|that|this) (?:\w+ ){0,2}(?:days?|evening|night|morning|afternoon|eve|weekend)\b|[A-Z]\w+ (?:\d{1,2}\b|Day\b)|[\w ’']{0,20}\bEve\b)"
)
_NO_NOUN = re.compile(
    r"(?:an?|all|any|each|every|either|other|our|its|it|us|addition|order|effect|essence|early|exchange|August|April|October|each|interviews?|earlier|older"
    r"|east|eastern|open|autumn|all)\b"
)
_AFTER_AT = re.compile(
    r"(?:the|an?|its|his|her|their|our|this|that|these|those|least|first|last|noon|midnight|half|home|stake|issue|present|one|two|\d|[A-Z])"
)
_AFTER_SO = re.compile(
    r"(?:the|an?|it|he|she|they|we|many|much|few|little|far|long|great|this|that|these|on|is|was|did|said)\b|,"
)
_CALENDAR = frozenset(name.title() for name in (*ENGLISH_MONTHS, *WEEKDAYS))


def lost_letter(rest: str, following: str, words: DocumentWords) -> str | None:
    """The letter that a first word has lost, by what follows, the usual openings, and the document's own words.

    `A ` where a whole word is lost; None where it cannot be known.

    >>> found = [("anuary", " 15"), ("he", " new house"), ("t", " was"), ("n", " 7 April"), ("parliament", " that met")]
    >>> [lost_letter(*pair, DocumentWords("")) for pair in found]
    ['J', 'T', 'I', 'O', 'A ']
    >>> [lost_letter("e", text, DocumentWords("")) for text in (" had meant to. We will.", " had gone when his men came.")]
    ['W', 'H']
    """
    after = following.lstrip()
    if re.match(r"\.?\s\d{1,2}\b", following):
        named = [letter for letter in ascii_uppercase if letter + rest in _CALENDAR]
        if len(named) == 1:
            return named[0]
    told = _by_what_follows(rest, after, words)
    return told or _by_its_word(rest, after, words)


def _by_what_follows(rest: str, after: str, words: DocumentWords) -> str | None:
    """The letter of the small words that only the sentence tells apart."""
    sentence = re.split(r"(?<=[.!?])\s", after, maxsplit=1)[0]
    asks = sentence.endswith("?")
    is_verb = bool(_VERB.match(after) or _ENDS_LIKE_VERB.match(after))
    if rest == "n":
        is_noun = re.match(r"[aeiou]", after) and not _NO_NOUN.match(after)
        return "O" if _DAY.match(after) else "A" if is_noun else "I"
    if rest == "t":
        return "I" if is_verb or not _AFTER_AT.match(after) else "A"
    if rest == "e":
        return _we_or_he(after)
    if rest == "he":
        return "S" if is_verb else "T"
    if rest == "hey":
        return "T"
    if rest in ("hat", "here", "hen"):
        return _question_word(rest, sentence, asks, is_verb)
    if rest == "o" and not re.match(r"(?:win|be|understand|make|get|see|judge|say|this|date)\b", after):
        return (
            "S"
            if _AFTER_SO.match(after)
            else "N"
            if re.match(r"one\b|\w+ (?:has|had|have|was|is|were|will|could|can|\w+ed|of)\b", after)
            else None
        )
    if rest == "s":
        return (
            "I"
            if asks
            else "M"
            if words.count("Ms") and re.match(r"[A-Z]\w+ (?:has|had|is|was|will)\b", after)
            else "A"
        )
    if rest == "r" and after[:1].isupper():
        return "D" if words.count("Dr") > words.count("Mr") else "M"
    return None


def _we_or_he(after: str) -> str:
    """Whether the bulletin speaks of itself or of a man: by the verb, else by what comes after."""
    if _SINGULAR_VERB.match(after):
        return "H"
    if _PLURAL_VERB.match(after):
        return "W"
    ours, his = len(_OURS.findall(after)), len(_HIS.findall(after))
    return "H" if his > ours else "W"


def _question_word(rest: str, sentence: str, asks: bool, is_verb: bool) -> str:
    """`What`, `Where`, `When` or `That`, `There`, `Then`."""
    if rest == "here":
        return "W" if asks and not re.match(r"(?:is|was|are|were)\b.*\bno\b", sentence) else "T"
    if rest == "hen":
        return "W" if asks or (not is_verb and "," in sentence) else "T"
    if re.match(r"(?:same\s)?(?:day|night|evening|morning|afternoon|week|month|year|we|they)\b", sentence):
        return "T"
    return "W" if asks or not is_verb else "T"


def _by_its_word(rest: str, after: str, words: DocumentWords) -> str | None:
    """The letter that makes a word of it: an opening's, else the one that the document has, else the only one."""
    letters = [letter for letter in ascii_uppercase if is_word(letter + rest) or words.count(letter + rest)]
    letters += [letter for letter in _ACCENTED if words.count_exact(letter + rest)]
    if not letters and not is_word(rest) and len(rest) >= _PLACE_LENGTH:
        every = (*ascii_uppercase, *_ACCENTED)
        letters = [letter for letter in every if any(words.count_exact(stem) for stem in _stems(letter + rest))]
        letters = letters or [letter for letter in every if _is_place(letter + rest, after)]
    if not letters:
        return "A " if is_word(rest) and rest not in small_words("en") and rest[0] not in "aeiou" else None
    ranked = sorted(letters, key=lambda letter: _rank(letter + rest, words))
    if len(ranked) > 1 and _rank(ranked[0] + rest, words) == _rank(ranked[1] + rest, words):
        return None
    return ranked[0]


def _stems(word: str) -> list[str]:
    """A name as it stands, and the country's where it is that of a country's people."""
    return [word, *(word.removesuffix(end) for end in _OF_A_COUNTRY if word.endswith(end))]


def _is_place(word: str, after: str) -> bool:
    """Whether a word is a place, alone or with the next one, or the people of one."""
    both = re.match(r"[A-Z][\w'’-]+", after)
    return bool(both and known_place(f"{word} {both[0]}")) or any(known_place(stem) for stem in _stems(word))


def _rank(word: str, words: DocumentWords) -> tuple[int, int, int]:
    if word in _OPENERS:
        return (0, _OPENERS.index(word), 0)
    return (1, -words.count(word), 0 if is_word(word) else 1)
