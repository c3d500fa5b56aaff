"""Named wordings of the trade, as data: each is a pattern over the outline of a sentence.

In an outline names are marks (SERIES, SEASON, DATE, PLATFORM) and words are in
lower case, so one pattern stands for every title and number. None of them
decides alone: which fit is told to the model of the task.
"""

from __future__ import annotations

from knownsofar.extract.patterns import Patterns

_GAP = r"(?:[\w'’-]+ ){0,4}?"
_GAP2 = r"(?:[\w'’-]+ ){0,2}?"
_BE = r"(?:is|are|was|were|be|been|being|has|have|had|gets|get|got|gotten)"
_YES = (
    r"(?:renew(?:s|ed|ing)?|order(?:s|ed|ing)?|reorder(?:s|ed|ing)?|commission(?:s|ed)?"
    r"|recommission(?:ed)?|green ?-?lit"
    r"|greenlighted|green light(?:s|ed)?|picked up|picks up|brought back|brings back|bring back"
    r"|bringing back|revived?|handed|granted|given|awarded|gave|landed|scored|secured|won|earned|nabbed"
    r"|bagged|signed up|approved|sanctioned|commits? to|committed to|said yes|says yes|decided on|opted for"
    r"|cleared)"
)
_SURE = (
    r"(?:confirmed|announced|official|officially|certain|sure|happening|coming|ordered|renewed|granted"
    r"|on its way|on the way|in the works|in the making|in store|in the bag|a go|decided|assured|locked"
    r"|guaranteed|under way|in development|in preparation|being made|being prepared|readied|planned)"
)
_TARGET = r"(?:SEASON|SERIES|it|show|series|drama|comedy|sitcom|anime|thriller)"

