"""One cell of the fault matrix: a paid call with a journal, while something goes wrong.

What is left of it afterwards is what the ledger, the journal, the folder and the logs say.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.emulate.cells import Kind, Subject, opened, virtual_waits
from tests.reliability.shown import faces, heard

from ratecard.testing import RunningEmulator
from ratecard_runtime.errors import RatecardError
from ratecard_runtime.flow.steps import Notice
from ratecard_runtime.journal.records import CallRecord
from ratecard_runtime.journal.store import Journal

PATIENCE = 1.0
"""Seconds for which a client waits for a step of an exchange that comes too slowly."""
LONG = 20.0
"""Seconds for all that comes in time; the machine may be busy."""
SHORT = 0.3
"""Seconds for which a job is waited for that does not end in time."""
_SLOW = ("silence", "drip", "stall")
DOWN = "down"
"""Stands in place of a fault plan: the provider cannot be reached."""
NOBODY = "http://127.0.0.1:9"
"""The discard port, where nothing listens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What is left of one call.

    `sent` counts the requests for a job that reached the provider, `charged` are the jobs of the
    ledger's charges, `calls` is the journal. `leaks` are requests to other hosts with the key.
    `shown` is all that was logged or told, and all that errors, handles and files could show.
    """

    error: RatecardError | None
    sent: int
    charged: tuple[str | None, ...]
    calls: tuple[CallRecord, ...]
    files: frozenset[str]
    leaks: int
    shown: bytes


def run(
    emulator: RunningEmulator,
    subject: Subject,
    kind: Kind,
    plan: tuple[str, ...],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    wait: float = LONG,
) -> Left:
    """Make a call under a fault plan, wait for its job and save its files.

    The journal and the files come into `folder`. `wait` is in seconds, for the job.
    """
    emulator.reset()
    emulator.faults(*(each for each in plan if each != DOWN))
    journal, results, shown = folder / "journal.sqlite3", folder / "results", bytearray()
    results.mkdir()
    options: dict[str, object] = {"journal": str(journal), "timeout": _patience(plan)}
    if DOWN in plan:
        options["base_url"] = NOBODY
    error: RatecardError | None = None
    with (
        heard(shown),
        virtual_waits(emulator, monkeypatch),
        opened(emulator, subject, kind, **options) as shell,
    ):
        shown += repr(shell.client).encode()
        try:
            job = shell.do(subject.submit(shell.client))
            shown += f"{job!r} {job.to_json()} {job.answer}".encode()
            result = shell.do(job.wait(wait, progress=_into(shown)))
            shown += repr(result).encode()
            shell.do(result.save(results))
        except RatecardError as caught:
            error = caught
            shown += faces(error)
    for file in folder.glob("journal.sqlite3*"):
        shown += file.read_bytes()
    return Left(
        error=error,
        sent=sum(
            each.method == "POST" and each.operation != "upload_asset"
            for each in emulator.requests()
        ),
        charged=tuple(each.job_id for each in emulator.charges()),
        calls=Journal(journal).calls() if journal.exists() else (),
        files=frozenset(file.name for file in results.iterdir()),
        leaks=sum(visit.has_key for visit in emulator.elsewhere()),
        shown=bytes(shown),
    )


def broken_rules(left: Left) -> list[str]:
    """What must never be, whatever went wrong: read from the ledger and held to the journal."""
    broken: list[str] = []
    if len(left.charged) > 1:
        broken.append(f"one call was charged {len(left.charged)} times")
    known = {job.job_id for call in left.calls for job in call.jobs}
    lost = set(left.charged) - {None} - known
    is_in_doubt = any(call.phase == "unknown" for call in left.calls)
    if lost and not is_in_doubt:
        broken.append(f"the journal does not know the charged job {lost}")
    if left.error is not None and left.error.may_have_charged == "no" and left.charged:
        is_refunded = left.error.job_id in known
        if not is_refunded:
            broken.append(f"{left.error!r} denies a charge")
    if any(call.phase == "sent" for call in left.calls):
        broken.append(f"the journal was left open: {[call.phase for call in left.calls]}")
    if left.error is not None and left.files:
        broken.append(f"{left.files} are there in spite of {left.error!r}")
    if left.leaks:
        broken.append(f"{left.leaks} requests took the key elsewhere")
    return broken


def _patience(plan: tuple[str, ...]) -> float:
    is_slow = any(word in each for each in plan for word in _SLOW)
    return PATIENCE if is_slow else LONG


def _into(shown: bytearray) -> Callable[[Notice], None]:
    def notify(notice: Notice) -> None:
        shown.extend(repr(notice).encode())

    return notify
