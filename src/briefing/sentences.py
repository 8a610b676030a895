"""Where one sentence ends and the next begins: one splitter for the importer and for summaries, linear in the text."""

import re

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?:\s?\[\d{1,3}\])*(?=\s|\Z)|\n[ \t]*\n")
_LAST_WORD = re.compile(r"[^\s\"“”„«»(\[]+\Z")
_FIRST_OF_TWO = re.compile(r"\A\d{1,2}[-–—](?=[A-Z])")
"""What stands before a month that ends a range: `Sept. 30-Oct. 1`."""
_NEXT_WORD = re.compile(r"\s+[\"'“”„«‘(\[]*(\w[\w’'-]*)")
_CITATION = re.compile(r"\[\d{1,3}\]")
_NUMBERING = re.compile(r"\s*\(?(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,5})[.)]{1,2}\Z")


_LONGEST = 4000
"""Characters of a sentence; what runs on without a stop is a list or no prose, and is parted between its words, so that
all who look through a whole sentence for each thing in it take time in step with the text."""


def word_set(listing: str) -> frozenset[str]:
    """The words of a listing, parted by white space.

    >>> sorted(word_set("mr dr"))
    ['dr', 'mr']
    """
    return frozenset(listing.split())


_TITLES = word_set("""
    Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Rev Fr Hon St Ste Sts Sen Rep Reps Gov Pres Gen Lt Col Maj Capt Cpt Sgt Cpl Cmdr
    Adm Brig Insp Supt Amb Atty Pvt Hr Sra Srta Mag Ing Dipl Mt Ft
""")
"""Capitalised short forms that stand before a name: a stop after one never ends the sentence."""

_REFERENCES = word_set("""
    no nos nr art arts sec sect para paras par ch chap cl p pp vol vols fig figs tab ref tel fax ext dist tel point pkt
    № п ст стр гл ч
""")
"""Short forms that stand before a number."""

_NEVER_LAST = word_set("e.g i.e eg ie cf viz vs v ca approx op al incl resp z.b bzw d.h г ул им т.е т.к tzn np m.in")
"""Short forms after which the sentence always goes on."""

_MAY_BE_LAST = word_set("""
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Inc Ltd Co Corp Bros Jr
    Sr Esq Dept Univ Assn Ave Blvd Rd etc a.m p.m A.M P.M Ph.D B.A M.A U.S U.K U.N E.U U.S.A U.S.S.R D.C N.Y B.C A.D
    mln bn тыс млн млрд гг
""")
"""Short forms after which a sentence ends only where a word follows that opens sentences."""

_OPENERS = word_set("""
    the a an this that these those he she it they we you i his her its their our my there here in on at by for from of
    to with after before since until when while if although though as but and or so yet however moreover meanwhile
    nevertheless then now also according one some many most all both no nobody not what who why how where which last
    next earlier later today yesterday
""")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """The half-open spans of the sentences of `text`, in order, without the white space around them.

    A closing quotation mark, a bracket or a citation marker after the stop belongs to the sentence before it.

    >>> text = 'Mr. A. B. Smith paid No. 5 on Nov. 10. "Go!" [3] Then 7.5 per cent (on the 16.) He left.'
    >>> [text[start:end] for start, end in sentence_spans(text)]
    ['Mr. A. B. Smith paid No. 5 on Nov. 10.', '"Go!" [3]', 'Then 7.5 per cent (on the 16.)', 'He left.']
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        if text[stop.start()] == "\n" or _ends_sentence(text, start, stop):
            _append_parts(spans, text, start, stop.end())
            start = stop.end()
    _append_parts(spans, text, start, len(text))
    return spans


def _append_parts(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Append a sentence, or its parts where it is longer than any."""
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = blank if blank >= 0 else start + _LONGEST
        _append_trimmed(spans, text, start, cut)
        start = cut
    _append_trimmed(spans, text, start, end)


def _append_trimmed(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    following = _NEXT_WORD.match(text, stop.end())
    if following is None:
        return not _CITATION.match(text, stop.end() + 1)
    word = following[1]
    if word[0].islower() or (word.isdigit() and _CITATION.match(text, following.start(1) - 1)):
        return False
    if stop[0] != ".":
        return True
    return not _is_short_form(text, start, stop.start(), word)


def _is_short_form(text: str, start: int, stop: int, following: str) -> bool:
    """Whether the full stop at `stop` belongs to the word before it, the word `following` coming next."""
    if _NUMBERING.match(text[start : stop + 1][:12]) and stop - start < 12:
        return True
    found = _LAST_WORD.search(text, max(start, stop - 24), stop)
    if found is None:
        return False
    last = _FIRST_OF_TWO.sub("", found[0])
    if (len(last) == 1 and last.isupper()) or last in _MAY_BE_LAST:
        return following.lower() not in _OPENERS
    if last.lower() in _REFERENCES:
        return following[0].isdigit()
    return last in _TITLES or last.lower() in _NEVER_LAST
