"""The grammar of dates as data: the name of each form, its pattern, and what it produces.

A pattern is written in the class names of `lexicon`; it runs on the string of
a sentence's classes. Names in braces are pieces that several patterns share.
Of the forms that match at one place the first in this list is taken, so longer
forms stand above the shorter ones that they contain.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from knownsofar.extract.dates import absolute, alone, relative
from knownsofar.extract.dates.match import Match, Reading
from knownsofar.extract.dates.scanner import Scanner

PIECES = {
    "day": "(?:DAY | ORD)",
    "month": "MONTH DOT?",
    "year": (
        "(?: COMMA? (?:OF | IN)? (?:THE ANNO)? (?:YEAR | OLD | SHORT)"
        " | COMMA? (?:OF | IN)? THE? (?:THIS | NEXT | LAST | SAME+) ANNO )"
    ),
    "weekday": "(?: (?:THIS | NEXT | LAST)? WEEKDAY DOT? COMMA? ON? THE? )?",
    "part": (
        "(?: (?:EARLY | MID | LATE) (?: DASH? (?:TO | SLASH | AND | OR) DASH? (?:MID | LATE | EARLY) )?"
        "    PORTION? DASH? (?:OF | IN)? THE?"
        " | (?:START | END | MID) OF THE? | END DASH? | (?:NTH | ORD | LAST) PORTION? HALF (?:OF | IN)? THE?"
        " | (?:NTH | LAST) VAGUE? UMONTH (?:OF | IN) THE? | NTH PORTION OF THE? )"
    ),
    "unit": "(?:UDAY | UWEEK | UMONTH | ANNO | UNIT)",
    "count": "(?:NUM | DAY | A)",
    "to": "(?:DASH | TO | AND | OR | UNTIL | SLASH)",
}


class Form(NamedTuple):
    """One form of date: what it is called, how it looks, and what it means."""

    name: str
    pattern: str
    produce: Callable[[Match], Reading | None]


FORMS: tuple[Form, ...] = (
    # Days
    Form("numeric", "{weekday} NUMDATE", absolute.numeric),
    Form(
        "month-days",
        "{weekday} {month} THE? {day} {to} THE? {day} (?! DOT? MONTH | OF MONTH) {year}?",
        absolute.month_days,
    ),
    Form("days-month", "(?:THE)? {day} {to} THE? {day} OF? {month} {year}?", absolute.month_days),
    Form("month-day", "{weekday} {month} THE? {day} (?: DOT (?=YEAR) )? {year}?", absolute.month_day),
    Form("day-month", "{weekday} {day} (?: OF THE? | DASH )? {month} DASH? {year}?", absolute.month_day),
    Form("nth-of-month", "NTH OF MONTH {year}?", absolute.month_day),
    Form("day-of-this-month", "{weekday} ORD OF (?:THIS | NEXT | LAST) UMONTH", absolute.day_of_this_month),
    Form("weekday-the-day", "WEEKDAY THE ORD (?! OF | DOT? MONTH)", absolute.weekday_the_day),
    Form("on-the-day", "ON THE ORD (?: OF THE UMONTH )? (?! OF | DOT? MONTH)", absolute.on_the_day),
    # Weeks and parts of a month
    Form("week-of-day", "UWEEK OF {month} {day} {year}?", absolute.week_of_day),
    Form("week-of-month", "(?:NTH | LAST) UWEEK (?:OF | IN) {month} {year}?", absolute.week_of_month),
    Form("last-days-of-month", "(?:NTH | LAST) VAGUE? UDAY OF {month} {year}?", absolute.last_days),
    Form("part-of-month", "{part} {month} {year}?", absolute.part_of_month),
    Form("part-of-this-month", "{part} (?:THIS | NEXT | LAST)? UMONTH", relative.part_of_unit),
    # Seasons
    Form("part-of-season", "{part} SEASON (?: {year} | YSPAN )?", absolute.season),
    Form("part-of-this-season", "{part} (?:THIS | NEXT | LAST) SEASON", relative.this_season),
    Form("later-this-season", "(?:LATER | EARLIER) IN? (?:THIS | THE) SEASON", relative.later_season),
    Form("season-year", "SEASON (?: {year} | YSPAN )", absolute.season),
    Form("year-season", "YEAR SEASON", absolute.season),
    Form("this-season", "(?:THIS | NEXT | LAST) SEASON (?! OF {year})", relative.this_season),
    # Quarters and halves
    Form("quarter", "FISCAL? QUARTER OF? FISCAL? {year}?", absolute.quarter),
    Form("year-quarter", "YEAR QUARTER", absolute.quarter),
    Form(
        "nth-quarter",
        "(?:NTH | LAST) FISCAL? UNIT OF? FISCAL? (?: {year} | (?:THE ANNO)? )",
        absolute.nth_quarter,
    ),
    Form("half-year", "HALFYEAR OF? {year}? | YEAR HALFYEAR", absolute.half_year),
    # Years and their parts
    Form("later-in-year", "(?:LATER | EARLIER) (?:ON)? IN YEAR", relative.later_in_year),
    Form("later-this", "(?:LATER | EARLIER) (?:ON)? IN? (?:THIS | THE) {unit}", relative.later_this),
    Form("later-part", "THE? LATER PORTION OF (?:THIS | THE) {unit}", relative.later_this),
    Form("part-of-year", "{part} FISCAL? (?:THE ANNO)? (?:YEAR | SHORT)", absolute.part_of_year),
    Form("part-of-this-year", "{part} (?:THIS | NEXT | LAST | NEW)? NEW? ANNO", absolute.part_of_year),
    Form("part-of-this", "{part} (?:THIS | NEXT | LAST) {unit}", relative.part_of_unit),
    Form("year-end", "ANNO DASH END (?:OF? YEAR)?", absolute.year_end),
    Form("turn-of-year", "TURN OF THE ANNO", absolute.named_day),
    Form("tv-season", "YSPAN OTHER{{0,2}} RUN", absolute.tv_season),
    Form("year-span", "YSPAN", absolute.year_span),
    # Named days
    Form("year-holidays", "YEAR HOLIDAY RUN", absolute.named_day),
    Form("new-years-day", "NEW ANNO POSS (?:UDAY | EVE) {year}?", absolute.named_day),
    Form(
        "named-day", "(?:THIS | NEXT | LAST)? HOLIDAY POSS? (?:UDAY | EVE | RUN)? {year}?", absolute.named_day
    ),
    # Months and years alone
    Form("month-year", "MONTH DOT? {year}", absolute.month_year),
    Form("month-year", "MONTH DOT? DASH YEAR", absolute.month_year),
    Form("this-month", "(?:THIS | NEXT | LAST) MONTH (?! DOT? {day})", relative.this_named_month),
    Form("month", "MONTH", alone.bare_month),
    # Counted from the article's day
    Form("year-and-a-half-ago", "{count} ANNO AND A HALF AGO", relative.half_ago),
    Form("ago", "{count} {unit} AGO", relative.ago),
    Form("from-now", "{count} {unit} FROM (?:PRESENT | NOW)", relative.from_now),
    Form("after-anchor", "{count} {unit} (?:AFTER (?:THE | OTHER){{0,4}} | LATER)", relative.after_anchor),
    Form("in-units", "(?:IN) AROUND? {count} {unit} (?!OF | AFTER)", relative.in_units),
    Form(
        "within-units",
        "WITHIN? IN? THE? NEXT (?:NUM | DAY) (?: OR (?:NUM | DAY) )? {unit}",
        relative.within_units,
    ),
    Form(
        "coming-units",
        "WITHIN? IN? THE? NEXT (?: A? VAGUE OF? )? {unit} (?: (?:AND | OR) {unit} )?",
        relative.coming_units,
    ),
    Form(
        "units-to-come",
        "(?:IN | WITHIN) THE {unit} (?: AND {unit} )? (?:BEFORE | TO COME)",
        relative.units_ahead,
    ),
    Form("after-next", "ANNO AFTER NEXT | UMONTH AFTER NEXT | UWEEK AFTER NEXT", relative.after_next),
    Form("this-unit", "(?:THIS VERY? | NEXT | LAST) {unit}", relative.this_unit),
    Form("new-year", "(?<=THE) NEW ANNO", relative.new_year),
    Form("weekday", "(?:THIS | NEXT | LAST)? WEEKDAY", relative.weekday),
    Form("now", "NOW", relative.now),
    Form("season", "SEASON", alone.bare_season),
    Form("year", "(?: THE ANNO )? YEAR", alone.bare_year),
)
"""Every form of a single date. Ranges, choices and bounds are made of these: see `bounds`."""

SCANNER = Scanner([form.pattern for form in FORMS], PIECES)
