"""What is known, for other programs: JSON-LD, feeds, calendars, and lists for media servers.

Each file is one format, a pure function of dossiers or of changes; each loads what it needs when it is
first used. See docs/feeds.md, docs/calendar.md and docs/media-servers.md.
"""
