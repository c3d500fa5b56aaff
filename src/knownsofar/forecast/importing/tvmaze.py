"""Answers of TVmaze's API about a show, with what `embed[]=seasons&embed[]=episodes` adds.

Fields: https://www.tvmaze.com/api#shows. Kinds, languages and genres are told
in TMDB's words, so that precedents of both learn from each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from knownsofar.errors import InputError, ShapeError
from knownsofar.forecast.importing.told import Item, Told, seasons_of, series_row, span

_KINDS = {"Animation": "Scripted", "Game Show": "Reality", "Panel Show": "Talk Show", "Variety": "Talk Show"}
_GENRES = {
    "Action": "Action & Adventure", "Adventure": "Action & Adventure", "Anime": "Animation",
    "Children": "Kids", "Fantasy": "Sci-Fi & Fantasy", "Science-Fiction": "Sci-Fi & Fantasy",
    "Supernatural": "Sci-Fi & Fantasy", "War": "War & Politics",
}  # fmt: skip
_LANGUAGES = dict(
    pair.rsplit(" ", 1)
    for pair in """
Afrikaans af, Albanian sq, Arabic ar, Armenian hy, Azerbaijani az, Basque eu, Belarusian be, Bengali bn,
Bosnian bs, Bulgarian bg, Catalan ca, Chinese zh, Croatian hr, Czech cs, Danish da, Dutch nl, English
en, Estonian et, Finnish fi, French fr, Galician gl, Georgian ka, German de, Greek el, Gujarati gu,
Hebrew he, Hindi hi, Hungarian hu, Icelandic is, Indonesian id, Irish ga, Italian it, Japanese ja,
Kannada kn, Kazakh kk, Korean ko, Latvian lv, Lithuanian lt, Luxembourgish lb, Macedonian mk, Malay ms,
Malayalam ml, Marathi mr, Mongolian mn, Norwegian no, Panjabi pa, Persian fa, Polish pl, Portuguese pt,
Pashto ps, Romanian ro, Russian ru, Scottish Gaelic gd, Serbian sr, Sinhalese si, Slovak sk, Slovenian
sl, Spanish es, Swedish sv, Tagalog tl, Tamil ta, Telugu te, Thai th, Turkish tr, Ukrainian uk, Urdu ur,
Uzbek uz, Vietnamese vi, Welsh cy
""".replace("\n", " ")
    .strip()
    .split(", ")
)
"""ISO 639-1, as TMDB writes languages."""


class _Country(msgspec.Struct):
    code: str | None = None


class _Channel(msgspec.Struct):
    name: str | None = None
    country: _Country | None = None


class _Season(msgspec.Struct, rename="camel"):
    number: int
    episode_order: int | None = None
    premiere_date: str | None = None
    end_date: str | None = None


class _Episode(msgspec.Struct):
    season: int
    airdate: str | None = None
    type: str | None = None


class _Embedded(msgspec.Struct):
    seasons: list[_Season] | None = None
    episodes: list[_Episode] | None = None


class _Show(msgspec.Struct, rename={"web_channel": "webChannel", "embedded": "_embedded"}):
    id: int
    name: str
    type: str | None = None
    language: str | None = None
    genres: list[str] | None = None
    premiered: str | None = None
    network: _Channel | None = None
    web_channel: _Channel | None = None
    embedded: _Embedded | None = None


def is_show(fields: Mapping[str, msgspec.Raw]) -> bool:
    """Whether an object is the answer about a show."""
    return "webChannel" in fields and "name" in fields and "number" not in fields


def read_show(data: bytes, where: str) -> Iterator[Item]:
    """The series, and an error for each season that makes no sense.

    Raises ShapeError for a show without its seasons: that it ever had but one would be a guess.
    """
    told = msgspec.json.decode(data, type=_Show)
    key = f"tvmaze:{told.id}"
    within = told.embedded or _Embedded()
    if not (within.seasons or within.episodes):
        raise ShapeError(f"has no seasons of {key}; ask for shows/{told.id}?embed[]=seasons&embed[]=episodes")
    rows: list[tuple[str, ...]] = []
    for row in seasons_of(((key, days) for days in _days(within, told.premiered)), where):
        if isinstance(row, InputError):
            yield row
        else:
            rows.append(row)
    channels = [channel for channel in (told.network, told.web_channel) if channel]
    drawn = ["Animation"] if told.type == "Animation" else []
    named = series_row(
        key, told.name, kind=_KINDS.get(told.type or "", told.type),
        networks=(channel.name for channel in channels),
        countries=(channel.country.code for channel in channels if channel.country),
        language=_LANGUAGES.get(told.language or "", ""),
        genres=(_GENRES.get(genre, genre) for genre in (*drawn, *(told.genres or ()))),
    )  # fmt: skip
    yield Told(named, tuple(rows))


def _days(within: _Embedded, premiered: str | None) -> Iterator[dict[str, object]]:
    """The arguments of `season_row` for each season that is listed, or has an episode that is no special."""
    aired: dict[int, list[str | None]] = {}
    for episode in within.episodes or ():
        if episode.type != "insignificant_special":
            aired.setdefault(episode.season, []).append(episode.airdate)
    listed = within.seasons or [_Season(number) for number in sorted(aired)]
    for place, season in enumerate(listed):
        days = aired.get(season.number, [])
        first, last = span(days)
        begins = season.premiere_date or (premiered if place == 0 and not first else None)
        yield {
            "season": season.number,
            "premiere": begins,
            "episodes": season.episode_order or len(days) or None,
            "first": first,
            "last": season.end_date or last,
        }
