"""What the words around a name say of its kind: a score for each of the four kinds."""

import re

from briefing.bundle.records import EntityKind
from briefing.importer.dates.words import MONTH_NAMES
from briefing.importer.guarded import guarded
from briefing.importer.steps import names_lexicon as lexicon
from briefing.importer.steps.names_bodies import add_organisation_cues
from briefing.importer.steps.names_lexicon import fold, is_firm_place, is_word, known_place
from briefing.importer.steps.names_shape import KINDS, Scores, add
from briefing.importer.steps.names_words import Piece

_SPEECH = (
    "said|says|told|tells|stated|states|added|adds|warned|warns|declared|declares|claimed|claims|admitted|denied|denies"
    "|insisted|explained|noted|announced|announces|asked|argued|replied|recalled|complained|conceded|resigned|vowed"
    "|remarked|wrote|spoke|speaks|tweeted|commented|remains in|died|was born|has been behind bars|took the oath"
    "|takes the oath|is married|fled|stepped down|was sworn|was elected Speaker|was re-elected|declared himself"
    "|declared herself|was arrested|was detained|was sentenced|is sentenced|was seized|was released|was beaten|is beaten"
    "|was shot|was appointed|was nominated|was jailed|was acquitted|was killed|was buried|was invited|who|himself|herself"
)
_AFTER_PERSON = re.compile(
    rf",? (?:(?:also|then|later|had|has|himself|herself|again) )?(?:{_SPEECH})\b|\W{{1,2}}(?:aged )?\d\d[,)]",
    re.IGNORECASE,
)
_NUMBER = (
    r"(?:\d[\d.,]*(?: \d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|a single|no)"
)
_ASIDE = (
    r"(?:[”\"»]|['’]s)?(?: ?\([^)]{1,14}\))?"
    r"(?: of (?:the )?(?:[a-z]+ )?[^\W\d_a-z][\w'’.-]*(?: (?:[^\W\d_a-z]|al-|el-|de |bin |van |von )[\w'’.-]*){0,4})?"
)
_UNIT = r"(?:%|per ?cent\b|percent\w*|seats?\b|votes?\b|mandates?\b|deputies\b|members\b|senators\b|councillors\b)"
_SCORED = (
    r"(?:with|at|on|(?:follow(?:s|ed)|trail(?:s|ed)|finish(?:es|ed)|ended(?: up)?|came (?:in|home|next)|enter(?:s|ed)|returns?|returned) (?:with|on|at)|(?:had|has|have) (?:taken|won|got|gained|kept|held|lost|obtained|received|polled|secured|scored)|received|receives|won|wins|took|takes|got|gets|obtained|secured|gained|gains|polled|scored|had|has|holds|held|kept"
    r"|keeps|gains|secures|retain(?:s|ed)|captur(?:es|ed)|mustered|managed|attracted|netted|picked up|would keep|collected|garnered|claimed|came (?:first|second|third|last)|finished|ended|stood|stands|fell to|rose to|was (?:put )?(?:at|on)"
    r"|is (?:put )?(?:at|on)|was credited with|was left with|was given|stayed (?:below|above|outside) [a-z ]{2,20} with|would (?:get|have|take|win)|carried|reached|improved to|lost)"
)
_CLAUSE = r"(?:, [a-z][^,.;\d]{3,60},(?= [a-z]))?"
_HEDGE = r"(?:just|only|some|about|over|under|than|more|less|nearly|almost|around|the|its|all|of|another|a|mere|with|well|roughly|at|on|to|barely)"
_VOTES = re.compile(
    rf"{_ASIDE}{_CLAUSE}(?:\W{{1,4}}|(?:,? (?:which|who))? (?:also |then |now |alone |itself |together |each )?{_SCORED} |, (?:with|at|on) )"
    rf"(?:{_HEDGE} )*{_NUMBER}(?:\W{{0,2}}{_UNIT}| of (?:the|its)| of \d| with \d|,? \(?\d[\d.]*\W{{0,2}}(?:%|per ?cent))"
)
_SEATS = re.compile(
    rf"{_ASIDE}{_CLAUSE}(?:\W{{1,4}}|(?:,? which)? (?:each |both )?{_SCORED} |, (?:with|at|on) )(?:{_HEDGE} )*(?:{_NUMBER} (?:of (?:the |its )?)?(?:\d+ )?(?:seats?|mandates?|deputies)\b"
    r"|[^.;]{0,40}?\(\d+ seats?\)|[^.;]{0,60}?(?:,|and) (?:\d+|[a-z]+) seats?\b|[^;]{0,40}?per ?cent, \d+ seats)"
)
_IN_SEAT_LIST = re.compile(
    rf"{_ASIDE}{_CLAUSE}(?: {_SCORED}|, with)? {_NUMBER}(?: each\b|,|;|\.(?!\d)| and )|{_ASIDE} \(\d{{1,3}}(?:\.\d+)?\)(?:,|;|\.| and )"
)
_FOR_PRESIDENT = guarded(
    r"\b(?:presidential|election of (?:the|a) president|race for the presidency|president(?:'s|’s) election)\b(?![^.;]*\b(?:parliamentary|assembly|seats|parties|lists)\b)[^.;]*\Z"
    r"|\b(?:mayoralty|(?:elected|race for|contest for|re-elected) (?:mayor|governor)|governorship|gubernatorial|mayoral)\b[^.]*\Z",
    re.IGNORECASE,
)
"""A sentence that began with the election of a president, mayor or governor: whose share follows is a person."""
_COUNTING = re.compile(r"\b(?:seats|councillors|mandates|deputies|votes|per[- ]?cent)\b|%")
_LARGEST = re.compile(
    rf"{_ASIDE},? (?:has |had )?(?:emerged|came|comes|remains|remained|is|was|became|stays) (?:out )?(?:as )?(?:by far )?(?:the|a) [^.;,]{{0,30}}?(?:party|bloc|coalition|alliance|political force|faction|list|group)\b"
)
_MAJORITY = re.compile(
    rf"{_ASIDE}{_CLAUSE},? (?:has |had )?(?:lost|kept|keeps|won|retained|secured|regained|held|holds|fell (?:just )?short of|missed|claimed) (?:its|an?|the|their) (?:[a-z-]+ ){{0,2}}majority\b"
)
_PARTNER = re.compile(r"\bits (?:[a-z]+ )?(?:partner|ally|rival|junior partner|coalition partner),? [“\"«„‘']?$")
_ALLIES = re.compile(
    r"[”\"»]?(?: \([^)]{1,14}\))?,? (?:and|with|together with) its (?:[a-z]+ )?(?:allies|ally|partners?)\b"
)
_SEATS_IN = re.compile(
    r"\b(?:seats?|deputies|members|chamber|house|majority|mandates?|places?|elections?|elected|session|speaker)\b[^.;,]{0,12} (?:in|of|to) the $",
)
_MAYOR_OF = re.compile(
    r"\b(?:mayors?|governors?|akim|bishop|archbishop|people|inhabitants|residents|outskirts|streets|north|south|east|west|centre|center|border|suburbs?|market|university|siege|battle|ruler|sultan|emir|king|citizens|port|bridges?|villagers) of (?:the )?$",
)
_AND_OTHER = re.compile(r",? (?:and|or) (?:[a-z]+ )?other (?:[\w-]+ )?([a-z-]+)")
_SUCH_AS = re.compile(r"\b([a-z-]+),? (?:such as|like|including|among them|notably|especially) (?:the )?$")
_MEMBER_FOR = re.compile(r"\b(?:members?|mps?|deput(?:y|ies)|senators?|seat|by-election) (?:for|in) $")
_ON_THE = re.compile(r"\bon the (?:[a-z]+ )?(?:banks of the )?$")
_BEFORE_SHARE = re.compile(
    rf"\b{_NUMBER} (?:went|go|fell|goes) to (?:the )?$|"
    r"\d[\d.,]*\s?(?:%|per ?cent|percent|seats|votes|mandates)(?: of the votes)? (?:to|for|of)(?: the)? $"
)
_ITS_SHARE = re.compile(
    r"(?: [a-z]+){1,5} its (?:own )?(?:share|vote|votes|score|result|seats|deputies|strength|support)\b"
)
_CHANGED = re.compile(
    rf"{_ASIDE} (?:dropped|fell|rose|went|slipped|climbed|jumped|grew|shrank|improved|declined) (?:back )?from {_NUMBER}\s?(?:{_UNIT})? to (?:{_HEDGE} )*{_NUMBER}"
)
SEATS_WENT_TO = re.compile(
    r"\b(?:seats?|mandates?|deput(?:y|ies)) (?:each )?(?:(?:in|on) (?:the )?[a-z-]+ )?(?:belong|are left|were left|went|go|goes|fell|falls|was given|were given|was awarded|were awarded) to (?:the )?$"
)
_SEATS_BELONG = re.compile(
    rf"\b{_NUMBER}(?: of (?:these|them|those|the (?:seats|deputies|members|senators)))?(?: seats| deputies| members| senators)? (?:belong|belonged|belongs) to (?:the )?$"
    r"|\belected (?:for|on behalf of|on the (?:list|ticket) of) (?:the )?$"
)
_BEFORE_SEATS = re.compile(
    rf"(?:[,;:(]|\band|^) {_NUMBER}(?: (?:seats|mandates|deputies))?(?: each)? (?:for|to|went to) (?:the )?[“\"«„‘']?$"
)
_AFTER_PARTY_NOUN = re.compile(
    r"[”\"»’]?[’']?s? ?(?:\([^)]{1,40}\) )?(?:political )?(?:party|bloc|coalition|alliance|party’s|party's|faction|general secretary|secretary-general|list(?! \d)|candidates?|supporters|deput(?:y|ies)|pact|MPs?|MEPs?|lawmakers?|senators?|councillors?|leader|flag-?bearer|politicians?|cadres|standard-bearer|nominee|stronghold|ticket|leadership|congress|headquarters|activists|members)\b"
)
_LED = re.compile(
    r"[”\"»]?(?: \([^)]{1,14}\))?, (?:the (?:party|list|alliance) |a (?:party|list) )?(?:led|headed|chaired) by\b"
)
_WHOSE = re.compile(
    r"[”\"»]?(?: \([^)]{1,14}\))?, whose (?:[a-z-]+ )?(?:leaders?|candidates?|chair\w*|deput\w+|lists?|voters|supporters|principals|nominee)\b"
)
_CAMPAIGNED = re.compile(
    r"[”\"»]?(?: \([^)]{1,14}\))?,? (?:also |had |has |have |will |did not |would not )?(?:field(?:ed)?|nominated?|contest(?:ed)?|boycott(?:ed)?|ran (?:alone|together|jointly|separately)"
    r"|cleared|crossed|missed the threshold|fell short|(?:won|took|lost|kept|gained) (?:(?:all|every|none|most|half)(?: of)? )?(?:(?:its|their|the) )?(?:[a-z-]+ )?seats|(?:failed|fail) to (?:cross|clear|pass|enter|win|reach)|entered parliament|stayed out(?:side)? of? ?(?:the )?(?:parliament|assembly|chamber|council)"
    r"|(?:got|won|took|shared?|have) (?:the (?:rest|remaining|others)|[a-z]+ each)|voted (?:for|against)|abstained|formed a (?:coalition|government)|joined (?:the|a) (?:coalition|government))\b"
)
_AFTER_CHAIR = re.compile(
    r"[”\"»]?(?: \([^)]{1,14}\))? (?:co-|vice-|deputy |party )?(?:chair(?:man|woman|person)?|leader|founder|spokes(?:man|woman|person)|presidential [a-z]+|voters|MPs?|rall(?:y|ies)) "
)
_AFTER_OWN_PARTY = re.compile(
    r"[”\"»]?[’']s (?:leader|chairman|chairwoman|list|candidates?|deputies|faction|MPs|congress)\b"
)
_BEFORE_PARTY = guarded(
    r"\b(?:part(?:y|ies)|bloc|coalition|alliance|forces|list|slate|ticket)(?: of)?(?: called| named|,|:| -| –)?\s?(?:the )?[“\"«„‘']?<?$"
    r"|\b(?:leaders?|members?|co-president|chair(?:man|woman)?|co-chair|deput(?:y|ies)|candidates?|list|lists|faction|congress|founder|registration|supporters"
    r"|followers|mps?|partners?|activists?|headquarters|secretary(?:-general)?) (?:of|from|for) (?:the )?(?:[a-z]+ )?[“\"«„‘']?$"
    r"|\b(?:votes?|voted|voting|ballots?) for (?:the )?[“\"«„‘']?$|\b(?:coalition|pact|alliance|talks) with (?:the )?[“\"«„‘']?$",
)
_PARTY_BESIDE = re.compile(r"(?:Party|Bloc|Coalition|Alliance)(?: \([^)]{1,8}\))?, $")
"""The name of a party that ends before somebody of it: `a candidate of the Alpha Party, Jan Nowak, was hurt`."""
_FROM_SEAT = guarded(
    r"(?<!\d )(?<!party )\b(?:deput(?:y|ies)|mps?|members?|lawmakers?|senators?|delegates?|elders) from (?!the )$"
)
_HEADED_BY = re.compile(
    r"\b(?:led|headed|founded|chaired|fronted|represented|owned|run) by (?:the (?:[a-z-]+ ){1,3}|his [a-z]+ )?$"
)
_RULING = re.compile(r"\b(?:ruling|governing) [“\"«„‘']?$")
_HEADED_BEFORE = re.compile(
    r"\b(?:who|he|she|[\w’'-]+,|now|since \d{4},|also) (?:now |also |himself |herself |once )?(?:leads|led|heads|headed|founded|chairs|joined|left|quit|represents|represented|belongs to|stood for|stands for|ran for|runs for|runs) (?:the )?[“\"«„‘']?$"
)
_BEFORE_UNNAMED_PARTY = re.compile(
    r"\b(?:ruling|opposition|governing|united opposition|pro-government|centre-right|centre-left|far-right|left-wing|right-wing|nationalist|liberal|conservative|presidential party|loyal to the government|unregistered) [“\"«„‘']?$"
)
_ENDS = re.compile(r"[”\"»]?(?: \([^)]{1,14}\))?(?:[.,;:]|$| with | by | on | in )")
_KEPT_FOR = re.compile(
    r"\b(?:kept|held|won|won back|retained|took|gained|captured|carried|defended|secured|regained|recaptured)\b[^.;,]{0,70} for (?:the )?[“\"«„‘']?$"
)
"""Before the party that somebody won a place for: `held the richest province for One Arden`."""
_BACKED_BY = re.compile(
    r"\b(?:backed|supported|nominated|endorsed|sponsored|fielded|put (?:up|forward)) (?:jointly )?by (?:the )?[“\"«„‘']?$"
)
_ITS = re.compile(r"[^.;]{0,70}?\b(?:its|itself|which)\b")
_HIS = re.compile(r"[^.;]{0,70}?\b(?:his|her|himself|herself|he|she)\b")
_WAY_TO = re.compile(
    r"\b(?:roads?|highways?|railway|routes?|way|tracks?|flights?|trains?|bus(?:es)?|ferry|bridge|motorway|pipeline|trip|journey) (?:to|from|for|near|between|via) (?:the )?$"
)
_FROM_PLACE = re.compile(
    r"\b(?:workers|farmers|miners|teachers|fishermen|herders|peasants|voters|students|women|men|families|traders|taxi drivers|returns|results|polling stations|\d+ stations|villages|hills|schools|prison|hospital|harbour|suburb) (?:of|from|in) $"
)
_LOCATIVE = re.compile(
    r"\b(in|near|outside|throughout|across|around|towards?|inside) (?:the (?:city|town|village|capital)(?: of)?,? |(?:western|eastern|northern|southern|central|downtown|nearby|neighbouring|the) )?$",
)
_DIRECTION = re.compile(
    r"\b(?:from|to|at|visit to|visited|leave for|left for|return(?:ed)? (?:to|from)|marched to|north of|south of|east of|west of|off|through|via|between|over) (?:the )?$",
)
_NOUN_BEFORE = re.compile(
    r"(?<![\w-])([\w-]+)(?: (?:also |better )?known as| called| named)?(?: of)?(?: the)?,?\s?[“\"«„‘']?<?$"
)
_NOUN_AFTER = re.compile(r"[”\"»]?(?:[’']s)? ?(?:\([^)]{1,40}\) ?)?([a-z][\w-]+)(?: ([a-z][\w-]+))?")
_APPOSITION = re.compile(
    r"[”\"»]?(?: \([^)]{1,20}\))?,? ?(?:[,–—-] ?)(?:also |then |once |himself )?(?:(?:the|a|an|another|its|his|her|their|one of the|(?:(?:Mr|Mrs|Ms|Dr|President|Prime Minister|General) )?[\w-]+['’]s) )((?:[\w’'-]+ ){0,5}?[\w’'-]+)(?:[,.;)]| (?:of|without|under|against|by|until|since|that|which|who|in|for|has|at|with|to|from|led|founded|backed|headed|chaired|created|close|loyal)\b)"
)
_OF_GROUPS = re.compile(
    r" of (?:[a-z0-9]+ ){0,3}(?:groups|organi[sz]ations|ngos|associations|unions|churches|bodies|observers|monitors|charities|lawyers|institutions|networks)\b",
    re.IGNORECASE,
)
_DASHED = re.compile(r"(?: \([^)]{2,20}\))? ?[–—-]{1,2} ")
_ABSTRACT_IN = re.compile(
    r"\b(?:part|trust|confidence|faith|believed?s?|interest|interested|participat\w+|disappointed|result\w*|involved|hope|belief) in (?:the )?$"
)
_DATELINE = re.compile(
    rf",? ?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{'|'.join(MONTH_NAMES)}|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)[ ,.\d]*(?:[–—-]|\.|:)"
)


