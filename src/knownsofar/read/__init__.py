"""read: bytes to Article. HTML, Markdown, plain text, article JSON and JSON Lines, files and folders."""

from knownsofar.read.formats import read_bytes
from knownsofar.read.records import read_record
from knownsofar.read.sources import read_sources

__all__ = ["read_bytes", "read_record", "read_sources"]
