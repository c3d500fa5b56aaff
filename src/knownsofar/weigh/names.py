"""One person under many spellings: names are folded conservatively, within one cast.

"Park Ji-hu", "Ji-hu Park" and "Park Ji Hu" are one person; so are "Lee Yoo-mi"
and "Lee You-mi", and "Lomon" where the cast has one "Park Solomon". Two people
kept apart by mistake are a blemish; two made one are a falsehood: where the
rules leave doubt, names stay apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from knownsofar.model import fold
from knownsofar.model.folding import LONGEST

# Surnames that are spelt in several ways, one row each: Revised Romanization first,
# then the customary spellings (National Institute of Korean Language, 2000).
_SURNAMES = {
    spelling: row.split()[0]
    for row in (
        "i lee yi rhee",
        "bak park pak",
        "choe choi",
        "jeong jung chung",
        "jo cho",
        "gang kang",
        "yun yoon",
        "im lim rim",
        "no roh noh",
        "yu yoo you",
        "u woo wu",
        "mun moon",
        "gwon kwon",
        "gu koo ku",
        "an ahn",
        "heo hur huh",
        "sin shin",
        "ju joo",
        "jeon jun chun",
    )
    for spelling in row.split()
}
# Spellings of one Korean syllable; "yeon" and "yun" are two and stay two.
_SYLLABLES = (
    (re.compile(r"hyeon"), "hyun"),
    (re.compile(r"heon"), "hun"),
    (re.compile(r"eong"), "ung"),
    (re.compile(r"young"), "yung"),
    (re.compile(r"eok"), "uk"),
    (re.compile(r"oo|ou"), "u"),
    (re.compile(r"ee|yi"), "i"),
    (re.compile(r"(?<!n)g|q"), "k"),
)
_INITIALS = re.compile(r"(?:[A-Z]\.?\s?){2,3}")
_BRACKETS = re.compile(r"\(([^()]{2,60})\)")
_OUTSIDE = re.compile(r"[()]")
_NEAR = 80  # letters before a bracket in which the name is that it explains
_NAMES = 1 << 13  # names, the casts of some hundred series, of which what is read in them is kept
_MAX_WORDS = 6
_MAX_LETTERS = 40
_SAFE_SWAP = 8  # letters from which one swapped pair is a slip of the keys and not another name
_MAX_BUCKET = 50  # anagrams of one name that are compared; a hostile page has thousands
_SAFE_ENDING = 5  # letters from which the end of a word is enough to know it by


def same_person(one: str, other: str) -> bool:
    """True where two names are two spellings of one name, whatever the order of surname and given name."""
    if fold(one) == fold(other):
        return bool(fold(one))
    return bool(_keys(one) & _keys(other)) or _swapped(_letters(one), _letters(other))


def group_people(names: Sequence[str], sentences: Iterable[str] = ()) -> dict[str, str]:
    """Every name with the spelling that its person is shown under.

    `names` has one entry a mention. `sentences` are searched for "A (B)", which
    makes A and B one person where both are names of people here.
    """
    counts = Counter(n for n in names if fold(n))
    distinct = sorted(counts)
    parent = {name: name for name in distinct}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    for a, b in _alike(distinct):
        parent[root(a)] = root(b)
    for short, full in _short_forms(distinct, {n: root(n) for n in distinct}):
        parent[root(short)] = root(full)
    for a, b in _bracketed(distinct, sentences):
        parent[root(a)] = root(b)

    persons: dict[str, list[str]] = {}
    for name in distinct:
        persons.setdefault(root(name), []).append(name)
    shown = {person: _shown(spellings, counts) for person, spellings in persons.items()}
    return {name: shown[root(name)] for name in distinct}


def _shown(spellings: Sequence[str], counts: Counter[str]) -> str:
    """The commonest spelling in the commonest order; initials only where nothing fuller is known."""
    orders: Counter[str] = Counter()
    for name in spellings:
        orders[_romanized(_words(name))[0]] += counts[name]

    def preference(name: str) -> tuple[bool, int, int, int, str]:
        order = orders[_romanized(_words(name))[0]]
        return (not _with_initials(name), order, counts[name], len(name), name)

    return max(spellings, key=preference)


def _words(name: str) -> tuple[str, ...]:
    return _folded_words(name[:LONGEST])


@lru_cache(maxsize=_NAMES)  # a name comes again in each step, and on each day that is looked at
def _folded_words(name: str) -> tuple[str, ...]:
    return tuple(w for w in map(fold, name.split()) if w)[:_MAX_WORDS]


def _letters(name: str) -> str:
    """The words of a name of several words, run together; nothing for one word."""
    words = _words(name)
    return "".join(words) if len(words) > 1 else ""


def _alike(names: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs that share a key, or that one slip of the keys divides; found by buckets, not by all pairs."""
    first: dict[str, str] = {}
    anagrams: dict[str, list[str]] = {}
    found = []
    for name in names:
        keys = sorted({"=" + fold(name)} | _keys(name))
        found += [(name, first.setdefault(key, name)) for key in keys]
        letters = _letters(name)
        bucket = anagrams.setdefault("".join(sorted(letters)), [])
        found += [(name, other) for other in bucket if _swapped(letters, _letters(other))]
        if len(bucket) < _MAX_BUCKET:
            bucket.append(name)
    return found


