"""The words of the trade, by what they do: a verb that renews, a noun that delays, a hedge.

Hundreds of wordings say the same few things ("picked up", "handed a sophomore
order", "going round again"). Folding them into classes lets the learnt parts
carry what they saw of one wording over to the others. A word stands in one
class; phrases are matched before words, longest first.
"""

from __future__ import annotations

from functools import cache

_VERBS: dict[str, str] = {
    "RENEW": "renew recommission reorder greenlight commission",
    "ORDER": "order grant hand land score secure earn receive",
    "CANCEL": "cancel axe ax scrap drop ditch dump can shelve nix discontinue kill",
    "END": "end conclude close finish cease",
    "PREMIERE": "premiere debut air launch release arrive bow broadcast stream drop unveil",
    "BEGIN": "begin start commence kick open resume",
    "RETURN": "return continue reprise rejoin",
    "FILM": "film shoot lens",
    "WRAP": "wrap complete",
    "WRITE": "write script pen draft",
    "DELAY": "delay postpone suspend halt hamper interrupt slip stall",
    "SAY": (
        "say tell state explain reveal share disclose admit note add mention write tweet post reply insist "
        "promise recall own declare hint tease suggest indicate assure stress point"
    ),
    "CONFIRM": "confirm announce verify",
    "REPORT": "report understand learn claim hear",
    "EXPECT": "expect anticipate predict guess assume reckon bet hope wish imagine believe think suppose "
    "estimate forecast speculate figure project",
    "PLAN": "plan schedule aim intend target set slate mean",
    "SEEM": "seem appear look",
    "JOIN": "join sign board cast recruit hire",
    "LEAVE": "leave exit depart quit",
    "BASE": "base adapt inspire draw",
    "SHOW": "carry host house distribute license",
    "WAIT": "wait await",
}
_WORDS: dict[str, str] = {
    "RENEW": "renewal renewals pickup pickups greenlit greenlighted recommission recommissioned",
    "ORDER": "order orders gave given gets got getting gotten won nabbed nabs bagged",
    "CANCEL": "cancellation cancellations cancelation axed axing canned cancelled cancelling canceled",
    "FINAL": "final last farewell swansong concluding closing",
    "END": "end ending finale finished over ended",
    "PREMIERE": "premiere premieres premiered premiering debut launch release arrival broadcast bowed out",
    "AVAILABLE": "available streaming streamable watchable watch stream binge",
    "BEGIN": "began begun start beginning opened opens",
    "RETURN": "return comeback back revival revived resurrected again",
    "FILM": "filming shooting shoot shot cameras camera production photography filmed set sets soundstage",
    "PREPARE": "pre-production preproduction pre-filming prep preparation preparations preparing",
    "WRAP": "wrapped wrap wraps completed done completion",
    "WRITE": "writing wrote written writers script scripts screenplay scripting writer drafts pages",
    "POST": "post-production postproduction editing edit vfx effects editors cut dubbing",
    "DELAY": (
        "delay delays delayed late later postponement hiatus setback strike strikes pandemic coronavirus "
        "covid covid-19 held stopped stalled"
    ),
    "TRAILER": (
        "trailer trailers teaser teasers tease promo promos clip clips video videos footage sneak preview pv"
    ),
    "DATE": "date dates day window timeline timeframe when slot",
    "SAY": "said told says tells saying wrote",
    "CONFIRM": "announcement confirmation confirmed officially official",
    "REPORT": "report reports reported according per via",
    "RUMOR": (
        "rumor rumors rumour rumours rumored rumoured reportedly allegedly supposedly apparently insider "
        "insiders leak leaks leaked leaker whispers whisper gossip speculation speculations speculated "
        "unconfirmed sources source buzz fans"
    ),
    "EXPECT": (
        "expected likely probably possibly perhaps maybe presumably hopefully prediction predictions guess "
        "estimate bet odds chance chances hopes doubt doubtful unlikely probable possible expectation "
        "expectations foreseeable theory safe surely"
    ),
    "MODAL": "could might may would should can must ought",
    "WILL": "will shall 'll going gonna won",
    "PLAN": "planned scheduled slated due set aiming eyeing plans plan hopes intended",
    "NEG": (
        "not no never nor neither none without nothing nobody n't cannot isn't hasn't haven't doesn't "
        "didn't won't wasn't aren't don't weren't can't couldn't shouldn't wouldn't ain't denied denies "
        "deny yet unclear unknown tba tbd undecided unannounced hardly remains mum uncertain unsure rather "
        "nowhere refused declined"
    ),
    "IF": "if whether unless should provided assuming",
    "BUT": "but however though although yet still despite",
    "FIRST": "first debut original inaugural maiden",
    "NEXT": "next new upcoming coming following forthcoming fresh another more further additional",
    "PAST": "previous earlier originally once already ago since",
    "SEASON": (
        "season seasons series run round instalment installment installments chapter batch cycle edition "
        "outing"
    ),
    "EPISODE": "episode episodes parts instalments installments chapters episodic part hours",
    "BOOK": (
        "webtoon webtoons manga manhwa novel novels comic comics book books game games manhua webcomic "
        "webnovel light-novel bestseller trilogy memoir play podcast manhuas graphic stories story anime "
        "film films movie movies"
    ),
    "BASE": "based adaptation adapted adapts inspired inspiration remake source-material original adapting",
    "NETWORK": "network streamer platform channel broadcaster service giant",
    "SHOWN": "home hosted exclusive exclusively worldwide subscribers viewers watch",
    "SHOWNOUN": (
        "show drama comedy sitcom anthology anime k-drama kdrama thriller spin-off spinoff reboot "
        "miniseries title programme program documentary docuseries saga"
    ),
    "CAST": (
        "cast star stars starring actor actress actors role roles plays played playing portrays lead leads"
    ),
    "BOSS": (
        "showrunner creator director producer executive boss president chief head ceo spokesperson "
        "spokeswoman spokesman co-creator co-showrunner representative agency"
    ),
    "RATING": "ratings viewers million hours rotten imdb awards emmy emmys score reviews viewership demo",
    "CAREER": "known formerly alum famous previously",
    "TIME": "months month weeks week years year days today",
}
_PHRASES: dict[str, str] = {
    "RENEW": (
        "green light|green lit|green-lit|green-light|picked up|pick up|picks up|picking up|coming "
        "back|come back|comes back|came back|bring back|brings back|brought back|bringing back|another "
        "round|another season|one more season|second helping|go again|round again|in the works|on its "
        "way|on the way|on the cards|gets more|more of|give more|set to return|in the bag|given the "
        "go-ahead|go ahead|go-ahead|new lease|is happening|be back|is back|are back|be around|stays|will "
        "stay|lives on|live on"
    ),
    "CANCEL": (
        "pulled the plug|pulls the plug|pull the plug|the boot|the chop|the axe|the ax|shown the door|show "
        "the door|not coming back|won't be back|not be back|will not return|won't return|not return|not "
        "moving forward|not be moving forward|gone for good|is over|are over|no more|called it "
        "quits|calling it quits|bit the dust|said goodbye|put an end|put to bed|cut short|let go|passed "
        "on|no longer"
    ),
    "FINAL": (
        "end of the road|swan song|the end of|comes to an end|come to an end|to its conclusion|to a "
        "close|wrap up the story|last entry|last chapter|the last one|the final one"
    ),
    "PREMIERE": (
        "comes to|come to|came to|coming to|on screens|on our screens|hits screens|hit screens|on air|the "
        "air|rolled out|rolls out|roll out|come out|came out|comes out|coming out|is out|was out|be "
        "out|are out|with us|arrives on|lands on|landed on|goes up|went up|first seen|on the air|on tv|on "
        "television|kicks off|kick off|kicked off|hits netflix|made its debut|to be seen|can be seen|go "
        "live|goes live|went live|first shown|was shown|see the light|turn up|turns up|show up|shows up"
    ),
    "FILM": (
        "principal photography|in production|into production|on set|before the cameras|in front of the "
        "cameras|cameras roll|cameras are rolling|on floors|went before|on location|behind the camera|at "
        "work|back to work|in the can|table read|in the making"
    ),
    "WRITE": "writers' room|writers room|writers’ room|writer's room|on paper|the scripts|being written",
    "POST": "post production|special effects|visual effects|post-production work",
    "DELAY": (
        "pushed back|push back|pushes back|put off|put back|held up|held back|on hold|moved back|moved "
        "to|behind schedule|pushed to|pushed from|moved from|longer than|taken longer|on the shelf|on "
        "ice|shut down"
    ),
    "TRAILER": (
        "sneak peek|first look|behind the scenes|official trailer|announcement video|promotional "
        "video|date announcement"
    ),
    "UNKNOWN": (
        "no word|no news|no date|no official|not been announced|not announced|not yet|yet to|has not|have "
        "not|hasn't been|is not known|not known|no one knows|nobody knows|not been confirmed|to be "
        "announced|to be confirmed|anybody's guess|anyone's guess|remains to be seen|no exact|no "
        "specific|no release|nothing official|not been revealed|not been set|not set|under "
        "wraps|tight-lipped|lips tight|keeps quiet|keeping quiet|still unknown|up in the air|in the "
        "dark|has yet|have yet|waiting for|no premiere|no telling|neither confirmed|nothing new|no "
        "announcement|not given|not revealed|no confirmation"
    ),
    "DATE": "release date|premiere date|air date|launch date|start date|release window",
    "EXPECT": (
        "best guess|our guess|we think|we believe|we hope|we expect|we predict|fingers crossed|it's "
        "likely|in all likelihood|more likely|safe to|safe bet|good chance|no doubt|odds are|could "
        "be|might be|may be|would be|should be|is expected|are expected|most likely|as early as|at the "
        "earliest|going by|if all goes well|on the table|hard to picture|can be expected|may well|looks "
        "like|looks as if|seems like|seems to|foregone conclusion|not impossible|the smart money|ought to"
    ),
    "RUMOR": (
        "word is|word has it|rumor has it|rumour has it|it is said|is said|are said|said to|thought "
        "to|believed to|an insider|a source|sources say|according to sources|according to reports|some "
        "reports|multiple reports|several reports|word of mouth|we hear|we're told|we are told|going "
        "around|going round|people say|people speculate|the grapevine|unnamed|well-placed|fan account"
    ),
    "REPORT": (
        "according to|as per|as reported|has learned|has learnt|it is reported|listed as|a listing|quoted by"
    ),
    "CONFIRM": (
        "let it be known|let be known|made it known|let us know|made public|has confirmed|have "
        "confirmed|made official|is official|it's official"
    ),
    "PLAN": (
        "set to|due to|slated to|scheduled to|meant to|planned for|planning to|plans to|wants to|hopes "
        "to|about to|set for|aiming to|aims to|eyeing a"
    ),
    "BASE": (
        "based on|adapted from|adaptation of|inspired by|comes from|taken from|drawn from|of the same "
        "name|same name|goes back to|owes its story|source material|builds on|based upon|made "
        "from|live-action"
    ),
    "JOIN": "new faces|new face|joins the cast|join the cast|newcomers|in talks|has signed|added to",
    "LEAVE": (
        "bows out|bow out|bowed out|walked away|stepping down|steps down|step down|killed off|written out"
    ),
    "CAREER": "best known|known for|known from|who starred|starred in",
    "RATING": "rotten tomatoes|top 10|million views|million hours|million viewers",
}
_DOUBLING = frozenset(
    ("wrap", "drop", "scrap", "nix", "dub", "slip", "can", "axe", "set", "quit", "plan", "bet", "cut")
)


def _inflections(verb: str) -> tuple[str, ...]:
    """The regular forms of an English verb."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    stem = verb + verb[-1] if verb in _DOUBLING else verb
    return verb, verb + ("es" if verb.endswith(("sh", "ch", "x", "ss")) else "s"), stem + "ed", stem + "ing"


@cache
def words() -> dict[str, str]:
    """Every single word, in lower case, with its class."""
    found: dict[str, str] = {}
    for name, verbs in _VERBS.items():
        for verb in verbs.split():
            for form in _inflections(verb):
                found.setdefault(form, name)
    for name, listed in _WORDS.items():
        found.update(dict.fromkeys(listed.split(), name))
    return found


@cache
def phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases by their first word, longest first, each as its words and its class."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, listed in _PHRASES.items():
        for phrase in listed.split("|"):
            parts = tuple(phrase.split())
            table.setdefault(parts[0], []).append((parts, name))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in table.items()}
