"""Why a number is no result: thresholds, margins, changes, forecasts, ages, labels, shares of something else."""

import re

from briefing.importer.guarded import guarded
from briefing.importer.steps.figures_status import is_progress
from briefing.importer.steps.numbers import StatedNumber

_I = re.IGNORECASE

_FORECAST = guarded(
    r"\b(?:expect(?:s|ed)?|predict(?:s|ed|ion)?|forecasts?|hoped|hopes|aims?|aimed|target(?:s|ed)?|promised|would need|needs?|needed"
    r"|(?:must|has to|have to|had to)\s+(?:win|get|clear|reach|obtain|receive|pass|cross|secure|gain|poll|collect"
    r"|take|have|be)\b(?! content)"
    r"|required?|requires|requirement|may not|counts? on|counting on|rel(?:y|ies|ying) on)\b(?:(?!\b(?:and"
    r"|but)\s+(?:now\s+)?(?:has|have|had|holds?|held|got|won|only)\b)[^.;–—]){0,60}$",
    _I,
)
_THRESHOLD_BEFORE = guarded(
    r"\b(?:threshold|barrier|hurdle|cut-?off|quota|minimum|bar)\b(?:\s+\w+){0,2}?\s+(?:of|at|is|was|stood at|set at"
    r"|to|from|being)\s*$|\b(?:threshold|barrier|hurdle|cut-?off),?\s+(?:which|that)\s[^.;:]{0,40}\b(?:to|at|from"
    r"|of)\s*$|\b(?:clear|cleared|pass|reach|cross|overcome)\s+(?:the\s+|a\s+)?$",
    _I,
)
_THRESHOLD_AFTER = re.compile(
    r"^[\s-]*(?:electoral\s+|national\s+|entry\s+|legal\s+)?(?:threshold|barrier|bar\b|hurdle|quota|minimum|(?:was|is"
    r"|of all voters|were|needed|required)\s+(?:the\s+)?(?:bar\b|threshold|needed|required|barrier))",
    _I,
)
_MARGIN_BEFORE = guarded(
    r"\bmajority\s+(?:\w+\s+){0,2}(?:from|to)\s+$|\b(?:outside|missed|failed|trail\w*|separated|parted|decided"
    r"|short)\b[^.;,]{0,20}\s+by\s+$"
    r"|\b(?:distance|gap|difference|margin|lead)\s+(?:between|separating|over)\b[^.;\d]{0,60}$"
    r"|\b(?:lead|margin|gap|advantage|difference|distance)\s+(?:was|is|were|stands?|stood|had been|has been|came"
    r"|comes|am?ounts?|amounted|narrowed|shrank|grew|widened|rose|fell|melted)\s+(?:put\s+)?(?:at|to|by)?\s*$"
    r"|\b(?:margin(?:s)?(?:\s+of)?|margin of error(?: of)?|lead(?:\s+of)?|(?-i:majority)(?:\s+of)?"
    r"|difference(?:\s+of)?|gap(?:\s+of)?|ahead by|error of|plus or minus"
    r"|(?:won|beat\w*|defeat\w*|lead\w*|led|los[et]|loses|losing)\b(?:[^.;,]|(?<=[JS]r)\."
    r"|(?<=\b[A-Z])\.){0,30}\s+by)\s+(?:about |only |just |some |a mere |over )?$",
    _I,
)
_RANGE_BEFORE = re.compile(r"\bbetween\s+(?:\S+\s*(?:%|per\s?cent)?\s+and\s+)?$", _I)
_KEPT_OUT = re.compile(r"\b(?:parties|coalitions|candidates|lists|alliances|blocs|independents)\s+$", _I)
_WHOLE_MAJORITY = re.compile(
    r"\b(?:absolute|outright|overall|clear|comfortable|slim|narrow|two-thirds|constitutional|parliamentary)\s+majority\s+of\s+$",
    _I,
)
_MARGIN_AFTER = re.compile(r"^\s*(?:ahead|margin|lead|clear of|short of|behind|apart|adrift|in it|to spare)\b", _I)
_CHANGE_BEFORE = guarded(
    r"\b(?:rose|risen|rise|grew|grown|growth|fell|fallen|drop(?:ped)?|declin\w+|increas\w+|decreas\w+|shr[aiu]nk"
    r"|swing|slipped|climbed|jumped|doubled|down|up)\s+(?:by|of)\s*$"
    r"|\b(?:lost|losing|loses|lose|without)\s+(?:all|both|each|every one)\s+(?:of\s+)?(?:the|its|their|his|her)\s+$"
    r"|\b(?:cost(?:s|ing)?\s+(?:it|him|her|them|the\s+\w+)|shed(?:ding)?|shar(?:e|ed|es|ing)\s+the\s+(?:last|other|remaining))\s+$"
    r"|\b(?:lost|losing|loses|lose)\s+(?:\d+|[a-z]+)\s+and\s+$|\b(?:lost|losing|loses|lose|loss of|losses of|down"
    r"|another|further|additional|extra|gain of|gains of|losses?)\s+$",
    _I,
)
_CHANGE_AFTER = re.compile(
    r"^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower|up|down|extra|additional)\b(?!\s+to\b)|^\s*(?:votes?"
    r"|seats?)?\s*(?:more|fewer|less) than",
    _I,
)
_INVALID = guarded(
    r"\b(?:invalid|spoil(?:t|ed)|blank|not valid|null|void|annul(?:s|led|ling|ment)?|invalidat\w+|throw\w* out"
    r"|discount(?:ed)?|discard\w*|disqualif\w+|destroyed|stolen|missing|added|stuffed|disputed|contested|suspicious"
    r"|printed(?=\s+ballot)|unused)\b",
    _I,
)
_SIZE_BEFORE = guarded(
    r"\bnumber of (?:\w+ )?(?:constituencies|seats|members|deputies|mandates|MPs|senators|councillors)\b[^.;,\d]{0,40}$",
    _I,
)
"""How large a house is: `raised the number of seats to 150`."""
_NUMBERED_BEFORE = guarded(
    r"\b(?:Nos?\.?|numbers?|Art(?:icles?|s)?\.?|paragraphs?|para\.?|sections?|chapters?|tables?|figure|fig\.|annex"
    r"|pages?|pp?\.|vol(?:ume)?\.?|issues?|precincts?|constituenc(?:y|ies)|districts?|schools?"
    r"|resolution|decree|rule|item|point|list|aged?|channel|stations?|under|room|route|bus)\s+(?:No\.\s*)?$|§\s*$|[#№]\s*$",
    _I,
)
_NAMED_LIST_BEFORE = re.compile(r"\b[A-Z][\w'’-]+[\"”»]?\s+[Ll]ist\s+$")
"""The list of a name with its count, no label: `the Beta Party 47 and the Delta list 12`."""
_ONE_IN_BEFORE = re.compile(r"\b(?:one|two|three|four|nine)\s+(?:[a-z]+\s+)?(?:in|out of)\s+(?:every\s+|each\s+)?$", _I)
_ONE_IN_AFTER = re.compile(
    r"^\s+for\s+(?:every|each)\b|^\s+(?:[a-z]+\s+)?(?:in|out of)\s+(?:every\s+|each\s+)?(?:two|three|four|five|six"
    r"|seven|eight|nine|ten|twelve|twenty)\b",
    _I,
)
_CLOCK_AFTER = re.compile(
    r"^\s*(?:,?\s*(?:(?:in the|that|the same|on the same|next|the next|this|the following) (?:morning|afternoon"
    r"|evening|night)|at night|local time|GMT|UTC)\b|[ap]\.?\s?m\b|o['’]?clock|hours?|minutes?|days?|weeks?|months?"
    r"|years?)",
    _I,
)
_HOUR_BEFORE = re.compile(
    r"\b(?:before|after|until|till|around|past|from|shortly before|shortly after|well after)\s+$", _I
)
_HOUR_OF_DAY_BEFORE = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?:(?:morning|afternoon|evening|night)\s+)?at\s+$|\b(?:that"
    r"|the same|the next|the following) (?:morning|afternoon|evening|night|day)\s+at\s+$",
    _I,
)
_HOUR_AFTER = re.compile(r"\s*(?:[.,;)]|$|(?:on|that|in the|this|the same|the next)\b)")
"""Around an hour told without its word: `announced it on Sunday evening before ten`."""
_SHARE_OF = re.compile(
    r"^\s+of\s+(?:(?:the|all|those|these|its|his|her|their|every|nearly|about|some|total|valid|list|popular|national"
    r"|registered|eligible|party|proportional|new|whole|overall|entire|(?:\w+day|the day|this year|last year"
    r"|\d{4})['’]s)\s+)*(?P<head>[\w-]+)(?P<next>\s+[\w-]+)?",
    _I,
)
_VOTE_HEADS = frozenset(
    (
        "vote", "votes", "ballots", "ballot", "voters", "electorate", "electors", "poll", "total", "valid", "cast",
        "support", "preferences", "register", "registered", "first-round", "second-round", "turnout", "suffrage", "ones",
    )
)  # fmt: skip
_AGE_AFTER = re.compile(r"^,\s+(?:who|which|is|was|an?|the|has|had|served|of|from|[a-z]+s|[a-z]+ed)\b")


