"""A dossier -> text, Markdown, HTML or JSON. See docs/how-it-works.md."""

from knownsofar.publish.rendering import Form, render, render_outlook

__all__ = ["Form", "render", "render_outlook"]
