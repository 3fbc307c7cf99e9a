"""`ratecard budget` on 1,000 lines over all providers, beside one quote: whole processes."""

import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from benchmarks.measurement import AtMost, Measurement
from benchmarks.timing import medians, process
from benchmarks.workspace import ratecard

_ROUNDS = 5
_LINES = 1000
_WORKLOAD = Path("tests/budget/five_providers.yaml")


def measure() -> Iterator[Measurement]:
    """Measure the workload that the tests compute by hand, its lines repeated."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "workload.yaml")
        file.write_text(_repeated(_WORKLOAD.read_text(encoding="utf-8")), encoding="utf-8")
        seconds = medians(
            {
                "budget": process(ratecard("budget", str(file))),
                "one quote": process(
                    ratecard("quote", "cliprise", "kling-2-6", "duration=5", "sound=true")
                ),
            },
            _ROUNDS,
        )
    yield Measurement(
        what="budget, 1,000 lines over five providers",
        measured=seconds["budget"],
        beside={"one quote": seconds["one quote"]},
        reach=AtMost(1.0),
    )


def _repeated(workload: str) -> str:
    """The workload with 1,000 lines and without limits, which so many would pass."""
    head, _, rest = workload.partition("lines:\n")
    entries = [line for line in rest.splitlines() if line.startswith("  - {") and "count" in line]
    return "\n".join([f"{head}lines:", *islice(cycle(entries), _LINES), ""])
