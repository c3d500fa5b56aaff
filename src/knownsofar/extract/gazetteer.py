"""Who shows series and who writes about them: names that are facts of the trade.

A name in PLATFORMS can be where a series is shown, and, as its maker, a source;
a name in OUTLETS can only be a source. Names that are common words ("Max",
"History", "Crave") are matched only in this spelling.
"""

from __future__ import annotations

import re
from functools import cache

PLATFORMS = """
Netflix|Amazon Prime Video|Prime Video|Amazon Prime|Amazon Freevee|Freevee|Amazon|Hulu|Disney Plus Hotstar|
Disney+ Hotstar|Disney+|Disney Plus|Disney Channel|Disney XD|HBO Max|HBO|Max|Apple TV+|Apple TV Plus|
Apple TV|AppleTV+|Paramount Network|Paramount+|Paramount Plus|Peacock|Showtime|Starz|STARZ|Cinemax|Epix|
MGM+|AMC+|AMC|FXX|FX on Hulu|FX|Freeform|The CW|CW|CW Seed|Syfy|SYFY|USA Network|TNT|TBS|Lifetime|
Hallmark Channel|Hallmark|A&E|Bravo|E!|TLC|HGTV|Food Network|Discovery+|Discovery Channel|Discovery|
National Geographic|Nat Geo|History Channel|History|Comedy Central|MTV|VH1|BET+|BET|Bounce TV|OWN|
Nickelodeon|Cartoon Network|Adult Swim|Toonami|Boomerang|PBS|PBS Kids|Masterpiece|NBC|ABC|CBS All Access|
CBS|FOX|Fox|UPN|The WB|Univision|Telemundo|Ion|Pop TV|TV Land|SundanceTV|Sundance Now|IFC|WGN America|
Audience Network|YouTube Premium|YouTube Red|YouTube|Facebook Watch|Quibi|Crackle|Roku Channel|
The Roku Channel|Tubi|Pluto TV|Acorn TV|BritBox|Shudder|Up Faith & Family|AllBlk|ALLBLK|DC Universe|
Spectrum|Viaplay|BBC One|BBC Two|BBC Three|BBC Four|BBC America|BBC iPlayer|iPlayer|BBC|ITV1|ITV2|ITVX|ITV|
Channel 4|E4|Channel 5|Sky Atlantic|Sky One|Sky Max|Sky|Dave|Gold|UKTV|Alibi|S4C|NOW TV|RTE|RTÉ|
Virgin Media Television|CBC Gem|CBC|CTV Sci-Fi Channel|CTV|Citytv|Global|Crave|Showcase|Space|ABC Australia|
ABC iview|SBS On Demand|Stan|Binge|Foxtel|Nine Network|Seven Network|Network Ten|TVNZ|Neon|tvN|SBS|JTBC|
MBC|KBS2|KBS|OCN|ENA|Channel A|TV Chosun|MBN|TVING|Tving|wavve|Wavve|Coupang Play|Watcha|Viki|Rakuten Viki|
Viu|iQIYI|WeTV|Tencent Video|Youku|Mango TV|Bilibili|Hunan TV|Dragon TV|CCTV|LINE TV|LINE TV|GMM25|GMMTV|
One31|Channel 3|Workpoint|TVB|HBO Asia|Crunchyroll|Funimation|HIDIVE|VRV|Tokyo MX|TOKYO MX|TV Tokyo|
TV Asahi|TBS Television|MBS|NHK|NTV|Nippon TV|Fuji TV|BS11|BS Fuji|BS-TBS|BS4|AT-X|ABEMA|Abema|U-NEXT|
dAnime Store|KBS Kyoto|Sun TV|WOWOW|Animax|Wakanim|Muse Asia|Ani-One|Kanal D|ATV|Show TV|Star TV|FOX Turkey|
FOX Türkiye|Fox Turkey|TRT 1|TRT|Now TV|BluTV|Exxen|Gain|GAIN|puhutv|Hotstar|JioCinema|SonyLIV|Sony LIV|
ZEE5|Zee5|ALTBalaji|MX Player|Voot|Aha|Star Plus|Colors TV|Zee TV|Movistar+|Antena 3|Atresplayer|Atresmedia|
Telecinco|La 1|RTVE|TVE|Televisa|Las Estrellas|Azteca|Globoplay|Globo|Vix|ViX|Canal+|France 2|France 3|TF1|
M6|Arte|OCS|ZDF|ARD|Das Erste|RTL|RTL+|Joyn|Sat.1|ProSieben|RAI|Rai 1|Rai|Mediaset|DR|NRK|SVT|TV2|C More|
Ruutu|HBO Nordic|Streamz|Videoland|Kinopoisk|Start|KION|Premier|Okko|Zoom|Cignal|iWantTFC|ABS-CBN|GMA|Vidio|
WeTV iflix|iflix|Showmax|MultiChoice|Mnet|Shahid|OSN|MBC Shahid
""".replace("\n", "")