_OWNER = re.compile(
    r"(?!(?:Leaders?|Members?|Supporters?|Followers|Deputies|MPs?|Candidates?|Activists?|Lists?|Voters|Votes|Seats) )[^\W\d_a-z][\w'’-]*(?: \([^)]*\))? (?:of|under|led by|headed by) (?:the [a-z]+ |[a-z]+ )?$"
)


def context_scores(text: str, piece: Piece) -> Scores:
    """What the words around a name say of its kind."""
    scores: Scores = dict.fromkeys(KINDS, 0.0)
    before = text[max(0, piece.start - 56) : piece.start].lower()
    after = text[piece.end : piece.end + 110]
    linked = not _PREPOSITIONS.isdisjoint(before.split()[-4:])
    _noun_before(scores, text[max(0, piece.start - 40) : piece.start])
    beside = _PARTY_BESIDE.search(text, max(0, piece.start - 24), piece.start) is not None
    placed = not piece.quoted and is_firm_place(piece.text)
    _noun_after(scores, after, piece.text.isupper() and not placed, placed)
    if _RULING.search(before):
        add(scores, "party", 2)
    if _OWNER.search(text, max(0, piece.start - 56), piece.start) is None:
        _party_cues(scores, "" if beside else before, after, _counts_seats(text, piece))
        if piece.text.isupper() and _ITS_SHARE.match(after):
            add(scores, "party", 3)
        if len(piece.words) > 1 and all(map(is_word, piece.words)) and _AFTER_CHAIR.match(after):
            add(scores, "party", 2)
    add_organisation_cues(
        scores,
        before,
        after,
        linked,
        placed=len(piece.words) == 1 and known_place(piece.text) is not None,
        is_seat=placed,
    )
    _person_cues(scores, before, after, piece)
    counted = _VOTES.match(after) or _IN_SEAT_LIST.match(after)
    if counted and 1 < len(piece.words) < 4 and _runs_for_president(text, piece):
        add(scores, "person", 3)
    if linked:
        _place_before(scores, before, after)
    if not after.strip(" .)") and re.search(r"(?:--|—|–) [^\W\d_a-z][^,.]{3,40}, $", text[: piece.start][-60:]):
        add(scores, "place", 6)  # a letter is signed with a name and a place
    if re.match(r",? where\b", after):
        add(scores, "place", 1.5)
    if re.match(r" (?:provincial |regional |local |city )?(?:government|authorities)\b", after) and not piece.titled:
        add(scores, "place", 0.8)
    if not before.strip() and _opens_dispatch(piece, after):
        add(scores, "place", 6)
    _examples(scores, before, after)
    _apposition(scores, after)
    if piece.column:
        add(scores, piece.column, 4)
    if _SEAT_OF_BODY.search(before):
        add(scores, "place", 3)
    if piece.quoted:
        add(scores, "place", -2)
        add(scores, "organisation", 0.5)
    return scores


