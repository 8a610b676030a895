"""The words of the calendar: months, weekdays, numbers and units, as patterns and numbers."""

import re

_ENGLISH_MONTHS = {
    1: "january jan",
    2: "february feb",
    3: "march mar",
    4: "april apr",
    5: "may",
    6: "june jun",
    7: "july jul",
    8: "august aug",
    9: "september sept sep",
    10: "october oct",
    11: "november nov",
    12: "december dec",
}

_FOREIGN_MONTHS = {
    1: "janvier januar jänner enero gennaio janeiro ocak styczeń stycznia styczniu январь января январе січень січня қаңтар қаңтарда",
    2: "février fevrier februar febrero febbraio fevereiro şubat luty lutego lutym февраль февраля феврале лютий лютого ақпан ақпанда",
    3: "mars märz maerz marzo março mart marzec marca marcu март марта марте березень березня наурыз наурызда",
    4: "avril abril aprile nisan kwiecień kwietnia kwietniu апрель апреля апреле квітень квітня сәуір сәуірде",
    5: "mai mayo maggio maio mayıs maj maja maju май мая мае травень травня мамыр мамырда",
    6: "juin juni junio giugno junho haziran czerwiec czerwca czerwcu июнь июня июне червень червня маусым маусымда",
    7: "juillet juli julio luglio julho temmuz lipiec lipca lipcu июль июля июле липень липня шілде шілдеде",
    8: "août aout agosto ağustos sierpień sierpnia sierpniu август августа августе серпень серпня тамыз тамызда",
    9: "septembre septiembre setiembre settembre setembro eylül wrzesień września wrześniu сентябрь сентября сентябре вересень вересня қыркүйек қыркүйекте",
    10: "octobre oktober octubre ottobre outubro ekim październik października październiku октябрь октября октябре жовтень жовтня қазан қазанда",
    11: "novembre noviembre novembro kasım listopad listopada listopadzie ноябрь ноября ноябре листопад листопада қараша қарашада",
    12: "décembre decembre dezember diciembre dicembre dezembro aralık grudzień grudnia grudniu декабрь декабря декабре грудень грудня желтоқсан желтоқсанда",
}

ENGLISH_MONTHS = {name: number for number, names in _ENGLISH_MONTHS.items() for name in names.split()}
MONTH_NAMES = tuple(names.split()[0].title() for names in _ENGLISH_MONTHS.values())
MONTHS = {name: number for number, names in _FOREIGN_MONTHS.items() for name in names.split()} | ENGLISH_MONTHS
"""Month names in lower case and their numbers; the foreign ones count only beside a number."""

SHORT_MONTHS = {name for name in ENGLISH_MONTHS if len(name) < 5} - {"may", "june", "july"}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
"""Weekday names in lower case, Monday being 0 as in `datetime.date.weekday`."""

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NUMBERS = (
    {name: number for number, name in enumerate(ONES)}
    | TENS
    | {f"{ten}-{ONES[one]}": value + one for ten, value in TENS.items() for one in range(1, 10)}
    | {"a": 1, "an": 1, "a single": 1, "a couple of": 2}
)

_ORDINAL_ONES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()  # noqa: SIM905
ORDINALS = (
    {name: number for number, name in enumerate(_ORDINAL_ONES, 1)}
    | {f"twenty-{_ORDINAL_ONES[one - 1]}": 20 + one for one in range(1, 10)}
    | {"thirtieth": 30, "thirty-first": 31}
)

UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight", "month": "month",
    "months": "month", "year": "year", "years": "year", "decade": "decade", "decades": "decade",
    "morning": "day-part", "noon": "day-part", "midday": "day-part", "lunchtime": "day-part", "afternoon": "day-part", "evening": "day-part", "night": "day-part",
    "quarter": "quarter", "date": "date", "hours": "hour",
}  # fmt: skip

DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The month in which a season begins north of the equator; it lasts three."""

HOLIDAYS = {
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "may day": (5, 1),
    "christmas": (12, 25),
    "all saints' day": (11, 1),
    "women's day": (3, 8),
    "halloween": (10, 31),
}

NAMED_FOR_MORE = {"christmas", "all saints' day", "women's day", "halloween"}
"""Holidays whose names stand for much else: a day only after `on`, `by` and their like."""


def number_of(word: str) -> int:
    """What digits or a word of `NUMBERS` count, however the word's blanks are printed."""
    return int(word) if word.isdigit() else NUMBERS[re.sub(r"\s+", " ", word.lower())]


def alternatives(words: object) -> str:
    """A pattern for any of `words`, the longer first.

    >>> alternatives(["jan", "january"])
    'january|jan'
    """
    return "|".join(sorted((str(word) for word in words), key=lambda word: (-len(word), word)))  # type: ignore[attr-defined]
