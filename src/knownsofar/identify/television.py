"""Whether a text is about television at all: a page on bread or on a bridge names no series."""

from __future__ import annotations

import re

# One of these stands in each of the 718 articles that the weights are fitted on. Networks are
# those whose names mean little else; "season" alone is cooking, sport and weather as well.
_NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten"
_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|next|new|last"
_SIGN = re.compile(
    rf"""\b(?:
        (?:mini-?|web-?)?series | tv | television | shows? | episodes? | sitcoms? | telenovelas? | anime
        | (?:[kjc]-?)?dramas? | soaps? | spin-?offs? | reboots? | showrunners? | finales?
        | cast | adapt(?:s | ed | ation) | based[ ]on
        | film(?:ed | ing) | trailers? | teasers? | viewers | watched
        | premier(?:e[sd]? | ing) | stream(?:s | ed | ers? | ing) | binge\w* | renew(?:s | ed | als?)
        | seasons?[ ](?:\d+ | {_NUMBER} | finale | premiere) | s\d\d?(?:e\d+)?
        | (?:{_ORDINAL} | \d+(?:st | nd | rd | th))[ -](?:seasons? | cour)
        | netflix | hulu | disney | hbo | peacock | crunchyroll | bbc | itv | nbc | cbs | amc | tvn | jtbc
        | prime[ ]video | apple[ ]tv
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def speaks_of_television(*texts: str) -> bool:
    """True where a word of television stands in one of the texts."""
    return any(_SIGN.search(text) for text in texts)
