"""What a reader of names knows beforehand: offices, heads of institutions, nationalities, given names, places.

General vocabulary only. Words are looked up folded: lower case, without diacritics.
"""

import gzip
import itertools
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from briefing.importer.steps.words import english_words
from briefing.shipped import shipped

REMEMBERED = 6_000
"""Words and names of which the answer is kept: those of a long bulletin, not of all that come after one another."""
_LETTERS = str.maketrans({
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "ʻ": "'",
})  # fmt: skip


@lru_cache(maxsize=REMEMBERED)
def fold(text: str) -> str:
    """Lower case without diacritics, apostrophes made straight.

    >>> fold("Ekmeleddin İhsanoğlu"), fold("Zhanaozen’s")
    ('ekmeleddin ihsanoglu', "zhanaozen's")
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    letters = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(char for char in letters if not unicodedata.combining(char)).lower()


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


MONTHS = word_set("january february march april may june july august september october november december")
WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
_WEEKENDS = frozenset(day + "s" for day in WEEKDAYS)

ARTICLES = word_set("the a an")
FUNCTION_WORDS = word_set(
    "elsewhere the a an this that these those it its he she they we you i his her their our your my who whom whose which what when"
    " where why how in on at by for from to of off with without within into onto upon under over above below between among"
    " amid against about after before during since until till through throughout across along around near behind beside"
    " besides despite except like unlike than as and or but nor so yet if unless whether because although though while"
    " whereas both either neither each every all any some no none not only also even just still already again almost never"
    " always often once twice here there then thus hence however moreover furthermore therefore meanwhile nevertheless"
    " nonetheless instead indeed perhaps maybe firstly secondly thirdly finally lastly first second third last next"
    " another other others such same many much more most few fewer less least several various one two three four five six"
    " seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half is are was were be been being am"
    " has have had having do does did done can could will would shall should may might must let according asked given"
    " speaking following earlier later today yesterday tomorrow tonight now soon ago together apart outside inside abroad"
    " toward towards per via plus minus up down out back away far further well yes dear nobody everybody somebody anybody"
    " nothing everything something anything early late mid new old former previous compared founded led born elected"
    " asked reacting commenting citing quoting answering opening closing based"
)
PARTICLES = word_set(
    "de del della di da das do dos du la le les lo los las van von der den ter ten zu zum zur al el bin ibn ben bint abu"
    " ould y af av ap st e i vom ul ur"
)

TITLES = word_set(
    "president vice-president premier minister mr mrs ms miss dr prof professor sir lord lady dame baroness baron count king"
    " queen prince princess sheikh sheik emir sultan shah imam ayatollah mullah pope cardinal archbishop bishop patriarch"
    " rabbi father mufti reverend rev. senator sen. congressman congresswoman representative deputy mp mep governor gov."
    " mayor ambassador envoy commissioner general gen. colonel col. major captain capt. lieutenant lt. sgt. sergeant admiral"
    " marshal dr. mr. mrs. ms. prof. hon."
    " brigadier commander chairman chairwoman chairperson chair chief head leader speaker secretary director editor"
    " editor-in-chief chancellor judge justice prosecutor attorney ombudsman ombudswoman defender spokesman spokeswoman"
    " spokesperson activist journalist lawyer correspondent reporter economist analyst professor candidate oligarch"
    " businessman businesswoman banker comrade citizen akim hetman co-chairman co-president ex-president"
    " vice-chairman vice-speaker honourable honorable chairmen ministers presidents senators deputies premiers"
    " messrs monsieur madame herr frau senhor senor haji hajji maulana pandit datuk"
    " rapporteur advocate plenipotentiary coordinator co-ordinator adviser advisor counsel councillor councilor magistrate"
    " inspector detective superintendent treasurer caliph chief-of-staff warlord dictator strongman lawmaker lawmakers"
    " president-elect premier-designate vice-chancellor lieutenant-general major-general brigadier-general field-marshal"
    " vice-admiral air-marshal ex-premier ex-minister ex-mayor ex-general co-leader co-chair co-chairwoman ombudsperson madam"
    " mgr msgr seri dato dato' alhaji hajia swami ustad ustaz mwalimu monsignor comandante sister mzee sardar engr. eng. adv."
    " maitre corporal lance-corporal bombardier commodore lieutenant-colonel lieutenant-commander colonel-general army-general rear-admiral"
    " taoiseach tanaiste lehendakari hon rt mps akims governors mayors co-rapporteur co-rapporteurs rapporteurs"
) - word_set("count advocate head chief citizen defender general major justice")  # fmt: skip
TITLE_WORDS = TITLES | word_set("general major head chief defender justice advocate count")
TITLE_PARTS = word_set(
    "prime deputy vice acting interim former ex first second high state federal foreign interior defence defense finance"
    " justice health education culture energy economy economic labour labor agriculture transport trade home public press"
    " human rights affairs special chief supreme military national senior assistant under permanent honorary retired"
    " attorney opposition executive managing parliamentary presidential general security internal external and of the"
    " prosecutor chief's local regional deputy-prime police army communications emergency"
)
PERSON_NOUNS = TITLES | word_set(
    "pastor trader vendor shopkeeper peasant herder fisherman sailor pilot nurse midwife psychologist chemist biologist"
    " lecturer rector dean curator architect dancer comedian satirist playwright screenwriter translator interpreter editor"
    " accountant auditor manager consultant contractor investor financier gangster smuggler trafficker militant insurgent"
    " guerrilla rebel fugitive defector exile refugee migrant cyclist chess-player champion skier swimmer coach referee"
    " jurist barrister solicitor legislator parliamentarian centrist conservative liberal socialist communist nationalist"
    " populist moderate hardliner reformist islamist ideologue propagandist whistleblower volunteer campaigner organiser"
    " organizer picket protester demonstrator striker oilman lobbyist technocrat bureaucrat civil-servant official"
    " functionary courtier monarch heiress tribesman chieftain elder marabout monk lama rector physician paediatrician"
    "head chief citizen defender poet writer author novelist singer actor actress director filmmaker boxer sportsman"
    " footballer player wrestler athlete blogger historian sociologist philosopher scientist physicist academic scholar"
    " expert researcher engineer teacher doctor surgeon student worker miner farmer priest monk cleric preacher"
    " theologian rapper musician composer artist painter cartoonist photographer cameraman dissident prisoner veteran"
    " defendant suspect detainee victim assassin nominee contender challenger rival independent incumbent winner loser"
    " frontrunner newcomer politician statesman diplomat negotiator mediator officer policeman soldier guard driver"
    " bodyguard brother sister son daughter wife husband widow mother father uncle nephew cousin granddaughter grandson"
    " founder co-founder owner publisher presenter anchor host commentator columnist strategist ally aide associate"
    " successor predecessor deputy man woman boy girl colleague friend tycoon magnate entrepreneur industrialist"
    " chairman observer observers economist nobel laureate heir trustee notary clerk trade unionist"
)
PARTY_HEADS = word_set("party parties bloc blok partiya partia parti partei partito partido partij")
PARTY_LIKE = word_set(
    "partnership coordination co-ordination convergence umbrella heart current movement front union alliance coalition league congress rally list democrats communists socialists liberals greens"
    " conservatives nationalists republicans radicals agrarians pact forum platform dream labour labor patriots left right"
    " opposition block choice unity solidarity force forces"
)
ORG_HEADS = word_set(
    "commission committee council court ministry department agency office bureau board authority service directorate"
    " administration inspectorate institute institution university academy school college faculty centre center foundation"
    " fund bank company corporation group holding concern trust association society federation confederation union network"
    " organisation organization forum observatory watch monitor initiative campaign club assembly parliament senate"
    " congress duma rada chamber majlis majilis mejlis mazhilis knesset bundestag sejm seim riigikogu saeima seimas"
    " kenesh khural hural shura storting riksdag folketing althing diet newspaper gazette times post tribune herald"
    " journal sentinel examiner inquirer enquirer gleaner argus news press radio television tv channel magazine review weekly daily telegraph guardian observer chronicle"
    " mission delegation embassy consulate tribunal secretariat presidency cabinet police army guard front movement league"
    " jury registry registrar diary digest bulletin newsletter courier dispatch brigade battalion regiment corps command militia taskforce coalition alliance platform defenders reporters research"
    " project programme program conference convention rights house workers' lawyers journalists doctors veterans mothers"
    " women volunteers citizens observers group consultancy consulting partners laboratory studio studios theatre theater"
    " museum library cathedral church mosque synagogue exchange airlines airways railways oil gas petroleum steel mines"
    " mining industries motors electric telecom systems software technologies logistic logistics international media"
    " broadcasting broadcaster publishing publishers voice echo voters helsinki transparency memorial ombudsman"
    " inspection treasury registry staff force forces intelligence guards directory fact-finding inc ltd llc plc gmbh"
    " bulletin newsletter briefing digest committee's exit poll barometer data survey surveys statistics committee court's wing section branch local chapter"
    " gazeta gazete zeitung dagblad tidningen diario jornal giornale corriere correo courrier quotidien pravda izvestia"
    " vedomosti novosti nyheter hebdo prosecutor's prosecutors' procuracy prosecution gendarmerie brotherhood wire militia constabulary alliance trades observatory dialogue"
) - word_set("voters house exit data women citizens mothers local section branch wing doctors lawyers journalists police"
           " volunteers rights gas oil left church parliament presidency cabinet post army campaign transparency"
           " memorial poll staff group")  # fmt: skip
ORG_TAILS = ORG_HEADS | word_set(
    "desk witness garment garments textile textiles apparel clothing footwear enterprise enterprises holdings factory"
    " brewery breweries electronics foods shipping shipyard outfitters collective helpline hotline secretariat"
    " house data group church post army memorial poll staff campaign transparency police rights volunteers"
)
PLACE_HEADS = word_set(
    "square avenue street road boulevard lane highway bridge river lake sea ocean gulf bay strait straits mountain"
    " mountains mount hills hill valley plain desert steppe island islands peninsula cape coast region province oblast"
    " district raion rayon krai kray county governorate prefecture municipality department's territory canton voivodeship"
    " viloyat velayat airport station stadium park port harbour harbor camp village town city autonomous"
    " state plaza place embankment quarter heights prospekt maidan meydan meydani canal dam pass border metro zone archipelago"
    " crossing junction roundabout cemetery market bazaar garden gardens woods forest springs falls creek delta basin corridor arena"
)  # fmt: skip
SITE_NOUNS = word_set(
    "airport prison jail colony hospital station stadium region province oblast district county city town village"
    " settlement suburb governorate raion rayon krai peninsula island river valley desert mountains coast border port camp"
    " municipality prefecture department governor mayor residents square metro bridge market street avenue pagoda temple"
    " mosque church cathedral checkpoint junction slum township barracks garrison reservoir airfield quarry"
)
SITE_BEFORE = word_set(
    "city town village region province district oblast county port capital settlement suburb island republic state"
    " peninsula river lake mount cities towns villages regions provinces districts suburbs islands capitals municipality"
    " constituencies communes townships governorates municipalities boroughs hamlets neighbourhoods wards governorate township commune ward slum favela borough arrondissement enclave stronghold hamlet area neighbourhood neighborhood quarter constituency streets outskirts centre center"
)
ORG_NOUNS = word_set(
    "newspaper newspapers daily dailies weekly weeklies magazine magazines journal channel channels television tv radio"
    " station stations broadcaster broadcasters agency agencies site sites website websites portal portals company"
    " companies firm firms corporation corporations concern bank banks enterprise organisation organisations organization"
    " organizations ngo ngos association associations foundation foundations charity institute institutes centre center"
    " network networks watchdog watchdogs pollster pollsters union unions group groups studio studios publisher operator"
    " provider ministry commission committee court council movement movements operator factory plant mine university"
    " academy institution think-tank outlet outlets publication paper papers editor journalists editor-in-chief"
    " correspondent shareholder subsidiary monopoly holding militia guerrillas guerrilla insurgents rebels militants sect"
    " brand brands retailer retailers chain chains supplier suppliers manufacturer manufacturers insurer carrier platform platforms"
    " brotherhood club newsroom newscast broadcasts frequency licence license tank monitors"
)
IDEOLOGIES = word_set(
    "social christian national liberal democratic socialist communist conservative republican nationalist"
    " people's popular agrarian patriotic progressive united unity workers' labour labor peasants' peasants green radical centre"
    " center left right democrats union new justice development freedom solidarity action"
)
FOREIGN_PARTY_HEADS = word_set(
    "partido partidul partito partij parti partai partii partija partiya partiia partei partia strana stranka hizb hezb"
    " frente fronte fronti fronten movimiento movimento mouvement mouvman moviment alianza alianca alleanza allianz"
    " alliansen coalicion coalizao coalizione koalicija koalicia liga lega ligue bloque bloco bloque blok juntos juntas junts"
    " unidad unidade unita demokratik demokratische demokraten democratas demokrater socialista socialistas socialiste"
    " sozialdemokratische socialdemokraterna progressista barisan pakatan gerakan perikatan gagasan janata tehreek"
    " tehreek-e-insaf tehrik muttahida prajatantra dal morcha kazhagam parishad sena samajwadi rassemblement demokrata partisi hareketi ittifaki fuerza forca forza"
    " poder podemos izquierda esquerda gauche sinistra lewica encuentro"
)
FOREIGN_BODY_HEADS = word_set(
    "comision comissao comisia komisija consejo conselho conseil consiliul tribunal corte cour camara chambre assemblee"
    " asamblea assembleia ministerio ministere ministerul comite instituto institut universidad universite banco banque"
    " fundacion fundacao fundacja fondation asociacion associacao sindicato syndicat observatorio observatoire policia"
    " agence agencia agenzia agentur defensoria fiscalia procuraduria hospital hopital colegio college escuela ecole lycee liceo"
    " academia academie federacion federacao federation confederacion confederation camera consulta cruz croix radio radiodifusion"
    " jabhat ansar liwa jaish jaysh lashkar harakat katibat jund jamaat jemaah"
)
FOLLOWERS = word_set(
    "communists socialists democrats liberals conservatives greens nationalists republicans radicals agrarians centrists"
    " progressives monarchists reformists islamists populists independents pirates christian-democrats social-democrats"
    " maoists marxists leninists trotskyists marxist-leninists royalists unionists federalists"
) - {"independents"}
TIMES = MONTHS | WEEKDAYS | _WEEKENDS
GROUP_HEADS = ORG_TAILS | PARTY_HEADS | PARTY_LIKE
HEADS = GROUP_HEADS | PLACE_HEADS
"""Words that close or open the name of an institution; in `HEADS` also of a place."""
WORK_NOUNS = word_set(
    "film films book books novel novels song songs play plays poem opera painting cartoon series sitcom documentary ship"
    " tanker vessel yacht submarine hurricane cyclone typhoon storm operation codename satellite rocket missile drug virus"
)
PARTY_NOUNS = word_set("party parties bloc blocs coalition coalitions alliance alliances list lists faction factions")
GENERIC = word_set(
    "parliament government president presidency constitution speaker cabinet state states republic internet web god"
    " opposition party parties table figure chapter article section page number no nos vol volume issue part parts annex"
    " appendix law laws act decree code bill resolution treaty agreement protocol convention election elections vote votes"
    " voting voters turnout ballot ballots poll polls round seats others other total valid percent chronicle update summary"
    " note notes editor editors editorial contents continued photo source sources percentage results result candidate"
    " candidates deputies deputy members member minister ministers ministry commission court council committee assembly"
    " chamber house upper lower lower-house mission report statement findings conclusions recommendations"
    " background introduction preface new old tv radio web mp mps mep meps pm ngo ngos id pr ceo gdp gmt dc hiv aids covid"
    " it ict usd eur sms pdf iii ii iv vi vii viii ix xi xii am internet facebook twitter youtube independence revolution"
    " war peace spring orange rose velvet christmas easter ramadan eve new-year's year muslim muslims christian christians"
    " orthodox islam islamic jews jew jewish catholic catholics protestant protestants sunni shia shiite communism"
    " marxist maoist soviet western eastern northern southern west east north south central city region province district"
    " country nation people federal national international supreme prime general secretary society network union group"
    " centre center europe's readers authorities office street administration police army defence justice interior foreign"
    " finance affairs rights human monitoring bureau square airport prison king queen prince emperor empire kingdom"
    " electoral criminal civil penal labour university institute school academy bank fund foundation company corporation"
    " fm english russian speaker's chairman head chief director board day mandates shares percents votes-cast independents"
    " mandate list lists invalid blank registered democrats communist communists liberals socialists nationalists"
    " conservatives greens islamists populists reformists nationalists monarchists centrists progressives secularists jihadists social liberal democratic conservative nationalist socialist republican republicans radicals"
    " ussr ex-ussr dpr nkvd cis-wide anti-semitism nazi nazis cold world twitter wikipedia google skype sim md phd ba"
    " women men vat ok fyi tbc rip gni cpi undecided swing nb ps quota quotas threshold thresholds majority margin sum gap zone ebola zika sars mers covid-19 ma vs op cit ibid op-ed esq jr sr st dr mr mrs ms prof www http https pp ed eds dear asia union's soviets"
) - word_set("cis-wide")  # fmt: skip

DEMONYMS = word_set(
    "afghan afghans albanian albanians algerian algerians american americans andorran angolan angolans argentine"
    " argentinian armenian armenians australian australians austrian austrians azerbaijani azerbaijanis azeri azeris"
    " bahamian bahraini bahrainis bangladeshi bangladeshis bengali barbadian belarusian belarusians belarussian byelorussian"
    " belgian belgians belizean beninese bhutanese bolivian bolivians bosnian bosnians bosniak bosniaks botswanan brazilian"
    " brazilians british briton britons bruneian bulgarian bulgarians burkinabe burmese burundian cambodian cambodians khmer"
    " cameroonian canadian canadians chadian chadians chilean chileans chinese colombian colombians comorian congolese croat"
    " croats croatian croatians cuban cubans cypriot cypriots czech czechs danish dane danes djiboutian dominican dutch"
    " ecuadorean ecuadorian egyptian egyptians emirati english englishman eritrean estonian estonians ethiopian ethiopians"
    " fijian filipino filipinos finn finns finnish french frenchman gabonese gambian gambians georgian georgians german"
    " germans ghanaian ghanaians greek greeks grenadian guatemalan guinean guineans guyanese haitian haitians honduran"
    " hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish israeli"
    " israelis italian italians ivorian ivorians jamaican japanese jordanian jordanians kazakh kazakhs kazakhstani kenyan"
    " kenyans korean koreans kosovar kosovars kosovan kurd kurds kurdish kuwaiti kyrgyz lao laotian latvian latvians"
    " lebanese lesothan liberian liberians libyan libyans lithuanian lithuanians luxembourgish macedonian macedonians"
    " malagasy malawian malaysian malay maldivian malian malians maltese mauritanian mauritian mexican mexicans moldovan"
    " moldovans mongolian mongolians mongol montenegrin montenegrins moroccan moroccans mozambican namibian nepalese nepali"
    " nicaraguan nigerian nigerians nigerien norwegian norwegians omani pakistani pakistanis palestinian palestinians"
    " panamanian paraguayan peruvian peruvians pole poles polish portuguese qatari romanian romanians russian russians"
    " rwandan rwandans salvadoran samoan saudi saudis scottish scots senegalese serb serbs serbian serbians singaporean"
    " slovak slovaks slovakian slovene slovenes slovenian slovenians somali somalis spanish spaniard spaniards sudanese"
    " surinamese swazi swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tajikistani tanzanian thai thais"
    " tibetan togolese tongan tunisian tunisians turk turks turkish turkmen turkmens ugandan ugandans ukrainian ukrainians"
    " uruguayan uzbek uzbeks uzbekistani venezuelan venezuelans vietnamese welsh yemeni yemenis yugoslav zambian zambians"
    " zimbabwean zimbabweans african africans arab arabs arabic asian asians european europeans eu-wide balkan baltic"
    " caucasian caucasus-wide scandinavian slavic slav slavs latin turkic turkic-speaking uighur uyghur uighurs uyghurs"
    " chechen chechens dagestani ossetian ossetians abkhaz abkhazian abkhazians tatar tatars crimean roma basque catalan"
    " catalans flemish walloon hutu tutsi zulu xhosa hausa igbo yoruba kikuyu luo tamil tamils sinhalese sikh sikhs hindu"
    " hindus buddhist buddhists rohingya pashtun pashtuns hazara hazaras maghrebi sahelian transatlantic euro-atlantic"
    " post-soviet pro-russian pro-western pro-european anti-american moscow-backed kremlin-backed trans-caucasian nordic"
    " north-korean south-korean western-style anglo-saxon persian ottoman byzantine hellenic iberian"
)

ABBREVIATIONS: dict[str, str] = {
    "EU": "European Union",
    "UN": "United Nations",
    "NATO": "North Atlantic Treaty Organization",
    "CIS": "Commonwealth of Independent States",
    "OSCE": "Organization for Security and Co-operation in Europe",
    "IMF": "International Monetary Fund",
    "WTO": "World Trade Organization",
    "ECHR": "European Court of Human Rights",
    "ICC": "International Criminal Court",
    "PACE": "Parliamentary Assembly of the Council of Europe",
    "ODIHR": "Office for Democratic Institutions and Human Rights",
    "AU": "African Union",
    "SADC": "Southern African Development Community",
    "ECOWAS": "Economic Community of West African States",
    "OAU": "Organisation of African Unity",
    "IPU": "Inter-Parliamentary Union",
    "ILO": "International Labour Organization",
    "IOM": "International Organization for Migration",
    "UNDP": "United Nations Development Programme",
    "UNICEF": "United Nations Children's Fund",
    "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
    "IAEA": "International Atomic Energy Agency",
    "ICRC": "International Committee of the Red Cross",
    "OECD": "Organisation for Economic Co-operation and Development",
    "OPEC": "Organization of the Petroleum Exporting Countries",
    "SAARC": "South Asian Association for Regional Cooperation",
    "CARICOM": "Caribbean Community",
    "IGAD": "Intergovernmental Authority on Development",
    "COMESA": "Common Market for Eastern and Southern Africa",
    "OAS": "Organization of American States",
    "SCO": "Shanghai Cooperation Organisation",
    "CSTO": "Collective Security Treaty Organization",
    "EBRD": "European Bank for Reconstruction and Development",
    "ASEAN": "Association of Southeast Asian Nations",
    "UNHCR": "United Nations High Commissioner for Refugees",
    "BBC": "British Broadcasting Corporation",
    "HRW": "Human Rights Watch",
    "RSF": "Reporters Without Borders",
}
"""International bodies that bulletins name by abbreviation alone; read as the same name where both forms occur."""


KNOWN_BODIES = frozenset(
    fold(name)
    for name in (
        *ABBREVIATIONS, *ABBREVIATIONS.values(), "European Parliament", "European Commission", "European Council", "Council of Europe",
        "World Bank", "Red Cross", "Red Crescent", "Amnesty International", "Transparency International", "Interpol",
        "Europol", "Al Jazeera", "Reuters", "Associated Press", "Radio Free Europe", "Radio Liberty", "Voice of America",
        "Deutsche Welle", "Agence France-Presse", "Kremlin", "White House", "Pentagon", "State Department", "Hamas",
        "Hezbollah", "Taliban", "al-Qaeda", "Islamic State", "Boko Haram", "Arab League", "Greenpeace", "Oxfam",
        "Facebook", "Twitter", "WhatsApp", "YouTube", "Instagram", "TikTok", "Telegram", "Google", "Wikipedia",
        "Freedom House", "Carter Center", "Save the Children", "Commonwealth", "Muslim Brotherhood", "Doctors Without Borders", "Reporters Without Borders", "International Crisis Group", "Eurasian Economic Union", "Eurasian Union",
        "Customs Union", "African Union", "Warsaw Pact", "Security Council", "General Assembly", "Venice Commission",
    )
)  # fmt: skip
"""Bodies known the world over whose own words do not say what they are."""


def _lines(relative: str) -> list[str]:
    return gzip.decompress(shipped(relative).read_bytes()).decode("utf-8").split("\n")


@cache
def _given_names() -> frozenset[str]:
    return frozenset(_lines("resources/names/given.txt.gz")) - {""}


@cache
def _english_words() -> frozenset[str]:
    return frozenset(fold(word) for word in english_words() if word.islower())


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name somewhere."""
    return fold(word) in _given_names()


