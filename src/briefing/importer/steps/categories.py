"""Which category a dated clause tells of: general vocabulary, weighed by its nearness to the date."""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from briefing.bundle.records import CATEGORIES, Category
from briefing.importer.dates.tense import VERB
from briefing.importer.steps.category_words import leanings
from briefing.importer.steps.deeds import read_deeds, read_phrases
from briefing.importer.steps.sieve import Sieve, Sifted, narrowed
from briefing.sentences import sentence_spans, word_set

_STEMS: dict[Category, dict[int, str]] = {
    "election": {
        6: "turnout petition runoff run-off re-elect reelect recount tabulat referendum plebiscite by-election rerun re-run",
        5: "election elector ballot electorate constituenc precinct poll-station rigg primar teller ballot-box frontrunner front-runner hustings",
        4: "challenger poster posters leaflet scrutin re-poll campaign vot poll polls candidac candidat nominat contest presidency landslide gerrymander contender incumbent",
        3: "elected polling seat seats mandat result results ballots percent winner victory defeat dissol dissolut round",
        2: "count counted counting tally protocol figures threshold coalition withdr postpon annul void validat invalid majorit bloc list lists",
        1: "party parties regist deput parliament district share stood stand choose chose chosen commission observ head-of-state",
    },
    "legislation": {
        7: "curfew lockdown quarantin legislat decree enact repeal outlaw prohibit promulgat ordinanc by-law bylaw criminalis criminaliz decriminal forbid forbade forbidden",
        6: "amend bill bills law laws statut moratorium ratif ban bans banned banning",
        5: "act acts emergenc martial veto vetoed abolit abolish death-penalty",
        4: "constitution code codified draft circular gazette",
        3: "adopt pass passed rule rules provision reform regulat restrict abolish lawmak unconstitution overturn lift lifted quash",
        2: "force sign signed reading article clause limit decision approv licens",
    },
    "detention": {
        8: """
           detain detention arrest jail imprison sentenc convict custod indict acquit amnest remand deport extradit handcuff rearrest
           """,
        7: "trial trials prison inmate penitentiar verdict pardon bail parole kidnap abduct incarcerat",
        6: "defam slander immunity charge charged charges fine fined fines prosecut guilty defendant handcuff warrant libel treason extremis jury detainee warder jailer",
        5: "cell cells acquittal innocen disbarr releas freed seiz raid raids raided raiding accus captiv interrogat plead",
        4: "criminal suspect apprehend hearing penal colony disappear appeal",
        3: "judge investigat question tribunal testif search searched summon",
        2: "held court courts police lawyer",
    },
    "protest": {
        8: "protest demonstrat rally rallie picket sit-in march marche marched marching marcher strike strikes striker strikers striking walkout uprising revolt mutin",
        6: "unrest blockad boycott rising barricad vigil sit-ins go-slow stoppage lockout sit-down placard slogan procession effig railwaymen",
        5: "gathered crowd hunger tent tents occupy occupi chant banner",
        3: "gather square street streets demand thousands",
        1: "supporter people opponents",
    },
    "violence": {
        9: """
           drown capsiz machete landmine shootout mutilat bloodied kill murder assassinat massacre bomb bombing explosion explode blast clash clashe bloodshed gunfire gunmen riot riots rioter
           lynch pogrom stab stabbed torture tortur wounded wound injur casualt shooting shootings grenad mortar airstrike shell shelled
           """,
        8: "crash collaps derail bullet flames assail kidnapper violen suicid shot dead attack assault storm stormed truncheon baton tear-gas arson ambush alight gunned mob brawl scuffl rape raped genocid",
        7: "beaten beating died dies death deaths died burnt burned torch battle fatal victim hostag looted loot vandal smash corpse body",
        4: "fired fire fires fighting crush broke armed weapon jets bombard drove driven",
        3: "war fight hurt dead militant soldier troop army rebel coup",
        1: "force crowd night police",
    },
    "statement": {
        8: """
           said says say saying told tells communiqu criticis criticiz criticism condemn denounc remark remarked warn deplor muse mused rebuk
           congratulat conced
           """,
        6: "replied replies reply answered maintains maintained hail hailed lament commentar stated stating speech statement resolution deny denie denied admit acknowledg interview regret assur vow reiterat insist apolog reject refut spoke speak speaks noted notes note quoted praise welcom blam disagree",
        5: "report reports reported pledge urge urged urges comment assess finding express accusation explain describ spokesm spokesw spokesp",
        4: "announc declar promis appeal appealed address letter argu claim find finds recommend complain caution concern",
        3: "published publish press call called calls conclu paper study predict propos decline declined words",
        2: "repeated repeats ask asked assert conference observer osce council organisation organization monitor",
    },
    "diplomacy": {
        8: "visit visited visits visiting visa visas sanction summit ambassador embass diplomat treat treaty bilateral envoy consul accession g20 g8 g7",
        6: "credential consular embassies peacekeep peace-keep membership talks negotiat agreement delegation cooperat recall expel expuls mediat ceasefire truce partnership guest nato",
        5: "imf loan aid prisoners-of-war telephoned mission foreign accord agreed entry border conference contract",
        3: "eu union brussels european neighbour neighbor abroad international un",
        2: "met meeting meet minister secretary observers signed",
    },
    "media": {
        8: "broadcast newsroom frequenc airtime air-time censor blogger ddos telecast journalis licence licences webcast",
        6: "printer printing presenter talk-show satellite publisher weekly daily magazine newspaper radio website websites channel channels media footage studio studios film coverage cable internet",
        5: "television tv site sites editor video provider blog online aired airing covering documentary network signal advert",
        4: "news block blocked blocking press monitor reporter facebook twitter youtube telegram shown showed show airwave",
        2: "air paper print edition programme spot public",
    },
    "other": {
        9: "resign resignation",
        8: "hospital funeral harvest drought devalu inflation sworn swearing oath swore survey unemployment quorum earthquake flood epidemic pandemic",
        7: "speaker reshuffl inaugurat opinion",
        6: "cabinet appoint premier successor succeed founded sacked dismiss confidence ombudsman faction budget fled flee",
        5: "stepped premiership governed govern ministers",
        4: "chair chairman chairmanship session formed form coalition congress econom price prices bank",
        2: "prime minister president leader met term post head government office opened",
    },
}  # fmt: skip