_LOST_OWN = re.compile(
    r" (?:himself |herself |also |even )?(?:lost|kept|held|defended|won back|regained|gave up|resigned|retained) (?:his|her) (?:own )?(?:seat|post|office|district|constituency|mandate|immunity|citizenship)\b"
)
_HOLDS_OFFICE = re.compile(
    r",? (?:then |now |the (?:[a-z]+ )?)?(?:head|chair(?:man|woman|person)?|director|spokes(?:man|woman|person)|president|editor|secretary|founder|author|professor|leader|coordinator|rapporteur|representative|lawyer|chief) (?:of|for|at)\b"
)
_HE_FOLLOWS = re.compile(r"(?! of\b)[^.;,()]{0,60}; (?:he|she) (?:is|was|has|had|leads|led)\b")
_INITIALS_END = re.compile(r"^[^\W\d_a-z][\w'’-]+ [^\W\d_a-z](?:\.[^\W\d_a-z]){0,2}\.?$")
_SEAT_OF_BODY = re.compile(
    r"\b(?:headquarters|residence|seat|offices|palace|villa|mansion|compound|hotel|building),? $"
)
_PREPOSITIONS = lexicon.word_set(
    "of by from for at to in near outside throughout across around toward towards inside on off through via between over with"
    " visited"
)


