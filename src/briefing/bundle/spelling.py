"""Comparing words as they are spelled: without case and diacritics, and across the ways a name is transliterated.

A name has no one spelling in Latin letters: Жаңаөзен is printed Zhanaozen, Janaözen and Žanaozen. `keys` gives what
those have in common, by tables for whole scripts and rules for whole languages, never by a list of names. Tables
follow BGN/PCGN, ISO 9 and the national systems, which differ in few letters: zh, j, ž; kh, h, x; q, k; ts, c; y, i, j.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import product

_SPECIAL = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "ŋ": "n",
            "ħ": "h", "ŧ": "t", "ƶ": "z", "ə": "a", "ẞ": "ss"}  # fmt: skip
"""Latin letters that are no letter with a mark, so that nothing can be taken off them."""
_MARKED = {"š": "sh", "ş": "sh", "ș": "sh", "ś": "sh", "č": "ch", "ć": "ch", "ç": "ch", "ž": "zh", "ż": "zh"}
"""Letters whose mark changes how they are transliterated."""
_CYRILLIC = dict(zip(
    "абвгґдезиійкклмнопрстуфцыэюя",
    ["a", "b", "v", "g", "g", "d", "e", "z", "i", "i", "i", "k", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "ts", "y", "e", "yu", "ya"], strict=True,
)) | {
    "ж": "zh", "х": "kh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ё": "e", "є": "e", "ї": "i", "ў": "u",
    "ђ": "dj", "ћ": "ch", "ј": "j", "љ": "l", "њ": "n", "џ": "dj", "ѓ": "g", "ќ": "k", "ѕ": "dz", "ә": "a", "ғ": "g",
    "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ҳ": "h", "ҷ": "j", "җ": "zh", "ӣ": "i", "ӯ": "u",
    "ҡ": "k", "ҙ": "z", "ҫ": "s", "ҥ": "n", "ѣ": "e", "ѳ": "f", "ӱ": "u", "ӧ": "o", "ӓ": "a",
}  # fmt: skip
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        [
            "a",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "th",
            "i",
            "k",
            "l",
            "m",
            "n",
            "x",
            "o",
            "p",
            "r",
            "s",
            "s",
            "t",
            "y",
            "f",
            "kh",
            "ps",
            "o",
        ],
        strict=True,
    )
)
_GEORGIAN = dict(zip(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    ["a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r", "s", "t", "u", "p", "k", "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h"], strict=True,
))  # fmt: skip
_ARMENIAN = dict(zip(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    ["a", "b", "g", "d", "e", "z", "e", "y", "t", "zh", "i", "l", "kh", "ts", "k", "h", "dz", "gh", "ch", "m", "y", "n", "sh", "o", "ch", "p", "j", "r", "s", "v", "t", "r", "ts", "v", "p", "k", "o", "f"], strict=True,
)) | {"և": "ev"}  # fmt: skip
_LETTERS = _SPECIAL | _CYRILLIC | _GREEK | _GEORGIAN | _ARMENIAN

_SOUNDS = (
    ("shch", "sC"), ("tsch", "C"), ("tch", "C"), ("dzh", "Z"), ("dsch", "Z"), ("dj", "Z"), ("zh", "Z"), ("sch", "s"),
    ("sh", "s"), ("cz", "C"), ("sz", "s"), ("ch", "C"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("tz", "C"),
    ("ts", "C"), ("ck", "k"), ("q", "k"), ("w", "v"), ("y", "i"), ("ou", "u"),
)  # fmt: skip
_I_BEFORE_E = re.compile(r"(?<=[aeou])i(?=e)")
_UMLAUT = re.compile(r"([aou])e")
_REPEATED = re.compile(r"([a-zCZ])\1+")
_SILENT_END = re.compile(r"(?<=[aeiou])h$")
WORD = re.compile(r"[^\W_]+")
"""A word, as the search index parts them: letters and digits."""


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """Letters without case and diacritics, as words are compared.

    >>> folded("Łódź"), folded("STRAßE"), folded("Şanlı")
    ('lodz', 'strasse', 'sanli')
    """
    return folded_text(word)


def folded_text(text: str) -> str:
    """The same of a whole text, which is not remembered."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize(
        "NFKD", text.casefold()
    ).casefold()  # of a letter such as ℕ only its parts have a case
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return "".join(_SPECIAL.get(letter, letter) for letter in bare)


def words_of(text: str) -> list[str]:
    """The words of a text, folded, in order.

    >>> words_of("O'Neil, co-operation № 5")
    ['o', 'neil', 'co', 'operation', '5']
    """
    return [folded(word) for word in WORD.findall(text)]


@lru_cache(maxsize=8192)
def keys(word: str) -> tuple[str, ...]:
    """What all transliterations of a word have in common: one key, or several where a letter can be read in two ways.

    Two words are spelled alike where they have a key in common.

    >>> keys("Zhanaozen") == keys("Жаңаөзен") == keys("Žanaözen")[:1]
    True
    >>> set(keys("Jol")) & set(keys("Zhol")) & set(keys("жол"))
    {'Zol'}
    >>> set(keys("Nazarbaev")) & set(keys("Nazarbayev")) & set(keys("Назарбаев"))
    {'nazarbav'}
    """
    lowered = unicodedata.normalize("NFC", word.casefold())
    found = dict.fromkeys(
        skeleton for latin in _latin(lowered) for reading in _readings(latin) if (skeleton := _skeleton(reading))
    )
    return tuple(found)


def is_foreign_to(word: str, other: str) -> bool:
    """Whether two words are written in different scripts, of which one is Latin.

    >>> is_foreign_to("Алматы", "Almaty"), is_foreign_to("later", "latter")
    (True, False)
    """
    return _is_latin(word) != _is_latin(other)


def _is_latin(word: str) -> bool:
    return all(ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00 for letter in word)


def _latin(word: str) -> list[str]:
    """The word in Latin letters without marks, with what a mark says first; г may be h, as in Ukrainian."""
    if word.isascii():
        return [word]
    said = "".join(_MARKED.get(letter, letter) for letter in word.replace("ու", "u"))
    forms = dict.fromkeys((said, word))
    if "г" in word:
        forms[said.replace("г", "h")] = None
    return list(dict.fromkeys(_unmarked(form) for form in forms))


def _unmarked(word: str) -> str:
    known = "".join(_LETTERS.get(letter, letter) for letter in word)
    decomposed = unicodedata.normalize("NFKD", known)
    bare = (letter for letter in decomposed if not unicodedata.combining(letter))
    return "".join(_LETTERS.get(letter, letter) for letter in bare)


def _readings(latin: str) -> list[str]:
    """The word with its sounds set apart (C for ch and ts, Z for zh), and letters of two readings in each of them."""
    for letters, sound in _SOUNDS:
        latin = latin.replace(letters, sound)
    choices = (
        ("c", ("k", "C") if "c" in latin else ("k",)),
        ("j", ("Z", "i") if "j" in latin else ("Z",)),
        ("x", ("ks", "h") if "x" in latin else ("h",)),
    )
    made = []
    for chosen in product(*(options for _, options in choices)):
        reading = latin
        for (letter, _), put in zip(choices, chosen, strict=True):
            reading = reading.replace(letter, put)
        made.append(reading)
    return made


def _skeleton(reading: str) -> str:
    bare = "".join(letter for letter in reading if letter.isalnum())
    bare = _I_BEFORE_E.sub("", _REPEATED.sub(r"\1", bare))
    bare = bare[1:] if bare.startswith("ie") else bare
    return _SILENT_END.sub("", _REPEATED.sub(r"\1", _UMLAUT.sub(r"\1", bare)))