def _keys(name: str) -> frozenset[str]:
    """What two spellings of one name have in common; none for a single word."""
    return _keys_of(_words(name))


@lru_cache(maxsize=_NAMES)
def _keys_of(words: tuple[str, ...]) -> frozenset[str]:
    if len(words) < 2:
        return frozenset()
    keys = _turns(words) | _turns(_unmiddled(words))
    if _looks_korean(words):
        keys |= {"korean " + turn for turn in _turns(_romanized(words))}
    return keys


def _turns(words: tuple[str, ...]) -> frozenset[str]:
    """The name with every word put first in turn, run together: surname first, given name first."""
    return frozenset("".join(words[i:] + words[:i]) for i in range(len(words)))


def _unmiddled(words: tuple[str, ...]) -> tuple[str, ...]:
    """Without initials in the middle: Samuel L. Jackson is Samuel Jackson."""
    return (words[0], *(w for w in words[1:-1] if len(w) > 1), words[-1])


def _looks_korean(words: tuple[str, ...]) -> bool:
    """A listed surname at either end, beside a given name of one or two words."""
    return len(words) in (2, 3) and (words[0] in _SURNAMES or words[-1] in _SURNAMES)


@lru_cache(maxsize=_NAMES)
def _romanized(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_SURNAMES.get(w) or _syllables(w) for w in words)


def _syllables(word: str) -> str:
    for pattern, plain in _SYLLABLES:
        word = pattern.sub(plain, word)
    return word


def _initials(name: str) -> str | None:
    """What Lee J.K. and Lee Jae-kyoo share: the surname, with the first letters of the two syllables."""
    surname, _, given = name.strip().partition(" ")
    if not _INITIALS.fullmatch(given):
        syllables = [s for s in re.split(r"[\s-]+", given) if s]
        if len(syllables) != 2:
            return None
        given = syllables[0][0] + syllables[1][0]
    return f"{fold(surname)} {_syllables(fold(given))}"


def _swapped(a: str, b: str) -> bool:
    """True where one pair of neighbouring letters changed places."""
    if len(a) != len(b) or len(a) < _SAFE_SWAP:
        return False
    wrong = [i for i in range(len(a)) if a[i] != b[i]]
    return (
        len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and a[wrong[0]] == b[wrong[1]]
        and a[wrong[1]] == b[wrong[0]]
    )


def _short_forms(names: Sequence[str], person: dict[str, str]) -> list[tuple[str, str]]:
    """Short names, each with the one longer name of the cast that it can be short for.

    Short is a single word ("Ji-hu"; "Lomon" of "Park Solomon") or a surname with initials ("Lee J.K.").
    """
    by_word: dict[str, dict[str, str]] = {}
    by_initials: dict[str, dict[str, str]] = {}
    by_ending: dict[str, dict[str, str]] = {}
    for name in names:
        if len(words := _words(name)) < 2:
            continue
        for word in words:
            by_word.setdefault(word, {})[person[name]] = name
            for cut in range(1, min(len(word), _MAX_LETTERS) - _SAFE_ENDING + 1):
                by_ending.setdefault(word[cut:], {})[person[name]] = name
        if not _with_initials(name) and (initials := _initials(name)):
            by_initials.setdefault(initials, {})[person[name]] = name
    found = []
    for name in names:
        words = _words(name)
        fits: dict[str, str] = {}
        if len(words) == 1 and words[0] not in _SURNAMES:
            fits = by_word.get(words[0]) or by_ending.get(words[0], {})
        elif _with_initials(name):
            fits = by_initials.get(_initials(name) or "", {})
        if len(fits) == 1:
            found.append((name, next(iter(fits.values()))))
    return found


def _with_initials(name: str) -> bool:
    return bool(_INITIALS.fullmatch(name.strip().partition(" ")[2]))


def _bracketed(names: Sequence[str], sentences: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs that some sentence writes as "A (B)", both being names of people."""
    known = {fold(n): n for n in names}
    found = []
    for sentence in set(sentences):
        for match in _BRACKETS.finditer(sentence):
            inner = known.get(fold(match.group(1)))
            if inner is None:
                continue
            before = _OUTSIDE.split(sentence[max(match.start() - _NEAR, 0) : match.start()])[-1].split()
            for length in (3, 2, 1):
                outer = known.get(fold(" ".join(before[-length:])))
                if outer is not None and outer != inner:
                    found.append((outer, inner))
                    break
    return sorted(found)
