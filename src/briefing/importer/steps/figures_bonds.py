"""What a binder of numbers to names knows of one sentence: what stands between them, and whom a pointer means."""

import re
from collections.abc import Sequence

from briefing.importer.steps.figures_measure import JOINED
from briefing.importer.steps.figures_names import Holder, Names
from briefing.importer.steps.figures_sentence import Counted, Memory, Sentence, StatedFigure, Unread
from briefing.importer.steps.numbers import StatedNumber

_PEOPLE = re.compile(r"(?:deputies|MPs|lawmakers|legislators|parliamentarians|senators|members of parliament)$")
OWN_NUMBER = re.compile(
    r"[\"”»]?(?:['’]s?)?\s*(?:[-–—:(]\s*)?(?:(?:with|at|had|won|got|received|took|having|scoring|winning|taking|getting)\s+)?$"
)
_HAS = re.compile(
    r"\b(?:with|at|on|by|had|has|have|having|h[eo]ld(?:s|ing)?|receiv\w+|w[io]ns?|winning|g[eo]ts?|getting|gain\w*"
    r"|obtain\w*|t[ao]kes?|took|taking|taken|secur\w+|scor\w+|poll\w+|collect\w+|claim\w*"
    r"|captur\w+|garner\w+|ke(?:ep|pt)\w*|c[ao]me|stood|stands|finish\w+|ended|drew|attract\w+|earn\w*|pick\w*"
    r"|carr\w+|given|giv\w+|gave|reach\w+|seats?|votes?|mandates?|total\w*|gather\w+|muster\w+|manag\w+|elect\w+"
    r"|return\w*|sen[dt]\w*|fell|falling|slipp\w+|drop\w*|rose|climb\w*|led|lead(?:s|ing)?|trail\w*|topp\w+|lost"
    r"|retain\w+|hav\w+|increas\w+|improv\w+|was|were|is|are|up|down|back|of|followed|second|third|fourth|last|only"
    r"|just|bec\w+|achiev\w+|record\w+|regist\w+|allocat\w+|award\w+|assign\w+|rul\w+|pulled|walked|swept|made|from"
    r"|to|in|share|score|tally|result|list|majority|plurality)\b"
)
_BARE_GAP = re.compile(
    r"[\"”»]?(?:['’]s?)?[\"”»]?(?:\s+(?:party|alliance|bloc|coalition|movement|list|union|ticket)(?=\s*(?:[(,:–—-]"
    r"|$)))?\s*(?:\([^)]*\))?[\"”»]?\s*"
    r"(?:[-–—:,(=|…]|\.{2,})?\s*\(?\s*"
)
_APPOSITION = re.compile(
    r"[\"”»]?(?:\s*\([^)\d]*\))?\s*,\s+(?:an?|the|its|his|her|then|formerly|previously|now|once|also|as|called|known"
    r"|who|which|through|by|with|despite|thanks to|because of|after|in spite of|although|though|even|under|(?:Mr|Mrs"
    r"|Ms|Dr)\s+[\w-]+['’]s|[\w-]+['’]s)\s[^,;.:()\d]{2,60},\s+"
)
STOPS_LINK = re.compile(
    r"\b(?:(?<!is )(?<!are )(?<!was )said|says|told|announced|reported|accused|warned|complained|claimed that|because"
    r"|after which|in which|where)\b|;"
)


_OF_PEOPLE = ("he", "she", "him", "her", "his")
_IT_WAS = re.compile(
    r"\s+(?:had (?:only |still )?been|has been|was|stood at)\s+(?:about |only |just |nearly |some )?\d"
)
"""After `it` that means a share told before: `He won 60 per cent. Four years ago it had been 50.`"""


_ASIDE = re.compile(r",\s+(?:in|of|to|under) which\b[^,;.\d]{0,140},(?=\s)")
"""What only tells more of a party between commas: `the Union, in which the Farmers are to be found, has 7 per cent`."""


_AGAINST_HIS = re.compile(r"\d\s?(?:%|per\s?cent|votes)?\s+(?:against|to) (?:his|her)\Z")
"""`She had 38.0 against his 42.6`: the other of the two."""