_DEEDS = read_deeds()
_DEED_SIEVE = Sieve(_DEEDS)

_DEED = (8.0, 9.0, 7.0, 4.5)
_SEGMENT_EDGE = re.compile(
    r",?\s(?=(?:when|after|before|because|while|which|who|whose|whom|where|although|since|as|until|over)\s(?!(?:the\s)?\d))|(?=[;:]|\((?![A-Z][\w-]{1,9}\)))|\s[–—-]+\s"
)

_WEIGHTS = {
    stem: (category, weight)
    for category, groups in _STEMS.items()
    for weight, stems in groups.items()
    for stem in word_set(stems)
}
_PHRASES = tuple(read_phrases())
_PHRASE_SIEVE = Sieve([pattern for _, _, pattern in _PHRASES])
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MONTHS = word_set("March May")
_PLAIN_ENDINGS = word_set("s es d ed ing ings er ers e r")
_ACTS: dict[Category, float] = {"violence": 6, "detention": 3, "legislation": 4, "statement": 5}
"""What is done to newspapers and said on television is no affair of the media."""

_NEAR = 70
_REST = 0.15
_REACH = 600
_CUES, _NO_CUE = 10.0, 8.0
"""How much more of the logarithm of odds the category that has all cues gets, were they without end, and how strong they
must be for half of that."""
_LITTLE = 0.5


def category_of(text: str, start: int, end: int, at: int) -> Category:
    """The category of the clause `[start, end)` that tells of the date standing at `at`.

    >>> text = "On 7 April police fired on a crowd and killed 85 people."
    >>> category_of(text, 0, len(text), 3)
    'violence'
    """
    return weighed(text, start, end, at)[0]


def weighed(text: str, start: int, end: int, at: int) -> tuple[Category, Category | None]:
    """The category of a clause, and the one that it may be as well where little decided between the two.

    The deeds and the vocabulary told of here come first; the learned weights of all the words decide where these say
    nothing, or hardly more for one category than for another.
    """
    start, end, part = place_of(text, start, end, at)
    words = leanings(text, start, end, part, at)
    scores = {category: cues + words[category] for category, cues in cue_scores(text, start, end, at).items()}
    first, second = sorted(scores, key=lambda category: scores[category], reverse=True)[:2]
    return first, second if scores[first] - scores[second] < _LITTLE else None


def place_of(text: str, start: int, end: int, at: int) -> tuple[int, int, tuple[int, int]]:
    """Where that begins and ends which tells of the date at `at`, and the part of it that holds the date."""
    start, end = _hung_on_a_noun(text, start, end, at) or (start, end)
    return start, end, _segments(text, start, end, at)[0]


