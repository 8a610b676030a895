"""How sure a sentence says its figures are, and whether they are an opinion poll's."""

import re
from functools import lru_cache

from briefing.bundle.records import Status
from briefing.importer.guarded import guarded
from briefing.importer.steps.numbers import StatedNumber

_I = re.IGNORECASE


_EXIT_POLL = re.compile(r"\bexit[\s-]+(?:polls?|polling|survey)|\bleaving the polling stations", _I)


_PARALLEL = guarded(
    r"\bparallel\s+(?:vote\s+|ballot\s+)?(?:count|tabulation|tally)\w*|\bquick[\s-]+counts?\b|\bsample[\s-]+counts?\b|\bPVT\b"
    r"|\b(?:statistical|observers?['’]s?|independent|own|alternative)\s+(?:\w+\s+){0,2}(?:count|tally|tabulation)\b",
    _I,
)


_PRELIMINARY = guarded(
    r"\b(?:preliminary|provisional|partial|initial|incomplete|interim|(?:nearly|almost|not yet) complete|unofficial|early|first)\s+(?:official\s+|vote\s+)?"
    r"(?:results?|figures?|count|counts|returns?|data|tall(?:y|ies)|protocols?|numbers?|announcement)\b"
    r"|\bpreliminar(?:y|ily)\b|\bprovisional(?:ly)?\b|\bearly (?:returns|counting)\b|\bfast count\b|\btransmission of\b",
    _I,
)


_COUNTED_SO_FAR = guarded(
    r"(?!(?:%|per\s?cent|percent)\s+(?:had|have|has|were|was|been)\s+(?:been\s+)?(?:reported|verified|examined|entered))"
    r"(?:%|per\s?cent|percent|half|quarters?|thirds?)(?:\s+of)?(?:\s+(?:the|all|its))?(?:\s+(?:votes?|ballots?|ballot papers|protocols?"
    r"|tally sheets|polling stations?|precincts?|stations?|districts?|divisions?|constituencies|communes?|provinces"
    r"|regions|municipalities|wards|papers|forms|boxes|tables|returns?|records|minutes|results?|vote|count))*"
    r"(?:\s+(?:had|have|has|were|was|been|being|now|cast))*\s+(?:counted|processed|tallied|tabulated|scrutinised|scrutinized"
    r"|reporting|reported|verified|entered|examined|read|scanned|evaluated|transmitted|uploaded|in(?=[,.;]|\s+and\b))"
    r"|\bcounting (?:had|was|stood|still|stopped|reached)"
    r"|\b(?:with|after|when|once|only)\s+(?:only\s+|just\s+|some\s+|about\s+)?(?:\d+"
    r"|[a-z]+(?:-[a-z]+)?)\s+(?:(?:out )?of (?:the )?\d+ )?(?:seats|constituencies|districts|races)\s+(?:(?:had|have"
    r"|has|were|was|been|being|now)\s+)*"
    r"(?:counted|declared|decided|called|reported|announced|reporting|settled|in(?=[,.;]|\s+and\b))",
    _I,
)


_FINAL = guarded(
    r"\bfinal(?:ly)?\s+(?:\w+\s+){0,2}?(?:results?|figures?|count|tall(?:y|ies)|protocols?|data|numbers?|outcome|returns?)\b"
    r"|\b(?:certified|definitive|validated)\s+(?:\w+\s+)?(?:results?|figures?|tally)"
    r"|\b(?:results?|figures?)[^.;]{0,30}\b(?:approved|certified|validated|confirmed|proclaimed)\b",
    _I,
)


_COUNTED_ALL = re.compile(
    r"\b(?:100\s?(?:%|per\s?cent)|all)\s+(?:of\s+)?(?:the\s+)?(?:votes|ballots|protocols)[^.;]{0,12}counted", _I
)