class Bonds:
    """The names and numbers of one sentence, and which number belongs to whom so far."""

    def __init__(self, sentence: Sentence, counted: list[Counted], names: Names, memory: Memory) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.counted = counted
        self.names = names
        self.memory = memory
        self.holders = list(sentence.holders)
        self.owner: dict[int, Holder] = {}
        self.scores: set[int] = set()
        self.given: set[Holder] = set()
        self.figures: list[StatedFigure] = []
        self.unread: list[Unread] = []

    def _gap(self, start: int, end: int) -> str:
        return self.text[start:end]

    def _counts_people(self, index: int) -> bool:
        """Whether a number, or the first of its list, counts deputies: `63 deputies from A, 32 from B`."""
        number = self.counted[index].number
        if number.unit is None and index:
            return self.counted[index].measure == "seats" and self._counts_people(index - 1)
        return bool(_PEOPLE.search(self.text[number.digits_end : number.end]))

    def _has_own_number(self, holder: Holder, index: int) -> bool:
        """Whether the next number stands right at the name, so that the one before is another's."""
        if index + 1 >= len(self.counted):
            return False
        gap = self._gap(holder.end, self.counted[index + 1].number.start)
        if self.counted[index + 1].measure != self.counted[index].measure:
            return bool(re.fullmatch(r"['’]s\s+", gap))
        return bool(OWN_NUMBER.fullmatch(gap))

    def _number_runs(self) -> list[list[int]]:
        """Indices of numbers of one measure that follow each other, joined only by `and`, `to`, a comma."""
        runs: list[list[int]] = []
        for index, counted in enumerate(self.counted):
            previous = self.counted[runs[-1][-1]] if runs else None
            joined = previous is not None and previous.measure == counted.measure
            if joined and previous and _joins(self._gap(previous.number.end, counted.number.start)):
                runs[-1].append(index)
            else:
                runs.append([index])
        return [run for run in runs if len(run) > 1]

    def _stand_together(self, names: Sequence[Holder]) -> bool:
        return len({h.entity for h in names if h.entity is not None}) == len([h for h in names if h.entity is not None])

    def _swapped(self, names: Sequence[Holder], first: StatedNumber, run: Sequence[int]) -> bool:
        """`A lost to B by 49 to 32`: the larger number is the winner's."""
        between = self._gap(names[0].end, first.start)
        values = [self.counted[i].number.value for i in run]
        return (
            len(run) == 2
            and values[0] > values[1]
            and bool(re.search(r"\blost\b[^.;,]{0,30}\bto\b|\bbeaten by\b|\bdefeated by\b|\bbehind\b", between))
        )

    def _share_brackets(self, index: int) -> bool:
        """Whether a number stands in the same brackets as the one before: `A (31.6 per cent; 788,220 votes)`."""
        previous, counted = self.counted[index - 1], self.counted[index]
        opened = self._gap(self.sentence.start, previous.number.start).rstrip().endswith("(")
        gap = self._gap(previous.number.end, counted.number.start)
        return opened and previous.measure != counted.measure and bool(re.fullmatch(r"\s*(?:[;,/–—-]|or|and)\s*", gap))

    def _holder_before(self, index: int, counted: Counted) -> Holder | None:
        before = [h for h in self.holders if h.end <= counted.number.start]
        named = [h for h in before if h.pointer != "subject"] or before
        while named and self._is_other_side(named, counted):
            named = named[:-1]
        if len(named) == 1 and before[-2:-1] and before[-2].pointer == "subject":
            named = before[:-1] if before[-1] == named[0] and self._is_other_side(before, counted) else named
        return named[-1] if named else None

    def _is_other_side(self, named: Sequence[Holder], counted: Counted) -> bool:
        """Whether the last name before is only told of between commas or as one beaten: `A, ahead of B, won 3`."""
        last = named[-1]
        if len(named) < 2 or re.match(r"['’]s\s", self._gap(last.end, counted.number.start)):
            return False
        if any(named[-2].end <= c.number.start < last.start and c.measure == counted.measure for c in self.counted):
            return False
        lead = self._gap(named[-2].end, last.start)
        apart = re.search(
            r"(?:,\s*(?:well\s+|just\s+|far\s+)?(?:ahead of|who beat|a rival of|an ally of|unlike|like|together with)"
            r"|\b(?:over|beat|beaten|defeated|beating|defeating|ahead of|against|facing|outpolling"
            r"|overtaking))\s+(?:the\s+|his\s+|her\s+|its\s+)?(?:[a-z-]+\s+){0,3}[\"“«]?$",
            lead,
        )
        bare = _BARE_GAP.fullmatch(self._gap(last.end, counted.number.start))
        return bool(apart) and not (bare and "(" in bare.group())

    def _links(self, holder: Holder, number: StatedNumber) -> bool:
        gap = _ASIDE.sub(",", self._gap(holder.end, number.start))
        if len(gap) > 160 or STOPS_LINK.search(gap):
            return False
        return bool(
            _BARE_GAP.fullmatch(gap)
            or _APPOSITION.fullmatch(gap)
            or _HAS.search(gap)
            or "–" in gap
            or "—" in gap
            or " - " in gap
        )

    def _goes_on(self, index: int, holder: Holder) -> bool:
        """Whether a number follows close on another of the same holder: `A: 13.97 per cent, 40 seats`."""
        if index == 0 or self.owner.get(index - 1) != holder:
            return False
        gap = self._gap(self.counted[index - 1].number.end, self.counted[index].number.start)
        return len(gap) < 30 and not STOPS_LINK.search(gap.replace(";", ","))

    def _owned_alike(self, index: int) -> bool:
        """Whether the second of two numbers has fallen to the first one's holder, or to nobody."""
        return index in self.owner and self.owner.get(index + 1) in (None, self.owner[index])

    def _is_beside(self, index: int) -> bool:
        """Whether a number tells the one before in another measure: `8,836,380 votes (50.13%)`."""
        previous, counted = self.counted[index - 1], self.counted[index]
        gap = self._gap(previous.number.end, counted.number.start)
        return previous.measure != counted.measure and bool(re.fullmatch(r"\s*[(,]\s*(?:or\s+)?", gap))

    def _entity(self, holder: Holder) -> int | None:
        """Whom a holder means, None where that is not certain."""
        if holder.entity is not None or holder.pointer in ("nobody", None):
            return holder.entity
        present = [h.entity for h in self.holders if h.entity is not None and h.start != holder.start]
        if holder.pointer == "subject":
            if _AGAINST_HIS.search(self.text, self.sentence.start, holder.end):
                others = [h for h in self.holders if h.end <= holder.start]
                return self.memory.opponent(self._entity(others[-1])) if others else None
            here = self._named_here(holder)
            meant = self._meant_by(self.text[holder.start : holder.end].lower()) if here is None else here
            if meant is None and here is None and _IT_WAS.match(self.text, holder.end) and len(self.memory.order) == 1:
                meant = self.memory.subject
            return self._named_after(holder) if meant is None else meant
        if holder.pointer == "winner":
            return self._winner()
        if holder.pointer == "same":
            return self._former_or_latter(holder)
        if holder.pointer == "own":
            return self._own_party(holder)
        if holder.pointer == "office":
            return self._officer(holder, present)
        if holder.pointer == "rival":
            told = [h.entity for h in self.holders if h.entity is not None and h.end <= holder.start]
            if "challenger" in self.text[holder.start : holder.end] and not told:
                return self.memory.opponent(self.memory.incumbent)
            return self.memory.opponent(told[-1] if told else self.memory.subject)
        if holder.pointer == "ruling" or holder.pointer == "group":
            pair = self.memory.leading_pair(False) or list(self.memory.known_parties or ())
            left = [entity for entity in pair if entity not in present]
            if self._goes_on_about_one(holder, present):
                return self.memory.last_party
            return (
                left[0]
                if len(pair) == 2 and len(left) == 1 and holder.end - holder.start < 30 and holder.pointer == "ruling"
                else None
            )
        return None

    def _goes_on_about_one(self, holder: Holder, present: Sequence[int | None]) -> bool:
        """Whether `the party`, `the governing party` can be but the one party of the sentence before."""
        only = [e for e in self.memory.mentioned if not self.names.is_person(e)] == [self.memory.last_party]
        opens = not any(h.end <= holder.start for h in self.holders)
        return only and opens and self.memory.last_party not in present and not self.text[holder.end :].startswith("’s")

    def _named_here(self, pronoun: Holder) -> int | None:
        """Whom `it` means late in a sentence: the one party that it has named before; likewise `he` and `she`."""
        wants_person = self.text[pronoun.start : pronoun.end].lower() in _OF_PEOPLE
        here = [h.entity for h in self.holders if h.end <= pronoun.start and h.entity is not None]
        fits = list(dict.fromkeys(entity for entity in here if self.names.is_person(entity) == wants_person))
        clause = (
            self.text[: pronoun.start].rstrip().endswith(";") or ";" in self.text[self.sentence.start : pronoun.start]
        )
        return fits[0] if len(fits) == 1 or (fits and clause) else None

    def _named_after(self, pronoun: Holder) -> int | None:
        """Whom `it` means in `Compared with 2018, when it had 31 seats, the Alpha Party rose`."""
        after = [h for h in self.holders if h.start >= pronoun.end and h.entity is not None]
        return after[0].entity if len({h.entity for h in after}) == 1 else None

    def _meant_by(self, pronoun: str) -> int | None:
        """Whom the sentence before was about, where the pronoun can mean a person or a party."""
        subject = self.memory.subject
        pronoun = {"him": "he", "her": "she", "his": "he", "its": "it"}.get(pronoun, pronoun)
        wants_person = {"he": True, "she": True, "it": False}.get(pronoun)
        if wants_person and subject is not None and self.names.pronoun_of.get(subject) != pronoun:
            told = dict.fromkeys([*self.memory.order, *self.memory.mentioned, *self.memory.people])
            known = next((entity for entity in told if self.names.pronoun_of.get(entity) == pronoun), None)
            if subject in self.names.pronoun_of or (known in self.memory.order and len(self.memory.order) == 2):
                return known
        if subject is None or wants_person in (None, self.names.is_person(subject)):
            return subject
        return self.memory.last_party if pronoun == "it" else None

    def _winner(self) -> int | None:
        """Who has most of what was told so far, where only parties or only people are known."""
        pairs = [pair for pair in (self.memory.leading_pair(True), self.memory.leading_pair(False)) if pair]
        leaders = {pair[0] for pair in pairs}
        return leaders.pop() if len(leaders) == 1 else None

    def _own_party(self, holder: Holder) -> int | None:
        """`his party`: that of the one the sentence is about."""
        before = [
            h for h in self.holders if h.end <= holder.start and (h.is_person or h.pointer in ("office", "subject"))
        ]
        told = [entity for entity in self.memory.mentioned if self.names.is_person(entity)]
        person = self._entity(before[0]) if before else told[0] if len(told) == 1 else self.memory.subject
        return None if person is None else self.names.party_of.get(person)

    def _former_or_latter(self, holder: Holder) -> int | None:
        """`the former`, `the latter` of two just named; `the same party` where only one was."""
        words = self.text[holder.start : holder.end].lower()
        if "same" in words:
            return self.memory.last_party
        here = list(dict.fromkeys(h.entity for h in self.holders if h.entity is not None and h.end <= holder.start))
        two = here if len(here) == 2 and holder.start != self.sentence.start else self.memory.mentioned
        return None if len(two) != 2 else two["former" not in words and "first" not in words]

    def _officer(self, holder: Holder, present: Sequence[int | None]) -> int | None:
        """The president who stands again: the one in office, or the one of the two rivals who is not named here."""
        words = self.text[holder.start : holder.end].lower()
        if re.search(r"\bthen\b", words) or not words.endswith(("president", "incumbent", "head of state")):
            return None
        pair = self.memory.known_pair or ()
        left = [entity for entity in pair if entity not in present]
        if len(left) == 1:
            return left[0]
        return self.memory.incumbent


def _joins(gap: str) -> bool:
    return bool(JOINED.fullmatch(gap))