_CREEDS = word_set(
    "christian christians catholic catholics protestant protestants orthodox muslim muslims islamic islamist islamists jewish"
    " hindu buddhist sikh sunni shia marxist leninist maoist trotskyist stalinist gaullist peronist zionist kemalist baathist"
    " euro internet"
)
ADJECTIVES = (
    DEMONYMS
    | _CREEDS
    | word_set("nationalist communist socialist liberal conservative leftist rightist centrist separatist")
)
_SURE_GIVEN_NAMES = word_set(
    "john mark frank bill jack bob tony harry jimmy billy tom peter paul martin victor vera max patrick josh gene nick scott"
    " stan ted tim tommy walter morris nelson hector basil carol christian dale daniel david don drew eric felix homer hugh"
    " jade jean judith kelly linda lucy marcel maria mario mary maurice nancy oscar ralph regina roger ross simon solomon"
    " thomas timothy tina vanessa vernon victoria vincent vivian wendy"
)


def is_sure_given_name(word: str) -> bool:
    """Whether a word is a given name and hardly ever anything else."""
    return is_given_name(word) and (fold(word) in _SURE_GIVEN_NAMES or not is_word(word))


@lru_cache(maxsize=REMEMBERED)
def is_word(word: str) -> bool:
    """Whether a word, its capital aside, is an English word (also in a compound or possessive).

    >>> [is_word(word) for word in ("Freedom", "People's", "Christian-Democratic", "Nazarbayev")]
    [True, True, True, False]
    """
    folded = fold(word).removesuffix("'s").rstrip("'.")
    if not word.replace("’", "'").isascii():
        return word.lower() in english_words()
    parts = folded.split("-")
    known = _english_words()
    return all(part in known or part in DEMONYMS or part in FUNCTION_WORDS or part in _CREEDS for part in parts)


