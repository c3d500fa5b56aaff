"""The rules of how names stand to each other and in their sentence, as data.

A rule has a name, a pattern and what it produces. `GAPS` match the whole text
between two neighbouring names; `FRAMES` are searched in a sentence. What a rule
says is evidence: its name is a feature that the learnt parts weigh, and it is
the name under which a claim is reported.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple


class Bond(Enum):
    """What two neighbouring names are to each other."""

    LIST = "list"
    PERSON_CHARACTER = "person-character"
    CHARACTER_PERSON = "character-person"
    EITHER = "either"


class Gap(NamedTuple):
    """A rule on the text between two names."""

    name: str
    pattern: re.Pattern[str]
    bond: Bond


_ADV = (
    r"(?:once more|once again|again|also|now|back|still|both|really|soon|already|always|then|previously|"
    r"respectively|himself|herself)"
)
_BE = r"(?:is|was|are|were|will be|will again be|has been|had been|would be|becomes?|became|remains|stays)"
_PLAY = (
    r"(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|embodies|depicts?|depicting|"
    r"stars? as|starred as|starring as|appears? as|appeared as|appearing as|(?:reprises?|reprising|reprised) (?:\w+ )?"
    r"role (?:as|of)|(?:returns?|returned|returning|joins?|joined|comes?|steps?|is back|are back|takes? over|cast|"
    r"serves?|debuts?|features?)(?: \w+){0,3} as|(?:takes?|took|taking) (?:on |over )?(?:the )?(?:role|part) of|"
    r"lends? (?:his|her|their) voice to|in the (?:role|part) of|(?:as|is|was) the voice of|who voices?)"
)
_SMALL = r"(?:(?:the|an?|his|her|their|its|our)\s)?(?:[a-zà-ÿ’'\-]+ ){0,3}?"
_PLAYED_BY = (
    r"(?:played|portrayed|voiced|embodied|depicted|performed|acted|given life|brought to life|interpreted)"
    r"(?: \w+){0,2} by"
)
_Q = r"[\"“”‘’']?"

GAPS: tuple[Gap, ...] = tuple(
    Gap(name, re.compile(pattern), bond)
    for name, pattern, bond in (
        (
            "names in a list",
            r"(?:,? (?:and|&|or|plus|with|as well as|along with|together with|alongside)(?: also| then| the)?|,| ?/) ?",
            Bond.LIST,
        ),
        (
            "bracketed names in a list",
            r"\)(?:[,;]? (?:and|&|or|as well as|along with|together with|alongside)|[,;])? ",
            Bond.LIST,
        ),
        (
            "credited names in a list",
            r" \([^()]{1,120}\)(?:[,;]? (?:and|&|or|as well as)|[,;])? ",
            Bond.LIST,
        ),
        (
            "PERSON as CHARACTER",
            rf",? \(?{_ADV}? ?(?:\w+ )?(?:as|alias|aka|a\.k\.a\.) {_SMALL}{_Q}",
            Bond.PERSON_CHARACTER,
        ),
        ("PERSON (CHARACTER)", rf" \((?:{_ADV} |also )?{_SMALL}{_Q}", Bond.EITHER),
        (
            "PERSON (as CHARACTER)",
            rf" \((?:as|aka|plays|playing|voice of) {_SMALL}{_Q}",
            Bond.PERSON_CHARACTER,
        ),
        (
            "CHARACTER (played by PERSON)",
            rf",? \(?(?:that is|{_PLAYED_BY}|with the voice of|voice:|portrayer|actor|actress) ?(?:the )?",
            Bond.CHARACTER_PERSON,
        ),
        (
            "PERSON, who plays CHARACTER",
            rf",? \(?(?:who|which)(?: (?:also|again|has|had|will|would|is to|is set to|once more|\w+ly)){{0,2}} "
            rf"(?:{_PLAY}|play|portray|voice|{_BE}) {_SMALL}{_Q}",
            Bond.PERSON_CHARACTER,
        ),
        (
            "PERSON plays CHARACTER",
            rf"(?: (?:again|also|will|would|once more|is to|is set to|once again|has|had|\w+ly)){{0,2}},? "
            rf"(?:{_PLAY}|play|portray|voice) {_SMALL}{_Q}",
            Bond.PERSON_CHARACTER,
        ),
        (
            "CHARACTER, played by PERSON",
            rf",? \(?(?:(?:who|which|that) )?(?:(?:is|was|are|were|will be|has been|being) )?(?:\w+ )?{_PLAYED_BY} "
            rf"{_SMALL}",
            Bond.CHARACTER_PERSON,
        ),
        (
            "CHARACTER, whom PERSON plays",
            r",? (?:who|whom|which|the (?:role|part|character) (?:that|of|which)?|for whom) ?(?:is |was )?",
            Bond.CHARACTER_PERSON,
        ),
        ("PERSON is CHARACTER", rf",? {_BE} (?:{_ADV} )?(?:to be )?{_SMALL}{_Q}", Bond.EITHER),
        ("PERSON's CHARACTER", r"(?:['’]s?) (?:[a-z\-]+ ){0,2}", Bond.PERSON_CHARACTER),
        ("PERSON – CHARACTER", r" ?(?: [–—-]+ |: |\.{2,} ?|→ ?| \| |\t) ?", Bond.EITHER),
    )
)
_MAX_GAP = 130


@lru_cache(maxsize=4096)
def gap_rule(between: str) -> Gap | None:
    """The first rule that the text between two names fits as a whole, or None."""
    if len(between) > _MAX_GAP:
        return None
    lowered = between.lower()
    return next((rule for rule in GAPS if rule.pattern.fullmatch(lowered)), None)


def _cues(**classes: str) -> dict[str, str]:
    return {word: name for name, listed in classes.items() for word in listed.split()}


CUES = _cues(
    back="return returns returned returning back again reprise reprises reprised reprising reprisal comeback resume "
    "resumes returnee returnees comebacks retain retains retained stays staying stay",
    more="once more",
    known="survivors familiar old former original veterans regulars acquaintances",
    join="join joins joined joining newcomer newcomers addition additions added adds boards board aboard recruit "
    "recruits recruited onboard newly enters arrivals arrival arrive arrives",
    new="new fresh newest",
    talks="talks offered offer talk negotiations discussions discussing considering reviewing review eyed courted "
    "approached",
    leave="leave leaves leaving left exit exits exited exiting depart departs departed departure quit quits "
    "without replaced replace replaces replacing goodbye farewell axed fired removed killed dies died death gone "
    "turned declined",
    ends="longer anymore out last",
    deny="not never won't isn't doesn't no n't neither nor nobody unclear unknown unconfirmed denied denies false",
    play="play plays played playing portray portrays portrayed portraying role roles part parts character characters "
    "voice voices voiced voicing",
    star="star stars starred starring starrer lead leads leading led headline headlines headlined headlining "
    "headliner feature features featuring protagonist protagonists vehicle heroine hero",
    cast="cast casts casting ensemble actor actors actress actresses cameo cameos guest guests performers lineup",
    host="host hosts hosted hosting judge judges judging presenter presenters presents panel contestants coach "
    "coaches",
    credit="known famous fame previously seen credits whose also-starred stint",
    expect="expect expected likely could may might would probably possibly chances hopefully",
    include="include includes including among names consists comprises features with",
    create="creator creators created create creates co-creator co-creators co-created creation founded conceived "
    "brainchild dreamt dreamed develop developed developer develops maker makers mind minds masterminded made "
    "co-creating creating",
    direct="director directors directed directs directing direct direction helm helms helmed helming helmer filmed "
    "co-director co-directors directorial pd",
    write="writer writers written writes wrote write writing script scripts scripted screenwriter screenwriters "
    "screenplay penned pens co-writer co-writers scriptwriter scriptwriters teleplay composition co-wrote "
    "co-writes penning author",
    run="showrunner showrunners showrunning co-showrunner co-showrunners runs ran running show-runner",
    produce="producer producers produced produces produce producing exec executive co-producer co-producers "
    "executive-producing",
    compose="composer composers composed composes music score scores scored soundtrack scoring",
    company="agency label company management studio network spokesperson representative",
    speak="said says told tells explained revealed reveals confirmed confirms teased teases wrote shared according "
    "interview asked talking speaking spoke joked posted",
)
