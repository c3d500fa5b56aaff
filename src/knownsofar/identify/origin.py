"""What articles call a series: from which country, in which language, of what kind and genre.

A description is a noun phrase with one of `HEADS` at its end ("this South
Korean zombie horror series"). It counts where the words around it say that it
is about the series: its title behind or before it, "this", "the" in a sentence
on it. People have nationalities too, but no such head: "the Korean actor" is
no description. What a series was made from ("a remake of the British series")
is another series.
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

import msgspec

from knownsofar.identify.descriptions import (
    ADJECTIVES,
    COMPOUNDS,
    GENRES,
    HEADS,
    KINDS,
    LANGUAGES,
    PEOPLE,
    VERSIONS,
)
from knownsofar.identify.words import FUNCTION_WORDS, MONTHS, NETWORKS, WEEKDAYS, bag
from knownsofar.model import split_sentences

_MOST_TEXTS, _LONGEST = 120, 20_000  # texts, the newest; characters of each
_SURE = 0.6  # of what all texts together say, to count as known
_GENRE = 0.2  # of the texts that describe the series
_REACH = 9  # words that a description has at most before its head
_NAMED, _MEANT = 2.0, 1.0  # what a description weighs beside the title, and one in its sentence

_TITLE = "Ⓣ"
_TOKEN = re.compile(rf"{_TITLE}|[^\W_]+(?:[-'’.&+][^\W_]+)*|[^\w\s]")
_QUOTES = frozenset("\"“”‘’'")
_BREAKS = frozenset(".,;:!?()[]/|…—–•") | _QUOTES
_LEADING = _QUOTES | {",", ":"}
_JOINTS = _QUOTES | {",", "(", "—", "–", ":"}
_DETERMINERS = bag(
    "a an the this that its his her their our netflix's hbo's hulu's amazon's apple's disney's"
)
_STOPS = bag(
    """of in on at to for from with as about into and or but than like unlike after before since is was
    are were be been has have had will would could may might became becomes remains called renewed ordered
    cancelled canceled aired premiered his her their our your my which that who when where while if because
    it he she they we you i not no more much very so"""
) - {"more"}
_POINTING = bag("this the its")
_MANY = bag(
    """other others another many several all these those few some such any every each both various two
    three four five six seven eight nine ten dozens hundreds similar more"""
)
_FROM = bag(
    """remake adaptation version reboot spin-off spinoff prequel sequel based inspired adapted reimagining
    counterpart original like unlike than alongside following including"""
)
_COPULA = bag("is was are became becomes remains isn't wasn't")
_PRONOUNS = bag("it this that the which he she they a an his what here there season series show")
_ENDS = _STOPS | _BREAKS | _DETERMINERS | {_TITLE.lower()}
_NO_TITLES = NETWORKS | MONTHS | WEEKDAYS | _PRONOUNS
_HEADS = HEADS | {f"{head}'s" for head in HEADS}
_STEMS = tuple(sorted(head for head in HEADS if not any(other in head for other in HEADS - {head})))


_PARTS = ("country", "language", "kind", "genre")
_NOT_SCRIPTED = {"Animation", "Documentary", "Reality", "Talk"}
_Votes = defaultdict[str, float]
_MOST_TOLD = 20_000  # texts whose words on a series are kept: some hundred bytes each
_TOLD: OrderedDict[tuple[bytes, str], dict[str, _Votes]] = OrderedDict()


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where a series is from; None and () where its articles do not say, or do not agree.

    `country` is an ISO 3166 code, `language` an ISO 639-1 code, `kind` and
    `genres` are TMDB's words, as in the precedents.
    """

    country: str | None = None
    language: str | None = None
    kind: str | None = None
    genres: tuple[str, ...] = ()


