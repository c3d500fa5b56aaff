"""Two outlets that report one press release, each in words of its own: seeded, for evaluation/witnesses.py.

A release is a set of facts and a quote. Each report picks its facts, its order
and, for every fact, a wording that the other did not take; the quote and the
names are the same to the letter, and in the same order, as in life. The
wordings of the half that is held out appear in no report of the other half.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from knownsofar.model import Article

WORDINGS = """
renewed
{network} has ordered a {ordinal} season of {series}, the company announced on {day}.
There will be more {series}: {network} is bringing the drama back for season {number}.
{series} is not done yet. The show picked up a {ordinal}-season order from {network} this {weekday}.
It's official: season {number} of {series} is happening over at {network}.
{network} is sticking with {series}, handing the series a {ordinal}-season renewal.
Good news for those who binged {series} – {network} gave season {number} the green light on {day}.
Viewers of {series} can relax. The {ordinal} season has been commissioned by {network}, it said on {weekday}.
On {weekday}, {network} revealed that {series} would live on with a {ordinal} run.
====
episodes
The new season will have {count} episodes.
It will run to {count} hour-long installments, as many as the previous one.
A total of {count} chapters have been commissioned.
Expect {count} new episodes this time around.
{count} parts are planned for the upcoming batch.
The order is for {count} episodes, the network said.
Writers are at work on {count} scripts, one per episode.
In all, audiences will get {count} further hours of the story.
====
cast
Joining the cast are {a}, {b}, {c} and {d}.
Newcomers to the ensemble include {a}, {b}, {c} and {d}, the release said.
{a}, {b}, {c} and {d} have boarded the drama in roles that are being kept under wraps.
Four actors are new to the show: {a}, {b}, {c} and {d}.
The casting team also added {a}, {b}, {c} and {d}.
Fresh faces will turn up as well, among them {a}, {b}, {c} and {d}.
Also signing on: {a}, {b}, {c} and {d}.
Meanwhile {a}, {b}, {c} and {d} were announced as additions to the line-up.
====
returning
They join the returning {e}, {f} and {g}.
{e}, {f} and {g} will reprise the parts they played before.
Back from earlier seasons are stars {e}, {f} and {g}.
{e}, who leads the show, is set to return along with {f} and {g}.
Original cast members {e}, {f} and {g} have closed deals to come back.
As before, the leads are played by {e}, {f} and {g}.
Fans will be glad to see {e}, {f} and {g} again.
The core trio of {e}, {f} and {g} stays in place.
====
maker
{h} created the series and continues as showrunner.
Showrunner {h} remains at the helm.
{h}, the creator, will again run the writers' room.
At the head of the creative team is once more {h}, who thought up the show.
The project comes from the mind of {h}, still in charge as showrunner.
Running things behind the camera: {h}, as in previous years.
{h} stays on as executive producer and head writer.
Creative control rests with {h}, who launched the show.
====
story
The series follows a {job} in {city} who uncovers a secret that her town wants to keep buried.
Set in {city}, it tells of a {job} drawn into a mystery that everyone around her would rather forget.
At its center stands a {job} from {city}; what she finds out turns neighbors into enemies.
The plot: in {city}, a {job} stumbles on an old crime, and people would like her to stop asking.
In the show, a {job} living in {city} learns what the place has been hiding all along.
Its heroine works as a {job} in {city} until a discovery upends her quiet existence.
For the uninitiated, the drama is about a {job} who comes across the dark past of {city}.
{city} serves as the backdrop for the tale of a {job} whose curiosity has dangerous consequences.
====
ratings
Season {last} was watched by {million} million households in its first month, per the company.
The last run reached {million} million homes within four weeks, one of the service's strongest launches.
According to internal figures, {million} million accounts tuned in during the first 28 days.
{network} counts {million} million viewing households for the most recent batch.
The previous chapter pulled in a reported {million} million subscribers.
Some {million} million customers sampled it in the month after it launched.
It helped that {million} million households came to see what season {last} was about.
Numbers were solid: {million} million homes over the opening month.
====
filming
Cameras roll in {city} this {month}.
Production is slated to begin in {month}, again on location in {city}.
Shooting starts in {month} in and around {city}.
The crew heads back to {city} in {month}.
Filming has been scheduled for {month}; {city} stands in for itself.
Work on set gets under way come {month} in {city}.
The plan is to be shooting by {month}, with {city} as home base.
{month} is when the production returns to {city}.
====
release
The new episodes are to arrive in {year}.
A premiere is planned for {year}, though no exact day was given.
Look for it sometime in {year}.
It should land on {network} in {year}.
No precise date was shared beyond {year}.
The streamer is aiming for a {year} bow.
{year} is the target for the premiere.
Audiences will have to be patient until {year}, when it is due back.
====
quote
“{quote},” said {boss}, {title} at {network}.
{boss}, {network}'s {title}, put it this way: “{quote}.”
“{quote},” {boss} said in a statement. {boss} is {title} at {network}.
In the words of {boss}, {title}: “{quote}.”
Commenting on the pickup, {title} {boss} said, “{quote}.”
“{quote},” reads a statement by {boss}, who is {title}.
{network} {title} {boss} added: “{quote}.”
Asked for comment, {title} {boss} let it be known: “{quote}.”
====
context
The pickup comes as little surprise, given how well reviews turned out.
Observers had seen this coming for weeks.
Critics were kind to the show from the beginning.
It has been a fixture of end-of-year lists.
The decision was a long time in the making, people close to the project suggest.
Awards voters have noticed it, too, with several nominations so far.
That makes it one of the longer-running originals on the service.
Rival platforms have been trimming their slates, so an early pickup stands out.
"""

QUOTES = (
    "From the very first page we knew that this story had a long road ahead of it, and we could not be"
    " prouder to walk the next mile with this extraordinary team of storytellers",
    "Audiences all over the world have taken these characters into their hearts, and what our writers have"
    " planned for them next is bolder, darker and more surprising than anything we have done before",
    "It is rare to find a show that makes people laugh and cry in one scene, and rarer still to find a crew"
    " that does it with such grace year after year",
    "We are thrilled to continue this journey and we cannot wait for fans to see where it leads",
    "This is the kind of television that reminds us why we do what we do",
)
_DISORDER = 2.0  # places by which a report puts a fact elsewhere than the release does, as a deviation
_SYLLABLES = "ba cor del en fa gri hol is jan ki lor men na or pel qui ros san tor ul van wes yar zen".split()
_TITLES = (
    "Silent Crooked Winter Salt Glass Hollow Northern Paper Burning Velvet Iron Distant Second Broken".split()
)
_NOUNS = (
    "Harbor Crown Orchard Signal Verdict Tides Empire Witness Lanterns Border Kingdom Hours Sisters".split()
)
_NETWORKS = "Netflix Hulu AMC HBO Showtime Peacock Starz Syfy Freeform Bravo".split()
_CITIES = (
    "Lisbon Toronto Galway Busan Tallinn Marseille Valparaíso Leeds Osaka Kraków Savannah Bergen".split()
)
_JOBS = ("coroner", "school teacher", "harbor pilot", "librarian", "radio host", "surveyor", "beekeeper")
_POSTS = ("head of drama", "vice president of originals", "chief content officer", "head of scripted series")
_ORDINALS = ("second", "third", "fourth", "fifth")


def release_pair(random: Random, half: str, *, logline: bool = False) -> tuple[Article, Article]:
    """Two independent reports of one invented release; "seen" and "held" have wordings of their own.

    With `logline` both take over what the release says of the plot, to the letter, as many do.
    """
    facts, day = _facts(random)
    slots = [block.strip().split("\n") for block in WORDINGS.strip().split("====")]
    reports: list[list[str]] = [[], []]
    for name, *wordings in slots:
        own = wordings[:4] if half == "seen" else wordings[4:]
        taken = logline and name == "story"
        for report, wording in zip(reports, own[:1] * 2 if taken else random.sample(own, 2), strict=True):
            if taken or name in ("renewed", "quote", "cast") or random.random() < 0.8:
                report.append(wording.format(**facts))
    first, second = (_article(lines, facts, day, random) for lines in reports)
    return first, second


def _facts(random: Random) -> tuple[dict[str, str], date]:
    day = date(2015, 1, 1) + timedelta(days=random.randrange(4000))
    number = random.randrange(4)
    people = [f"{_name(random, 2)} {_name(random, 3)}" for _ in range(9)]
    facts = dict(zip("abcdefgh", people, strict=False))
    facts |= {
        "series": f"{random.choice(_TITLES)} {random.choice(_NOUNS)}",
        "network": random.choice(_NETWORKS),
        "ordinal": _ORDINALS[number],
        "number": str(number + 2),
        "last": str(number + 1),
        "day": f"{day:%B} {day.day}",
        "weekday": f"{day:%A}",
        "count": random.choice(("six", "eight", "ten", "12", "13")),
        "million": str(random.randint(3, 90)),
        "month": f"{day + timedelta(days=90):%B}",
        "year": str(day.year + 1),
        "city": random.choice(_CITIES),
        "job": random.choice(_JOBS),
        "boss": people[8],
        "title": random.choice(_POSTS),
        "quote": random.choice(QUOTES),
    }
    return facts, day


def _name(random: Random, syllables: int) -> str:
    return "".join(random.choices(_SYLLABLES, k=syllables)).capitalize()


def _article(lines: list[str], facts: dict[str, str], day: date, random: Random) -> Article:
    """The lead first, the rest more or less in the release's order, two or three sentences a paragraph."""
    places = {line: place + random.gauss(0, _DISORDER) for place, line in enumerate(lines)}
    rest = sorted(lines[1:], key=places.__getitem__)
    text, paragraph = "", lines[:1]
    for line in rest:
        paragraph.append(line)
        if len(paragraph) >= random.randint(2, 3):
            text += " ".join(paragraph) + "\n\n"
            paragraph = []
    number = random.randrange(10**9)
    return Article(
        url=f"https://press-{number % 89}.example/{number}",
        outlet=f"Press {number % 89}",
        published=day + timedelta(days=random.randint(0, 1)),
        title=f"{facts['series']} renewed for season {facts['number']}",
        text=(text + " ".join(paragraph)).strip(),
    )
