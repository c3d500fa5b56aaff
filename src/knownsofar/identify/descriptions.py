"""The words that describe a series, as data: where it is from, in which language, of what kind and genre.

Countries are ISO 3166 codes, languages ISO 639-1 codes, kinds and genres are
TMDB's. A language follows from a country where nearly all its series are in it.
"""

from __future__ import annotations

_NATIONS = """
KR ko south-korean korean s.korean
JP ja japanese
CN zh chinese
TW zh taiwanese
HK -- hong-kong cantonese
TH th thai
IN hi indian bollywood
ID id indonesian
PH tl filipino philippine
VN vi vietnamese
SG en singaporean
TR tr turkish
IL he israeli
EG ar egyptian
SA ar saudi
LB ar lebanese
US en american u.s us u.s.
GB en british uk u.k english welsh scottish
IE en irish
CA en canadian
AU en australian
NZ en new-zealand kiwi
ZA -- south-african
NG en nigerian
ES es spanish
MX es mexican
AR es argentine argentinian
CO es colombian
CL es chilean
PE es peruvian
BR pt brazilian
PT pt portuguese
FR fr french
BE -- belgian flemish
NL nl dutch
DE de german
AT de austrian
CH -- swiss
IT it italian
GR el greek
SE sv swedish
NO no norwegian
DK da danish
FI fi finnish
IS is icelandic
PL pl polish
CZ cs czech
HU hu hungarian
RO ro romanian
RU ru russian
UA uk ukrainian
RS sr serbian
"""
_TONGUES = """
ko korean
ja japanese
zh chinese mandarin
cn cantonese
th thai
hi hindi
ta tamil
te telugu
ml malayalam
id indonesian
tl tagalog filipino
vi vietnamese
tr turkish
he hebrew
ar arabic
en english
es spanish
ca catalan
pt portuguese
fr french
nl dutch flemish
de german
it italian
el greek
sv swedish
no norwegian
da danish
fi finnish
is icelandic
pl polish
cs czech
hu hungarian
ro romanian
ru russian
uk ukrainian
sr serbian
cy welsh
"""
_COMPOUNDS = """
k-drama country=KR language=ko genre=Drama
kdrama country=KR language=ko genre=Drama
k-series country=KR language=ko
c-drama country=CN language=zh genre=Drama
cdrama country=CN language=zh genre=Drama
j-drama country=JP language=ja genre=Drama
jdrama country=JP language=ja genre=Drama
dorama country=JP language=ja genre=Drama
anime country=JP language=ja genre=Animation
donghua country=CN language=zh genre=Animation
lakorn country=TH language=th genre=Drama
dizi country=TR language=tr genre=Drama
telenovela genre=Soap
novela genre=Soap
"""
_KINDS = """
Reality reality unscripted dating-show game-show gameshow competition
Documentary documentary docuseries docu-series docu
Talk_Show talk-show chat-show late-night
Miniseries miniseries mini-series limited-series
"""
_GENRES = """
Drama drama dramedy melodrama drama-series procedural
Comedy comedy sitcom dramedy rom-com romcom satire comedic mockumentary
Crime crime detective noir heist gangster mafia cop police true-crime
Mystery mystery whodunnit whodunit
Sci-Fi_&_Fantasy sci-fi science-fiction fantasy supernatural zombie zombies superhero vampire
Sci-Fi_&_Fantasy dystopian isekai paranormal time-travel
Action_&_Adventure action adventure action-adventure swashbuckling martial-arts
Animation animated animation cartoon
Western western neo-western
Soap soap telenovela
War_&_Politics war political
Kids children's preschool
Family family
Reality reality unscripted
Documentary documentary docuseries docu-series
Talk talk-show chat-show
"""
HEADS = frozenset(
    """series show drama dramedy melodrama comedy sitcom rom-com romcom thriller anime cartoon saga program
    programme procedural docuseries docu-series miniseries mini-series whodunit whodunnit western mystery
    production hit smash remake adaptation version reboot mockumentary satire epic soap title
    k-drama kdrama k-series c-drama cdrama j-drama jdrama dorama donghua lakorn dizi telenovela
    novela""".split()
)
"""The nouns that a description of a series ends with. In the singular alone: "the dramas" are others."""
VERSIONS = frozenset("remake adaptation version reboot".split())
"""Heads that tell where a series is from, while what stands behind them is another."""
PEOPLE = frozenset(
    """star stars actor actress actors actresses cast creator creators writer writers director directors
    showrunner fan fans fame alum veteran heartthrob producer producers singer comedian legend icon group
    host lover lovers addict addicts buff buffs industry genre market world wave boom content scene""".split()
)
"""Behind a head these make it a word on somebody or something else: "the K-drama star"."""


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    """From a word to all that it means: the first column of its rows."""
    table: dict[str, tuple[str, ...]] = {}
    for row in rows.split("\n"):
        meaning, _, words = row.partition(" ")
        for word in words.split():
            table[word] = (*table.get(word, ()), meaning.replace("_", " "))
    return table


ADJECTIVES: dict[str, tuple[str, str | None]] = {
    word: (country, None if language == "--" else language)
    for row in _NATIONS.split("\n")
    if row
    for country, language, *words in [row.split()]
    for word in words
}
"""From an adjective of nationality to its country, and the language that follows from it."""
LANGUAGES: dict[str, str] = {word: codes[0] for word, codes in _table(_TONGUES).items()}
"""From the name of a language to its code, for "Spanish-language"."""
COMPOUNDS: dict[str, tuple[tuple[str, str], ...]] = {
    word: tuple((part, said) for part, _, said in (field.partition("=") for field in fields))
    for row in _COMPOUNDS.split("\n")
    if row
    for word, *fields in [row.split()]
}
"""Words that say several things at once."""
KINDS: dict[str, str] = {word: kinds[0] for word, kinds in _table(_KINDS).items()}
"""From a word to TMDB's type of series; what none of these is called is scripted."""
GENRES: dict[str, tuple[str, ...]] = _table(_GENRES)
"""From a word to TMDB's genres."""