def origin_of(texts: Sequence[str], titles: Sequence[str]) -> Origin:
    """What `texts` (newest last) call the series of `titles`; each text has one vote, divided if need be."""
    named = _naming(tuple(sorted(set(titles), key=lambda title: (-len(title), title))))
    votes: dict[str, _Votes] = {part: defaultdict(float) for part in _PARTS}
    describing = 0
    for text in texts[-_MOST_TEXTS:]:
        told = _kept(text[:_LONGEST], named)
        describing += any(told.values())
        for part, counted in told.items():
            # A series has one country, but as many genres as it is given.
            total = max(counted.values(), default=0) if part == "genre" else sum(counted.values())
            for said, weight in counted.items():
                votes[part][said] += weight / total
    enough = max(_GENRE * describing, 0.5)
    by_votes = sorted(votes["genre"].items(), key=lambda vote: -vote[1])
    genres = tuple(genre for genre, weight in by_votes if weight >= enough)
    kind = _agreed(votes["kind"])
    if not votes["kind"] and set(genres) - _NOT_SCRIPTED:
        kind = "Scripted"
    country, language = _agreed(votes["country"]), _agreed(votes["language"])
    return Origin(country=country, language=language, kind=kind, genres=genres)


def _kept(text: str, named: re.Pattern[str]) -> dict[str, _Votes]:
    """`_told`, kept by what the text hashes to: an article that is new leaves the others as they were."""
    from hashlib import blake2b  # reading an article does without

    key = (blake2b(text.encode("utf-8", "replace"), digest_size=16).digest(), named.pattern)
    if (told := _TOLD.get(key)) is None:
        told = _TOLD[key] = _told(text, named)
        if len(_TOLD) > _MOST_TOLD:
            _TOLD.popitem(last=False)
    else:
        _TOLD.move_to_end(key)
    return told


def _told(text: str, named: re.Pattern[str]) -> dict[str, _Votes]:
    """What one text calls the series, by part, with what it weighs; not to be changed."""
    told: dict[str, _Votes] = {part: defaultdict(float) for part in _PARTS}
    for words, weight in _descriptions(text, named):
        for part, said in _read(words):
            told[part][said] += weight
    return told


def _agreed(votes: _Votes) -> str | None:
    said = max(votes, key=lambda each: votes[each], default=None)
    return said if said is not None and votes[said] >= _SURE * sum(votes.values()) else None