OUTLETS = """
Deadline|Variety|The Hollywood Reporter|Hollywood Reporter|THR|TVLine|TV Line|TV Guide|TVGuide|TheWrap|
The Wrap|Vulture|Entertainment Weekly|EW|Collider|IndieWire|IGN|Radio Times|RadioTimes.com|RadioTimes|
Digital Spy|Screen Rant|ScreenRant|CBR|Den of Geek|GamesRadar|Total Film|Empire|Esquire|Vanity Fair|GQ|
Rolling Stone|The New York Times|New York Times|Los Angeles Times|LA Times|The Washington Post|The Guardian|
The Independent|The Telegraph|The Times|The Sun|Daily Mail|Mirror|The Mirror|Metro|Express|BBC News|Forbes|
Bloomberg|The Wall Street Journal|Wall Street Journal|USA Today|People|Us Weekly|E! News|ET|
Entertainment Tonight|Teen Vogue|Vogue|Cosmopolitan|Glamour|Elle|Elite Daily|Bustle|Refinery29|BuzzFeed|
Inverse|Polygon|The Verge|Gizmodo|io9|Kotaku|Mashable|Decider|Observer|Puck|What's on Netflix|
What’s on Netflix|What's On Netflix|NetflixLife|Netflix Life|Small Screen|Cinemaholic|The Cinemaholic|
The Direct|Giant Freakin Robot|We Got This Covered|Daily Express|TechRadar|Tom's Guide|CNET|Heavy|Newsweek|
Time|TIME|The Ringer|SlashFilm|/Film|Production Weekly|The Futon Critic|TVSeriesFinale|Soompi|Star News|
Sports Chosun|News1|OSEN|JTBC News|Biz Enter|Yonhap|Yonhap News|Koreaboo|Allkpop|AllKpop|Hankook Ilbo|
Dispatch|TenAsia|10Asia|Herald Pop|Xports News|Ilgan Sports|Anime News Network|ANN|Oricon|Natalie|
Crunchyroll News|Sugoi LITE|Anime Tsumi|Mid-Day|Hindustan Times|Times of India|Pinkvilla|Bollywood Hungama|
Indian Express|Film Companion|IMDb|Rotten Tomatoes|Wikipedia|Twitter|Instagram|Backstage|Comic Book|
ComicBook.com|Comicbook|Nerdist|Bleeding Cool|SFX|Screen Daily|Broadcast|Reuters|AP|Associated Press|AFP|
Kyodo|Xinhua|Sabah|Hürriyet|Milliyet|Posta|El País|El Mundo|AlloCiné|Télérama|Le Parisien|Bild|DWDL|
Corriere|Writers Guild|WGA|Hello Magazine|Hello!|OK!|Town & Country|Harper's Bazaar|Parade|Today|
Good Housekeeping|Woman's World
""".replace("\n", "")


def _names(listed: str) -> list[str]:
    return sorted({name.strip() for name in listed.split("|") if name.strip()}, key=len, reverse=True)


@cache
def platform_words() -> frozenset[str]:
    """A word of every platform's name, in lower case: without one of them no platform is named."""
    return _telling_words(PLATFORMS)


@cache
def outlet_words() -> frozenset[str]:
    """A word of every outlet's name, in lower case."""
    return _telling_words(OUTLETS)


def _telling_words(listed: str) -> frozenset[str]:
    """The longest word of each name, but "the"; the last of several."""
    words = (re.findall(r"\w+", name.lower()) for name in _names(listed))
    return frozenset(max([w for w in reversed(of_name) if w != "the"], key=len) for of_name in words)


@cache
def platform_pattern() -> re.Pattern[str]:
    """Matches a platform by name, longest first."""
    return re.compile(_alternation(_names(PLATFORMS)))


@cache
def outlet_pattern() -> re.Pattern[str]:
    """Matches an outlet by name, longest first."""
    return re.compile(_alternation(_names(OUTLETS)))


def _alternation(names: list[str]) -> str:
    return r"(?<![\w&'’])(?:" + "|".join(re.escape(name) for name in names) + r")(?![\w&+]|-\w)"


UNLISTED_WORDS = frozenset("tv channel network television plus now play go".split())
# A channel that no list knows shows itself by how it is written: "CTV Sci-Fi Channel", "Bounce TV", "Foo+".
UNLISTED = re.compile(
    r"(?<![\w&])(?:[A-ZÀ-Ý][\w&\-]*\s){0,3}[A-ZÀ-Ý][\w&\-]*(?:\s(?:TV|Channel|Network|Television|Plus|Now|Play|Go)\b|\+)(?!\w)"
)
