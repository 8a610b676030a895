"""As many numbers as names: lists and pairs in which prose gives each its own by their order."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefing.importer.steps.figures_bonds import OWN_NUMBER, Bonds
from briefing.importer.steps.figures_names import Holder
from briefing.importer.steps.numbers import StatedNumber, word_value

_VERB_TO = r"(?:went|gone|going|go(?:es)?|fell|falling|were won|was won|won|were taken|was taken|taken|are held|held|were cast|was cast|cast|were given|given|voted|were|was|belong(?:s|ed)?|opted|preferred|supported|backed|chose)"
FORWARD = re.compile(
    rf"\s*\)?,?\s*(?:of (?:the |all |valid |its )*(?:votes?|ballots|seats|mandates|voters"
    rf"|electorate)(?:\s+cast)?\s*)?,?\s*(?:(?:had|have|has|would)\s+)?(?:each\s+)?"
    rf"(?:{_VERB_TO}\s+)?(?:(?:were to |was to |to |will |would )?(?:come|came|comes) from\s+|(?:to|for|by"
    rf"|in favou?r of|behind|against)\s+(?!(?:see|beat|defeat|win|become|oust|overtake|edge|take|lead|finish|unseat"
    rf"|replace|topple|succeed|push|force|claim|secure|retain|keep|overcome|eliminate|knock|join)\b)|(?<=opted )"
    rf"|(?<=supported )|(?<=backed )|(?<=chose ))"
    r"(?:(?:the|its|his|her|their|president|former|incumbent|opposition|ruling|Mr\.?|Mrs\.?|Ms\.?|President|Dr\.?"
    r"|Prof\.?|Professor|General|Colonel|Captain|Major|Senator|Governor|Mayor|Chief|Sheikh|Sir|Judge|Justice|Rev\.?"
    r"|Minister|Premier|Prince|Princess|[a-z][\w'’-]*)\s+){0,5}[\"“«„]?"
)
BESIDE = re.compile(r"[\"”»]?\s*(?:\([^)\d]*\))?\s*(?:,|,?\s*and|&)\s+(?:the\s+)?[\"“«]?")
_NAMES_FOLLOW = re.compile(r"\s*[,:(–—]\s*(?:the\s+|Mr\.?\s+|Ms\.?\s+)?[\"“«]?")
_TO_THE_FIRST = re.compile(
    r"\s+(?:for|to|went to|fell to)\s+[Tt]he\s[a-z -]{3,40}[,:(–—]\s*(?:the\s+|Mr\.?\s+|Ms\.?\s+)?[\"“«]?"
)
_HOW_MANY = re.compile(
    r"\b[Tt]he\s+(?:[a-z]+\s+)?(?P<count>two|three|four|five|six|seven|eight)\s+(?:[a-z-]+\s+){0,2}(?:winners|parties"
    r"|lists|blocs|alliances|coalitions|forces|groups|factions|successful|victors|that|which|who)\b"
)
_OF_SEVERAL = re.compile(r"\b(?:blocs|blocks|camps|coalitions|alliances|sides)$")
"""Two that may each be several of the parties told before."""
_MET = re.compile(
    r"\b(?:lost|beat\w*|defeat\w*|over|against|ahead of|overc[ao]m\w*|best(?:ed|ing)|edg\w+|oust\w+|unseat\w+"
    r"|s[ae]\w+ off|outpoll\w+|behind|bowed)\b"
)
_BEAT = re.compile(r"\b(?:beat|defeated|overcame|bested|prevailed over|won (?:over|against))\b")
_SHARE_FOLLOWS = re.compile(r"\s*(?:of the )?(?:votes?|ballots)?\s*[(,]\s*(?:or )?")
_AGAINST = re.compile(r"\s*(?:%|per ?cent)?\s*\)?,?\s*(?:to|against)\s*")
_WHICH_IS = re.compile(
    r"\b(?:which|that|this)\s+(?:is|was|are|were|makes?|made|means|meant|gives?|gave|translate[sd]?\s+(?:into|to)"
    r"|corresponds?\s+to|corresponded\s+to"
    r"|equals?|equalled|comes?\s+to|came\s+to|amounts?\s+to|amounted\s+to)\s+(?:them\s+)?(?:about\s+|some\s+"
    r"|just\s+)?$|\b(?:making|giving them|worth|equal to|or)\s+$"
)
"""Words after which the same result is told in another measure."""
_THEY_HAVE = re.compile(
    r"\s*(?:of the votes?\s*)?,?\s*(?:(?:now|will|would|each|respectively|both)\s+)*(?:keep|get|have|hold|win|take"
    r"|receive|return with|are left with|end up with|were given|are given)\s+(?:only |just )?"
)
"""The verb of several: `A with 11 per cent and B with 10 keep twelve and nine`."""


class InOrder(Bonds):
    """Binds runs of numbers to as many names, by their order."""

    def _expand_pairs(self) -> None:
        """`the two blocs` are the two leading ones."""
        here = [h.entity for h in self.holders if h.entity is not None]
        lately = list(dict.fromkeys([*self.memory.before, *self.memory.order]))
        pair = self.memory.order if len(self.memory.order) == 2 else list(dict.fromkeys([*self.memory.order, *here]))
        if len(self.memory.order) == 1 and len(lately) == 2:
            pair = lately
        if len(pair) != 2:
            pair = self.memory.leading_pair(bool(pair) and pair[0] in self.memory.people)
        many = len(self.memory.order) > 2
        expanded: list[Holder] = []
        for index, holder in enumerate(self.holders):
            following = self.holders[index + 1 : index + 2]
            if (
                holder.pointer == "pair"
                and following
                and _NAMES_FOLLOW.fullmatch(self._gap(holder.end, following[0].start))
            ):
                continue
            if holder.pointer == "pair" and many and _OF_SEVERAL.search(self.text[holder.start : holder.end]):
                expanded.append(replace(holder, pointer="nobody"))
            elif holder.pointer == "pair" and len(pair) == 2:
                expanded += [replace(holder, entity=e, is_person=self.names.is_person(e)) for e in pair]
            else:
                expanded.append(holder)
        self.holders = expanded

    def _bind_run_forward(self) -> None:
        """`47 and 28 seats for A and B`, `47 and 28 for the two at the top`: as many names after as numbers."""
        for run in self._number_runs():
            last = self.counted[run[-1]].number
            after = [h for h in self.holders if h.start >= last.end and h.pointer != "subject"][: len(run)]
            gap = self._gap(last.end, after[0].start) if after else ""
            if len(after) < len(run) or not (FORWARD.fullmatch(gap) or _TO_THE_FIRST.fullmatch(gap)):
                continue
            beside = all(a.start == b.start or BESIDE.fullmatch(self._gap(a.end, b.start)) for a, b in pairwise(after))
            following = self.counted[run[-1] + 1].number.start if run[-1] + 1 < len(self.counted) else self.sentence.end
            if beside and following >= after[-1].end and not OWN_NUMBER.fullmatch(self._gap(after[-1].end, following)):
                self.owner.update(zip(run, after, strict=True))

    def _bind_distribution(self) -> None:
        """`The three winners divide the seats 88-26-18`: the parties of the shares told before, largest first."""
        if any(h.entity is not None or h.pointer not in ("nobody", "pair") for h in self.holders):
            return
        shares = {e: s for e, s in self.memory.shares.items() if e not in self.memory.people}
        ranked = sorted(shares, key=lambda entity: -shares[entity])
        for run in self._number_runs():
            values = [self.counted[i].number.value for i in run]
            said = _HOW_MANY.search(self.sentence.words)
            if said and len(ranked) > len(run) and _OF_SEVERAL.search(said.group()):
                return
            falls = values == sorted(values, reverse=True) and len(set(values)) == len(values)
            if said and word_value(said.group("count")) == len(run) <= len(ranked) and falls:
                at = self.sentence.start + said.start()
                end = self.sentence.start + said.end()
                self.owner.update({i: Holder(at, end, e) for i, e in zip(run, ranked, strict=False)})

    def _bind_score_of_votes(self) -> None:
        """`A beat B, the candidate of C, by 680 votes (68%) to 320 (32%)`: the first two to A, the others to B."""
        for at in range(len(self.counted) - 3):
            won, won_share, lost, lost_share = (self.counted[at + step].number for step in range(4))
            beat = list(_BEAT.finditer(self.text, self.sentence.start, won.start))
            if not beat or not _AGAINST.fullmatch(self._gap(won_share.end, lost.start)):
                continue
            if not all(
                _SHARE_FOLLOWS.fullmatch(self._gap(a.end, b.start)) for a, b in ((won, won_share), (lost, lost_share))
            ):
                continue
            winner = next((h for h in reversed(self.holders) if h.end <= beat[-1].start() and h.is_person), None)
            loser = next((h for h in self.holders if h.start >= beat[-1].end()), None)
            winner = winner or next((h for h in reversed(self.holders) if h.end <= beat[-1].start()), None)
            if winner and loser and loser.end <= won.start:
                self.owner |= {at: winner, at + 1: winner, at + 2: loser, at + 3: loser}

    def _bind_in_order(self) -> None:
        """`A beat B by 49 to 32 percent`, `A and B won 54 and 41 per cent`: as many numbers as names."""
        last: list[Holder] = []
        for run in self._number_runs():
            first = self.counted[run[0]].number
            if len(last) == len(run) and not any(last[-1].end <= h.start < first.start for h in self.holders):
                self.owner.update((i, h) for i, h in zip(run, last, strict=True) if i not in self.owner)
                continue
            before = [h for h in self.holders if h.end <= first.start and h.pointer != "nobody"]
            names = self._they(before, len(run)) or self._told_before(before, first, len(run)) or before[-len(run) :]
            names = self._restated(before, run) or names
            if len(names) < len(run) or any(i in self.owner for i in run) or not self._stand_together(names):
                continue
            told = names[0].start == names[-1].start or ";" in self._gap(names[-1].end, first.start)
            told = told or self._is_score(names, run) or bool(self._restated(before, run))
            if not told and any(names[0].start <= c.number.start < first.start for c in self.counted):
                continue
            if self._swapped(names, first, run):
                names = names[::-1]
            last = list(names)
            self.scores |= set(run) if self._is_score(names, run) else set()
            self.owner.update(zip(run, names, strict=True))

    def _is_score(self, names: Sequence[Holder], run: Sequence[int]) -> bool:
        """Whether two numbers are the score of two who met: `A lost the second round to B, 42 to 58`."""
        first, second = (self.counted[i].number for i in (run[0], run[-1]))
        met = len(run) == 2 and _MET.search(self._gap(names[0].end, names[-1].start))
        return bool(met and re.fullmatch(r"\s*(?:to|against|[-–—:])\s*", self._gap(first.end, second.start)))

    def _restated(self, before: Sequence[Holder], run: Sequence[int]) -> list[Holder]:
        """All who were told so far, where the run tells the same in another measure: `…, which is 61 to 39 per cent`."""
        start = self.counted[run[0] - 1].number.end if run[0] else self.sentence.start
        told: dict[int, Holder] = {}
        for holder in before:
            entity = self._entity(holder)
            if entity is not None and holder.pointer != "nobody":
                told.setdefault(entity, holder)
        gap = self._gap(start, self.counted[run[0]].number.start)
        restates = run[0] > 0 and (_WHICH_IS.search(gap) or _THEY_HAVE.fullmatch(gap))
        return list(told.values()) if restates and len(told) == len(run) else []

    def _told_before(self, before: Sequence[Holder], first: StatedNumber, count: int) -> list[Holder]:
        """Those told before a semicolon, where a clause without names goes on about all of them."""
        if not before or ";" not in self._gap(before[-1].end, first.start):
            return []
        named = {h.entity: h for h in reversed(before) if h.entity is not None}
        return list(named.values())[::-1] if len(named) == count else []

    def _they(self, before: Sequence[Holder], count: int) -> list[Holder]:
        """Those whom `they` means right before a run of `count` numbers, where they are as many; `it` is then a count."""
        word = self.text[before[-1].start : before[-1].end].lower() if before else ""
        if word not in ("they", "them", "it") or before[-1].pointer != "subject":
            return []
        if word == "it" and count not in (len(self.memory.order), len(self.memory.mentioned)):
            return []
        here = list(dict.fromkeys(h.entity for h in before if h.entity is not None))
        meant = next((them for them in (here, self.memory.order, self.memory.mentioned) if len(them) == count), [])
        names = [Holder(before[-1].start, before[-1].end, e, self.names.is_person(e)) for e in meant]
        return names if len(names) == count else []