def is_age(text: str, number: StatedNumber) -> bool:
    """Whether a number between commas may be the age of the person named right before it: `Ana Petrova, 52, is …`.

    >>> from briefing.importer.steps.numbers import find_numbers
    >>> [is_age(t, find_numbers(t)[0]) for t in ("Ana Petrova, 52, is a notary", "Ana Petrova, 52, Jan Nowak, 41")]
    [True, False]
    """
    return (
        number.unit is None
        and number.decimals == 0
        and 16 <= number.value <= 99
        and text.endswith(", ", 0, number.start)
        and bool(_AGE_AFTER.match(text[number.end : number.end + 24]))
    )


_STEP_BEFORE = re.compile(
    r"\b(?:dropped|fell|slipped|shed|lost|gained|added|rose|climbed|jumped|sank)\s+(?:by\s+)?$", _I
)
_STEP_AFTER = re.compile(
    r"^(?:\s+(?:seats?|mandates?|deputies|votes|places))?\s+to\s+(?:\d|[a-z]+(?:-[a-z]+)?\b(?=[.,;]|\s+(?:seats|mandates|and)))",
    _I,
)
_GAINED_BEFORE = re.compile(
    r"\b(?:gain(?:ed|s|ing)|added|adds|adding|picked up|won back)\s+(?:just |only |another )?$", _I
)
_NOW_HOLDS = re.compile(
    r"^[^;]{0,90}?\b(?:now (?:holds?|has|have|stands? at|controls?)|and (?:stands? at|holds?|has)|for a total of"
    r"|bringing (?:its|their|his|her) \w+ to|taking (?:it|them|its \w+|their \w+) to"
    r"|(?:will|would) (?:now )?(?:hold|have))\s+(?:\w+\s+)?(?:\d|[a-z]+(?=[.,;]))",
    _I,
)


