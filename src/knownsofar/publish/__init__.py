"""A dossier -> text, Markdown, HTML, JSON or JSON-LD; changes -> feeds and calendars.

See docs/how-it-works.md.
"""

from knownsofar.publish.rendering import Form, render

__all__ = ["Form", "render"]
