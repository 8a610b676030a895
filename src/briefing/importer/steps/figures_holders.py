"""Who is named or pointed at in a sentence: parties and candidates, and words such as `his rival`, `the two`, `the ruling party`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.importer.guarded import guarded
from briefing.importer.steps.figures_names import Holder, Names, Pointer, description, without_overlaps, words_of
from briefing.importer.steps.sieve import Sieve
from briefing.importer.steps.spans import lying_in

_GROUP = r"(?:party|bloc|block|coalition|alliance|movement|list|union|front|grouping|camp|side|team)"


_RIVAL = re.compile(
    r"\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+(?:(?:main|chief|closest|nearest|only|biggest|principal|strongest|sole|leading)\s+)?"
    r"(?:rivals?|opponent|challenger|competitor|runner-up|contender)\b(?!\s+[A-Z\"“«])"
)


_SUBJECT = re.compile(
    r"(?<!\w)(?=[HSIThsit])(?=(?:[Hh](?:e|is|er)|[Ss]he|[Ii]ts?|[Tt]hey)\b)(?:"
    r"(?=(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b)(?:(?<=^)|(?<=[;,—–]\s)|(?<=\band )|(?<=\bbut )|(?<=\bwhile )|(?<=\bwhere )"
    r"|(?<=\bwhen )|(?<=\bthat )|(?<=\btime )|(?<=years before )|(?<=years earlier )|(?<=years ago )|(?<= later )"
    r"|(?<= counted )|(?<= declared )|(?<= reported )|(?<= processed )|(?<=^Now )|(?<=^Today )|(?<=^This time )"
    r"|(?<=^Then )|(?<=^In all )|(?<=^In the event )|(?<=^In the end )|(?<=^On the day )|(?<=^Together )"
    r"|(?<=^In seats )|(?<=^In votes )|(?<=^In total )|(?<=^This year )|(?<=^In parliament )|(?<=per cent )"
    r"|(?<=percent )|(?<=% ))(?:He|She|It|They|he|she|it|they)\b(?!\s+(?:was|is|had been)\s+[A-Z])(?!\s+(?:gives?"
    r"|gave|puts?|shows?|showed|credits?|credited|sees?|saw|allots?|awards?|awarded|allotted)\s+(?:the\s+)?[A-Z])"
    r"|(?:(?<=^)|(?<=[;,—–]\s)|(?<=\band )|(?<=\bbut )|(?<=\bagainst )|(?<=\bto ))(?:Its|His|Her|its|his|her)\b(?=\s+(?:own\s+)?\d)"
    r"|\b(?:he|she)\b(?=\s+(?:had\s+|has\s+)?(?:received|won|polled|got|obtained|taken|took|scored|gained|secured"
    r"|been (?:given|credited))\s+(?:just |only |some |about )?\d)"
    r"|\bit\b(?=\s+(?:had|has|got|won|took|polled)\s+(?:just |only |some |about )?\d[\d.,]*\s*(?:%|per\s?cent|votes|seats))"
    r"|\b(?:he|she)\b(?=\s+(?:had|has|got|was on|stood at|came to)\s+(?:just |only |some |about )?\d[\d.,]*(?:\s*(?:%"
    r"|per\s?cent|votes|seats|million)|[.;]?\s|[.;]?$)))"
)


_OBJECT = guarded(
    r"\b(?!(?:won|earned|had|has) it with)(?:gave|gives|giving|put|puts|left|leaves|leaving|had|saw|seen|shown|placed"
    r"|credited|showed|earned|won|handed|brought|has)\s+(?P<object>him|her|it|them)\b(?=\s+(?:with\s+|at\s+|on\s+"
    r"|ahead with\s+)?(?:just\s+|only\s+|some\s+|about\s+|a\s+|over\s+)?(?:[\d]|[a-z]+(?:-[a-z]+)?\s+(?:seats"
    r"|per\s?cent|votes)))"
)


_FOR_HIM = guarded(
    r"(?:\bvotes?|\bballots?|%|\bper\s?cent|\d)\s+(?:(?:had|have|were|was|been|being)\s+){0,2}(?:cast\s+|counted\s+"
    r"|voted\s+|went\s+|given\s+)?(?:for|to|against)\s+(?P<object>him|her|them)\b(?=\s*(?:[.,;:)]|and\b|to\b"
    r"|against\b|while\b|but\b|$))"
    r"|\b(?:electors|voters|people|citizens|deputies|delegates|members)\s+(?:had\s+|have\s+)?(?:voted for|backed"
    r"|supported|chose|preferred)\s+(?P<object2>him|her|them)\b"
)
"""`1,200 votes for him, 900 for her`."""


_IT_WAS = re.compile(
    r"^(?:[A-Z][a-z]+|(?:In|On|By|At|Across|Over)\s[a-z ]{3,25}),?\s+(?P<object>it)\s+(?:was|had|has|came|stood|is)\b"
)
"""`it` after an opening that says where or when: `Countrywide it was 49 to 44 per cent`."""


_RULING = re.compile(
    rf"\b[Tt]he\s+(?:ruling|governing|presidential|president['’]s|government['’]s|incumbent|pro-presidential)\s+{_GROUP}\b"
)


_GROUP_WORD = re.compile(
    r"\b[Tt]he\s+(?:(?:opposition|united|winning|victorious|new)\s+)?(?P<noun>party|bloc|block|coalition|alliance"
    r"|movement|union|front|league|congress|pact)\b(?!-)(?!\s+(?:of|for)\b|\s+[\"“«]?[A-Z])"
)


_SAME = guarded(
    rf"\b[Tt]he\s+(?:same|latter)\s+{_GROUP}\b|\b[Tt]he (?:latter|former)\b(?!\s+(?:[a-z-]+\s+){{0,4}}[A-Z])"
    rf"|(?<=for )the (?:first|second)(?=\s*(?:[.,;]|and\b|$))"
)


_OWN = re.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Ww]hose)\s+(?:own\s+|new\s+|ruling\s+)?{_GROUP}\b(?!\s+[\"“«]?[A-Z]|,\s+(?:the\s+)?[\"“«]?[A-Z])"
)


_OFFICE = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er)\s+(?:(?:sitting|incumbent|outgoing|former|acting|current|then"
    r"|[A-Z][a-z]+an)\s+)?(?P<office>president|incumbent|prime minister|opposition leader|premier|head of state"
    r"|vice-president|governor|mayor)\b(?:\s+(?:in office|of the day|at the time))?(?!['’]s|\s+[A-Z])"
)


_PAIR = re.compile(
    r"\b[Tt]he\s+(?:two\s+(?:at the (?:top|head)|in front|ahead|leaders|front-?runners)|two(?=\s+(?:at|on|level|were"
    r"|stood|had|got|took|won|received|polled|finished|are|have)\b)|(?:top|first|leading)\s+two)\b(?:\s+(?:candidates"
    r"|contenders|parties|lists|blocs))?|"
    r"\b[Tt]he\s+two\s+(?:main\s+|big\s+|leading\s+|largest\s+)?(?:\w+\s+)?(?:blocs|blocks|parties|candidates|rivals"
    r"|camps|men|women|contenders|coalitions|alliances|sides|finalists)\b"
)


_WINNER = re.compile(
    r"(?:(?<=^)|(?<=; )|(?<=credited )|(?<=gave )|(?<=gives )|(?<=giving )|(?<=put )|(?<=saw )|(?<=showed )"
    r"|(?<=shown )|(?<=seen )|(?<=had ))[Tt]he\s+(?:eventual\s+|later\s+)?(?:winners?|victors?)\b(?!['’]s|\s+(?:of|in"
    r"|has to|must|will|would|needs?)\b|\s+[A-Z])"
)
"""The one who was told to have the most: `an exit poll credited the winners with 53 per cent`."""


_NOBODY = re.compile(
    r"\b(?:[Ii]ndependents(?:\s+(?:candidates?|deputies|members))?|[Ii]ndependent\s+(?:candidates|deputies|members|MPs|lists|lawmakers)"
    r"|(?:to|for|by|is|was)\s+(?:an|one)\s+independent|(?:[Aa]n|[Oo]ne)\s+independent(?:\s+\w+)?(?=\s+(?:won|took|got"
    r"|has|had|gained))|(?:[Nn]on-?party|[Ss]elf-nominated)\s+\w+|[Oo]thers\b|(?:[Tt]he\s+)?(?:rest|remainder"
    r"|remaining(?!\s+(?:\d|(?:[a-z]+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen"
    r"|[a-z]+ty)\b)))\b"
    r"|(?:[A-Za-z-]+\s+)?(?:other|small|smaller|minor|tiny|remaining|fringe)\s+(?:\w+\s+)?(?:parties|lists|groups"
    r"|candidates|forces)|[Aa]gainst all|[Nn]one of the above"
    r"|\w+\s+(?:parties|lists)\s+(?=share|won|took|got|with)|[Ww]omen|[Mm]inorit(?:y|ies)(?!\s+Party)|[Nn]obody"
    r"|[Nn]o\s+other\s+(?:party|candidate)|[Vv]acan(?:t|cies))"
)


_PLURAL = re.compile(r"\b[Tt]he\s+(?:[a-z]+\s+)?(?P<words>[A-Z][\w-]+(?:\s+(?:and\s+)?[A-Z][\w-]+){0,2}s)\b(?=\W)")


_LEADERS = re.compile(rf"(?:['’]s?)\s+(?:[a-z-]+\s+){{0,2}}(?:{_GROUP}|supporters|people|team|allies)\b")


_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Premier|Senator|General)\.?\s+$")


def plural_fits(words: str, name: str) -> bool:
    """Whether `Communists`, `Social Democrats` are the people of a party of that name.

    >>> plural_fits("Social Democrats", "Social Democratic Party of Freedonia"), plural_fits("Greens", "Farmers")
    (True, False)
    """
    stems = [re.sub(r"s$", "", word.lower()) for word in words_of(words) if word != "and"]
    names = [word.lower() for word in words_of(name)]
    return bool(stems) and all(any(_same_stem(stem, word) for word in names) for stem in stems)


def _same_stem(stem: str, word: str) -> bool:
    length = max(4, min(len(stem), len(word)) - 2)
    return len(stem) >= 4 and len(word) >= 4 and stem[:length] == word[:length]


def holders_in(text: str, start: int, end: int, mentions: Sequence[Holder], names: Names) -> list[Holder]:
    """Who is named or pointed at in the sentence `[start, end)` of a paragraph, in reading order.

    A name that only tells more of another one beside it (`New Hope of the boxer A`, `A of New Hope`) is left out.
    """
    named = lying_in(mentions, start, end)
    pointers = [
        *_pointers(text, start, end, names),
        *_plurals(text, start, end, names),
        *_short_names(text, start, end, names),
    ]
    beside = [p for p in pointers if not any(p.start < h.end and h.start < p.end for h in named)]
    return _heads(text, without_overlaps([*_leaders_parties(text, named, names), *beside]))


_POINTERS: tuple[tuple[Pointer, re.Pattern[str]], ...] = (
    ("nobody", _NOBODY), ("rival", _RIVAL), ("own", _OWN), ("same", _SAME), ("ruling", _RULING), ("pair", _PAIR), ("winner", _WINNER), ("office", _OFFICE),
    ("group", _GROUP_WORD), ("subject", _SUBJECT),
)  # fmt: skip
_PRONOUNS = (_OBJECT, _FOR_HIM, _IT_WAS)
_POINTER_SIEVE = Sieve([*(pattern for _, pattern in _POINTERS), *_PRONOUNS])


def _pointers(text: str, start: int, end: int, names: Names) -> list[Holder]:
    sentence = text[start:end]
    found: list[Holder] = []
    passing = _POINTER_SIEVE.passing(sentence)
    for pointer, pattern in (_POINTERS[at] for at in passing if at < len(_POINTERS)):
        for match in pattern.finditer(sentence):
            entity = None
            if pointer == "office":
                entity = _only(names.described.get(match.group("office").lower(), set()))
            elif pointer == "group":
                noun = match.group("noun")
                entity = _only(names.described.get(description(noun), set()) or names.called(noun))
            elif pointer == "ruling":
                entity = _only(names.described.get("ruling", set()))
            is_person = entity is not None and names.is_person(entity)
            found.append(Holder(start + match.start(), start + match.end(), entity, is_person, pointer))
    found += [
        Holder(
            start + match.start(match.lastgroup or 0), start + match.end(match.lastgroup or 0), None, False, "subject"
        )
        for pattern in (_PRONOUNS[at - len(_POINTERS)] for at in passing if at >= len(_POINTERS))
        for match in pattern.finditer(sentence)
    ]
    return found


def _only(entities: set[int]) -> int | None:
    return next(iter(entities)) if len(entities) == 1 else None


def _plurals(text: str, start: int, end: int, names: Names) -> list[Holder]:
    """`the Communists` where exactly one party has such a name."""
    found = []
    for match in _PLURAL.finditer(text, start, end):
        fits = [p for p in names.parties() if any(plural_fits(match.group("words"), form) for form in names.forms(p))]
        if len(fits) == 1:
            found.append(Holder(match.start("words"), match.end("words"), fits[0]))
    return found


_SHORT = guarded(r"(?<![\w-])(?P<the>[Tt]he\s+)?(?P<word>[A-Z][\w-]{3,})(?![\w-])(?!\s+(?:of\s+(?:the\s+)?)?[A-Z])")


def _short_names(text: str, start: int, end: int, names: Names) -> list[Holder]:
    """A party under one word that no other party's name has: `Hope`, `the League`."""
    found = []
    for match in _SHORT.finditer(text, start, end):
        word = match.group("word")
        party = names.by_word().get(word)
        before = text[max(start, match.start("word") - 30) : match.start("word")]
        if re.match(r"\s+(?:for|of|to|against)\s", text[match.end() : end]) and names.is_everyday(word):
            continue
        if party is None or (re.search(r"[A-Z][\w-]*\s+$", before) and not match.group("the")):
            continue
        if match.group("the") or not names.is_everyday(word):
            found.append(Holder(match.start("word"), match.end("word"), party))
    return found