RENEWAL = Patterns(
    {
        "yes-season": rf"\b{_YES} {_GAP}SEASON",
        "yes-target": rf"\b{_YES} {_GAP2}{_TARGET}\b",
        "target-yes": rf"\b{_TARGET} {_GAP}{_BE} {_GAP2}{_YES}",
        "season-sure": rf"\bSEASON {_GAP}{_BE} {_GAP2}{_SURE}",
        "there-will-be": (
            rf"\b(?:there (?:will|is|are|'s)|there's|will) {_GAP}(?:be|going) {_GAP2}(?:SEASON|more"
            r"|another)"
        ),
        "gets-season": (
            r"\b(?:get|gets|getting|got|have|has|land|lands|wants?|receives?|received) "
            rf"{_GAP2}SEASON"
        ),
        "back-for": (
            r"\b(?:return|returns|returning|come back|comes back|coming back|back|be back|is back"
            rf"|again) {_GAP}(?:for|with|in|to) {_GAP2}(?:SEASON|another|more)"
        ),
        "noun-of": (
            r"\b(?:renewal|renewals|pickup|order|comeback|return|go-ahead|green light|continuation"
            rf"|confirmation) {_GAP}(?:of|for|to) {_GAP2}(?:SEASON|SERIES)"
        ),
        "noun-near": rf"\b(?:SEASON|SERIES) {_GAP2}(?:renewal|pickup|order|comeback|greenlight|go-ahead)\b",
        "series-back": (
            r"\b(?:SERIES|show|series|drama|it) (?:[\w'’-]+ ){0,3}(?:comes back|come back|coming back"
            r"|will return|returns|is back|will be back|be back|goes on|go on|lives on|continues"
            r"|will continue|stays)\b"
        ),
        "not-yet": (
            r"\b(?:not|n't|no|never|yet|nothing|neither|nor|hasn't|haven't|nobody|none|without|unclear"
            rf"|unknown|unsure) {_GAP}(?:renew\w*|confirm\w*|announc\w*|order\w*|official\w*|decid\w*"
            r"|decision|green\w*|pick\w*|word|said|SEASON)"
        ),
        "yet-to": (
            r"\b(?:yet to|has yet|have yet|awaits?|awaiting|waiting for|remains to be"
            rf"|wait for) {_GAP}(?:renew\w*|confirm\w*|announc\w*|order\w*|green\w*|pick\w*|SEASON|seen"
            r"|decision)"
        ),
        "condition": (
            r"\b(?:if|should|were|whether|in case|unless|provided|until|when and if"
            r"|would) (?:[\w'’-]+ ){0,8}?(?:renew\w*|SEASON|SERIES|return\w*|order\w*)"
        ),
        "question": r"^(?:will|is|are|when|what|has|does|do|can|who|why|how|would|could|should)\b.*\?",
        "cancel": (
            r"\b(?:cancel\w*|ax(?:e|es|ed|ing)|scrap\w*|drop(?:s|ped)|ditch\w*|dump\w*|pull\w* the plug"
            r"|the (?:boot|chop|axe|ax)|shown the door|shelved|nixed|discontinued|terminated|canned"
            r"|killed) "
        ),
        "cancel-target": (
            r"\b(?:cancel\w*|ax(?:e|es|ed|ing)|scrap\w*|drop(?:s|ped)|ditch\w*|dump\w*|pull\w* the plug on"
            rf"|canned|shelved) {_GAP}(?:SERIES|SEASON|it|show|series|drama|comedy)"
        ),
        "target-cancel": (
            rf"\b(?:SERIES|SEASON|it|show|series|drama|comedy) {_GAP}(?:{_BE} )?{_GAP2}(?:cancel\w*|axed"
            r"|scrapped|dropped|ditched|dumped|canned|shelved|gone|finished|done|over|dead)\b"
        ),
        "after-seasons": rf"\bafter {_GAP2}(?:SEASON|seasons?|series|run|year|years)\b",
        "no-more": (
            r"\b(?:no|without|not) (?:[\w'’-]+ ){0,3}?(?:SEASON|more|further|another|future|follow-up)\b"
            r"|\bwon't (?:[\w'’-]+ ){0,2}(?:return|back|continue|renew\w*)"
            r"|\bnot (?:[\w'’-]+ ){0,2}(?:return|coming back|moving forward|be back|continue)"
        ),
        "final": (
            r"\b(?:final|last|concluding|closing) (?:[\w'’-]+ ){0,2}(?:season|series|run|chapter|one|round"
            r"|batch|instalment|installment|outing|bow|hurrah|SEASON)\b"
        ),
        "is-final": (
            rf"\b(?:SEASON|season|series|it|this|that) {_GAP}(?:is|was|be|being|will|marks?|as"
            rf"|becomes?) {_GAP2}(?:the |its |their |a )?(?:final|last|end|conclusion|farewell|finale)\b"
        ),
        "ends-with": (
            r"\b(?:end|ends|ending|conclude\w*|finish\w*|wrap\w* up|close\w*|goes out|bow\w* out"
            rf"|say\w* goodbye) {_GAP}(?:with|after|in|at) {_GAP2}SEASON"
        ),
        "predict": (
            r"\b(?:likely|unlikely|probabl[ye]|chances?|odds|bet|safe|bubble|expect\w*|hope\w*|hopefully"
            r"|should|could|might|may|would|surely|doubt\w*|certain to|ought|looking good|toss-up|guess\w*"
            r"|predict\w*|foregone)\b"
        ),
        "rumor": (
            r"\b(?:rumou?r\w*|reportedly|allegedly|apparently|supposedly|insiders?|sources?|whisper\w*"
            r"|leak\w*|said to be|speculat\w*|gossip|word is|hear)\b"
        ),
        "talks": (
            r"\b(?:talks?|negotiat\w*|discuss\w*|consider\w*|ideas?|plans?|pitch\w*|conversations?|eager"
            r"|keen|open to|would (?:love|like))\b"
        ),
        "new-series": (
            r"\b(?:series order|straight-to-series|newcomers?|new (?:shows?|series|dramas?|comed\w+"
            r"|entries)|pilot|ordered to series|freshman)\b"
        ),
    }
)
PRODUCTION = Patterns(
    {
        "starts": (
            r"\b(?:begin\w*|began|begun|start\w*|kick\w* off|commenc\w*|get\w* under way|got under way"
            r"|gets? going|resum\w*|roll\w*|goes? (?:in|into|before)|went (?:in|into|before)|enter\w*"
            r"|launch\w*|open\w*|return\w* to|set to|due to|will) (?:[\w'’-]+ ){0,4}?(?:film\w*|shoot\w*"
            r"|production|photography|cameras?|set|writ\w*|work|room)\b"
        ),
        "starts-after": (
            r"\b(?:filming|shooting|shoot|production|photography|cameras?|writing|work|room"
            r"|scripts?) (?:[\w'’-]+ ){0,5}?(?:begin\w*|began|begun|start\w*|kick\w* off|kicks|commenc\w*"
            r"|get\w* under way|got|gets|resum\w*|roll\w*|open\w*|launch\w*|set for|is set|due|scheduled"
            r"|planned|slated)\b"
        ),
        "ends": (
            r"\b(?:wrap\w*|finish\w*|complet\w*|conclud\w*|ended|ends|done|over|in the can|final day"
            r"|last day|end of|locked) (?:[\w'’-]+ ){0,4}?(?:film\w*|shoot\w*|production|photography"
            r"|writing|scripts?|season|SEASON)\b"
        ),
        "ends-after": (
            r"\b(?:filming|shooting|shoot|production|photography|cameras?|writing|scripts?|SEASON|season"
            r"|post-production|editing|mixing) (?:[\w'’-]+ ){0,5}?(?:wrap\w*|finish\w*|complet\w*"
            r"|conclud\w*|ended|ends|done|over|ready|in the can|stopped|locked)\b"
        ),
        "under-way": (
            r"\b(?:is|are|was|were|been|being|currently|now|still|already|busy"
            r"|back) (?:[\w'’-]+ ){0,3}?(?:filming|shooting|in production|filmed|shot|under way|underway"
            r"|rolling|writing|written|at work|editing|in post-production|before the cameras"
            r"|in front of the cameras|on set)\b"
        ),
        "not": (
            r"\b(?:not|n't|yet to|has yet|hasn't|haven't|no|never|nothing|isn't|won't|suspended|halted"
            r"|stopped|paused|shut down|on hold|stalled|before) (?:[\w'’-]+ ){0,6}?(?:begin|begun|start\w*"
            r"|film\w*|shoot\w*|shot|production|camera\w*|writ\w*|script\w*|wrap\w*|finish\w*|complet\w*"
            r"|resum\w*)\b"
        ),
        "halted": (
            r"\b(?:suspend\w*|halt\w*|paus\w*|shut down|on hold|stall\w*|interrupt\w*|closed|stopped"
            r"|brought to a stop|strike\w*)\b"
        ),
        "delayed": r"\b(?:delay\w*|postpon\w*|push\w* back|put off|pushed|held up|moved to)\b",
        "plan": (
            r"\b(?:will|to|plan\w*|schedul\w*|slated|due|set|expect\w*|aim\w*|hope\w*|should|could|next"
            r"|this|later|as early as)\b (?:[\w'’-]+ ){0,4}?(?:begin|start|film|shoot|roll|production"
            r"|DATE)\b"
        ),
        "career": r"\b(?:known|wrote|directed|filmed|shot) (?:[\w'’-]+ ){0,3}?(?:for|by|in|at|with)\b",
        "written-by": r"\b(?:written|scripts?|screenplay|penned) (?:[\w'’-]+ ){0,3}?by\b",
    }
)
DATES = Patterns(
    {
        "premiere-date": (
            r"\b(?:premier\w*|debut\w*|launch\w*|releas\w*|arriv\w*|air\w*|start\w*|begin\w*|began|begun"
            r"|return\w*|drop\w*|land\w*|stream\w*|broadcast|out|back|hit|hits|came|comes?|coming|went|goes"
            r"|go|shown|seen|available|kick\w* off|bow\w*|open\w*|roll\w* out|up|live|here|us|screens?"
            r"|air) (?:[\w'’-]+ ){0,5}?DATE"
        ),
        "date-premiere": (
            r"\bDATE (?:[\w'’-]+ ){0,6}?(?:premier\w*|debut\w*|launch\w*|releas\w*|arriv\w*|air\w*|start\w*"
            r"|begin\w*|began|return\w*|drop\w*|land\w*|stream\w*|broadcast|out|back|hit|came|comes?|went"
            r"|goes|shown|seen|available|kick\w* off|bow\w*)\b"
        ),
        "film-date": (
            r"\b(?:film\w*|shoot\w*|shot|production|camera\w*|wrap\w*|photography|set|writ\w*|script\w*"
            r"|room) (?:[\w'’-]+ ){0,6}?DATE"
        ),
        "date-film": (
            r"\bDATE (?:[\w'’-]+ ){0,5}?(?:film\w*|shoot\w*|shot|production|camera\w*|wrap\w*|photography"
            r"|writ\w*|script\w*|room)\b"
        ),
        "renew-date": (
            r"\b(?:renew\w*|order\w*|announc\w*|green\w*|pick\w*|commission\w*|confirm\w*|cancel\w*|axed"
            r"|scrapped|reveal\w*|said|told|tweet\w*|post\w*|news|interview|press) (?:[\w'’-]+ ){0,6}?DATE"
        ),
        "date-renew": (
            r"\bDATE (?:[\w'’-]+ ){0,5}?(?:renew\w*|order\w*|announc\w*|green\w*|pick\w*|commission\w*"
            r"|confirm\w*|cancel\w*|axed|reveal\w*|said|told)\b"
        ),
        "season-date": r"\bSEASON (?:[\w'’-]+ ){0,3}?(?:in|on|for|of|is|was|from|by)? ?DATE",
        "date-season": r"\bDATE (?:[\w'’-]+ ){0,3}?SEASON",
        "end-date": (
            r"\b(?:finale|ended|ends?|final|last|concluded?|until|through|finish\w*|closed"
            r"|to) (?:[\w'’-]+ ){0,5}?DATE"
        ),
        "prepare-date": (
            r"\b(?:pre-?production|prep\w*|rehearsals?|auditions?|table read|read-through|casting"
            r"|scouting) (?:[\w'’-]+ ){0,6}?DATE|\bDATE (?:[\w'’-]+ ){0,6}?(?:pre-?production|prep\w*"
            r"|rehearsals?|auditions?|table read|read-through|casting|scouting)\b"
        ),
        "trailer-date": r"\b(?:trailer|teaser|clip|video|footage|promo) (?:[\w'’-]+ ){0,5}?DATE",
        "award": (
            r"\b(?:award\w*|emmy\w*|born|died|ratings?|viewers?|weeks?|interview|conference|convention"
            r"|festival|event|comic-con|book|novel|manga|film|movie|published|issue|volume|chapter"
            r"|anniversary)\b"
        ),
        "not": (
            r"\b(?:not|n't|no longer|never|instead of|originally|rather than|supposed|planned|was to"
            r"|were to|rule\w* out|unlikely|out of reach) (?:[\w'’-]+ ){0,8}?DATE"
        ),
        "predict": (
            r"\b(?:likely|probabl[ye]|expect\w*|hope\w*|could|might|may|would|guess\w*|predict\w*"
            r"|estimat\w*|possibl[ye]|perhaps|should|ought|earliest|realistic\w*|around)\b"
        ),
    }
)
DELAY = Patterns(
    {
        "put-back": (
            r"\b(?:delay\w*|postpon\w*|push\w* back|put off|put back|held up|held back|mov\w* (?:back|to"
            r"|from)|push\w* (?:to|from|in)|slip\w*|late|behind schedule|on hold|shelved|took longer"
            r"|taken longer|longer than|stall\w*|setback)\b"
        ),
        "cause": (
            r"\b(?:because|due|owing|thanks|on account|for which|since|caused?|by|after|strike\w*|pandemic"
            r"|covid\S*|coronavirus)\b"
        ),
        "of-season": (
            r"\b(?:SEASON|season|series|show|production|filming|release|premiere|episodes|it"
            r"|everything) (?:[\w'’-]+ ){0,5}?(?:delay\w*|postpon\w*|push\w*|put off|put back|held up"
            r"|held back|moved|late|on hold|stalled|slipped)\b"
        ),
        "not": (
            r"\b(?:not|n't|no|without|never|avoid\w*) (?:[\w'’-]+ ){0,4}?(?:delay\w*|postpon\w*|push\w*"
            r"|late)\b"
        ),
        "maybe": r"\b(?:could|might|may|would|possibl[ye]|likely|if|risk|fear\w*|threat\w*)\b",
    }
)
TRAILER = Patterns(
    {
        "out": (
            r"\b(?:released?|dropped|posted|shared|put out|unveiled|revealed|published|out|here|watch|see"
            r"|look|below|above|came|comes|arrived|debuted|shown|with|first|new|official"
            r"|the)\b (?:[\w'’-]+ ){0,5}?(?:trailers?|teasers?|clips?|videos?|footage|promos?|sneak peek"
            r"|pv)\b"
        ),
        "none": (
            r"\b(?:no|not|n't|neither|nor|without|yet|nothing|never|wait\w*"
            r"|until) (?:[\w'’-]+ ){0,6}?(?:trailers?|teasers?|clips?|videos?|footage|promos?|sneak peek)\b"
        ),
        "shows": (
            r"\b(?:trailer|teaser|clip|video|footage|promo) (?:[\w'’-]+ ){0,3}?(?:shows?|showed|promises?"
            r"|reveals?|sees|gives|has|had|confirms?|went|is|was|came|put)\b"
        ),
        "announce": (
            r"\b(?:announc\w*|date|renewal|confirm\w*|reveal\w*) (?:[\w'’-]+ ){0,4}?(?:video|clip|teaser)\b"
            r"|\b(?:video|clip) (?:[\w'’-]+ ){0,6}?(?:announc\w*|renewal|tell|told|table read|confirm\w*)\b"
        ),
        "future": r"\b(?:will|should|soon|expect\w*|could|might|in the coming|next)\b",
    }
)
PLATFORM = Patterns(
    {
        "on": r"\b(?:on|to|for|at|from|via|by|with) (?:[\w'’-]+ ){0,1}?PLATFORM\b",
        "its-show": (
            r"\bPLATFORM (?:[\w'’-]+ ){0,4}?(?:series|drama|show|comedy|original|thriller|anime|hit|sitcom"
            r"|k-drama|romance|adaptation|SERIES|documentary|docuseries)\b"
        ),
        "acts": (
            r"\bPLATFORM (?:has |have |had |is |was )?(?:renew\w*|order\w*|cancel\w*|announc\w*|confirm\w*"
            r"|said|says|reveal\w*|decid\w*|pick\w*|want\w*|told|releas\w*|put|axed|gave|given|drop\w*)\b"
        ),
        "shown": (
            r"\b(?:stream\w*|air\w*|premier\w*|debut\w*|broadcast|available|shown|seen|watch\w*|home"
            r"|return\w*|arriv\w*|land\w*|launch\w*|comes?|came|run\w*|out|hit|up|channel|carried"
            r"|carries) (?:[\w'’-]+ ){0,5}?PLATFORM\b"
        ),
        "boss": (
            r"\b(?:president|chief|head|boss|executive|ceo|chairman|spokes\w+|rep|vp"
            r"|of) (?:[\w'’-]+ ){0,3}?PLATFORM\b|\bPLATFORM (?:[\w'’-]+ ){0,2}?(?:president|chief|boss"
            r"|executive|ceo|spokes\w+|rep|head|content)\b"
        ),
        "other-work": (
            r"\b(?:known|starred|previous\w*|also|earlier|his|her|their) "
            r"(?:[\w'’-]+ ){0,5}?PLATFORM\b"
        ),
    }
)
SOURCE_MATERIAL = Patterns(
    {
        "based": (
            r"\b(?:based|adapt\w*|inspir\w*|drawn|taken|comes?|came|made|goes back|owes|builds?|stems?"
            r"|rests?|remake|version|after|follows?|from|out of|source) (?:[\w'’\"“-]+ ){0,8}?(?:webtoons?"
            r"|manga|novels?|comics?|books?|games?|series|manhwa|films?|movies?|play|memoir|story|stories"
            r"|podcast|format|drama)\b"
        ),
        "same-name": r"\b(?:of (?:the|that) (?:same|very)? ?name|same-named|eponymous)\b",
        "author": r"\b(?:by|of) <name>|\b(?:author|mangaka|writer|creator)\b",
        "not-basis": (
            r"\b(?:next|upcoming|also|film|movie|spin-off|tie-in|sequel) (?:[\w'’-]+ ){0,3}?(?:film|movie"
            r"|game|novel|book|comic)s?\b"
        ),
    }
)
UNDATED = Patterns(
    {
        "no-date": (
            r"\b(?:no|not|n't|without|neither|nor|nothing|never|yet|has yet|hasn't|haven't|unknown|unclear"
            r"|tba|tbd) (?:[\w'’-]+ ){0,6}?(?:date|dates|day|when|window|timeline|premiere|release|month"
            r"|announce\w*|fixed|set|given|known|revealed)\b"
        ),
        "yet-to": (
            r"\b(?:yet to|remains? to be|to be announced|to be confirmed|keep\w* quiet|tight-lipped"
            r"|under wraps|in the dark|nobody knows|no one knows|no one can say|anybody's guess|wait\w*"
            r"|later)\b"
        ),
        "when": (
            r"\bwhen (?:[\w'’-]+ ){0,8}?(?:premier\w*|debut\w*|releas\w*|air\w*|return\w*|arriv\w*|be"
            r"|begin\w*|start\w*|out|seen|SEASON)\b"
        ),
        "date-of": (
            r"\b(?:date|day|premiere|release) (?:[\w'’-]+ ){0,4}?(?:has not|not|n't|unknown|unclear"
            r"|is still|yet|tba|to be)\b"
        ),
        "question": r"\?$",
    }
)
EPISODES = Patterns(
    {
        "has": (
            r"\b(?:has|have|had|of|with|get\w*|consist\w*|compris\w*|contain\w*|run\w*|order\w*|total|for"
            r"|in|count\w*|be|are|is) (?:[\w'’-]+ ){0,3}?<num>"
        ),
        "aired": (
            r"\b(?:first|last|final|aired|opening|after|so far|each|every|per|two|double|remaining|more"
            r"|another|half) (?:[\w'’-]+ ){0,3}?(?:episodes?|<num>)\b"
        ),
        "each": r"\b(?:minutes?|hours?|weekly|week|seasons?)\b",
    }
)