def is_step(text: str, number: StatedNumber, end: int) -> bool:
    """Whether a number says by how much a count rose or fell to another one; `end` is its sentence's.

    >>> from briefing.importer.steps.numbers import find_numbers
    >>> [is_step(t, find_numbers(t)[0], len(t)) for t in ("A dropped three to 41.", "A gained eight seats and now holds 56.", "A won 3.")]
    [True, True, False]
    """
    before, after = text[max(0, number.start - 30) : number.start], text[number.end : end]
    if _STEP_BEFORE.search(before) and _STEP_AFTER.match(after):
        return True
    return bool(_GAINED_BEFORE.search(before) and _NOW_HOLDS.match(after))


_ORDINARY_AFTER = frozenset(
    (
        "to", "and", "or", "went", "go", "goes", "for", "against", "in", "on", "of", "at", "by", "with", "from",
        "while", "whereas", "but", "each", "respectively", "were", "was", "won", "had", "under", "behind", "ahead",
        "as", "the", "a", "after", "followed", "taken", "held", "fell", "compared", "that", "which", "not", "so",
        "then", "only", "again", "voted", "backed", "chose", "supported", "opted", "preferred", "since", "versus", "vs", "is", "are", "have", "has", "when", "though", "although", "just",
        "because", "independents", "if", "still", "also", "thanks", "out", "per", "both", "giving", "leaving", "making", "it", "he",
        "she", "they", "two", "who", "make", "makes", "made", "belong", "belongs", "belonged", "come", "comes", "came", "sit", "sits", "give", "gives", "gave", "add", "adds", "leave", "leaves", "put", "puts",
    )
)  # fmt: skip
_YEAR = range(1800, 2101)
_DECLARED = re.compile(
    r"\s*(?:(?:out )?of (?:the |its )?\d+\s+)?(?:seats|constituencies|districts|races)?\s*(?:(?:had|have|has|were|was"
    r"|been|being|now|already)\s+)*"
    r"(?:counted|declared|decided|called|reported|announced|settled|undecided|outstanding|reporting|in(?=[,.;]))\b",
    _I,
)
_DECLARED_BEFORE = re.compile(
    r"\b(?:with|after|when|once)\s+(?:(?:the\s+)?(?:returns|results|figures|reports|votes|ballots|counts"
    r"|sheets)\s+(?:from|in|of)\s+)?(?:only\s+|just\s+|some\s+|about\s+|all\s+|all of\s+)?(?:the\s+)?$",
    _I,
)


