"""Taking time: rounds of all candidates in turn, and the median of each.

In turn, so that whatever else the machine does falls on all of them alike.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

Stopwatch: TypeAlias = Callable[[], float]
"""Does its work once and returns the seconds that it took."""

_LEAST_SECONDS = 0.02
"""A round of a quick function repeats it until it takes this long."""

_PROGRAM = """
import time
start = time.perf_counter()
{source}
print(time.perf_counter() - start)
"""


def medians(candidates: Mapping[str, Stopwatch], rounds: int) -> dict[str, float]:
    """The median seconds of each candidate over `rounds` rounds, after one that does not count."""
    seconds: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(1 + rounds):
        for name, candidate in candidates.items():
            seconds[name].append(candidate())
    return {name: statistics.median(each[1:]) for name, each in seconds.items()}


def once(work: Callable[[], object]) -> Stopwatch:
    """A stopwatch for work that takes milliseconds or more."""

    def run() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return run


def repeated(work: Callable[[], object]) -> Stopwatch:
    """A stopwatch for work that takes microseconds: the seconds of one of many calls."""
    calls = 1
    while (seconds := _loop(work, calls)) < _LEAST_SECONDS:
        calls *= 2 if seconds > _LEAST_SECONDS / 4 else 4
    return lambda: _loop(work, calls) / calls


def process(command: Sequence[str]) -> Stopwatch:
    """A stopwatch for a whole process, which must succeed."""

    def run() -> None:
        subprocess.run(command, check=True, capture_output=True)

    return once(run)


def program(source: str) -> Stopwatch:
    """A stopwatch for Python statements in a fresh process, without the start of Python."""

    def run() -> float:
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM.format(source=source)],
            check=True,
            capture_output=True,
            text=True,
        )
        return float(done.stdout)

    return run


def _loop(work: Callable[[], object], calls: int) -> float:
    start = time.perf_counter()
    for _ in range(calls):
        work()
    return time.perf_counter() - start
