"""The tutorial and the README do what they say."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]
ROOT = Path(__file__).parents[2]


def test_every_command_of_the_tutorial_runs_in_the_order_in_which_it_stands(run: Run, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    article = re.search(r"Save this as `news.txt`:\n\n```\n(.*?)```", page, re.S)
    assert article is not None
    (tmp_path / "news.txt").write_text(article[1], encoding="utf-8")
    lines = [line for block in re.findall(r"```sh\n(.*?)```", page, re.S) for line in block.splitlines()]
    commands = [shlex.split(line)[1:] for line in lines if line.startswith("knownsofar ")]
    assert len(commands) >= 8
    done = {shlex.join(command): run(*command) for command in commands}
    too_early = [ran for ran in done.values() if ran.code]
    assert ["was published by 2022-06-05" in ran.err for ran in too_early] == [True]
    assert "Renewed" in done["read news.txt"].out
    assert (
        "rumor"
        in done[
            f"dossier {shlex.quote('all of us are dead')} --as-of 2022-05-22 --ledger story/ledger.sqlite"
        ].out
    )


def test_the_python_of_the_readme_runs(
    tmp_path: Path, environment: dict[str, str], article_file: Path
) -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", page, re.S)
    assert code is not None
    saved = tmp_path / "saved-pages"
    saved.mkdir()
    text = article_file.read_text(encoding="utf-8").replace("Glass Harbour", "All of Us Are Dead")
    (saved / "article.json").write_text(text.replace("2022-06-06", "2022-05-20"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code[1]],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "All of Us Are Dead" in done.stdout