PlaceKind = Literal["country", "region", "capital", "city"]


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place of the list: its main name, the country (ISO code) it lies in (empty for larger regions), its size.

    A city is large where it is among the thousand with most people.
    """

    name: str
    kind: PlaceKind
    country: str
    is_large: bool = True


_LARGE_CITIES = 1000
_PLACE_KINDS: dict[str, PlaceKind] = {"country": "country", "region": "region", "capital": "capital", "city": "city"}


@cache
def _place_lines() -> list[str]:
    return _lines("resources/places/places.tsv.gz")


@cache
def _places() -> dict[str, tuple[int, ...]]:
    """The lines of the list that have a name."""
    places: dict[str, tuple[int, ...]] = {}
    for index, line in enumerate(_place_lines()):
        for name in fold.__wrapped__(line).rsplit("\t", 1)[-1].split("|"):
            places[name] = (*places.get(name, ()), index)
    places.pop("", None)
    return places


@cache
def _last_large_city() -> int:
    cities = (index for index, line in enumerate(_place_lines()) if line.startswith("city\t"))
    return next(itertools.islice(cities, _LARGE_CITIES - 1, None))


@lru_cache(maxsize=REMEMBERED)
def _place(index: int) -> KnownPlace:
    kind, country, names = _place_lines()[index].split("\t")
    return KnownPlace(names.split("|", 1)[0], _PLACE_KINDS[kind], country, index <= _last_large_city())


@lru_cache(maxsize=REMEMBERED)
def known_place(name: str, home: frozenset[str] = frozenset()) -> KnownPlace | None:
    """The place of the list that has this name or alternative name.

    Countries come first, then the places of the countries `home` (ISO codes), then the larger city.

    >>> known_place("Kiev").name, known_place("Russian Federation").name
    ('Kyiv', 'Russia')
    """
    folded = fold(name).removeprefix("the ")
    found = _places().get(folded) or (
        _places().get("saint " + folded[2:].lstrip(" .")) if folded.startswith("st") else None
    )
    if not found:
        return None
    bearers = [_place(index) for index in found]
    if bearers[0].kind in ("country", "region"):
        return bearers[0]
    return next((place for place in bearers if place.country in home), bearers[0])


def is_firm_place(word: str) -> bool:
    """Whether a word by itself is the name of a country, or the main name of a capital."""
    place = known_place(word)
    return place is not None and (
        place.kind in ("country", "region") or (place.kind == "capital" and fold(word) == fold(place.name))
    )
