"""A dossier as JSON-LD in the words of schema.org: a TVSeason of a TVSeries, and the Claims about it.

Only what the makers have said, and nobody disputes, is told as a property of
the season; all else is a Claim with the sentences in which it appears, and a
ClaimReview of how far it holds. See docs/feeds.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from knownsofar.model import (
    Belief,
    Cast,
    Claim,
    Crew,
    Dossier,
    Episodes,
    Identifier,
    Outlook,
    Release,
    is_official,
)
from knownsofar.publish.programs.names import Link, key, no_link, uuid
from knownsofar.publish.programs.wording import known_words, outlook_words, plain, subject
from knownsofar.publish.safe import NAME, safe_url

_US = {"@type": "Organization", "name": "Known So Far"}
_SITES = {
    "tvmaze": "https://www.tvmaze.com/shows/{}",
    "tmdb": "https://www.themoviedb.org/tv/{}",
    "imdb": "https://www.imdb.com/title/{}/",
    "thetvdb": "https://thetvdb.com/dereferrer/series/{}",
    "wikidata": "https://www.wikidata.org/entity/{}",
}
_JOBS = {"director": "director", "composer": "musicBy", "producer": "producer", "writer": "author"}
"""schema.org has no word for a showrunner; "creator" is whoever made the work."""


def json_ld(
    dossier: Dossier, *, identifiers: Iterable[Identifier] = (), link: Link = no_link, indent: int | None = 1
) -> str:
    """The document, ending in a newline. It may stand in a <script>: no "<" or "&" is left in it."""
    from json import dumps

    text = dumps(document(dossier, identifiers, link), ensure_ascii=False, indent=indent)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text + "\n"


def document(
    dossier: Dossier, identifiers: Iterable[Identifier] = (), link: Link = no_link
) -> dict[str, Any]:
    """The same as plain values."""
    series = key(dossier.series)
    same = [s for i in identifiers if i.holds and key(i.series) == series and (s := _site(i))]
    season = _known(
        {
            "@context": "https://schema.org",
            "@type": "TVSeason",
            "@id": uuid("season", series, dossier.season).urn,
            "name": subject(dossier.series, dossier.season),
            "seasonNumber": dossier.season,
            "url": _link(link, dossier),
            "partOfSeries": _known(
                {
                    "@type": "TVSeries",
                    "@id": uuid("series", series).urn,
                    "name": plain(dossier.series, NAME),
                    "sameAs": same,
                    **_properties(dossier, None),
                }
            ),
            **(_properties(dossier, dossier.season) if dossier.season is not None else {}),
        }
    )
    claims = {claim.id: claim for claim in dossier.claims}
    told = [_claim(dossier, belief, claims, season["@id"]) for belief in dossier.beliefs]
    if dossier.outlook is not None:
        told.append(_forecast(dossier.outlook, dossier.as_of, season["@id"]))
    return season | ({"subjectOf": told} if told else {})


def _properties(dossier: Dossier, season: int | None) -> dict[str, Any]:
    """What is sure enough to be told of a season, or of the series, itself."""
    found: dict[str, Any] = {}
    for belief in dossier.beliefs:
        value = belief.value
        if not (is_official(belief) and belief.polarity) or belief.season != season:
            continue
        if isinstance(value, Release) and value.window.is_day and value.window.earliest:
            found["startDate"] = value.window.earliest.isoformat()
        elif isinstance(value, Episodes):
            found["numberOfEpisodes"] = value.count
        elif isinstance(value, Cast) and value.change != "leaving":
            found.setdefault("actor", []).append(_role(value))
        elif isinstance(value, Crew):
            person = {"@type": "Person", "name": plain(value.person, NAME)}
            found.setdefault(_JOBS.get(value.job, "creator"), []).append(person)
    return found


def _role(value: Cast) -> dict[str, Any]:
    person = {"@type": "Person", "name": plain(value.person, NAME)}
    if not value.character:
        return person
    return {"@type": "PerformanceRole", "actor": person, "characterName": plain(value.character, NAME)}


def _claim(dossier: Dossier, belief: Belief, claims: dict[str, Claim], about: str) -> dict[str, Any]:
    """A belief: what is claimed, where it is said, and how far that holds."""
    words = known_words(belief, dossier.as_of)
    if belief.season not in (dossier.season, None):
        words = f"Season {belief.season}: {words}"
    said = [claims[c] for c in belief.supporting if c in claims]
    first = min(said, key=lambda claim: claim.published, default=None)
    return _known(
        {
            "@type": "Claim",
            "text": words,
            "about": {"@id": about},
            "claimInterpreter": _US,
            "datePublished": belief.first_published.isoformat(),
            "firstAppearance": _quotation(first) if first else None,
            "appearance": [_quotation(claim) for claim in said],
            "review": _review(belief, words, [claims[c] for c in belief.against if c in claims]),
        }
    )


def _review(belief: Belief, words: str, against: Sequence[Claim]) -> dict[str, Any]:
    """How far it holds: the label in words, the probability where it was weighed, what contradicts it."""
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": belief.label}
    if belief.probability is not None:
        rating |= {"ratingValue": round(belief.probability, 4), "bestRating": 1, "worstRating": 0}
    return _known(
        {
            "@type": "ClaimReview",
            "claimReviewed": words,
            "author": _US,
            "datePublished": belief.changed.isoformat(),
            "reviewRating": rating,
            "citation": [_quotation(claim) for claim in against],
        }
    )


def _forecast(outlook: Outlook, as_of: date, about: str) -> dict[str, Any]:
    """The outlook is a claim as well: ours."""
    return {
        "@type": "Claim",
        "text": outlook_words(outlook),
        "about": {"@id": about},
        "author": _US,
        "datePublished": as_of.isoformat(),
    }


def _quotation(claim: Claim) -> dict[str, Any]:
    """The sentence, and the article that it stands in."""
    article = {
        "@type": "Article",
        "url": safe_url(claim.url),
        "datePublished": claim.published.isoformat(),
        "publisher": {"@type": "Organization", "name": plain(claim.outlet, NAME)},
    }
    return _known(
        {
            "@type": "Quotation",
            "text": plain(claim.sentence),
            "creditText": plain(claim.source, NAME) if claim.source else None,
            "isPartOf": _known(article),
        }
    )


def _site(identifier: Identifier) -> str | None:
    """The page of a series in another catalogue; None where the identifier is none."""
    value = identifier.value
    return _SITES[identifier.scheme].format(value) if value.isascii() and value.isalnum() else None


def _link(link: Link, dossier: Dossier) -> str | None:
    address = link(dossier.series, dossier.season)
    return safe_url(address) if address else None


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, [])}
