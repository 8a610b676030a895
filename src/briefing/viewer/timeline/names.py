"""Names of months and weekdays in the user's language."""

from PySide6.QtCore import QLocale

from briefing.brief.timeline.wording import Names


def names_of(locale: QLocale) -> Names:
    """The names that a locale has; a language that writes them with small letters keeps those."""
    short, whole = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    return Names(
        tuple(locale.standaloneMonthName(month, whole) for month in range(1, 13)),
        tuple(locale.standaloneMonthName(month, short) for month in range(1, 13)),
        tuple(locale.standaloneDayName(day, short) for day in range(1, 8)),
    )
