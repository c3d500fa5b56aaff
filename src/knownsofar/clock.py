"""The only place that asks what time it is. Everything below is handed a day or an instant."""

from __future__ import annotations

from datetime import UTC, date, datetime


def now() -> datetime:
    """This instant, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Today's day, in UTC."""
    return now().date()
