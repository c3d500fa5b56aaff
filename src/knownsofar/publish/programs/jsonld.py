"""A dossier as JSON-LD in the words of schema.org: a TVSeason of a TVSeries, and the Claims about it.

Only what the makers have said, and nobody disputes, is told as a property of
the season; all else is a Claim with the sentences in which it appears, and a
ClaimReview of how far it holds. See docs/feeds.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
from knownsofar.publish.programs.wording import known_words, named, outlook_words, plain, subject, web
from knownsofar.publish.safe import NAME, pretty_json

_US = {"@type": "Organization", "name": "Known So Far"}
_SITES = {
    "tvmaze": "https://www.tvmaze.com/shows/{}",
    "tmdb": "https://www.themoviedb.org/tv/{}",
    "imdb": "https://www.imdb.com/title/{}/",
    "thetvdb": "https://thetvdb.com/dereferrer/series/{}",
    "wikidata": "https://www.wikidata.org/entity/{}",
}
_LONGEST = 20
"""Characters of an identifier; more is none."""
_JOBS = {"director": "director", "composer": "musicBy", "producer": "producer", "writer": "author"}
"""schema.org has no word for a showrunner; "creator" is whoever made the work."""


def json_ld(dossier: Dossier, *, identifiers: Iterable[Identifier] = (), link: Link = no_link) -> str:
    """The document, ending in a newline. It may stand in a <script>: no "<" or "&" is left in it."""
    text = pretty_json(document(dossier, identifiers, link)).decode()
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def document(
    dossier: Dossier, identifiers: Iterable[Identifier] = (), link: Link = no_link
) -> dict[str, Any]:
    """The same as plain values."""
    series = key(dossier.series)
    same = [s for i in identifiers if i.holds and key(i.series) == series and (s := _site(i))]
    about = uuid("season", series, dossier.season).urn
    told = _Told(dossier, about)
    return _known(
        {
            "@context": "https://schema.org",
            "@type": "TVSeason",
            "@id": about,
            "name": subject(dossier.series, dossier.season),
            "seasonNumber": dossier.season,
            "url": web(link(dossier.series, dossier.season)),
            "partOfSeries": _known(
                {
                    "@type": "TVSeries",
                    "@id": uuid("series", series).urn,
                    "name": named(dossier.series),
                    "sameAs": same,
                    **_properties(dossier, None),
                }
            ),
            **(_properties(dossier, dossier.season) if dossier.season is not None else {}),
            "subjectOf": [
                *(told.claim(belief) for belief in dossier.beliefs),
                *(told.forecast(outlook) for outlook in (dossier.outlook,) if outlook is not None),
            ],
        }
    )


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
            person = {"@type": "Person", "name": named(value.person)}
            found.setdefault(_JOBS.get(value.job, "creator"), []).append(person)
    return found


def _role(value: Cast) -> dict[str, Any]:
    person = {"@type": "Person", "name": named(value.person)}
    if not value.character:
        return person
    return {"@type": "PerformanceRole", "actor": person, "characterName": named(value.character)}


class _Told:
    """The claims about one season. What is named more than once is told once, and then by its "@id"."""

    def __init__(self, dossier: Dossier, about: str) -> None:
        self._season = dossier.season
        self._as_of = dossier.as_of
        self._about = {"@id": about}
        self._claims = {claim.id: claim for claim in dossier.claims}
        self._seen: set[str] = set()

    def claim(self, belief: Belief) -> dict[str, Any]:
        """A belief: what is claimed, where it is said, and how far that holds."""
        words = known_words(belief, self._as_of)
        if belief.season not in (self._season, None):
            words = f"Season {belief.season}: {words}"
        first = min(self._of(belief.supporting), key=lambda c: self._claims[c].published, default=None)
        return _known(
            {
                "@type": "Claim",
                "text": words,
                "about": self._about,
                "claimInterpreter": _US,
                "datePublished": belief.first_published.isoformat(),
                "firstAppearance": self._quotation(first) if first else None,
                "appearance": [self._quotation(c) for c in self._of(belief.supporting)],
                "review": self._review(belief, words),
            }
        )

    def forecast(self, outlook: Outlook) -> dict[str, Any]:
        """The outlook is a claim as well: ours."""
        return {
            "@type": "Claim",
            "text": outlook_words(outlook),
            "about": self._about,
            "author": _US,
            "datePublished": self._as_of.isoformat(),
        }

    def _review(self, belief: Belief, words: str) -> dict[str, Any]:
        """How far it holds: label in words, probability where it was weighed, and what contradicts it."""
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
                "citation": [self._quotation(c) for c in self._of(belief.against)],
            }
        )

    def _of(self, claims: Iterable[str]) -> list[str]:
        return [c for c in claims if c in self._claims]

    def _quotation(self, claim_id: str) -> dict[str, Any]:
        """The sentence, and the article that it stands in."""
        claim = self._claims[claim_id]
        return self._once(
            uuid("quotation", claim.url, claim.sentence).urn,
            lambda: {
                "@type": "Quotation",
                "text": plain(claim.sentence),
                "creditText": plain(claim.source, NAME) if claim.source else None,
                "isPartOf": self._article(claim),
            },
        )

    def _article(self, claim: Claim) -> dict[str, Any]:
        return self._once(
            uuid("article", claim.url).urn,
            lambda: {
                "@type": "Article",
                "url": web(claim.url),
                "datePublished": claim.published.isoformat(),
                "publisher": {"@type": "Organization", "name": named(claim.outlet)},
            },
        )

    def _once(self, name: str, fields: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        if name in self._seen:
            return {"@id": name}
        self._seen.add(name)
        return {"@id": name, **_known(fields())}


def _site(identifier: Identifier) -> str | None:
    """The page of a series in another catalogue; None where the identifier is none."""
    value = identifier.value
    short = len(value) <= _LONGEST and value.isascii() and value.isalnum()
    return _SITES[identifier.scheme].format(value) if short else None


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, [])}