def _leaders_parties(text: str, named: Sequence[Holder], names: Names) -> list[Holder]:
    """`Mr A's party` read as A's party; unresolved where the text does not say which that is."""
    found = []
    for holder in named:
        belongs = _LEADERS.match(text, holder.end) if holder.is_person else None
        if belongs and holder.entity is not None:
            title = _TITLE.search(text[max(0, holder.start - 20) : holder.start])
            start = holder.start - (len(title.group()) if title else 0)
            found.append(Holder(start, belongs.end(), names.party_of.get(holder.entity), False, "group"))
        else:
            found.append(holder)
    return found


_ABSORBING = re.compile(
    r"^[\"”»]?(?:,\s+\d\d(?=,))?(?:\s*\([^)]*\))?(?:\s+(?:list|ticket|party|bloc|movement|coalition"
    r"|alliance))?\s*(?:,\s*)?(?:(?:(?:an?|the|also|who was|who is|himself|herself)\s+)?(?:[a-z-]+\s+){0,2}(?:led"
    r"|headed|founded|backed|supported|run|chaired|represented|nominated|put up|put forward|proposed|fielded|endorsed"
    r"|sponsored|chosen|sent|presented|favou?red|picked)\s+(?:jointly\s+)?by|(?:standing|running|stood|ran|who stood"
    r"|who ran)\s+(?:for|as the candidate of)|on (?:the\s+)?(?:list|ticket) of|under|(?:the\s+)?(?:\w+\s+)?(?:party"
    r"|bloc|vehicle|list|candidate|leader|founder|nominee|coalition|movement)\s+of|of|from"
    r"|\()\s*(?:the\s+)?(?:[a-z-]+,?\s+){0,4}(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|President|Prime Minister|Premier"
    r"|Vice-President|General|Colonel|Marshal|Admiral|Senator|Governor|Mayor|Professor|Sheikh|Prince|Princess|Sir"
    r"|Chief|Minister|Speaker)\.?\s+)?[\"“«]?$"
)


