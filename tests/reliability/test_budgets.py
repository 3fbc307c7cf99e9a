"""Budgets through real clients: what the ledger charges never passes them together.

A video of five seconds with sound costs 198 credits at Cliprise, without sound 99; the docs give
no price to a dialogue of ElevenLabs.
"""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from decimal import Decimal
from pathlib import Path
from typing import Literal

import pytest
from tests.emulate.cells import Kind, Shell, opened
from tests.reliability.subjects import CANARY, subject_of

from ratecard.testing import RunningEmulator, running
from ratecard_cliprise import AsyncCliprise, Cliprise
from ratecard_runtime import Job
from ratecard_runtime.errors import BudgetExceeded, InsufficientCredits, SubmissionUnknown
from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.store import Journal

ROOT = Path(__file__).parents[2]
HOOK = "https://example.com/hook"
LINES = [{"text": "Hello", "voice": "Adam"}]
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@pytest.fixture
def emulator() -> Iterator[RunningEmulator]:
    with running("cliprise", limits=False, key=CANARY, credits=100_000) as started:
        yield started


def charged(emulator: RunningEmulator) -> list[Decimal]:
    return [entry.amount for entry in emulator.charges()]


def video(client: Cliprise) -> Job:
    return client.videos.kling_2_6(prompt="A", aspect_ratio="1:1", duration=5, sound=True)


def test_threads_together(emulator: RunningEmulator, tmp_path: Path) -> None:
    """Each with a client of its own, and two that share one."""

    def client() -> Cliprise:
        return Cliprise(
            api_key=CANARY,
            base_url=emulator.base_url,
            callback_url=HOOK,
            journal=str(tmp_path / "journal.sqlite3"),
            budget=Budget(credits=1000),
        )

    def spend(spender: Cliprise) -> None:
        with suppress(BudgetExceeded):
            while True:
                video(spender)

    with client() as shared, client() as second, client() as third:
        threads = [
            threading.Thread(target=spend, args=(each,)) for each in (shared, shared, second, third)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert charged(emulator) == [198] * 5


def test_tasks_together(emulator: RunningEmulator) -> None:
    """In memory: a budget holds without a journal file too."""

    async def spend() -> list[object]:
        async with AsyncCliprise(
            api_key=CANARY,
            base_url=emulator.base_url,
            callback_url=HOOK,
            journal=None,
            budget=Budget(credits=1000),
        ) as client:
            calls = (
                client.videos.kling_2_6(prompt="A", aspect_ratio="1:1", duration=5, sound=True)
                for _ in range(12)
            )
            return list(await asyncio.gather(*calls, return_exceptions=True))

    ends = asyncio.run(spend())
    assert sum(isinstance(end, BudgetExceeded) for end in ends) == 7
    assert charged(emulator) == [198] * 5


def test_processes_together(emulator: RunningEmulator, tmp_path: Path) -> None:
    arguments = [emulator.base_url, CANARY, str(tmp_path / "journal.sqlite3"), "1000"]
    command = [sys.executable, "-m", "tests.reliability.spending", *arguments]
    processes = [
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    said = [process.communicate(timeout=60) for process in processes]
    assert charged(emulator) == [198] * 5
    refusal = (
        "kling-2-6 was not sent: it may cost 198 credits, 990 of the budget's 1000 in total "
        "are spent or reserved\n"
    )
    assert said == [(refusal, "")] * 3


def limited(
    emulator: RunningEmulator, kind: Kind, journal: Path, budget: Budget
) -> AbstractContextManager[Shell]:
    subject = subject_of("cliprise", "none")
    return opened(emulator, subject, kind, journal=str(journal), budget=budget)


@KINDS
@pytest.mark.parametrize(("ranges", "calls"), [("maximum", 2), ("minimum", 4), ("refuse", 0)])
def test_a_range_counts_as_the_caller_chose(
    emulator: RunningEmulator,
    kind: Kind,
    ranges: Literal["maximum", "minimum", "refuse"],
    calls: int,
    tmp_path: Path,
) -> None:
    """Without `sound` the call costs 99 or 198, and 400 credits are left."""
    budget = Budget(credits=400, ranges=ranges)
    silent = {"prompt": "A", "aspect_ratio": "1:1", "duration": 5}
    with (
        limited(emulator, kind, tmp_path / "j.sqlite3", budget) as shell,
        pytest.raises(BudgetExceeded),
    ):
        for _ in range(5):
            shell.do(shell.client.videos.kling_2_6(**silent))
    assert len(charged(emulator)) == calls


@KINDS
@pytest.mark.parametrize(("unpublished", "calls"), [("refuse", 0), ("allow", 1)])
def test_a_price_that_is_not_published_goes_as_the_caller_chose(
    emulator: RunningEmulator,
    kind: Kind,
    unpublished: Literal["refuse", "allow"],
    calls: int,
    tmp_path: Path,
) -> None:
    budget = Budget(credits=400, unpublished=unpublished)
    with limited(emulator, kind, tmp_path / "j.sqlite3", budget) as shell, suppress(BudgetExceeded):
        shell.do(shell.client.audio.elevenlabs_v3_dialogue(dialogue=LINES, language_code="en"))
    assert len(charged(emulator)) == calls


@KINDS
def test_a_refusal_gives_back_and_a_doubt_keeps(
    emulator: RunningEmulator, kind: Kind, tmp_path: Path
) -> None:
    """F36: an unknown call is counted until somebody knows, so the ledger is never passed."""
    emulator.faults("submit#1=drop", "submit#2=402")
    budget = Budget(credits=2 * 198)
    with limited(emulator, kind, tmp_path / "j.sqlite3", budget) as shell:
        with pytest.raises(SubmissionUnknown):
            shell.do(video(shell.client))
        with pytest.raises(InsufficientCredits):
            shell.do(video(shell.client))
        shell.do(video(shell.client))
        with pytest.raises(BudgetExceeded, match="396 of the budget's 396"):
            shell.do(video(shell.client))
    assert charged(emulator) == [198, 198]
    assert Journal(tmp_path / "j.sqlite3").spent("cliprise", emulator.base_url, budget) == 396
