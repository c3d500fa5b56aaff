"""JSON-LD: every word is one of schema.org's, and only what is sure is told of the season itself."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
import rdflib
from rdflib.namespace import RDF, SDO

from knownsofar.model import Dossier, Identifier, Outlook
from knownsofar.publish import render
from knownsofar.publish.programs.jsonld import document, json_ld

pytestmark = pytest.mark.filterwarnings(
    "ignore:ConjunctiveGraph is deprecated"
)  # rdflib's own parser uses it

DossierOf = Callable[..., Dossier]
Looking = Callable[..., Outlook]
CONTEXT = {"@vocab": str(SDO), "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}}
"""What of https://schema.org's context our documents need: the tests ask no other host."""


def graph(text: str) -> rdflib.Graph:
    """The document as rdflib reads it."""
    plain = json.loads(text)
    assert plain.pop("@context") == "https://schema.org"
    return rdflib.Graph().parse(data=json.dumps({"@context": CONTEXT, **plain}), format="json-ld")


def claims(plain: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from (part for part in plain["subjectOf"] if part["@type"] == "Claim")


def test_every_type_and_property_is_one_of_schema_org(dossier_of: DossierOf, outlook: Looking) -> None:
    looks = outlook(0.58, 0.4, "2024-03-01", "2024-12-10")
    dossier = msgspec.structs.replace(dossier_of("2023-07-06"), outlook=looks)
    dossier = msgspec.structs.replace(
        dossier, beliefs=tuple(msgspec.structs.replace(b, probability=0.9) for b in dossier.beliefs)
    )
    ours = [Identifier(series="the salt harbour", scheme="imdb", value="tt0000001")]
    found = graph(json_ld(dossier, identifiers=ours, link=lambda *_: "https://known.example/"))
    used = {t for t in found.predicates() if t != RDF.type} | set(found.objects(None, RDF.type))
    assert [term for term in used if str(term).removeprefix(str(SDO)) not in SDO] == []
    assert {SDO.Claim, SDO.ClaimReview, SDO.Quotation, SDO.TVSeason, SDO.TVSeries, SDO.Rating} <= used
    assert {SDO.firstAppearance, SDO.appearance, SDO.claimInterpreter, SDO.reviewRating} <= used


def test_the_season_its_series_and_its_claims_hang_together(dossier_of: DossierOf) -> None:
    found = graph(render(dossier_of("2023-12-05"), "jsonld"))
    (season,) = found.subjects(RDF.type, SDO.TVSeason)
    (series,) = found.objects(season, SDO.partOfSeries)
    assert str(found.value(series, SDO.name)) == "The Salt Harbour"
    assert str(found.value(season, SDO.seasonNumber)) == "2"
    assert set(found.objects(None, SDO.about)) == {season}
    # A sentence may be quoted for several claims; each stands in one article.
    for quotation in found.subjects(RDF.type, SDO.Quotation):
        assert len(set(found.objects(quotation, SDO.isPartOf))) == 1


def test_only_the_makers_word_is_told_of_the_season_itself(dossier_of: DossierOf) -> None:
    before, after = document(dossier_of("2023-07-06")), document(dossier_of("2023-12-05"))
    assert "startDate" not in before  # official, but a year
    assert after["startDate"] == "2024-02-09"
    assert after["numberOfEpisodes"] == 10
    names = [role.get("actor", role)["name"] for role in after["actor"]]
    assert "Han Seo-yun" in names
    assert "Tomas Reyle" not in names  # he leaves
    assert "Lena Okafor" not in [r.get("actor", r)["name"] for r in before["actor"]]  # a report


def test_each_claim_has_its_first_appearance_all_others_and_a_review(dossier_of: DossierOf) -> None:
    dossier = dossier_of("2022-03-05")
    told = {claim["text"]: claim for claim in claims(document(dossier))}
    renewal = told["Renewed on 14 January 2022"]
    assert renewal["firstAppearance"]["isPartOf"]["publisher"]["name"] == "Night Ferry"
    # What was told as the first appearance is named, not told again.
    assert [a["isPartOf"]["datePublished"] for a in renewal["appearance"] if "isPartOf" in a] == [
        "2022-01-15"
    ]
    assert {"@id": renewal["firstAppearance"]["@id"]} in renewal["appearance"]
    rating = renewal["review"]["reviewRating"]
    assert (rating["@type"], rating["alternateName"]) == ("Rating", "official")
    assert 0.9 < rating["ratingValue"] < 1 == rating["bestRating"]
    assert renewal["review"]["claimReviewed"] == "Renewed on 14 January 2022"
    assert len(told) == len({b.value for b in dossier.beliefs})


def test_a_probability_is_given_where_one_was_weighed_and_an_outlook_is_our_own_claim(
    dossier_of: DossierOf, outlook: Looking
) -> None:
    dossier = dossier_of("2022-03-05")
    looks = outlook(0.97, 0.04, "2023-03-01", "2024-01-10")
    weighed = msgspec.structs.replace(
        dossier,
        outlook=looks,
        beliefs=(msgspec.structs.replace(dossier.beliefs[0], probability=0.987654321),),
    )
    first, last = claims(document(weighed))
    assert first["review"]["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "official",
        "ratingValue": 0.9877,
        "bestRating": 1,
        "worstRating": 0,
    }
    assert last["author"]["name"] == "Known So Far"
    assert last["text"].startswith("97 % that it is renewed, 4 % that it never comes")


def test_identifiers_of_the_series_are_links_and_what_is_none_is_left_out(dossier_of: DossierOf) -> None:
    told = [
        Identifier(series="The Salt Harbour", scheme="thetvdb", value="400000"),
        Identifier(series="The Salt Harbour", scheme="wikidata", value="Q1"),
        Identifier(series="The Salt Harbour", scheme="tmdb", value="../../etc"),
        Identifier(series="The Salt Harbour", scheme="imdb", value="tt1", holds=False),
        Identifier(series="Night Train", scheme="imdb", value="tt2"),
    ]
    assert document(dossier_of("2023-07-06"), told)["partOfSeries"]["sameAs"] == [
        "https://thetvdb.com/dereferrer/series/400000",
        "https://www.wikidata.org/entity/Q1",
    ]


def test_it_may_stand_in_a_script_of_a_page(dossier_of: DossierOf) -> None:
    dossier = msgspec.structs.replace(dossier_of("2023-07-06"), series="</script><script>alert(1)&amp;")
    text = json_ld(dossier)
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text)["partOfSeries"]["name"] == "</script><script>alert(1)&amp;"


def test_nothing_known_is_a_document_all_the_same(dossier_of: DossierOf) -> None:
    plain = document(dossier_of("2020-01-01", None))
    assert (plain["@type"], "seasonNumber" in plain, "subjectOf" in plain) == ("TVSeason", False, False)


def test_json_ld_loads_no_templates() -> None:
    code = (
        "import sys, datetime; from knownsofar.publish import render; from knownsofar.weigh import weigh\n"
        "render(weigh([], series='x', season=2, as_of=datetime.date(2024, 1, 1)), 'jsonld')\n"
        "print({'jinja2', 'rich', 'icalendar', 'lxml'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"
