"""A dossier -> text, Markdown, HTML, JSON or JSON-LD; changes -> feeds and calendars.

See docs/how-it-works.md.
"""

from knownsofar.publish.rendering import Form, render, render_outlook

__all__ = ["Form", "render", "render_outlook"]
