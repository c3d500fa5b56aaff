"""Wordings that tell whether somebody comes, stays or goes, as data: name, pattern.

They are searched in the words before and after a row of names, in its heading,
in the line that introduces its list and in the sentence before. A wording is
evidence, which the learnt parts weigh; it decides nothing alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class Frame(NamedTuple):
    """A wording: what it speaks for, and the pattern on words in lower case."""

    name: str
    pattern: re.Pattern[str]


def _frame(name: str, *wordings: str) -> Frame:
    return Frame(name, re.compile(rf"(?<!\w)(?:{'|'.join(wordings)})(?!\w)"))


_OWN = "(?:his|her|their|the|its)"
FRAMES: tuple[Frame, ...] = (
    _frame(
        "return",
        r"return(?:s|ed|ing|ees?)?|repris(?:e|es|ed|ing|al)|reappear\w*|rejoin\w*|reunit\w+|comebacks?",
        r"(?:is|are|be|being|was|were|all|both|expected|come|comes|coming|came|welcomed?|bring|brings|brought) back",
        r"back (?:as|on board|on shift|in|for|are|is|again|to|with)|once (?:more|again)|again|as (?:always|before|ever)",
        rf"take up {_OWN} (?:old )?(?:roles?|parts?)|step\w* back|slip\w* back|resum\w+",
        r"another (?:time|round|go|season|turn|run|outing)|goes another|not done|stays? on|staying|stays?|remains?",
        r"retain\w*|continues? as|carr(?:y|ies) on|keeps? on|keep|rejoins|old (?:guard|acquaintances|gang|friends)",
        r"familiar (?:faces?|names?)|veterans?|in (?:his|her|their) (?:old )?roles?|complete|survivors|"
        r"upped to|promoted to|whole (?:main )?cast|same (?:cast|faces|people)|original (?:cast|actors|leads|stars)",
    ),
    _frame(
        "join",
        r"join(?:s|ed|ing)?(?! (?:hands|forces))|newcomers?|newly|newer|additions?|add(?:s|ed|ing)|boards?|boarding|aboard|on board",
        r"new (?:\w+ )?(?:cast|faces?|people|stars?|characters?|actors?|actress|members?|arrivals?|leads?|names?|"
        r"roles?|regulars?|blood|voices?|recruits?|judges?|hosts?)|fresh (?:faces?|blood|cast)|in fresh|all-new",
        r"comes? (?:in|on)|coming in|step\w* in(?:to)?|sign(?:s|ed) (?:on|up)|(?:has|have) been (?:cast|found|chosen)",
        r"(?:was|were|is|are|been|being) cast|has cast|tapped|recruit\w*|hired|lands?|landed|lined up|set to (?:star|play)",
        r"enters?|entering|arrivals?|arrives?|takes? over|taking over|replac(?:es|ing)|inherits?|succeeds?|recast\w*",
        r"(?:is|are) to (?:play|portray|be)|guest[- ]stars?|for the first time|debuts?|for the part|picked",
        r"takes? (?:on|up)|other new|latest to|makes? (?:his|her|their) debut|finali[sz]ed",
    ),
    _frame(
        "talks",
        r"in (?:early |final |advanced )?(?:talks|negotiations|discussions|conversations)|offer(?:ed|s)?|approached|courted|"
        r"eyed|consider\w*|review\w*|looking (?:at|favou?rably|kindly|positively|into)|look kindly|propos\w+|"
        r"asked to|discussing|positive(?:ly)?|circling|wanted for|deliberating|mulling|weighing|audition\w*",
    ),
    _frame(
        "leave",
        r"leav(?:e|es|ing)|exit(?:s|ed|ing)?|depart\w*|quit(?:s|ting)?|goodbye|farewell|bow\w* out|walk\w* away",
        r"no (?:longer|more)|any ?more|without|gone|written out|killed off|dropped|fired|axed|replaced (?:by|as)",
        r"(?:his|her|their) last|last appearance|step\w* (?:away|down|aside)|out of|is out|are out|"
        r"turned (?:it |the \w+ )?down|declin\w+|hung up|passed away|died|casualt\w+|given up|gives up|part\w* ways|"
        r"left (?:the|after|for|behind|at)|has left|have left|in place of|lost|takes? (?:his|her) leave|moved on|"
        r"(?:sit|sits|sitting) (?:this|it) out|final bow|end of the road|cut ties|hand\w* (?:over|in)",
    ),
    _frame(
        "not",
        r"not|never|won't|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|neither|nor|no",
    ),
    _frame(
        "open",
        r"not (?:been |yet |officially )*(?:confirmed|known|clear|announced|decided|finali[sz]ed|settled|certain|said)",
        r"unclear|unconfirmed|unknown|remains? to be seen|whether|no word|yet to|nothing (?:is )?(?:settled|confirmed|certain)",
        r"question mark|up in the air|tb[dac]|nobody (?:knows|has)|undecided|uncertain|in doubt|anybody's guess|open question",
        r"may or may not|have not been|has not been|did not (?:confirm|say|let)|keeps? (?:mum|quiet)|not official",
    ),
    _frame(
        "past",
        r"was|were|had|played|starred|led|used to|first season|season one|season 1|originally|so far|until now",
    ),
    _frame(
        "coming",
        r"count(?:ed)? (?:up)?on|guess|hopes?|should|could|might|may|likely|probably|will|'ll|is to|are to|going to|next|coming|upcoming|new season|second season|season two|expect\w*",
    ),
    _frame(
        "member",
        r"stars?|starr(?:ed|ing|er)|led by|leads?|headlin\w+|featur\w+|ensemble|main roles?|in the lead|cast (?:includes?|is|of)|"
        r"made up of|consists? of|alongside|opposite",
    ),
    _frame(
        "career",
        r"known (?:for|from|as)|famous for|fame|seen (?:in|on)|of the (?:series|film|movie)|credits|previously|formerly|"
        r"lately (?:in|of)|whose|best known|breakout|alum|starred in|other(?:wise)? (?:of|in)|loved for|won",
    ),
    _frame(
        "source",
        r"(?:novels?|books?|manga|webtoon|comics?|stor(?:y|ies)|original) (?:series |story )?(?:by|of)|based on|adapted from|"
        r"author|novelist|mangaka|illustrat\w+|creator of the (?:manga|comic|novel|webtoon|game)|wrote the (?:novel|book)",
    ),
    _frame(
        "office",
        r"ceo|president|head of|chairman|executive vice|spokes\w+|agency|label|representative|lawyer|journalist|analyst|"
        r"critic|reporter|editor|boss|chief|commissioner|commissioning|insider|columnist",
    ),
)


@lru_cache(maxsize=8192)
def frames_in(words: str) -> tuple[str, ...]:
    """The names of the wordings in a text of lower-case words divided by blanks."""
    return tuple(frame.name for frame in FRAMES if frame.pattern.search(words))
