"""The command line: one file per command, each parses, calls the pipeline and prints. See docs/cli.md."""

from knownsofar.cli.main import main

__all__ = ["main"]