OPINION_POLL = guarded(
    r"\b(?:[Oo]pinion|[Pp]re-?election|public-opinion|telephone|phone|voter|tracking)[\s-]+(?:polls?|polling|surveys?"
    r"|research)\b|\b[Ss]urveys?\b(?! for)|\b[Pp]ollsters\b[^.;]{0,40}\b(?:saw|had|put|gave|predicted|expected|given"
    r"|credited)\b|\b(?:voting|vote) intentions?\b|\b(?:certain|likely|sure|intending) to vote\b|\blikely voters\b"
    r"|\bof those (?:asked|questioned|interviewed|surveyed|polled)\b|\bwould (?:have )?vote[d]? for\b|\b(?:decided"
    r"|undecided) voters\b"
    r"|\bpolled\s+(?:people|respondents)|\brespondents\b"
    r"|\b(?:[Aa]|[Aa]nother|[Ll]atest|[Ll]ast|[Oo]ne|[Nn]ew|[Rr]ecent|[Tt]he|[Aa]ll|[Mm]ost|[Ss]everal)\s+polls?\s+"
    r"(?:by|made|quoted|conducted|commissioned|published|carried|taken|of|saw|seen|had|gave|giving|put|showed|showing"
    r"|suggest\w*|in\b(?! \d))"
    r"|\bcommission\w* (?:an?|another|the|its own) (?:\w+ )?poll\b|\b(?:poll|survey) (?:was |has been )?(?:taken|made"
    r"|conducted|carried out) (?:by|in|among|for|between)\b"
    r"|\b(?:[Oo]ne|[Aa]nother|[Aa]|[Tt]he|[Tt]hat)\s+(?:\w+\s+)?(?:institute|pollster|polling (?:firm|company|agency)"
    r"|research (?:firm|company|institute))\s+(?:has|gives|puts|sees|expects|credits)\b|^\W*Polls\b"
    r"|\bpolls\b[^.;]{0,30}\b(?:appear\w*|published|released|came out|permitted|allowed)\b|\b(?:last|latest|final"
    r"|newest) polls (?:allowed|before|of)\b|\bpolls\s+(?:saw|sees?|had|g[ai]ve|put|show(?:ed)?|predict(?:ed)?"
    r"|suggest(?:ed)?|placed?|expect(?:ed)?|point(?:ed)? to)\b"
)


_EXIT_WORDS = re.compile(r"\b(?:exit|closing of the|close of the|opening of the)[\s-]+polls?\b", _I)


@lru_cache(maxsize=512)
def status_of(text: str) -> Status | None:
    """How sure a sentence says its figures are, None where it does not say.

    >>> [status_of(t) for t in ("With 78% of the ballots counted, A had 32.7%", "An exit poll gave A 48%", "A won 3%")]
    ['preliminary', 'exit-poll', None]
    >>> status_of("the parallel vote tabulation put the blocs at"), status_of("According to final results")
    ('parallel-count', 'final')
    """
    if _EXIT_POLL.search(text):
        return "exit-poll"
    if _PARALLEL.search(text):
        return "parallel-count"
    if _COUNTED_ALL.search(text):
        return "final" if _FINAL.search(text) else None
    if _COUNTED_SO_FAR.search(text) or _PRELIMINARY.search(text):
        return "preliminary"
    return "final" if _FINAL.search(text) else None


@lru_cache(maxsize=512)
def is_opinion_poll(text: str) -> bool:
    """Whether a sentence tells of an opinion poll, an exit poll not being one.

    >>> [is_opinion_poll(t) for t in ("A poll made by X saw him at 52 per cent", "An exit poll gave A 3%", "the polls closed")]
    [True, False, False]
    """
    if not any(
        word in text
        for word in (
            "oll",
            "urvey",
            "espondents",
            "nstitute",
            "esearch",
            "ntention",
            "to vote",
            "those",
            "ecided voters",
            "would",
        )
    ):
        return False
    return bool(OPINION_POLL.search(_EXIT_WORDS.sub("count", text)))


def is_progress(text: str, number: StatedNumber) -> bool:
    """Whether a share is that of the ballots counted so far."""
    found = _COUNTED_SO_FAR.search(text, max(0, number.digits_end - 1), number.end + 60)
    return bool(found and found.start() < number.end)