def cue_scores(text: str, start: int, end: int, at: int) -> dict[Category, float]:
    """What the deeds and the vocabulary of a clause speak for, in logarithms of odds, for all categories in order."""
    cues = _cues(text, start, end, at)
    whole = sum(cues.values()) + _NO_CUE
    return {category: _CUES * cues.get(category, 0.0) / whole for category in CATEGORIES}


def _cues(text: str, start: int, end: int, at: int) -> dict[Category, float]:
    """What is told of each category by the deeds and the vocabulary of a clause.

    What the rest of the paragraph is about counts a little, and decides where the clause itself says nothing.
    """
    scores: dict[Category, float] = {}
    for category, weight, position in _hits(text, max(0, start - _REACH), min(len(text), end + _REACH)):
        if start <= position < end:
            scores[category] = scores.get(category, 0.0) + weight / (1 + abs(position - at) / _NEAR)
        else:
            scores[category] = scores.get(category, 0.0) + _REST * weight / (1 + abs(position - at) / 200)
    deed, strength = _deed(text, start, end, at)
    if deed is None:
        deed, strength = _told_before(text, start, end)
    if deed:
        scores[deed] = scores.get(deed, 0.0) + strength
    if deed != "media" and any(scores.get(category, 0.0) >= least for category, least in _ACTS.items()):
        scores["media"] = scores.get("media", 0.0) * 0.55
    return scores


_HANGS = (
    r"(?:[a-z]+ed|due|held|set|begun|built|drawn|given|made|put|sent|shot|taken|won|written|fixed|first|last"
    r"|which (?:was|were|is|are|had|has|will be|came|comes|began|begins|opened|opens|ended|ends|took|takes|ran|runs|expires?|expired))\b"
)
_HUNG_HERE = re.compile(rf",\s{_HANGS}")
_HUNG = re.compile(
    r"(?P<noun>(?:(?!(?:that|whether|if|when|and|but|as)\s)[^\s,;:.()]+\s){0,6}[^\s,;:.()]+)"
    rf",\s(?P<hung>{_HANGS}[^,;:]*)(?=,\s|[;:)]|\.?\Z)"
)
"""`the election, due on 12 December, would be stolen`: a date hung on a noun tells of that noun."""


def _hung_on_a_noun(text: str, start: int, end: int, at: int) -> tuple[int, int] | None:
    """The noun and the participle or relative clause that hold the date, None where it stands in the clause itself."""
    comma = max(text.rfind(mark, start, at) for mark in ",;:")
    if comma < 0 or not _HUNG_HERE.match(text, comma):
        return None
    return next(((noun, last) for noun, first, last in _hung(text, start, end) if first <= at < last), None)


