"""The words of which names are made: capitalised ones, the pieces they form, and what bodies and documents are called."""

from dataclasses import dataclass

from briefing.bundle.records import EntityKind
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_lexicon import fold

WHOLE_BODIES = lexicon.word_set(
    "court commission committee council ministry agency parliament assembly office university bank tribunal senate chamber"
    " institute academy association union network foundation centre center fund police army"
)


BODIES = lexicon.word_set(
    "parliament assembly house senate council duma rada congress ministry republic federation kingdom community"
)


ANY_HEAD = lexicon.GROUP_HEADS | BODIES


RALLYING = lexicon.word_set(
    "alternative united together forward citizens people women youth everyone ready yes victory coalition"
)


RIGHTS_OFFICES = lexicon.word_set("ombudsman ombudswoman ombudsperson provedor provedora defender mediator protector")
"""Offices that stand for somebody's rights, called by their holder's title: `Ombudsman for Children`."""


_DOCUMENTS = lexicon.word_set(
    "code law laws act constitution treaty agreement convention report war revolution day eve cup prize award process plan"
    " strategy charter protocol decree declaration resolution bill memorandum policy letter week night morning voting election"
    " elections campaign crisis era summit games olympics festival championship anniversary holiday concept doctrine"
    " accord accords roadmap ceasefire truce amnesty manifesto partnership fleet district constituency test question statement interview order standards principles curtain"
)


DOCUMENTS = _DOCUMENTS - {"policy", "letter", "partnership", "campaign", "district"}


@dataclass(slots=True)
class Word:
    """One capitalised word of a paragraph; `[start, end)` leaves a possessive ending out, `stop` takes it in."""

    text: str
    start: int
    end: int
    stop: int
    initial: bool
    quoted: bool

    @property
    def folded(self) -> str:
        """The word as the lexicon has it."""
        return fold(self.text)


@dataclass(frozen=True, slots=True)
class Piece:
    """A possible name at `[start, end)` of a paragraph.

    `words` are its capitalised words; `titled`: a title stands before it; `initial`: it opens a sentence, so that its
    first capital proves nothing; `quoted`: it stands in quotation marks; `aside`: within a quoted title of a document;
    `column`: what the head of its column in a table says that it is.
    """

    start: int
    end: int
    text: str
    words: tuple[str, ...]
    titled: bool = False
    initial: bool = False
    quoted: bool = False
    aside: bool = False
    column: EntityKind | None = None


_WING_WORD = (
    r"(?:(?:Unified|United|New|True|Real|Original|Historic|Revolutionary|Democratic|Marxist|Leninist|Maoist|Trotskyist|Stalinist|Communist|Socialist|Social|Liberal"
    r"|Conservative|Progressive|Secular|Islamic|Islamist|Christian|Nationalist|National|Popular|People['’]s|Reformed|Reformist|Independent|Radical|Republican|Federalist|Unionist|Workers['’]?|Left|Right|Centre|Moderate|Majority|Minority"
    r"|Official|Provisional|Renewed|Renewal)(?![\w’']))"
)
WING = rf"\({_WING_WORD}(?:[ –-]{_WING_WORD}){{0,3}}\)"
"""The wing of a party in brackets after its name: `(Marxist-Leninist)`."""
