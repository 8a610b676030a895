"""Which category a dated clause tells of: general vocabulary, weighed by its nearness to the date."""

import re
from collections.abc import Iterable

from briefing.bundle.records import Category

_STEMS: dict[Category, dict[int, str]] = {
    "election": {
        4: "turnout run-off runoff referendum plebiscite by-election pollster",
        3: """
           election electoral elector polling ballot vot nominat candidac candidat constituenc precinct recount tabulat
           landslide re-elect gerrymander electorate
           """,
        2: "poll campaign seat mandat coalition result count protocol threshold contest presidenc percent winner dissol victory incumbent",
        1: "party list register registr majority deput parliament district round station share scrutin tally inaugur",
    },
    "legislation": {
        5: "curfew legislat decree enact repeal outlaw prohibit martial veto promulgat ordinanc by-law bylaw criminalis criminaliz decriminal",
        4: "law laws bill bills amend statut constitution moratorium ratif ban bans banned banning",
        3: "act acts code adopt pass passed emergenc rule rules provision reform regulat restrict abolish",
        1: "sign signed parliament approv vote reading clause article decision force introduc",
    },
    "detention": {
        5: """
           detain detention arrest jail imprison prison sentenc convict custod indict acquit amnest pardon remand trial trials
           inmate penitentiar deport extradit handcuff
           """,
        4: "charge charges charged court courts verdict guilty prosecut tribunal judge judges fine fined fines bail parole captiv kidnap abduct disappear",
        3: "releas freed held seiz raid raids raided raiding interrogat question accus criminal investigat suspect apprehend hearing penal colon",
        2: "police appeal search rearrest summon",
        1: "lawyer behind bars",
    },
    "protest": {
        5: "protest demonstrat rally rallie picket sit-in unrest march marche marched marching blockad strike strikes striker strikers striking walkout",
        3: "crowd gather square demand boycott petition hunger tent tents occupy occupi chant barricad banner",
        1: "street supporter opposition thousands people opponents procession",
    },
    "violence": {
        6: """
           kill murder assassinat massacre bomb bombing explosion explode blast suicide clash clashe bloodshed beaten shooting shootings gunfire
           gunmen riot riots lynch pogrom stab stabbed torture tortur wounded injur casualt
           """,
        5: "violen attack assault shot dead died dies death deaths died wound beat beating battle fight fighting fired grenad mortar truncheon baton tear-gas brawl arson storm stormed burnt burned torch ambush war shell",
        3: "soldier troop army jets fire fires hurt fatal victim force forced armed weapon militant rebel crush clear broke hostag scuffl vandal",
        1: "police night crowd",
    },
    "statement": {
        4: """
           said says say saying told tells stated stating declar speech statement communiqu criticis criticiz condemn denounc report reports reported
           resolution interview remark warn deplor regret
           """,
        3: "announc promis pledge appeal urge urges urged accus deny denie denied conced acknowledg admit spoke speak speaks address conclu claim argu comment concern praise welcom blam call calls called letter vow reiterat insist assess recommend finding apolog express",
        2: "publish press conference observer monitor paper study explain ask asked assert predict describ propos presented demand",
        1: "osce council committee organisation organization ngo",
    },
    "diplomacy": {
        5: "visit visited visits visa visas sanction summit ambassador embass diplomat treat treaty bilateral envoy consul accession communique",
        4: "talks negotiat agreement delegation foreign accord cooperation protocols recall expel expuls mediat ceasefire truce partnership g20 g8 g7 nato",
        3: "mission conference signed entry border eu union minister secretary brussels un european",
        1: "met meeting meet international observers",
    },
    "media": {
        5: "broadcast television newspaper radio website websites newsroom tv journalis frequenc airtime air-time censor blogger hacker ddos",
        4: "channel media footage studio studios internet site sites editor film video provider cable blog online aired airing paper online print edition newsreader coverage cover",
        3: "news block blocked blocking press block publish showed shown monitor licen reporter facebook twitter youtube telegram",
        1: "air access show advert spot",
    },
    "other": {
        5: "sworn oath speaker resign resignation cabinet premier appoint inaugurat reshuffl survey",
        4: "government prime minister stepped dismiss sacked founded opened appointed confirmed faction ombudsman defender successor succeed",
        3: "opinion chair chairman office session met coalition formed form term post congress budget economy econom bank earthquake flood epidemic",
        1: "president elected chose chosen head leader",
    },
}

