"""Kinds of platform: what is pooled where samples of single platforms are too small."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from knownsofar.forecast.history import Series
from knownsofar.forecast.platforms import folded

Kind = Literal["streaming", "broadcast", "cable", "other"]

KINDS: tuple[Kind, ...] = ("streaming", "broadcast", "cable", "other")
_STREAMING = """
Netflix; Prime Video; Amazon Prime Video; Amazon; Amazon Freevee; Freevee; IMDb TV; Apple TV+; Apple
TV; Disney+; Hulu; HBO Max; Max; Paramount+; CBS All Access; Peacock; discovery+; YouTube Premium;
YouTube Red; Quibi; The Roku Channel; BET+; AMC+; Shudder; Acorn TV; BritBox; Crave; Stan; Viaplay;
Star+; Globoplay; Disney+ Hotstar; Hotstar; ZEE5; SonyLIV; JioCinema; TVING; wavve; Coupang Play;
Watcha; Viki; iQiyi; Tencent Video; Youku; Mango TV; Crunchyroll; Movistar Plus+; U-NEXT; Abema; BBC
iPlayer; ITVX; Apple TV Plus; Disney Plus; Paramount Plus; MGM+; Tubi; Vix
"""
_BROADCAST = "ABC; CBS; NBC; FOX; The CW; CW; The WB; UPN; PBS; MyNetworkTV"
"""Of the United States: in other countries the same letters are other platforms."""
_CABLE = """
HBO; FX; FXX; Showtime; AMC; Starz; Syfy; TBS; TNT; USA Network; Paramount Network; Cinemax; truTV;
Comedy Central; Freeform; ABC Family; Lifetime; A&E; History; Bravo; MTV; VH1; BET; Epix;
SundanceTV; IFC; WE tv; OWN; E!; TLC; Discovery; National Geographic; Adult Swim; Cartoon Network;
Nickelodeon; Disney Channel; Disney XD; Hallmark Channel; Investigation Discovery; Food Network;
HGTV; Animal Planet; Travel Channel; Spike; Audience; Pop; CMT; WGN America; Science; Oxygen;
Viceland; CNN; Nat Geo Wild; Smithsonian Channel
"""


def _names(words: str) -> frozenset[str]:
    return frozenset(folded(name) for name in words.replace("\n", " ").split(";"))


_OF: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("streaming", _names(_STREAMING)),
    ("cable", _names(_CABLE)),
)
_US = _names(_BROADCAST)


def kind_of(series: Series) -> Kind:
    """The kind of a series' first platform that is known; `other` where none is."""
    return kind_of_names(series.networks, series.countries)


@lru_cache(maxsize=4096)
def kind_of_names(networks: tuple[str, ...], countries: tuple[str, ...]) -> Kind:
    """The kind of the first of some platforms that is known, for a series of some countries."""
    for network in networks:
        name = folded(network)
        if name in _US and (not countries or set(countries) & {"US", "CA"}):
            return "broadcast"
        for kind, names in _OF:
            if name in names:
                return kind
    return "other"
