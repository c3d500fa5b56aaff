"""A dossier -> text, Markdown, HTML, JSON or JSON-LD; changes -> feeds and calendars.

See docs/how-it-works.md.
"""

from knownsofar.publish.rendering import Form, render, render_outlook
from knownsofar.publish.story import render_changes

__all__ = ["Form", "render", "render_changes", "render_outlook"]