_ASIDE_BEFORE = re.compile(
    r",\s+(?:who|whom|whose|an?\s+[a-z]|the\s+[a-z]|formerly|once|now)[^,;.:()\d]{0,80}?\s(?:the\s+)?[\"“«]?"
)


_PUT_UP = re.compile(
    r"[\"”»]?(?:\s+party)?\s+(?:has\s+|had\s+|have\s+)?(?:put up|put forward|nominated|backs|backed|supports"
    r"|supported|fielded|fields|endorsed|chose|chosen|named|adopted|picked|proposed)[^,;.()\d]{0,20},"
)
"""How an aside ends that tells who put somebody up: `A, whom the Union had nominated, got 43 per cent`."""


_AND_THE = re.compile(r"[\"”»]?(?:\s*\([^)\d]*\))?(?:,|,?\s+and)\s+(?:by\s+)?(?:the\s+)?[\"“«]?")


_TELLS_MORE = re.compile(
    r"[\"”»]?(?:\s*\([^)\d]*\))?,\s+(?:who|whose|whom)\b[^,;.\d]{0,140},\s+(?=(?:at|on|with|had|has|won|received|took"
    r"|got|polled|obtained|secured|was|came|followed|follows|finished|second|third|only|just)\b|\d)"
)
"""A clause between commas that tells more of a candidate, whose figure comes after it."""
_PARTY_ASIDE = re.compile(
    r"[\"”»]?(?:\s*\([^)\d]*\))?(?:\s+of\s+(?:[a-z]+\s+){0,3}(?:[A-Z][\w.'’-]+\s?){1,3})?,\s+(?:made up of|(?:built"
    r"|grouped|gathered|centred|rallied|formed|organised|organized|assembled|clustered|united|based|drawn|founded"
    r"|set up|put together) (?:round|around|on|upon|by|from|out of|under|about|in|with|for|of)|formed|founded|created"
    r"|composed|consisting|born|backed|in which|of which|to which|under which|which|whose|until|once|long)\b"
    r"[^,;.\d]{0,140},\s+(?=(?:at|on|with|had|has|have|won|received|took|got|gets|polled|obtained|secured|was|came"
    r"|entered|finished|followed|gained|holds|kept)\b|\d)"
)
"""The same of a party: `the Left of A, formed by liberals who had left the Union, entered with 5.5 per cent`."""
_WHO_IS = re.compile(
    r",\s+(?:(?:the|an?|his|her)\s+(?:[a-z-]+\s+){1,4})?(?:(?:Mr|Mrs|Ms|Dr|General|Professor|Senator|Governor)\.?\s+)?"
)