@lru_cache(maxsize=64)
def _naming(titles: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for the titles: one of one word in its own spelling alone, one like "You" in quotes alone."""
    patterns = []
    for title in titles:
        words = [re.escape(word) for word in re.findall(r"\w+", title)]
        if len(words) > 1:
            patterns.append("(?i:\\b" + r"\W{1,3}".join(words) + "\\b)")
        elif words and title.lower() in FUNCTION_WORDS | WEEKDAYS | MONTHS:
            patterns.append(f"(?<=[“‘\"']){words[0]}(?=[”’\"',.])")
        elif words:
            patterns.append(rf"\b{words[0]}\b")
    return re.compile("|".join(patterns) or "(?!)")


def _descriptions(text: str, named: re.Pattern[str]) -> Iterator[tuple[tuple[str, ...], float]]:
    """The descriptions of the series in one text, each as lower-case words, with what it weighs."""
    subject = len(named.findall(text)) > 1
    sentences = [p[start:end] for p in text.split("\n") for start, end in split_sentences(p)]

    @cache
    def words_of(place: int) -> list[str]:
        # The title becomes one word that is no other: "American Horror Story" is no word on its country.
        return _TOKEN.findall(named.sub(f" {_TITLE} ", sentences[place]))

    near, told = False, 0  # whether the sentence at `told` may speak of the series without its title
    for place, sentence in enumerate(sentences):
        plain = sentence.lower()
        if not any(stem in plain for stem in _STEMS):
            continue  # as most: they are not taken apart
        words = words_of(place)
        low = [word.lower().replace("’", "'") for word in words]
        if _TITLE not in words:
            near, told = _at_hand(map(words_of, range(place - 1, told - 1, -1)), near=near), place
        for first, head in _phrases(low):
            weight = _weight(words, low, first, head, near=_TITLE in words or near, subject=subject)
            if weight:
                yield (*low[first:head], low[head].removesuffix("'s")), weight


def _at_hand(before: Iterable[list[str]], *, near: bool) -> bool:
    """Whether a sentence may speak of the series without its title: no other work was named since that was.

    `before` are the words of those before it, the last first, and `near`: whether the first of them may.
    """
    for words in before:
        if _TITLE in words:
            return True
        if any(_is_title(words, n) for n in range(1, len(words))):
            return False
    return near


def _phrases(low: list[str]) -> Iterator[tuple[int, int]]:
    """Where descriptions begin, and their heads: the last head of a run of words that nothing breaks."""
    for place, word in enumerate(low):
        if word not in _HEADS or (place + 1 < len(low) and low[place + 1] in HEADS):
            continue
        start = place
        while start > 0 and place - start < _REACH and low[start - 1] not in _ENDS:
            start -= 1
        yield start, place


def _weight(words: list[str], low: list[str], first: int, head: int, *, near: bool, subject: bool) -> float:
    """How surely a description is of our series; 0 where it is not."""
    before, after = low[max(first - 4, 0) : first], low[head + 1 : head + 3]
    if after and after[0] in PEOPLE and not low[head].endswith("'s"):
        return 0.0
    many = not _MANY.isdisjoint([*low[first:head], *before[-1:]])
    if many or (low[first] == "most" and before[-1:] not in (["the"], ["its"])):
        return 0.0
    if not _FROM.isdisjoint(before[-3:]):
        return 0.0  # what it was made from
    if low[head] in VERSIONS and after and after[0] == "of" and _TITLE.lower() in low[head + 2 : head + 5]:
        return 0.0  # what was made from it
    if (named := _named_behind(words, low, head)) is not None:
        return _NAMED if named else 0.0
    if (named := _named_before(words, low, first)) is not None:
        return _NAMED if named else 0.0
    pointing = before[-1] if before and (before[-1] in _POINTING or before[-1].endswith("'s")) else ""
    if near and (pointing or (subject and _TITLE in words and before[-1:] and before[-1] in _DETERMINERS)):
        return _MEANT
    return _MEANT if subject and pointing == "this" else 0.0


def _named_behind(words: list[str], low: list[str], head: int) -> bool | None:
    """Whether the title right behind a description ("the drama “Salt”") is ours; None where there is none."""
    place = head + 1
    while place < len(words) and place < head + 3 and words[place] in _LEADING:
        place += 1
    if place >= len(words) or (words[place - 1] == "," and words[place] != _TITLE):
        return None
    if words[place] == _TITLE:
        return True
    quoted = words[place - 1] in _QUOTES and place - 1 > head
    return False if quoted or _is_title(words, place) else None


def _named_before(words: list[str], low: list[str], first: int) -> bool | None:
    """Whether the title that a description is said of ("Salt is a", "Salt, the") is ours; None for none."""
    place = first - 1
    while place >= 0 and low[place] in _DETERMINERS:
        place -= 1
    joint = place
    while place >= 0 and (low[place] in _COPULA or words[place] in _JOINTS):
        place -= 1
    if place < 0:
        return None
    if place == joint:
        return True if words[place] == _TITLE and place == first - 1 else None
    if words[place] == _TITLE:
        return True
    # An apposition may follow what is no title: "For years, the Korean drama ..."
    return False if _is_title(words, place) and not any(words[n] == _TITLE for n in range(place)) else None


def _is_title(words: list[str], place: int) -> bool:
    """True for a capitalised word that is no network, month or weekday: likely another work or a person."""
    word = words[place]
    if not word[0].isupper() or word == _TITLE or (low := word.lower()) in _NO_TITLES:
        return False
    return low.removesuffix("'s") not in ADJECTIVES and low not in FUNCTION_WORDS and low not in HEADS


def _read(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What a description says, as pairs of part ("country", ...) and value."""
    found: dict[tuple[str, str], None] = {}
    joined = [*words, *map("-".join, pairwise(words))]
    spoken = {code for word in joined if (code := _spoken(word))}
    for word in joined:
        plain = word.removesuffix("-language")
        found.update(dict.fromkeys(COMPOUNDS.get(word, ())))
        if plain in ADJECTIVES and plain == word:
            country, language = ADJECTIVES[word]
            found["country", country] = None
            if language is not None and not spoken:
                found["language", language] = None
        if word in KINDS:
            found["kind", KINDS[word]] = None
        for genre in GENRES.get(word, ()):
            found["genre", genre] = None
    for code in spoken:
        found["language", code] = None
    scripted = found.keys() & {
        ("genre", "Comedy"),
        ("genre", "Drama"),
        ("genre", "Crime"),
        ("genre", "Animation"),
    }
    if scripted and not any(part == "kind" for part, _ in found):
        found["kind", "Scripted"] = None
    yield from found


def _spoken(word: str) -> str | None:
    name, divider, rest = word.partition("-")
    return LANGUAGES.get(name) if divider and rest == "language" else None
