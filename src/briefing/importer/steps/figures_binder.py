"""Whose each number of a sentence is: the patterns in which prose and lists join names and numbers."""

import re
from collections.abc import Sequence
from itertools import pairwise

from briefing.bundle.records import Measure
from briefing.importer.steps import figures_cues as cues
from briefing.importer.steps.elections import CHAMBER, chamber_of, round_right_after, seats_total_in
from briefing.importer.steps.figures_bonds import STOPS_LINK
from briefing.importer.steps.figures_house import elects_president, elects_speaker, is_vote_in_a_house
from briefing.importer.steps.figures_measure import is_of_party
from briefing.importer.steps.figures_names import Holder
from briefing.importer.steps.figures_order import BESIDE, FORWARD, InOrder
from briefing.importer.steps.figures_sentence import Counted, StatedFigure, Unread, earlier_year

_AGAINST = re.compile(
    r"\s*,?\s*(?:to|against|versus|vs\.?|as against|compared (?:with|to))\s+(?:only\s+|just\s+|a mere\s+|some\s+)?"
)
_OPPOSED = re.compile(r"\b(?:the|its|their)\s+$")
_FROM = re.compile(r"\s+(?:from|of)\s+(?:the\s+)?(?:[a-z][\w'’-]*\s+){0,3}[\"“«„]?")
_SAME_THING = re.compile(r"\s*(?:\(|,?\s*or|,|[-–—/=])\s*")
_IN_CHAMBER = re.compile(r"\s+(?:[a-z]+\s+)?(?:in|to|of|for)\s+the\s+(?:[A-Z][\w'’]+\s?(?:of\s+(?:the\s+)?)?){1,4}")
_COMES_FROM = re.compile(r"\b(?:come|came|comes|drawn|elected) from\b")
_AND = re.compile(r"\s*,?\s*(?:and|with|plus|for)\s+(?:\w+\s+)?")
_TIED = re.compile(r"\b(?:tied|drew|level|equal|ended level)\s+(?:at|on|with)\s+(?:just\s+|about\s+|exactly\s+)?$")
_EACH = re.compile(r"\s*(?:of the votes?\s+|seats\s+)?(?:each|apiece)\b")
_EACH_VERB = re.compile(r"[\"”»]?\s+(?:each|both)\s+[a-z]+\s+(?:just\s+|only\s+|about\s+)?")
_EACH_FOR = re.compile(
    r"\s*(?:seats\s+|mandates\s+)?(?:each|apiece)\s+(?:for|to|went to|going to)\s+(?:the\s+)?[\"“«]?"
)
_SHARED = re.compile(
    r"\b(?:shared?\s+(?:an?|the|one|exactly)|both\s+(?:\w+\s+)?(?:on|at|with|got|had|have|won|took|received|obtained"
    r"|polled))\s[^.;,\d]{0,40}$"
)
_FRONTED = re.compile(
    r"(?:^|[,;–—]\s+|\band\s+)(?:[Ww]ith|[Bb]y|[Oo]n|[Aa]t|[Ww]inning|[Tt]aking|[Rr]eceiving|[Gg]aining|[Ss]ecuring"
    r"|[Hh]aving (?:won|taken|received))\s+(?:[^.;–—]{0,25}\s)?$"
)
_LATER_VALUE = re.compile(
    r"\b(?:fell|fallen|slipped|dropped|rose|climbed|corrected|revised|adjusted|up|down|cut|reduced"
    r"|raised)\s+(?:back\s+|slightly\s+)?(?:to|at)\s*$|\b(?:later|finally|in the end|now)\s+(?:\w+\s+)?$"
)

_NEW_CLAUSE = re.compile(r";|,\s+(?:while|whereas|but)\b")
_ANOTHER_COUNT = re.compile(
    r"\b(?:put|had|gave|gives|saw|show(?:s|ed)|counted|estimated|calculated|reported|arrived at|made it|according to"
    r"|counts?|tally|tabulation|exit poll|figures|results?|protocols?)\b"
)

