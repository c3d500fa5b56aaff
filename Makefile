# Everything is set up as it is needed, on a machine with Python 3.11 and make.
PYTHON ?= python3
BIN := .venv/bin

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
	@$(BIN)/python -m compileall -q src  # as pip does for what is not editable: it starts a third sooner
	@touch $@

.venv/for-development: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/for-use
