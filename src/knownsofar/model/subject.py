"""Who an article is about: series and seasons, and where it says so."""

from __future__ import annotations

import msgspec


class SeriesMention(msgspec.Struct, frozen=True):
    """text[start:end] names `series` (its usual English title).

    `subject` is False where the series is only mentioned: a yardstick, a
    comparison, somebody's earlier work.
    """

    series: str
    start: int
    end: int
    subject: bool = True


class SeasonMention(msgspec.Struct, frozen=True):
    """text[start:end] speaks of season `number`; None where it names none that could be counted.

    `form` says how it was put: "number" (Season 2, S2, second season), "first",
    "relative" (the new / next / last season), "part", "final", "ordinal", ...
    `series` is the series that it belongs to where the words themselves say so.
    """

    number: int | None
    start: int
    end: int
    form: str = "number"
    series: str | None = None


class Subjects(msgspec.Struct, frozen=True):
    """The series and seasons that an article speaks of.

    `series` holds the subjects' titles, most important first. `governing` gives,
    for each sentence of the layout, the subject that the sentence is about
    unless its own words say otherwise, or None. `aired` gives for a subject the
    number of the last season that the text treats as having been shown, and
    `coming` the season that the article looks forward to, where they are known.
    """

    series: tuple[str, ...] = ()
    mentions: tuple[SeriesMention, ...] = ()
    seasons: tuple[SeasonMention, ...] = ()
    governing: tuple[str | None, ...] = ()
    aired: dict[str, int] = {}
    coming: dict[str, int] = {}
