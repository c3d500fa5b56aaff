"""The walls of the house: who may import whom, how long a file may be, what the door shows, docs in step."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import knownsofar
from knownsofar.cli.parser import COMMANDS

ROOT = Path(__file__).parents[1]
MOST_LINES = 400
PYTHON = sorted(
    p for folder in ("src", "tests", "evaluation", "training") for p in (ROOT / folder).rglob("*.py")
)
MARKDOWN = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])


def test_data_goes_one_way_and_no_stage_knows_another() -> None:
    """The contracts are in pyproject.toml."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "3 kept, 0 broken" in done.stdout


@pytest.mark.parametrize(
    "room",
    ["model", "read", "identify", "extract", "ledger", "weigh", "forecast", "publish", "serve", "cli"],
)
def test_every_room_of_the_design_is_there_and_says_what_it_is_for(room: str) -> None:
    assert importlib.import_module(f"knownsofar.{room}").__doc__


def test_no_file_is_too_long_to_read() -> None:
    lengths = {
        p.relative_to(ROOT).as_posix(): len(p.read_text(encoding="utf-8").splitlines()) for p in PYTHON
    }
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_the_door_lists_each_public_name_once_and_has_no_other() -> None:
    submodules = {name for name, thing in vars(knownsofar).items() if isinstance(thing, ModuleType)}
    other = {name for name in vars(knownsofar) if not name.startswith("_")} - submodules - {"TYPE_CHECKING"}
    assert other <= set(knownsofar.__all__)
    assert len(knownsofar.__all__) == len(set(knownsofar.__all__))
    assert [name for name in knownsofar.__all__ if not hasattr(knownsofar, name)] == []
    with pytest.raises(AttributeError, match="has no attribute 'Artcle'"):
        knownsofar.Artcle  # type: ignore[attr-defined] # noqa: B018


def test_every_public_name_says_what_it_is() -> None:
    assert [name for name in knownsofar.__all__ if not getattr(knownsofar, name).__doc__] == []


def test_types_are_shipped() -> None:
    assert (Path(knownsofar.__file__).parent / "py.typed").is_file()


def generator() -> ModuleType:
    """docs/generate.py, which is no part of the package."""
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", ["cli", "api"])
def test_generated_docs_are_in_step_with_the_code(page: str) -> None:
    """If this fails: `make docs`."""
    assert (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8") == getattr(generator(), page)()


@pytest.mark.parametrize("command", [command.NAME for command in COMMANDS])
def test_every_command_has_a_page_and_tests(command: str) -> None:
    assert (ROOT / "docs" / "commands" / f"{command}.md").is_file()
    assert (ROOT / "tests" / "cli" / f"test_cli_{command}.py").is_file()


@pytest.mark.parametrize("page", MARKDOWN, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_docs_that_the_code_points_to_are_there() -> None:
    named = {name for path in PYTHON for name in re.findall(r"\bdocs/[\w/-]+\.md\b", path.read_text("utf-8"))}
    assert sorted(name for name in named if not (ROOT / name).is_file()) == []
