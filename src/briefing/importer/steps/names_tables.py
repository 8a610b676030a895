"""Names in tables: a cell is a name, and the head of its column says of what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing.bundle.records import EntityKind
from briefing.importer.steps.figures_tables import Cell, rows_of, whole_names
from briefing.importer.steps.names_lexicon import is_given_name
from briefing.importer.steps.names_runs import find_pieces
from briefing.importer.steps.names_words import WING, Piece

_COLUMNS: tuple[tuple[EntityKind, re.Pattern[str]], ...] = (
    (
        "person",
        re.compile(r"\b(?:candidates?|nominees?|contenders?|deput(?:y|ies)|MPs?|senators?|president)\b", re.IGNORECASE),
    ),
    (
        "party",
        re.compile(
            r"\b(?:part(?:y|ies)|lists?|alliances?|coalitions?|blocs?|blocks?|movements?|affiliation|political|groupings?"
            r"|formations?|factions?|support(?:ed by)?|backed by|backing|nominated by|proposed by|nominator|endorsed by)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "place",
        re.compile(
            r"\b(?:countr(?:y|ies)|provinces?|regions?|districts?|constituenc(?:y|ies)|count(?:y|ies)|departments?|states?|cit(?:y|ies)"
            r"|municipalit(?:y|ies)|oblasts?|governorates?|prefectures?|cantons?|towns?|villages?|area)\b",
            re.IGNORECASE,
        ),
    ),
)
_NUMBER_COLUMN = re.compile(r"%|per ?cent|votes|seats|number|share|\bdate|change", re.IGNORECASE)
_TALLY = re.compile(
    r"(?:[^\W\d]+ )?(?:totals?|sub-?totals?|turn-?out|participation|rejected|invalid|valid|spoil\w+|spoilt|blank|null|void|registered|electorate|eligible"
    r"|ballots?|against all|none of|vacan\w+|abstentions?|undecided|don['’]t know|self-nominated|no party)\b(?! part| list| union| front)"
    r"|(?:(?:the|all|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|various) )?(?:others?|(?:other|remaining|small|smaller|minor) (?:[a-z]+ )?(?:parties|candidates|lists|groups|movements))\b"
    r"|(?:all|others?|rest|the rest|sum|independents?|non-?part\w+|votes?|voters?|none|majority|women|men|minorit\w+|average|national|nationwide|percentage"
    r"|threshold|sources?|unknown|difference|margin)(?: (?:parties|candidates?|lists?|members?|votes?|average|of the above|cast))?$",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"(?P<last>[^\W\d_a-z][^\W\d_]*(?:[ '’-][^\W\d_]+){0,3}), (?P<first>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3})"
)
_CAPITALS_FIRST = re.compile(
    r"(?P<last>[^\W\d_a-z]{3,}(?:[ '’-][^\W\d_a-z]{2,}){0,3}) (?P<first>[^\W\d_a-z][a-zà-ÿ][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3})"
)
_NAME_AND_LETTERS = re.compile(r"(?P<name>[^\W\d_][^,;:()\[\]\t|=]{1,80}) \((?P<letters>[^\W\d_][^\s()]{1,14})\)")
_NAME = re.compile(rf"[^\W\d_][^,;:()\[\]\t|=]{{1,70}}(?:{WING})?")


def table_pieces(text: str) -> list[Piece]:
    """The possible names of a table's cells: those of its first column, and of columns whose head promises names.

    >>> [(piece.text, piece.column) for piece in table_pieces("Candidate\\tParty\\tVotes\\nKesi, Amina\\tUPD\\t1,200")]
    [('Amina Kesi', 'person'), ('UPD', 'party')]
    >>> [piece.text for piece in table_pieces("Party\\tSeats\\nRally for Arden (RPA)\\t66")]
    ['Rally for Arden', 'RPA']
    """
    rows = whole_names(rows_of(text))
    if len(rows) < 2:
        return []
    kinds = {} if _counts(rows[0]) else dict(_column_kinds(rows[0]))
    numbered = all(re.fullmatch(r"\d{1,3}[.)]?|", row[0].text) for row in (rows[1:] if kinds else rows) if row)
    named = {index for index, kind in kinds.items() if kind} | {1 if numbered else 0}
    pieces = []
    for row in rows[1:] if kinds else rows:
        for index, cell in enumerate(row):
            if index in named and cell.text and not _TALLY.match(cell.text):
                pieces += _cell_pieces(cell, kinds.get(index), any(map(_is_number, row[index + 1 :])))
    return pieces


def straight_name(text: str, *, is_person: bool) -> str:
    """A person's name that a table turns round, given name first; any other text as it is.

    >>> straight_name("KESI, Amina", is_person=True), straight_name("KESI LUO Amina", is_person=True)
    ('Amina Kesi', 'Amina Kesi Luo')
    """
    turned = _TURNED.fullmatch(text) or _CAPITALS_FIRST.fullmatch(text)
    if not turned or not (is_person or is_given_name(turned["first"].split()[0])):
        return text
    return f"{turned['first']} {turned['last'].title() if turned['last'].isupper() else turned['last']}"


def _column_kinds(header: Sequence[Cell]) -> Iterator[tuple[int, EntityKind | None]]:
    for index, cell in enumerate(header):
        fits = [kind for kind, pattern in _COLUMNS if pattern.search(cell.text)]
        counts = index > 0 and _NUMBER_COLUMN.search(cell.text)
        yield index, fits[0] if len(fits) == 1 and not counts else None


def _counts(row: Sequence[Cell]) -> bool:
    return any(_is_number(cell) and not re.fullmatch(r"(?:1[89]|20)\d\d", cell.text) for cell in row[1:])


def _is_number(cell: Cell) -> bool:
    return re.match(r"[\d<(~–-]?\s?\d", cell.text) is not None


def _cell_pieces(cell: Cell, kind: EntityKind | None, counted: bool) -> list[Piece]:
    name = straight_name(cell.text, is_person=kind == "person")
    if name != cell.text and kind in ("person", None):
        return [Piece(cell.start, cell.end, name, tuple(name.split()), column="person")]
    lettered = _NAME_AND_LETTERS.fullmatch(cell.text) if kind == "party" else None
    if lettered and len(lettered["name"].split()) < 10:
        parts = (
            Cell(lettered[part], cell.start + lettered.start(part), cell.start + lettered.end(part))
            for part in ("name", "letters")
        )
        return [piece for part in parts for piece in _cell_pieces(part, kind, counted)]
    if (kind or counted) and _NAME.fullmatch(cell.text) and cell.text[0].isupper() and len(cell.text.split()) < 8:
        text = " ".join(cell.text.split())
        words = tuple(word for word in text.split() if word[0].isupper() or word[0].isdigit())
        return [Piece(cell.start, cell.end, text, words, column=kind)]
    return [
        replace(piece, start=piece.start + cell.start, end=piece.end + cell.start, column=kind)
        for piece in find_pieces(cell.text)
    ]
