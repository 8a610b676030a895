"""What passes between the steps that read figures in prose."""

import re
from dataclasses import dataclass, field

from briefing.bundle.records import Measure, Status
from briefing.importer.steps import figures_earlier as earlier
from briefing.importer.steps.figures_names import Holder
from briefing.importer.steps.numbers import StatedNumber


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """One figure of a paragraph: `[start, end)` from the holder's name to the number, `number` where it stands.

    `entity` is None for turnout. `earlier` is what the text says right at the number of another, earlier
    election: a year, or `""` where it names none; `body` the chamber named at the number, if any.
    """

    entity: int | None
    measure: Measure
    number: StatedNumber
    status: Status | None
    start: int
    end: int
    earlier: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A number that looks like a result and could not be read as one; `[start, end)` is its sentence."""

    number: StatedNumber
    start: int
    end: int
    why: str


@dataclass
class Memory:
    """What earlier sentences of an article leave behind for the next one."""

    order: list[int] = field(default_factory=list)
    before: list[int] = field(default_factory=list)
    subject: int | None = None
    shares: dict[int, float] = field(default_factory=dict)
    people: set[int] = field(default_factory=set)
    measure: Measure | None = None
    shapes: dict[tuple[str, bool], Measure] = field(default_factory=dict)
    status: Status | None = None
    lead_status: Status | None = None
    in_list: bool = False
    told_turnout: bool = False
    told_poll: bool = False
    told_results: bool = False
    house_elects: bool = False
    leads_to_seats: bool = False
    last_party: int | None = None
    mentioned: list[int] = field(default_factory=list)
    known_pair: tuple[int, int] | None = None
    known_parties: tuple[int, int] | None = None
    incumbent: int | None = None

    def new_paragraph(self, is_item: bool = False) -> None:
        """Forget what does not carry over a paragraph's end; an item of a list goes on with what led to it."""
        if is_item:
            self.lead_status = self.lead_status if self.in_list else self.status
            self.status, self.in_list = self.lead_status, True
            return
        self.status, self.in_list = None, False
        self.told_turnout = False
        self.told_poll = False
        self.house_elects = False
        self.leads_to_seats = False

    def leading_pair(self, of_people: bool) -> list[int]:
        """The two people, or parties, with the largest shares so far; those of the last result where none are known."""
        shares = {entity: share for entity, share in self.shares.items() if (entity in self.people) == of_people}
        if len(shares) >= 2:
            return sorted(shares, key=lambda entity: -shares[entity])[:2]
        return self.order[:2] if len(self.order) >= 2 else []

    def opponent(self, entity: int | None) -> int | None:
        """The other of the pair that `entity` belongs to."""
        for pair in (self.order, self.leading_pair(entity in self.people), self.known_pair, self.known_parties):
            if pair is not None and len(pair) == 2 and entity in pair:
                return pair[1] if pair[0] == entity else pair[0]
        return None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence `[start, end)` of a paragraph with what stands in it, in reading order.

    `plain` is the paragraph with its names blanked out, `regions` where it speaks of a part of the country; `is_poll`
    says that it goes on about an opinion poll of the sentence before, `house_elects` about a house that chooses a
    head of state.
    """

    text: str
    start: int
    end: int
    numbers: tuple[StatedNumber, ...]
    holders: tuple[Holder, ...]
    plain: str = ""
    regions: tuple[tuple[int, int], ...] = ()
    is_poll: bool = False
    house_elects: bool = False

    @property
    def words(self) -> str:
        """The sentence alone."""
        return self.text[self.start : self.end]

    @property
    def plain_words(self) -> str:
        """The sentence alone, its names blanked out."""
        return self.plain[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Counted:
    """A number that may be a result, with its measure (None where nothing tells it)."""

    number: StatedNumber
    measure: Measure | None


def earlier_year(text: str, number: StatedNumber, sentence: Sentence) -> str | None:
    """The year of the earlier election whose figure a number is (`down from 53% in 2008`), `""` without a year."""
    clause = re.split(r"[;:]\s|,\s(?:and|but|while|whereas)\s", text[sentence.start : number.start])[-1]
    aside = clause.rsplit(", ", 1)[-1] if re.search(r",\s(?:which|who|whose)\b", clause) else clause
    if earlier.is_of_old_house(clause) or earlier.EARLIER_BEFORE.search(aside):
        return ""
    moved = earlier.MOVED_FROM.search(text[sentence.start : number.start])
    if moved or earlier.UP_FROM.search(text[sentence.start : number.start]):
        after = earlier.EARLIER_AFTER.match(text[number.end : sentence.end])
        return (after.group("year") or "") if after else ""
    found = earlier.EARLIER_AFTER.match(text[number.end : sentence.end])
    if found:
        return found.group("year") or ""
    bracket = earlier.YEAR_IN_BRACKET.search(text[sentence.start : number.start])
    if bracket:
        return bracket.group("year")
    listed = earlier.YEAR_IN_BRACKET_EARLIER.search(text[sentence.start : number.start])
    if listed and text[number.end : number.end + 1] == ")":
        return listed.group("year")
    since = earlier.WHEN_BEFORE.search(text[sentence.start : number.start])
    if since:
        return since.group("year") or since.group("bracketed")
    return None
