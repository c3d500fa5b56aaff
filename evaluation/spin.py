"""Spun copies of articles, and independent reports of one press release: seeded, for evaluation/witnesses.py.

A spinner's page is another page with words swapped for synonyms, or for any
word that looks alike where it knows none; with paragraphs moved, sentences
dropped and added, another title and the furniture of another outlet. Names and
numbers stay as a rule, since a page without them is of no use; `names=True`
swaps those too, which no real spinner does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from random import Random

import msgspec

from knownsofar.model import Article

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")

SYNONYMS = """
show series program production title drama
season instalment run chapter outing
new fresh latest recent
first initial debut opening
second following next sophomore
fans viewers followers audience admirers
wait await anticipate hold
waiting awaiting anticipating longing
eagerly keenly impatiently anxiously
released launched dropped unveiled issued
release launch arrival debut premiere
premiered debuted opened bowed arrived
announced revealed declared disclosed stated
announcement declaration statement disclosure notice
confirmed verified affirmed established corroborated
renewed recommissioned extended reordered
cancelled scrapped axed dropped
story tale narrative plot storyline
characters figures roles personalities
character figure role part
actor performer player star
actors performers players stars
cast ensemble lineup company
returning coming-back reappearing resuming
return comeback reappearance homecoming
popular beloved favoured well-liked trending
hit success smash blockbuster
said stated remarked noted commented
says states remarks notes comments
told informed advised notified
expected anticipated awaited predicted foreseen
likely probably presumably possibly
maybe perhaps perchance conceivably
soon shortly presently imminently
later afterwards subsequently thereafter
also additionally likewise besides
but however yet though
because since as for
big large huge major massive
small little minor tiny
good great fine excellent superb
bad poor awful terrible
many numerous several countless various
most majority bulk lion's-share
start begin commence kick-off
starts begins commences opens
started began commenced opened
end finish conclude close
ends finishes concludes closes
ended finished concluded closed
make create produce build craft
made created produced built crafted
making creating producing building crafting
show display exhibit present
shows displays exhibits presents
shown displayed exhibited presented
director filmmaker helmer
writer author scribe penman
wrote penned authored scripted
written penned authored scripted
filming shooting lensing recording
filmed shot lensed recorded
episodes installments chapters parts
episode installment chapter part
trailer teaser preview clip
streaming airing broadcasting playing
stream watch view see
network broadcaster channel station
platform service streamer outlet
year twelvemonth annum
years twelvemonths ages
month moon period
time period moment spell
people folks persons individuals
world globe planet earth
school academy college institution
find discover locate uncover
found discovered located uncovered
help assist aid support
helped assisted aided supported
look glance gaze peek
looking glancing gazing peering
know understand realise learn
known understood recognised famous
think believe reckon suppose
thought believed reckoned supposed
give grant provide offer
given granted provided offered
get obtain gain receive
got obtained gained received
keep retain hold maintain
kept retained held maintained
come arrive emerge appear
came arrived emerged appeared
coming arriving upcoming approaching
go travel move proceed
goes travels moves proceeds
went travelled moved proceeded
work labour job effort
works labours jobs efforts
based founded grounded rooted
follow trace track pursue
follows traces tracks pursues
happen occur transpire unfold
happened occurred transpired unfolded
need require demand want
needed required demanded wanted
really truly genuinely actually
very extremely highly exceedingly
only just merely solely
still nonetheless nevertheless even-so
about regarding concerning around
before prior-to ahead-of until
after following upon beyond
while whereas whilst although
between amid among betwixt
last final closing ultimate
long lengthy extended prolonged
short brief quick concise
early premature initial prompt
official formal authorised sanctioned
officially formally publicly legally
exact precise specific particular
date day timing schedule
news updates information word
rumor gossip hearsay whisper
update bulletin report development
fact truth reality detail
details particulars specifics facts
question query issue matter
answer reply response solution
article post piece write-up
read peruse study browse
love adore cherish treasure
loved adored cherished treasured
want desire wish crave
wanted desired wished craved
old aged former previous
young youthful teenage juvenile
home house residence dwelling
family household clan kin
death demise passing end
dead deceased lifeless gone
life existence living lifetime
fight battle struggle combat
kill slay murder slaughter
city town metropolis municipality
director's filmmaker's helmer's
together jointly collectively side-by-side
again anew once-more afresh
never not-ever at-no-time
always constantly forever continually
often frequently regularly repeatedly
"""

_FUNCTION = frozenset(
    "a an the and or of in on at to by with from for that this these those is are was were be been has have"
    " had will would can could may might must it its he she they we you i his her their our your not no as if"
    " than so such which who whom whose what when where how there then".split()
)

GREETINGS = (
    "Posted by admin",
    "Last updated: moments ago",
    "Home > TV > News",
    "Reading time: 2 minutes",
    "Share on Facebook Tweet Pin It",
    "Disclosure: we may earn a commission from links on this page.",
    "Hello, dear readers! Welcome back to our blog, where television is talked about every day.",
)
FAREWELLS = (
    "Stay tuned to our site for more updates.",
    "Also read: ten thrillers that you should not miss this weekend",
    "What do you think about it? Let us know in the comment section below!",
    "Follow us on Google News for more such stories.",
    "Copyright reserved. Any reproduction without permission is prohibited.",
)
FILLERS = (
    "There is a lot of excitement in the air, and rightly so.",
    "Nobody could have guessed how large the response would be.",
    "Below you will find everything that matters.",
    "It has been quite a journey so far.",
    "Social media has been buzzing ever since.",
    "We have gathered all of it in one place for you.",
    "Let us dive right in without further delay.",
)
TITLES = (
    "{}: Everything You Should Know",
    "Here Is The Latest On {}",
    "{} – What We Have Learnt",
    "Big News: {}",
    "{} Explained",
)


class Spinner:
    """Makes spun copies; `vocabulary` are texts whose words stand in where no synonym is known."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        """Sort the vocabulary into buckets of words that look like one part of speech."""
        self._synonyms: dict[str, list[str]] = {}
        for line in SYNONYMS.strip().splitlines():
            words = line.split()
            for word in words:
                self._synonyms.setdefault(word, []).extend(w for w in words if w != word)
        lower: set[str] = set()
        self._capital: list[str] = []
        for text in vocabulary:
            words = _WORD.findall(text)
            lower.update(w for w in words if w.islower() and w.isalpha())
            self._capital += [w for w in words if w[:1].isupper() and len(w) > 3]
        self._lower = lower
        self._buckets: dict[str, list[str]] = {}
        for word in sorted(lower):
            self._buckets.setdefault(_kind(word), []).append(word)

    def spin(self, article: Article, share: float, random: Random, *, names: bool = False) -> Article:
        """A copy with `share` of its words swapped, by another outlet, up to sixty days later."""
        paragraphs = [self._drop(p, random) for p in article.text.split("\n\n")]
        paragraphs = [p for p in paragraphs if p]
        for _ in range(random.randint(1, 3)):
            if len(paragraphs) > 2:
                paragraphs.insert(
                    random.randrange(len(paragraphs)), paragraphs.pop(random.randrange(len(paragraphs)))
                )
        text = self.swap("\n\n".join(paragraphs), share, random, names=names)
        lines = text.split("\n\n")
        for _ in range(random.randint(0, 2)):
            lines.insert(random.randint(0, len(lines)), random.choice(FILLERS))
        lines = random.sample(GREETINGS, random.randint(0, 2)) + lines
        lines += random.sample(FAREWELLS, random.randint(0, 2))
        number = random.randrange(10**9)
        return msgspec.structs.replace(
            article,
            url=f"https://spun-{number % 97}.example/{number}",
            outlet=f"Spun {number % 97}",
            published=article.published + timedelta(days=random.randint(0, 60)),
            title=random.choice(TITLES).format(self.swap(article.title, share, random, names=names)),
            text="\n\n".join(lines),
        )

    def renamed(self, article: Article, random: Random) -> Article:
        """The same page about another series, by another outlet."""
        number = random.randrange(10**9)
        return msgspec.structs.replace(
            article,
            url=f"https://mill-{number % 97}.example/{number}",
            outlet=f"Mill {number % 97}",
            published=article.published + timedelta(days=random.randint(0, 60)),
            text=self.rename(article.text, random, self._capital),
        )

    def rename(self, text: str, random: Random, names: Sequence[str]) -> str:
        """Every name one of `names`, every number another; the same one always the same."""
        others: dict[str, str] = {}

        def other(match: re.Match[str]) -> str:
            word = match.group()
            if not self._is_name(text, match):
                return word
            if word not in others:
                others[word] = _other_number(word, random) if word[0].isdigit() else random.choice(names)
            return others[word]

        return _WORD.sub(other, text)

    def _drop(self, paragraph: str, random: Random) -> str:
        """The paragraph less one sentence in eight, but never without any."""
        if paragraph.startswith("•"):
            return paragraph
        sentences = re.split(r"(?<=[.!?]) +", paragraph)
        return " ".join([s for s in sentences if random.random() > 0.125] or sentences)

    def swap(self, text: str, share: float, random: Random, *, names: bool = False) -> str:
        """`share` of all words swapped; where too few may be, all that may."""
        places = list(_WORD.finditer(text))
        free = [m for m in places if names or not self._is_name(text, m)]
        content = [m for m in free if m.group().lower() not in _FUNCTION]
        grammar = [m for m in free if m.group().lower() in _FUNCTION]
        random.shuffle(content)
        random.shuffle(grammar)
        chosen = sorted((content + grammar)[: round(share * len(places))], key=lambda m: m.start())
        parts, at = [], 0
        for match in chosen:
            parts += [text[at : match.start()], self._other(match.group(), random)]
            at = match.end()
        return "".join([*parts, text[at:]])

    def _is_name(self, text: str, match: re.Match[str]) -> bool:
        """Capitalised where no sentence begins, or never seen without capital; or with a digit."""
        word = match.group()
        if any(c.isdigit() for c in word):
            return True
        if not word[0].isupper():
            return False
        before = text[max(0, match.start() - 9) : match.start()]
        starts = before.rstrip("\"“‘'( •")[-1:] in ("", ".", "!", "?", "\n")
        return not starts or word.lower() not in self._lower

    def _other(self, word: str, random: Random) -> str:
        low = word.lower()
        if low in self._synonyms:
            other = random.choice(self._synonyms[low])
        elif low in self._lower:
            other = random.choice(self._buckets[_kind(low)])
        elif word[0].isupper():
            return random.choice(self._capital)
        else:
            return _other_number(word, random)
        return other.capitalize() if word[0].isupper() else other


def _other_number(word: str, random: Random) -> str:
    """Another year for a year, another small number for a small one."""
    if not word.isascii() or not word.isdecimal():
        return word
    return str(random.randint(2000, 2030) if int(word) > 1900 else random.randint(1, 30))


def _kind(word: str) -> str:
    """A bucket of words that could stand in each other's place."""
    if word in _FUNCTION:
        return "grammar"
    for ending in ("ing", "ed", "ly", "est", "ion", "ity", "ness", "ous", "ful", "ers", "er", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return ending
    return "long" if len(word) > 5 else "short"


def swapped(original: str, copy: str) -> float:
    """The share of the words of a text that another text does not have, as a check on a spinner."""
    words: Sequence[str] = _WORD.findall(original.lower())
    have = set(_WORD.findall(copy.lower()))
    return sum(w not in have for w in words) / max(1, len(words))
