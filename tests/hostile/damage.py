"""Damage done to a bundle's bytes: the same number gives the same damage."""

import random
import struct
from collections.abc import Callable

Damage = Callable[[bytearray, random.Random], None]


def page_size_of(data: bytes | bytearray) -> int:
    """Bytes of a page, as the header of an SQLite file says."""
    (size,) = struct.unpack(">H", data[16:18])
    return 65536 if size == 1 else int(size)


def _page(data: bytearray, chance: random.Random) -> tuple[int, int]:
    """Where a page stands, the first with the header aside."""
    size = page_size_of(data)
    at = chance.randrange(1, len(data) // size) * size
    return at, at + size


def flip_bits(data: bytearray, chance: random.Random) -> None:
    """One to eight bits anywhere behind the header, as a bad cell of a stick has them."""
    for _ in range(chance.choice([1, 1, 2, 8])):
        data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)


def zero_page(data: bytearray, chance: random.Random) -> None:
    """A page that was never written."""
    start, end = _page(data, chance)
    data[start:end] = bytes(end - start)


def swap_pages(data: bytearray, chance: random.Random) -> None:
    """Two pages, each in the other's place."""
    one, other = _page(data, chance), _page(data, chance)
    data[slice(*one)], data[slice(*other)] = data[slice(*other)], data[slice(*one)]


def repeat_page(data: bytearray, chance: random.Random) -> None:
    """A page that was written over another."""
    one, other = _page(data, chance), _page(data, chance)
    data[slice(*one)] = data[slice(*other)]


def change_page_header(data: bytearray, chance: random.Random) -> None:
    """A byte of what says how a page is laid out."""
    start, _ = _page(data, chance)
    data[start + chance.randrange(12)] = chance.randrange(256)


def change_letters(data: bytearray, chance: random.Random) -> None:
    """A digit or letter made another: the text stays a text and every structure whole."""
    for _ in range(200):
        at = chance.randrange(100, len(data))
        if chr(data[at]).isascii() and chr(data[at]).isalnum():
            data[at] = ord(chance.choice("0123456789abcdefghij"))
            return


def change_header(data: bytearray, chance: random.Random) -> None:
    """A byte of the file's header."""
    data[chance.randrange(100)] = chance.randrange(256)


def cut_short(data: bytearray, chance: random.Random) -> None:
    """A copy that was stopped, in half the cases with a header that says so much and no more."""
    size = page_size_of(data)
    pages = chance.randrange(1, len(data) // size)
    del data[pages * size + chance.choice([0, 0, 17]) :]
    if chance.random() < 0.5:
        data[28:32] = struct.pack(">I", pages)


DAMAGES: tuple[Damage, ...] = (
    flip_bits, flip_bits, zero_page, swap_pages, repeat_page, change_page_header, change_letters, change_header, cut_short,
)  # fmt: skip


def damaged(data: bytes, number: int) -> tuple[str, bytes]:
    """What kind of damage the damage of this number is, and a file that has it; never the file itself."""
    for attempt in range(50):
        chance = random.Random(f"{number}.{attempt}")
        damage, changed = DAMAGES[number % len(DAMAGES)], bytearray(data)
        damage(changed, chance)
        if changed != data:
            return damage.__name__.replace("_", " "), bytes(changed)
    raise AssertionError("the file is too small to be damaged")