_ANOTHER_ROUND = re.compile(
    r"\b(?:second|final|decisive) (?:round|ballot|turn)\b|\brun-?off\b|\b(?:won|lost|lose|win|took|carried) (?:it"
    r"|the second|the final|the decider)\b|\b(?:re-?run|repeat)\b"
)

_OF_SEVERAL = re.compile(
    r"\b(?:alliance|coalition|bloc|list|ticket|union) (?:of|between|formed by) (?:the )?[A-Z][^,;.\d]{2,60}\band (?:the )?[\"“«]?\Z"
)
"""Before the last of several who stood together: `the alliance of A and B obtained 37.8 per cent`."""
_IN_ALL = re.compile(r"\s+(?:seats\s+)?(?:in all|altogether|in total|all told)\b")
_WHEN_IT = re.compile(r"\bwhen (?:it|he|she|they) (?:had )?(?:won|took|taken|got|received|polled|obtained|held)\b")
"""How the same party's result of another time follows: `half of what it obtained in 2008, when it won 30 per cent`."""

_UNKNOWN_SUBJECT = re.compile(
    r"(?:The\s+)?(?!(?:In|On|At|By|For|With|After|Before|The|A|An|Its|Their|His|Her)\b)[A-Z][\w'’-]+\s+(?:(?:of|for"
    r"|and)\s+(?:the\s+)?)?(?!Commission|Committee|Court|Council|Board|Office|Ministry|Agency|Bureau|Centre|Center"
    r"|Institute)[A-Z][\w'’-]+"
    r"(?!\s+(?:Commission|Committee|Court|Council|Board|Office|Ministry|Agency|Bureau|Centre|Center"
    r"|Institute))(?:,?\s+(?:and\s+)?(?:the\s+)?[A-Z][\w'’-]+)*\s+(?:dropped|fell|rose|went|slipped|climbed|won|took|has|had|have"
    r"|got|get|received|gained|lost|kept|keep|holds?|obtained|secured|polled|share)\b"
)
"""A sentence about somebody who is not known: its numbers are not those of the sentence before."""


_INDEPENDENTS = re.compile(r"(?:[Ii]ndependents|[Ii]ndependent\s+(?:candidates|deputies|members|MPs))\b")
_THAT_IS = re.compile(r"\W*(?:That|This|Which) (?:is|was|makes?|made|means|meant|comes to|came to|equals)\s")
"""How a sentence begins that tells the figure before in another measure: `That is 67.44 per cent; …`."""


_DEFINITE = re.compile(r"\b[Tt]he\s+(?:other\s+|remaining\s+|new\s+)?$")
"""Before a number of seats that is told as known, nobody's result: `the 40 compensatory seats were shared out`."""


def _is_of_a_motion(text: str, counted: Counted) -> bool:
    """Whether few votes are told after `by` in a sentence that names nobody: `was renewed by 94 votes to 18`."""
    few = counted.measure == "votes" and counted.number.value < 1000
    return few and bool(re.search(r"\bby\s+$", text[: counted.number.start]))


