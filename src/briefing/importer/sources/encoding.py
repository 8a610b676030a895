"""From bytes to characters when nothing says which encoding they have."""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ONE_BYTE = ("cp1252", "cp1250", "cp1251", "koi8-r", "cp1254", "cp1253", "cp1257", "iso8859-5", "cp866", "iso8859-2")
"""In order of preference where two fit equally well."""

_SAMPLE = 200_000
_TYPOGRAPHY = frozenset("“”„‘’‚«»‹›–—…§°№€£©®·•´\xa0\xad½¼¾²³ºª¿¡±×")
_LETTERS = {
    "cp1252": "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœšžÿ",
    "cp1250": "áâăäąćçčďđéęëěíîĺłľńňóôőöŕřśşšţťúůűüýźżž",
    "iso8859-2": "áâăäąćçčďđéęëěíîĺłľńňóôőöŕřśşšţťúůűüýźżž",
    "cp1254": "àáâäçèéêëğıİîïñòóôöşùúûü",
    "cp1257": "āąäåčćēęėéģīįķļłńņóōõöšśųūüźžż",
    "cp1253": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ",
    "cp1251": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў",
    "koi8-r": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "iso8859-5": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєў",
    "cp866": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
_LATIN = frozenset(("cp1252", "cp1250", "iso8859-2", "cp1254", "cp1257"))
_SPECIAL_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]*[^\W\d_\x00-\x7f][^\W\d_]*")


def decode(data: bytes) -> tuple[str, str] | None:
    """Text and encoding of some bytes, or None where they are no text.

    A byte order mark decides, then valid UTF-8, then zeros in every other byte (UTF-16); else the one-byte
    encoding under which the special characters look most like letters of one language within words.

    >>> decode("Жаңаөзен – 16 декабря".encode())
    ('Жаңаөзен – 16 декабря', 'utf-8')
    >>> decode("В декабре прошли выборы".encode("cp1251"))
    ('В декабре прошли выборы', 'cp1251')
    >>> decode(b"\\x00\\x01\\x02\\x03\\x00\\x00\\x01") is None, decode(b"\\xef\\xbb\\xbf\\x00") is None
    (True, True)
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            found = _try(data, encoding)
            return found if found and "\x00" not in found[0] else None
    if found := _utf16_without_mark(data):
        return found
    if b"\x00" in data:
        return None
    if found := _try(data, "utf-8"):
        return found if _looks_like_text(found[0]) else None
    return _best_one_byte(data)


def _try(data: bytes, encoding: str) -> tuple[str, str] | None:
    try:
        text = data.decode(encoding)
    except UnicodeError:
        return None
    return text, encoding.removesuffix("-sig")


def _utf16_without_mark(data: bytes) -> tuple[str, str] | None:
    sample = data[:4096]
    if len(sample) < 8 or len(data) % 2 or b"\x00" not in sample:
        return None
    for encoding, high in (("utf-16-le", 1), ("utf-16-be", 0)):
        low_plane = sum(byte in (0, 4) for byte in sample[high::2])
        if low_plane > 0.9 * len(sample[high::2]):
            found = _try(data, encoding)
            if found and "\x00" not in found[0] and _looks_like_text(found[0]):
                return found
    return None


def _looks_like_text(text: str) -> bool:
    sample = text[:_SAMPLE]
    strange = sum(1 for char in sample if char < " " and char not in "\t\n\r\f\x0b\x1a") + sample.count("\ufffd")
    return strange <= 0.005 * len(sample)


def _best_one_byte(data: bytes) -> tuple[str, str] | None:
    special = bytearray(_around_special_bytes(data))
    scores = []
    for rank, encoding in enumerate(_ONE_BYTE):
        text = bytes(special).decode(encoding, errors="replace")
        scores.append((_score(text, encoding), -rank, encoding))
    _, _, encoding = max(scores)
    text = data.decode(encoding, errors="replace")
    return (text, encoding) if _looks_like_text(text) else None


def _around_special_bytes(data: bytes) -> bytes:
    """The words that hold bytes over 127, parted by blanks, as far as the sample goes."""
    return b" ".join(
        re.findall(
            rb"(?<![A-Za-z\x80-\xff.,;:!?()\"'])[A-Za-z\x80-\xff.,;:!?()\"']*[\x80-\xff][A-Za-z\x80-\xff]*",
            data[:_SAMPLE],
        )
    )


def _score(text: str, encoding: str) -> float:
    letters = _LETTERS[encoding]
    score = 0.0
    for char in text:
        if char < "\x80":
            continue
        if char in letters or (char.lower() in letters and len(char.lower()) == 1):
            score += 1 if char in letters else 0.5
        elif char in _TYPOGRAPHY:
            score += 0.6
        else:
            score -= 1
    for word in _SPECIAL_WORD.findall(text):
        if not (word.islower() or word.istitle() or word.isupper()):
            score -= 2
        if encoding in _LATIN and len(word) > 2 and sum(char > "\x7f" for char in word) > len(word) / 2:
            score -= len(word)
    return score