def _is_seats_counted(before: str, after: str) -> bool:
    """Whether seats are those that are counted so far: `With 160 seats counted`."""
    return bool(_DECLARED_BEFORE.search(before) and _DECLARED.match(after))


_OF_VOTERS_WHO_ARE = re.compile(
    r"\s+of\s+(?:the\s+|all\s+|its\s+|our\s+)?(?:\w+\s+)?(?:voters|electors|electorate|citizens)\s+(?:were|are|was|is"
    r"|live[sd]?|said|say|spoke|speak|belong\w*|could|can|know|knew)\b(?!\s+(?:for|against|in favou?r|behind|cast))",
    _I,
)
_INVALID_AFTER = re.compile(
    r"\s+of\s+(?:the\s+|all\s+)?(?:votes?|ballots?|papers|ballot papers)(?:\s+[a-z-]+){0,6}?\s+(?:were|was|are|is"
    r"|had been|turned out|proved)\s+(?:to be\s+)?(?:not valid|invalid|spoil(?:t|ed)|blank|null|void|left blank"
    r"|declared invalid|rejected|annulled)\b",
    _I,
)
_FOR_MONEY = re.compile(
    r"\s*(?:to|for|against|per|a)\s+(?:the|one|an?|every)?\s*(?:US\s+|American\s+)?(?:dollar|euro|pound|mark|franc"
    r"|rouble|ruble|yen|yuan)s?\b",
    _I,
)
"""What makes a number the price of another currency: `6,900 to the dollar`."""
_RATE_BEFORE = re.compile(
    r"\b(?:literacy|birth|death|mortality|jobless|dropout|drop-out|crime|approval|exchange|employment|vaccination"
    r"|recovery|infection|divorce|school|enrolment|illiteracy)\s+(?:rate|level)\b[^;,]{0,40}$",
    _I,
)


def _is_share_of_something_else(after: str) -> bool:
    found = _SHARE_OF.match(after)
    if not found:
        return False
    words = {found.group("head").lower(), (found.group("next") or "").strip().lower()}
    return not words & _VOTE_HEADS


def _is_counted_thing(after: str) -> bool:
    """Whether a number without a unit counts what the next word names: `32 polling stations`."""
    found = re.match(r"\s+([a-z][\w'’-]*)(?:\s+(\w+))?", after)
    if not found:
        return False
    if found.group(1) == "of":
        whole = re.match(r"\s+of\s+(?:the\s+|its\s+|all\s+)?(?:\d[\d,.]*|[a-z]+)\s+(?P<noun>[a-z]+)", after)
        if whole and re.match(r"\s+of\s+(?:the\s+|its\s+)?\d", after):
            return not re.match(
                r"(?:\w+\s+)?(?:seats|votes|mandates|deputies|members|places|ballots|valid)", whole["noun"]
            ) and (whole["noun"] not in _ORDINARY_AFTER)
        return not re.match(r"\s+of\s+(?:the\s+)?(?:\d|votes?\b|seats?\b|(?:[a-z]+['’]s\s+)?[A-Z])", after)
    return found.group(1) not in _ORDINARY_AFTER


def votes_of_people(text: str, number: StatedNumber) -> bool:
    """Whether voters are counted by whom they voted for: `7,000,000 citizens (35%) voted for A`."""
    counted = number.unit == "voters" or (number.unit is None and number.value >= 1000 and not number.decimals)
    return bool(counted and _VOTED_FOR.match(text, number.end))