_PHRASES: tuple[tuple[Category, int, str], ...] = (
    ("election", 6, r"exit polls?|went to the polls|turn(?:ed|s|ing)? out|elections? (?:was|were|is|are|will)|(?:parliamentary|presidential|local|early|snap|municipal|general|repeat|fresh) (?:elections?|polls?|vote|contest)|election day|polling day"),
    ("election", 5, r"(?:final|official|preliminary|first|partial) (?:results?|figures|count|protocol)|results? (?:was|were) (?:announced|published|confirmed|printed)|per ?cent of the vote|%|per ?cent|ballots? counted|(?:refus\w+|decline\w*) to register|regist\w+ (?:\w+ )?(?:candidates?|part(?:y|ies)|lists?)|electoral commission|election commission|lost (?:its|the|their) majority|won the (?:presidency|election|vote)"),
    ("legislation", 7, r"electoral code|(?:law|bill|act|decree|constitution|code)s? (?:was|were|is|are|on|of)|state of emergency|amendments?|signed (?:a|the|into) (?:law|decree|act|bill)|in force|penal code|criminal code|law on|came into (?:force|effect)|entered into force|must carry"),
    ("detention", 7, r"house arrest|behind bars|years in (?:prison|jail|a)|was given \w+ years|taken into custody|hunger strikers?|let go|placed under arrest|set free|stripped of (?:his|her) liberty|criminal (?:case|proceedings|charges?)|put on trial|taken away"),
    ("protest", 8, r"hunger strike|took to the streets|went on strike|warning strike|sit-in|(?:gathered|marched|rallied|demonstrated|assembled|came) (?:before|to|in|on|through|outside|at) (?:the )?\w+ ?(?:square|building|avenue|street)?"),
    ("violence", 8, r"tear gas|rubber bullets|opened fire|fired (?:on|at|into)|set (?:on fire|fire to|ablaze)|blew (?:himself|herself|themselves|up)|lost (?:his|her|their) li(?:fe|ves)|forced (?:his|her|their) way|beaten (?:up|unconscious)|riot police|tragic events|gone off|drove (?:protesters|demonstrators)"),
    ("statement", 6, r"press (?:conference|release|statement)|in (?:a|its|his|her|their) (?:joint )?(?:statement|resolution|speech|address|report|letter|interview)|human rights watch|final report|preliminary findings|open letter|report (?:of|on|by)|made known|spoke of|called (?:on|for|upon)"),
    ("diplomacy", 7, r"observer mission|foreign ministr(?:y|er)|foreign minister|state visit|official visit|recalled (?:its|his|her) ambassador|travel ban|bars? .{0,40}entry|visa ban|asset freeze|working visit|high representative|arrived in|held talks|joint declaration|signed an agreement"),
    ("media", 7, r"(?:state|public|national|independent|private) (?:television|radio|broadcaster|channels?)|tv channels?|(?:evening|daily) news|off (?:the )?air|on (?:the )?air|air ?time|media monitoring|monitoring of (?:the )?media|minutes of|web ?sites?|print media|news ?papers?"),
    ("other", 7, r"elected (?:as )?(?:its )?speaker|prime minister|took the oath|takes the oath|sworn in|vote of confidence|form a government|stepped down|opinion poll|a poll (?:made|by|quoted|done|taken|of)|took over|step(?:s|ped)? down|public defender|was opened in|handed (?:back|in)|first met"),
)  # fmt: skip

_WEIGHTS = {
    stem: (category, weight)
    for category, groups in _STEMS.items()
    for weight, stems in groups.items()
    for stem in stems.split()
}
_PHRASE_PATTERNS = tuple(
    (category, weight, re.compile(rf"\b(?:{pattern})", re.IGNORECASE)) for category, weight, pattern in _PHRASES
)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_NEAR = 70


def category_of(text: str, start: int, end: int, at: int) -> Category:
    """The category of the clause `[start, end)` that tells of the date standing at `at`.

    >>> text = "On 7 April police fired on a crowd and killed 85 people."
    >>> category_of(text, 0, len(text), 3)
    'violence'
    """
    scores: dict[Category, float] = {}
    for category, weight, position in _hits(text, start, end):
        scores[category] = scores.get(category, 0.0) + weight / (1 + abs(position - at) / _NEAR)
    if not scores:
        return "other"
    return max(scores, key=lambda category: scores[category])


def _hits(text: str, start: int, end: int) -> Iterable[tuple[Category, int, int]]:
    """Category, weight and position of each telling word or phrase."""
    clause = text[start:end]
    for category, weight, pattern in _PHRASE_PATTERNS:
        for match in pattern.finditer(clause):
            yield category, weight, start + match.start()
    for word in _WORD.finditer(clause):
        found = _weight_of(word[0].lower())
        if found:
            yield *found, start + word.start()


def _weight_of(word: str) -> tuple[Category, int] | None:
    """What the longest stem that `word` begins with stands for; a stem of four letters or fewer must be the word."""
    for length in range(len(word), 2, -1):
        found = _WEIGHTS.get(word[:length])
        if found and (length == len(word) or (length > 3 and len(word) - length <= 6)):
            return found
    return None
