"""Capitalised runs: where in a paragraph a name may stand, and what of the run is name, what is title.

A run is what a reader takes in one glance: capitalised words side by side, with the small words that names contain
(`Council of Europe`, `Walburga von Habsburg`, `Justice and Development Party`), or the words within quotation marks.
"""

import re
from collections.abc import Sequence

from briefing.importer.dates.words import MONTH_NAMES
from briefing.importer.guarded import guarded
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_groups import groups
from briefing.importer.steps.names_lexicon import fold, is_firm_place, is_given_name
from briefing.importer.steps.names_split import split
from briefing.importer.steps.names_words import Piece, Word

_CAPITALISED = re.compile(
    r"(?<![\w.@])(?:(?<!/)|(?<=[a-zà-ÿ]/))(?:"
    r"(?:[^\W\d_a-z]\.){2,}"  # U.S.
    r"|[^\W\d_a-z]{2,}(?:[/+][^\W\d_a-z]+)+\b"  # OSCE/ODIHR, ABC+DE, ABC/D
    r"|(?:St|Ste|Mt|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Sen|Rep|Gov|Hon|Rev|Lt|Sgt|Capt)\.(?=\s)"
    r"|[^\W\d_a-z]{1,2}&[^\W\d_a-z]{1,2}\b"  # H&M
    r"|[a-z]{1,3}[^\W\d_a-zI][a-zà-ÿ]\w+\b"  # elPeriódico
    r"|[^\W\d_a-z]\.(?=\s?[^\W\d_a-z])"  # J. Smith
    r"|[^\W_]\w*\.(?:kz|com|org|net|info|[a-z]{2})\b"
    r"|(?:(?:al|el|an|ar|as|at|ad|ash|ed|ul|d|l|n)[-’'])?[^\W\d_a-z][\w]*(?:[-'’ʼ‘`](?=\w)\w+)*"
    r"|\d+[-]?[^\W\d_a-z]\w*"
    r"|\d{1,3}(?:st|nd|rd|th)(?= (?:(?:Armou?red|Airborne|Infantry|Mechani[sz]ed|Motori[sz]ed|Mountain|Marine|Guards|Rifle|Parachute|Artillery|Tank) )?"
    r"(?:Brigade|Division|Battalion|Regiment|Corps|Fleet|Army|Squadron)\b)"
    r")"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
"""The number of an army's unit: `303rd Brigade`."""
_QUOTED = guarded(r"(?<!\w)([“\"«„‘'])\s?<?([^“”\"«»„\n]{2,80}?)\s?([”\"»“’'])")
_DOCUMENT_CUE = re.compile(
    r"\b(?:report|reports|paper|book|study|file|article|articles|film|song|conference|seminar|entitled|titled|headed|law|act"
    r"|bill|decree|statement|declaration|resolution|programme|program|brochure|chapter|speech|slogan|slogans|shouting"
    r"|chanting|banner|banners|under the (?:title|name|motto)|(?:laws?|bill|decree|plan|operation|campaign)\b[^.]{0,20} known as|motto|headline|project|campaign"
    r"|(?:signs?|posters?|placards?|(?:t-)?shirts?|graffiti|leaflets?|stickers?|caps|walls?)(?:,? (?:with|saying|reading|bearing|read|said|(?:that|which) (?:said|read)))?(?: the words)?"
    r"|sang|chanted|chants?(?: of)?|shouted|shouts of|cried|(?:signed|drew up|drafted|adopted|initialled|ratified)(?: on \d+ [a-z]+)?(?: an?| the| their| its)?)\s*,?\s*[(:]?$",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = re.compile(r"(?<!\w)(?!The )[^\W\d_a-z]\w* $")
_MARKS = tuple("“\"«„‘'<")
_KNOWN_PHRASE = re.compile(
    "|".join(
        re.sub(r"[sz]ation", "[sz]ation", re.sub("Co-?op", "Co-?op", name))
        for name in sorted(lexicon.ABBREVIATIONS.values(), key=len, reverse=True)
        if " and " in name
    )
)
_SAYS = re.compile(r" (?:says|said|writes|wrote|asks|asked|adds|added|notes|replied|he|she|they)\b")
_ABOUT = re.compile(r"(?:On|About|Concerning|Regarding|Towards?) [^\W\d_a-z]")
_MONTH = "|".join(MONTH_NAMES)
_SHORT_MONTH = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_DATED = re.compile(rf"(?:(?:{_SHORT_MONTH})\b\.?|{_MONTH})(?=,? \d)")
_MONTH_AFTER_DAY = re.compile(rf"(?:{_MONTH}|{_SHORT_MONTH})\b")
_TO_A_MONTH = re.compile(rf"\d{{1,2}}-?(?:{_MONTH}|{_SHORT_MONTH})", re.IGNORECASE)
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?: of)? $")
_NUMBERED = re.compile(
    r"(?:No|Nos|Vol|Art|Sec)\.? ?\d|(?:Form|Article|Section|Chapter|Annex|Rule|Schedule|Regulation|Protocol|Bill|Act|Table|Figure"
    r"|Resolution|Appendix|Paragraph|Room|Route|Ward|Precinct|Clause|Order)s? (?:No\.? ?)?\d"
)
_NUMBERED_BEFORE = re.compile(
    r"(?:Form|Article|Section|Chapter|Annex|Rule|Schedule|Regulation|Protocol|Bill|Act|Resolution|Appendix|Room|Route|Clause|form)s? $"
)
_LETTERED_THING = re.compile(r"[A-Z]-[a-z]+")
"""`T-shirts`, `X-rays`, `U-turn`."""
_PLURAL = re.compile(r" [a-z]+s\b")
_SMALL = lexicon.FUNCTION_WORDS | lexicon.PARTICLES


def _starts_sentence(text: str, at: int) -> bool:
    near = text[max(0, at - 12) : at].rstrip(" \t\n“\"«„‘'(<")
    before = near.rstrip(" –—-•*")
    return (
        not before
        or (at < 70 and near.endswith(("–", "—", "--", " -")))
        or before[-1] in ".!?:;…\n"
        or (before[-1] in '”"»’)' and before[-2:-1] in (".", "!", "?"))
    )


def _word(text: str, match: re.Match[str], quotes: Sequence[tuple[int, int, bool]]) -> Word | None:
    start, stop = match.span()
    printed = match.group()
    shown = any(char.isupper() for char in printed[:5]) or _ORDINAL.fullmatch(printed)
    if not shown or _NUMBERED.match(text, start) or _LETTERED_THING.fullmatch(printed):
        return None
    if printed[0].isdigit() and _TO_A_MONTH.fullmatch(printed):
        return None
    if printed[0].isdigit() and _NUMBERED_BEFORE.search(text[max(0, start - 12) : start]):
        return None
    if _DATED.match(text, start) or (
        _MONTH_AFTER_DAY.match(printed) and _DAY_BEFORE.search(text[max(0, start - 8) : start])
    ):
        return None
    end = stop
    if printed[-2:] in ("'s", "’s", "‘s", "`s"):
        end -= 2
    elif (
        printed[-1] == "s" and text[stop : stop + 1] in ("’", "'") and not any(lo <= start < hi for lo, hi, _ in quotes)
    ):
        stop += 1
    quoted = any(lo <= start and end <= hi for lo, hi, name in quotes if name)
    return Word(text[start:end], start, end, stop, _starts_sentence(text, start), quoted)


def _is_name_like(words: str) -> bool:
    parts = words.rstrip("!?.,").split()
    capitals = [part for part in parts if part[0].isupper() or part[0].isdigit()]
    small = [part for part in parts if part not in capitals]
    if (
        not parts
        or len(parts) > 7
        or not parts[0][:1].isupper()
        or any(part[-1] in ".,;:?!" and len(part) > 5 for part in parts[:-1])
    ):
        return False
    return all(fold(part) in _SMALL for part in small) and (
        fold(parts[0]) not in lexicon.FUNCTION_WORDS - {"a", "new", "our", "the", "we", "for", "first"}
    )


def _quotes(text: str) -> list[tuple[int, int, bool]]:
    """The stretches within quotation marks that are a name (True) or the title of a document (False)."""
    found = []
    for match in _QUOTED.finditer(text):
        start, end = match.span(2)
        before = text[max(0, match.start() - 40) : match.start()]
        inner = match.group(2)
        if _is_nickname(text, match) or (inner.endswith(",") and _SAYS.match(text, match.end())):
            continue
        if _DOCUMENT_CUE.search(before) or (_is_said(inner) and not _tells_a_party(before, text[match.end() :])):
            found.append((start, end, False))
        elif _is_name_like(inner):
            found.append((start, end, True))
        elif _ABOUT.match(inner) or (
            inner[:1].isupper() and re.search(r"[:\d]", inner) and not before.rstrip().endswith((":", ",", "said"))
        ):
            found.append((start, end, False))
    return found


_VERB = re.compile(r" (?:Has|Have|Is|Are|Was|Were|Will|Must|Shall|Wants?|Needs?|Don['’]t|Cannot|Did)\b(?! $)")
_PARTY = r"(?:part(?:y|ies)|bloc|coalition|alliance|movement|list|pact|group|front|ticket)"
_PARTY_BEFORE = re.compile(rf"\b{_PARTY}(?: called| named)?,? $")
_PARTY_AFTER = re.compile(rf" {_PARTY}\b")
_PAPERS = lexicon.word_set(
    "pact charter accord agreement declaration manifesto memorandum roadmap appeal treaty protocol"
)


def _is_said(words: str) -> bool:
    """Whether words in quotation marks are a slogan or a paper (`The People Have Spoken`, `A Charter for Change`)."""
    parts = [fold(part) for part in words.split() if fold(part) not in lexicon.ARTICLES]
    paper = len(parts) > 2 and parts[0] in _PAPERS and parts[1] in ("for", "on", "of")
    return paper or (len(parts) > 2 and _VERB.search(words) is not None)


def _tells_a_party(before: str, after: str) -> bool:
    """Whether the words beside quotation marks say that they hold the name of a party or pact."""
    return _PARTY_BEFORE.search(before) is not None or _PARTY_AFTER.match(after) is not None


def _is_nickname(text: str, match: re.Match[str]) -> bool:
    """Whether quotation marks hold a nickname within a person's name (`Ferdinand "Bongbong" Marcos`)."""
    given = re.search(r"([^\W\d_a-z]\w+) $", text[: match.start()][-20:])
    surname = re.match(r" [^\W\d_a-z]\w", text[match.end() :][:4])
    return given is not None and surname is not None and " " not in match.group(2) and is_given_name(given.group(1))


def _pairs_plain_words(text: str, words: Sequence[Word]) -> bool:
    """Whether a run is like `Law and Justice`: at a sentence's beginning joined only where what follows shows a name."""
    return len(words) == 2 and text[words[0].stop : words[1].start] == " and "


def _piece(text: str, words: Sequence[Word], titled: bool, aside: bool) -> Piece:
    start, end = words[0].start, words[-1].end
    if (
        len(words) > 1
        and words[-1].folded in lexicon.DEMONYMS
        and text[words[-2].stop : words[-1].start].startswith(" of")
    ) and (tail := _PLURAL.match(text, end)):
        end = tail.end()
    return Piece(
        start,
        end,
        " ".join(text[start:end].split()),
        tuple(word.text for word in words),
        titled=titled,
        initial=words[0].initial and not titled and not _pairs_plain_words(text, words),
        aside=aside,
    )


def find_pieces(text: str, learnt: re.Pattern[str] | None = None) -> list[Piece]:
    """The possible names of a paragraph, in order; `learnt` are names that the bulletin has shown elsewhere.

    >>> [piece.text for piece in find_pieces("On Sunday President Ana de la Cruz met the Council of Europe's experts.")]
    ['Ana de la Cruz', 'Council of Europe']
    """
    known = [(*match.span(), True) for phrase in (_KNOWN_PHRASE, learnt) if phrase for match in phrase.finditer(text)]
    quotes = sorted(_quotes(text) + [phrase for phrase in known if not _goes_on(text, phrase[0])])
    words = [word for match in _CAPITALISED.finditer(text) if (word := _word(text, match, quotes))]
    pieces = [_quoted_piece(text, lo, hi) for lo, hi, name in quotes if name]
    for group in groups(text, [word for word in words if not word.quoted]):
        aside = any(lo <= group[0].start < hi for lo, hi, name in quotes if not name)
        pieces += [_piece(text, part, titled, aside) for part, titled in split(text, group) if part]
    return sorted(pieces, key=lambda piece: piece.start)


def _goes_on(text: str, start: int) -> bool:
    """Whether what is known from elsewhere only goes on with a longer name here, unlike in `In Lesotho All Can Win`."""
    before = _CAPITAL_BEFORE.search(text, max(0, start - 60), start)
    return before is not None and not (text[: before.start()].endswith("In ") and is_firm_place(before.group().strip()))


def _quoted_piece(text: str, start: int, end: int) -> Piece:
    """What stands in quotation marks, but for marks of exclamation and the like at its end."""
    words = text[start:end].split()
    kept = text[start:end].rstrip() if any("." in word for word in words[:-1]) else text[start:end].rstrip(" .,;:!?")
    name = " ".join(kept.split())
    parts = tuple(re.split(r"\s+|(?<=[a-zà-ÿ])[/–](?=\w)", kept))
    return Piece(start, start + len(kept), name, parts, quoted=text[start - 1 : start] in _MARKS)