def why_no_result(text: str, number: StatedNumber, start: int, end: int) -> str | None:
    """Why the words around a number make it no result, None where they do not.

    `[start, end)` is the sentence in `text`.

    >>> def why(text, index=0):
    ...     from briefing.importer.steps.numbers import find_numbers
    ...     return why_no_result(text, find_numbers(text)[index], 0, len(text))
    >>> why("a threshold of 5%"), why("10% more than before"), why("52% of the space"), why("52% of the votes")
    ('threshold', 'change', 'share', None)
    """
    before, after = text[max(start, number.start - 90) : number.start], text[number.end : end][:90]
    if number.unit == "voters" and votes_of_people(text, number):
        return None
    if number.unit in ("points", "money", "voters"):
        return number.unit
    if number.unit is None and _FOR_MONEY.match(after):
        return "money"
    if number.unit == "percent" and is_progress(text[:end], number):
        return "progress"
    if number.unit in ("seats", None) and _is_seats_counted(before, after):
        return "progress"
    if number.unit == "percent" and (_is_share_of_something_else(after) or _OF_VOTERS_WHO_ARE.match(after)):
        return "share"
    if number.unit == "percent" and _RATE_BEFORE.search(before):
        return "share"
    if number.unit in ("percent", "votes") and _INVALID_AFTER.match(
        text, number.digits_end if number.unit == "votes" else number.end
    ):
        return "invalid"
    if number.unit is None and _is_not_alone(text, number, before, after):
        return "other"
    return _pattern_reason(before, after, text[number.start : number.end], number)


_ON_THE_ROLL = re.compile(
    r"\s+(?:(?:people|men and women)\s+)?(?:on the (?:register|rolls?|lists?)|registered|entitled|eligible|enrolled)\b",
    _I,
)


def _is_not_alone(text: str, number: StatedNumber, before: str, after: str) -> bool:
    """Whether a number without a unit is a year, a label, a clock time, or counts something else."""
    printed = text[number.digits_start : number.digits_end]
    if not text[: number.digits_start].strip() and re.match(r"[.)]\s", text[number.digits_end :][:2]):
        return True
    if (
        text[number.digits_start - 1 : number.digits_start] == "["
        and text[number.digits_end : number.digits_end + 1] in "],"
    ):
        return True
    if number.decimals == 0 and number.value in _YEAR and printed.isdigit():
        return True
    if _ON_THE_ROLL.match(after):
        return True
    if _ONE_IN_BEFORE.search(before) or _ONE_IN_AFTER.match(after):
        return True
    if number.is_word and number.value <= 12 and _HOUR_BEFORE.search(before) and _HOUR_AFTER.match(after):
        return True
    if number.decimals == 0 and number.value <= 24 and _HOUR_OF_DAY_BEFORE.search(before):
        return True
    labels = _NUMBERED_BEFORE.search(before) and not _NAMED_LIST_BEFORE.search(before)
    if (labels and not number.is_word) or _CLOCK_AFTER.match(after):
        return True
    return _is_counted_thing(after) or bool(re.match(r"\s*-\s*[a-z]", after))


_REASONS: tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None], ...] = (
    ("threshold", _THRESHOLD_BEFORE, _THRESHOLD_AFTER),
    ("range", _RANGE_BEFORE, None),
    ("margin", _MARGIN_BEFORE, _MARGIN_AFTER),
    ("change", _CHANGE_BEFORE, _CHANGE_AFTER),
    ("forecast", _FORECAST, None),
    ("size", _SIZE_BEFORE, None),
)
_WITH_BEFORE = re.compile(r"\b(?:with|at|on|polled|received|won|took|got|has|had)\s+$", _I)


def _pattern_reason(before: str, after: str, printed: str, number: StatedNumber) -> str | None:
    if re.match(r"below|under", printed) and _KEPT_OUT.search(before):
        return "threshold"
    clause = re.split(r"[;:]\s|,\s(?:but|while|whereas)\s", before)[-1]
    for reason, pattern_before, pattern_after in _REASONS:
        if pattern_before and pattern_before.search(clause):
            if number.unit == "seats" and _WHOLE_MAJORITY.search(clause):
                continue
            if reason == "forecast" and before.endswith("(") and after.startswith(")"):
                continue
            if reason == "margin" and re.match(r"\s*(?:%|per\s?cent|votes?)?\s*(?:to|against|versus)\s+\d", after):
                continue
            return reason
        if pattern_after and pattern_after.match(after):
            if reason == "margin" and number.unit == "percent" and _WITH_BEFORE.search(clause):
                continue
            return reason
    near = re.split(r"[;:]\s", before.rstrip(" :"))[-1][-40:] + " " + re.split(r"[;,.]\s", after[:30])[0]
    if number.unit in ("votes", "percent", None) and _INVALID.search(near):
        return "invalid"
    return None


_VOTED_FOR = re.compile(
    r"\s*(?:\([^)]*\))?,?\s*(?:had |have |has )?(?:voted for|opted for|cast (?:their )?(?:votes|ballots) for|went for"
    r"|chose|backed|supported|preferred)\b",
    _I,
)
