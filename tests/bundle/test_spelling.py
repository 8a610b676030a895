"""Spellings of one name have a key in common; names that only look alike have not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.bundle.spelling import folded, keys


@pytest.mark.parametrize(
    "names",
    [
        "Zhanaozen Жаңаөзен Жанаозен Žanaozen Janaozen Janaözen",
        "Majilis Mazhilis Мәжіліс Мажилис Mäjilis",
        "Aq Ak Ақ Ак",
        "Jol Zhol жол",
        "Lodz Łódź ŁÓDŹ",
        "Kharkiv Харків Harkiv Xarkiv",
        "Yeltsin Eltsin Ельцин",
        "Nazarbaev Nazarbayev Назарбаев",
        "Alexei Aleksey Алексей",
        "Mangystau Маңғыстау Mangistau",
        "Saakashvili სააკაშვილი Саакашвили",
        "Tsipras Τσίπρας",
        "Sargsyan Սարգսյան Sargsian",
        "Honcharenko Гончаренко",
        "Mueller Müller Muller",
        "Kuznetsov Kuznecov Кузнецов",
        "Yuri Yury Юрий Iuri",
    ],
)
def test_spellings_of_a_name_have_a_key_in_common(names: str) -> None:
    first, *others = names.split()
    for other in others:
        assert set(keys(first)) & set(keys(other)), (first, other)


@pytest.mark.parametrize(
    "names", ["Astana Almaty", "Kozlov Kosov", "Omsk Tomsk", "Ma Maya", "Minsk Pinsk", "Georgia Georgian"]
)
def test_other_names_have_none(names: str) -> None:
    first, other = names.split()
    assert not set(keys(first)) & set(keys(other))


@given(st.text(max_size=30))
def test_any_text_has_keys(text: str) -> None:
    assert keys(text) == keys(text.upper().casefold()) or len(text.upper()) != len(text)
    assert folded(folded(text)) == folded(text)
