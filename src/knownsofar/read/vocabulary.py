"""The words by which furniture is known: names that sites give to elements, and phrases that pages print.

Data only. A new habit of the web is a word here; what is done about it is in
body.py and tidy.py.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _any(*phrases: str) -> re.Pattern[str]:
    """One pattern of many phrases, to be matched at the start of a line after marks and spaces."""
    return re.compile(r"\W{0,10}(?:" + "|".join(phrases) + ")", re.I)


FURNITURE = _words(
    """
    share shares sharing sharedaddy sharebar sharetools social socials socialmedia follow addtoany
    related recirc recirculation recommend recommended recommendation recommendations outbrain taboola zergnet
    yarpp readmore readnext alsoread upnext nextup morenews morefrom morestories icymi popular mostpopular
    mostread trending breaking breakingnews
    newsletter newsletters signup subscribe subscription register login donate poll quiz rating ratings
    feedback promo promos promotion advert adverts advertisement advertising ad ads adslot adsbygoogle sponsor
    sponsored breadcrumb breadcrumbs nav navbar navigation menu pagination pager skip toc masthead banner
    toolbar sidebar sidebars widget widgets modal popup tooltip popover rollover gallery slideshow carousel
    byline bylines author authors bio meta metadata postmeta timestamp dateline published dek subtitle
    standfirst tags taglist tagcloud topics credit credits copyright pullquote pullquotes
    printonly sronly screenreadertext visuallyhidden
    """
)
"""Words, and neighbouring words run together, in the `class` or `id` of what stands around an article."""

REPLIES = _words(
    "comment comments commentlist respond disqus footer cookie cookies cookieconsent gdpr consent"
)
"""Furniture that may well be longer than the article itself."""

CAPTIONS = _words("caption captions wpcaption captiontext figcaption imagecaption photocaption")

BODIES = _words(
    """
    articlebody articlecontent articlecontents articletext articlecopy entrycontent entrybody postcontent
    postbody posttext storybody storycontent storytext contentbody bodycontent bodycopy textbody maincontent
    mainarticlecontent singlecontent pagecontent newscontent newsbody blogcontent contententry
    """
)
"""Names that sites give to the element that holds an article's text."""

BYLINES = _words(
    """
    byline bylines date dates dateline published publish pubdate publishdate publisheddate posted postedon
    timestamp datetime postdate postmeta entrydate entrymeta articledate articlemeta articleinfo meta postinfo
    updated lastupdated datemodified author authors postauthor info time
    """
)
"""Names of the elements in which day and author are printed."""

POINTER = _any(
    r"read(?: more| also| next| on)\b",
    r"also read",
    r"related\b",
    r"see (?:also|more)\b",
    r"more(?: from| on)?:",
    r"watch:|watch (?:this|now|below|more)",
    r"don.t miss",
    r"must read",
    r"recommended\b",
    r"up next",
    r"editor.s pick",
    r"in case you missed",
    r"you (?:may|might) (?:also )?(?:like|enjoy|be interested)",
    r"trending\b",
    r"most (?:popular|read|viewed)",
    r"leggi anche|lesen sie|lire aussi|à lire|leia (?:também|mais)|lee también|читайте",
)
"""A line that points to another page; what follows the words is its headline."""