def _person_cues(scores: Scores, before: str, after: str, piece: Piece) -> None:
    if piece.titled:
        add(scores, "person", 4)
    if _HEADED_BY.search(before) and not all(map(is_word, piece.words)) and not piece.text.isupper():
        add(scores, "person", 2)
    if before.endswith(" named ") and 2 <= len(piece.words) <= 4 and not any(map(is_word, piece.words)):
        add(scores, "person", 3)
    if piece.quoted:
        add(scores, "person", -3)
    elif before.endswith("the "):
        add(scores, "person", -2)
    if _AFTER_PERSON.match(after):
        add(scores, "person", 1.5)
    if _ITS.match(after):
        add(scores, "person", -0.6)
        add(scores, "organisation", 0.6)
    if len(piece.words) > 1 and _HOLDS_OFFICE.match(after):
        add(scores, "person", 2.5)
    if _LOST_OWN.match(after) or (len(piece.words) == 1 and _HE_FOLLOWS.match(after)):
        add(scores, "person", 3.5)
    if _INITIALS_END.search(piece.text):
        add(scores, "person", 3)
    if re.match(r"\.?, who ", after):
        add(scores, "person", 2)
    if _HIS.match(after):
        add(scores, "person", 0.4)


def _examples(scores: Scores, before: str, after: str) -> None:
    """`X and other parties`, `papers such as X`."""
    for match in (_AND_OTHER.match(after), _SUCH_AS.search(before)):
        if match and (kind := _kind_of_noun(match.group(1))):
            add(scores, kind, 2.5)