class Binder(InOrder):
    """Binds the numbers of one sentence to their holders, the surest pattern first."""

    def run(self) -> None:
        """Bind all numbers, then make the figures."""
        if not self.counted:
            return
        self._expand_pairs()
        self._bind_each_forward()
        self._bind_distribution()
        self._bind_score_of_votes()
        self._bind_run_forward()
        self._bind_forward()
        self._bind_in_order()
        self._bind_backward()
        self._bind_fronted()
        self._bind_opponents()
        self._bind_first_of_two()
        self._bind_unnamed()
        self._bind_each()
        made = {id(figure.number) for figure in self.figures}
        for index, counted in enumerate(self.counted):
            if id(counted.number) not in made:
                self._make(index, counted)

    def _bind_forward(self) -> None:
        """`47 went to A, 28 to B`: the name after the number, where only words of giving stand between."""
        for index, counted in enumerate(self.counted):
            after = [h for h in self.holders if h.start >= counted.number.end and self._may_be_given(h)]
            if (
                index in self.owner
                or not after
                or (index + 1 < len(self.counted) and self.counted[index + 1].number.start < after[0].start)
            ):
                continue
            gap = self._gap(counted.number.end, after[0].start)
            from_list = (
                self._counts_people(index)
                or is_of_party(self.sentence, counted.number)
                or (
                    index - 1 in self.owner
                    and bool(_COMES_FROM.search(self.text[self.sentence.start : counted.number.start]))
                )
            )
            goes_on = index - 1 in self.owner and self.owner[index - 1] in self.given and gap.strip() in ("", "the")
            definite = _OPPOSED.search(self.text, self.sentence.start, counted.number.start)
            opposed = definite and _FROM.fullmatch(gap)
            goes_on = goes_on or (after[0].pointer == "nobody" and gap == " " and counted.measure == "seats")
            given = opposed or FORWARD.fullmatch(gap) or (from_list and _FROM.fullmatch(gap)) or goes_on
            if given and not self._has_own_number(after[0], index):
                self.owner[index] = after[0]
                self.given.add(after[0])
                self._own_those_before(index)

    def _may_be_given(self, holder: Holder) -> bool:
        """Whether a number can go to a holder after it: to a name, to `him`, but not to `he`."""
        return holder.pointer != "subject" or self.text[holder.start : holder.end] in ("him", "her", "them")

    def _own_those_before(self, index: int) -> None:
        """`690,615 (42.28 per cent) for A`: a number and the one in brackets after it have one holder."""
        while index and index - 1 not in self.owner and self.counted[index - 1].measure != self.counted[index].measure:
            gap = self._gap(self.counted[index - 1].number.end, self.counted[index].number.start)
            before = [h for h in self.holders if h.entity is not None and h.end <= self.counted[index - 1].number.start]
            is_free = not before or before[-1] in self.owner.values()
            if not (_SAME_THING.fullmatch(gap) or (is_free and _AND.fullmatch(gap))):
                return
            self.owner[index - 1] = self.owner[index]
            index -= 1

    def _bind_each(self) -> None:
        """`A and B obtained five seats each`: one number for all that are named together."""
        for counted in self.counted:
            if _EACH_FOR.match(self.text, counted.number.end):
                continue
            lead = self._gap(self.sentence.start, counted.number.start)
            shared = (counted.measure == "percent" and _SHARED.search(lead)) or _TIED.search(lead)
            before = [h for h in self.holders if h.end <= counted.number.start]
            each = before and _EACH_VERB.fullmatch(self._gap(before[-1].end, counted.number.start))
            if not shared and not each and not _EACH.match(self.text, counted.number.end):
                continue
            together = before[-1:]
            for holder in before[-2::-1]:
                if not re.fullmatch(
                    r"[\"”»]?\s*(?:\([^)]*\))?\s*(?:,|,?\s*and)\s+(?:the\s+)?[\"“«]?",
                    self._gap(holder.end, together[0].start),
                ):
                    break
                together.insert(0, holder)
            self._give_each(counted, together)

    def _bind_each_forward(self) -> None:
        """`five each for A and B`: one number for all that follow beside each other."""
        for index, counted in enumerate(self.counted):
            said = _EACH_FOR.match(self.text, counted.number.end)
            after = [h for h in self.holders if said and h.start >= said.end() - 1]
            if not said or not after or re.search(r"\w", self._gap(said.end(), after[0].start)):
                continue
            together = after[:1]
            for holder in after[1:]:
                if not BESIDE.fullmatch(self._gap(together[-1].end, holder.start)):
                    break
                together.append(holder)
            last_end = together[-1].end
            if len(together) > 1 and re.match(r"[\"”»]?\s*[;.,)]?", self.text[last_end : last_end + 3]):
                self._give_each(counted, together)
                self.owner[index] = Holder(together[0].start, together[0].start, None, False, "nobody")

    def _give_each(self, counted: Counted, together: Sequence[Holder]) -> None:
        for holder in together:
            entity = self._entity(holder)
            if entity is not None and counted.measure is not None:
                self._add(counted, counted.measure, entity, holder)

    def _bind_backward(self) -> None:
        """The nearest name before the number that has no number of this measure yet."""
        for index, counted in enumerate(self.counted):
            if index in self.owner:
                continue
            if index - 1 in self.owner and self._share_brackets(index):
                self.owner[index] = self.owner[index - 1]
                continue
            pronouns = [h for h in self.holders if h.end <= counted.number.start and h.pointer == "subject"]
            named = self._holder_before(index, counted)
            candidates = [named, *pronouns[-1:]]
            if (
                named
                and pronouns
                and pronouns[-1].start > named.end
                and re.search(r"[;:]\s", self._gap(named.end, pronouns[-1].start))
            ):
                candidates.reverse()
            for holder in candidates:
                if holder is not None and (self._links(holder, counted.number) or self._goes_on(index, holder)):
                    self.owner[index] = holder
                    break

    def _bind_fronted(self) -> None:
        """`With 54% of the votes A won`: the first name, where the number opens the clause before it."""
        for index, counted in enumerate(self.counted):
            if index in self.owner or not _FRONTED.search(self._gap(self.sentence.start, counted.number.start)):
                continue
            after = [h for h in self.holders if h.start >= counted.number.end and h not in self.given]
            if after and not STOPS_LINK.search(self._gap(counted.number.end, after[0].start)):
                self.owner[index] = after[0]

    def _bind_opponents(self) -> None:
        """`48.95% against 45.47%`: the second is the opponent's."""
        for index, (first, second) in enumerate(pairwise(self.counted)):
            gap = self._gap(first.number.end, second.number.start)
            if first.measure == second.measure and _AGAINST.fullmatch(gap) and self._owned_alike(index):
                winner = self.owner[index]
                if earlier_year(self.text, second.number, self.sentence) is not None:
                    self.owner[index + 1] = winner
                    continue
                others = [
                    h for h in self.holders if h.entity not in (None, self._entity(winner)) and h.pointer != "nobody"
                ]
                other = others[0] if len({h.entity for h in others}) == 1 else None
                if other is None and first.measure == "votes" and first.number.value < 1000:
                    continue
                self.owner[index + 1] = other or Holder(
                    winner.start, winner.end, self.memory.opponent(self._entity(winner)), False, "rival"
                )

    def _bind_first_of_two(self) -> None:
        """`with 52.7 per cent to 41.0 for B`: the first is that of B's opponent."""
        for index, (first, second) in enumerate(pairwise(self.counted)):
            gap = self._gap(first.number.end, second.number.start)
            if index in self.owner or first.measure != second.measure or not _AGAINST.fullmatch(gap):
                continue
            loser = self.owner.get(index + 1)
            other = self.memory.opponent(self._entity(loser)) if loser in self.given and loser else None
            if loser and other is not None and not any(h.end <= first.number.start and h.entity for h in self.holders):
                self.owner[index] = Holder(loser.start, loser.end, other, self.names.is_person(other), "rival")

    def _bind_unnamed(self) -> None:
        """A sentence that names nobody goes on about those of the sentence before."""
        groups = self._unnamed_groups()
        until = self.counted[groups[-1][-1]].number.end if groups else self.sentence.start
        if not groups or cues.TURNOUT.search(self.text, self.sentence.start, until):
            return
        if any(_is_of_a_motion(self.text, self.counted[group[0]]) for group in groups):
            return
        if _UNKNOWN_SUBJECT.match(self.sentence.plain, self.sentence.start):
            return
        start = self.sentence.start
        for indices, entity in zip(groups, self.memory.order, strict=True):
            self.owner.update({i: Holder(start, start, entity, self.names.is_person(entity)) for i in indices})

    def _unnamed_groups(self) -> list[list[int]]:
        """Numbers for those of the sentence before, in their order: one each, or votes with their share in brackets.

        They stand before anybody whom the sentence itself names.
        """
        if not self.memory.told_results:
            return []
        named = any(h.pointer != "subject" for h in self.holders)
        if named and len(self.memory.order) < 2 and not _THAT_IS.match(self.sentence.words):
            return []
        first_name = min((h.start for h in self.holders if h.pointer != "subject"), default=self.sentence.end)
        groups: list[list[int]] = []
        for i, counted in enumerate(self.counted):
            if counted.number.start > first_name or (counted.measure is None and not groups):
                break
            if counted.measure is None or i in self.owner or self._is_whole(counted):
                return []
            if groups and self._is_beside(i):
                groups[-1].append(i)
            else:
                groups.append([i])
        alike = len({tuple(self.counted[i].measure for i in group) for group in groups}) == 1
        return groups if alike and len(groups) == len(self.memory.order) else []

    def _is_whole(self, counted: Counted) -> bool:
        """Whether a number of seats is told as known, the whole of them: `distribution of the 100 seats`."""
        known = _DEFINITE.search(self.text, self.sentence.start, counted.number.start)
        return counted.number.unit == "seats" and known is not None

    def _make(self, index: int, counted: Counted) -> None:
        holder = self.owner.get(index)
        before, after = (
            self._gap(self.sentence.start, counted.number.start),
            self._gap(counted.number.end, self.sentence.end),
        )
        if holder is None or counted.measure is None:
            is_sum = cues.is_joint(before, after)
            self._doubt(counted, "it is the sum of several" if is_sum else "no party or candidate was found for it")
            return
        if holder.pointer == "nobody":
            self._give_independents(counted, counted.measure, holder)
            return
        entity = self._entity(holder)
        if entity is None:
            self._doubt(counted, f"whom “{self.text[holder.start : holder.end]}” means is not certain")
            return
        if cues.is_joint(before, after) or _OF_SEVERAL.search(self.text, self.sentence.start, holder.start):
            self._doubt(counted, "it is the sum of several")
            return
        if self._is_part(index, counted, entity) or self._has_sum_after(index) or not self._is_possible(counted):
            return
        self._add(counted, counted.measure, entity, holder)

    def _give_independents(self, counted: Counted, measure: Measure, holder: Holder) -> None:
        """Add the seats of those who stood for no party."""
        if measure == "seats" and _INDEPENDENTS.match(self.text, holder.start) and self._is_possible(counted):
            self._add(counted, measure, self.names.answer("Independents"), holder)

    def _add(self, counted: Counted, measure: Measure, entity: int, holder: Holder) -> None:
        number = counted.number
        earlier = earlier_year(self.text, number, self.sentence)
        body = self._chamber(counted)
        start, end = min(holder.start, number.start), max(holder.end, number.end)
        self.figures.append(StatedFigure(entity, measure, number, None, start, end, earlier, body))

    def _chamber(self, counted: Counted) -> str | None:
        """The chamber named right after a number or before it; in a list of as many numbers, its own one."""
        number, plain = counted.number, self.sentence.plain
        after = _IN_CHAMBER.match(plain, number.end)
        named = chamber_of(after.group()) if after else None
        if named:
            return named
        told = list(dict.fromkeys(m.group() for m in CHAMBER.finditer(plain, self.sentence.start, number.start)))
        for run in self._number_runs():
            indices = [i for i in run if self.counted[i].measure == "seats"]
            if counted in (self.counted[i] for i in indices) and len(told) == len(indices) > 1:
                return told[[self.counted[i] for i in indices].index(counted)]
        return chamber_of(plain[self.sentence.start : number.start])

    def _is_part(self, index: int, counted: Counted, entity: int) -> bool:
        """Whether a number is a part of, or a second to, one the holder already has in this sentence."""
        body = self._chamber(counted)
        same = [
            f for f in self.figures if (f.entity, f.measure, f.body, f.earlier) == (entity, counted.measure, body, None)
        ]
        before = self._gap(self.sentence.start, counted.number.start)
        if round_right_after(self._gap(counted.number.end, self.sentence.end)) is not None:
            return False
        if index in self.scores:
            return False
        last = max((f.number.end for f in same), default=None)
        if last is not None and _WHEN_IT.search(self._gap(last, counted.number.start)):
            return False
        if last is not None and _ANOTHER_ROUND.search(self._gap(last, counted.number.start)):
            return False
        clause = _NEW_CLAUSE.split(before)
        if len(clause) > 1 and _ANOTHER_COUNT.search(clause[-1]):
            return False
        if same and not _LATER_VALUE.search(before) and earlier_year(self.text, counted.number, self.sentence) is None:
            return True
        return (
            counted.measure != "percent"
            and cues.is_breakdown(self._gap(counted.number.digits_end, self.sentence.end))
            and bool(same)
        )

    def _has_sum_after(self, index: int) -> bool:
        """Whether the numbers right after one end with their sum: `41 districts and 17 list seats, 58 in all`."""
        later = [c for c in self.counted[index + 1 : index + 3] if c.measure == self.counted[index].measure]
        sums = [
            c
            for c in later
            if _IN_ALL.match(self.text, c.number.end) and c.number.value > self.counted[index].number.value
        ]
        return bool(sums) and ";" not in self._gap(self.counted[index].number.end, sums[0].number.start)

    def _is_possible(self, counted: Counted) -> bool:
        """Whether the votes are those of voters, not of a house on a law, a motion or an office."""
        if counted.measure == "percent":
            return counted.number.value <= 100
        small = counted.number.value < 3000
        if small and counted.measure == "votes" and self._is_by_votes(counted) and not self.sentence.house_elects:
            return elects_president(self.sentence.words)
        if counted.measure != "votes" or not small or not is_vote_in_a_house(self.sentence.plain_words):
            return True
        votes = [c.number.start for c in self.counted if c.measure == "votes"]
        until_votes = self.text[self.sentence.start : votes[0] if votes else self.sentence.end]
        president = elects_president(until_votes) or (
            elects_president(self.sentence.words) and not elects_speaker(until_votes)
        )
        return president or self.sentence.house_elects or (elects_speaker(until_votes) and self._is_contest())

    def _is_by_votes(self, counted: Counted) -> bool:
        """Whether votes tell how many carried a decision: `confirmed A by 68 votes`, not `A won by 61 votes to 50`."""
        start, end = counted.number.start, counted.number.end
        before, after = self.text[max(0, start - 20) : start], self.text[end : end + 20]
        return bool(re.search(r"\bby\s+$", before)) and not re.match(r"\s*(?:to|against|versus)\b", after)

    def _is_contest(self) -> bool:
        """Whether votes are told of two people who stood for one office."""
        people = {self._entity(h) for i, h in self.owner.items() if h.is_person and self.counted[i].measure == "votes"}
        return len(people) > 1

    def _doubt(self, counted: Counted, why: str) -> None:
        is_total = seats_total_in(self.sentence.words) == counted.number.value
        is_total = is_total or self._is_whole(counted)
        is_nobodys = any(h.pointer == "nobody" and h.end <= counted.number.start for h in self.holders)
        if is_total or is_nobodys:
            return
        if counted.number.unit in ("percent", "votes", "seats") and self._is_possible(counted):
            self.unread.append(Unread(counted.number, self.sentence.start, self.sentence.end, why))
