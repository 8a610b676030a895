"""Which language a text is in, by its letters and its small words."""

import re
from collections import Counter

_SAMPLE = 50_000
_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = {
    "en": "the of and to in a that was is for on with by as were at from which it had",
    "fr": "le la les de des du et à en un une que qui dans pour est au par sur pas",
    "de": "der die das und in den von zu mit des auf für ist im dem nicht ein eine als wurde",
    "es": "el la los las de del y en que un una por con para se su al fue como más",
    "pt": "o a os as de do da dos das e em que um uma por com para não foi no",
    "it": "il la lo gli le di del della e in che un una per con non è sono al",
    "pl": "i w z na do się nie że jest o to przez od za po oraz dla są był jak",
    "tr": "ve bir bu için ile da de olarak olan daha çok en sonra kadar gibi ise oldu",
    "ro": "și în de la a cu din pe că pentru care este nu o un sau mai al prin fost",
    "uz": "va bu bilan uchun ham bir edi deb bo'lgan qilish esa yil haqida",
    "ru": "и в на не что с по для из к от это как его но был за о у также",
    "uk": "і в на не що з до та для за від це як його але був про у також є",
    "kk": "және мен бұл бір үшін деп болып осы жылы туралы бойынша қазақстан емес",
    "ky": "жана менен бул бир үчүн деп болгон боюнча жылы жөнүндө эмес",
    "be": "і ў на не што з да та для за ад гэта як яго але быў пра таксама",
    "ar": "في من على إلى أن التي هذا عن مع كان",
    "fa": "در از به که این را با است برای آن",
}  # fmt: skip
_OWN_LETTERS = {"kk": "әғқұһ", "uk": "їєґ", "be": "ў", "ky": "ң"}
_ALPHABETS = (("ka", "აბგდევზ"), ("hy", "աբգդեզէ"), ("el", "αεηιοτν"), ("he", "אבהוילמ"))


def small_words(language: str) -> frozenset[str]:
    """The small words by which a language is known."""
    return frozenset(_SMALL_WORDS[language].split())


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language, None where it cannot be told.

    >>> detect_language("The turnout was low, and the observers of the OSCE said that it was not fair.")
    'en'
    >>> detect_language("Явка была низкой, и наблюдатели отметили, что выборы не были честными, как и в 2007 году.")
    'ru'
    >>> detect_language("12 34") is None
    True
    """
    sample = text[:_SAMPLE].casefold()
    for code, letters in _ALPHABETS:
        if sum(sample.count(letter) for letter in letters) > len(sample) / 10:
            return code
    counts = Counter(_WORD.findall(sample))
    total = sum(counts.values())
    scores = {code: sum(counts[word] for word in words.split()) for code, words in _SMALL_WORDS.items()}
    for code, letters in _OWN_LETTERS.items():
        share = sum(sample.count(letter) for letter in letters)
        scores[code] += share if share > total / 20 else -scores[code]
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= max(2, total / 20) else None
