"""The emulator under load, beside a bare Starlette app that answers with constants."""

import re
import subprocess
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager

from benchmarks.measurement import Measurement, TimesAtMost
from benchmarks.pairs import Run, run_pairs
from benchmarks.workspace import PROVIDER, ratecard

_PAIRS = 4000
_ROUNDS = 5
_FEW, _MANY = 10_000, 100_000


def measure() -> Iterator[Measurement]:
    """Measure pairs of submission and poll, then memory over many jobs."""
    bare_command = (sys.executable, "-m", "benchmarks.bare_app")
    with _served(_command("3600")) as (port, _), _served(bare_command) as (bare_port, _):
        ours, bare = _in_turn(port, bare_port)
    yield _row("emulator, submit and poll", ours.per_pair, bare.per_pair, TimesAtMost(2.0))
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        what = f"emulator, one of 8 requests at a time, {name}"
        yield _row(what, ours.quantile(share), bare.quantile(share), None)
    with _served(_command("0.01")) as (port, process):
        run_pairs(port, _FEW)
        few = _megabytes(process)
        run_pairs(port, _MANY - _FEW)
        many = _megabytes(process)
    yield Measurement(
        what="emulator, memory after 100,000 jobs",
        measured=many,
        beside={"after 10,000": few},
        reach=TimesAtMost(1.2),
        unit="MB",
    )


def _row(what: str, ours: float, bare: float, reach: TimesAtMost | None) -> Measurement:
    return Measurement(what=what, measured=ours, beside={"bare Starlette": bare}, reach=reach)


def _command(job_seconds: str) -> Sequence[str]:
    options = ("--no-limits", "--credits", "1000000000", "--job-seconds", job_seconds)
    return ratecard("emulate", PROVIDER, *options)


@contextmanager
def _served(command: Sequence[str]) -> Generator[tuple[int, int]]:
    """The port and the process id of a server, which prints its port at the end of a line."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        found = re.search(r"\d+$", server.stdout.readline().strip())
        assert found is not None
        try:
            yield int(found[0]), server.pid
        finally:
            server.terminate()


def _in_turn(port: int, bare_port: int) -> tuple[Run, Run]:
    """The median runs of both servers over several rounds, after one that does not count."""
    ours: list[Run] = []
    bare: list[Run] = []
    for _ in range(1 + _ROUNDS):
        ours.append(run_pairs(port, _PAIRS))
        bare.append(run_pairs(bare_port, _PAIRS))
    return _median(ours[1:]), _median(bare[1:])


def _median(runs: list[Run]) -> Run:
    return sorted(runs, key=lambda run: run.per_pair)[len(runs) // 2]


def _megabytes(process: int) -> float:
    """The memory that a process has in use."""
    shown = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(process)], check=True, capture_output=True, text=True
    )
    return int(shown.stdout) / 1024
