"""The words of dates: each word has a class, each class one character.

A sentence becomes a short string of class characters, on which the grammar's
patterns run; words that no date is made of are all the same character.
"""

from __future__ import annotations

from knownsofar.extract.dates.conventions import FALL, SPRING, SUMMER, WINTER, words

_CLASSES = words(
    "OTHER ATOM MONTH WEEKDAY DAY ORD NTH YEAR OLD YSPAN NUMDATE SHORT SEASON QUARTER HALFYEAR UDAY "
    "UWEEK UMONTH ANNO UNIT NUM VAGUE HALF THIS NEXT LAST SAME EARLY MID LATE START END PORTION LATER "
    "EARLIER AGO NOW PRESENT NEW HOLIDAY EVE RUN TURN OF THE IN ON AT BY BEFORE AFTER UNTIL FROM TO "
    "BETWEEN WITHIN AND OR COMMA DASH SLASH DOT POSS NOT EARLIEST LATEST AS THAN AWAIT DELAYED BE A "
    "STOP HEDGE VERY FISCAL SINCE AROUND COME"
)
CODES: dict[str, str] = {
    name: chr((0x41 if i < 26 else 0x61 - 26 if i < 52 else 0xC0 - 52) + i) for i, name in enumerate(_CLASSES)
}
"""The character of every class."""

OTHER = CODES["OTHER"]

MONTH_NAMES = words("january february march april may june july august september october november december")
WEEKDAY_NAMES = words("monday tuesday wednesday thursday friday saturday sunday")
_NUMBERS = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)

_SHORT_WEEKDAYS = words("mon tue wed thu fri sat sun")

Entry = tuple[str, object]
"""The class character of a word, and what the word means."""

# Of a word in two rows the later holds; where the value is None the word stands for itself.
_ROWS: tuple[tuple[str, str, object], ...] = (
    *(("MONTH", f"{name} {name[:3]}", i + 1) for i, name in enumerate(MONTH_NAMES)),
    ("MONTH", "sept", 9),
    *(("WEEKDAY", name, i) for i, name in enumerate(WEEKDAY_NAMES)),
    *(("WEEKDAY", short, i) for i, short in enumerate(_SHORT_WEEKDAYS)),
    ("WEEKDAY", "tues", 1),
    ("WEEKDAY", "weds", 2),
    ("WEEKDAY", "thur thurs", 3),
    ("SEASON", "spring springtime", SPRING),
    ("SEASON", "summer summertime", SUMMER),
    ("SEASON", "fall autumn", FALL),
    ("SEASON", "winter wintertime", WINTER),
    *(("QUARTER", f"q{i}", i) for i in range(1, 5)),
    *(("HALFYEAR", f"h{i}", i) for i in (1, 2)),
    ("UDAY", "day days", "day"),
    ("UWEEK", "week weeks", "week"),
    ("UMONTH", "month months", "month"),
    ("ANNO", "year years yr yrs", "year"),
    ("UNIT", "weekend weekends", "weekend"),
    ("UNIT", "quarter quarters", "quarter"),
    *(("NUM", word, i + 1) for i, word in enumerate(_NUMBERS)),
    *(("NTH", word, i + 1) for i, word in enumerate(words("first second third fourth fifth"))),
    ("NTH", "latter back", 2),
    ("NTH", "final closing", -1),
    ("NTH", "opening", 1),
    ("A", "a an", 1),
    ("VAGUE", "few several couple some many handful number matter various", None),
    ("HALF", "half", None),
    ("THIS", "this current", 0),
    ("NEXT", "next coming upcoming following", 1),
    ("LAST", "last past previous", -1),
    ("EARLY", "early", "early"),
    ("MID", "mid middle", "mid"),
    ("LATE", "late", "late"),
    ("FROM", "from", None),
    ("START", "start beginning top onset starting outset", "start"),
    ("END", "end close tail conclusion", "end"),
    ("LATER", "later beyond", None),
    ("EARLIER", "earlier sooner", None),
    ("AGO", "ago", None),
    ("NOW", "today tonight", 0),
    ("NOW", "tomorrow", 1),
    ("NOW", "yesterday", -1),
    ("PRESENT", "now", None),
    ("SAME", "that same", None),
    ("PORTION", "part portion stretch parts", None),
    ("VERY", "very", None),
    ("NEW", "new", None),
    ("EVE", "eve", None),
    ("RUN", "season", None),
    ("TURN", "turn", None),
    ("HOLIDAY", "christmas xmas", "christmas"),
    ("HOLIDAY", "halloween thanksgiving easter holiday", None),
    ("HOLIDAY", "holidays", "holiday season"),
    *(("HOLIDAY", name, f"{name} day") for name in words("valentine patrick boxing labor memorial")),
    ("OF", "of", None),
    ("THE", "the his her its their our your", None),
    ("IN", "in during over throughout across", None),
    ("ON", "on", None),
    ("AT", "at", None),
    ("BY", "by", None),
    ("BEFORE", "before ahead prior", None),
    ("AFTER", "after", None),
    ("UNTIL", "until till", None),
    ("SINCE", "since", None),
    ("TO", "to through thru", None),
    ("BETWEEN", "between", None),
    ("WITHIN", "within inside", None),
    ("AND", "and &", None),
    ("OR", "or", None),
    ("COMMA", ",", None),
    ("DASH", "- – — ‑", None),
    ("SLASH", "/", None),
    ("DOT", ".", None),
    (
        "NOT",
        "not never hardly cannot no nothing neither nor unlikely impossible doubt doubtful without",
        None,
    ),
    ("NOT", "nobody barely scarcely shock shocked surprise surprised surprising", None),
    ("EARLIEST", "earliest soonest", None),
    ("LATEST", "latest", None),
    ("AS", "as", None),
    ("THAN", "than", None),
    ("AWAIT", "wait waiting waits waited hold", None),
    (
        "DELAYED",
        "delayed pushed moved put held postponed bumped shifted rescheduled slipped slid deferred",
        None,
    ),
    ("BE", "is be being was are would will", None),
    ("STOP", "; : ! ? … but", None),
    ("HEDGE", "even perhaps possibly maybe else likely probably sometime potentially more which", None),
    ("FISCAL", "fiscal financial calendar", None),
    ("AROUND", "around about approximately roughly circa", None),
    ("COME", "come for towards toward into", None),
)

LEXICON: dict[str, Entry] = {
    word: (CODES[name], word if value is None else value)
    for name, spelling, value in _ROWS
    for word in spelling.split()
}
"""Every word of dates, in lower case."""