_COUNT_FOLLOWS = re.compile(r"[\"”»]?(?:\s*\([^)\d]*\))?\s*(?:[:–—]|\s-\s)\s*\d")


_ASIDE_CLOSES = re.compile(r"[\"”»]?(?:\s+(?:party|list|ticket|bloc|movement|coalition|alliance))?,")


_FRIEND_OF = re.compile(r"['’]s?\s+[a-z][^,;.()\d]{2,50}(?=\s\(\d)")
"""What a party is to somebody, before its figure in brackets: `Delta, A's ally for four years (1.30%)`."""


_NOMINATES = re.compile(
    r"[\"”»]?(?:['’]s?)?(?:\s*\([^)]*\))?\s+(?:presidential\s+|main\s+|only\s+|own\s+)?(?:candidate|nominee|contender"
    r"|hopeful|flag-?bearer|standard-bearer|man|woman|challenger)[,\s]+[\"“«]?"
)


_OTHER_NAME = re.compile(
    r"[\"”»]?\s*[,(]\s*(?:as|now|then|formerly|previously|once|today|later|since renamed|(?:then|now|later|formerly"
    r"|previously)?\s*(?:called|known as|named)|the (?:former|future|later|old)|(?:the )?(?:successor|predecessor"
    r"|forerunner|heir) (?:of|to))\s+(?:the\s+)?[\"“«]?"
)


