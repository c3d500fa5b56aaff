# Everything is set up as it is needed, on a machine with Python 3.11 and make.
PYTHON ?= python3
BIN := .venv/bin
# As pip does for what is not editable: knownsofar starts a third sooner.
COMPILE = @$(BIN)/python -m compileall -q src

.PHONY: demo test check docs

demo: .venv/for-use
	@rm -rf build/demo
	@$(BIN)/knownsofar demo build/demo

test: .venv/for-development
	$(BIN)/python -m pytest

check: .venv/for-development
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: .venv/for-development
	$(BIN)/python docs/generate.py

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "knownsofar needs Python 3.11 or newer: make PYTHON=python3.11 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/for-use: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	$(COMPILE)
	@touch $@

.venv/for-development: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(COMPILE)
	@touch $@ .venv/for-use