_GOODS = (
    r"newsletter|inbox|e-?mail|twitter|facebook|instagram|youtube|whatsapp|telegram|google news|channel|app|"
    r"here|alerts?|updates|notifications|page|account|podcast"
)
CALL = _any(
    rf"(?:please )?(?:subscribe|sign up|download|click|tap|register)\b(?=.{{0,120}}\b(?:{_GOODS})\b)",
    rf"(?:please )?follow\b(?=.{{0,80}}\b(?:on|via|us|our)\b.{{0,40}}\b(?:{_GOODS}|x|bluesky|threads)\b)",
    r"(?:please )?(?:like|join|share|follow)(?: us\b| our\b| this (?:article|story|post|page)\b)",
    r"get (?:the|our|all|daily|more|access)\b(?=.{0,160}\b(?:newsletter|inbox|email|delivered|app|here)\b)",
    r"(?:have|got) a (?:tip|story|question)",
    r"like this (?:story|article|post)",
    r"(?:did you )?enjoy(?:ed)? this",
    r"let us know (?:in|what you think)|tell us what|what do you think\?? (?:let|tell|sound)",
    r"all rights reserved|copyright|©|\(c\) ?\d{4}|this material may not be",
    r"advert(?:isement)?\b|sponsored\b|story continues|continue reading|scroll (?:down )?to|loading",
    r"affiliate|when you (?:buy|purchase)|we (?:may|might) earn",
    r"(?:this|the) (?:post|article|story|page|site|website) (?:may |might )?(?:contains?|uses|is using) "
    r"(?:affiliate|cookies)",
    r"(?:the )?comments? (?:are|is) (?:closed|disabled|moderated)",
    r"back to top|print this|email this",
    r"(?:image|photo|picture|pic)s?(?: credit| source| courtesy)?s?\s*[:/©]|credits?:|getty images",
)
"""A line by which the site speaks to its reader."""

_SHARE = (
    r"share|shares|tweet|pin it|pin|post|e-?mail|print|copy link|link copied|save|on|via|to|this|facebook|"
    r"twitter|x|pinterest|reddit|whatsapp|telegram|linkedin|tumblr|flipboard|messenger|bluesky|threads|"
    r"mastodon|line|sms"
)
SHARE_BAR = re.compile(rf"\W*(?:\d+\s+)?(?:{_SHARE})(?:\W+(?:{_SHARE})){{0,15}}\W*", re.I)
"""A whole line of a share bar."""

END = _any(
    r"(?:\d+ |no |view |show |join the |post a |add a |leave a |write a )?(?:comments?|replies|reply|"
    r"responses?|conversation|discussion)(?: \(?\d+\)?)?(?: (?:to|on)\b.*)?\W*$",
    r"\d+ thoughts on .*$",
    r"leave a (?:reply|comment)|cancel reply",
    r"related(?: \w+){0,2}\W*$",
    r"(?:you|readers) (?:may|might) (?:also )?(?:like|enjoy|love)",
    r"more (?:from|stories|news|articles|posts|like this|on this|in)\b",
    r"recommended(?: (?:for you|stories|reading|articles|posts))?\W*$",
    r"about the authors?\W*$",
    r"share this",
    r"(?:top|latest|recent|popular|trending|other) (?:stories|news|posts|articles|headlines|videos)\W*$",
    r"most (?:popular|read|viewed|shared)\b",
    r"(?:trending(?: now)?|read (?:next|more)|up next|what to read next|partner news|around the web)\W*$",
    r"(?:sponsored|promoted)(?: \w+)?\W*$|from our partners",
    r"(?:tags?|filed under|categories|topics)\W*$|post navigation",
    r"(?:previous|next) (?:post|article|story)\W*$",
    r"(?:disclaimer|subscribe|newsletter|follow us.*|stay connected)\W*$",
)
"""A short line that heads what follows an article on its page."""

OPENING = _any(
    r"by\b|written by|posted|published|updated|last (?:updated|modified)|edited|first published",
    r"\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?)\b",
    r".{0,80}\b\d+ min(?:ute)?s? read\b",
    r"share\b|facebook|twitter|home\b|news$|photo|image|text size|print|listen|save|advertisement",
    r".{0,40}\d{4}\W*$",
)
"""A short line that stands between a title and the first paragraph."""

CREDIT = re.compile(r"\((?:image|photo|picture|pic|credit|source)s?\b[^()]{0,80}\)\W*$|©[^.]{0,60}$", re.I)
"""A line that ends so is the caption of a picture, whatever its element is named."""
