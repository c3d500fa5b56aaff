"""A dossier -> text, Markdown, HTML or JSON. See docs/how-it-works.md."""

from knownsofar.publish.rendering import Form, render

__all__ = ["Form", "render"]