_ASIDE_END = re.compile(r"[^,;.()\d]{0,50}[,)]")


def _heads(text: str, holders: Sequence[Holder]) -> list[Holder]:
    """Names without those that only qualify the one before them."""
    kept: list[Holder] = []
    absorbed: Holder | None = None
    asides = [(_TELLS_MORE if h.is_person else _PARTY_ASIDE).match(text, h.end) for h in holders]
    spans = [aside.span() for aside in asides if aside]
    for holder in holders:
        if any(lo <= holder.start and holder.end <= hi for lo, hi in spans):
            continue
        gap = text[kept[-1].end : holder.start] if kept else ""
        again = absorbed is not None and holder.entity is not None and holder.entity == absorbed.entity
        if again and absorbed and re.fullmatch(r"[\"”»]?(?:,\s+|\s*\()[\"“«]?", text[absorbed.end : holder.start]):
            continue
        qualifies = (
            bool(kept)
            and holder.entity is not None
            and kept[-1].is_person != holder.is_person
            and kept[-1].pointer != "nobody"
        )
        points = bool(kept) and kept[-1].entity is not None and holder.pointer in ("office", "group", "ruling", "own")
        if points and re.fullmatch(r"(?:\s*\([^)\d]*\))?,\s+", gap) and text[holder.end : holder.end + 1] == ",":
            continue
        friend = _FRIEND_OF.match(text, holder.end) if qualifies and holder.is_person else None
        if friend and re.fullmatch(r",\s+", gap):
            kept[-1] = replace(kept[-1], end=friend.end())
            continue
        is_officer = bool(kept) and kept[-1].pointer == "office" and holder.is_person
        is_rival = bool(kept) and kept[-1].pointer == "rival" and holder.is_person
        if is_rival and _WHO_IS.fullmatch(gap) and re.match(r",|\s\(", text[holder.end : holder.end + 2]):
            kept[-1] = holder
            continue
        if is_officer and re.fullmatch(r",\s+", gap) and text[holder.end : holder.end + 1] == ",":
            kept[-1] = holder
            continue
        if absorbed and qualifies and not holder.is_person and _AND_THE.fullmatch(text[absorbed.end : holder.start]):
            absorbed = holder
            continue
        if (qualifies or points) and _ABSORBING.match(gap):
            absorbed = holder
            continue
        listed = qualifies and not holder.is_person and re.fullmatch(r",\s+(?:the\s+)?[\"“«]?", gap)
        if listed and _COUNT_FOLLOWS.match(text, holder.end):
            absorbed = holder
            kept[-1] = replace(kept[-1], end=holder.end)
            continue
        if (
            qualifies
            and _ASIDE_BEFORE.fullmatch(gap)
            and (_ASIDE_CLOSES.match(text, holder.end) or _PUT_UP.match(text, holder.end))
        ):
            continue
        if qualifies and holder.is_person and _NOMINATES.fullmatch(gap):
            kept[-1] = replace(holder, start=kept[-1].start)
            continue
        if kept and kept[-1].entity is not None and _OTHER_NAME.fullmatch(gap) and _ASIDE_END.match(text, holder.end):
            continue
        same = bool(kept) and holder.entity is not None and holder.entity == kept[-1].entity
        if same and re.fullmatch(r"[\"”»]?\s*\(?[\"“«]?", gap):
            continue
        if (
            kept
            and kept[-1].is_person
            and not holder.is_person
            and holder.entity is not None
            and re.fullmatch(r"['’]s?\s+(?:[a-z-]+\s+){0,2}[\"“«]?", gap)
        ):
            kept[-1] = holder
            continue
        kept.append(holder)
    return kept
