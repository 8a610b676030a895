"""The sentence around a passage, short enough for a pane, with the passage marked in it."""

from dataclasses import dataclass

from briefing.sentences import sentence_spans

MOST_CHARACTERS = 215


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a source; the passage is `[start, end)` of `text`, and `…` stands where the sentence goes on."""

    text: str
    start: int
    end: int


def quote_around(text: str, start: int, end: int, most: int = MOST_CHARACTERS) -> Quote:
    """The sentence of a paragraph in which `[start, end)` stands, cut between words to about `most` characters.

    >>> quote_around("One came. Two were held on 3 May. Three left.", 24, 32)
    Quote(text='Two were held on 3 May.', start=14, end=22)
    >>> quote_around("They were held on 3 May in the old town hall of the city.", 15, 23, 22)
    Quote(text='… held on 3 May in the …', start=7, end=15)
    """
    spans = [span for span in sentence_spans(text) if span[0] < end and start < span[1]]
    first = min([start, *(span[0] for span in spans)])
    last = max([end, *(span[1] for span in spans)])
    spare = max(most - (end - start), 0)
    left = first if end - first <= most else max(first, min(start - spare // 2, last - most))
    right = min(last, left + most)
    left, right = min(_to_word(text, left, first, 1), start), _to_word(text, right, last, -1)
    if end <= start + most or right <= start:
        right = max(right, min(end, start + most))
    before, after = "… " if left > first else "", " …" if right < last else ""
    shift = len(before) - left
    return Quote(f"{before}{text[left:right]}{after}", start + shift, min(end, right) + shift)


def _to_word(text: str, place: int, bound: int, step: int) -> int:
    """The nearest edge of a word from `place` inwards; `place` itself where it is the sentence's own `bound`."""
    if place == bound:
        return place
    while 0 < place < len(text) and not text[place - (step > 0)].isspace():
        place += step
    return place if step > 0 else len(text[:place].rstrip())