def _kind_of_noun(noun: str) -> EntityKind | None:
    for form in (fold(noun), fold(noun).removesuffix("s"), re.sub("ies$", "y", fold(noun))):
        if form in lexicon.PARTY_NOUNS:
            return "party"
        if form in lexicon.PERSON_NOUNS:
            return "person"
        if form in lexicon.ORG_NOUNS:
            return "organisation"
        if form in lexicon.SITE_BEFORE:
            return "place"
    return None


def _noun_before(scores: Scores, printed: str) -> None:
    match = _NOUN_BEFORE.search(printed)
    if not match or not match.group(1)[0].islower():
        return
    noun, linked = fold(match.group(1)), printed.rstrip("“\"«„‘'<").endswith((" of ", " of the "))
    if linked:
        if noun in lexicon.SITE_BEFORE:
            add(scores, "place", 3)
        return
    if noun in lexicon.PERSON_NOUNS and not printed.endswith("the "):
        add(scores, "person", 3)
    elif noun in lexicon.ORG_NOUNS:
        add(scores, "organisation", 3)
    elif noun in lexicon.SITE_BEFORE and not printed.rstrip("“\"«„‘'").endswith("the "):
        add(scores, "place", 2)


_NOUNS_AFTER = lexicon.ORG_NOUNS - lexicon.word_set("paper station group site centre center union court")