@lru_cache(maxsize=8)
def _hung(text: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """Of a sentence, where each noun begins on which a clause is hung, and where that clause begins and ends."""
    return [
        (match.start("noun"), *match.span("hung"))
        for match in _HUNG.finditer(text, start, end)
        if text[max(start, match.start() - 2) : match.start()] != ", "
    ]


_GOES_ON = re.compile(
    r"\W*(?:\d{1,2}\. )?(?:it|he|she|they|this|that|these|those|its|his|her|their|both|all|most|the)\b", re.IGNORECASE
)
_SAYS_MORE = re.compile(
    r"\W*(?:and|but|or|then|yet)?\s*(?:[a-z]+ed|was|were|is|are|had|has|took|gave|went|came|ended|began|won|lost|made|left|sent|put|set|held|brought)\b"
)
_SAME_SUBJECT, _SAME_MATTER, _SAME_SENTENCE = 5.0, 2.0, 1.0
"""What the deed told right before weighs for a clause that tells none: one that shares its subject, one that takes up its
matter (`It …`, `The hearing …`), and any that shares its sentence."""


def _told_before(text: str, start: int, end: int) -> tuple[Category | None, float]:
    """The deed that a clause without one goes on from: `annulled the vote on 8 April | and had it repeated on the 16th`."""
    sentences = [span for span in _sentences(text) if span[0] <= start + 1]
    if not sentences:
        return None, 0.0
    clause, floor = text[start:end], sentences[-1][0]
    takes_up = _GOES_ON.match(clause)
    if start - floor > _LEAST_CLAUSE:
        before = _deed(text, floor, start, start - 1)[0]
        return before, _SAME_SUBJECT if takes_up or _SAYS_MORE.match(clause) else _SAME_SENTENCE
    if len(sentences) > 1 and takes_up:
        low, high = sentences[-2]
        return _deed(text, low, high, high - 1)[0], _SAME_MATTER
    return None, 0.0


_LEAST_CLAUSE = 12


@lru_cache(maxsize=8)
def _sentences(text: str) -> list[tuple[int, int]]:
    return sentence_spans(text)


def _deed(text: str, start: int, end: int, at: int) -> tuple[Category | None, float]:
    """What the first telling verb of the date's own clause does, else of those around it; None where none tells anything.

    Of two deeds that begin at the same word, the longer turn of speech is told.

    >>> text = "On 18 January an act signed by the president on television was published."
    >>> _deed(text, 0, len(text), 3)
    ('legislation', 9.0)
    """
    for low, high in _segments(text, start, end, at):
        deeds = (_DEEDS[each] for each in _deeds_in(text, low, high))
        for rank, alike in itertools.groupby(deeds, key=lambda deed: deed.rank):
            found = [(match, deed.category) for deed in alike if (match := deed.search(text, low, high))]
            if found:
                return min(found, key=lambda each: (each[0].start(), -each[0].end()))[1], _DEED[rank]
    return None, 0.0


_LONG_PARAGRAPH = 2000
"""Beyond so many characters most deeds have their letters somewhere in a paragraph, and each part is better asked by itself."""


def _deeds_in(text: str, low: int, high: int) -> Iterable[int]:
    """The deeds that a part of a paragraph may tell of."""
    if len(text) > _LONG_PARAGRAPH:
        return _DEED_SIEVE.passing(text[low:high])
    return narrowed(_deeds_sifted(text), text[low:high])


@lru_cache(maxsize=8)
def _deeds_sifted(text: str) -> Sifted:
    """The deeds that a paragraph may tell of: its dates all ask for them."""
    return _DEED_SIEVE.sifted(text)


_ASIDE = re.compile(r",\s(?P<aside>(?:who|which|whose|whom|where)\s[^,;]{3,120})(?=,\s)")
"""A clause hung on a noun, after whose comma the main clause goes on."""

_DATE_ALONE = 24
"""How long a date may be that leads a clause and stands for itself: `29 January: Drivers stop work`."""
_BEFORE_DATE = re.compile(r",?\s(?:since|until|as of|over|after|before)\s(?:the\s)?(?:\w+\s){0,2}\Z")


def _segments(text: str, start: int, end: int, at: int) -> list[tuple[int, int]]:
    """The part of the clause that holds the date, and the others that have a verb."""
    edges = sorted(
        [edge.start() for edge in _SEGMENT_EDGE.finditer(text, start, end)]
        + [aside.end("aside") for aside in _ASIDE.finditer(text, start, end)]
    )
    cuts = [start, *(edge for edge in edges if not (edge < at and _BEFORE_DATE.match(text[edge:at]))), end]
    parts = list(itertools.pairwise(cuts))
    own = [part for part in parts if part[0] <= at < part[1]]
    leads = bool(own) and own[0][0] == start and own[0][1] - at < _DATE_ALONE and not VERB.search(text, *own[0])
    others = [part for part in parts if part not in own and (leads or VERB.search(text, *part))]
    return own + others or [(start, end)]


def _hits(text: str, start: int, end: int) -> Iterator[tuple[Category, int, int]]:
    """Category, weight and position of each telling word or phrase that begins in `[start, end)`."""
    hits = _all_hits(text)
    first = bisect_left(hits, start, key=lambda hit: hit[2])
    return itertools.takewhile(lambda hit: hit[2] < end, itertools.islice(hits, first, None))


@lru_cache(maxsize=8)
def _all_hits(text: str) -> list[tuple[Category, int, int]]:
    """The hits of a whole paragraph in order: its dates all ask for them."""
    hits = [
        (category, weight, match.start())
        for category, weight, pattern in (_PHRASES[at] for at in _PHRASE_SIEVE.passing(text))
        for match in pattern.finditer(text)
    ]
    for word in _WORD.finditer(text):
        found = _weight_of(word[0].lower()) if word[0] not in _MONTHS else None
        if found:
            hits.append((*found, word.start()))
    return sorted(hits, key=lambda hit: hit[2])


@lru_cache(maxsize=4096)
def _weight_of(word: str) -> tuple[Category, int] | None:
    """What the longest stem that `word` begins with stands for; a short stem takes only the plain endings."""
    for length in range(len(word), 1, -1):
        found = _WEIGHTS.get(word[:length])
        if found and (
            length == len(word) or (length > 4 and len(word) - length <= 7) or word[length:] in _PLAIN_ENDINGS
        ):
            return found
    return None
