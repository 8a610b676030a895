"""What the words around a name say of an organisation: its people, its papers, its counts and reports."""

import re

from briefing.importer.steps.names_shape import Scores, add

_BEFORE_MEDIA = re.compile(
    r"\b(?:state-owned|state-run|state-controlled|pro-government|privately owned|tabloid|daily|weekly|broadsheet|online) [“\"«„‘']?$"
)

_PRINTED = re.compile(
    r"[”\"»]?,? (?:had |has |also |both )?(?:printed|published|ran|carried|aired|broadcast) (?:an?|the|it|its|his|her|their|this|them|excerpts|photographs|pictures)\b"
)

_POLLSTER = re.compile(
    r"[”\"»]? (?:saw|gave|put|had seen|had put|predicted|projected|forecast|estimated|asked|interviewed|polled \d)\b[^.;]{0,50}?(?:per ?cent|%)"
)

_RESEARCHED = re.compile(
    r"[”\"»]?,? (?:(?:who|which|that) )?(?:ran|run|carried out|conducted|published|organised|organized|held) (?:a |an |the |its |their )?(?:[a-z-]+ ){0,2}(?:count|counts|poll|polls|survey|surveys|tabulation|study)\b|[”\"»]? (?:also |had |has )?(?:deployed|monitored|observed|accredited|documented)\b"
)

_ENTERPRISE = re.compile(
    r"\b(?:mines?|plants?|factor(?:y|ies)|pipelines?|refiner(?:y|ies)|concessions?|shares|contracts?|licences?|licenses?|dams?|smelters?|oilfields?|deposits?)\b(?: [a-z]+)?,? (?:that|which|of|by|to|from|for) (?:the )?$"
)

_FIRM = re.compile(
    r"[”\"»]? (?:company|firm|newspaper|magazine|agency|corporation|bank|daily|weekly|foundation|website)\b"
)

_NOT_NAMED = re.compile(
    r" (?:forms?|sheets?|protocols?|certificates?|visas?|rifles?|motorway|highway|aircraft|jets?|helicopters?)\b"
)

_BEFORE_ORG = re.compile(
    r"\b(?:report|reports|pollsters|firm|observers?|monitors?|office|director|staff|head|officers?|journalists?|headquarters|studios?|spokes(?:man|woman|person)"
    r"|representatives?|experts?|mission|poll|survey|analysts?|offices|editor|editor-in-chief|correspondent|employees|workers|owner|shareholders?|lawyers?|mandate|account"
    r"|rooms?|building|frequency|recommendations|sites?|research|complaint|remnants?|fighters|guerrillas?|rebels|militants?|insurgents|commanders?|cells?|offshoot) (?:of|by|from|for|at|to|in) (?:the )?[“\"«„‘']?<?$",
)

_COUNT_BY = re.compile(
    r"\b(?:polls?|surveys?|counts?|tabulations?|tall(?:y|ies)|studies|study),? (?:one |both |conducted |carried out |made |taken |published )?by (?:the )?(?:[^\W\d_][\w-]+(?: [^\W\d_][\w-]+){0,3},? and (?:by )?(?:the )?)?[“\"«„‘']?$"
)
_SPOKE_TO_PRESS = re.compile(r"\binterviews? (?:with|to|in|for) (?:the )?[“\"«„‘']?$")
_WEAK_BEFORE_ORG = re.compile(
    r"\b(?:according to|published by|broadcast on|broadcast by|shown on|carried out by|done for|conducted by|quoted by|reported by|made by|owned by|funded by|released by|issued by|organised by) (?:the )?[“\"«„‘']?$"
)

_AFTER_ORG = re.compile(
    r"[”\"»]?[’']?s? (?:observers?|monitors?|mission|officers?|officials?|officers|report|reports|offices?|journalists?|correspondents?|reporters?|building"
    r"|experts?|representatives?|spokes\w+|staff|headquarters|frequency|studios?|delegation|statement|summary|agents|troops|website|editor|newsroom|publishes|broadcasts?|polls?|final report)\b"
)

_REPORTS = re.compile(
    r"[”\"»]?,? (?:also )?(?:(?:reminds|tells|told|reminded|warns|asks|informs|assures) its readers|computes|calculates|reckons|recalls|reports|carries|prints|headlines|devotes|returns to the|leads with|runs an? |quotes|reprints|editorialises|editorializes|comments|calls (?:the|it|him|her|this)|titles|splashes)\b"
)
"""What a paper does in a digest: `Nova computes`, `the Vecer reminds its readers`."""

_NON_GOVERNMENTAL = re.compile(
    r"\b(?:non-?governmental|non-?profit|civic|independent (?:monitor|watchdog)|nonpartisan|non-?partisan|watchdog|ngo|pollster|broadcaster|station|platform) [“\"«„‘']?$"
)

_WHOSE_STAFF = re.compile(
    r"[”\"»]?(?: \([^)]{1,14}\))?, whose (?:[\d,.]+ |[a-z-]+ ){0,3}(?:observers|monitors|volunteers|reporters|journalists|correspondents|staff|newsroom|offices?|researchers|website)\b"
)


def add_organisation_cues(
    scores: Scores, before: str, after: str, linked: bool, placed: bool = False, is_seat: bool = False
) -> None:
    """Let the words around a name speak for an organisation.

    `linked` says that a preposition stands before it, `placed` that it is also the name of a place,
    `is_seat` of a country or capital, in which a firm or paper may sit (`the Paris daily`).
    """
    if linked and _BEFORE_ORG.search(before):
        add(scores, "organisation", 1.5)
    if linked and _WEAK_BEFORE_ORG.search(before):
        add(scores, "organisation", 0.8)
    if linked and _SPOKE_TO_PRESS.search(before):
        add(scores, "organisation", 2)
        add(scores, "person", -0.5)
    if linked and _COUNT_BY.search(before):
        add(scores, "organisation", 2)
        add(scores, "person", -1)
    if _BEFORE_MEDIA.search(before):
        add(scores, "organisation", 1.5)
    if _AFTER_ORG.match(after):
        add(scores, "organisation", 1.7)
    if _PRINTED.match(after):
        add(scores, "organisation", 1.5)
    if _POLLSTER.match(after):
        add(scores, "organisation", 2)
    if _RESEARCHED.match(after):
        add(scores, "organisation", 3)
        add(scores, "person", -3)
    if _ENTERPRISE.search(before):
        add(scores, "place" if placed else "organisation", 1.5 if placed else 3)
        add(scores, "person", -2)
    if _REPORTS.match(after):
        add(scores, "organisation", 2.4)
        add(scores, "person", -0.8)
    if _NON_GOVERNMENTAL.search(before):
        add(scores, "organisation", 2)
    if _WHOSE_STAFF.match(after):
        add(scores, "organisation", 3)
    if _FIRM.match(after) and not is_seat:
        add(scores, "organisation", 6)
    if _NOT_NAMED.match(after):
        add(scores, "organisation", -4)