def _noun_after(scores: Scores, after: str, abbreviated: bool, placed: bool) -> None:
    match = _NOUN_AFTER.match(after)
    if not match:
        return
    linked = match.group(1) in lexicon.FUNCTION_WORDS
    for noun in (match.group(1),) if linked else match.groups():
        if noun in lexicon.SITE_NOUNS and not abbreviated:
            add(scores, "place", 2.5)
            return
        if noun in _NOUNS_AFTER:
            add(scores, "organisation", 0 if placed else 2.5)
            return


def _counts_seats(text: str, piece: Piece) -> bool:
    """Whether the sentences around a name count seats."""
    around = text[max(0, piece.start - 300) : piece.end + 110]
    return "seat" in around or "mandate" in around or "deputies" in around or "councillors" in around


def _party_cues(scores: Scores, before: str, after: str, counting: bool) -> None:
    if _FROM_SEAT.search(before):
        add(scores, "place", 1.2)
        add(scores, "party", 0.6)
    elif _BEFORE_PARTY.search(before):
        add(scores, "party", 2)
    elif _HEADED_BEFORE.search(before):
        add(scores, "party", 0.8)
    if _KEPT_FOR.search(before) and _ENDS.match(after):
        add(scores, "party", 2)
        add(scores, "person", -1.5)
    if _BACKED_BY.search(before):
        add(scores, "party", 1.2)
    if _BEFORE_UNNAMED_PARTY.search(before):
        add(scores, "party", 1.5 if before.endswith("opposition ") else 1)
    if _AFTER_PARTY_NOUN.match(after):
        add(scores, "party", 2)
    if _AFTER_OWN_PARTY.match(after):
        add(scores, "party", 1)
    if _LED.match(after):
        add(scores, "party", 1.2)
        add(scores, "organisation", 0.6)
        add(scores, "person", -2)
    if _WHOSE.match(after) or _CAMPAIGNED.match(after):
        add(scores, "party", 1.2)
    if _MAJORITY.match(after):
        add(scores, "party", 2)
    if _CHANGED.match(after):
        add(scores, "party", 2.2)
    if _SEATS_BELONG.search(before):
        add(scores, "party", 3)
    if SEATS_WENT_TO.search(before):
        add(scores, "party", 5)
    if _PARTNER.search(before):
        add(scores, "party", 1.5)
    if _LARGEST.match(after):
        add(scores, "party", 2.5)
    if _ALLIES.match(after):
        add(scores, "party", 1.5)
    if _SEATS.match(after):
        add(scores, "party", 1.5)
        add(scores, "person", -0.5)
    listed = _IN_SEAT_LIST.match(after) and (counting or _COUNTING.search(before + after))
    listed = listed or (_BEFORE_SEATS.search(before) if counting else None)
    if _VOTES.match(after) or listed or _BEFORE_SHARE.search(before) or re.match(r"\t[\d.,]", after):
        add(scores, "party", 2.2 if listed and counting else 1.6)
        if listed and counting:
            add(scores, "person", -1.5)


