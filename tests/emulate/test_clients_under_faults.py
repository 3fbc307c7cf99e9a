"""Generated clients under faults: charges = logical calls, whatever happens on the way."""

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import pytest
from tests.emulate.cells import (
    SUBJECTS,
    Cell,
    Kind,
    Outcome,
    broken_rules,
    run_cell,
    run_storm,
    warns,
)

from ratecard.testing import RunningEmulator, running
from ratecard_runtime.errors import ConnectionFailed, JobFailed, SubmissionUnknown

Emulators: TypeAlias = Mapping[str, RunningEmulator]

SUBMISSION = (
    "429:retry-after=1", "429", "500", "503", "503:accepted", "html", "html:accepted",
    "html:status=200", "bad-json", "empty", "no-id", "content-type", "deep", "huge", "nan",
    "gzip-bomb:megabytes=2", "headers", "duplicate-headers", "redirect", "truncated", "bad-chunk",
    "reset-before", "reset-during", "reset-after", "close", "drop", "silence:seconds=0.1",
)  # fmt: skip
LOOKING = (
    "429:retry-after=date+2", "500", "503", "html", "bad-json", "empty", "status-word", "deep",
    "huge", "redirect", "truncated", "reset-before", "reset-during", "close", "foreign-results",
    "path-tricks",
)  # fmt: skip
DOWNLOADING = ("503", "403", "truncated", "reset-during", "close", "redirect", "path-tricks")
PLANS = (
    *(f"submit#1={kind}" for kind in SUBMISSION),
    *(f"poll#1={kind}" for kind in LOOKING),
    *(f"download#1={kind}" for kind in DOWNLOADING),
    "submit=job-failed",
)


@pytest.fixture(scope="module")
def emulators() -> Iterator[Emulators]:
    """One emulator of each provider, shared by all cells."""
    with ExitStack() as stack:
        yield {
            provider: stack.enter_context(running(provider, limits=False)) for provider in SUBJECTS
        }


FOR_ALL = ("submit#1=429:retry-after=2", "submit#1=html:accepted", "submit#1=reset-after",
           "poll#1=503", "download#1=truncated")  # fmt: skip
CELLS = (
    *((provider, plan) for provider in ("cliprise", "zencreator") for plan in PLANS),
    *((provider, plan) for provider in ("celebifyai", "creativeai", "progressive-robot")
      for plan in FOR_ALL),
)  # fmt: skip
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@KINDS
@pytest.mark.parametrize(("provider", "plan"), CELLS)
def test_charges_are_logical_calls(
    emulators: Emulators,
    provider: str,
    kind: Kind,
    plan: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cell = Cell(provider=provider, kind=kind, faults=(plan,))
    outcome = run_cell(emulators[provider], cell, tmp_path, monkeypatch)
    assert broken_rules(outcome) == []


@KINDS
@pytest.mark.parametrize("fault", ["reset-after", "drop", "truncated", "html:accepted"])
def test_a_lost_answer_is_asked_for_again_where_a_key_makes_it_safe(
    emulators: Emulators, kind: Kind, fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ZenCreator answers a repeat with the same Idempotency-Key as it answered the first."""
    cell = Cell(provider="zencreator", kind=kind, faults=(f"submit#1={fault}",))
    outcome = run_cell(emulators["zencreator"], cell, tmp_path, monkeypatch)
    assert (outcome.error, outcome.submissions, len(outcome.charged_jobs)) == (None, 2, 1)
    assert len(outcome.files) == 1


@KINDS
@pytest.mark.parametrize("fault", ["reset-after", "drop", "truncated", "html:accepted"])
def test_a_lost_answer_is_in_doubt_where_no_key_makes_it_safe(
    emulators: Emulators, kind: Kind, fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = Cell(provider="cliprise", kind=kind, faults=(f"submit#1={fault}",))
    outcome = run_cell(emulators["cliprise"], cell, tmp_path, monkeypatch)
    assert isinstance(outcome.error, SubmissionUnknown)
    assert (outcome.submissions, len(outcome.charged_jobs)) == (1, 1)


STORM = (
    "submit@15%=reset-after",
    "submit@10%=drop",
    "submit@10%=429:retry-after=1",
    "submit@10%=html:accepted",
    "submit@5%=reset-before",
    "poll@20%=reset-during",
    "poll@10%=html",
)


@KINDS
@pytest.mark.parametrize("provider", SUBJECTS)
def test_a_storm_charges_what_was_done_and_what_is_in_doubt(
    emulators: Emulators, provider: str, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = Cell(provider=provider, kind=kind, faults=STORM)
    ends = run_storm(emulators[provider], cell, 20, monkeypatch)
    done = [end for end in ends if isinstance(end, str)]
    doubts = [end for end in ends if not isinstance(end, str) and warns(end)]
    charged = [entry.job_id for entry in emulators[provider].charges()]
    assert set(done) <= set(charged)
    assert len(set(charged)) == len(charged) <= len(done) + len(doubts)
    assert done and (doubts or provider == "zencreator")


@KINDS
def test_a_refusal_is_waited_out_as_asked(
    emulators: Emulators, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator = emulators["cliprise"]
    before = time.time()
    cell = Cell(provider="cliprise", kind=kind, faults=("submit#1=429:retry-after=45",))
    outcome = run_cell(emulator, cell, tmp_path, monkeypatch)
    (job,) = emulator.jobs()
    assert outcome.error is None
    assert 45 <= job.submitted_at - before < 60


@KINDS
def test_a_failed_job_keeps_its_id_and_leaves_no_file(
    emulators: Emulators, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = Cell(provider="zencreator", kind=kind, faults=("submit=job-failed:message=too dark",))
    outcome = run_cell(emulators["zencreator"], cell, tmp_path, monkeypatch)
    assert isinstance(outcome.error, JobFailed)
    assert outcome.error.message == "too dark"
    assert set(outcome.charged_jobs) == outcome.known_jobs
    assert outcome.left == frozenset()


GOOD = Outcome(
    error=None,
    files=(Path("a.png"),),
    left=frozenset({Path("a.png")}),
    submissions=1,
    charged_jobs=("job1",),
    known_jobs=frozenset({"job1"}),
    leaks=0,
)


@pytest.mark.parametrize(
    ("outcome", "rule"),
    [
        (GOOD, None),
        (replace(GOOD, charged_jobs=("job1", "job1")), "one call was charged 2 times"),
        (replace(GOOD, charged_jobs=()), "a call without an error was charged 0 times"),
        (replace(GOOD, known_jobs=frozenset()), "the charged job job1 is lost"),
        (
            replace(GOOD, known_jobs=frozenset(), error=ConnectionFailed("it is down")),
            "the charged job job1 is lost",
        ),
        (replace(GOOD, left=frozenset({Path("a.part")})), "lie in the folder"),
        (replace(GOOD, leaks=1), "1 requests took the key elsewhere"),
    ],
)
def test_a_broken_rule_is_seen(outcome: Outcome, rule: str | None) -> None:
    found = broken_rules(outcome)
    assert found == [] if rule is None else any(rule in each for each in found)


def test_an_error_in_doubt_breaks_no_rule() -> None:
    doubt = SubmissionUnknown("no answer came", "POST /generate")
    outcome = replace(GOOD, error=doubt, known_jobs=frozenset(), files=(), left=frozenset())
    assert broken_rules(outcome) == []