def _place_before(scores: Scores, before: str, after: str) -> None:
    if _SEATS_IN.search(before) and not SEATS_WENT_TO.search(before):
        add(scores, "organisation", 2.5)
    elif _LOCATIVE.search(before) and not _ABSTRACT_IN.search(before):
        add(scores, "place", 1.0 if before.endswith(" the ") else 2.4)
    elif _MAYOR_OF.search(before):
        add(scores, "place", 3)
    elif _MEMBER_FOR.search(before):
        add(scores, "place", 2.5)
        add(scores, "party", -1.5)
    elif _ON_THE.search(before) or _DIRECTION.search(before):
        add(scores, "place", 0.8)
    elif _FROM_PLACE.search(before):
        add(scores, "place", 2)
    if _WAY_TO.search(before):
        add(scores, "place", 2)
    if before.endswith(" at ") and after.startswith(" in ") and after[4:5].isupper():
        add(scores, "place", 2.5)


def _runs_for_president(text: str, piece: Piece) -> bool:
    return _FOR_PRESIDENT.search(text, max(0, piece.start - 240), piece.start) is not None


def _opens_dispatch(piece: Piece, after: str) -> bool:
    """Whether a name at a paragraph's beginning is a dateline (`KYIV, 28 October –`, `KARACHI: Workers of …`, `JABAL. A school …`)."""
    name = piece.text
    if _DATELINE.match(after):
        return True
    unknown = not all(map(is_word, piece.words))
    if name.isupper() and len(name) > 4 and unknown and re.match(r"\. [\"“«]?[^\W\d_a-z]", after):
        return True
    labels = unknown and re.match(r": [\"“«]?[^\W\d_a-z]", after) is not None
    return name.isupper() and len(name) > 3 and (labels or (len(name) > 4 and _DASHED.match(after) is not None))


def _apposition(scores: Scores, after: str) -> None:
    match = _APPOSITION.match(after)
    if not match:
        return
    nouns = [fold(word) for word in match.group(1).split()]
    if nouns[-1] in ("coalition", "alliance", "network", "platform") and _OF_GROUPS.match(after[match.end(1) :]):
        add(scores, "organisation", 3)
        return
    for noun in reversed(nouns):
        kind: EntityKind | None = None
        if noun in lexicon.PARTY_NOUNS:
            kind = "party"
        elif noun in lexicon.PERSON_NOUNS:
            kind = "person"
        elif noun in lexicon.ORG_NOUNS:
            kind = "organisation"
        elif noun in lexicon.SITE_BEFORE:
            kind = "place"
        if kind:
            add(scores, kind, 2.5)
            return
